"""The history of a library: every step ever made, undo, redo, and back to a point."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from annotator.model import Changes, Edit, EditId
from annotator.store import Store
from annotator.store.journal import union

_MANY = 30  # rows; an edit of more is about too much to be named after one record
_IN = "IN (SELECT value FROM json_each(?))"
_NAMES = {
    # Of several spans the first comes last, and stays.
    "quote": f'SELECT quote, exact FROM span WHERE quote {_IN} ORDER BY "order" DESC',
    "actor": f"SELECT id, name FROM actor WHERE id {_IN}",
    "claim": f"SELECT id, statement FROM claim WHERE id {_IN}",
    "tag": f"SELECT id, name FROM tag WHERE id {_IN}",
    "topic": f"SELECT id, name FROM topic WHERE id {_IN}",
    "article": f"SELECT id, title FROM article WHERE id {_IN}",
}


def _subject(table: str, row: int, image: dict[str, Any]) -> tuple[str, int, str]:
    """The kind and number of the record a row belongs to, and its name as far as the row says it."""
    name = str(image.get("exact") or image.get("name") or image.get("statement") or image.get("title") or "")
    if table in _NAMES:
        return table, row, name
    for kind in ("quote", "actor", "claim", "article", "tag"):
        if isinstance(image.get(kind), int):
            return kind, image[kind], name if table == "span" else ""
    return "", 0, name


class History:
    """Undo and redo over everything, surviving restarts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def steps(self, limit: int = 200) -> tuple[Edit, ...]:
        """The newest steps first; undone and discarded ones included."""
        steps = self._store.history(limit)
        about = self._about(min(step.id for step in steps)) if steps else {}
        return tuple(replace(step, about=about.get(step.id, "")) for step in steps)

    def _about(self, since: int) -> dict[int, str]:
        """What the record is called that each edit from `since` on was about; nothing for edits of several."""
        rows = self._store.rows(
            'SELECT r.edit, r."table", r.row, coalesce(r.after, r.before) FROM edit_row r '
            'JOIN (SELECT edit, "table" AS of FROM edit_row WHERE id IN '
            "(SELECT min(id) FROM edit_row WHERE edit >= ? GROUP BY edit HAVING count(*) <= ?)) f "
            'ON f.edit = r.edit AND f.of = r."table" ORDER BY r.id DESC',
            [since, _MANY],
        )
        subjects: dict[int, dict[tuple[str, int], str]] = {}
        for edit, table, row, image in rows:
            kind, key, name = _subject(table, row, json.loads(image))
            subjects.setdefault(edit, {})[kind, key] = name
        single = {edit: next(iter(found.items())) for edit, found in subjects.items() if len(found) == 1}
        called = {kind: self._called(kind, {key for (of, key), _ in single.values() if of == kind}) for kind in _NAMES}
        return {edit: called.get(kind, {}).get(key, name) for edit, ((kind, key), name) in single.items()}

    def _called(self, kind: str, keys: set[int]) -> dict[int, str]:
        """The present names of records that are there; an undone step may have been about one that is not."""
        return dict(self._store.rows(_NAMES[kind], [json.dumps(sorted(keys))])) if keys else {}

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
