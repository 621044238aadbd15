"""What is offered: likely records first, then those used last, then the rest by how often they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar, overload

from PySide6.QtCore import QCoreApplication

from annotator.model import Actor, Claim, Tag
from ui.chooser import ENOUGH, FOUND, GUESSED, Candidate
from ui.inspector.values import offered_actor
from ui.kept import Kept
from ui.matching import Found, Names, Rank
from ui.messages import said
from ui.ordered import Ordered
from ui.searched import Named, Searched
from ui.widgets.suggesting import FEW, MOST, Known, KnownNames

if TYPE_CHECKING:
    from annotator.library import Passage
    from annotator.suggest.values import SimilarClaim

R = TypeVar("R")


class ActorCandidates(Sequence[Candidate]):
    """A few candidates, then the other actors, which become candidates when they are looked at.

    `first` are candidates by the id of their actor, or by a name that no actor has.
    """

    def __init__(self, first: Mapping[int | str, Candidate], actors: Ordered[Actor], names: Searched[Actor]) -> None:
        self._first = tuple(first.values())
        self._actors = actors
        self._names = names
        self._known = {key: place for place, key in enumerate(first) if isinstance(key, int)}
        self._rest = actors.records()
        for place in sorted(map(actors.place_of, self._known), reverse=True):
            del self._rest[place]

    def __len__(self) -> int:
        return len(self._first) + len(self._rest)

    @overload
    def __getitem__(self, index: int) -> Candidate: ...

    @overload
    def __getitem__(self, index: slice) -> list[Candidate]: ...

    def __getitem__(self, index: int | slice) -> Candidate | list[Candidate]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        at = index + len(self) if index < 0 else index
        return self._first[at] if at < len(self._first) else _ACTORS.of(self._rest[at - len(self._first)])

    def narrowed(self, query: str, most: int) -> tuple[list[Candidate], bool]:
        """What `ui.chooser.narrowed` gives for a list of these, without making one."""
        if not query.strip():
            return self[:most], False
        pairs = [(name, place) for place, each in enumerate(self._first) for name in (each.text, *each.aliases)]
        few, owners = Names([name for name, _ in pairs]), [place for _, place in pairs]

        def placed(found: Sequence[Found], others: Sequence[Named]) -> list[tuple[int, Found]]:
            """Where among the candidates each stands that was found, and how well it fits, best first."""
            here = [(owners[each.index], few.length(each.index), each) for each in found]
            there = [
                (self._place(each.identity), each.length, Found(each.identity, each.rank, each.score))
                for each in others
                if each.identity not in self._known
            ]
            ordered = sorted((*here, *there), key=lambda each: (-round(each[2].score), each[2].rank, each[1], each[0]))
            return [(place, each) for place, _, each in ordered]

        found = placed(
            few.find(query, FOUND), self._names.find(query, FOUND + len(pairs), self._place)
        )[:FOUND]  # fmt: skip
        if len(found) < ENOUGH and len(query.strip()) >= ENOUGH:
            found += placed(few.guess(query, GUESSED), self._names.guess(query, GUESSED + len(pairs)))[:GUESSED]
        kept: dict[int, Candidate] = {}
        for place, each in found:
            if place < len(self._first):
                kept.setdefault(place, self._first[place])
            elif (actor := self._actors.get(each.index)) is not None:
                kept.setdefault(place, _ACTORS.of(actor))
        return list(kept.values())[:most], bool(found) and found[0][1].rank is Rank.FUZZY

    def _place(self, identity: int) -> int:
        known = self._known.get(identity)
        return len(self._first) + self._actors.place_of(identity) if known is None else known


def actor_candidates(
    actors: Ordered[Actor], names: Searched[Actor], recent: Sequence[int], passage: Passage | None
) -> ActorCandidates:
    """Speakers found near the quote, known or new, then the actors used last, then the others as they are ordered."""
    offered: dict[int | str, Candidate] = {}
    for found in passage.speakers if passage is not None else ():
        known = actors.get(found.actor_id) if found.actor_id is not None else None
        if known is not None:
            offered[known.id] = _actor(known, said(found.reason))
        else:
            offered[found.name.casefold()] = Candidate(None, found.name, said(found.reason))
    for each in recent:
        if (actor := actors.get(each)) is not None:
            offered.setdefault(actor.id, _ACTORS.of(actor))
    return ActorCandidates(offered, actors, names)


class KnownActors(KnownNames):
    """The actors for the fields of the inspector, those used last first, then as they are ordered."""

    def __init__(self, actors: Ordered[Actor], names: Searched[Actor], recent: Sequence[int]) -> None:
        super().__init__()
        self._actors = actors
        self._names = names
        self._last = {key: place for place, key in enumerate(recent)}

    def text_of(self, key: int, default: str) -> str:
        """The name of this actor."""
        actor = self._actors.get(key)
        return default if actor is None else actor.name

    def find(self, query: str, limit: int = MOST) -> list[tuple[Known, Rank]]:
        """See `KnownNames`."""
        if not query.strip():
            used = (int(each.id) for each in self._actors.records())
            return self._of(dict.fromkeys([*self._last, *islice(used, limit + len(self._last))], Rank.INSIDE), limit)
        found = self._names.find(query, 3 * limit, self._place)
        if not found and len(self._actors) <= FEW:
            found = self._names.guess(query, limit)
        best: dict[int, Rank] = {}
        for each in found:
            best.setdefault(each.identity, each.rank)
        return self._of(best, limit)

    def _of(self, found: Mapping[int, Rank], limit: int) -> list[tuple[Known, Rank]]:
        there = ((actor, rank) for key, rank in found.items() if (actor := self._actors.get(key)) is not None)
        return [(offered_actor(actor), rank) for actor, rank in islice(there, limit)]

    def _place(self, identity: int) -> int:
        return self._last.get(identity, len(self._last) + self._actors.place_of(identity))


def claim_candidates(
    claims: Iterable[Claim], recent: Sequence[int], similar: Sequence[SimilarClaim] = ()
) -> list[Candidate]:
    """Claims in words like the quote's, then the library's other claims."""
    by_id = {int(claim.id): claim for claim in claims}
    like = [by_id[each.claim] for each in similar if each.claim in by_id]
    found = {claim.id for claim in like}
    rest = {key: claim for key, claim in by_id.items() if key not in found}
    ordered = _ordered(rest, recent, lambda each: -(each.asserts + each.denies + each.questions + each.reports))
    words = QCoreApplication.translate("candidates", "similar words")
    return [_claim(claim, words) for claim in like] + [_CLAIMS.of(claim) for claim in ordered]


def _claim(claim: Claim, reason: str) -> Candidate:
    # Signs stay before their figures beside words that run from the right.
    counts = f"\u2066+{claim.asserts} −{claim.denies}\u2069"
    return Candidate(claim.id, claim.statement, f"{reason} · {counts}" if reason else counts)


def tag_candidates(tags: Iterable[Tag], recent: Sequence[int]) -> list[Candidate]:
    """The library's tags."""
    by_id = {int(tag.id): tag for tag in tags}
    ordered = _ordered(by_id, recent, lambda each: -each.quotes)
    return [Candidate(tag.id, tag.path, tag.definition[:60], colour=tag.colour) for tag in ordered]


def _actor(actor: Actor, reason: str) -> Candidate:
    title = actor.roles[-1].title if actor.roles else str(actor.kind)
    return Candidate(actor.id, actor.name, " · ".join(part for part in (title, reason) if part), actor.aliases)


_ACTORS = Kept[Actor, Candidate](lambda actor: _actor(actor, ""))
_CLAIMS = Kept[Claim, Candidate](lambda claim: _claim(claim, ""))


def _ordered(by_id: Mapping[int, R], recent: Sequence[int], weight: Callable[[R], int]) -> list[R]:
    last = [by_id[each] for each in recent if each in by_id]
    used = set(recent)
    return [*last, *sorted((each for key, each in by_id.items() if key not in used), key=weight)]
