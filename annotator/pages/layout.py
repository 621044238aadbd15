"""Where the words of a text stand on its pages, and which words stand at a place.

The importer stored a box for every code point; here they become lines, rectangles to paint, and caret positions. Order
is always the text's own, so that columns are followed and not crossed. Lengths are in points (1/72 inch) from the top
left corner of the page as its file describes it, before any rotation for display; pages count from 1.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.importing.layout import Box, Layout, unpack
from annotator.model import CanonicalText

_KEPT = 96  # pages whose lines are remembered
_WORD = re.compile(r"\w+(?:['’\-‐‑]\w+)*")


@dataclass(frozen=True, slots=True)
class PageBox:
    """A rectangle on a page. `turn` is how its text is turned: 0, 90 for text that runs down, 270 for up."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    turn: int = 0


@dataclass(frozen=True, slots=True)
class PageLine:
    """A printed line: code points `start`..`end`, the rectangle around them, and `turn` as in `PageBox`."""

    page: int
    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float
    turn: int = 0

    @property
    def box(self) -> PageBox:
        """The rectangle alone."""
        return PageBox(self.page, self.left, self.top, self.right, self.bottom, self.turn)


def read_layout(content: CanonicalText, packed: bytes) -> PageLayout | None:
    """The layout stored with a version's text; None when there is none, or it is not of this text."""
    layout = unpack(packed) if packed else None
    if layout is None or len(layout.boxes[0]) != len(content.text) or not layout.sizes:
        return None
    return PageLayout(content, layout)


class PageLayout:
    """The places of one text on its pages. Lines are worked out page by page, when they are first asked for."""

    def __init__(self, content: CanonicalText, layout: Layout) -> None:
        self.text = content.text
        self.blocks = content.blocks
        self.sizes = layout.sizes
        self._layout = layout
        self._ranges: dict[int, list[tuple[int, int]]] = {}
        self._lines: OrderedDict[int, tuple[PageLine, ...]] = OrderedDict()
        for block in content.blocks:
            for page, start, end in self._parts(block.start, block.end):
                self._ranges.setdefault(page, []).append((start, end))

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def box(self, offset: int) -> PageBox | None:
        """The rectangle of one code point, None when it is not on a page."""
        found = self._layout.box(offset) if 0 <= offset < len(self.text) else None
        return PageBox(*found) if found else None

    def range_of(self, page: int) -> tuple[int, int]:
        """From where to where text stands on a page; what lies between may stand elsewhere."""
        ranges = self._ranges.get(page, ())
        return (ranges[0][0], ranges[-1][1]) if ranges else (0, 0)

    def lines(self, page: int) -> tuple[PageLine, ...]:
        """The lines of a page as they follow in the text."""
        known = self._lines.get(page)
        if known is None:
            known = tuple(line for start, end in self._ranges.get(page, ()) for line in self._read(page, start, end))
            self._lines[page] = known
            if len(self._lines) > _KEPT:
                self._lines.popitem(last=False)
        else:
            self._lines.move_to_end(page)
        return known

    def page_of(self, offset: int) -> int:
        """The page a code point is on; for one that is nowhere, the page of the nearest before it, or after it."""
        column = self._layout.boxes[0]
        offset = min(max(offset, 0), len(column) - 1)
        for at in range(offset, -1, -1):
            if column[at]:
                return column[at]
        return next((page for page in column[offset:] if page), 1)

    def line_of(self, offset: int) -> PageLine | None:
        """The line on which the caret before `offset` is shown; None for a text that is on no page."""
        lines = self.lines(self.page_of(offset))
        return lines[max(0, bisect_right(lines, offset, key=lambda line: line.start) - 1)] if lines else None

    def next_line(self, line: PageLine, by: int) -> PageLine | None:
        """The line after (1) or before (-1) one in the text, also on another page."""
        lines = self.lines(line.page)
        index = lines.index(line) + by
        if 0 <= index < len(lines):
            return lines[index]
        page = line.page + by
        while 1 <= page <= self.pages:
            if found := self.lines(page):
                return found[0 if by > 0 else -1]
            page += by
        return None

    def quads(self, start: int, end: int, page: int = 0) -> list[PageBox]:
        """The rectangles that cover `start`..`end`, one for each line or run on it; `page` asks for one page's only."""
        first, last = (page, page) if page else (self.page_of(start), self.page_of(max(start, end - 1)))
        return [
            box
            for number in range(first, last + 1)
            for line in self.lines(number)
            if line.start < end and line.end > start
            for box in self._cover(line, max(line.start, start), min(line.end, end))
        ]

    def offset_at(self, page: int, x: float, y: float) -> int | None:
        """The caret position nearest to a place on a page; None for a page without text."""
        line = self.line_at(page, x, y)
        return None if line is None else self.offset_on(line, x, y)

    def read_at(self, page: int, x: float, y: float) -> int:
        """Where something at a place on a page is read in the text: before the nearest line, or the next page's."""
        line = self.line_at(page, x, y)
        if line is not None:
            return line.start
        return min(
            (start for later, ranges in self._ranges.items() if later > page for start, _ in ranges),
            default=len(self.text),
        )

    def line_at(self, page: int, x: float, y: float) -> PageLine | None:
        """The line nearest to a place: one in whose column the place is, before one that is as far away sideways."""
        lines = self.lines(page)
        if not lines:
            return None

        def distance(line: PageLine) -> tuple[float, float]:
            down = max(line.top - y, 0.0, y - line.bottom)
            across = max(line.left - x, 0.0, x - line.right)
            return ((down * down + across * across), down)

        return min(lines, key=distance)

    def offset_on(self, line: PageLine, x: float, y: float) -> int:
        """The caret position on a line that is nearest to a place."""
        nearest, least = line.start, float("inf")
        for offset in range(line.start, line.end):
            box = self._layout.box(offset)
            if box is None:
                continue
            for after, place in enumerate(self._edges(offset, box, line)):
                away = abs(place - (y if line.turn else x))
                if away < least:
                    nearest, least = offset + after, away
        return nearest

    def character_at(self, page: int, x: float, y: float) -> int | None:
        """The code point whose rectangle holds a place, None where there is only paper."""
        for line in self.lines(page):
            if line.left <= x <= line.right and line.top <= y <= line.bottom:
                for offset in range(line.start, line.end):
                    box = self._layout.box(offset)
                    if box and box[1] <= x <= box[3] and box[2] <= y <= box[4]:
                        return offset
        return None

    def caret_box(self, offset: int) -> PageBox | None:
        """A rectangle without width where the caret before `offset` stands; None for a text that is on no page."""
        line = self.line_of(offset)
        if line is None:
            return None
        at, after = min(max(offset, line.start), line.end), 0
        if at >= line.end or self._layout.box(at) is None:
            after = 1
            while at > line.start and (at >= line.end or self._layout.box(at) is None):
                at -= 1
        box = self._layout.box(at)
        if box is None:
            return None
        place = self._edges(at, box, line)[after]
        if line.turn:
            return PageBox(line.page, line.left, place, line.right, place, line.turn)
        return PageBox(line.page, place, line.top, place, line.bottom)

    def words_in(self, page: int, left: float, top: float, right: float, bottom: float) -> list[tuple[int, int]]:
        """The words whose middle lies inside a rectangle, in text order."""
        found = []
        for line in self.lines(page):
            if line.left > right or line.right < left or line.top > bottom or line.bottom < top:
                continue
            for match in _WORD.finditer(self.text, line.start, line.end):
                boxes = [box for at in range(*match.span()) if (box := self._layout.box(at)) is not None]
                if boxes:
                    x = (min(box[1] for box in boxes) + max(box[3] for box in boxes)) / 2
                    y = (min(box[2] for box in boxes) + max(box[4] for box in boxes)) / 2
                    if left <= x <= right and top <= y <= bottom:
                        found.append(match.span())
        return found

    # How lines are found

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """A block's stretches on pages: page, start, end."""
        column = self._layout.boxes[0]
        pages = sorted(set(column[start:end]) - {0})
        begin = start
        packed = column[start:end].tobytes() if len(pages) > 1 else b""
        # Text goes on from page to page: the next page's first character ends this one. Millions of characters are
        # searched as bytes.
        for page, following in pairwise(pages):
            until = start + _index(packed, following, begin - start)
            yield page, begin, until
            begin = until
        if pages:
            yield pages[-1], begin, end

    def _read(self, number: int, start: int, end: int) -> Iterator[PageLine]:
        """The lines of a stretch of one block on one page; a character without a place goes with the one before."""
        columns = (column[start:end] for column in self._layout.boxes)
        placed = [
            (at, (page, left / 10, top / 10, right / 10, bottom / 10))
            for at, (page, left, top, right, bottom) in enumerate(zip(*columns, strict=True), start)
            if page
        ]
        if not placed:
            return
        turn = _turn([box for _, box in placed])
        begin, (_, left, top, right, bottom) = start, placed[0][1]
        before = placed[0][1]
        for at, box in placed[1:]:
            if not turn and _follows(before, box) and top <= box[2] and box[4] <= bottom:
                left, right = min(left, box[1]), max(right, box[3])
            elif _goes_on(before, box, (top, bottom), (left, right), turn):
                left, top = min(left, box[1]), min(top, box[2])
                right, bottom = max(right, box[3]), max(bottom, box[4])
            else:
                yield PageLine(number, begin, at, left, top, right, bottom, turn)
                begin, (_, left, top, right, bottom) = at, box
            before = box
        yield PageLine(number, begin, end, left, top, right, bottom, turn)

    def _cover(self, line: PageLine, start: int, end: int) -> list[PageBox]:
        if (start, end) == (line.start, line.end):
            return [line.box]
        runs: list[list[float]] = []
        side = (2, 4) if line.turn else (1, 3)
        reach = 0.6 * (line.right - line.left if line.turn else line.bottom - line.top)
        for box in sorted(
            (box for at in range(start, end) if (box := self._layout.box(at)) is not None), key=lambda box: box[side[0]]
        ):
            low, high = box[side[0]], box[side[1]]
            if runs and (low - runs[-1][1] < reach or not self._is_mixed(line)):
                runs[-1][1] = max(runs[-1][1], high)
            else:
                runs.append([low, high])
        if line.turn:
            return [PageBox(line.page, line.left, low, line.right, high, line.turn) for low, high in runs]
        return [PageBox(line.page, low, line.top, high, line.bottom) for low, high in runs]

    def _is_mixed(self, line: PageLine) -> bool:
        """Whether characters on the line may run from right to left."""
        words = self.text[line.start : line.end]
        return not words.isascii() and any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in words)

    def _edges(self, offset: int, box: Box, line: PageLine) -> tuple[float, float]:
        """Where the caret stands before and after a character."""
        if line.turn:
            return (box[4], box[2]) if line.turn == 270 else (box[2], box[4])
        backward = unicodedata.bidirectional(self.text[offset]) in ("R", "AL")
        return (box[3], box[1]) if backward else (box[1], box[3])


def _index(packed: bytes, number: int, start: int) -> int:
    """Where a 16-bit number stands first at or after `start`, in numbers. Raises ValueError when it does not."""
    wanted = array("H", [number]).tobytes()
    at = packed.index(wanted, 2 * start)
    while at % 2:
        at = packed.index(wanted, at + 1)
    return at // 2


def _turn(boxes: Sequence[Box]) -> int:
    """How a text is turned: which way most of its characters follow the one before."""
    across = down = up = 0
    most = len(boxes) // 2
    for one, other in pairwise(boxes):
        if one[2] == other[2] < other[4] == one[4]:
            across += 1
            if across > most:
                return 0
            continue
        overlap = min(one[4], other[4]) - max(one[2], other[2])
        if overlap > 0.5 * min(one[4] - one[2], other[4] - other[2]):
            across += 1
        elif min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * min(one[3] - one[1], other[3] - other[1]):
            down, up = down + (other[2] > one[2]), up + (other[2] < one[2])
    if down + up <= across:
        return 0
    return 90 if down > up else 270


def _follows(before: Box, box: Box) -> bool:
    """Whether a character is as high as the one before and right behind it, as nearly all are: quickly told."""
    return before[2] == box[2] and before[4] == box[4] and -0.2 < box[1] - before[3] < 0.5 * (box[4] - box[2])


def _goes_on(
    before: Box, box: Box, rows: tuple[float, float], columns: tuple[float, float], turn: int
) -> bool:  # fmt: skip
    """Whether a character stands on the line that reaches over `rows` and `columns` so far and ends with `before`."""
    low, high = (1, 3) if turn else (2, 4)
    (top, bottom), along = (columns, (2, 4)) if turn else (rows, (1, 3))
    height = max(min(box[high] - box[low], bottom - top), 0.1)
    if min(bottom, box[high]) - max(top, box[low]) <= 0.4 * height:
        return False
    gap = max(box[along[0]] - before[along[1]], before[along[0]] - box[along[1]])
    return gap < 3.0 * height
