"""The history of a library: every step ever made, undo, redo, and back to a point."""

from __future__ import annotations

from annotator.model import Changes, Edit, EditId
from annotator.store import Store
from annotator.store.journal import union


class History:
    """Undo and redo over everything, surviving restarts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def steps(self, limit: int = 200) -> tuple[Edit, ...]:
        """The newest steps first; undone and discarded ones included."""
        return self._store.history(limit)

    def undo(self) -> Changes | None:
        """Take back the newest step; None when there is nothing to take back."""
        return self._store.undo()

    def redo(self) -> Changes | None:
        """Do again what was undone last; None when there is nothing."""
        return self._store.redo()

    def undo_to(self, edit: EditId) -> Changes | None:
        """Take back every done step from the newest down to and including `edit`."""
        total: Changes | None = None
        while True:
            newest = self._store.value("SELECT max(id) FROM edit WHERE state = 'done'")
            if newest is None or newest < edit:
                return total
            changes = self._store.undo()
            if changes is not None:
                total = changes if total is None else union(total, changes)

    def can_undo(self) -> str:
        """The label of the step that undo would take back, "" when there is none."""
        return str(self._store.value("SELECT label FROM edit WHERE state = 'done' ORDER BY id DESC LIMIT 1") or "")

    def can_redo(self) -> str:
        """The label of the step that redo would do again, "" when there is none."""
        return str(self._store.value("SELECT label FROM edit WHERE state = 'undone' ORDER BY id LIMIT 1") or "")
