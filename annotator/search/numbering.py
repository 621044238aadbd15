"""Cuts many texts into words at once and numbers the words, with whole arrays instead of a Python loop.

The words are those of `tokens.words`. A polynomial hash of 64 bits under a random base tells words apart; two of a
million words share one with a chance of 1 in 30 million. Texts with scripts without spaces take the plain way.
"""

from __future__ import annotations

import secrets
from functools import cache

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.tokens import mark_at, unspaced_at, words

_LETTER, _MARK, _OTHER_WAY = 1, 2, 4
_SLOTS = 21
_LEAST, _MOST = 20_000, 1 << 21
"""Fewer characters are not worth the set-up; longer texts would need too much memory."""
_BASE = secrets.randbits(63) | 1
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


class _Known(dict[str, int]):
    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class Numbering:
    """Numbers words, as written, in the order of their first appearance."""

    def __init__(self) -> None:
        self._known = _Known()
        # A hash table of the words seen: the hash in each slot, and the word's number.
        self._hashes = np.zeros(0, np.uint64)
        self._numbers = np.zeros(0, np.uint32)

    @property
    def raw(self) -> list[str]:
        """The words by number."""
        return list(self._known)

    def add(self, texts: list[str]) -> tuple[Array, Array]:
        """The numbers of the words of all texts one after the other, and how many words each text has."""
        size = sum(map(len, texts))
        if size < _LEAST or size > _MOST:
            return _together([self._plainly(text) for text in texts])
        joined = "\n" + "\n".join(texts) + "\n"
        codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
        kinds = _kinds()[np.minimum(codes, np.uint32(0xFFFF))]
        borders = np.cumsum([1, *(len(text) + 1 for text in texts)])
        odd = self._odd(codes, kinds, borders)
        for number in odd:
            kinds[borders[number] : borders[number + 1]] = 0
        inside = (kinds > 0).view(np.int8)
        steps = np.flatnonzero(inside[1:] != inside[:-1]) + 1
        starts, ends = steps[::2], steps[1::2]
        numbers = self._look_up(joined, codes, starts, ends)
        counts = np.diff(np.searchsorted(starts, borders))
        if not odd:
            return numbers, counts
        parts = np.split(numbers, np.cumsum(counts)[:-1])
        for number in odd:
            parts[number] = self._plainly(texts[number])
        return _together(parts)

    def _plainly(self, text: str) -> Array:
        found = words(text)
        return np.fromiter(map(self._known.__getitem__, found), np.uint32, len(found))

    def _odd(self, codes: Array, kinds: Array, borders: Array) -> list[int]:
        """The texts that need the plain way: other scripts, characters beyond the BMP, marks without a letter."""
        odd = (kinds == _OTHER_WAY) | (codes > 0xFFFF)
        odd[1:] |= (kinds[1:] == _MARK) & (kinds[:-1] == 0)
        places = np.flatnonzero(odd)
        found: list[int] = np.unique(np.searchsorted(borders, places, "right") - 1).tolist()
        return found

    def _look_up(self, joined: str, codes: Array, starts: Array, ends: Array) -> Array:
        if not len(starts):
            return np.zeros(0, np.uint32)
        if not len(self._hashes):
            self._hashes = np.zeros(1 << _SLOTS, np.uint64)
            self._numbers = np.zeros(1 << _SLOTS, np.uint32)
        hashes = _hash(codes, starts, ends)
        slots = (hashes >> np.uint64(64 - _SLOTS)).astype(np.int64)
        numbers = self._numbers[slots]
        unknown = np.flatnonzero(self._hashes[slots] != hashes)
        if len(unknown):
            distinct, first, back = np.unique(hashes[unknown], return_index=True, return_inverse=True)
            places = unknown[first]
            known = self._known
            spans = zip(starts[places].tolist(), ends[places].tolist(), strict=True)
            fresh = np.fromiter((known[joined[start:end]] for start, end in spans), np.uint32, len(distinct))
            numbers[unknown] = fresh[back]
            free = self._hashes[slots[places]] == 0
            self._hashes[slots[places[free]]] = distinct[free]
            self._numbers[slots[places[free]]] = fresh[free]
        return numbers


def _together(parts: list[Array]) -> tuple[Array, Array]:
    counts = np.array([len(part) for part in parts], np.int64)
    return np.concatenate([np.zeros(0, np.uint32), *parts]), counts


def _hash(codes: Array, starts: Array, ends: Array) -> Array:
    """A hash of each range of codes: the difference of two prefix sums of code * base**place, moved to place 0."""
    powers, inverse = _powers(1 << max(len(codes) - 1, 1).bit_length())
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum((codes.astype(np.uint64) + np.uint64(1)) * powers[: len(codes)], out=sums[1:])
    found: Array = (sums[ends] - sums[starts]) * inverse[starts]
    found ^= found >> np.uint64(29)
    found *= _SPREAD
    # 0 marks a free slot.
    found[found == 0] = 1
    return found


@cache
def _powers(count: int) -> tuple[Array, Array]:
    """base**place modulo 2**64 for each place, and the inverses (the base is odd, so there are some)."""
    powers = np.full(count, _BASE, np.uint64)
    inverse = np.full(count, pow(_BASE, -1, 1 << 64), np.uint64)
    powers[0] = inverse[0] = 1
    return np.cumprod(powers), np.cumprod(inverse)


@cache
def _kinds() -> Array:
    """What each character of the basic plane is to a word."""
    kinds = np.zeros(0x10000, np.uint8)
    kinds[[code for code in range(0x10000) if chr(code).isalnum()]] = _LETTER
    plane = "".join(map(chr, range(0x10000)))
    kinds[mark_at(plane)] = _MARK
    kinds[unspaced_at(plane)] = _OTHER_WAY
    return kinds


def runs(values: Array) -> Array:
    """Where in `values` a run of equal ones starts."""
    if not len(values):
        return np.zeros(0, np.int64)
    return np.concatenate(([0], np.flatnonzero(values[1:] != values[:-1]) + 1))
