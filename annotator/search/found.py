"""What a search gives back. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.search.syntax import Leaf

Facets = dict[str, tuple[tuple[str, int], ...]]
"""For each facet its values with counts, the most frequent first; dates in order."""


class Match(NamedTuple):
    """A record that was found."""

    key: str
    score: float


@dataclass(frozen=True, slots=True)
class Terms:
    """What to highlight: the parts of the query a match shows. `open_word` is the one whose last word may go on."""

    leaves: tuple[Leaf, ...] = ()
    open_word: Leaf | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The matches asked for, out of `total`. `suggestion` is a query that would find something when nothing did."""

    total: int
    hits: tuple[Match, ...]
    terms: Terms = Terms()
    suggestion: str = ""
    facets: Facets = field(default_factory=dict)
