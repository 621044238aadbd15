"""Proving that a library is whole: the file, the sources and texts, every anchor."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.store import Store


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a library. `where` names the record, `what` says what is wrong."""

    where: str
    what: str


def check(store: Store) -> tuple[Problem, ...]:
    """Every problem found, an empty tuple for a sound library. Reads every source; changes nothing."""
    return (*_file(store), *_sums(store), *_anchors(store), *_journal(store))


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
    for (source,) in store.rows("SELECT id FROM source ORDER BY id"):
        name, sha, content = store.rows("SELECT name, sha256, content FROM source WHERE id = ?", [source])[0]
        if hashlib.sha256(content).hexdigest() != sha:
            yield Problem(f"source {source}", f"the bytes of {name} are not those that were loaded")
    for (version,) in store.rows("SELECT id FROM version ORDER BY id"):
        sha, text = store.rows("SELECT sha256, text FROM version WHERE id = ?", [version])[0]
        if hashlib.sha256(text.encode()).hexdigest() != sha:
            yield Problem(f"version {version}", "the text is not the one that was extracted")


def _anchors(store: Store) -> Iterator[Problem]:
    rows = store.rows(
        "SELECT s.quote, s.exact, substr(v.text, s.start + 1, s.\"end\" - s.start), s.placement = 'placed', "
        "s.version = a.version FROM span s JOIN quote q ON q.id = s.quote JOIN article a ON a.id = q.article "
        "JOIN version v ON v.id = s.version ORDER BY s.id"
    )
    for quote, exact, there, placed, current in rows:
        if exact != there:
            yield Problem(f"quote {quote}", f"says “{exact[:60]}” but the text there is “{there[:60]}”")
        if placed and not current:
            yield Problem(f"quote {quote}", "is placed in a text that is not its article's current one")
    for (quote,) in store.rows("SELECT id FROM quote WHERE id NOT IN (SELECT quote FROM span)"):
        yield Problem(f"quote {quote}", "has no span")


def _journal(store: Store) -> Iterator[Problem]:
    for (edit,) in store.rows("SELECT edit FROM journal WHERE edit IS NOT NULL"):
        yield Problem(f"edit {edit}", "was left open")
