"""Highlights, mentions and matches of one document, and the rectangles they cover on each page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.library import PageBox, PageLayout
from ui.reader.highlight import Highlight, fills, rank, underlines
from ui.reader.marks import PATTERNS, Pattern, blend, fill_colour, line_colour
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Rule:
    """An underline below a rectangle, in `lane` (0 is nearest to the text)."""

    box: PageBox
    lane: int
    colour: QColor
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Everything painted over one page, in page coordinates.

    `fills` are rectangles by colour; `against` are the first rectangles of what denies.
    """

    fills: tuple[tuple[QColor, tuple[PageBox, ...]], ...] = ()
    rules: tuple[Rule, ...] = ()
    outlines: tuple[PageBox, ...] = ()
    against: tuple[PageBox, ...] = ()


class Marks:
    """The highlights and mentions of a document, found by page."""

    def __init__(self) -> None:
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
            for page in _pages(old, layout):
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

    def painted(self, page: int, layout: PageLayout, theme: Theme) -> PageMarks:
        """What to paint on a page."""
        known = self._painted.get(page)
        if known is None:
            known = self._painted[page] = self._paint(page, layout, theme)
        return known

    def _enter(self, highlight: Highlight, layout: PageLayout | None) -> None:
        if layout is not None:
            for page in _pages(highlight, layout):
                self._on.setdefault(page, set()).add(highlight.id)
                self._painted.pop(page, None)

    def _paint(self, page: int, layout: PageLayout, theme: Theme) -> PageMarks:
        here = [self.highlights[one] for one in sorted(self._on.get(page, ()))]
        lines = layout.lines(page)
        if not lines or not (here or self.mentions):
            return PageMarks()
        start, end = lines[0].start, lines[-1].end
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
        against = [highlight.spans[0][0] for highlight in here if highlight.against and not highlight.dimmed]
        return PageMarks(
            tuple((colour, tuple(boxes)) for colour, boxes in coloured.values()),
            tuple(rules),
            tuple(box for span in chosen for box in layout.quads(*span, page)),
            tuple(box for at in against for box in layout.quads(at, at + 1, page)[:1]),
        )

    def _fill(self, highlight: Highlight, theme: Theme) -> QColor:
        colour = fill_colour(theme, highlight.kind)
        if highlight.id == self.hovered:
            return blend(line_colour(theme, highlight.kind), colour, 0.22)
        return blend(colour, theme.paper if theme.dark else "#ffffff", 0.3 if highlight.dimmed else 1.0)


def _pages(highlight: Highlight, layout: PageLayout) -> set[int]:
    return {
        page
        for start, end in highlight.spans
        if start < end
        for page in range(layout.page_of(start), layout.page_of(end - 1) + 1)
    }


def _rule_look(highlight: Highlight | None, theme: Theme) -> tuple[QColor, Pattern]:
    if highlight is None:
        return QColor(theme.actor_line), Pattern.FINE
    if highlight.suggestion:
        return QColor(theme.suggestion_line), Pattern.SHORT
    colour = line_colour(theme, highlight.kind)
    if highlight.dimmed:
        return blend(colour, theme.paper, 0.35), PATTERNS[highlight.kind]
    return QColor(colour), PATTERNS[highlight.kind]
