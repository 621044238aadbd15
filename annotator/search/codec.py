# ruff: noqa: D102, the methods' contracts are Whoosh's
"""Whoosh's codec interface over our arrays, so that any stock query, matcher or reader works on this index."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from whoosh import fields
from whoosh.codec import base
from whoosh.filedb.filestore import RamStorage
from whoosh.formats import Positions
from whoosh.matching.mcore import LeafMatcher, ReadTooFar
from whoosh.reading import SegmentReader, TermInfo, TermNotFound

from annotator.search.arrayfile import Array
from annotator.search.leaf import FieldArrays, Leaf


class _AnyField(fields.TEXT):
    """Every field is words with positions; analysis is ours and happens before Whoosh sees a term."""

    def __init__(self) -> None:
        super().__init__(phrase=True)  # type: ignore[no-untyped-call]  # Whoosh ships no types


def schema() -> fields.Schema:
    """A schema that takes any field name."""
    found = fields.Schema()
    found.add("*", _AnyField(), glob=True)
    return found


class ArraySegment(base.Segment):
    """The segment of a leaf. Deleting here changes this view only; `storage` makes deletions last."""

    def __init__(self, leaf: Leaf) -> None:
        super().__init__("search")  # type: ignore[no-untyped-call]  # Whoosh ships no types
        self.leaf = leaf

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Mark a document deleted, or alive again."""
        rest = self.leaf.deleted[self.leaf.deleted != docnum]
        self.leaf = self.leaf.with_deleted(np.union1d(rest, [docnum]).astype(np.uint16) if delete else rest)

    def codec(self) -> ArrayCodec:
        return ArrayCodec()

    def doc_count_all(self) -> int:
        return self.leaf.count

    def deleted_count(self) -> int:
        return self.leaf.count - self.leaf.live_count()

    def deleted_docs(self) -> Iterator[int]:
        return iter(self.leaf.deleted.tolist())

    def is_deleted(self, docnum: int) -> bool:
        return self.leaf.alive is not None and not self.leaf.alive[docnum]

    def should_assemble(self) -> bool:
        return False


class ArrayCodec:
    """The reading half of a Whoosh codec. `building` and `merging` write segments, a whole batch at a time."""

    def automata(self, storage: object, segment: ArraySegment) -> base.Automata:
        return base.Automata()

    def terms_reader(self, storage: object, segment: ArraySegment) -> ArrayTerms:
        return ArrayTerms(segment.leaf)

    def per_document_reader(self, storage: object, segment: ArraySegment) -> ArrayDocuments:
        return ArrayDocuments(segment)


class LeafReader(SegmentReader):
    """Whoosh's reader of one segment, with the arrays at hand as `leaf`."""

    def __init__(self, leaf: Leaf, whoosh_schema: fields.Schema, generation: int) -> None:
        self.leaf = leaf
        segment = ArraySegment(leaf)
        super().__init__(RamStorage(), whoosh_schema, segment, generation, ArrayCodec())  # type: ignore[no-untyped-call]  # Whoosh ships no types


class ArrayTerms(base.TermsReader):
    """The terms of a leaf."""

    def __init__(self, leaf: Leaf) -> None:
        self._leaf = leaf

    def _place(self, name: str, text: bytes) -> tuple[FieldArrays, int]:
        field = self._leaf.field(name)
        ordinal = field.find(text) if field is not None else -1
        if field is None or ordinal < 0:
            raise TermNotFound(f"{name}:{text!r}")
        return field, ordinal

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        field = self._leaf.field(term[0])
        return field is not None and field.find(term[1]) >= 0

    def cursor(self, fieldname: str, fieldobj: fields.FieldType) -> TermCursor:
        return TermCursor(self._leaf.field(fieldname), fieldobj)

    def indexed_field_names(self) -> list[str]:
        return sorted(self._leaf.field_names)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in self.indexed_field_names():
            yield from self.terms_from(name, b"", only=True)

    def terms_from(self, fieldname: str, prefix: bytes, *, only: bool = False) -> Iterator[tuple[str, bytes]]:
        for name in self.indexed_field_names():
            if name < fieldname or (only and name != fieldname):
                continue
            field = self._leaf.field(name)
            if field is not None:
                first = field.terms.at_least(prefix) if name == fieldname else 0
                yield from ((name, field.terms[at]) for at in range(first, field.terms.count))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        field, ordinal = self._place(fieldname, text)
        first, last = field.bounds(ordinal)
        docs, tf = field.docs[first:last], field.tf.range(first, last)
        lengths = field.lengths[docs]
        return TermInfo(
            weight=float(tf.sum(dtype=np.int64)),
            df=last - first,
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(tf.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        weight: float = self.term_info(fieldname, text).weight()
        return weight

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        try:
            field, ordinal = self._place(fieldname, text)
        except TermNotFound:
            return 0
        first, last = field.bounds(ordinal)
        return last - first

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ArrayMatcher:
        field, ordinal = self._place(fieldname, text)
        return ArrayMatcher(field, ordinal, (fieldname, text), scorer)


class TermCursor(base.FieldCursor):
    """Walks the terms of one field, for Whoosh's own fuzzy search and spelling."""

    def __init__(self, field: FieldArrays | None, fieldobj: fields.FieldType) -> None:
        self._field = field
        self._decode: Callable[[bytes], str] = fieldobj.from_bytes
        self._at = 0

    def is_valid(self) -> bool:
        return self._field is not None and self._at < self._field.terms.count

    def text(self) -> str | None:
        return self._decode(self._field.terms[self._at]) if self._field is not None and self.is_valid() else None

    def term(self) -> str | None:
        return self.text()

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def find(self, string: str) -> str | None:
        self._at = self._field.terms.at_least(string.encode()) if self._field is not None else 0
        return self.text()


class ArrayDocuments(base.PerDocumentReader):
    """Per-document facts of a leaf: lengths, deletions, the stored key."""

    def __init__(self, segment: ArraySegment) -> None:
        self._segment = segment
        self._leaf = segment.leaf

    def doc_count(self) -> int:
        return self._leaf.live_count()

    def doc_count_all(self) -> int:
        return self._leaf.count

    def has_deletions(self) -> bool:
        return self._leaf.alive is not None

    def is_deleted(self, docnum: int) -> bool:
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        return self._segment.deleted_docs()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        field = self._leaf.field(fieldname)
        return default if field is None else int(field.lengths[docnum])

    def field_length(self, fieldname: str) -> int:
        return self._leaf.total(fieldname)

    def min_field_length(self, fieldname: str) -> int:
        field = self._leaf.field(fieldname)
        return 0 if field is None else int(field.lengths.min())

    def max_field_length(self, fieldname: str) -> int:
        field = self._leaf.field(fieldname)
        return 0 if field is None else int(field.lengths.max())

    def stored_fields(self, docnum: int) -> dict[str, str]:
        return {"key": self._leaf.key(docnum)}


class ArrayMatcher(LeafMatcher):
    """Steps through the postings of one term."""

    def __init__(self, field: FieldArrays, ordinal: int, term: tuple[str, bytes], scorer: Any) -> None:
        first, last = field.bounds(ordinal)
        self._field, self._ordinal, self._term = field, ordinal, term
        self._docs, self._tf = field.docs[first:last], field.tf.range(first, last)
        self._at, self._end = 0, last - first
        self._position_ends: Array | None = None
        self.scorer = scorer
        self.format = Positions()

    def is_active(self) -> bool:
        return self._at < self._end

    def reset(self) -> None:
        self._at = 0

    def copy(self) -> ArrayMatcher:
        other = ArrayMatcher(self._field, self._ordinal, self._term, self.scorer)
        other._at = self._at
        return other

    def id(self) -> int:
        return int(self._docs[self._at])

    def all_ids(self) -> Iterator[int]:
        return iter(self._docs[self._at :].tolist())

    def next(self) -> bool:
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return False

    def skip_to(self, id: int) -> bool:
        if not self.is_active():
            raise ReadTooFar
        self._at += int(np.searchsorted(self._docs[self._at :], id))
        return False

    def weight(self) -> float:
        return float(self._tf[self._at])

    def value(self) -> bytes:
        encoded: bytes = self.format.encode(self.value_as("positions"))
        return encoded

    def supports(self, astype: str) -> bool:
        return astype in ("frequency", "weight") or (astype == "positions" and self._field.has_positions)

    def value_as(self, astype: str) -> Any:
        if astype == "frequency":
            return int(self._tf[self._at])
        if astype == "weight":
            return self.weight()
        if self._position_ends is None:
            self._position_ends = np.cumsum(self._tf, dtype=np.int64) + int(self._field.pos_at[self._ordinal])
        end = int(self._position_ends[self._at])
        return self._field.positions[end - int(self._tf[self._at]) : end].tolist()

    def supports_block_quality(self) -> bool:
        return False
