"""What the chooser offers: likely ones first, then those used last, then the rest by how often they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar, overload

from PySide6.QtCore import QCoreApplication

from annotator.model import Actor, Claim, Tag
from ui.chooser import Candidate
from ui.kept import Kept
from ui.messages import said
from ui.ordered import Ordered

if TYPE_CHECKING:
    from annotator.library import Passage
    from annotator.suggest.values import SimilarClaim

R = TypeVar("R")


class Candidates(Sequence[Candidate], Generic[R]):
    """A few candidates, then others that are made of records when they are looked at."""

    def __init__(self, first: Sequence[Candidate], rest: Sequence[R], make: Callable[[R], Candidate]) -> None:
        self._first, self._rest, self._make = first, rest, make

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
        if at < len(self._first):
            return self._first[at]
        return self._make(self._rest[at - len(self._first)])


def actor_candidates(actors: Ordered[Actor], recent: Sequence[int], passage: Passage | None) -> Sequence[Candidate]:
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
    rest = actors.records()
    for place in sorted((actors.place_of(key) for key in offered if isinstance(key, int)), reverse=True):
        del rest[place]
    return Candidates(tuple(offered.values()), rest, _ACTORS.of)


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
