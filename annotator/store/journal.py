"""Reading and replaying the journal: row images back into rows, and which records they belong to."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.model import Changes
from annotator.store.showing import Image, JournalRow, add_shown

if TYPE_CHECKING:
    from sqlite_utils import Database

# Which record a row belongs to: (kind of record, column that names it).
_OWNERS: dict[str, tuple[tuple[str, str], ...]] = {
    "article": (("articles", "id"),),
    "article_version": (("articles", "article"),),
    "article_tag": (("articles", "article"), ("tags", "tag")),
    "quote": (("quotes", "id"), ("articles", "article")),
    "span": (("quotes", "quote"),),
    "area": (("quotes", "quote"),),
    "quote_actor": (("quotes", "quote"), ("actors", "actor")),
    "quote_claim": (("quotes", "quote"), ("claims", "claim")),
    "quote_tag": (("quotes", "quote"), ("tags", "tag")),
    "actor": (("actors", "id"),),
    "alias": (("actors", "actor"),),
    "role": (("actors", "actor"),),
    "claim": (("claims", "id"),),
    "claim_link": (("claims", "claim"), ("claims", "other")),
    "tag": (("tags", "id"),),
    "distinct_actors": (("actors", "one"), ("actors", "other")),
}


def rows_of(db: Database, edit: int, first: int = 0) -> list[JournalRow]:
    """The rows of an edit in the order they were written, from journal id `first` on."""
    rows = db.execute(
        'SELECT id, "table", row, before, after FROM edit_row WHERE edit = ? AND id >= ? ORDER BY id', [edit, first]
    ).fetchall()
    return [JournalRow(key, table, row, _image(before), _image(after)) for key, table, row, before, after in rows]


def replay(db: Database, rows: Sequence[JournalRow], *, undo: bool) -> None:
    """Put the rows back as they were before (`undo`) or after. Runs inside the caller's transaction."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    db.execute("UPDATE journal SET replaying = 1")
    for entry in reversed(rows) if undo else rows:
        _put(db, entry, entry.before if undo else entry.after)
    db.execute("UPDATE journal SET replaying = 0")


def fold(db: Database, edit: int, written: Sequence[JournalRow]) -> None:
    """Keep one image pair per row of an edit, so that a note typed for ten minutes is one row, not hundreds.

    `written` are the newest rows of the edit: only what they touched is looked at. What came back to where it was
    leaves no image pair at all.
    """
    for table, row in dict.fromkeys((entry.table, entry.row) for entry in written):
        entries = _entries(db, edit, table, row)
        first, last = entries[0], entries[-1]
        # Only runs of plain updates fold: an insert or a delete in between keeps its place in the order.
        if any(entry.before is None or entry.after is None for entry in entries):
            continue
        surplus = entries[1:]
        if first.before == last.after:
            surplus = entries
        elif surplus:
            after = json.dumps(last.after, ensure_ascii=False)
            db.execute("UPDATE edit_row SET after = ? WHERE id = ?", [after, first.id])
        for entry in surplus:
            db.execute("DELETE FROM edit_row WHERE id = ?", [entry.id])


def changes(db: Database, label: str, what: str, rows: Sequence[JournalRow]) -> Changes:
    """The records that rows belong to, and those that show them.

    A renamed actor touches the quotes with its name, a quote in the trash the claims that count it.
    """
    found: defaultdict[str, set[int]] = defaultdict(set)
    others: set[str] = set()
    for row in rows:
        owners = _OWNERS.get(row.table)
        if owners is None:
            others.add(row.table)
            continue
        for kind, column in owners:
            for image in (row.before, row.after):
                if image is not None:
                    found[kind].add(int(image[column]))
    add_shown(db, rows, found)
    return Changes(
        label, what, **{kind: frozenset(ids) for kind, ids in found.items() if ids}, others=frozenset(others)
    )


def union(one: Changes, other: Changes) -> Changes:
    """The records named by either."""
    return Changes(
        one.label,
        one.what,
        one.articles | other.articles,
        one.quotes | other.quotes,
        one.actors | other.actors,
        one.claims | other.claims,
        one.tags | other.tags,
        one.others | other.others,
    )


def _entries(db: Database, edit: int, table: str, row: int) -> list[JournalRow]:
    rows = db.execute(
        'SELECT id, before, after FROM edit_row WHERE "table" = ? AND row = ? AND edit = ? ORDER BY id',
        [table, row, edit],
    ).fetchall()
    return [JournalRow(key, table, row, _image(before), _image(after)) for key, before, after in rows]


def _put(db: Database, entry: JournalRow, image: Image | None) -> None:
    if image is None:
        db.execute(f'DELETE FROM "{entry.table}" WHERE id = ?', [entry.row])
        return
    other = entry.after if image is entry.before else entry.before
    names = list(image)
    if other is None:
        columns = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        db.execute(f'INSERT INTO "{entry.table}" ({columns}) VALUES ({marks})', [image[name] for name in names])
    else:
        columns = ", ".join(f'"{name}" = ?' for name in names)
        db.execute(f'UPDATE "{entry.table}" SET {columns} WHERE id = ?', [*(image[name] for name in names), entry.row])


def _image(text: str | None) -> Image | None:
    if text is None:
        return None
    image: Image = json.loads(text)
    return image
