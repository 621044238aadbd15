"""From records to the arrays of one segment: words are numbered as they come, then inverted by one sort."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from annotator.model import SearchDocument
from annotator.search.arrayfile import Array, ArrayWriter, narrow
from annotator.search.fields import APART, EXTRA, GAP, KEY, STEM, TEXT, WORDS, pieces
from annotator.search.folding import term_of
from annotator.search.periods import period
from annotator.search.sketches import sketches
from annotator.search.stems import language_of, stem
from annotator.search.termlist import pack_terms
from annotator.search.tokens import words

MAX_DOCUMENTS = 0xFFFF
"""Documents in one segment, so that a document number takes two bytes."""
_MAX_POSITION = (1 << 24) - 1


class _Numbers(dict[str, int]):
    """Numbers words in the order of their first appearance."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


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
        self._numbers = _Numbers()
        self._tokens = array("I")
        self._fields: dict[str, int] = {}
        # Per piece: document, field, position in WORDS (-1: not there), position in its field, number of words.
        self._pieces: list[tuple[int, int, int, int, int]] = []
        self._languages: list[str] = []
        self._kinds: list[str] = []
        self._dates: list[tuple[int, int]] = []
        self._facets: dict[str, _Facet] = {}

    @property
    def size(self) -> int:
        """Words collected so far."""
        return len(self._tokens)

    def add(self, document: SearchDocument) -> None:
        """Collect one record."""
        number = len(self.keys)
        self.keys.append(document.key)
        self._kinds.append(document.kind)
        self._languages.append(language_of(document.language))
        self._dates.append(period(document.date))
        place = 0
        within: dict[str, int] = {}
        number_of = self._numbers.__getitem__
        for name, text in pieces(document):
            found = words(text)
            if not found:
                continue
            self._tokens.extend(map(number_of, found))
            here = within.get(name, 0)
            apart = name in APART
            code = self._fields.setdefault(name, len(self._fields))
            self._pieces.append((number, code, -1 if apart else place, here, len(found)))
            within[name] = here + len(found) + GAP
            if not apart:
                place += len(found) + GAP
        self._add_facets(document)

    def _add_facets(self, document: SearchDocument) -> None:
        for name, values in document.facets.items():
            facet = self._facets.setdefault(name, _Facet())
            facet.at.extend([len(facet.values)] * (len(self.keys) - len(facet.at)))
            facet.values.extend(dict.fromkeys(value.replace("\n", " ") for value in values if value))
            facet.at.append(len(facet.values))

    def write(self, writer: ArrayWriter) -> dict[str, Any]:
        """Write every array. Returns the facts for the segment's header."""
        count = len(self.keys)
        table = np.array(self._pieces, np.int64).reshape(-1, 5)
        tokens = np.frombuffer(self._tokens, np.uint32) if self._tokens else np.zeros(0, np.uint32)
        lengths = table[:, 4]
        starts = np.cumsum(lengths) - lengths
        offset = np.arange(len(tokens)) - np.repeat(starts, lengths)
        docs = np.repeat(table[:, 0], lengths)
        raw = list(self._numbers)
        terms, ranks = _ranked([term_of(word).encode() for word in raw])
        fields: dict[str, int] = {}

        in_words = np.repeat(table[:, 2] >= 0, lengths)
        place = np.repeat(table[:, 2], lengths) + offset
        if in_words.all():
            keys = _sort_keys(ranks[tokens], docs, place)
        else:
            keys = _sort_keys(ranks[tokens[in_words]], docs[in_words], place[in_words])
        del place
        weights = np.ones(len(self._fields), np.int64)
        for name, code in self._fields.items():
            weights[code] = 0 if name in APART else 1 + EXTRA.get(name, 0)
        total = np.bincount(table[:, 0], lengths * weights[table[:, 1]], count).astype(np.int64)
        fields[WORDS] = write_field(writer, WORDS, invert(terms, keys, positions=True), total)
        codes = np.repeat(table[:, 1], lengths)
        for name, code in self._fields.items():
            if name == TEXT:
                continue
            chosen = np.flatnonzero(codes == code)
            here = np.repeat(table[:, 3], lengths)[chosen] + offset[chosen]
            keys = _sort_keys(ranks[tokens[chosen]], docs[chosen], here)
            size = np.bincount(docs[chosen], minlength=count)
            fields[name] = write_field(writer, name, invert(terms, keys, positions=True), size)
        fields |= self._write_stems(writer, raw, tokens[in_words], docs[in_words])
        fields[KEY] = self._write_keys(writer)
        text = self._fields.get(TEXT, -1)
        writer.put("sketch", sketches(raw, tokens, docs, codes == text, count).reshape(-1))
        self._write_columns(writer)
        return {"documents": count, "fields": fields, "kinds": _names(self._kinds), "facets": sorted(self._facets)}

    def _write_stems(self, writer: ArrayWriter, raw: list[str], tokens: Array, docs: Array) -> dict[str, int]:
        fields = {}
        languages = np.array([*self._languages, ""])[:-1]
        for language in sorted(set(self._languages) - {""}):
            chosen = (languages == language)[docs]
            used, there = tokens[chosen], docs[chosen]
            stems = [b""] * len(raw)
            for number in np.unique(used).tolist():
                stems[number] = stem(language, raw[number])[:64].encode()
            terms, ranks = _ranked(stems)
            keys = _sort_keys(ranks[used], there, np.zeros(len(there), np.int64))
            size = np.bincount(there, minlength=len(self.keys))
            fields[STEM + language] = write_field(writer, STEM + language, invert(terms, keys, positions=False), size)
        return fields

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
    return distinct, np.fromiter((rank[term] for term in terms), np.uint64, len(terms))


def _sort_keys(ranks: Array, docs: Array, places: Array) -> Array:
    """Term, document and position packed into one number each (24, 16 and 24 bits), sorted."""
    keys: Array = (ranks << np.uint64(40)) | (docs.astype(np.uint64) << np.uint64(24))
    keys |= np.minimum(places, _MAX_POSITION).astype(np.uint64)
    keys.sort()
    return keys


def invert(terms: list[bytes], keys: Array, *, positions: bool) -> Postings:
    """Postings from sorted keys; words without a term (rank beyond the list) are left out."""
    keys = keys[: np.searchsorted(keys, np.uint64(len(terms) << 40))]
    pairs = keys >> np.uint64(24)
    first = np.flatnonzero(np.concatenate((np.ones(min(1, len(keys)), bool), pairs[1:] != pairs[:-1])))
    tf = np.diff(np.append(first, len(keys)))
    heads = pairs[first]
    ranks = (heads >> np.uint64(16)).astype(np.int64)
    starts = np.flatnonzero(np.concatenate((np.ones(min(1, len(ranks)), bool), ranks[1:] != ranks[:-1])))
    used = ranks[starts].tolist()
    post = np.append(starts, len(ranks)).astype(np.uint32)
    docs = (heads & np.uint64(0xFFFF)).astype(np.uint16)
    found = Postings([terms[number] for number in used], post, docs, narrow(tf))
    if positions:
        found.pos_at = np.append(first[starts], len(keys)).astype(np.uint64)
        found.positions = (keys & np.uint64(_MAX_POSITION)).astype(np.uint32)
    return found


def write_field(writer: ArrayWriter, name: str, postings: Postings, lengths: Array) -> int:
    """Write one field; `lengths` holds every document's number of words. Returns their sum."""
    blob, starts = pack_terms(postings.terms)
    writer.put_bytes(f"{name}/terms", blob)
    writer.put(f"{name}/starts", starts)
    writer.put(f"{name}/post", postings.post)
    writer.put(f"{name}/docs", postings.docs)
    writer.put(f"{name}/tf", postings.tf)
    if postings.pos_at is not None and postings.positions is not None:
        writer.put(f"{name}/pos_at", postings.pos_at)
        top = int(postings.positions.max()) if len(postings.positions) else 0
        writer.put(f"{name}/pos", postings.positions.astype(np.uint16 if top < 1 << 16 else np.uint32))
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
