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
from collections.abc import Sequence
from dataclasses import dataclass
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
    numbers = array("H")
    numbers.frombytes(data[8:])
    if sys.byteorder == "big":
        numbers.byteswap()
    sizes = tuple((numbers[2 * at] / 10, numbers[2 * at + 1] / 10) for at in range(pages))
    start = 2 * pages
    return Layout(sizes, tuple(numbers[start + count * at : start + count * (at + 1)] for at in range(5)))


def tenths(length: float) -> int:
    """A length in points as it is stored."""
    return min(max(round(length * 10), 0), _LARGEST)


def _same_line(one: Box, other: Box) -> bool:
    overlap = min(one[4], other[4]) - max(one[2], other[2])
    height = max(min(one[4] - one[2], other[4] - other[2]), 0.1)
    gap = max(other[1] - one[3], one[1] - other[3])
    return one[0] == other[0] and overlap > 0.5 * height and gap < 1.5 * height
