# ruff: noqa: D102, each method answers the query class that `_METHODS` names it for
"""Evaluates a query tree on one segment with whole arrays instead of document by document.

A result is a pair of arrays: document numbers, ascending, and their scores. `within` limits the question to some
documents, so that a conjunction reads of its common words only what its rare words leave. Queries this module does not
know run through Whoosh's own matchers.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from whoosh import query as stock

from annotator.search.arrayfile import Array
from annotator.search.expansion import expand
from annotator.search.fields import WORDS
from annotator.search.leaf import K1, FieldArrays, Leaf
from annotator.search.occurrences import NO_POSTINGS, forms, frequencies, occurrences, occurrences_in
from annotator.search.positions import locate, phrase_docs, window_docs
from annotator.search.queries import (
    Adjacent,
    AnyForm,
    DaysWithin,
    ExactText,
    Expanded,
    HasField,
    Near,
    OfKeys,
    OfKind,
    OfValue,
)
from annotator.search.statistics import Statistics

Matched = tuple[Array, Array]
_NONE: Matched = (np.zeros(0, np.uint16), np.zeros(0, np.float32))


def evaluate_leaf(query: Any, searcher: Any) -> Matched:
    """The live documents of one Whoosh sub-searcher that match `query`, with their scores."""
    leaf: Leaf = searcher.reader().leaf
    docs, scores = Evaluation(leaf, searcher).run(query, None)
    if leaf.alive is not None:
        kept = leaf.alive[docs]
        docs, scores = docs[kept], scores[kept]
    return docs, scores


class Evaluation:
    """One segment under one query. Statistics (number of documents, average length) are the whole index's."""

    def __init__(self, leaf: Leaf, searcher: Any) -> None:
        self.leaf = leaf
        self.searcher = searcher
        self.statistics = Statistics.of(searcher)

    def run(self, query: Any, within: Array | None) -> Matched:
        """The matching documents, deleted ones included, and their scores."""
        method = _METHODS.get(type(query))
        if method is None:
            return self.by_matcher(query, within)
        found: Matched = method(self, query, within)
        boost = query.boost
        return found if boost == 1.0 else (found[0], found[1] * np.float32(boost))

    def by_matcher(self, query: Any, within: Array | None) -> Matched:
        """Let Whoosh step through it."""
        matcher = query.matcher(self.searcher, self.searcher.get_parent().context())
        docs: list[int] = []
        scores: list[float] = []
        while matcher.is_active():
            docs.append(matcher.id())
            scores.append(matcher.score())
            matcher.next()
        return _only(np.array(docs, np.uint16), np.array(scores, np.float32), within, self.leaf.count)

    def score(self, docs: Array, tf: Array, idf: float, field: FieldArrays) -> Array:
        """BM25 of documents with these frequencies."""
        return _bm25(tf, idf, self.norms(docs, field))

    def norms(self, docs: Array, field: FieldArrays) -> Array:
        """What the lengths of documents add to a frequency in BM25."""
        return field.norms(self.statistics.average(field.name))[docs]

    def term(self, query: Any, within: Array | None) -> Matched:
        text = query.text if isinstance(query.text, bytes) else query.text.encode()
        return self.one_term(query.fieldname, text, within)

    def one_term(self, name: str, text: bytes, within: Array | None) -> Matched:
        field = self.leaf.field(name)
        found = field.postings(text) if field is not None else None
        if field is None or found is None:
            return _NONE
        docs, tf = found
        if within is not None:
            places = locate(docs, within, self.leaf.count)
            docs, tf = docs[places], tf[places]
        return docs, self.score(docs, tf, self.statistics.idf(self.statistics.holders(name, text)), field)

    def any_form(self, query: AnyForm, within: Array | None) -> Matched:
        words = self.leaf.field(WORDS)
        if words is None:
            return _NONE
        if within is None:
            docs, tf = occurrences(self.leaf, query)
        else:
            tf = occurrences_in(self.leaf, query, within)
            kept = (tf > 0).nonzero()[0]
            docs, tf = within[kept], tf[kept]
        return docs, self.score(docs, tf, self.statistics.idf_of(query), words)

    def all_of(self, query: Any, within: Array | None) -> Matched:
        wanted = [child for child in query.subqueries if not isinstance(child, stock.Not)]
        unwanted = [child.query for child in query.subqueries if isinstance(child, stock.Not)]
        wanted.sort(key=self.size)
        left = self._having(wanted, within) if wanted else self.everything(within)
        for child in unwanted:
            docs, scores = left
            if not len(docs):
                return _NONE
            out, _scores = self.run(child, docs)
            if len(out):
                kept = np.ones(len(docs), bool)
                kept[locate(docs, out, self.leaf.count)] = False
                left = docs[kept], scores[kept]
        return left

    def _having(self, wanted: list[Any], within: Array | None) -> Matched:
        """The documents of all of `wanted`. Words are scored last, when it is known which documents are left."""
        first, *others = wanted
        if within is None and type(first) is AnyForm:
            docs, column = occurrences(self.leaf, first)
            columns: list[tuple[AnyForm | None, Array]] = [(first, column)]
        else:
            docs, column = self.run(first, within)
            columns = [(None, column)]
        for child in others:
            if not len(docs):
                return _NONE
            word = child if type(child) is AnyForm else None
            if word is not None:
                column = occurrences_in(self.leaf, word, docs)
                kept = (column > 0).nonzero()[0]
                column = column[kept]
            else:
                found, column = self.run(child, docs)
                kept = locate(docs, found, self.leaf.count)
            if len(kept) < len(docs):
                docs = docs[kept]
                columns = [(its, values[kept]) for its, values in columns]
            columns.append((word, column))
        return docs, self._summed(docs, columns)

    def _summed(self, docs: Array, columns: list[tuple[AnyForm | None, Array]]) -> Array:
        """The scores of documents: of each word its frequencies are given, of anything else (None) its scores."""
        total: Array = np.zeros(len(docs), np.float32)
        words = self.leaf.field(WORDS)
        norms = self.norms(docs, words) if words is not None else total
        for word, values in columns:
            total += values if word is None else _bm25(values, self.statistics.idf_of(word), norms)
        return total

    def any_of(self, query: Any, within: Array | None) -> Matched:
        words = [child for child in query.subqueries if type(child) is AnyForm]
        others = [child for child in query.subqueries if type(child) is not AnyForm]
        found = [self.run(child, within) for child in others]
        if words:
            found.append(self._any_word(words, within))
        found = [(docs, scores) for docs, scores in found if len(docs)]
        if len(found) < 2:
            return found[0] if found else _NONE
        total = np.zeros(self.leaf.count, np.float32)
        there = np.zeros(self.leaf.count, bool)
        for docs, scores in found:
            total[docs] += scores
            there[docs] = True
        docs = there.nonzero()[0]
        return docs.astype(np.uint16), total[docs]

    def _any_word(self, words: list[AnyForm], within: Array | None) -> Matched:
        """The documents with any of the words, all postings scored in one go. A word's score is never 0."""
        if len(words) == 1:
            return self.any_form(words[0], within)
        field = self.leaf.field(WORDS)
        if field is None:
            return _NONE
        if within is not None:
            total = self._summed(within, [(word, occurrences_in(self.leaf, word, within)) for word in words])
            kept = (total > 0).nonzero()[0]
            return within[kept], total[kept]
        parts = [occurrences(self.leaf, word) for word in words]
        docs = np.concatenate([docs for docs, _tf in parts]).astype(np.intp)
        tf = np.concatenate([tf for _docs, tf in parts])
        idfs = np.array([self.statistics.idf_of(word) for word in words], np.float32).repeat(
            [len(docs) for docs, _tf in parts]
        )
        total = np.bincount(docs, _bm25(tf, idfs, self.norms(docs, field)), self.leaf.count)
        found = (total > 0).nonzero()[0]
        return found.astype(np.uint16), total[found].astype(np.float32)

    def none_of(self, query: Any, within: Array | None) -> Matched:
        docs, scores = self.everything(within)
        out, _scores = self.run(query.query, within)
        kept = np.ones(len(docs), bool)
        kept[locate(docs, out, self.leaf.count)] = False
        return docs[kept], scores[kept]

    def and_not(self, query: Any, within: Array | None) -> Matched:
        return self.all_of(stock.And([query.a, stock.Not(query.b)]), within)

    def require(self, query: Any, within: Array | None) -> Matched:
        docs, scores = self.run(query.a, within)
        kept, _scores = self.run(query.b, docs) if len(docs) else _NONE
        places = locate(docs, kept, self.leaf.count)
        return docs[places], scores[places]

    def and_maybe(self, query: Any, within: Array | None) -> Matched:
        docs, scores = self.run(query.a, within)
        if len(docs):
            also, more = self.run(query.b, docs)
            scores = scores.copy()
            scores[locate(docs, also, self.leaf.count)] += more
        return docs, scores

    def nothing(self, query: Any, within: Array | None) -> Matched:
        return _NONE

    def everything(self, within: Array | None) -> Matched:
        docs = np.arange(self.leaf.count, dtype=np.uint16) if within is None else within
        return docs, np.zeros(len(docs), np.float32)

    def phrase(self, query: Any, within: Array | None) -> Matched:
        if query.slop != 1:
            return self.by_matcher(query, within)
        words = tuple(word.decode() if isinstance(word, bytes) else word for word in query.words)
        return self.adjacent(Adjacent(query.fieldname, words), within)

    def adjacent(self, query: Adjacent, within: Array | None) -> Matched:
        if query.open_end:
            return self._open_phrase(query, within)
        return self._together(query.fieldname, query.wanted, within, None)

    def _open_phrase(self, query: Adjacent, within: Array | None) -> Matched:
        field = self.leaf.field(query.fieldname)
        if field is None:
            return _NONE
        head, last = query.wanted[:-1], query.wanted[-1].encode()
        ordinals = [field.find(term.encode()) for term in head]
        endings = range(*field.terms.starting(last))
        if min(ordinals) < 0 or not endings:
            return _NONE
        return self._scored(query.fieldname, head, phrase_docs(field, ordinals, within, endings))

    def near(self, query: Near, within: Array | None) -> Matched:
        return self._together(query.fieldname, query.wanted, within, query.slop)

    def _together(self, name: str, terms: tuple[str, ...], within: Array | None, slop: int | None) -> Matched:
        """Documents with all terms, and with them in order (slop None) or within a window."""
        field = self.leaf.field(name)
        if field is None:
            return _NONE
        ordinals = [field.find(term.encode()) for term in terms]
        if min(ordinals, default=-1) < 0:
            return _NONE
        if len(terms) == 1:
            return self.one_term(name, terms[0].encode(), within)
        if slop is None:
            return self._scored(name, terms, phrase_docs(field, ordinals, within))
        docs = within
        for ordinal in sorted(set(ordinals), key=field.holders):
            first, last = field.bounds(ordinal)
            there = field.docs[first:last]
            docs = there if docs is None else there[locate(there, docs, self.leaf.count)]
        if docs is None or not len(docs):
            return _NONE
        return self._scored(name, terms, window_docs(field, ordinals, docs, slop))

    def _scored(self, name: str, terms: tuple[str, ...], docs: Array) -> Matched:
        """Documents that have all the terms, with the sum of the terms' scores."""
        field = self.leaf.field(name)
        scores = np.zeros(len(docs), np.float32)
        if field is not None and len(docs):
            norms = self.norms(docs, field)
            for term in terms:
                text = term.encode()
                tf = frequencies(field.postings(text) or NO_POSTINGS, docs, self.leaf.count)
                scores += _bm25(tf, self.statistics.idf(self.statistics.holders(name, text)), norms)
        return docs, scores

    def expanded(self, query: Expanded, within: Array | None) -> Matched:
        field = self.leaf.field(query.fieldname)
        if field is None:
            return _NONE
        found = expand(query, field)
        if found.postings == 0:
            return _NONE
        idf = max(self.statistics.idf(self.statistics.expanded_holders(query)), 0.1)
        weights = found.weights(self.leaf.count)
        if within is not None:
            weights = weights[within]
            kept = (weights > 0).nonzero()[0]
            return within[kept], self.score(within[kept], weights[kept], idf, field)
        # Of a prefix most documents have a word: scoring all costs less than picking them out first.
        scores = _bm25(weights, idf, field.norms(self.statistics.average(field.name)))
        docs = (weights > 0).nonzero()[0]
        return docs.astype(np.uint16), scores[docs]

    def days(self, query: DaysWithin, within: Array | None) -> Matched:
        first, last = self.leaf.first_day, self.leaf.last_day
        if within is not None:
            first, last = first[within], last[within]
        if query.whole:
            return _chosen(np.flatnonzero((first == query.first) & (last == query.last)), within)
        kept = np.flatnonzero((first >= query.first) & (last <= query.last) & (first > 0))
        return _chosen(kept, within)

    def of_value(self, query: OfValue, within: Array | None) -> Matched:
        facet = self.leaf.facet(query.facet)
        docs = np.zeros(0, np.uint16) if facet is None else facet.holders(query.value)
        return _only(docs, np.zeros(len(docs), np.float32), within, self.leaf.count)

    def of_kind(self, query: OfKind, within: Array | None) -> Matched:
        wanted = np.array([kind in query.kinds for kind in self.leaf.kinds], bool)
        kinds = self.leaf.kind if within is None else self.leaf.kind[within]
        return _chosen(np.flatnonzero(wanted[kinds]) if len(wanted) else np.zeros(0, np.int64), within)

    def of_keys(self, query: OfKeys, within: Array | None) -> Matched:
        placed = sorted((number, score) for key, score in query.scores if (number := self.leaf.document(key)) >= 0)
        docs = np.array([number for number, _score in placed], np.uint16)
        return _only(docs, np.array([score for _number, score in placed], np.float32), within, self.leaf.count)

    def has_field(self, query: HasField, within: Array | None) -> Matched:
        there = np.zeros(self.leaf.count, bool)
        for name in query.fieldnames:
            field = self.leaf.field(name)
            if field is not None:
                there[field.present] = True
        return _chosen(np.flatnonzero(there if within is None else there[within]), within)

    def every(self, query: Any, within: Array | None) -> Matched:
        found = self.everything(within)
        if query.fieldname not in (None, "*"):
            found = self.has_field(HasField((query.fieldname,)), within)
        return found[0], np.ones(len(found[0]), np.float32)

    def exact_text(self, query: ExactText, within: Array | None) -> Matched:
        words = self.leaf.field(WORDS)
        docs = self.everything(within)[0]
        for literal in query.literals:
            if words is not None and len(docs):
                found = expand(Expanded(WORDS, "holding", literal), words)
                docs = docs[np.flatnonzero(found.weights(self.leaf.count)[docs] > 0)]
        if self.leaf.alive is not None:
            docs = docs[self.leaf.alive[docs]]
        keys = [self.leaf.key(number) for number in docs.tolist()]
        kept = docs[np.array(query.test(keys), bool)] if keys else docs
        return kept, np.zeros(len(kept), np.float32)

    def size(self, query: Any) -> int:
        """Roughly how many documents match, to start a conjunction with the fewest."""
        count = self.leaf.count
        if type(query) is AnyForm:
            return forms(self.leaf, query).size
        if isinstance(query, ExactText):
            return 4 * count
        if isinstance(query, OfKeys):
            return len(query.scores)
        if isinstance(query, DaysWithin | OfKind | HasField):
            return 2 * count
        if isinstance(query, stock.Term):
            return _size(self.leaf, query.fieldname, query.text)
        if isinstance(query, Adjacent | Near):
            return min((_size(self.leaf, query.fieldname, term) for term in query.wanted), default=0)
        if isinstance(query, Expanded):
            field = self.leaf.field(query.fieldname)
            return min(expand(query, field).postings, count) if field is not None else 0
        if isinstance(query, stock.And):
            return min((self.size(child) for child in query.subqueries), default=0)
        if isinstance(query, stock.Or):
            return min(sum(self.size(child) for child in query.subqueries), count)
        return count


def _size(leaf: Leaf, name: str, term: str | bytes) -> int:
    field = leaf.field(name)
    if field is None:
        return 0
    _ordinal, first, last = field.place(term if isinstance(term, bytes) else term.encode())
    return last - first


def _bm25(tf: Array, idf: Array | float, norms: Array) -> Array:
    """BM25 of these frequencies; `norms` are the documents' of `FieldArrays.norms`."""
    scores: Array = tf.astype(np.float32)
    divisor = norms + scores
    scores *= idf * (K1 + 1)
    scores /= divisor
    return scores


def _chosen(kept: Array, within: Array | None) -> Matched:
    docs = kept.astype(np.uint16) if within is None else within[kept]
    return docs, np.zeros(len(docs), np.float32)


def _only(docs: Array, scores: Array, within: Array | None, count: int) -> Matched:
    if within is None:
        return docs, scores
    places = locate(docs, within, count)
    return docs[places], scores[places]


_METHODS: dict[type, Any] = {
    stock.Term: Evaluation.term,
    stock.And: Evaluation.all_of,
    stock.Or: Evaluation.any_of,
    stock.Not: Evaluation.none_of,
    stock.AndNot: Evaluation.and_not,
    stock.Require: Evaluation.require,
    stock.AndMaybe: Evaluation.and_maybe,
    stock.Phrase: Evaluation.phrase,
    stock.Every: Evaluation.every,
    type(stock.NullQuery): Evaluation.nothing,
    AnyForm: Evaluation.any_form,
    Near: Evaluation.near,
    Adjacent: Evaluation.adjacent,
    Expanded: Evaluation.expanded,
    DaysWithin: Evaluation.days,
    OfKind: Evaluation.of_kind,
    OfKeys: Evaluation.of_keys,
    OfValue: Evaluation.of_value,
    HasField: Evaluation.has_field,
    ExactText: Evaluation.exact_text,
}
