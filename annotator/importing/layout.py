"""Where each code point of a text stands on its page, packed into few bytes.

Format: the magic `ATL1`, then zlib-compressed data: the number of code points n and of pages p (two uint32, little
endian), p page sizes (width and height as two uint16), then five arrays of n uint16 each, little endian: page (counted
from 1, 0 for a code point that is nowhere, such as the newline between two blocks), left, top, right, bottom. Lengths
are in tenths of a point (1/720 inch) from the page's top left corner.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from typing import TypeAlias

_MAGIC = b"ATL1"
_LARGEST = 0xFFFF
# page, left, top, right, bottom; lengths in points
Box = tuple[int, float, float, float, float]
Columns: TypeAlias = "tuple[array[int], array[int], array[int], array[int], array[int]]"


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes of a text's code points. `sizes` are the pages' widths and heights in points."""

    sizes: tuple[tuple[float, float], ...]
    boxes: tuple[array[int], ...]

    def box(self, offset: int) -> Box | None:
        """The box of the code point at `offset`, None when it has none."""
        page, *edges = (column[offset] for column in self.boxes)
        if not page:
            return None
        left, top, right, bottom = (edge / 10 for edge in edges)
        return page, left, top, right, bottom

    def lines(self, start: int, end: int) -> list[Box]:
        """The boxes of `start`..`end`, those that touch on one line joined: what to paint for a highlight."""
        found: list[Box] = []
        for offset in range(start, min(end, len(self.boxes[0]))):
            box = self.box(offset)
            if box is None:
                continue
            if found and _same_line(found[-1], box):
                page, left, top, right, bottom = found[-1]
                found[-1] = (page, min(left, box[1]), min(top, box[2]), max(right, box[3]), max(bottom, box[4]))
            else:
                found.append(box)
        return found


def pack(boxes: Sequence[Box | None], sizes: Sequence[tuple[float, float]]) -> bytes:
    """The bytes for the boxes of a text's code points, one each."""
    columns = blank(len(boxes))
    for at, box in enumerate(boxes):
        if box is not None:
            columns[0][at] = box[0]
            for column, edge in zip(columns[1:], box[1:], strict=True):
                column[at] = tenths(edge)
    return pack_columns(columns, sizes)


def blank(count: int) -> Columns:
    """The columns of `count` code points that are nowhere."""
    one, two, three, four, five = (array("H", [0]) * count for _ in range(5))
    return one, two, three, four, five


def pack_columns(columns: Columns, sizes: Sequence[tuple[float, float]]) -> bytes:
    """The bytes for boxes that are columns already: page, left, top, right, bottom, lengths in tenths of a point."""
    pages = array("H", [tenths(edge) for size in sizes for edge in size])
    if sys.byteorder == "big":
        for column in (*columns, pages):
            column.byteswap()
    head = struct.pack("<II", len(columns[0]), len(sizes))
    return _MAGIC + zlib.compress(head + pages.tobytes() + b"".join(column.tobytes() for column in columns), 6)


def unpack(packed: bytes) -> Layout | None:
    """The layout in `packed`, None when there is none or it is damaged."""
    if not packed.startswith(_MAGIC):
        return None
    try:
        data = zlib.decompress(packed[len(_MAGIC) :])
        count, pages = struct.unpack_from("<II", data)
    except (zlib.error, struct.error):
        return None
    if len(data) != 8 + 4 * pages + 10 * count:
        return None
    view = memoryview(data)[8:]  # a book has tens of megabytes, which are copied once and no more
    edges = _numbers(view[: 4 * pages])
    view = view[4 * pages :]
    sizes = tuple((edges[2 * at] / 10, edges[2 * at + 1] / 10) for at in range(pages))
    one, two, three, four, five = (_numbers(view[2 * count * at : 2 * count * (at + 1)]) for at in range(5))
    return Layout(sizes, (one, two, three, four, five))


def _numbers(packed: memoryview) -> array[int]:
    numbers = array("H")
    numbers.frombytes(packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def tenths(length: float) -> int:
    """A length in points as it is stored."""
    return min(max(round(length * 10), 0), _LARGEST)


def _same_line(one: Box, other: Box) -> bool:
    overlap = min(one[4], other[4]) - max(one[2], other[2])
    height = max(min(one[4] - one[2], other[4] - other[2]), 0.1)
    gap = max(other[1] - one[3], one[1] - other[3])
    return one[0] == other[0] and overlap > 0.5 * height and gap < 1.5 * height


def carried(packed: bytes, old: str, new: str) -> bytes:
    """The layout of a text that was mended: `old` had the layout `packed`, `new` is what has become of it.

    What stays the same keeps its boxes; mended words take those of the words they replace. b"" when there was none.
    """
    layout = unpack(packed) if packed else None
    if layout is None or len(layout.boxes[0]) != len(old):
        return b""
    columns = blank(len(new))
    for start, end, at, to in _matched(old, new):
        for column, before in zip(columns, layout.boxes, strict=True):
            if end - start == to - at:
                column[at:to] = before[start:end]
            elif end > start:
                share = (end - start) / (to - at)
                column[at:to] = array("H", [before[start + int(index * share)] for index in range(to - at)])
    return pack_columns(columns, layout.sizes)


def _matched(old: str, new: str) -> Iterator[tuple[int, int, int, int]]:
    """Ranges of the old text and of the new one that belong together: whole blocks, or what changed inside one."""
    before, after = old.split("\n"), new.split("\n")
    starts, places = _starts(before), _starts(after)
    for _, one, other, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        start, end = starts[one], max(starts[other] - 1, starts[one])
        at, to = places[first], max(places[last] - 1, places[first])
        head = 0
        while start + head < end and at + head < to and old[start + head] == new[at + head]:
            head += 1
        tail = 0
        while start + head < end - tail and at + head < to - tail and old[end - tail - 1] == new[to - tail - 1]:
            tail += 1
        yield start, start + head, at, at + head
        yield start + head, end - tail, at + head, to - tail
        yield end - tail, end, to - tail, to


def _starts(lines: list[str]) -> list[int]:
    """Where each line starts in the joined text, and where one more would."""
    return [0, *accumulate(len(line) + 1 for line in lines)]
