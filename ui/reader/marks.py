"""Highlights, mentions and matches of one article, and what they look like on each piece.

The marks of a piece are worked out once, as boxes with colours already blended, and kept until one of them changes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from annotator.model import QuoteKind
from ui.highlight import Fill, Highlight, Underline, fills, rank, underlines
from ui.reader.column import Column
from ui.reader.typeset import Line, Setting
from ui.theme import Theme, kind_colours

_AIR = 1.5  # px a highlight reaches beyond its first and last letter, into the space between words
_ROUNDED = 60  # fills on one piece that still get rounded corners


class Pattern(Enum):
    """How an underline is drawn, so that kinds differ without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOUBLE = "double"
    WAVE = "wave"
    DOTTED = "dotted"
    SHORT = "short dashes"
    FINE = "fine dots"


PATTERNS = {
    QuoteKind.DIRECT: Pattern.SOLID,
    QuoteKind.INDIRECT: Pattern.DASHED,
    QuoteKind.MIXED: Pattern.DOUBLE,
    QuoteKind.PARAPHRASE: Pattern.WAVE,
    QuoteKind.PASSAGE: Pattern.DOTTED,
}


@dataclass(frozen=True, slots=True)
class FillMark:
    """A coloured box; `opens` and `closes` say whether its left and its right side are ends of the highlight."""

    box: QRectF
    colour: QColor
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class LineMark:
    """An underline at height `y` from `left` to `right`."""

    left: float
    right: float
    y: float
    colour: QColor
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class PieceMarks:
    """Everything painted over one piece; `against` are the bars before what denies, `outlines` the selected boxes."""

    fills: tuple[FillMark, ...] = ()
    lines: tuple[LineMark, ...] = ()
    against: tuple[QRectF, ...] = ()
    outlines: tuple[QRectF, ...] = ()


def fill_colour(theme: Theme, kind: QuoteKind) -> str:
    """The colour under the words of a quote."""
    return kind_colours(theme, kind.value)[0]


def line_colour(theme: Theme, kind: QuoteKind) -> str:
    """The colour of a quote's underline and of the edge of its card."""
    return kind_colours(theme, kind.value)[1]


def blend(colour: str, over: str, share: float) -> QColor:
    """`colour` laid over `over` with an opacity of `share` (0..1), as an opaque colour."""
    top, bottom = QColor(colour), QColor(over)
    rest = 1 - share
    return QColor(
        round(top.red() * share + bottom.red() * rest),
        round(top.green() * share + bottom.green() * rest),
        round(top.blue() * share + bottom.blue() * rest),
    )


class Marks:
    """The highlights and mentions of an article, found by piece."""

    def __init__(self) -> None:
        self.highlights: dict[int, Highlight] = {}
        self.hovered: int | None = None
        self.dimmed: frozenset[int] = frozenset()
        self._on: dict[int, set[int]] = {}
        self._selected: set[int] = set()
        self._mentions: list[tuple[int, int]] = []
        self._mention_starts: list[int] = []
        self._longest_mention = 0
        self._painted: dict[int, PieceMarks] = {}

    def set_highlights(self, highlights: Iterable[Highlight], column: Column | None) -> None:
        """Replace all highlights."""
        self.highlights = {highlight.id: highlight for highlight in highlights}
        self._selected = {highlight.id for highlight in self.highlights.values() if highlight.selected}
        self.place(column)

    def place(self, column: Column | None) -> None:
        """Find out anew which piece holds what; for another article."""
        on: dict[int, set[int]] = {}
        if column is not None:
            for identity, highlight in self.highlights.items():
                for piece in pieces_of(highlight, column):
                    if piece in on:
                        on[piece].add(identity)
                    else:
                        on[piece] = {identity}
        self._on, self._painted = on, {}

    def put(self, highlight: Highlight, column: Column) -> set[int]:
        """Add or replace one highlight; the pieces that look different now."""
        touched = self.drop(highlight.id, column)
        self.highlights[highlight.id] = highlight
        if highlight.selected:
            self._selected.add(highlight.id)
        for piece in pieces_of(highlight, column):
            self._on.setdefault(piece, set()).add(highlight.id)
            touched.add(piece)
        self._forget(touched)
        return touched

    def drop(self, identity: int, column: Column) -> set[int]:
        """Remove one highlight, if it is there; the pieces that look different now."""
        old = self.highlights.pop(identity, None)
        if old is None:
            return set()
        self._selected.discard(identity)
        touched = set(pieces_of(old, column))
        for piece in touched:
            self._on.get(piece, set()).discard(identity)
        self._forget(touched)
        return touched

    def hover(self, identity: int | None, column: Column) -> set[int]:
        """Emphasise one highlight; the pieces that look different now."""
        touched: set[int] = set()
        for one in (self.hovered, identity):
            if one is not None and one in self.highlights:
                touched.update(pieces_of(self.highlights[one], column))
        self.hovered = identity
        self._forget(touched)
        return touched

    def dim(self, identities: frozenset[int]) -> None:
        """Draw these highlights paler and below the others."""
        self.dimmed = identities
        self._painted = {}

    def shown(self, highlight: Highlight) -> Highlight:
        """A highlight as it is drawn: dimmed or not."""
        return replace(highlight, dimmed=True) if highlight.id in self.dimmed else highlight

    def set_mentions(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Replace the mentions, which are underlined with fine dots."""
        self._mentions = sorted(ranges)
        self._mention_starts = [start for start, _ in self._mentions]
        self._longest_mention = max((end - start for start, end in self._mentions), default=0)
        self._painted = {}

    def forget(self) -> None:
        """Forget where things are painted: the width, the text size or the theme changed."""
        self._painted = {}

    def _forget(self, pieces: Iterable[int]) -> None:
        for piece in pieces:
            self._painted.pop(piece, None)

    def on(self, piece: int) -> list[Highlight]:
        """The highlights that touch a piece."""
        return [self.shown(self.highlights[identity]) for identity in self._on.get(piece, ())]

    def selected(self) -> list[Highlight]:
        """The selected highlights."""
        return [self.highlights[identity] for identity in self._selected]

    def at(self, offset: int, column: Column) -> list[Highlight]:
        """The highlights that cover the character at `offset`, uppermost first."""
        found = [
            (rank(highlight, span), highlight)
            for highlight in self.on(column.pieces.at(offset))
            for span in highlight.spans
            if span[0] <= offset < span[1]
        ]
        return [highlight for _, highlight in sorted(found, key=lambda entry: entry[0])]

    def mentions_in(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The mentions that touch `start..end`."""
        first = bisect_left(self._mention_starts, start - self._longest_mention)
        last = bisect_left(self._mention_starts, end)
        return [mention for mention in self._mentions[first:last] if mention[1] > start]

    def painted(self, piece: int, column: Column, theme: Theme) -> PieceMarks:
        """What to paint on a piece, in the piece's own coordinates."""
        known = self._painted.get(piece)
        if known is None:
            known = self._painted[piece] = self._paint(piece, column, theme)
        return known

    def _paint(self, piece: int, column: Column, theme: Theme) -> PieceMarks:
        start, end = column.pieces.starts[piece], column.pieces.ends[piece]
        highlights = self.on(piece)
        mentions = self.mentions_in(start, end)
        if not highlights and not mentions:
            return PieceMarks()
        setting = column.setting(piece)
        return PieceMarks(
            tuple(self._fills(highlights, setting, start, end, theme)),
            tuple(
                mark
                for line in underlines(highlights, mentions, start, end)
                for mark in _line_marks(line, setting, start, theme)
            ),
            tuple(_bars(highlights, setting, start, end)),
            tuple(
                setting.rect(*stretch).adjusted(-_AIR - 0.5, -0.5, _AIR + 0.5, 0.5)
                for highlight in highlights
                if highlight.selected
                for span in highlight.spans
                for stretch in _stretches(setting, start, end, span)
            ),
        )

    def _fills(
        self, highlights: list[Highlight], setting: Setting, start: int, end: int, theme: Theme
    ) -> Iterator[FillMark]:
        found = [(fill, self.fill(fill.highlight, theme)) for fill in fills(highlights, start, end)]
        if len(found) <= _ROUNDED:
            for fill, colour in found:
                yield from _fill_marks(fill, setting, start, colour)
            return
        # So many that corners could not be told apart: what touches and has one colour is one box.
        first = 0
        for index, (fill, colour) in enumerate(found):
            following = found[index + 1] if index + 1 < len(found) else None
            if following is None or following[0].start != fill.end or following[1] != colour:
                span = Fill(found[first][0].start, fill.end, fill.highlight)
                yield from _fill_marks(span, setting, start, colour, corners=False)
                first = index + 1

    def fill(self, highlight: Highlight, theme: Theme) -> QColor:
        """The colour under the words of a highlight as it is now: dimmed, hovered or plain."""
        colour = fill_colour(theme, highlight.kind)
        if highlight.id == self.hovered:
            return blend(line_colour(theme, highlight.kind), colour, 0.22)
        return blend(colour, theme.paper, 0.3 if highlight.dimmed else 1.0)


def pieces_of(highlight: Highlight, column: Column) -> Sequence[int]:
    """The pieces a highlight touches."""
    starts = column.pieces.starts
    found: Sequence[int] = ()
    for start, end in highlight.spans if starts else ():
        if start < end:
            first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
            some = range(max(0, first), max(1, last))
            found = [*found, *some] if found else some
    return found


def _stretches(setting: Setting, start: int, end: int, span: tuple[int, int]) -> list[tuple[Line, float, float]]:
    first, last = max(span[0], start), min(span[1], end)
    if first >= last:
        return []
    return list(setting.stretches(setting.units(first - start), setting.units(last - start)))


def _fill_marks(fill: Fill, setting: Setting, start: int, colour: QColor, *, corners: bool = True) -> list[FillMark]:
    opens = corners and any(fill.start == span[0] for span in fill.highlight.spans)
    closes = corners and any(fill.end == span[1] for span in fill.highlight.spans)
    boxes = [
        setting.rect(line, left, right)
        for line, left, right in setting.stretches(setting.units(fill.start - start), setting.units(fill.end - start))
        if right > left
    ]
    last = len(boxes) - 1
    marks = []
    for at, box in enumerate(boxes):
        left, right = opens and at == 0, closes and at == last
        if setting.rtl:
            left, right = closes and at == last, opens and at == 0
        marks.append(FillMark(box.adjusted(-_AIR * left, 0, _AIR * right, 0), colour, left, right))
    return marks


def _line_marks(underline: Underline, setting: Setting, start: int, theme: Theme) -> list[LineMark]:
    highlight = underline.highlight
    if highlight is None:
        colour, pattern = QColor(theme.actor_line), Pattern.FINE
    elif highlight.suggestion:
        colour, pattern = QColor(theme.suggestion_line), Pattern.SHORT
    else:
        colour, pattern = QColor(line_colour(theme, highlight.kind)), PATTERNS[highlight.kind]
    if highlight is not None and highlight.dimmed:
        colour = blend(colour.name(), theme.paper, 0.35)
    return [
        LineMark(left, right, setting.rect(line, left, right).bottom() - 1 + 3.5 * underline.lane, colour, pattern)
        for line, left, right in setting.stretches(
            setting.units(underline.start - start), setting.units(underline.end - start)
        )
        if right > left
    ]


def _bars(highlights: Iterable[Highlight], setting: Setting, start: int, end: int) -> list[QRectF]:
    bars = []
    for highlight in highlights:
        at = highlight.spans[0][0]
        if highlight.against and not highlight.dimmed and start <= at < end:
            first = next(iter(setting.stretches(setting.units(at - start), setting.units(at - start + 1))), None)
            if first is not None:
                line, left, right = first
                box = setting.rect(line, left, right)
                bars.append(QRectF(right + 0.5 if setting.rtl else left - 2.5, box.top(), 2, box.height()))
    return bars
