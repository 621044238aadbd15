"""What a query says: the tree the query language is read into, and the fields it may name.

Values only, no index: highlighting and the index both work from this tree. `start` and `end` are code points in the
query.
"""

from __future__ import annotations

from dataclasses import dataclass

# What may be typed before a colon, and the index fields it looks into.
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title",), "outlet": ("outlet",), "source": ("outlet",), "byline": ("byline",), "author": ("byline",),
    "actor": ("actor", "speaker", "alias"), "speaker": ("speaker",), "alias": ("alias",),
    "addressee": ("addressee",), "mentioned": ("mentioned",), "reporter": ("reporter",),
    "claim": ("claim",), "stance": ("stance",), "tag": ("tag",), "note": ("note",), "cue": ("cue",),
    "lang": ("lang",), "language": ("lang",), "kind": ("kind",), "coder": ("coder",), "topic": ("topic",),
    "section": ("section",), "url": ("url",), "description": ("description",), "certainty": ("certainty",),
    "status": ("status",), "obtained": ("obtained",), "field": ("field",),
}  # fmt: skip
SCOPES: dict[str, str] = {
    "articles": "article", "article": "article", "quotes": "quote", "quote": "quote", "actors": "actor",
    "actor": "actor", "claims": "claim", "claim": "claim", "tags": "tag", "tag": "tag", "notes": "note",
    "note": "note", "titles": "title", "title": "title",
}  # fmt: skip
"""What may follow `in:`. Notes and titles are parts of records: the words beside are looked for there only."""


EXACT: dict[str, str] = {
    "outlet": "outlet", "source": "outlet", "speaker": "speaker", "actor": "actor", "claim": "claim",
    "stance": "stance", "tag": "tag", "kind": "kind", "lang": "lang", "language": "lang", "coder": "coder",
}  # fmt: skip
"""Of which fields a whole value can be asked for (`outlet:="Kestrel Daily"`), with the facet that holds the values."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Something to look for in the index fields `fields`; () means everywhere."""

    text: str
    fields: tuple[str, ...] = ()
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Word(Leaf):
    """A word, in any of its forms when looked for everywhere. May hold several words: "covid-19"."""


@dataclass(frozen=True, slots=True)
class Prefix(Leaf):
    """Words that start with `text`."""


@dataclass(frozen=True, slots=True)
class Wildcard(Leaf):
    """Words of the pattern `text`: * is any characters, ? is one."""


@dataclass(frozen=True, slots=True)
class Fuzzy(Leaf):
    """Words at most `edits` insertions, deletions or changes away."""

    edits: int = 1


@dataclass(frozen=True, slots=True)
class Phrase(Leaf):
    """Words beside each other, exactly as written; with `slop`, in any order with at most that many others between."""

    slop: int | None = None


@dataclass(frozen=True, slots=True)
class Regex(Leaf):
    """A regular expression over the exact text, or over the words of a field."""

    ignore_case: bool = False


@dataclass(frozen=True, slots=True)
class Dates(Leaf):
    """Records dated within `low`..`high`, both inclusive and written YYYYMMDD as numbers.

    With `whole` only those dated to just that period and no closer: to a year, to a month.
    """

    low: int = 0
    high: int = 99991231
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Exact(Leaf):
    """Records of which `text` is, letter for letter, a value of the facet that is the only one of `fields`."""


@dataclass(frozen=True, slots=True)
class Kind(Leaf):
    """Records of the kind `text` (article, quote, actor, claim, tag, note)."""


@dataclass(frozen=True, slots=True)
class Alike(Leaf):
    """Articles like the one with the number `text`: about the same, or `nearly` the same text.

    With `text` "*" and `nearly` every article that has a near-duplicate.
    """

    nearly: bool = False


@dataclass(frozen=True, slots=True)
class Present(Leaf):
    """Records with anything in the fields; every record when there are no fields."""


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything else."""

    child: Node


Node = Leaf | And | Or | Not
NOTHING = Or(())
"""Matches no record: what an empty query says."""


def positive_leaves(node: Node) -> tuple[Leaf, ...]:
    """What a match shows, in the order of the query: the leaves that are not under a NOT."""
    if isinstance(node, Leaf):
        return (node,)
    if isinstance(node, Not):
        return ()
    return tuple(leaf for child in node.children for leaf in positive_leaves(child))
