"""The names of ordered records, ready to be searched: made when somebody first types, then kept while a few change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ui.kept import Numbered
from ui.matching import Found, Names, Rank
from ui.ordered import Ordered

R = TypeVar("R", bound=Numbered)


@dataclass(frozen=True, slots=True)
class Named:
    """A record one of whose names fits; `length` is how many letters of the name were compared."""

    identity: int
    rank: Rank
    length: int
    score: float


class Searched(Generic[R]):
    """Searches `names` of the records of an order, which whoever changes the order tells by `change`."""

    def __init__(self, records: Ordered[R], names: Callable[[R], Sequence[str]]) -> None:
        self._records = records
        self._names_of = names
        self._names: Names | None = None
        self._owners: list[int] = []
        self._slots: dict[int, list[int]] = {}

    def find(self, query: str, limit: int, place: Callable[[int], int]) -> list[Named]:
        """The names with every word of `query`, best first; those that fit alike by the `place` of their record."""
        names = self._made()
        return [self._named(each, names) for each in names.find(query, limit, lambda at: place(self._owners[at]))]

    def guess(self, query: str, limit: int) -> list[Named]:
        """The names that look like `query`, best first."""
        names = self._made()
        return [self._named(each, names) for each in names.guess(query, limit)]

    def change(self, records: Iterable[R], gone: Iterable[int] = ()) -> None:
        """Some records are other ones now, or new, and some are gone."""
        if self._names is None:
            return
        for identity in gone:
            self._write(identity, ())
        for record in records:
            self._write(int(record.id), self._names_of(record))

    def _named(self, found: Found, names: Names) -> Named:
        return Named(self._owners[found.index], found.rank, names.length(found.index), found.score)

    def _made(self) -> Names:
        if self._names is None:
            pairs = [(name, int(each.id)) for each in self._records.records() for name in self._names_of(each)]
            self._owners = [owner for _, owner in pairs]
            for slot, owner in enumerate(self._owners):
                self._slots.setdefault(owner, []).append(slot)
            self._names = Names([name for name, _ in pairs])
        return self._names

    def _write(self, identity: int, wanted: Sequence[str]) -> None:
        names = self._made()
        slots = self._slots.setdefault(identity, [])
        while len(slots) < len(wanted):
            slots.append(len(self._owners))
            self._owners.append(identity)
            names.put(slots[-1], "")
        for number, slot in enumerate(slots):
            name = wanted[number] if number < len(wanted) else ""
            if names.names[slot] != name:
                names.put(slot, name)
