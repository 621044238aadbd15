"""From records to the arrays of one segment: words are numbered as they come, then inverted by one sort."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from annotator.model import SearchDocument
from annotator.search.arrayfile import Array, ArrayWriter
from annotator.search.beginnings import Sums
from annotator.search.fields import APART, EXTRA, GAP, KEY, STEM, TEXT, WORDS, pieces
from annotator.search.folding import MAX_TERM, term_of
from annotator.search.frequencies import split, write_wide
from annotator.search.numbering import Numbering, runs
from annotator.search.periods import period
from annotator.search.positions import NARROW
from annotator.search.sketches import sketches
from annotator.search.stems import language_of, stem
from annotator.search.termlist import pack_terms

MAX_DOCUMENTS = 0xFFFF
"""Documents in one segment, so that a document number takes two bytes."""
_AT_ONCE = 1_000_000
"""Characters whose words are numbered together."""


@dataclass(slots=True)
class Postings:
    """One field inverted: for term i the documents `docs[post[i]:post[i+1]]`, ascending, and how often in each.

    `positions` holds, posting after posting, as many ascending positions as `tf` says; `pos_at` where a term's start.
    """

    terms: list[bytes]
    post: Array
    docs: Array
    tf: Array
    pos_at: Array | None = None
    positions: Array | None = None


@dataclass(slots=True)
class _Facet:
    at: list[int] = field(default_factory=lambda: [0])
    values: list[str] = field(default_factory=list)


class Builder:
    """Collects records, then writes them as one segment. Keys must be unique within one builder."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self._numbering = Numbering()
        self._waiting: list[str] = []
        self._waiting_size = 0
        self._tokens: list[Array] = []
        self._counts: list[Array] = []
        self._fields: dict[str, int] = {}
        self._piece_documents: list[int] = []
        self._piece_fields: list[int] = []
        self._languages: list[str] = []
        self._kinds: list[str] = []
        self._dates: list[tuple[int, int]] = []
        self._facets: dict[str, _Facet] = {}

    def add(self, document: SearchDocument) -> None:
        """Collect one record."""
        number = len(self.keys)
        self.keys.append(document.key)
        self._kinds.append(document.kind)
        self._languages.append(language_of(document.language))
        self._dates.append(period(document.date))
        for name, text in pieces(document):
            self._piece_documents.append(number)
            self._piece_fields.append(self._fields.setdefault(name, len(self._fields)))
            self._waiting.append(text)
            self._waiting_size += len(text)
        self._add_facets(document)
        if self._waiting_size > _AT_ONCE:
            self._number_waiting()

    def _number_waiting(self) -> None:
        tokens, counts = self._numbering.add(self._waiting)
        self._tokens.append(tokens)
        self._counts.append(counts)
        self._waiting, self._waiting_size = [], 0

    def _add_facets(self, document: SearchDocument) -> None:
        for name, values in document.facets.items():
            facet = self._facets.setdefault(name, _Facet())
            facet.at.extend([len(facet.values)] * (len(self.keys) - len(facet.at)))
            facet.values.extend(dict.fromkeys(value.replace("\n", " ") for value in values if value))
            facet.at.append(len(facet.values))

    def write(self, writer: ArrayWriter) -> dict[str, Any]:
        """Write every array. Returns the facts for the segment's header. The builder is spent afterwards."""
        self._number_waiting()
        count = len(self.keys)
        stream = _Stream(
            np.concatenate([np.zeros(0, np.uint32), *self._tokens]),
            np.concatenate(self._counts),
            np.array(self._piece_documents, np.uint16),
            np.array(self._piece_fields, np.uint16),
        )
        self._tokens.clear()
        raw = self._numbering.raw
        terms, ranks = _ranked([term_of(word).encode() for word in raw])
        in_words = np.array([name not in APART for name in self._fields], bool)
        worth = np.array([0 if name in APART else 1 + EXTRA.get(name, 0) for name in self._fields], np.int64)
        weighted = np.bincount(stream.documents, stream.counts * worth[stream.fields], count).astype(np.int64)
        everything = stream.only(in_words[stream.fields])
        fields = {WORDS: write_field(writer, WORDS, everything.inverted(terms, ranks), weighted)}
        text = stream.only(stream.fields == self._fields.get(TEXT, -1))
        writer.put("sketch", sketches(raw, text.tokens, text.token_documents(), count).reshape(-1))
        for name, code in self._fields.items():
            if name != TEXT:
                own = stream.only(stream.fields == code)
                fields[name] = write_field(writer, name, own.inverted(terms, ranks), own.sizes(count))
        languages = np.array([*self._languages, ""])[:-1]
        for language in sorted(set(self._languages) - {""}):
            own = everything.only((languages == language)[everything.documents])
            stems = [b""] * len(raw)
            for number in np.flatnonzero(np.bincount(own.tokens, minlength=len(raw))).tolist():
                stems[number] = stem(language, raw[number])[:MAX_TERM].encode()
            postings = own.inverted(*_ranked(stems), positions=False)
            fields[STEM + language] = write_field(writer, STEM + language, postings, own.sizes(count))
        fields[KEY] = self._write_keys(writer)
        self._write_columns(writer)
        return {"documents": count, "fields": fields, "kinds": _names(self._kinds), "facets": sorted(self._facets)}

    def _write_keys(self, writer: ArrayWriter) -> int:
        order = sorted(range(len(self.keys)), key=lambda number: self.keys[number].encode())
        terms = [self.keys[number].encode() for number in order]
        ones = np.ones(len(terms), np.uint8)
        postings = Postings(terms, np.arange(len(terms) + 1, dtype=np.uint32), np.array(order, np.uint16), ones)
        return write_field(writer, KEY, postings, np.zeros(0, np.int64))

    def _write_columns(self, writer: ArrayWriter) -> None:
        kinds = _names(self._kinds)
        writer.put("kind", np.array([kinds.index(kind) for kind in self._kinds], np.uint8))
        days = np.array(self._dates, np.int32).reshape(-1, 2)
        writer.put("first_day", days[:, 0])
        writer.put("last_day", days[:, 1])
        for name, facet in self._facets.items():
            facet.at.extend([len(facet.values)] * (len(self.keys) + 1 - len(facet.at)))
            values = sorted({value.encode() for value in facet.values})
            rank = {value: number for number, value in enumerate(values)}
            ordinals = np.array([rank[value.encode()] for value in facet.values], np.uint32)
            write_facet(writer, name, values, np.array(facet.at, np.uint32), ordinals)


def _names(values: Iterable[str]) -> list[str]:
    return sorted(set(values))


def _ranked(terms: list[bytes]) -> tuple[list[bytes], Array]:
    """The distinct terms sorted, and of each given term its place among them; b"" gets the last, empty place."""
    distinct = sorted(set(terms) - {b""})
    rank = {term: number for number, term in enumerate(distinct)}
    rank[b""] = len(distinct)
    return distinct, np.fromiter((rank[term] for term in terms), np.uint32, len(terms))


@dataclass(slots=True)
class _Stream:
    """Numbered words of pieces of text one after the other; per piece how many, of which document and field."""

    tokens: Array
    counts: Array
    documents: Array
    fields: Array

    def only(self, chosen: Array) -> _Stream:
        """The chosen pieces."""
        if chosen.all():
            return self
        tokens = self.tokens[np.repeat(chosen, self.counts)]
        return _Stream(tokens, self.counts[chosen], self.documents[chosen], self.fields[chosen])

    def token_documents(self) -> Array:
        """The document of each word."""
        return np.repeat(self.documents, self.counts)

    def sizes(self, count: int) -> Array:
        """How many words each of the `count` documents has."""
        return np.bincount(self.documents, self.counts, count).astype(np.int64)

    def positions(self) -> Array:
        """The position of each word in its document, with `GAP` between pieces."""
        steps = np.where(self.counts, self.counts + GAP, 0)
        before = np.cumsum(steps) - steps
        first = runs(self.documents)
        origin = np.repeat(before[first], np.diff(np.append(first, len(before))))
        shift = before - origin - (np.cumsum(self.counts) - self.counts)
        found = np.repeat(shift.astype(np.int32), self.counts)
        found += np.arange(len(found), dtype=np.int32)
        return found

    def inverted(self, terms: list[bytes], ranks: Array, *, positions: bool = True) -> Postings:
        """The postings of these words; those whose rank lies beyond the terms are left out."""
        rank = ranks[self.tokens]
        # Documents and positions ascend already, so a stable sort by term is all. numpy sorts 16 bits by radix.
        order = np.argsort(rank.astype(np.uint16), kind="stable")
        if len(terms) >= 1 << 16:
            order = order[np.argsort((rank >> 16).astype(np.uint16)[order], kind="stable")]
        rank = rank[order]
        order = order[: np.searchsorted(rank, np.uint32(len(terms)))]
        rank = rank[: len(order)]
        docs = self.token_documents()[order]
        first = np.flatnonzero((rank[1:] != rank[:-1]) | (docs[1:] != docs[:-1])) + 1
        first = np.concatenate((np.zeros(min(1, len(order)), np.int64), first))
        tf = np.diff(np.append(first, len(order)))
        heads = rank[first]
        starts = runs(heads)
        used = heads[starts].tolist()
        post = np.append(starts, len(heads)).astype(np.uint32)
        found = Postings([terms[number] for number in used], post, docs[first], tf)
        if positions:
            found.pos_at = np.append(first[starts], len(order)).astype(np.uint64)
            found.positions = self.positions()[order]
        return found


def write_field(writer: ArrayWriter, name: str, postings: Postings, lengths: Array) -> int:
    """Write one field; `lengths` holds every document's number of words. Returns their sum."""
    blob, starts = pack_terms(postings.terms)
    writer.put_bytes(f"{name}/terms", blob)
    writer.put(f"{name}/starts", starts)
    writer.put(f"{name}/post", postings.post)
    writer.put(f"{name}/docs", postings.docs)
    if name == WORDS:
        sums = Sums(name, postings.terms, postings.post, len(lengths), writer)
        sums.add(0, len(postings.terms), postings.docs, postings.tf)
    low, wide_at, wide = split(postings.tf)
    writer.put(f"{name}/tf", low)
    write_wide(writer, name, wide_at, wide)
    if postings.pos_at is not None and postings.positions is not None:
        writer.put(f"{name}/pos_at", postings.pos_at)
        top = int(postings.positions.max()) if len(postings.positions) else 0
        writer.put(f"{name}/pos", postings.positions.astype(np.uint16 if top < NARROW else np.uint32))
    there = np.flatnonzero(lengths)
    writer.put(f"{name}/len_docs", there.astype(np.uint16))
    writer.put(f"{name}/len", lengths[there].astype(np.uint32))
    return int(lengths.sum())


def write_facet(writer: ArrayWriter, name: str, values: list[bytes], at: Array, ordinals: Array) -> None:
    """Write the values of a facet: document d has `ordinals[at[d]:at[d+1]]`, numbers into the sorted `values`."""
    blob, starts = pack_terms(values)
    writer.put_bytes(f"facet/{name}/terms", blob)
    writer.put(f"facet/{name}/starts", starts)
    writer.put(f"facet/{name}/at", at)
    writer.put(f"facet/{name}/ord", ordinals)
