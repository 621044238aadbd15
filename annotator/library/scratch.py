"""Sources and drafts on disk while somebody looks at them: an unnamed database that vanishes when it is closed."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import astuple

from annotator.errors import NotFound
from annotator.library.version_rows import content_of, text_columns
from annotator.model import Draft, Metadata, Source

_TABLES = """
CREATE TABLE source (
  id INTEGER PRIMARY KEY, name TEXT, media_type TEXT, content BLOB, url TEXT, retrieved TEXT
) STRICT;
CREATE TABLE draft (
  id INTEGER PRIMARY KEY, source INTEGER, metadata TEXT, text TEXT, blocks TEXT, set_aside TEXT, extractor TEXT,
  warnings TEXT, part TEXT, layout BLOB
) STRICT;
"""


class Scratch:
    """Numbers its sources and drafts from 1. Not thread-safe; an import of any size takes little memory."""

    def __init__(self) -> None:
        # An empty name: a temporary database that SQLite keeps in memory while small and deletes in any case.
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_TABLES}")

    def close(self) -> None:
        """Forget everything."""
        self._db.close()

    def add_source(self, source: Source) -> int:
        """Keep a source; returns its number."""
        # A file's name need not be text.
        name = source.name.encode("utf-8", "replace").decode()
        values = (name, source.media_type, source.content, source.url, source.retrieved)
        return int(self._db.execute("INSERT INTO source VALUES (NULL, ?, ?, ?, ?, ?)", values).lastrowid or 0)

    def source(self, number: int) -> Source:
        """A source by its number."""
        row = self._db.execute(
            "SELECT name, media_type, content, url, retrieved FROM source WHERE id = ?", [number]
        ).fetchone()
        return Source(*row)

    def put(self, source: int, draft: Draft, number: int | None = None) -> int:
        """Keep a draft made from a source, or put it in the place of another; returns its number."""
        columns = text_columns(draft.content)
        values = (
            number, source, json.dumps(astuple(draft.metadata)), columns["text"], columns["blocks"],
            columns["set_aside"], draft.extractor, json.dumps(draft.warnings), draft.part, draft.layout,
        )  # fmt: skip
        marks = ", ".join("?" for _ in values)
        return int(self._db.execute(f"INSERT OR REPLACE INTO draft VALUES ({marks})", values).lastrowid or 0)

    def draft(self, number: int) -> tuple[int, Draft]:
        """The number of a draft's source, and the draft. Raises NotFound."""
        row = self._db.execute(
            "SELECT source, metadata, text, blocks, set_aside, extractor, warnings, part, layout FROM draft "
            "WHERE id = ?",
            [number],
        ).fetchone()
        if row is None:
            raise NotFound("This article does not wait to be imported any more.", "Open its file again.")
        source, metadata, text, blocks, aside, extractor, warnings, part, layout = row
        return source, Draft(
            Metadata(*json.loads(metadata)), content_of(text, blocks, aside), extractor, tuple(json.loads(warnings)),
            part, bytes(layout),
        )  # fmt: skip

    def text(self, number: int) -> str:
        """A draft's text."""
        return str(self._db.execute("SELECT text FROM draft WHERE id = ?", [number]).fetchone()[0])
