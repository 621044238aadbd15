"""Records in an order that is kept: what an edit changed is bisected to its place, and nothing is sorted anew."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from annotator.model import Actor
from ui.kept import Numbered
from ui.matching import fold

R = TypeVar("R", bound=Numbered)


@dataclass(frozen=True, slots=True)
class Move(Generic[R]):
    """A record taken from place `before` (-1: it is new) and put to `after` (-1: it is gone, and None).

    Of several moves each counts its places after the ones before it.
    """

    before: int
    after: int
    record: R | None


def by_use(actor: Actor) -> tuple[int, str]:
    """The place of an actor among others: the most quoted first, then by name."""
    return -actor.quotes, fold(actor.name)


class Ordered(Generic[R]):
    """Records sorted by `place`, those of one place by id."""

    def __init__(self, place: Callable[[R], Any], records: Iterable[R] = ()) -> None:
        self._place = place
        pairs = sorted(((self._key(each), each) for each in records), key=lambda pair: pair[0])
        self._keys = [key for key, _ in pairs]
        self._records = [record for _, record in pairs]
        self._known = {int(record.id): key for key, record in pairs}

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, place: int) -> R:
        return self._records[place]

    def records(self) -> list[R]:
        """All of them, a list of the caller's own."""
        return list(self._records)

    def get(self, identity: int) -> R | None:
        """The record with this id."""
        place = self.place_of(identity)
        return None if place < 0 else self._records[place]

    def place_of(self, identity: int) -> int:
        """How many stand before a record, -1 if it is not here."""
        key = self._known.get(identity)
        return -1 if key is None else bisect_left(self._keys, key)

    def before(self, place: Any, identity: int) -> int:
        """How many stand before a record of this place and id, whether there is one or not."""
        return bisect_left(self._keys, (place, identity))

    def change(self, records: Iterable[R], gone: Iterable[int] = ()) -> tuple[Move[R], ...]:
        """Take some out by their ids, put others in or to their new places; what moved, in the order of the moves."""
        taken = [place for identity in gone if (place := self._drop(identity)) >= 0]
        put = [Move(self._drop(each.id), self._put(each), each) for each in records]
        return (*(Move(place, -1, None) for place in taken), *put)

    def _key(self, record: R) -> tuple[Any, int]:
        return self._place(record), record.id

    def _put(self, record: R) -> int:
        key = self._known[record.id] = self._key(record)
        place = bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self._records.insert(place, record)
        return place

    def _drop(self, identity: int) -> int:
        place = self.place_of(identity)
        if place >= 0:
            del self._keys[place], self._records[place], self._known[identity]
        return place
