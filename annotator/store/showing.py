"""Which records show another one, and so have to be read again when it changes.

A quote shows its actors' names and offices, its claims' words and its tags' paths; an actor, a claim and a tag show
how many quotes they have; a tag shows its parents' names.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One row image of an edit; `before` is None for an insert, `after` for a delete."""

    id: int
    table: str
    row: int
    before: Image | None
    after: Image | None

    def altered(self, *columns: str) -> bool:
        """Whether this is an update of one of the columns."""
        before, after = self.before, self.after
        return before is not None and after is not None and any(before[name] != after[name] for name in columns)


_IN = "IN (SELECT value FROM json_each(?))"
_BELOW = (
    f"WITH RECURSIVE below (id) AS (SELECT id FROM tag WHERE id {_IN} "
    "UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id) "
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def add_shown(db: Database, rows: Sequence[JournalRow], found: defaultdict[str, set[int]]) -> None:
    """Add to `found` (ids by kind of record) what shows the records that `rows` changed."""
    moved_tags = {row.row for row in rows if row.table == "tag" and row.altered("name", "parent", "colour", "trashed")}
    if moved_tags:
        found["tags"] |= _ids(db, f"{_BELOW}SELECT id FROM below", moved_tags)
        found["quotes"] |= _ids(
            db, f"{_BELOW}SELECT quote FROM quote_tag WHERE tag IN (SELECT id FROM below)", moved_tags
        )
        found["articles"] |= _ids(
            db, f"{_BELOW}SELECT article FROM article_tag WHERE tag IN (SELECT id FROM below)", moved_tags
        )
    actors = {row.row for row in rows if row.table == "actor" and row.altered("name", "trashed")}
    actors |= {image["actor"] for row in rows if row.table == "role" for image in (row.before, row.after) if image}
    found["quotes"] |= _ids(db, f"SELECT quote FROM quote_actor WHERE actor {_IN}", actors)
    claims = {row.row for row in rows if row.table == "claim" and row.altered("statement", "trashed")}
    found["quotes"] |= _ids(db, f"SELECT quote FROM quote_claim WHERE claim {_IN}", claims)
    articles = {row.row for row in rows if row.table == "article" and row.altered("trashed", "published", "version")}
    found["quotes"] |= _ids(db, f"SELECT id FROM quote WHERE article {_IN}", articles)
    _add_filled(db, rows, found)
    _add_counting(db, rows, articles, found)


def _add_filled(db: Database, rows: Sequence[JournalRow], found: defaultdict[str, set[int]]) -> None:
    """The records with a value in a custom field that changed; a field's definition is among the `others`."""
    concerned = [row for row in rows if row.table in ("field_value", "custom_field")]
    targets = dict(db.execute("SELECT id, target FROM custom_field").fetchall()) if concerned else {}
    # A field deleted by this edit is known from its image only.
    targets |= {row.row: (row.before or row.after or {})["target"] for row in concerned if row.table == "custom_field"}
    for row in concerned:
        image = row.after or row.before or {}
        if row.table == "custom_field":
            found[f"{image['target']}s"] |= _ids(db, f"SELECT record FROM field_value WHERE field {_IN}", [row.row])
        elif image["field"] in targets:
            found[f"{targets[image['field']]}s"].add(int(image["record"]))


def _add_counting(
    db: Database, rows: Sequence[JournalRow], articles: set[int], found: defaultdict[str, set[int]]
) -> None:
    """The actors, claims and tags that count quotes which went into the trash or came out of it."""
    quotes = {row.row for row in rows if row.table == "quote" and row.altered("trashed")}
    trashed = {row.row for row in rows if row.table == "article" and row.altered("trashed")} & articles
    quotes |= _ids(db, f"SELECT id FROM quote WHERE article {_IN}", trashed)
    for kind, column in (("actors", "actor"), ("claims", "claim"), ("tags", "tag")):
        found[kind] |= _ids(db, f"SELECT {column} FROM quote_{column} WHERE quote {_IN}", quotes)


def _ids(db: Database, sql: str, ids: Iterable[int]) -> set[int]:
    listed = list(ids)
    return {int(row[0]) for row in db.execute(sql, [json.dumps(listed)])} if listed else set()
