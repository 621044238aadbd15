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


@dataclass(frozen=True, slots=True)
class Forms:
    """The postings of a word in one segment: as typed, of its stem in each language, in each field that counts more."""

    exact: Postings
    stems: tuple[Postings, ...]
    extra: tuple[tuple[Postings, int], ...]
    size: int
    """Roughly how many documents have one of them."""

    @property
    def plain(self) -> bool:
        """Whether there is nothing but the word as typed."""
        return not self.stems and not self.extra


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
    exact = leaf.postings(WORDS, term) or NO_POSTINGS
    stems = tuple(found for name, text in query.stems if (found := leaf.postings(name, text.encode())) is not None)
    extra = tuple((found, more) for name, more in query.extra if (found := leaf.postings(name, term)) is not None)
    return Forms(exact, stems, extra, max(len(docs) for docs, _tf in (exact, *stems)))


def occurrences(leaf: Leaf, query: AnyForm) -> Postings:
    """The documents of a segment that have a word in any form, and how often."""
    word = forms(leaf, query)
    if word.plain:
        return word.exact
    weights = np.zeros(leaf.count, np.float32)
    docs, tf = word.exact
    weights[docs] = tf
    for docs, tf in word.stems:
        weights[docs] = weights[docs] * (1 - STEM_SHARE) + tf * np.float32(STEM_SHARE)
    for (docs, tf), more in word.extra:
        weights[docs] += tf * np.float32(more)
    found = (weights > 0).nonzero()[0]
    return found.astype(np.uint16), weights[found]


def occurrences_in(leaf: Leaf, query: AnyForm, docs: Array) -> Array:
    """How often a word in any form stands in each of `docs`, which ascend."""
    word = forms(leaf, query)
    weights = frequencies(word.exact, docs, leaf.count)
    if word.plain:
        return weights
    weights = weights.astype(np.float32)
    for postings in word.stems:
        other = frequencies(postings, docs, leaf.count)
        mixed = weights * (1 - STEM_SHARE) + other * np.float32(STEM_SHARE)
        weights = np.where(other > 0, mixed, weights)
    for postings, more in word.extra:
        weights += frequencies(postings, docs, leaf.count) * np.float32(more)
    return weights


def frequencies(postings: Postings, docs: Array, count: int) -> Array:
    """How often by `postings` in each of `docs`, which ascend; the segment has `count` documents."""
    there, tf = postings
    if len(docs) * _FEW < len(there):
        places = there.searchsorted(docs)
        places[places == len(there)] = 0
        found: Array = tf[places] * (there[places] == docs)
        return found
    table = np.zeros(count, tf.dtype)
    # numpy puts values to places of this type twice as fast, the conversion included.
    table[there.astype(np.intp)] = tf
    return table[docs]
