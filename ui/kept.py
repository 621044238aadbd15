"""What has been made of records, kept while they stay the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar


class Numbered(Protocol):
    """A record with an id among those of its kind."""

    @property
    def id(self) -> int:
        """The number."""


R = TypeVar("R", bound=Numbered)
V = TypeVar("V")


class Kept(Generic[R, V]):
    """Makes a value of each record once: an edit brings a few records anew, the others are the objects they were."""

    def __init__(self, make: Callable[[R], V]) -> None:
        self._make = make
        self._made: dict[int, tuple[R, V]] = {}

    def of(self, record: R) -> V:
        """What `make` makes of a record, the very same value while the record is the very same object."""
        known = self._made.get(record.id)
        if known is not None and known[0] is record:
            return known[1]
        made = self._make(record)
        self._made[record.id] = (record, made)
        return made
