"""Whether one text is a copy of another, as papers print the same agency report with cuts and edits.

Sketches tell cheaply which texts are worth a look; runs of four words, compared exactly, decide (Broder 1997: the
resemblance of two sets of runs, and how much of the smaller one is contained in the other).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.folding import term_of
from annotator.search.sketches import RUN, WIDTH, sketches
from annotator.search.tokens import words

RESEMBLE = 0.5
"""Texts that share this much of all their runs are copies of each other,"""
CONTAINED = 0.8
"""and so is a shorter text that has this much of its runs from the longer one,"""
LEAST = 0.2
"""if it resembles it this much, so that a short report is no copy of the page that holds everything."""
FEWEST = 40
"""With fewer runs, a text is a formula that differs in a figure, or a sentence everybody quotes: the texts then have to
share `CONTAINED` of all their runs."""
_BINS = 4  # bins of a sketch that must agree for a text to be worth a look
_KEPT = 512  # texts whose runs are remembered

Runs = frozenset[str]


def sketch_of(text: str) -> bytes:
    """The sketch of one text, `WIDTH` little-endian u4; b"" for a text that is too short to have one."""
    raw = words(text)
    table = sketches(raw, np.arange(len(raw), dtype=np.uint32), np.zeros(len(raw), np.int64), 1)
    return table.astype("<u4").tobytes() if table.any() else b""


def runs_of(text: str) -> Runs:
    """Every run of four words of a text, folded."""
    folded = [term_of(word) for word in words(text)]
    return frozenset(" ".join(folded[at : at + RUN]) for at in range(len(folded) - RUN + 1))


def is_copy(one: Runs, other: Runs) -> bool:
    """Whether texts with these runs are copies of each other."""
    shared = len(one & other)
    whole = len(one) + len(other) - shared
    if not whole:
        return False
    shorter = min(len(one), len(other))
    if shorter < FEWEST:
        return shared >= CONTAINED * whole
    return shared >= RESEMBLE * whole or (shared >= CONTAINED * shorter and shared >= LEAST * whole)


class Lookalikes:
    """Texts under numbers, and which of them a new text is a copy of.

    `text_of` gives a text by its number; texts are compared only where their sketches say that it pays.
    """

    def __init__(self, numbers: Sequence[int], known: Sequence[bytes], text_of: Callable[[int], str]) -> None:
        self._numbers = list(numbers)
        self._text_of = text_of
        self._count = len(known)
        self._table: Array = np.frombuffer(b"".join(known), "<u4").reshape(-1, WIDTH).astype(np.uint32)
        self._runs: OrderedDict[int, Runs] = OrderedDict()

    def like(self, text: str) -> list[int]:
        """The numbers of the texts that `text` is a copy of, the most alike first by sketch."""
        sketch = sketch_of(text)
        if not sketch or not self._count:
            return []
        own = np.frombuffer(sketch, "<u4")
        agree = np.count_nonzero((self._table[: self._count] == own) & (own != 0xFFFFFFFF), axis=1)
        near = np.flatnonzero(agree >= _BINS)
        near = near[np.argsort(-agree[near], kind="stable")]
        mine = runs_of(text) if len(near) else frozenset()
        return [self._numbers[at] for at in near.tolist() if is_copy(mine, self._runs_of(self._numbers[at]))]

    def add(self, number: int, text: str) -> None:
        """Know another text."""
        sketch = sketch_of(text)
        if not sketch:
            return
        if self._count == len(self._table):
            more = np.zeros((max(64, self._count), WIDTH), np.uint32)
            self._table = np.concatenate([self._table, more])
        self._table[self._count] = np.frombuffer(sketch, "<u4")
        self._count += 1
        self._numbers.append(number)

    def _runs_of(self, number: int) -> Runs:
        if number not in self._runs:
            self._runs[number] = runs_of(self._text_of(number))
            if len(self._runs) > _KEPT:
                self._runs.popitem(last=False)
        return self._runs[number]
