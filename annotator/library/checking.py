"""Proving that a library is whole: the file, the sources and texts, every anchor."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from annotator.library.version_rows import ABSENT
from annotator.schema.tables import JOURNALLED
from annotator.store import Store


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a library. `where` names the record, `what` says what is wrong."""

    where: str
    what: str


def check(store: Store) -> tuple[Problem, ...]:
    """Every problem found, an empty tuple for a sound library. Reads every source; changes nothing."""
    return (*_file(store), *_sums(store), *_anchors(store), *_journal(store), *_strays(store))


def verify_sources(store: Store) -> tuple[Problem, ...]:
    """Only the chain of custody: sources and texts against the sums taken when they were loaded."""
    return tuple(_sums(store))


def _file(store: Store) -> Iterator[Problem]:
    for (message,) in store.rows("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem("file", message)
    for table, row, parent, _ in store.rows("PRAGMA foreign_key_check"):
        yield Problem(f"{table} {row}", f"refers to a record of {parent} that does not exist")


def _sums(store: Store) -> Iterator[Problem]:
    for (source,) in store.rows("SELECT id FROM source WHERE media_type <> ? ORDER BY id", [ABSENT]):
        name, sha, content = store.rows("SELECT name, sha256, content FROM source WHERE id = ?", [source])[0]
        if hashlib.sha256(content).hexdigest() != sha:
            yield Problem(f"source {source}", f"the bytes of {name} are not those that were loaded")
    for (version,) in store.rows("SELECT id FROM version ORDER BY id"):
        sha, text = store.rows("SELECT sha256, text FROM version WHERE id = ?", [version])[0]
        if hashlib.sha256(text.encode()).hexdigest() != sha:
            yield Problem(f"version {version}", "the text is not the one that was extracted")


def _anchors(store: Store) -> Iterator[Problem]:
    from annotator.exchange import TOOLS

    tools = {name for name, _, _ in TOOLS}
    rows = store.rows(
        "SELECT s.version, s.quote, s.exact, s.start, s.\"end\", s.placement <> 'orphan', s.version = a.version, "
        "q.origin FROM span s JOIN quote q ON q.id = s.quote JOIN article a ON a.id = q.article "
        "ORDER BY s.version, s.id"
    )
    for version, spans in groupby(rows, key=lambda row: row[0]):
        text = str(store.value("SELECT text FROM version WHERE id = ?", [version]))
        for _, quote, exact, start, end, placed, current, origin in spans:
            # A text that stayed where the annotations were made cannot be looked into, and a place that another tool
            # has lost was never one in this text.
            if exact != text[start:end] and (placed or (text and origin not in tools)):
                yield Problem(f"quote {quote}", f"says “{exact[:60]}” but the text there is “{text[start:end][:60]}”")
            if placed and not current:
                yield Problem(f"quote {quote}", "is placed in a text that is not its article's current one")
    # Another tool's note on a whole page has no words, nor has an area of a page.
    without = "origin = '' AND id NOT IN (SELECT quote FROM span) AND id NOT IN (SELECT quote FROM area)"
    for (quote,) in store.rows(f"SELECT id FROM quote WHERE {without}"):
        yield Problem(f"quote {quote}", "has no span")


def _strays(store: Store) -> Iterator[Problem]:
    """Rows that are not what the history says they are: somebody went around it."""
    for table in JOURNALLED:
        last = dict(
            store.rows(
                "SELECT r.row, r.after FROM edit_row r JOIN edit e ON e.id = r.edit "
                "WHERE r.\"table\" = ? AND e.state = 'done' ORDER BY r.id",
                [table],
            )
        )
        names = [name for (name,) in store.rows("SELECT name FROM pragma_table_info(?)", [table])]
        for values in store.rows(f'SELECT * FROM "{table}"'):
            there = dict(zip(names, values, strict=True))
            image = last.pop(there["id"], None)
            if image is None or any(there.get(name) != value for name, value in json.loads(image).items()):
                yield Problem(f"{table} {there['id']}", "is not what the history made it")
        for row, image in last.items():
            if image is not None:
                yield Problem(f"{table} {row}", "is missing, though the history has it")


def _journal(store: Store) -> Iterator[Problem]:
    there = {row[0] for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for table in JOURNALLED:
        missing = [event for event in ("insert", "update", "delete") if f"journal_{table}_{event}" not in there]
        if missing:
            yield Problem(f"table {table}", f"is not journalled: undo would miss {', '.join(missing)}")
    for (edit,) in store.rows("SELECT edit FROM journal WHERE edit IS NOT NULL"):
        yield Problem(f"edit {edit}", "was left open")
