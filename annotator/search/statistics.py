"""What scoring has to know of the whole index: how many records have a word, and how long a field is on average."""

from __future__ import annotations

import math
from typing import Any

from annotator.search.expansion import expand
from annotator.search.fields import WORDS
from annotator.search.leaf import Leaf
from annotator.search.queries import AnyForm, Expanded

_KEPT = 4096


class Statistics:
    """The figures of one searcher, whose segments never change; deleted documents count until they are merged away."""

    def __init__(self, searcher: Any) -> None:
        self.leaves: list[Leaf] = [reader.leaf for reader, _base in searcher.reader().leaf_readers()]
        self.documents = int(searcher.doc_count_all())
        self._holders: dict[tuple[str, bytes], int] = {}
        self._idfs: dict[AnyForm, float] = {}
        self._expanded: tuple[Expanded, int] | None = None
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

    def idf_of(self, query: AnyForm) -> float:
        """Of a word in any form: the larger of the exact and the stemmed number of documents counts."""
        found = self._idfs.get(query)
        if found is None:
            if len(self._idfs) > _KEPT:
                self._idfs.clear()
            stems = sum(self.holders(name, text.encode()) for name, text in query.stems)
            found = self._idfs[query] = self.idf(max(self.holders(WORDS, query.term.encode()), stems))
        return found

    def expanded_holders(self, query: Expanded) -> int:
        """About how many documents have one of the words a pattern allows: those with two of them count twice."""
        kept = self._expanded
        if kept is None or kept[0] is not query:
            fields = [field for leaf in self.leaves if (field := leaf.field(query.fieldname)) is not None]
            total = sum(expand(query, field).postings for field in fields)
            kept = self._expanded = (query, min(total, self.documents))
        return kept[1]

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
