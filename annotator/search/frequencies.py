"""How often a term stands in a document, a byte a posting; the few that need more are kept apart.

One article that repeats a word three hundred times would otherwise make every frequency of its segment twice as wide.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

import numpy as np

from annotator.search.arrayfile import Array, ArrayReader, ArrayWriter

_TOP = 255


def split(tf: Array) -> tuple[Array, Array, Array]:
    """Frequencies as bytes, and those of 255 and more again: their places and their values."""
    at = np.flatnonzero(tf >= _TOP)
    return np.minimum(tf, _TOP).astype(np.uint8), at.astype(np.uint32), tf[at].astype(np.uint32)


def write_wide(writer: ArrayWriter, name: str, at: Array, values: Array) -> None:
    """Write the frequencies of a field that are kept apart, when there are any."""
    if len(at):
        writer.put(f"{name}/tf_at", at)
        writer.put(f"{name}/tf_wide", values)


class Frequencies:
    """The frequencies of all postings of a field."""

    def __init__(self, file: ArrayReader, name: str) -> None:
        self._file = file
        self._name = name
        self._low = file.get(f"{name}/tf")
        self._has_wide = f"{name}/tf_at" in file

    def __len__(self) -> int:
        return len(self._low)

    @cached_property
    def _wide(self) -> tuple[list[int], Array]:
        return self._file.get(f"{self._name}/tf_at").tolist(), self._file.get(f"{self._name}/tf_wide")

    def range(self, first: int, last: int) -> Array:
        """The frequencies of the postings first..last-1."""
        low = self._low[first:last]
        if not self._has_wide:
            return low
        at, values = self._wide
        start = bisect_left(at, first)
        end = bisect_left(at, last, start)
        if start == end:
            return low
        found = low.astype(np.uint32)
        found[np.array(at[start:end]) - first] = values[start:end]
        return found

    def at(self, places: Array) -> Array:
        """The frequencies of the postings at these places."""
        low: Array = self._low[places]
        top = np.flatnonzero(low == _TOP) if self._has_wide else ()
        if not len(top):
            return low
        at, values = self._wide
        found = low.astype(np.uint32)
        found[top] = values[np.searchsorted(at, places[top])]
        return found
