"""Triggers generated from the live schema: the journal behind undo and history, immutability, and the index queue.

A journal trigger writes the row before and after as JSON to `edit_row`, under the edit that `journal.edit` names. When
no edit is open it aborts the statement, so that no code path can change a library without a way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.schema.tables import IMMUTABLE, JOURNALLED

_BELOW = (
    "WITH RECURSIVE below (id) AS (VALUES ({row}.id) UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id) "
)
_BELOW_TOPIC = _BELOW.replace("tag", "topic")
# A record queued already moves to the end, past what an index worker may be acknowledging. (Not INSERT OR REPLACE: a
# foreign key's action, SET NULL say, overrides a trigger's conflict clause with its own, ABORT.)
_QUEUE = (
    "DELETE FROM index_queue WHERE key IN ({target}); INSERT INTO index_queue (key) SELECT DISTINCT * FROM ({target});"
)

_FILLED = "SELECT f.target || ':' || {row}.record FROM custom_field f "

if TYPE_CHECKING:
    from sqlite_utils import Database

# What to index anew when a row of a table changes; {row} is NEW or OLD.
_TOUCHES: dict[str, tuple[str, ...]] = {
    "article": (
        "VALUES ('article:' || {row}.id)",
        "SELECT 'quote:' || id FROM quote WHERE article = {row}.id",
    ),
    "article_tag": ("VALUES ('article:' || {row}.article)",),
    "quote": ("VALUES ('quote:' || {row}.id)",),
    "span": ("VALUES ('quote:' || {row}.quote)",),
    "area": ("VALUES ('quote:' || {row}.quote)",),
    "quote_actor": ("VALUES ('quote:' || {row}.quote)",),
    "quote_claim": ("VALUES ('quote:' || {row}.quote)",),
    "quote_tag": ("VALUES ('quote:' || {row}.quote)",),
    "actor": (
        "VALUES ('actor:' || {row}.id)",
        "SELECT 'quote:' || quote FROM quote_actor WHERE actor = {row}.id",
    ),
    "alias": ("VALUES ('actor:' || {row}.actor)",),
    "role": ("VALUES ('actor:' || {row}.actor)",),
    "claim": (
        "VALUES ('claim:' || {row}.id)",
        "SELECT 'quote:' || quote FROM quote_claim WHERE claim = {row}.id",
    ),
    "field_value": (_FILLED + "WHERE f.id = {row}.field",),
    "custom_field": ("SELECT {row}.target || ':' || v.record FROM field_value v WHERE v.field = {row}.id",),
    "topic": (_BELOW_TOPIC + "SELECT 'claim:' || id FROM claim WHERE topic IN (SELECT id FROM below)",),
    "tag": (
        _BELOW + "SELECT 'tag:' || id FROM below",
        _BELOW + "SELECT 'quote:' || quote FROM quote_tag WHERE tag IN (SELECT id FROM below)",
        _BELOW + "SELECT 'article:' || article FROM article_tag WHERE tag IN (SELECT id FROM below)",
    ),
}


def install_triggers(db: Database) -> None:
    """Drop all of the library's triggers and make them from the schema as it is now."""
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()]
    for name in names:
        db.execute(f"DROP TRIGGER [{name}]")
    for table in JOURNALLED:
        for statement in _journal_triggers(table, [column.name for column in db[table].columns]):
            db.execute(statement)
    for table in IMMUTABLE:
        for event in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER immutable_{table}_{event.lower()} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} rows are immutable'); END"
            )
    for table, targets in _TOUCHES.items():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            body = " ".join(_QUEUE.format(target=target.format(row=row)) for target in targets)
            db.execute(f"CREATE TRIGGER queue_{table}_{event.lower()} AFTER {event} ON {table} BEGIN {body} END")


def _journal_triggers(table: str, columns: list[str]) -> list[str]:
    def image(row: str) -> str:
        return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in columns) + ")"

    def values(row: str) -> str:
        return ", ".join(f'{row}."{name}"' for name in columns)

    def trigger(event: str, key: str, before: str, after: str, condition: str = "") -> str:
        guard = (
            "SELECT RAISE(ABORT, 'write outside edit') "
            "WHERE (SELECT edit IS NULL AND NOT replaying FROM journal WHERE id = 1);"
        )
        record = (
            'INSERT INTO edit_row (edit, "table", row, before, after) '
            f"SELECT edit, '{table}', {key}, {before}, {after} FROM journal WHERE id = 1 AND NOT replaying;"
        )
        return (
            f"CREATE TRIGGER journal_{table}_{event.lower()} AFTER {event} ON {table} {condition} "
            f"BEGIN {guard} {record} END"
        )

    changed = f"WHEN ({values('OLD')}) IS NOT ({values('NEW')})"
    return [
        trigger("INSERT", "NEW.id", "NULL", image("NEW")),
        trigger("UPDATE", "NEW.id", image("OLD"), image("NEW"), changed),
        trigger("DELETE", "OLD.id", image("OLD"), "NULL"),
    ]
