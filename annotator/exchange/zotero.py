"""Annotations made in Zotero: JSON (of its API, or of Better BibTeX), a note saved as HTML, or `zotero.sqlite` itself.

Zotero keeps the words of a highlight and where they are on a page, and no place in a text: every one waits, by its
words, for the article of its item.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from annotator.errors import ImportFailed
from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed
from annotator.exchange.sqlite import opened, tables
from annotator.model import Metadata, Placement, Span

_LARGEST = 200 * 1024 * 1024  # bytes
_KINDS = {1: "highlight", 2: "note", 3: "image", 4: "ink", 5: "underline", 6: "text"}
_SIGN = b"data-annotation="
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Annotation:
    """One annotation: its key, the item it belongs to, what it is, its words, what is said of them."""

    key: str
    item: str
    kind: str
    words: str
    comment: str = ""
    page: str = ""
    tags: tuple[str, ...] = ()
    coder: str = ""
    created: str = ""


def made(path: Path) -> bool:
    """Whether `path` holds annotations of Zotero."""
    if path.is_dir() or path.stat().st_size > _LARGEST:
        return False
    with path.open("rb") as file:
        start = file.read(64).lstrip()
    if start.startswith(b"SQLite format 3"):
        found = tables(path)
        return {"parentitemid", "text", "comment"} <= found.get("itemannotations", set()) and "itemdata" in found
    content = path.read_bytes()
    if start.startswith((b"{", b"[", b"\xef")):
        with suppress(ValueError, RecursionError):
            return b"annotationType" in content and any(True for _ in _from_json(json.loads(content), {}))
        return False
    return b"<" in start and _SIGN in content and b"attachmentURI" in content


def read_project(path: Path) -> Imported:
    """Each item becomes an article without text, each annotation an orphaned passage. Raises ImportFailed."""
    gathering = Gathering("zotero", "", "", path.stem)
    items: dict[str, Metadata] = {}
    with path.open("rb") as file:
        database = file.read(16).startswith(b"SQLite format 3")
    if database:
        with opened(path) as connection:
            found = list(_from_database(connection, items))
    else:
        found = list(_from_text(path, items))
    for one in found:
        _take(gathering, one, items.get(one.item) or Metadata(f"Zotero item {one.item}"))
    return gathering.imported()


def _take(gathering: Gathering, one: _Annotation, item: Metadata) -> None:
    name = one.words[:80] or one.comment[:80] or one.kind
    if not one.words and not one.comment and not one.tags:
        gathering.report(one.kind, f"page {one.page}", Outcome.DROPPED, "it holds no words")
        return
    if not gathering.has_article(one.item):
        gathering.article(one.item, Placed(""), item)
        gathering.report("item", item.title)
    for tag in one.tags:
        if not gathering.has_tag(tag):
            gathering.tag(tag, tag)
    words = " ".join(one.words.split())
    spans = (Span(0, len(words), words, placement=Placement.ORPHAN),) if words else ()
    page = f"p. {one.page}" if one.page else ""
    note = "\n".join(part for part in (one.comment, page) if part)
    gathering.lost_quote(
        one.key, one.item, spans, tags=tuple(dict.fromkeys(one.tags)), note=note, coder=one.coder, created=one.created
    )
    why = "Zotero keeps no place in a text" if spans else "it marks no words"
    gathering.report(one.kind, name, Outcome.ORPHAN, why)


def _from_text(path: Path, items: dict[str, Metadata]) -> Iterator[_Annotation]:
    try:
        content = path.read_bytes().decode("utf-8-sig")
        if content.lstrip().startswith(("{", "[")):
            yield from _from_json(json.loads(content), items)
            return
    except (ValueError, RecursionError) as error:
        raise ImportFailed(f"“{path.name}” cannot be read.", "Export it from Zotero again.", str(path)) from error
    note = _Note()
    note.feed(content)
    note.close()
    for number, (said, words) in enumerate(note.found):
        item = said.get("citationItem")
        uris = item.get("uris") if isinstance(item, dict) else None
        parent = _text(uris[0] if isinstance(uris, list) and uris else said.get("attachmentURI")).rsplit("/", 1)[-1]
        if isinstance(item, dict) and isinstance(item.get("itemData"), dict):
            items.setdefault(parent, _metadata(item["itemData"]))
        key = _text(said.get("annotationKey")) or f"{parent} {number} {words}"
        yield _Annotation(key, parent, "highlight", words, page=_text(said.get("pageLabel")))


def _from_json(data: Any, items: dict[str, Metadata]) -> Iterator[_Annotation]:
    """The annotations anywhere in Zotero's JSON; an annotation's item is the one above it, or its attachment's."""
    parents: dict[str, str] = {}
    found: list[_Annotation] = []
    waiting: list[tuple[Any, str]] = [(data, "")]
    while waiting:
        one, above = waiting.pop(0)
        if isinstance(one, list):
            waiting = [*((each, above) for each in one), *waiting]
            continue
        if not isinstance(one, dict):
            continue
        inner = one.get("data")
        record: Json = {**one, **inner} if isinstance(inner, dict) else one
        key = _text(record.get("key")) or _text(record.get("itemKey"))
        if "annotationType" in record:
            found.append(_json_annotation(record, key, _text(record.get("parentItem")) or above, len(found)))
            continue
        parent = _text(record.get("parentItem"))
        if parent:
            parents[key] = parent
        if key and record.get("title") and record.get("itemType") != "attachment":
            items[key] = _metadata(record)
        holder = key if record.get("itemType") not in (None, "attachment") else above or key
        waiting += [(record[name], holder) for name in ("items", "attachments", "annotations") if name in record]
    for annotation in found:
        item = parents.get(annotation.item, annotation.item)
        yield _Annotation(
            annotation.key, item, annotation.kind, annotation.words, annotation.comment, annotation.page,
            annotation.tags, annotation.coder, annotation.created,
        )  # fmt: skip


def _json_annotation(record: Json, key: str, item: str, number: int) -> _Annotation:
    tags = record.get("tags")
    named = [_text(tag.get("tag")) if isinstance(tag, dict) else _text(tag) for tag in tags or ()]
    return _Annotation(
        key or f"annotation {number}",
        item or "unknown",
        _text(record.get("annotationType")) or "annotation",
        _text(record.get("annotationText")),
        _text(record.get("annotationComment")),
        _text(record.get("annotationPageLabel")),
        tuple(tag for tag in named if tag),
        _text(record.get("annotationAuthorName")),
        _text(record.get("dateAdded")),
    )


def _metadata(record: Json) -> Metadata:
    """What Zotero, or CSL in a note, says of an item."""
    names = []
    for one in record.get("creators") or record.get("author") or ():
        if isinstance(one, dict):
            given = _text(one.get("firstName")) or _text(one.get("given"))
            family = _text(one.get("lastName")) or _text(one.get("family"))
            names.append(_text(one.get("name")) or " ".join(part for part in (given, family) if part))
    outlet = _text(record.get("publicationTitle")) or _text(record.get("container-title"))
    return Metadata(
        _text(record.get("title")),
        outlet or _text(record.get("websiteTitle")),
        ", ".join(name for name in names if name),
        _text(record.get("date"))[:10],
        _text(record.get("url")) or _text(record.get("URL")),
        _text(record.get("language")),
    )


def _from_database(connection: sqlite3.Connection, items: dict[str, Metadata]) -> Iterator[_Annotation]:
    columns = {row[1] for row in connection.execute("PRAGMA table_info(itemAnnotations)")}
    author = "n.authorName" if "authorName" in columns else "''"
    parents: dict[int, str] = {}
    for row in connection.execute(
        f"SELECT n.itemID, coalesce(a.parentItemID, n.parentItemID), n.type, n.text, n.comment, n.pageLabel, {author}, "
        "i.key, i.dateAdded FROM itemAnnotations n JOIN items i ON i.itemID = n.itemID "
        "LEFT JOIN itemAttachments a ON a.itemID = n.parentItemID "
        "WHERE n.itemID NOT IN (SELECT itemID FROM deletedItems) ORDER BY 2, n.sortIndex, n.itemID"
    ).fetchall():
        number, parent, kind, words, comment, page, coder, key, added = row
        if parent not in parents:
            parents[parent] = str(parent)
            items[str(parent)] = _database_item(connection, parent)
        tags = connection.execute(
            "SELECT t.name FROM itemTags x JOIN tags t ON t.tagID = x.tagID WHERE x.itemID = ? ORDER BY t.name",
            (number,),
        )
        yield _Annotation(
            str(key), str(parent), _KINDS.get(kind, "annotation"), str(words or ""), str(comment or ""),
            str(page or ""), tuple(str(tag[0]) for tag in tags), str(coder or ""), str(added or ""),
        )  # fmt: skip


def _database_item(connection: sqlite3.Connection, item: int) -> Metadata:
    held: Json = dict(
        connection.execute(
            "SELECT f.fieldName, v.value FROM itemData d JOIN fields f ON f.fieldID = d.fieldID "
            "JOIN itemDataValues v ON v.valueID = d.valueID WHERE d.itemID = ?",
            (item,),
        ).fetchall()
    )
    held["creators"] = [
        {"firstName": first, "lastName": last}
        for first, last in connection.execute(
            "SELECT c.firstName, c.lastName FROM itemCreators x JOIN creators c ON c.creatorID = x.creatorID "
            "WHERE x.itemID = ? ORDER BY x.orderIndex",
            (item,),
        )
    ]
    return _metadata(held)


class _Note(HTMLParser):
    """The highlights in a note: what Zotero says of each, and its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[Json, str]] = []
        self._depth = 0
        self._said: Json = {}
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "span":
            return
        if self._depth:
            self._depth += 1
            return
        held = dict(attrs).get("data-annotation")
        if held:
            with suppress(ValueError, RecursionError):
                said = json.loads(unquote(held))
                if isinstance(said, dict):
                    self._said, self._words, self._depth = said, [], 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "span" and self._depth:
            self._depth -= 1
            if not self._depth:
                words = "".join(self._words).strip()
                # Zotero puts quotation marks around the words.
                self.found.append((self._said, words[1:-1] if words[:1] == "“" and words[-1:] == "”" else words))

    def handle_data(self, data: str) -> None:
        if self._depth:
            self._words.append(data)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
