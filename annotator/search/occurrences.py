"""How often a word stands in the documents of a segment, all its forms and fields counted together.

The frequencies are those of BM25F: of the word as typed and of its other forms by share, those in fields that count
more by their weight.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.fields import STEM_SHARE, WORDS
from annotator.search.leaf import Leaf
from annotator.search.queries import AnyForm

Postings = tuple[Array, Array]
"""Documents, ascending, and how often something stands in each."""
NO_POSTINGS: Postings = (np.zeros(0, np.uint16), np.zeros(0, np.uint8))
_FEW = 16
"""Documents are looked up one by one when they are fewer than one in this many of those that have the word."""
_KEPT = 4096
_TABLES = 4_000_000
"""Documents in all tables of a segment together, mostly a byte each."""


@dataclass(slots=True)
class Listed:
    """The postings of a term, and for a while also as a table: how often it stands in each document of the segment."""

    docs: Array
    tf: Array
    table: Array | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """The postings of a word in one segment: as typed, of its stem in each language, in each field that counts more."""

    exact: Listed
    stems: tuple[Listed, ...]
    extra: tuple[tuple[Listed, int], ...]
    size: int
    """Roughly how many documents have one of them."""
    plain: bool
    """Whether there is nothing but the word as typed."""


def forms(leaf: Leaf, query: AnyForm) -> Forms:
    """What a segment has of a word. Kept, since the same words come again with every letter that is typed."""
    found = leaf.forms.get(query)
    if found is None:
        if len(leaf.forms) >= _KEPT:
            leaf.forms.clear()
        found = leaf.forms[query] = _forms(leaf, query)
    return found


def _forms(leaf: Leaf, query: AnyForm) -> Forms:
    term = query.term.encode()
    exact = Listed(*(leaf.postings(WORDS, term) or NO_POSTINGS))
    stems = [Listed(*found) for name, text in query.stems if (found := leaf.postings(name, text.encode())) is not None]
    extra = [(Listed(*found), more) for name, more in query.extra if (found := leaf.postings(name, term)) is not None]
    size = max(len(listed.docs) for listed in (exact, *stems))
    return Forms(exact, tuple(stems), tuple(extra), size, not stems and not extra)


def occurrences(leaf: Leaf, query: AnyForm) -> Postings:
    """The documents of a segment that have a word in any form, and how often."""
    word = forms(leaf, query)
    exact = word.exact
    if word.plain:
        return exact.docs, exact.tf
    weights = np.zeros(leaf.count, np.float32)
    weights[exact.docs] = exact.tf
    for listed in word.stems:
        docs = listed.docs
        weights[docs] = weights[docs] * (1 - STEM_SHARE) + listed.tf * np.float32(STEM_SHARE)
    for listed, more in word.extra:
        weights[listed.docs] += listed.tf * np.float32(more)
    found = (weights > 0).nonzero()[0]
    return found.astype(np.uint16), weights[found]


def occurrences_in(leaf: Leaf, query: AnyForm, docs: Array) -> Array:
    """How often a word in any form stands in each of `docs`, which ascend."""
    word = forms(leaf, query)
    weights = _times(leaf, word.exact, docs)
    if word.plain:
        return weights
    weights = weights.astype(np.float32)
    for listed in word.stems:
        other = _times(leaf, listed, docs)
        mixed = weights * (1 - STEM_SHARE) + other * np.float32(STEM_SHARE)
        weights = np.where(other > 0, mixed, weights)
    for listed, more in word.extra:
        weights += _times(leaf, listed, docs) * np.float32(more)
    return weights


def _times(leaf: Leaf, listed: Listed, docs: Array) -> Array:
    """How often a term stands in each of `docs`. Tables are kept, of all terms of a segment a few MB at most."""
    if listed.table is None:
        if _are_few(docs, listed.docs):
            return frequencies((listed.docs, listed.tf), docs, leaf.count)
        if (len(leaf.tabled) + 1) * leaf.count > _TABLES:
            for other in leaf.tabled:
                other.table = None
            leaf.tabled.clear()
        listed.table = _table((listed.docs, listed.tf), leaf.count)
        leaf.tabled.append(listed)
    found: Array = listed.table[docs]
    return found


def frequencies(postings: Postings, docs: Array, count: int) -> Array:
    """How often by `postings` in each of `docs`, which ascend; the segment has `count` documents."""
    there, tf = postings
    if not _are_few(docs, there):
        table: Array = _table(postings, count)[docs]
        return table
    places = there.searchsorted(docs)
    places[places == len(there)] = 0
    found: Array = tf[places] * (there[places] == docs)
    return found


def _are_few(docs: Array, there: Array) -> bool:
    return len(docs) * _FEW < len(there)


def _table(postings: Postings, count: int) -> Array:
    there, tf = postings
    table = np.zeros(count, tf.dtype)
    # numpy puts values to places of this type twice as fast, the conversion included.
    table[there.astype(np.intp)] = tf
    return table
