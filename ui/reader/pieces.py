"""A canonical text cut into pieces that are typeset one at a time.

A piece is a block, or a part of a block too long to be laid out at once. Offsets are code points of the whole text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import pairwise

from annotator.model import Block, BlockKind, CanonicalText

LONGEST = 6000
"""Code points. Laying out a longer piece would take more than a frame."""

_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)\]]*\s+|[。！？]")
_SPACE = re.compile(r"\s+")
_LETTER = re.compile(r"[^\W\d_]")
_NEUTRALS = 60  # blocks looked back over for a direction


class Pieces:
    """The pieces of a text as parallel lists: `starts`, `ends`, `blocks` (index of the block each belongs to)."""

    __slots__ = ("_content", "_rtl", "blocks", "ends", "numbers", "starts", "text")

    def __init__(self, content: CanonicalText) -> None:
        self._content = content
        self.text = content.text
        blocks = content.blocks
        self._rtl: dict[int, int] = {}
        if any(block.end - block.start > LONGEST for block in blocks):
            cuts = [
                (first, last, index)
                for index, block in enumerate(blocks)
                for first, last in pairwise(_cuts(content.text, block))
            ]
            self.starts = [cut[0] for cut in cuts]
            self.ends = [cut[1] for cut in cuts]
            self.blocks = [cut[2] for cut in cuts]
        else:
            self.starts = [block.start for block in blocks]
            self.ends = [block.end for block in blocks]
            self.blocks = list(range(len(blocks)))
        self.numbers = _numbers(blocks)

    def __len__(self) -> int:
        return len(self.starts)

    def block(self, piece: int) -> Block:
        """The block the piece belongs to."""
        return self._content.blocks[self.blocks[piece]]

    def words(self, piece: int) -> str:
        """The text of the piece."""
        return self.text[self.starts[piece] : self.ends[piece]]

    def at(self, offset: int) -> int:
        """The piece that holds `offset`; an offset between two blocks belongs to the first. 0 for an empty text."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def is_first(self, piece: int) -> bool:
        """Whether the piece begins its block."""
        return piece == 0 or self.blocks[piece - 1] != self.blocks[piece]

    def is_last(self, piece: int) -> bool:
        """Whether the piece ends its block."""
        return piece + 1 == len(self.starts) or self.blocks[piece + 1] != self.blocks[piece]

    def right_to_left(self, piece: int) -> bool:
        """The direction of the piece's block: that of its first strong character (UAX #9, rules P2 and P3).

        A block without one, a row of figures for instance, goes the way of the text before it.
        """
        index = self.blocks[piece]
        for block in range(index, max(-1, index - _NEUTRALS), -1):
            known = self._rtl.get(block)
            if known is None:
                part = self._content.blocks[block]
                known = self._rtl[block] = direction(self.text[part.start : min(part.end, part.start + LONGEST)])
            if known:
                return known > 0
        return False


def direction(text: str) -> int:
    """That of the first strong character: 1 for right to left, -1 for left to right, 0 if there is none."""
    for match in _LETTER.finditer(text):
        kind = "L" if match.group().isascii() else unicodedata.bidirectional(match.group())
        if kind == "L":
            return -1
        if kind in ("R", "AL"):
            return 1
    return 0


def _cuts(text: str, block: Block) -> list[int]:
    """Where a block is cut, its two ends included: after a sentence if possible, else after a space, else anywhere."""
    cuts = [block.start]
    while block.end - cuts[-1] > LONGEST:
        low, high = cuts[-1] + LONGEST // 2, cuts[-1] + LONGEST
        place = high
        for pattern in (_SENTENCE_END, _SPACE):
            ends = [match.end() for match in pattern.finditer(text, low, high)]
            if ends:
                place = ends[-1]
                break
        while place < block.end and place > low and _continues(text[place]):
            place -= 1
        cuts.append(place)
    cuts.append(block.end)
    return cuts


def _continues(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf") or "\U0001f3fb" <= character <= "\U0001f3ff"


def _numbers(blocks: tuple[Block, ...]) -> dict[int, int]:
    """The number of each ordered list item by block index; a list ends at the first block that is not an item."""
    numbers: dict[int, int] = {}
    counts: dict[int, tuple[bool, int]] = {}
    for index, block in enumerate(blocks):
        if block.kind is not BlockKind.LIST_ITEM:
            if counts:
                counts.clear()
            continue
        for deeper in [level for level in counts if level > block.level]:
            del counts[deeper]
        ordered, count = counts.get(block.level, (block.ordered, 0))
        counts[block.level] = (block.ordered, count + 1 if ordered == block.ordered else 1)
        if block.ordered:
            numbers[index] = counts[block.level][1]
    return numbers
