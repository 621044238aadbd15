"""Quotes beside each other: what else a speaker says, and where that contradicts; who takes which stand on a claim."""

from __future__ import annotations

import json
from dataclasses import dataclass

from annotator.library.quote_rows import load_quotes
from annotator.model import ActorId, ClaimId, Quote, QuoteClaim, Relation, Stance
from annotator.store import Store

_OPPOSITE = {Stance.ASSERTS: Stance.DENIES, Stance.DENIES: Stance.ASSERTS}


@dataclass(frozen=True, slots=True)
class Related:
    """Another quote with where and when it was printed. `contradicts` when it takes the opposite stand, on `about`."""

    quote: Quote
    outlet: str
    published: str
    contradicts: bool = False
    about: ClaimId | None = None


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

    def contradictions(self, actor: ActorId) -> tuple[Related, ...]:
        """The quotes in which an actor contradicts what the same actor says in another one, oldest first."""
        quotes = load_quotes(
            self._store,
            "q.trashed = '' AND a.trashed = '' AND q.id IN (SELECT quote FROM quote_actor "
            "WHERE function = 'speaker' AND actor = ?) AND q.id IN (SELECT quote FROM quote_claim)",
            [actor],
        )
        opposed = self._opposed_claims()
        taken = {(claim.claim, claim.stance) for quote in quotes for claim in quote.claims if claim.stance in _OPPOSITE}
        about = {
            quote.id: claim.claim
            for quote in quotes
            for claim in reversed(quote.claims)
            if _is_opposed(claim, taken, opposed)
        }
        found = tuple(quote for quote in quotes if quote.id in about)
        return tuple(
            Related(quote, outlet, published, True, about[quote.id])
            for quote, outlet, published in sorted(self._printed(found), key=lambda row: row[2])
        )

    def stands(self, claim: ClaimId) -> tuple[Related, ...]:
        """The quotes that take a stand on a claim, oldest first.

        `contradicts` marks those whose speaker says the opposite elsewhere: on this claim, or by asserting another one
        that contradicts it.
        """
        quotes = load_quotes(
            self._store,
            "q.trashed = '' AND a.trashed = '' AND q.id IN (SELECT quote FROM quote_claim WHERE claim = ?)",
            [claim],
        )
        opposed = self._opposed_claims()
        against = [other for pair in opposed if claim in pair for other in pair if other != claim]
        others = quotes + load_quotes(
            self._store,
            "q.trashed = '' AND a.trashed = '' AND q.id IN (SELECT quote FROM quote_claim "
            "WHERE claim IN (SELECT value FROM json_each(?)))",
            [json.dumps(against)],
        )
        return tuple(
            Related(
                quote,
                outlet,
                published,
                any(_same_speaker(quote, other) and _contradict(quote, other, opposed) for other in others),
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


def _is_opposed(claim: QuoteClaim, taken: set[tuple[ClaimId, Stance]], opposed: set[frozenset[int]]) -> bool:
    """Whether one of the stands `taken` (claim and stance) contradicts this one."""
    opposite = _OPPOSITE.get(claim.stance)
    if opposite is not None and (claim.claim, opposite) in taken:
        return True
    return claim.stance is Stance.ASSERTS and any(
        stance is Stance.ASSERTS and frozenset((int(claim.claim), int(other))) in opposed for other, stance in taken
    )


def _contradict(one: Quote, other: Quote, opposed: set[frozenset[int]]) -> bool:
    for mine in one.claims:
        for theirs in other.claims:
            if mine.claim == theirs.claim and _OPPOSITE.get(mine.stance) is theirs.stance:
                return True
            both_assert = mine.stance is Stance.ASSERTS and theirs.stance is Stance.ASSERTS
            if both_assert and frozenset((int(mine.claim), int(theirs.claim))) in opposed:
                return True
    return False
