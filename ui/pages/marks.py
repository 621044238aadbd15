"""Highlights, mentions and matches of one document, and the rectangles they cover on each page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from annotator.model import Area
from ui.highlight import Highlight, fills, rank, underlines
from ui.reader.marks import PATTERNS, Pattern, blend, fill_colour, line_colour
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.library import PageBox, PageLayout


@dataclass(frozen=True, slots=True)
class Rule:
    """An underline below a rectangle, in `lane` (0 is nearest to the text)."""

    box: PageBox
    lane: int
    colour: QColor
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle of an area: filled with `fill` under the print, edged with `line` in `pattern`."""

    box: PageBox
    fill: QColor
    line: QColor
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Everything painted over one page, in page coordinates.

    `fills` are rectangles by colour; `against` are the first rectangles of what denies; `frames` are areas.
    """

    fills: tuple[tuple[QColor, tuple[PageBox, ...]], ...] = ()
    rules: tuple[Rule, ...] = ()
    outlines: tuple[PageBox, ...] = ()
    against: tuple[PageBox, ...] = ()
    frames: tuple[Frame, ...] = ()


class Marks:
    """The highlights and mentions of a document, found by page; of areas those on the pages of `source`."""

    def __init__(self, source: str = "") -> None:
        self._source = source
        self.highlights: dict[int, Highlight] = {}
        self.mentions: list[tuple[int, int]] = []
        self.hovered: int | None = None
        self._on: dict[int, set[int]] = {}
        self._painted: dict[int, PageMarks] = {}

    def set_highlights(self, highlights: Iterable[Highlight], layout: PageLayout | None) -> None:
        """Replace all highlights."""
        self.highlights = {highlight.id: highlight for highlight in highlights}
        self._on, self._painted = {}, {}
        for highlight in self.highlights.values():
            self._enter(highlight, layout)

    def put(self, highlight: Highlight, layout: PageLayout | None) -> None:
        """Add or replace one highlight."""
        self.drop(highlight.id, layout)
        self.highlights[highlight.id] = highlight
        self._enter(highlight, layout)

    def drop(self, identity: int, layout: PageLayout | None) -> None:
        """Remove one highlight, if it is there."""
        old = self.highlights.pop(identity, None)
        if old is not None and layout is not None:
            for page in self._pages(old, layout):
                self._on.get(page, set()).discard(identity)
                self._painted.pop(page, None)

    def hover(self, identity: int | None) -> None:
        """Emphasise one highlight."""
        self.hovered = identity
        self._painted = {}

    def forget(self) -> None:
        """Work out anew what is painted."""
        self._painted = {}

    def selected(self) -> list[Highlight]:
        """The selected highlights."""
        return [highlight for highlight in self.highlights.values() if highlight.selected]

    def at(self, offset: int, page: int) -> list[Highlight]:
        """The highlights that cover the character at `offset` on a page, uppermost first."""
        found = [
            (rank(self.highlights[one], span), self.highlights[one])
            for one in self._on.get(page, ())
            for span in self.highlights[one].spans
            if span[0] <= offset < span[1]
        ]
        return [highlight for _, highlight in sorted(found, key=lambda entry: entry[0])]

    def in_area(self, page: int, x: float, y: float) -> list[Highlight]:
        """The highlights with an area over a place on a page, the smallest first."""
        found = [
            ((area.right - area.left) * (area.bottom - area.top), one)
            for one in self._on.get(page, ())
            for area in self._areas(self.highlights[one], page)
            if area.left <= x <= area.right and area.top <= y <= area.bottom
        ]
        return [self.highlights[one] for _, one in sorted(found)]

    def painted(self, page: int, layout: PageLayout, theme: Theme) -> PageMarks:
        """What to paint on a page."""
        known = self._painted.get(page)
        if known is None:
            known = self._painted[page] = self._paint(page, layout, theme)
        return known

    def _enter(self, highlight: Highlight, layout: PageLayout | None) -> None:
        if layout is not None:
            for page in self._pages(highlight, layout):
                self._on.setdefault(page, set()).add(highlight.id)
                self._painted.pop(page, None)

    def _paint(self, page: int, layout: PageLayout, theme: Theme) -> PageMarks:
        here = [self.highlights[one] for one in sorted(self._on.get(page, ()))]
        frames = tuple(
            self._frame(highlight, area, theme) for highlight in here for area in self._areas(highlight, page)
        )
        edges = tuple(_box(area) for one in here if one.selected for area in self._areas(one, page))
        start, end = layout.range_of(page)
        if start == end or not (here or self.mentions):
            return PageMarks(outlines=edges, frames=frames)
        coloured: dict[str, tuple[QColor, list[PageBox]]] = {}
        for fill in fills(here, start, end):
            colour = self._fill(fill.highlight, theme)
            coloured.setdefault(colour.name(), (colour, []))[1].extend(layout.quads(fill.start, fill.end, page))
        mentions = [mention for mention in self.mentions if mention[0] < end and mention[1] > start]
        rules = [
            Rule(box, line.lane, *_rule_look(line.highlight, theme))
            for line in underlines(here, mentions, start, end)
            for box in layout.quads(line.start, line.end, page)
        ]
        chosen = [span for highlight in here if highlight.selected for span in highlight.spans]
        against = [one.spans[0][0] for one in here if one.spans and one.against and not one.dimmed]
        return PageMarks(
            tuple((colour, tuple(boxes)) for colour, boxes in coloured.values()),
            tuple(rules),
            tuple(box for span in chosen for box in layout.quads(*span, page)) + edges,
            tuple(box for at in against for box in layout.quads(at, at + 1, page)[:1]),
            frames,
        )

    def _frame(self, highlight: Highlight, area: Area, theme: Theme) -> Frame:
        line = line_colour(theme, highlight.kind)
        edge = blend(line, theme.paper, 0.35) if highlight.dimmed else QColor(line)
        return Frame(_box(area), self._fill(highlight, theme), edge, PATTERNS[highlight.kind])

    def _areas(self, highlight: Highlight, page: int) -> list[Area]:
        return [area for area in highlight.areas if area.page == page and area.source in ("", self._source)]

    def _pages(self, highlight: Highlight, layout: PageLayout) -> set[int]:
        pages = {area.page for area in highlight.areas if area.source in ("", self._source)}
        for start, end in highlight.spans:
            if start < end:
                pages.update(range(layout.page_of(start), layout.page_of(end - 1) + 1))
        return pages

    def _fill(self, highlight: Highlight, theme: Theme) -> QColor:
        colour = fill_colour(theme, highlight.kind)
        if highlight.id == self.hovered:
            return blend(line_colour(theme, highlight.kind), colour, 0.22)
        return blend(colour, theme.paper if theme.dark else "#ffffff", 0.3 if highlight.dimmed else 1.0)


def _box(area: Area) -> PageBox:
    from annotator.library import PageBox

    return PageBox(area.page, area.left, area.top, area.right, area.bottom)


def _rule_look(highlight: Highlight | None, theme: Theme) -> tuple[QColor, Pattern]:
    if highlight is None:
        return QColor(theme.actor_line), Pattern.FINE
    if highlight.suggestion:
        return QColor(theme.suggestion_line), Pattern.SHORT
    colour = line_colour(theme, highlight.kind)
    if highlight.dimmed:
        return blend(colour, theme.paper, 0.35), PATTERNS[highlight.kind]
    return QColor(colour), PATTERNS[highlight.kind]
