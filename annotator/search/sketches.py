"""MinHash sketches of texts, for finding near-duplicates.

Every run of four words gets a hash; five bits of it choose one of 32 bins, which keeps the least of the rest (one
permutation hashing, Li, Owen and Zhang 2012). The share of bins in which two sketches agree estimates the Jaccard
similarity of the texts, with a standard error under 0.09.
"""

from __future__ import annotations

import zlib

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.folding import term_of

WIDTH = 32
RUN = 4
LEAST = 12
"""Texts with fewer words get no sketch: chance would make them alike."""
_EMPTY = 0xFFFFFFFF
_STEP = np.uint32(0x01000193)
_MIX = np.uint32(0x85EBCA6B)


def sketches(raw: list[str], tokens: Array, docs: Array, count: int) -> Array:
    """A (count, WIDTH) table of u4; a row of zeros for a document with fewer than `LEAST` words.

    `tokens` are numbers into `raw`, `docs` their documents, ascending.
    """
    table = np.full(count * WIDTH, _EMPTY, np.uint32)
    if len(tokens) >= RUN:
        hashes = np.fromiter((zlib.crc32(term_of(word).encode()) for word in raw), np.uint32, len(raw))[tokens]
        length = len(hashes) - RUN + 1
        mixed = hashes[:length].copy()
        for step in range(1, RUN):
            mixed *= _STEP
            mixed ^= hashes[step : length + step]
        mixed ^= mixed >> np.uint32(15)
        mixed *= _MIX
        mixed ^= mixed >> np.uint32(13)
        owner = docs[:length]
        same = owner == docs[RUN - 1 :]
        mixed, owner = mixed[same], owner[same]
        np.minimum.at(table, owner.astype(np.int64) * WIDTH + (mixed & np.uint32(WIDTH - 1)), mixed >> np.uint32(5))
    found = table.reshape(count, WIDTH)
    found[np.bincount(docs, minlength=count) < LEAST] = 0
    return found


def alike(table: Array, sketch: Array) -> Array:
    """Of each row of a table the estimated similarity to a sketch, 0..1."""
    agree = (table == sketch) & (sketch != _EMPTY) & (sketch != 0)
    filled = (table != _EMPTY) | (sketch != _EMPTY)
    shares: Array = np.count_nonzero(agree, axis=1) / np.maximum(np.count_nonzero(filled, axis=1), 1)
    return shares
