"""The hits of a search as a table: what was found, in which words, and where."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.model import Hit
from annotator.store import Store

HIT_COLUMNS = (
    "query", "record", "before", "found", "after", "title", "outlet", "published", "language", "url", "speaker",
    "start", "end", "article",
)  # fmt: skip
HitRow = tuple[str | int, ...]


def hit_rows(store: Store, query: str, hits: Sequence[Hit]) -> Iterator[HitRow]:
    """A row for each hit, in order; the columns are `HIT_COLUMNS`.

    `start` and `end` are code points in the article's text; they and the columns of the article are empty for records
    that stand in none. `article` is the article's uid.
    """
    wanted = json.dumps([hit.article for hit in hits if hit.article is not None])
    about = {
        row[0]: row[1:]
        for row in store.rows(
            "SELECT id, title, outlet, published, language, url, uid FROM article "
            "WHERE id IN (SELECT value FROM json_each(?))",
            [wanted],
        )
    }
    for hit in hits:
        title, outlet, published, language, url, uid = about.get(hit.article, (hit.title, "", "", "", "", ""))
        speaker = hit.title if hit.kind == "quote" else ""
        before, found, after = _parts(hit)
        start, end = (hit.spans[0][0], hit.spans[-1][1]) if hit.spans else ("", "")
        yield (
            query, hit.kind, before, found, after, title, outlet, published, language, url, speaker, start, end, uid
        )  # fmt: skip


def write_hits(rows: Iterable[HitRow], to: Path, overwrite: bool) -> Path:
    """Write rows as CSV, or as XLSX when `to` ends so; returns the path. Raises ExportFailed."""
    from annotator.exporting.hits import write_table

    return write_table(HIT_COLUMNS, rows, to, overwrite=overwrite)


def _parts(hit: Hit) -> tuple[str, str, str]:
    if not hit.marks:
        return "", "", hit.snippet or hit.title
    start, end = hit.marks[0]
    return hit.snippet[:start], hit.snippet[start:end], hit.snippet[end:]
