"""A sieve for fuzzy search: of many terms only those whose letters and length allow so few edits."""

from __future__ import annotations

import numpy as np

from annotator.search.arrayfile import Array


class LetterSieve:
    """Terms in the order of their length, each with the set of its letters as 64 bits.

    `points` are the code points of all terms, a newline after each; `starts` says where each begins.
    """

    def __init__(self, points: Array, starts: Array) -> None:
        lengths = np.diff(starts) - 1
        bits = np.left_shift(np.uint64(1), (points & np.uint32(63)).astype(np.uint64))
        # The newline after each term shares its bit with "J" only, which folding leaves in no term.
        masks = np.bitwise_or.reduceat(bits, starts[:-1]) if len(lengths) else np.zeros(0, np.uint64)
        order = np.argsort(lengths, kind="stable")
        self._order = order.astype(np.uint32)
        self._masks = masks[order]
        longest = int(lengths.max()) if len(lengths) else 0
        self._first: list[int] = np.searchsorted(lengths[order], np.arange(longest + 2)).tolist()

    def near(self, word: str, edits: int) -> list[int]:
        """The places, ascending, of all terms that can be `edits` insertions, deletions, changes or swaps away."""
        own = 1 << (ord("\n") & 63)
        for letter in word:
            own |= 1 << (ord(letter) & 63)
        mask = np.uint64(own)
        found: list[int] = []
        for length in range(max(len(word) - edits, 0), min(len(word) + edits, len(self._first) - 2) + 1):
            first, last = self._first[length], self._first[length + 1]
            # A letter more or less flips one bit of the set at most, a changed letter two, swapped ones none.
            most = 2 * edits - abs(length - len(word))
            places = (np.bitwise_count(self._masks[first:last] ^ mask) <= most).nonzero()[0]
            found += self._order[first:last][places].tolist()
        return sorted(found)
