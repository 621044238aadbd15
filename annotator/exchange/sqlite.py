"""Foreign SQLite files, opened so that they can do no harm: read-only, no triggers or views of theirs trusted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from annotator.errors import ImportFailed

MAGIC = b"SQLite format 3\x00"


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a foreign database. Raises ImportFailed when it is damaged or lacks what is asked of it."""
    address = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True)
    except sqlite3.Error as error:
        raise _failed(path) from error
    try:
        connection.row_factory = sqlite3.Row
        # Text that is no UTF-8 is shown with replacement characters instead of failing the whole import.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        yield connection
    except (sqlite3.Error, IndexError, OverflowError) as error:
        raise _failed(path) from error
    finally:
        connection.close()


def tables(path: Path) -> dict[str, set[str]]:
    """The tables of a file and their columns, in lower case; empty when it is no database that can be read."""
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                return {}
        with opened(path) as connection:
            names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {
                name.lower(): {
                    row[1].lower() for row in connection.execute("SELECT * FROM pragma_table_info(?)", (name,))
                }
                for name in names
            }
    except (OSError, ImportFailed):
        return {}


def _failed(path: Path) -> ImportFailed:
    return ImportFailed(
        f"“{path.name}” is damaged, or not laid out as its tool does it.",
        "Open it in the tool that made it, and save it again.",
        str(path),
    )
