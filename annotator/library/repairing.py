"""Mending a library that opens, and saving what can be read of one that does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import LibraryError, NotFound
from annotator.schema import APPLICATION_ID
from annotator.schema.triggers import install_triggers
from annotator.store import Store
from annotator.store.opening import explained

_PIECE = 500  # rows copied at a time; a page that cannot be read costs at most these, which are then tried one by one


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a table: rows that could be read, and row numbers that were lost."""

    table: str
    rows: int
    lost: int


def repair(store: Store) -> None:
    """Mend what has one right answer: an open edit, triggers, indexes, references to nothing, quotes without a place.

    What was said by a person is never changed or guessed. Undoable, but for the indexes.
    """
    with store.unjournalled():
        store.run("UPDATE journal SET edit = NULL")
        install_triggers(store.db)
    with explained(store.path):
        store.db.execute("REINDEX")
    with store.edit("Repair library"):
        # A row that refers to nothing may be what another one refers to.
        while broken := store.rows("PRAGMA foreign_key_check"):
            for table, row, _, _ in broken:
                store.run(f'DELETE FROM "{table}" WHERE rowid = ?', [row])
        for (quote,) in store.rows("SELECT id FROM quote WHERE trashed = '' AND id NOT IN (SELECT quote FROM span)"):
            store.run("DELETE FROM quote WHERE id = ?", [quote])


def rescue(damaged: Path, to: Path) -> tuple[Saved, ...]:
    """Copy every row that can still be read into a new library. `damaged` is only read.

    Raises NotFound, LibraryError when `to` exists or nothing of `damaged` is a library.
    """
    if not damaged.is_file():
        raise NotFound(f"There is no library at {damaged}.", "Check the path.")
    if to.exists():
        raise LibraryError(f"{to.name} exists already.", "Choose another name for the new library.")
    with explained(damaged):
        source = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)
        try:
            known = {name for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            ours = source.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            if not ours or "article" not in known:
                raise LibraryError(f"Nothing of {damaged.name} is an Attest library.", "Go back to a backup.")
            Store(to, create=True).close()
            return _copy(source, to, known)
        finally:
            source.close()


def _copy(source: sqlite3.Connection, to: Path, known: set[str]) -> tuple[Saved, ...]:
    target = sqlite3.connect(to, isolation_level=None)
    try:
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("BEGIN")
        # Journal and guards would refuse or record what is only being copied.
        triggers = target.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            target.execute(f'DROP TRIGGER "{name}"')
        tables = [
            name
            for name, sql in target.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
            if name in known and not name.startswith("sqlite_") and sql
        ]
        saved = tuple(_copy_table(source, target, table) for table in tables)
        while broken := target.execute("PRAGMA foreign_key_check").fetchall():
            for table, row, _, _ in broken:
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [row])
        for _, sql in triggers:
            target.execute(sql)
        target.execute("COMMIT")
        return saved
    finally:
        target.close()


def _copy_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> Saved:
    names = [row[1] for row in target.execute(f'PRAGMA table_info("{table}")')]
    there = {row[1] for row in source.execute(f'PRAGMA table_info("{table}")')}
    columns = ", ".join(f'"{name}"' for name in names if name in there)
    marks = ", ".join("?" for name in names if name in there)
    target.execute(f'DELETE FROM "{table}"')
    insert = f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({marks})'
    rows = lost = 0
    for first, last in _ranges(source, table):
        question = f'SELECT {columns} FROM "{table}" WHERE rowid BETWEEN ? AND ?'
        try:
            found = source.execute(question, [first, last]).fetchall()
        except sqlite3.DatabaseError:
            found = []
            for row in range(first, last + 1):
                try:
                    found += source.execute(question, [row, row]).fetchall()
                except sqlite3.DatabaseError:
                    lost += 1
        target.executemany(insert, found)
        rows += len(found)
    return Saved(table, rows, lost)


def _ranges(source: sqlite3.Connection, table: str) -> Iterator[tuple[int, int]]:
    try:
        least, most = source.execute(f'SELECT min(rowid), max(rowid) FROM "{table}"').fetchone()
    except sqlite3.DatabaseError:
        least, most = 1, 100_000  # the last row cannot be reached: try the numbers there may be
    if least is None:
        return
    for first in range(least, most + 1, _PIECE):
        yield first, min(first + _PIECE - 1, most)
