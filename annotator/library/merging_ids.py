"""Which record here stands for which record there, during a merge, and how many of each kind are new."""

from __future__ import annotations

from annotator.store import Store


class Ids:
    """Their ids and ours, by kind of record."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ours: dict[tuple[str, int], int] = {}
        self._new: set[tuple[str, int]] = set()
        self.added: dict[str, int] = {}
        self.known: dict[str, int] = {}

    def __getitem__(self, key: tuple[str, int]) -> int:
        return self._ours[key]

    def get(self, kind: str, theirs: int) -> int | None:
        """Our id for their record; None when it was not taken in."""
        return self._ours.get((kind, theirs))

    def set(self, kind: str, theirs: int, ours: int) -> None:
        """Our id for their record, not counted."""
        self._ours[kind, theirs] = ours

    def is_known(self, kind: str, theirs: int, ours: int | None) -> bool:
        """Note and count a record that is here already, if `ours` says it is."""
        if ours is not None:
            self._ours[kind, theirs] = ours
            self.known[kind] = self.known.get(kind, 0) + 1
        return ours is not None

    def is_new(self, kind: str, theirs: int, ours: int) -> None:
        """Note and count a record that has just been made."""
        self._new.add((kind, theirs))
        self._ours[kind, theirs] = ours
        self.added[kind] = self.added.get(kind, 0) + 1

    def was_made(self, kind: str, theirs: int) -> bool:
        """Whether their record is new here."""
        return (kind, theirs) in self._new

    def of_uid(self, table: str, uid: str) -> int | None:
        """The row of that uid."""
        found = self._store.value(f'SELECT id FROM "{table}" WHERE uid = ?', [uid])
        return None if found is None else int(found)
