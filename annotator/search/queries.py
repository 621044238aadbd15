# ruff: noqa: D102, the methods' contracts are Whoosh's
"""Query classes beside Whoosh's own. Each is a normal Whoosh query: its matcher steps over what the arrays yield."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from whoosh import matching
from whoosh.query import qcore

if TYPE_CHECKING:
    from collections.abc import Callable


class ArrayQuery(qcore.Query):
    """A query evaluated on whole arrays; `matcher` makes it usable inside any stock query."""

    boost = 1.0

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        from annotator.search.evaluation import evaluate_leaf

        docs, scores = evaluate_leaf(self, searcher)
        if not len(docs):
            return matching.NullMatcher()
        return matching.ListMatcher(docs.tolist(), scores.tolist())

    def is_leaf(self) -> bool:
        return True

    def field(self) -> str | None:
        return None

    def estimate_size(self, ixreader: Any) -> int:
        return int(ixreader.doc_count())

    def normalize(self) -> ArrayQuery:
        return self


@dataclass(frozen=True, eq=False)
class AnyForm(ArrayQuery):
    """A word anywhere in a record, in the form as typed and in the other forms of the same stem.

    One that is used again is quicker: its postings and its share of the scores are kept by its identity.

    `stems` are (field, term) pairs, one for each language; `extra` the fields in which a hit counts more.
    Scored as one BM25F term over those fields.
    """

    term: str
    stems: tuple[tuple[str, str], ...]
    extra: tuple[tuple[str, int], ...]
    __eq__ = object.__eq__
    __hash__ = object.__hash__


@dataclass(frozen=True)
class Near(ArrayQuery):
    """The words of a field in any order, with at most `slop` other words between the first and the last."""

    fieldname: str
    wanted: tuple[str, ...]
    slop: int


@dataclass(frozen=True)
class Adjacent(ArrayQuery):
    """The words of a field in this order beside each other; the last is a prefix when `open_end`."""

    fieldname: str
    wanted: tuple[str, ...]
    open_end: bool = False


@dataclass(frozen=True)
class Expanded(ArrayQuery):
    """Any word of a field that a pattern allows, scored as if they were one word.

    `how` is "prefix", "wildcard" (`text` is a pattern of * and ?), "fuzzy" or "regex" (whole words).
    """

    fieldname: str
    how: str
    text: str
    edits: int = 0


@dataclass(frozen=True)
class DaysWithin(ArrayQuery):
    """Records dated wholly within first..last (YYYYMMDD); just first..last when `whole`. Adds nothing to the score."""

    first: int
    last: int
    whole: bool = False


@dataclass(frozen=True)
class OfValue(ArrayQuery):
    """Records with this very value of a facet. Adds nothing to the score."""

    facet: str
    value: str


@dataclass(frozen=True)
class OfKind(ArrayQuery):
    """Records of these kinds. Adds nothing to the score."""

    kinds: frozenset[str]


@dataclass(frozen=True)
class OfKeys(ArrayQuery):
    """The records with these keys, each with its score."""

    scores: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class HasField(ArrayQuery):
    """Records with a word in one of these fields. Adds nothing to the score."""

    fieldnames: tuple[str, ...]


@dataclass(frozen=True)
class ExactText(ArrayQuery):
    """Records whose main text a test accepts; `test` takes keys and says for each whether it does.

    `literals` are strings that any matching text must hold inside a word, folded: they narrow what is tested.
    """

    test: Callable[[list[str]], list[bool]]
    literals: tuple[str, ...] = ()
