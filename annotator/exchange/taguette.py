"""Taguette projects: a SQLite file. Offsets are UTF-8 bytes into the text of a document's HTML."""

from __future__ import annotations

import sqlite3
from html.parser import HTMLParser
from pathlib import Path

from annotator.errors import ImportFailed
from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed, Segment, best_unit, code_points, utf8_bytes, within
from annotator.exchange.sqlite import opened, tables
from annotator.model import BlockKind, Metadata

_KINDS = {"li": BlockKind.LIST_ITEM, "blockquote": BlockKind.QUOTATION, "figcaption": BlockKind.CAPTION}
_BREAKS = {"p", "div", "br", "li", "ul", "ol", "blockquote", "table", "tr", "td", "th", "pre", "section", "article"}
_BREAKS |= {"h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "figure", "body", "html", "dl", "dt", "dd", "hr"}


def made(path: Path) -> bool:
    """Whether `path` is a Taguette project."""
    found = tables(path)
    return {"start_offset", "snippet"} <= found.get("highlights", set()) and "contents" in found.get("documents", ())


def read_project(path: Path) -> Imported:
    """Documents become articles, tags tags, highlights passages.

    Raises ImportFailed when the file is damaged or holds no project.
    """
    with opened(path) as connection:
        project = connection.execute("SELECT id, name, created FROM projects ORDER BY id").fetchone()
        if project is None:
            raise ImportFailed(f"“{path.name}” holds no project.", "Export it from Taguette again.", str(path))
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        gathering = Gathering(
            "taguette", str(version[0]) if version else "", f"{project['name']} {project['created']}", project["name"]
        )
        for row in connection.execute("SELECT id, path, description FROM tags ORDER BY path, id"):
            gathering.tag(str(row["id"]), str(row["path"]), definition=str(row["description"] or ""))
            gathering.report("tag", str(row["path"]))
        columns = {row[1] for row in connection.execute("PRAGMA table_info(documents)")}
        filename = "filename" if "filename" in columns else "name"
        query = f"SELECT id, name, description, {filename}, created, contents FROM documents ORDER BY id"
        for row in connection.execute(query).fetchall():
            _document(connection, gathering, row)
    return gathering.imported()


def _document(connection: sqlite3.Connection, gathering: Gathering, row: sqlite3.Row) -> None:
    key, name = str(row["id"]), str(row["name"])
    parser = _Text()
    parser.feed(str(row["contents"] or ""))
    parser.close()
    parser.cut()
    highlights = connection.execute(
        "SELECT id, start_offset, end_offset, snippet FROM highlights WHERE document_id = ? ORDER BY start_offset, id",
        (row["id"],),
    ).fetchall()
    placed = Placed(parser.text, parser.segments)
    if not placed.content.text:
        gathering.report("document", name, Outcome.DROPPED, "it has no text")
        for one in highlights:
            gathering.report("highlight", _words(one["snippet"])[:80], Outcome.DROPPED, "its document has no text")
        return
    gathering.article(
        key, placed, Metadata(name), note=str(row["description"] or ""), created=str(row["created"] or "")
    )
    gathering.report("document", name)
    wanted = [(int(one["start_offset"]), int(one["end_offset"]), _words(one["snippet"])) for one in highlights]
    table = best_unit(parser.text, wanted, (utf8_bytes, code_points))
    for one, (start, end, words) in zip(highlights, wanted, strict=True):
        tags = connection.execute(
            "SELECT tag_id FROM highlight_tags WHERE highlight_id = ? ORDER BY tag_id", (one["id"],)
        )
        known = tuple(str(tag[0]) for tag in tags if gathering.has_tag(str(tag[0])))
        gathering.quote(
            f"highlight {one['id']}", key, [(*within(table, start, end), words)], tags=known, what="highlight"
        )


def _words(snippet: str) -> str:
    """The text of a highlight's snippet, which is HTML."""
    parser = _Text()
    parser.feed(str(snippet or ""))
    parser.close()
    return parser.text


class _Text(HTMLParser):
    """The text of a document as Taguette counts it, and the blocks it is made of."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.segments: list[Segment] = []
        self._parts: list[str] = []
        self._length = 0
        self._from = 0
        self._kind = BlockKind.PARAGRAPH
        self._level = 0

    def handle_data(self, data: str) -> None:
        self._parts.append(data)
        self._length += len(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self.cut()
            self._kind = _KINDS.get(tag, BlockKind.PARAGRAPH)
            self._level = 1 if tag == "li" else 0
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                self._kind, self._level = BlockKind.HEADING, max(2, int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self.cut()
            self._kind, self._level = BlockKind.PARAGRAPH, 0

    def close(self) -> None:
        super().close()
        self.text = "".join(self._parts)

    def cut(self) -> None:
        """Ends the block that is open."""
        if self._length > self._from:
            self.segments.append(Segment(self._from, self._length, self._kind, self._level))
        self._from = self._length
