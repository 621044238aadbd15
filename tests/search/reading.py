"""A brute-force reading of records: what a query means, without any index. Slow, short and plain on purpose."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import product

from rapidfuzz.distance import OSA

from annotator.model import SearchDocument
from annotator.search.fields import APART, EXTRA, WORDS, pieces
from annotator.search.folding import term_of
from annotator.search.language import parse
from annotator.search.periods import period
from annotator.search.stems import language_of, stem
from annotator.search.syntax import (
    And,
    Dates,
    Fuzzy,
    Kind,
    Leaf,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Present,
    Wildcard,
    Word,
)
from annotator.search.tokens import words

K1, B, SHARE = 1.2, 0.75, 0.5


class Reading:
    """Answers queries over `documents` by looking at each."""

    def __init__(self, documents: Sequence[SearchDocument]) -> None:
        self.documents = {document.key: document for document in documents}

    def keys(self, query: str) -> set[str]:
        """The keys of the records that match."""
        tree = parse(query)
        return {key for key, document in self.documents.items() if self.matches(tree, document)}

    def matches(self, node: Node, document: SearchDocument) -> bool:
        if isinstance(node, And):
            return all(self.matches(child, document) for child in node.children)
        if isinstance(node, Or):
            return any(self.matches(child, document) for child in node.children)
        if isinstance(node, Not):
            return not self.matches(node.child, document)
        return self._leaf(node, document)

    def _leaf(self, leaf: Leaf, document: SearchDocument) -> bool:
        if isinstance(leaf, Dates):
            first, last = period(document.date)
            return first > 0 and leaf.low <= first and last <= leaf.high
        if isinstance(leaf, Kind):
            return document.kind == leaf.text
        if isinstance(leaf, Present):
            return not leaf.fields or any(list(texts(document, name)) for name in leaf.fields)
        return any(
            _stands(leaf, text, document, name) for name in leaf.fields or (WORDS,) for text in texts(document, name)
        )

    def scores(self, word: str) -> dict[str, float]:
        """BM25F of a bare word: one term over weighted fields and both forms, with exact lengths."""
        term = term_of(word)
        frequency = {key: _frequency(word, document) for key, document in self.documents.items()}
        lengths = {key: _length(document) for key, document in self.documents.items()}
        average = sum(lengths.values()) / len(lengths)
        exact = sum(1 for document in self.documents.values() if _count(document, lambda found, _raw: found == term))
        stemmed = sum(1 for document in self.documents.values() if _stem_count(word, document))
        idf = math.log(len(lengths) / (max(exact, stemmed) + 1)) + 1
        return {
            key: idf * tf * (K1 + 1) / (tf + K1 * (1 - B + B * lengths[key] / average))
            for key, tf in frequency.items()
            if tf
        }


def texts(document: SearchDocument, name: str) -> Iterator[str]:
    """The texts of a field; of `WORDS` all that a bare word looks into."""
    for own, text in pieces(document):
        if words(text) and (own == name or (name == WORDS and own not in APART)):
            yield text


def _count(document: SearchDocument, test: object) -> int:
    assert callable(test)
    return sum(1 for text in texts(document, WORDS) for raw in words(text) if test(term_of(raw), raw))


def _stem_count(word: str, document: SearchDocument) -> int:
    language = language_of(document.language)
    if not language:
        return 0
    wanted = stem(language, word)
    return _count(document, lambda _term, raw: stem(language, raw) == wanted)


def _frequency(word: str, document: SearchDocument) -> float:
    term = term_of(word)
    exact = _count(document, lambda found, _raw: found == term)
    stemmed = _stem_count(word, document)
    total = exact * (1 - SHARE) + stemmed * SHARE if stemmed else float(exact)
    for name, text in pieces(document):
        total += EXTRA.get(name, 0) * sum(1 for raw in words(text) if term_of(raw) == term)
    return total


def _length(document: SearchDocument) -> int:
    return sum((1 + EXTRA.get(name, 0)) * len(words(text)) for name, text in pieces(document) if name not in APART)


def _stands(leaf: Leaf, text: str, document: SearchDocument, name: str) -> bool:
    raw = words(text)
    terms = [term_of(word) for word in raw]
    wanted = [term_of(word) for word in words(leaf.text)]
    if isinstance(leaf, Fuzzy):
        return any(OSA.distance(term, wanted[0]) <= leaf.edits for term in terms)
    if isinstance(leaf, Wildcard):
        pattern = re.escape(leaf.text.casefold()).replace(r"\*", ".*").replace(r"\?", ".")
        return any(re.fullmatch(pattern, term) for term in terms)
    if isinstance(leaf, Phrase) and leaf.slop is not None:
        return _near(wanted, terms, leaf.slop)
    if isinstance(leaf, Prefix) or (len(wanted) > 1 and isinstance(leaf, Word | Phrase)):
        return any(
            terms[at : at + len(wanted) - 1] == wanted[:-1]
            and (
                terms[at + len(wanted) - 1] == wanted[-1]
                or (isinstance(leaf, Prefix) and terms[at + len(wanted) - 1].startswith(wanted[-1]))
            )
            for at in range(len(terms) - len(wanted) + 1)
        )
    if isinstance(leaf, Word) and name == WORDS and language_of(document.language):
        language = language_of(document.language)
        return any(
            term == wanted[0] or stem(language, word) == stem(language, leaf.text)
            for term, word in zip(terms, raw, strict=True)
        )
    return wanted[0] in terms


def _near(wanted: list[str], terms: list[str], slop: int) -> bool:
    places = [[at for at, term in enumerate(terms) if term == word] for word in wanted]
    return any(
        len(set(chosen)) == len(wanted) and max(chosen) - min(chosen) < len(wanted) + slop
        for chosen in product(*places)
    )
