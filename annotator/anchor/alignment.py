"""Which stretches of an old text stand, in the same order, in a new one.

First lines that occur once in both texts are paired (patience diff, Bram Cohen), then runs of words that do, where
lines left a large gap; what lies between is compared code point by code point. So a text of megabytes is aligned in
about a second and a paragraph in a millisecond.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

SOLID = 16  # code points: shorter runs in a rewritten passage agree by chance
_BY_LETTER = 40_000_000  # product of two lengths up to which code points are compared one by one
_RUN = 5  # words in a run
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\S+")

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Block:
    """`length` code points that stand at `old` in the old text and at `new` in the new one."""

    old: int
    new: int
    length: int


class Alignment:
    """The blocks two texts share, in order, and where offsets go."""

    def __init__(self, old: str, new: str) -> None:
        self.blocks = _joined(_blocks(old, new))
        self._old_starts = [block.old for block in self.blocks]
        self._solid = [block for block in self.blocks if block.length >= SOLID]
        self._solid_starts = [block.new for block in self._solid]
        self._new_length = len(new)

    def block_at(self, old: int) -> Block | None:
        """The block that the old text's code point at `old` belongs to."""
        index = bisect_right(self._old_starts, old) - 1
        if index < 0:
            return None
        block = self.blocks[index]
        return block if old < block.old + block.length else None

    def to_new(self, old: int) -> int | None:
        """Where the code point at `old` stands in the new text; None when it does not."""
        block = self.block_at(old)
        return None if block is None else block.new + old - block.old

    def range_to_new(self, start: int, end: int) -> Range | None:
        """Where the words at `start`..`end` went, edited or not, as far as what is around and in them tells."""
        before = self.to_new(start - 1) if start else -1
        first = before + 1 if before is not None else self._first_inside(start, end)
        after = self.to_new(end)
        last = after if after is not None else self._last_inside(start, end)
        if first is None or last is None or last <= first:
            return None
        return first, last

    def foreign(self, new: Range, old: Range) -> bool:
        """Whether the words at `new` mostly come from elsewhere in the old text than from `old`."""
        elsewhere = 0
        index = max(0, bisect_right(self._solid_starts, new[0]) - 1)
        while index < len(self._solid) and self._solid[index].new < new[1]:
            block = self._solid[index]
            start, end = max(new[0], block.new), min(new[1], block.new + block.length)
            if end > start:
                origin = block.old + start - block.new
                inside = min(origin + end - start, old[1]) - max(origin, old[0])
                elsewhere += end - start - max(0, inside)
            index += 1
        return elsewhere * 2 > new[1] - new[0]

    def unmatched(self) -> list[Range]:
        """The stretches of the new text that stand in no solid block: what is new, moved or rewritten there."""
        found: list[Range] = []
        done = 0
        for block in self._solid:
            if block.new > done:
                found.append((done, block.new))
            done = block.new + block.length
        if done < self._new_length:
            found.append((done, self._new_length))
        return found

    def _first_inside(self, start: int, end: int) -> int | None:
        index = bisect_left(self._old_starts, start)
        if index < len(self.blocks) and self.blocks[index].old < end:
            return self.blocks[index].new
        return None

    def _last_inside(self, start: int, end: int) -> int | None:
        index = bisect_left(self._old_starts, end) - 1
        if index < 0:
            return None
        block = self.blocks[index]
        last = min(block.old + block.length, end)
        return block.new + last - block.old if last > start else None


def _blocks(old: str, new: str) -> Iterator[Block]:
    head = _common_prefix(old, new)
    tail = _common_prefix(old[head:][::-1], new[head:][::-1])
    yield Block(0, 0, head)
    yield from _between(old, new, (head, len(old) - tail), (head, len(new) - tail), (_LINE, _WORD))
    yield Block(len(old) - tail, len(new) - tail, tail)


def _between(
    old: str, new: str, in_old: Range, in_new: Range, patterns: tuple[re.Pattern[str], ...]
) -> Iterator[Block]:
    """The blocks inside two ranges, by the units of the first pattern, and of the next where that leaves much."""
    (a, b), (c, d) = in_old, in_new
    if a >= b or c >= d:
        return
    if not patterns or (b - a) * (d - c) <= _BY_LETTER // 100:
        yield from _by_letter(old[a:b], new[c:d], a, c)
        return
    units = _lines if patterns[0] is _LINE else _runs
    for block in _paired(units(old, a, b), units(new, c, d), old):
        if block.old < a or block.new < c:
            continue  # runs of words overlap each other
        yield from _between(old, new, (a, block.old), (c, block.new), patterns[1:])
        yield block
        a, c = block.old + block.length, block.new + block.length
    yield from _between(old, new, (a, b), (c, d), patterns[1:])


def _lines(text: str, start: int, end: int) -> dict[str, int]:
    """The lines that occur once in a range, with their offsets."""
    return _single((match[0], match.start()) for match in _LINE.finditer(text, start, end))


def _runs(text: str, start: int, end: int) -> dict[str, int]:
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    last = len(words) - _RUN + 1
    return _single((text[words[at][0] : words[at + _RUN - 1][1]], words[at][0]) for at in range(last))


def _single(units: Iterator[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    twice: set[str] = set()
    for unit, at in units:
        if unit in found:
            twice.add(unit)
        found[unit] = at
    return {unit: at for unit, at in found.items() if unit not in twice}


def _paired(old: dict[str, int], new: dict[str, int], text: str) -> list[Block]:
    """The units both have, in an order that holds in both: the longest increasing run (patience sorting)."""
    pairs = sorted((at, new[unit], len(unit)) for unit, at in old.items() if unit in new)
    tops: list[int] = []
    piles: list[int] = []
    below: list[int] = []
    for index, (_, place, _) in enumerate(pairs):
        pile = bisect_left(tops, place)
        below.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(place)
            piles.append(index)
        else:
            tops[pile], piles[pile] = place, index
    chain: list[Block] = []
    step = piles[-1] if piles else -1
    while step >= 0:
        chain.append(Block(*pairs[step]))
        step = below[step]
    return chain[::-1]


def _by_letter(old: str, new: str, old_at: int, new_at: int) -> Iterator[Block]:
    if len(old) * len(new) > _BY_LETTER:
        return
    from rapidfuzz.distance import Indel

    for operation in Indel.opcodes(old, new):
        if operation.tag == "equal":
            length = operation.src_end - operation.src_start
            yield Block(old_at + operation.src_start, new_at + operation.dest_start, length)


def _joined(blocks: Iterator[Block]) -> list[Block]:
    """The blocks without empty ones, neighbours that run on in both texts made one."""
    found: list[Block] = []
    for block in blocks:
        if not block.length:
            continue
        last = found[-1] if found else None
        if last and last.old + last.length == block.old and last.new + last.length == block.new:
            found[-1] = Block(last.old, last.new, last.length + block.length)
        else:
            found.append(block)
    return found


def _common_prefix(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
