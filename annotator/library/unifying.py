"""Which actors may be one: proposals for a researcher to decide, and the decision that two are not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.model import Actor, ActorId
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.suggest.values import Proposal

Pair = tuple[ActorId, ActorId]


def propose_merges(actors: Sequence[Actor], distinct: Iterable[Pair] = ()) -> tuple[Proposal, ...]:
    """Pairs of actors that may be one, likeliest first, without those known to be `distinct`.

    It needs no library and takes seconds for thousands of actors: run it beside everything else.
    """
    from annotator.suggest.merging import merge_proposals

    known = {frozenset(pair) for pair in distinct}
    return tuple(each for each in merge_proposals(actors) if frozenset((each.a, each.b)) not in known)


class Unifying:
    """What has been decided about actors that may be one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def distinct(self) -> tuple[Pair, ...]:
        """The pairs said to be two, the newest first."""
        rows = self._store.rows(
            "SELECT d.one, d.other FROM distinct_actors d JOIN actor a ON a.id = d.one JOIN actor b ON b.id = d.other "
            "WHERE a.trashed = '' AND b.trashed = '' ORDER BY d.id DESC"
        )
        return tuple((ActorId(row[0]), ActorId(row[1])) for row in rows)

    def keep_apart(self, one: ActorId, other: ActorId) -> None:
        """Say that two actors are two: they are not proposed again."""
        pair = sorted((one, other))
        if self._store.value("SELECT id FROM distinct_actors WHERE one = ? AND other = ?", pair) is None:
            with self._store.edit("Keep two actors apart"):
                self._store.insert("distinct_actors", one=pair[0], other=pair[1])

    def propose_again(self, one: ActorId, other: ActorId) -> None:
        """Take back that two actors are two."""
        with self._store.edit("Propose two actors again"):
            self._store.run("DELETE FROM distinct_actors WHERE one = ? AND other = ?", sorted((one, other)))
