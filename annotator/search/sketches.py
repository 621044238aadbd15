"""MinHash sketches of texts, for finding near-duplicates.

Of every run of four words a hash, of all hashes under 16 permutations the least (Broder 1997). The share of equal
values in two sketches estimates the Jaccard similarity of the texts, with a standard error under 0.13.
"""

from __future__ import annotations

import zlib

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.folding import term_of

WIDTH = 16
RUN = 4
LEAST = 12
"""Texts with fewer words get no sketch: chance would make them alike."""
_ODD = np.array([(0x9E3779B97F4A7C15 * (2 * i + 1) ** 3) & (2**64 - 1) | 1 for i in range(WIDTH)], np.uint64)


def sketches(raw: list[str], tokens: Array, docs: Array, chosen: Array, count: int) -> Array:
    """A (count, WIDTH) table of u4; a row of zeros for a document with fewer than `LEAST` chosen words.

    `tokens` are numbers into `raw`, `docs` their documents, ascending; `chosen` says which words take part.
    """
    table = np.zeros((count, WIDTH), np.uint32)
    tokens, docs = tokens[chosen], docs[chosen]
    if len(tokens) < LEAST:
        return table
    hashes = np.fromiter((zlib.crc32(term_of(word).encode()) for word in raw), np.uint64, len(raw))[tokens]
    runs = np.zeros(len(hashes) - RUN + 1, np.uint64)
    for step in range(RUN):
        runs = runs * np.uint64(0x100000001B3) + hashes[step : len(hashes) - RUN + 1 + step]
    runs ^= runs >> np.uint64(29)
    owner = docs[: len(runs)]
    same = owner == docs[RUN - 1 :]
    runs, owner = runs[same], owner[same]
    starts = np.flatnonzero(np.concatenate((np.ones(min(1, len(owner)), bool), owner[1:] != owner[:-1])))
    if not len(starts):
        return table
    rows = owner[starts]
    for column in range(WIDTH):
        mixed = (runs * _ODD[column]) >> np.uint64(32)
        table[rows, column] = np.minimum.reduceat(mixed.astype(np.uint32), starts)
    table[np.bincount(docs, minlength=count) < LEAST] = 0
    return table
