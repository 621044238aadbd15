"""Texts like a given one: by its telling words, and near-duplicates by their sketches."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from whoosh import query as stock

from annotator.search.arrayfile import Array
from annotator.search.fields import WORDS
from annotator.search.folding import term_of
from annotator.search.found import Match
from annotator.search.leaf import Leaf
from annotator.search.sketches import WIDTH, alike, sketches
from annotator.search.tokens import words

_TELLING = 24
_BAND = 2


def query_like(text: str, leaves: Sequence[Leaf]) -> Any:
    """A Whoosh query for the most telling words of `text` (highest tf-idf), None when it has none the index knows."""
    counts = Counter(term for word in words(text) if (term := term_of(word)))
    documents = sum(leaf.count for leaf in leaves)
    weighted: list[tuple[float, str]] = []
    for term, number in counts.items():
        holders = sum(_holders(leaf, term.encode()) for leaf in leaves)
        # What one record or half of all have says nothing about others.
        if 1 < holders <= documents / 2 or (holders and documents < 20):
            weighted.append(((1 + math.log(number)) * math.log(documents / holders + 1), term))
    weighted.sort(reverse=True)
    chosen = weighted[:_TELLING]
    if not chosen:
        return None
    top = chosen[0][0] or 1.0
    return stock.Or([stock.Term(WORDS, term, boost=weight / top) for weight, term in chosen])


def _holders(leaf: Leaf, term: bytes) -> int:
    field = leaf.field(WORDS)
    if field is None:
        return 0
    _ordinal, first, last = field.place(term)
    return last - first


def duplicates(text: str, leaves: Sequence[Leaf], least: float) -> list[Match]:
    """Records whose sketch agrees with the text's in at least the share `least`, the most alike first."""
    own = sketch(text)
    if not own.any():
        return []
    found: list[tuple[float, Leaf, int]] = []
    for leaf in leaves:
        shares = alike(leaf.sketches, own)
        near = shares >= least
        if leaf.alive is not None:
            near &= leaf.alive
        found += [(float(shares[number]), leaf, number) for number in np.flatnonzero(near).tolist()]
    found.sort(key=lambda item: -item[0])
    return [Match(leaf.key(number), share) for share, leaf, number in found]


def sketch(text: str) -> Array:
    """The sketch of one text; zeros when it is too short."""
    raw = words(text)
    tokens = np.arange(len(raw), dtype=np.uint32)
    docs = np.zeros(len(raw), np.int64)
    table = sketches(raw, tokens, docs, 1)
    return table.reshape(-1)


def groups(leaves: Sequence[Leaf], least: float) -> tuple[tuple[str, ...], ...]:
    """Articles with nearly the same text, by joining every pair that is alike enough; the largest group first."""
    tables, owners = [np.zeros((0, WIDTH), np.uint32)], []
    for leaf in leaves:
        wanted = leaf.sketches.any(axis=1) & np.array([kind == "article" for kind in leaf.kinds], bool)[leaf.kind]
        if leaf.alive is not None:
            wanted &= leaf.alive
        numbers = np.flatnonzero(wanted)
        tables.append(leaf.sketches[numbers])
        owners += [(leaf, number) for number in numbers.tolist()]
    table = np.concatenate(tables)
    parent = list(range(len(table)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for first, second in _candidates(table):
        if alike(table[first : first + 1], table[second])[0] >= least:
            parent[root(first)] = root(second)
    joined: dict[int, list[str]] = defaultdict(list)
    for number, (leaf, document) in enumerate(owners):
        joined[root(number)].append(leaf.key(document))
    found = [tuple(sorted(keys)) for keys in joined.values() if len(keys) > 1]
    return tuple(sorted(found, key=lambda keys: (-len(keys), keys)))


def _candidates(table: Array) -> list[tuple[int, int]]:
    """Neighbours that agree in a whole band of the sketch (locality-sensitive hashing)."""
    pairs: set[tuple[int, int]] = set()
    for start in range(0, WIDTH, _BAND):
        band = table[:, start].astype(np.uint64) << np.uint64(32) | table[:, start + 1]
        order = np.argsort(band, kind="stable")
        same = np.flatnonzero(band[order][1:] == band[order][:-1])
        pairs.update(zip(order[same].tolist(), order[same + 1].tolist(), strict=True))
    return sorted(pairs)
