"""What scoring has to know of the whole index: how many records have a word, and how long a field is on average."""

from __future__ import annotations

import math
from typing import Any

from annotator.search.leaf import Leaf

_KEPT = 4096


class Statistics:
    """The figures of one searcher, whose segments never change; deleted documents count until they are merged away."""

    def __init__(self, searcher: Any) -> None:
        self.leaves: list[Leaf] = [reader.leaf for reader, _base in searcher.reader().leaf_readers()]
        self.documents = int(searcher.doc_count_all())
        self._holders: dict[tuple[str, bytes], int] = {}
        self._averages: dict[str, float] = {}

    @classmethod
    def of(cls, searcher: Any) -> Statistics:
        """The statistics of the whole index that a Whoosh searcher, or a part of one, looks into."""
        whole = searcher.get_parent()
        found = getattr(whole, "statistics", None)
        if found is None:
            found = whole.statistics = cls(whole)
        kept: Statistics = found
        return kept

    def idf(self, holders: int) -> float:
        """Whoosh's inverse document frequency of something that `holders` documents have."""
        return math.log(self.documents / (holders + 1)) + 1 if self.documents else 1.0

    def holders(self, name: str, term: bytes) -> int:
        """How many documents of the whole index have a term."""
        key = (name, term)
        total = self._holders.get(key)
        if total is None:
            if len(self._holders) > _KEPT:
                self._holders.clear()
            total = 0
            for leaf in self.leaves:
                field = leaf.field(name)
                if field is not None:
                    _ordinal, first, last = field.place(term)
                    total += last - first
            self._holders[key] = total
        return total

    def average(self, name: str) -> float:
        """The average length of a field over all documents."""
        found = self._averages.get(name)
        if found is None:
            total = sum(leaf.total(name) for leaf in self.leaves)
            found = self._averages[name] = total / self.documents if self.documents else 0.0
        return found
