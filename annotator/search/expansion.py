"""Which words of a field a prefix, wildcard, fuzzy word or expression stands for, and the postings they share."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.leaf import FieldArrays, spread
from annotator.search.queries import Expanded

_CACHED = 64
_SECONDS = 2.0
"""An expression over the words of a field stops here with what it has found."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """Terms of a field, by ordinal; `shares` how much an occurrence of each counts (None: 1).

    `counted` are their frequencies in every document where those are known already.
    """

    field: FieldArrays
    ordinals: Array
    shares: Array | None = None
    counted: Array | None = None

    @property
    def postings(self) -> int:
        """The number of postings of all terms; at least the number of documents that have one of them."""
        if not len(self.ordinals):
            return 0
        post = self.field.post
        if self.contiguous:
            return int(post[self.ordinals[-1] + 1]) - int(post[self.ordinals[0]])
        return int(np.sum(post[self.ordinals + 1].astype(np.int64) - post[self.ordinals]))

    @property
    def contiguous(self) -> bool:
        """Whether the terms stand beside each other, and so do their postings."""
        return int(self.ordinals[-1]) - int(self.ordinals[0]) == len(self.ordinals) - 1

    def weights(self, count: int) -> Array:
        """Of each of the `count` documents how often it has any of the terms, by share."""
        field = self.field
        if self.counted is not None:
            return self.counted.astype(np.float32)
        if not len(self.ordinals):
            return np.zeros(count, np.float32)
        if self.contiguous and self.shares is None:
            first, last = int(field.post[self.ordinals[0]]), int(field.post[self.ordinals[-1] + 1])
            return _summed(field.docs[first:last], field.tf.range(first, last), count)
        starts, ends = field.post[self.ordinals], field.post[self.ordinals + 1]
        chosen = spread(starts, ends)
        weights = field.tf.at(chosen).astype(np.float64)
        if self.shares is not None:
            weights *= np.repeat(self.shares, ends.astype(np.int64) - starts)
        return np.bincount(field.docs[chosen], weights, count).astype(np.float32)


def _summed(docs: Array, tf: Array, count: int) -> Array:
    """The sum of `tf` for each document. Counting is much faster than adding up, and most frequencies are one."""
    total = np.bincount(docs, minlength=count)
    more = (tf > 1).nonzero()[0]
    np.add.at(total, docs[more].astype(np.intp), tf[more].astype(np.int64) - 1)
    return total.astype(np.float32)


def expand(query: Expanded, field: FieldArrays) -> Expansion:
    """The terms of a field that `query` allows. Kept for the last queries, since evaluating asks several times."""
    kept = field.expansions
    found = kept.get(query)
    if found is None:
        if len(kept) >= _CACHED:
            kept.clear()
        found = kept[query] = _HOW[query.how](query, field)
    return found


def _prefix(query: Expanded, field: FieldArrays) -> Expansion:
    first, last = field.terms.starting(query.text.encode())
    return Expansion(field, np.arange(first, last), counted=field.beginning(query.text))


def _wildcard(query: Expanded, field: FieldArrays) -> Expansion:
    literal = re.split(r"[*?]", query.text, maxsplit=1)[0]
    pattern = "".join({"*": "[^\n]*", "?": "[^\n]"}.get(sign, re.escape(sign)) for sign in query.text)
    return _scan(field, re.compile(f"^{pattern}$", re.MULTILINE), literal)


def _regex(query: Expanded, field: FieldArrays) -> Expansion:
    import regex

    pattern = regex.compile(query.text, regex.VERSION0)
    until = time.monotonic() + _SECONDS
    ordinals = []
    for ordinal, word in enumerate(field.terms.scan_text().split("\n")[:-1]):
        try:
            if pattern.fullmatch(word, timeout=_SECONDS):
                ordinals.append(ordinal)
        except TimeoutError:
            break
        if ordinal % 1024 == 0 and time.monotonic() > until:
            break
    return Expansion(field, np.array(ordinals, np.int64))


def _holding(query: Expanded, field: FieldArrays) -> Expansion:
    return _scan(field, re.compile(re.escape(query.text)), "")


def _scan(field: FieldArrays, pattern: re.Pattern[str], literal: str) -> Expansion:
    """The terms a pattern finds; with a literal start only the terms that start so are read."""
    if literal:
        first, last = field.terms.starting(literal.encode())
        hits = [at for at, term in enumerate(field.terms.range(first, last), first) if pattern.match(term.decode())]
        return Expansion(field, np.array(hits, np.int64))
    offsets = [match.start() for match in pattern.finditer(field.terms.scan_text())]
    ordinals = np.unique(field.terms.ordinals_at(offsets))
    # A pattern that matches nothing at all also matches after the last newline.
    return Expansion(field, ordinals[ordinals < field.terms.count])


def _fuzzy(query: Expanded, field: FieldArrays) -> Expansion:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cdist

    near = field.terms.near(query.text, query.edits)
    distances = cdist([query.text], [term for _ordinal, term in near], scorer=OSA.distance, score_cutoff=query.edits)
    kept = (distances[0] <= query.edits).nonzero()[0]
    ordinals = np.array([ordinal for ordinal, _term in near], np.int64)[kept]
    return Expansion(field, ordinals, 0.5 ** distances[0][kept])


_HOW = {"prefix": _prefix, "wildcard": _wildcard, "fuzzy": _fuzzy, "regex": _regex, "holding": _holding}
