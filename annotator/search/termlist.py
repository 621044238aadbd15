"""A sorted list of terms in one block of bytes: found by binary search over every 64th, scanned as one text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from annotator.search.arrayfile import Array

_STEP = 64


class TermList:
    """UTF-8 terms in byte order, separated by newlines; `starts` has one offset more than there are terms."""

    def __init__(self, blob: memoryview, starts: Array) -> None:
        self.blob = blob
        self.starts = starts
        self.count = len(starts) - 1

    @cached_property
    def _heads(self) -> list[bytes]:
        ends = self.starts[1:]
        return [bytes(self.blob[int(self.starts[at]) : int(ends[at]) - 1]) for at in range(0, self.count, _STEP)]

    def __getitem__(self, ordinal: int) -> bytes:
        return bytes(self.blob[int(self.starts[ordinal]) : int(self.starts[ordinal + 1]) - 1])

    def range(self, first: int, last: int) -> list[bytes]:
        """The terms with ordinals first..last-1."""
        if first >= last:
            return []
        return bytes(self.blob[int(self.starts[first]) : int(self.starts[last]) - 1]).split(b"\n")

    def at_least(self, term: bytes) -> int:
        """The ordinal of the first term not before `term`; `count` when there is none."""
        block = max(bisect_left(self._heads, term) - 1, 0)
        first = block * _STEP
        return first + bisect_left(self.range(first, min(first + _STEP, self.count)), term)

    def find(self, term: bytes) -> int:
        """The ordinal of `term`, -1 when it is not there."""
        at = self.at_least(term)
        return at if at < self.count and self[at] == term else -1

    def starting(self, prefix: bytes) -> tuple[int, int]:
        """The ordinals of the terms that start with `prefix`, as a half-open range."""
        return self.at_least(prefix), self.at_least(prefix + b"\xff")

    @cached_property
    def _text(self) -> tuple[str, Array]:
        """All terms as one text, and the code point each starts at."""
        text = bytes(self.blob).decode("utf-8", "replace")
        points = np.frombuffer(text.encode("utf-32-le", "replace"), np.uint32)
        starts = np.concatenate((np.zeros(1, np.int64), np.flatnonzero(points == 10) + 1))
        return text, starts

    def scan_text(self) -> str:
        """All terms, each followed by a newline."""
        return self._text[0]

    def ordinals_at(self, offsets: Sequence[int]) -> Array:
        """The ordinals of the terms that hold these code points of `scan_text`."""
        found: Array = np.searchsorted(self._text[1], np.asarray(offsets, np.int64), "right") - 1
        return found

    @cached_property
    def letters(self) -> tuple[Array, Array]:
        """Of each term the set of its letters as 64 bits, and its length in code points: a sieve for fuzzy search."""
        text, starts = self._text
        points = np.frombuffer(text.encode("utf-32-le", "replace"), np.uint32)
        bits = np.left_shift(np.uint64(1), (points & np.uint32(63)).astype(np.uint64))
        # The newline after each term shares its bit with "J" only, which folding leaves in no term.
        masks = np.bitwise_or.reduceat(bits, starts[:-1]) if self.count else np.zeros(0, np.uint64)
        return masks, (np.diff(starts) - 1).astype(np.int32)


def pack_terms(terms: Sequence[bytes]) -> tuple[bytes, Array]:
    """The block and the offsets of a `TermList`."""
    starts = np.zeros(len(terms) + 1, np.uint32)
    np.cumsum(np.fromiter((len(term) + 1 for term in terms), np.uint32, len(terms)), out=starts[1:])
    return b"\n".join(terms) + (b"\n" if terms else b""), starts
