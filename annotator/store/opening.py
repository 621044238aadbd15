"""Opening a library file, and saying clearly why it cannot be opened."""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import Damaged, LibraryError, Locked, NotFound, TooNew
from annotator.schema import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

_MAGIC = b"SQLite format 3\x00"
_LOCK_WAIT = 0.5  # seconds: a closing window needs a moment to let go


def connect(path: Path, *, create: bool) -> Database:
    """Open the library at `path`, migrated to this program's schema and locked against other programs.

    Raises NotFound, Locked, TooNew, Damaged or LibraryError, each with what to do. A file that is not a library is
    left as it was, and nothing is left of one that could not be created.
    """
    found = _inspect(path, create)
    try:
        with explained(path):
            return _opened(path, create=create)
    except BaseException as error:
        # An interrupt counts too: whatever stopped the making of a library leaves no stump of one.
        if not found and not isinstance(error, Locked):
            _remove_unfinished(path)
        raise


def _opened(path: Path, *, create: bool) -> Database:
    connection = sqlite3.connect(path, isolation_level=None, timeout=_LOCK_WAIT)
    try:
        return _prepare(connection, path, create=create)
    except BaseException:
        connection.close()
        raise


def _prepare(connection: sqlite3.Connection, path: Path, *, create: bool) -> Database:
    # Exclusive locking: a second program gets "locked" at once, and a crash leaves no lock behind.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    # Before anything is written, so that a file that is not ours stays as it was.
    _refuse_foreign(connection, path, create)
    _configure(connection)
    # sqlite-utils imports numpy where it is installed, a third of a second that the first paint need not wait for.
    from sqlite_utils import Database

    from annotator.schema.migrations import migrate

    database = Database(connection, execute_plugins=False)
    version = _pragma(connection, "user_version")
    if version < SCHEMA_VERSION:
        # First of all, so that a library whose making was cut short is known for one.
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if version:
            backup_before_upgrade(connection, path, version)
        connection.execute("PRAGMA foreign_keys = OFF")
        migrate(database)
        connection.execute("PRAGMA foreign_keys = ON")
    _prove_writable(connection)
    return database


def backup_before_upgrade(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the library beside itself before its schema changes; returns the copy's path."""
    stem, attempt = f"{path.stem}.before-schema-{SCHEMA_VERSION}-from-{version}", 1
    copy = path.with_name(f"{stem}{path.suffix}")
    while copy.exists():
        attempt += 1
        copy = path.with_name(f"{stem}-{attempt}{path.suffix}")
    try:
        connection.execute("VACUUM INTO ?", [str(copy)])
    except sqlite3.Error:
        copy.unlink(missing_ok=True)
        raise
    return copy


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into the error tree."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # a broken rule of the schema or a wrong call is a bug of ours, not a condition of the file
    except sqlite3.DatabaseError as error:
        raise _explain(error, path) from error


def _inspect(path: Path, create: bool) -> bool:
    """Whether there is a file at `path`. Raises when it cannot be a library, or not be written."""
    if path.is_dir():
        raise LibraryError(f"{path} is a folder, not a library.", "Choose a file that ends in .attest.")
    if not path.exists():
        if not create:
            raise NotFound(f"There is no library at {path}.", "Check the path, or create a new library there.")
        if not path.parent.is_dir():
            raise LibraryError(f"The folder {path.parent} does not exist.", "Create the folder first.")
        if not os.access(path.parent, os.W_OK):
            raise _unwritable(path)
        return False
    if not path.is_file():
        raise LibraryError(f"{path} is not a file.", "Choose a file that ends in .attest.")
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise LibraryError(f"{path} cannot be read: {error.strerror}.", "Check the file's permissions.") from error
    if head and head != _MAGIC:
        raise Damaged(
            f"{path.name} is not an Attest library.", "To load it as an article, import it instead.", str(path)
        )
    if not head and not create:
        raise _empty(path)
    # The write-ahead log stands beside the library, so the folder must be writable too.
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise _unwritable(path)
    return True


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -32000")
    connection.create_function("fold", 1, _fold, deterministic=True)


def _refuse_foreign(connection: sqlite3.Connection, path: Path, create: bool) -> None:
    ours = _pragma(connection, "application_id") == APPLICATION_ID
    if not ours and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        if create:
            return
        raise _empty(path)
    if not ours:
        raise Damaged(
            f"{path.name} is an SQLite file, but not an Attest library.",
            "Open a file that ends in .attest; projects of other programs can be imported.",
            str(path),
        )
    if _pragma(connection, "user_version") > SCHEMA_VERSION:
        raise TooNew(
            f"{path.name} was last used with a newer Attest.",
            "Install the newest Attest to open it. The file has not been changed.",
        )


def _prove_writable(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _fold(text: str | None) -> str | None:
    """Text for comparing names: SQLite's NOCASE knows the letters of English only."""
    return None if text is None else unicodedata.normalize("NFC", text.casefold())


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _remove_unfinished(path: Path) -> None:
    for part in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-journal")):
        part.unlink(missing_ok=True)


def _empty(path: Path) -> Damaged:
    return Damaged(
        f"{path.name} is empty.", "Restore it from a backup, or delete it and create a new library.", str(path)
    )


def _unwritable(path: Path) -> LibraryError:
    where = "" if os.access(path.parent, os.W_OK) else f" The folder {path.parent} is read-only."
    if not path.exists():
        return LibraryError(f"{path.name} cannot be created.{where}", "Choose a folder you may write to.")
    return LibraryError(
        f"{path.name} cannot be written.{where}", "Copy the library to a folder you may write to, and open the copy."
    )


def _explain(error: sqlite3.DatabaseError, path: Path) -> LibraryError:
    text = str(error)
    if "locked" in text:
        return Locked(
            f"{path.name} is open in another window or program.",
            "Close it there first, then try again.",
        )
    if "readonly" in text or "unable to open" in text:
        return _unwritable(path)
    if "disk is full" in text or "disk I/O" in text:
        return LibraryError(
            "The disk is full or failing; the last action was not saved.",
            "Free some space and try again. Everything saved before is safe.",
        )
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return Damaged(
            f"{path.name} is damaged.",
            "Restore it from a backup; `attest check` lists what is wrong.",
            str(path),
        )
    return LibraryError(f"{path.name}: {text}.", "Run `attest check` on the library.")
