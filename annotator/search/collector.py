"""A collector for Whoosh's searcher: evaluates each segment at once and keeps every match for exact counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from whoosh.searching import Results, Searcher

from annotator.search.arrayfile import Array
from annotator.search.evaluation import evaluate_leaf
from annotator.search.leaf import Leaf

_GROUP = 64
"""Scores in a group of which only the best is compared at first."""


@dataclass(frozen=True, slots=True)
class LeafHits:
    """The matches in one segment; `base` is added to a document number to make it one of the whole index."""

    leaf: Leaf
    base: int
    docs: Array
    scores: Array


class ArrayCollector:
    """Collects all matches of the wanted kinds; `best` picks the top of them."""

    def __init__(self, kinds: frozenset[str] | None = None, limit: int = 10) -> None:
        self.kinds = kinds
        self.limit = limit
        self.found: list[LeafHits] = []

    def prepare(self, top_searcher: Searcher, q: Any, context: Any) -> None:
        """Whoosh calls this first, with the searcher and the query."""
        self.top_searcher, self.q = top_searcher, q

    def run(self) -> None:
        """Whoosh calls this second: evaluate the query on every segment."""
        for searcher, base in self.top_searcher.leaf_searchers():
            leaf: Leaf = searcher.reader().leaf
            docs, scores = evaluate_leaf(self.q, searcher)
            if self.kinds is not None and len(docs):
                wanted = np.array([kind in self.kinds for kind in leaf.kinds], bool)
                if not wanted.all():
                    kept = wanted[leaf.kind[docs]]
                    docs, scores = docs[kept], scores[kept]
            self.found.append(LeafHits(leaf, base, docs, scores))

    def count(self) -> int:
        """How many documents match."""
        return sum(len(hits.docs) for hits in self.found)

    def all_ids(self) -> list[int]:
        """The numbers of all matches."""
        return [number + hits.base for hits in self.found for number in hits.docs.tolist()]

    def best(self, limit: int) -> list[tuple[float, int, Leaf, int]]:
        """The `limit` best matches: score, number in the index, segment, number there. Ties by number."""
        top: list[tuple[float, int, Leaf, int]] = []
        for hits in self.found:
            docs, scores = hits.docs, hits.scores
            if len(docs) > limit:
                places = best_places(scores, limit)
                docs, scores = docs[places], scores[places]
            base, leaf = hits.base, hits.leaf
            top += [
                (score, base + number, leaf, number)
                for score, number in zip(scores.tolist(), docs.tolist(), strict=True)
            ]
        top.sort(key=lambda item: (-item[0], item[1]))
        return top[:limit]

    def results(self) -> Any:
        """Whoosh's own results object, for callers that want one."""
        items = [(score, number) for score, number, _leaf, _document in self.best(self.limit)]
        return Results(self.top_searcher, self.q, items, docset=set(self.all_ids()))


def best_places(scores: Array, limit: int) -> Array:
    """The places of the `limit` highest scores, in no order; among equals the first ones."""
    if len(scores) <= limit:
        return np.arange(len(scores))
    # The limit-th best maximum of a group is a floor under the limit-th best score, and cheaper than partitioning all.
    # A group is every n-th score, not a row of them: numpy compares whole rows at once.
    whole = len(scores) // _GROUP * _GROUP
    if whole // _GROUP > limit:
        tops = scores[:whole].reshape(_GROUP, -1).max(axis=0)
        tops.partition(len(tops) - limit)
        places: Array = (scores >= tops[len(tops) - limit]).nonzero()[0]
    else:
        places = np.arange(len(scores))
    if len(places) > limit:
        places = places[(-scores[places]).argsort(kind="stable")[:limit]]
    return places
