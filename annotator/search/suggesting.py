"""What was probably meant: the query with its unknown words replaced by the nearest the index has."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.errors import QuerySyntaxError
from annotator.search.expansion import expand
from annotator.search.fields import WORDS
from annotator.search.folding import term_of
from annotator.search.language import parse
from annotator.search.leaf import Leaf
from annotator.search.queries import Expanded
from annotator.search.syntax import Node, Phrase, Word, positive_leaves
from annotator.search.tokens import word_ranges


def suggest(tree: Node, query: str, leaves: Sequence[Leaf], total_of: Callable[[Node], int]) -> str:
    """A query that finds something, one or two letters from `query`; "" when there is none."""
    changed = query
    for leaf in reversed(positive_leaves(tree)):
        if not isinstance(leaf, Word | Phrase):
            continue
        names = leaf.fields or (WORDS,)
        offset = query.find(leaf.text, leaf.start)
        if offset < 0:
            continue
        for start, end in reversed(list(word_ranges(leaf.text))):
            better = _nearest(term_of(leaf.text[start:end]), names, leaves)
            if better:
                changed = changed[: offset + start] + better + changed[offset + end :]
    if changed == query:
        return ""
    try:
        return changed if total_of(parse(changed)) else ""
    except QuerySyntaxError:
        return ""


def _nearest(term: str, names: Sequence[str], leaves: Sequence[Leaf]) -> str:
    """The most frequent among the nearest terms when nobody has `term` itself, otherwise ""."""
    if len(term) < 3:
        return ""
    fields = [field for leaf in leaves for name in names if (field := leaf.field(name)) is not None]
    if any(field.find(term.encode()) >= 0 for field in fields):
        return ""
    for edits in (1, 2):
        if edits == 2 and len(term) < 5:
            break
        holders: dict[str, int] = {}
        for field in fields:
            for ordinal in expand(Expanded(field.name, "fuzzy", term, edits), field).ordinals.tolist():
                first, last = field.bounds(ordinal)
                word = field.terms[ordinal].decode()
                # A wrong first letter is rare, so a word that shares it is the better guess.
                holders[word] = holders.get(word, 0) + (last - first) * (4 if word[0] == term[0] else 1)
        if holders:
            return max(holders, key=lambda word: (holders[word], word))
    return ""
