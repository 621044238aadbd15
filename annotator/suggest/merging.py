"""Which actors of a library may be one: proposals with a reason, for a researcher to decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from annotator.model import Actor, ActorId, ActorKind
from annotator.suggest.names import acronym, fold, is_acronym, skeleton
from annotator.suggest.similarity import similarity
from annotator.suggest.values import Proposal

LEAST = 0.7
_CROWDED = 60


def merge_proposals(actors: Sequence[Actor], least: float = LEAST) -> tuple[Proposal, ...]:
    """Pairs of actors that may be one, likeliest first; nothing is merged by itself.

    Compared are all forms of the names (aliases too) of actors of one kind, or of kinds that are easily confused
    (organisation, state, group). A surname alone is proposed only when one actor in the library has it. Time grows with
    the number of actors that share a word's sound, not with all pairs: about 0.7 s for 2,000 actors and 4 s for 5,000,
    so call it in a worker.
    """
    kept = [actor for actor in actors if not actor.trashed]
    by_id = {actor.id: actor for actor in kept}
    found: dict[tuple[ActorId, ActorId], Proposal] = {}
    crowd = _surnames(kept)
    for one, other in _candidates(kept):
        a, b = by_id[one], by_id[other]
        if not _comparable(a.kind, b.kind):
            continue
        score, reason = max(
            (similarity(x, y, a.kind) for x in _forms(a) for y in _forms(b)), key=lambda result: result[0]
        )
        if reason.startswith("surname") and min(crowd.get(_last(a), 1), crowd.get(_last(b), 1)) > 1:
            continue
        if score >= least:
            found[(a.id, b.id)] = Proposal(a.id, b.id, round(score, 3), reason)
    return tuple(sorted(found.values(), key=lambda proposal: (-proposal.score, proposal.a, proposal.b)))


def _forms(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def _last(actor: Actor) -> str:
    words = fold(actor.name).split()
    return words[-1] if words else ""


def _surnames(actors: Iterable[Actor]) -> dict[str, int]:
    """How many people of full name have each surname."""
    count: dict[str, int] = defaultdict(int)
    for actor in actors:
        if actor.kind is ActorKind.PERSON and " " in fold(actor.name):
            count[_last(actor)] += 1
    return count


def _comparable(one: ActorKind, other: ActorKind) -> bool:
    people = (ActorKind.PERSON, ActorKind.ANONYMOUS)
    return one == other or (one not in people and other not in people)


def _candidates(actors: Sequence[Actor]) -> set[tuple[ActorId, ActorId]]:
    """Pairs that share a word by its sound, an acronym, or nearly a whole name; order as in `actors`."""
    blocks: dict[str, list[ActorId]] = defaultdict(list)
    place = {actor.id: number for number, actor in enumerate(actors)}
    for actor in actors:
        for key in {key for form in _forms(actor) for key in _keys(form)}:
            blocks[key].append(actor.id)
    pairs: set[tuple[ActorId, ActorId]] = set()
    for members in blocks.values():
        if len(members) <= _CROWDED:
            pairs.update(combinations(sorted(members, key=place.__getitem__), 2))
    return pairs


def _keys(name: str) -> set[str]:
    words = fold(name).split()
    keys = {f"sound {skeleton(word)}" for word in words if len(skeleton(word)) > 1}
    keys |= {f"start {word[:5]}" for word in words if len(word) >= 5}
    if is_acronym(name):
        keys.add(f"acronym {name.replace('.', '')}")
    elif letters := acronym(name):
        keys.add(f"acronym {letters}")
    return keys
