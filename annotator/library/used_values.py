"""What has been written in a text field of a kind of record: what an editor completes from."""

from __future__ import annotations

from annotator.store import Store

_FIELDS = {
    "quote": ("cue", "obtained", "translated_from"),
    "article": ("outlet", "byline", "language", "section"),
    "claim": ("status",),
}


def used_values(store: Store, kind: str, field: str, limit: int = 300) -> tuple[str, ...]:
    """The values in use, those of the newest records first. Raises ValueError for a field nobody completes."""
    if field not in _FIELDS.get(kind, ()):
        raise ValueError(f"{kind}s have no field {field!r} to complete")
    rows = store.rows(
        f"SELECT {field} FROM {kind} WHERE {field} <> '' AND trashed = '' "
        f"GROUP BY {field} ORDER BY max(id) DESC LIMIT ?",
        [limit],
    )
    return tuple(row[0] for row in rows)
