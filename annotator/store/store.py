"""The store: reads, `edit()`, undo, redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from annotator.model import Changes, Edit, EditId
from annotator.store import journal
from annotator.store.opening import connect, explained

T = TypeVar("T")
_COALESCE = timedelta(seconds=30)  # edits with the same merge key within this time are one step of the history


def now() -> str:
    """The time as stored: UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class _Rehearsed(Exception):
    """Takes back a rehearsal."""


class Store:
    """One open library file. Not thread-safe: use it from the thread that opened it.

    `on_changes` is called after every committed edit, undo and redo with the records it touched.
    """

    def __init__(self, path: Path, *, create: bool = False, coder: str = "coder") -> None:
        self.path = path
        self.db = connect(path, create=create)
        self.on_changes: Callable[[Changes], None] | None = None
        self._depth = 0
        self._coder = coder

    def sign_as(self, coder: str) -> None:
        """Record what is done from now on under another coder's name."""
        self._coder = coder

    @property
    def coder(self) -> int:
        """The row of who works here, made with their first step: a library that is only read stays as it is."""
        with explained(self.path):
            return self._coder_id(self._coder)

    def close(self) -> None:
        """Let go of the file. The write-ahead log is folded in, so that one file remains."""
        self.db.conn.close()

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a SELECT. Raises LibraryError."""
        with explained(self.path):
            return self.db.execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first column of the first row, None when there is none."""
        with explained(self.path):
            row = self.db.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> int:
        """One INSERT, UPDATE or DELETE; returns the last inserted row's id."""
        with explained(self.path):
            return int(self.db.execute(sql, parameters).lastrowid or 0)

    def insert(self, table: str, **values: Any) -> int:
        """Insert one row and return its id."""
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" for _ in values)
        return self.run(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(values.values()))

    def update(self, table: str, row: int, **values: Any) -> None:
        """Set columns of one row by id."""
        names = ", ".join(f'"{name}" = ?' for name in values)
        self.run(f'UPDATE "{table}" SET {names} WHERE id = ?', [*values.values(), row])

    @contextmanager
    def unjournalled(self) -> Iterator[None]:
        """One transaction for tables outside the history: reading positions, settings, the index queue."""
        if self._depth:
            yield
            return
        with explained(self.path), self.db.atomic():
            yield

    @contextmanager
    def edit(self, label: str, *, merge: str = "") -> Iterator[None]:
        """One undoable transaction. An edit inside an edit joins the outer one.

        A later edit with the same non-empty `merge` key within half a minute extends this step of the history, so that
        typing a note is undone at once. An edit that changes nothing leaves no step.
        """
        if self._depth:
            yield
            return
        self._depth += 1
        try:
            with explained(self.path), self.db.atomic():
                edit = self._begin(label, merge)
                first = self.value("SELECT coalesce(max(id), 0) FROM edit_row") + 1
                yield
                self.run("UPDATE journal SET edit = NULL")
                changes = self._finish(edit, first, label)
        finally:
            self._depth -= 1
        self._tell(changes)

    def rehearse(self, work: Callable[[], T]) -> T:
        """What `work` returns when it is done inside an edit, and then taken back as if it had never been."""
        if self._depth:
            raise RuntimeError("a rehearsal inside an edit cannot be taken back")
        result: list[T] = []
        with suppress(_Rehearsed), self.edit("Rehearse"):
            result.append(work())
            raise _Rehearsed
        return result[0]

    def undo(self) -> Changes | None:
        """Take back the newest step that is done; None when there is none."""
        edit = self.value("SELECT max(id) FROM edit WHERE state = 'done'")
        return None if edit is None else self._replay(EditId(edit), undo=True)

    def redo(self) -> Changes | None:
        """Do again the oldest undone step; None when there is none."""
        edit = self.value("SELECT min(id) FROM edit WHERE state = 'undone'")
        return None if edit is None else self._replay(EditId(edit), undo=False)

    def history(self, limit: int = 200) -> tuple[Edit, ...]:
        """The newest steps first, undone and discarded ones included."""
        rows = self.rows(
            "SELECT e.id, e.label, coalesce(c.name, ''), e.at, e.state, "
            "(SELECT count(*) FROM edit_row r WHERE r.edit = e.id) "
            "FROM edit e LEFT JOIN coder c ON c.id = e.coder ORDER BY e.id DESC LIMIT ?",
            [limit],
        )
        return tuple(Edit(EditId(row[0]), *row[1:]) for row in rows)

    def _begin(self, label: str, merge: str) -> int:
        edit = self._mergeable(merge) if merge else None
        if edit is None:
            edit = self.insert("edit", label=label, coder=self.coder, at=now(), merge=merge)
        else:
            self.update("edit", edit, label=label, at=now())
        self.run("UPDATE journal SET edit = ?", [edit])
        return edit

    def _mergeable(self, merge: str) -> int | None:
        newest = self.rows("SELECT id, merge, at, state, coder FROM edit ORDER BY id DESC LIMIT 1")
        if not newest:
            return None
        edit, key, at, state, coder = newest[0]
        recent = datetime.fromisoformat(at) > datetime.now(UTC) - _COALESCE
        same = key == merge and state == "done" and coder == self.coder and recent
        return int(edit) if same else None

    def _finish(self, edit: int, first: int, label: str) -> Changes:
        rows = journal.rows_of(self.db, edit, first)
        journal.fold(self.db, edit, rows)
        if self.value("SELECT 1 FROM edit_row WHERE edit = ? LIMIT 1", [edit]) is None:
            self.run("DELETE FROM edit WHERE id = ?", [edit])
        elif rows:
            self.run("UPDATE edit SET state = 'discarded' WHERE state = 'undone'")
        return journal.changes(self.db, label, "edit", rows)

    def _replay(self, edit: EditId, *, undo: bool) -> Changes:
        if self._depth:
            raise RuntimeError("undo and redo cannot be part of an edit")
        label = str(self.value("SELECT label FROM edit WHERE id = ?", [edit]))
        with explained(self.path), self.db.atomic():
            rows = journal.rows_of(self.db, edit)
            before = journal.changes(self.db, label, "undo" if undo else "redo", rows)
            journal.replay(self.db, rows, undo=undo)
            self.run("UPDATE edit SET state = ? WHERE id = ?", ["undone" if undo else "done", edit])
            after = journal.changes(self.db, label, "undo" if undo else "redo", rows)
        changes = journal.union(before, after)
        self._tell(changes)
        return changes

    def _tell(self, changes: Changes) -> None:
        if changes and self.on_changes is not None:
            self.on_changes(changes)

    def _coder_id(self, name: str) -> int:
        known = self.db.execute("SELECT id FROM coder WHERE name = ?", [name]).fetchone()
        if known:
            return int(known[0])
        with self.db.atomic():
            return int(self.db.execute("INSERT INTO coder (name) VALUES (?)", [name]).lastrowid or 0)
