"""Beginnings that very many words share: of each how often such words stand in every document, counted ahead.

Somebody who types meets these first ("t", "th"), and adding up a million postings takes milliseconds. A beginning is
kept when its words have so many postings that the finished sum is far smaller than they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np

from annotator.search.arrayfile import Array, ArrayWriter

FEWEST = 4_096
"""A segment of fewer documents is added up fast enough."""
_POSTINGS = 2
"""So many postings a document make a beginning worth keeping; its sum mostly takes a byte a document."""
_LONGEST = 4


def array_name(field: str, beginning: str) -> str:
    """What the sum of a beginning is called in a segment's file."""
    return f"{field}/beginning/{beginning}"


class Sums:
    """Adds up the postings of one field, term after term, and writes each sum when it is complete.

    `terms` are sorted, `post` is where the postings of each start and, last, where they end.
    """

    def __init__(self, field: str, terms: Sequence[bytes], post: Array, count: int, writer: ArrayWriter) -> None:
        self._field, self._post, self._count, self._writer = field, post, count, writer
        least = _POSTINGS * count
        self._ranges = sorted(_common(terms, post, 0, len(terms), 1, least)) if count >= FEWEST else []
        self._open: dict[str, Array] = {}

    def add(self, first: int, last: int, docs: Array, tf: Array) -> None:
        """Take in the postings of the terms first..last-1, which follow those taken in before."""
        begin = int(self._post[first])
        for start, end, beginning in self._ranges:
            low, high = max(first, start), min(last, end)
            if low >= high:
                continue
            part = slice(int(self._post[low]) - begin, int(self._post[high]) - begin)
            sums = np.bincount(docs[part], tf[part], self._count)
            if start < first:
                # Not in place: what was counted of no postings at all is of another type.
                sums = sums + self._open.pop(beginning)
            if end > last:
                self._open[beginning] = sums
            else:
                size = np.min_scalar_type(int(sums.max()))
                self._writer.put(array_name(self._field, beginning), sums.astype(size))


def _common(
    terms: Sequence[bytes], post: Array, first: int, last: int, length: int, least: int
) -> list[tuple[int, int, str]]:
    """The ranges among the terms first..last-1 with `length` or more characters in common and so many postings."""
    found = []
    while first < last:
        beginning = terms[first].decode()[:length]
        if len(beginning) < length:
            first += 1
            continue
        end = bisect_left(terms, beginning.encode() + b"\xff", first, last)
        if int(post[end]) - int(post[first]) >= least:
            found.append((first, end, beginning))
            if length < _LONGEST:
                found += _common(terms, post, first, end, length + 1, least)
        first = end
    return found
