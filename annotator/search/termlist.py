"""A sorted list of terms in one block of bytes: found by binary search over every 64th, scanned as one text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.sieve import LetterSieve

_STEP = 64


class TermList:
    """UTF-8 terms in byte order, separated by newlines; `starts` has one offset more than there are terms."""

    def __init__(self, blob: memoryview, starts: Array) -> None:
        self.blob = blob
        self.starts = starts
        self._at = starts.data  # single numbers come faster out of this than out of the array
        self.count = len(starts) - 1

    @cached_property
    def _heads(self) -> list[bytes]:
        ends = self.starts[1:]
        return [bytes(self.blob[int(self.starts[at]) : int(ends[at]) - 1]) for at in range(0, self.count, _STEP)]

    def __getitem__(self, ordinal: int) -> bytes:
        return bytes(self.blob[self._at[ordinal] : self._at[ordinal + 1] - 1])

    def text(self, ordinal: int) -> str:
        """The term as text."""
        return str(self.blob[self._at[ordinal] : self._at[ordinal + 1] - 1], "utf-8")

    def range(self, first: int, last: int) -> list[bytes]:
        """The terms with ordinals first..last-1."""
        if first >= last:
            return []
        return bytes(self.blob[self._at[first] : self._at[last] - 1]).split(b"\n")

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
    def _sieve(self) -> LetterSieve:
        return LetterSieve(np.frombuffer(self._text[0].encode("utf-32-le", "replace"), np.uint32), self._text[1])

    def near(self, word: str, edits: int) -> list[tuple[int, str]]:
        """The terms, with their ordinals, that can be so many edits away from `word`; some are further away."""
        text, starts = self._text
        at = starts.data
        return [(ordinal, text[at[ordinal] : at[ordinal + 1] - 1]) for ordinal in self._sieve.near(word, edits)]


def pack_terms(terms: Sequence[bytes]) -> tuple[bytes, Array]:
    """The block and the offsets of a `TermList`."""
    starts = np.zeros(len(terms) + 1, np.uint32)
    np.cumsum(np.fromiter((len(term) + 1 for term in terms), np.uint32, len(terms)), out=starts[1:])
    return b"\n".join(terms) + (b"\n" if terms else b""), starts
