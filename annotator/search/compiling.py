"""From the tree of a query to Whoosh query objects, analysed with the words the index was built from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from whoosh import query as stock

from annotator.search.fields import STEM, WORDS
from annotator.search.folding import term_of
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
from annotator.search.stems import stem
from annotator.search.syntax import (
    Alike,
    And,
    Dates,
    Exact,
    Fuzzy,
    Kind,
    Leaf,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Present,
    Regex,
    Wildcard,
    Word,
)
from annotator.search.tokens import is_unspaced, words

Likeness = Callable[[Alike], tuple[tuple[str, float], ...]]
_KEPT = 4096
RegexTest = Callable[[Regex, list[str]], list[bool]]


class Compiler:
    """Builds Whoosh queries for an index that has texts in `languages`, and the fields `extra` that count more.

    `test` runs a regular expression over the main texts of records, by key; None when the texts are not at hand: an
    expression then matches whole words. `open_word` is the leaf at the end of the query that is still being typed.
    `alike` gives the keys and scores of the articles like another. `known` holds the plain words compiled before, for
    the same languages and fields.
    """

    def __init__(
        self,
        languages: Sequence[str],
        extra: tuple[tuple[str, int], ...] = (),
        test: RegexTest | None = None,
        open_word: Leaf | None = None,
        alike: Likeness | None = None,
        known: dict[str, Any] | None = None,
    ) -> None:
        self.languages = languages
        self.extra = extra
        self.known = {} if known is None else known
        self.alike = alike
        self.test = test
        self.open_word = open_word

    def compile(self, node: Node) -> Any:
        """The Whoosh query of a tree."""
        if type(node) is Word and not node.fields and node is not self.open_word:
            return self._word(node)
        if isinstance(node, And):
            return stock.And([self.compile(child) for child in node.children])
        if isinstance(node, Or):
            return stock.Or([self.compile(child) for child in node.children]) if node.children else stock.NullQuery
        if isinstance(node, Not):
            return stock.Not(self.compile(node.child))
        return self._leaf(node)

    def _word(self, node: Word) -> Any:
        found = self.known.get(node.text)
        if found is None:
            if len(self.known) >= _KEPT:
                self.known.clear()
            found = self.known[node.text] = self._leaf(node)
        return found

    def _leaf(self, leaf: Leaf) -> Any:
        if isinstance(leaf, Dates):
            return DaysWithin(leaf.low, leaf.high, leaf.whole)
        if isinstance(leaf, Exact):
            return OfValue(leaf.fields[0], leaf.text)
        if isinstance(leaf, Alike):
            return OfKeys(self.alike(leaf) if self.alike is not None else ())
        if isinstance(leaf, Kind):
            return OfKind(frozenset((leaf.text,)))
        if isinstance(leaf, Present):
            return HasField(leaf.fields) if leaf.fields else stock.Every()
        if isinstance(leaf, Regex) and self.test is not None and not leaf.fields:
            test = self.test
            return ExactText(lambda keys: test(leaf, keys), _literals(leaf.text))
        each = [self._in_field(leaf, name) for name in leaf.fields or (WORDS,)]
        return each[0] if len(each) == 1 else stock.Or(each)

    def _in_field(self, leaf: Leaf, name: str) -> Any:
        if isinstance(leaf, Regex):
            return Expanded(name, "regex", leaf.text)
        if isinstance(leaf, Fuzzy):
            return Expanded(name, "fuzzy", term_of(leaf.text), leaf.edits)
        if isinstance(leaf, Wildcard):
            return Expanded(name, "wildcard", _fold_pattern(leaf.text))
        typed = words(leaf.text)
        terms = tuple(term for word in typed if (term := term_of(word)))
        if not terms:
            return stock.NullQuery
        if isinstance(leaf, Phrase):
            if leaf.slop is not None:
                return Near(name, _whole(terms), leaf.slop) if len(terms) > 1 else stock.Term(name, terms[0])
            return self._run(name, terms, open_end=leaf is self.open_word)
        if isinstance(leaf, Prefix):
            return self._run(name, terms, open_end=True)
        if len(terms) > 1 or is_unspaced(terms[0]):
            return self._run(name, terms, open_end=leaf is self.open_word)
        whole = self._any_form(typed[0], terms[0]) if name == WORDS else stock.Term(name, terms[0])
        if leaf is not self.open_word:
            return whole
        # Being typed: the word itself leads, then whatever it may become.
        return stock.Or([whole, Expanded(name, "prefix", terms[0])])

    def _any_form(self, word: str, term: str) -> AnyForm:
        stems = tuple((STEM + language, stem(language, word)[:64]) for language in self.languages)
        return AnyForm(term, stems, self.extra)

    def _run(self, name: str, terms: tuple[str, ...], *, open_end: bool) -> Any:
        """Words beside each other. A run of a script without spaces ends in a single character: see `tokens`."""
        if is_unspaced(terms[-1]):
            if len(terms) == 1:
                return Expanded(name, "prefix", terms[0])
            terms, open_end = (terms[:-1] if _ends_run(terms, len(terms) - 1) else terms), False
        if len(terms) == 1:
            return Expanded(name, "prefix", terms[0]) if open_end else stock.Term(name, terms[0])
        return Adjacent(name, terms, open_end)


def _whole(terms: tuple[str, ...]) -> tuple[str, ...]:
    """Without the lone characters that end runs of pairs: in the text the run may go on."""
    return tuple(term for at, term in enumerate(terms) if not _ends_run(terms, at))


def _ends_run(terms: tuple[str, ...], at: int) -> bool:
    before = terms[at - 1] if at else ""
    return len(before) > len(terms[at]) and is_unspaced(before) and before.endswith(terms[at])


def _fold_pattern(pattern: str) -> str:
    return "".join(part if part in "*?" else term_of(part) for part in re.split(r"([*?])", pattern) if part)


def _literals(pattern: str) -> tuple[str, ...]:
    """ASCII words any match of a regular expression must hold; none where that is not plain to see."""
    if re.search(r"[|(\[{?*]|\\[0-9xuUNpP]", pattern):
        return ()
    plain = re.sub(r"\\.", " ", pattern)
    return tuple(sorted({run.lower() for run in re.findall(r"[0-9A-Za-z]{3,}", plain)}, key=len)[-2:])
