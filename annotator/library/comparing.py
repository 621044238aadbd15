"""Quotes beside each other: what else a speaker says, and where that contradicts; who takes which stand on a claim."""

from __future__ import annotations

import json
from dataclasses import dataclass

from annotator.library.quote_rows import load_quotes
from annotator.model import ClaimId, Quote, Relation, Stance
from annotator.store import Store

_OPPOSITE = {Stance.ASSERTS: Stance.DENIES, Stance.DENIES: Stance.ASSERTS}


@dataclass(frozen=True, slots=True)
class Related:
    """Another quote with where and when it was printed. `contradicts` when it takes the opposite stand."""

    quote: Quote
    outlet: str
    published: str
    contradicts: bool = False


class Comparing:
    """Readings across articles."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def also_says(self, quote: Quote, limit: int = 50) -> tuple[Related, ...]:
        """Other quotes of the same speakers, contradictions of this one first, then the newest."""
        speakers = [actor.actor for actor in quote.speakers]
        if not speakers:
            return ()
        others = load_quotes(
            self._store,
            "q.trashed = '' AND a.trashed = '' AND q.id <> ? AND q.id IN (SELECT quote FROM quote_actor "
            "WHERE function = 'speaker' AND actor IN (SELECT value FROM json_each(?)))",
            [quote.id, json.dumps(speakers)],
        )
        opposed = self._opposed_claims()
        related = [
            Related(other, outlet, published, _contradict(quote, other, opposed))
            for other, outlet, published in self._printed(others)
        ]
        related.sort(key=lambda each: each.published, reverse=True)
        related.sort(key=lambda each: not each.contradicts)
        return tuple(related[:limit])

    def stands(self, claim: ClaimId) -> tuple[Related, ...]:
        """The quotes that take a stand on a claim, oldest first; `contradicts` marks a change of mind."""
        quotes = load_quotes(
            self._store,
            "q.trashed = '' AND a.trashed = '' AND q.id IN (SELECT quote FROM quote_claim WHERE claim = ?)",
            [claim],
        )
        opposed = self._opposed_claims()
        return tuple(
            Related(
                quote,
                outlet,
                published,
                any(_same_speaker(quote, other) and _contradict(quote, other, opposed) for other in quotes),
            )
            for quote, outlet, published in sorted(self._printed(quotes), key=lambda row: row[2])
        )

    def _printed(self, quotes: tuple[Quote, ...]) -> list[tuple[Quote, str, str]]:
        rows = self._store.rows(
            "SELECT id, outlet, published FROM article WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps([quote.article for quote in quotes])],
        )
        where = {row[0]: row for row in rows}
        return [(quote, where[quote.article][1], where[quote.article][2]) for quote in quotes]

    def _opposed_claims(self) -> set[frozenset[int]]:
        rows = self._store.rows(
            "SELECT claim, other FROM claim_link WHERE relation = ?", [str(Relation.CONTRADICTS)]
        )  # fmt: skip
        return {frozenset(row) for row in rows}


def _same_speaker(one: Quote, other: Quote) -> bool:
    return bool({actor.actor for actor in one.speakers} & {actor.actor for actor in other.speakers})


def _contradict(one: Quote, other: Quote, opposed: set[frozenset[int]]) -> bool:
    for mine in one.claims:
        for theirs in other.claims:
            if mine.claim == theirs.claim and _OPPOSITE.get(mine.stance) is theirs.stance:
                return True
            both_assert = mine.stance is Stance.ASSERTS and theirs.stance is Stance.ASSERTS
            if both_assert and frozenset((int(mine.claim), int(theirs.claim))) in opposed:
                return True
    return False
