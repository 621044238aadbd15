"""One segment opened for reading: its fields, columns and facets as arrays, and which documents are still alive."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from annotator.search.arrayfile import Array, ArrayReader
from annotator.search.beginnings import array_name
from annotator.search.fields import KEY
from annotator.search.frequencies import Frequencies
from annotator.search.termlist import TermList

K1, B = 1.2, 0.75
"""The BM25 constants, Whoosh's and Lucene's defaults."""


class FieldArrays:
    """The postings of one field; see `building.Postings` for their shape."""

    def __init__(self, file: ArrayReader, name: str, count: int, total: int) -> None:
        self.name = name
        self.total = total
        self.terms = TermList(file.raw(f"{name}/terms"), file.get(f"{name}/starts"))
        self.post = file.get(f"{name}/post")
        self.docs = file.get(f"{name}/docs")
        self.tf = Frequencies(file, name)
        self.has_positions = f"{name}/pos" in file
        self._file = file
        self.count = count
        self._norms: tuple[float, Array] = (-1.0, np.zeros(0, np.float32))
        self._post = self.post.data
        self._found: dict[bytes, tuple[int, int, int]] = {}
        self.expansions: dict[Any, Any] = {}
        self.places: dict[int, Array] = {}
        self.bounds_by_document: dict[int, Array] = {}

    @cached_property
    def pos_at(self) -> Array:
        """Where the positions of each term start."""
        return self._file.get(f"{self.name}/pos_at")

    @cached_property
    def positions(self) -> Array:
        """All positions, posting after posting."""
        return self._file.get(f"{self.name}/pos")

    def place(self, term: bytes) -> tuple[int, int, int]:
        """The ordinal of a term and the range of its postings; -1 and nothing when no document has it."""
        found = self._found.get(term)
        if found is None:
            if len(self._found) > 4096:
                self._found.clear()
            ordinal = self.terms.find(term)
            found = self._found[term] = (ordinal, *self.bounds(ordinal)) if ordinal >= 0 else (-1, 0, 0)
        return found

    def find(self, term: bytes) -> int:
        """The ordinal of a term, -1 when no document has it."""
        return self.place(term)[0]

    def postings(self, term: bytes) -> tuple[Array, Array] | None:
        """The documents that have a term and how often it stands in each; None when no document has it."""
        ordinal, first, last = self.place(term)
        return None if ordinal < 0 else (self.docs[first:last], self.tf.range(first, last))

    def beginning(self, text: str) -> Array | None:
        """How often words that start so stand in every document, when that was counted ahead; see `beginnings`."""
        name = array_name(self.name, text)
        return self._file.get(name) if name in self._file else None

    def bounds(self, ordinal: int) -> tuple[int, int]:
        """The range of the postings of a term."""
        return self._post[ordinal], self._post[ordinal + 1]

    def holders(self, ordinal: int) -> int:
        """How many documents have a term."""
        return self._post[ordinal + 1] - self._post[ordinal]

    @cached_property
    def present(self) -> Array:
        """The documents that have anything in this field, ascending."""
        return self._file.get(f"{self.name}/len_docs")

    @cached_property
    def lengths(self) -> Array:
        """The number of words of every document in this field."""
        lengths = np.zeros(self.count, np.uint32)
        lengths[self.present] = self._file.get(f"{self.name}/len")
        return lengths

    def norms(self, average: float) -> Array:
        """Of every document the BM25 term that its length adds to a frequency, for this average length."""
        if self._norms[0] != average:
            scale = K1 * B / average if average else 0.0
            norms = self.lengths.astype(np.float32) * np.float32(scale) + np.float32(K1 * (1 - B))
            self._norms = (average, norms)
        return self._norms[1]


class FacetArrays:
    """The exact values of one facet: document d has `ordinals[at[d]:at[d+1]]`, numbers into `values`."""

    def __init__(self, file: ArrayReader, name: str) -> None:
        self.values = TermList(file.raw(f"facet/{name}/terms"), file.get(f"facet/{name}/starts"))
        self.at = file.get(f"facet/{name}/at")
        self.ordinals = file.get(f"facet/{name}/ord")

    def counts(self, docs: Array) -> Array:
        """How many of `docs` have each value."""
        return np.bincount(
            self.ordinals[spread(self.at[docs], self.at[docs.astype(np.int64) + 1])], None, self.values.count
        )

    def holders(self, value: str) -> Array:
        """The documents with this very value, ascending."""
        ordinal = self.values.find(value.encode("utf-8", "replace"))
        if ordinal < 0:
            return np.zeros(0, np.uint16)
        places = np.flatnonzero(self.ordinals == ordinal)
        return (np.searchsorted(self.at, places, "right") - 1).astype(np.uint16)

    def first(self, docs: Array) -> Array:
        """The number of the first value of each of `docs`, -1 where there is none."""
        starts = self.at[docs].astype(np.int64)
        there = self.at[docs.astype(np.int64) + 1] > starts
        found = np.full(len(docs), -1, np.int64)
        found[there] = self.ordinals[starts[there]]
        return found


class Leaf:
    """A segment: `count` documents numbered from 0, `alive` says which are not deleted (None: all)."""

    def __init__(self, file: ArrayReader, name: str) -> None:
        self.name = name
        self.file = file
        self.count = int(file.facts["documents"])
        self.alive: Array | None = None
        self.kinds: list[str] = list(file.facts["kinds"])
        self.kind = file.get("kind")
        self.first_day = file.get("first_day")
        self.last_day = file.get("last_day")
        self._totals: dict[str, int] = dict(file.facts["fields"])
        self._fields: dict[str, FieldArrays] = {}
        self._facets: dict[str, FacetArrays] = {}
        self.forms: dict[Any, Any] = {}
        self.tabled: list[Any] = []

    def with_deleted(self, deleted: Array | None) -> Leaf:
        """The same segment with other deletions; what was loaded is shared."""
        other = Leaf.__new__(Leaf)
        other.__dict__.update(self.__dict__)
        other.alive = None
        if deleted is not None and len(deleted):
            other.alive = np.ones(self.count, bool)
            other.alive[deleted] = False
        return other

    @property
    def field_names(self) -> list[str]:
        """Every field any document has."""
        return list(self._totals)

    @property
    def facet_names(self) -> list[str]:
        """Every facet any document has."""
        return list(self.file.facts["facets"])

    @property
    def deleted(self) -> Array:
        """The deleted documents, ascending."""
        if self.alive is None:
            return np.zeros(0, np.uint16)
        return np.flatnonzero(~self.alive).astype(np.uint16)

    def live_count(self) -> int:
        """How many documents are not deleted."""
        return self.count if self.alive is None else int(np.count_nonzero(self.alive))

    def total(self, field: str) -> int:
        """The number of words in a field over all documents, 0 when nobody has it."""
        return self._totals.get(field, 0)

    def field(self, name: str) -> FieldArrays | None:
        """A field's postings, None when no document has it."""
        found = self._fields.get(name)
        if found is None and name in self._totals:
            found = self._fields[name] = FieldArrays(self.file, name, self.count, self._totals[name])
        return found

    def postings(self, name: str, term: bytes) -> tuple[Array, Array] | None:
        """The documents that have a term in a field and how often; None when there are none."""
        field = self.field(name)
        return None if field is None else field.postings(term)

    def facet(self, name: str) -> FacetArrays | None:
        """A facet's values, None when no document has it."""
        found = self._facets.get(name)
        if found is None and f"facet/{name}/at" in self.file:
            found = self._facets[name] = FacetArrays(self.file, name)
        return found

    @cached_property
    def _keys(self) -> tuple[TermList, memoryview]:
        """The sorted keys, and of every document the place of its own among them."""
        keys = self.field(KEY)
        if keys is None:
            raise LookupError("a segment without documents")
        order = np.zeros(self.count, np.uint16)
        order[keys.docs] = np.arange(self.count, dtype=np.uint16)
        return keys.terms, order.data

    def key(self, document: int) -> str:
        """The key of a document."""
        terms, order = self._keys
        return terms.text(order[document])

    def document(self, key: str) -> int:
        """The live document with this key, -1 when there is none."""
        keys = self.field(KEY)
        ordinal = keys.terms.find(key.encode()) if keys is not None else -1
        if keys is None or ordinal < 0:
            return -1
        document = int(keys.docs[ordinal])
        return document if self.alive is None or self.alive[document] else -1

    @cached_property
    def sketches(self) -> Array:
        """The sketch of every document's text; see `sketches`."""
        return self.file.get("sketch").reshape(self.count, -1)


def spread(starts: Array, ends: Array) -> Array:
    """The numbers of all half-open ranges, one range after the other."""
    starts, ends = starts.astype(np.int64), ends.astype(np.int64)
    lengths = ends - starts
    shift = starts - (np.cumsum(lengths) - lengths)
    found: Array = np.repeat(shift, lengths) + np.arange(int(lengths.sum()))
    return found
