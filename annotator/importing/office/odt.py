"""OpenDocument texts (OASIS ODF 1.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.errors import ImportFailed
from annotator.importing.findings import Found
from annotator.importing.office.writing import declared_title, found_in
from annotator.importing.package import Package
from annotator.model import BlockKind, Metadata, Source
from annotator.text import LINE_BREAK, Piece

if TYPE_CHECKING:
    from lxml.etree import _Element

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{_OASIS}text:1.0}}"
_TABLE = f"{_OASIS}table:1.0}}"
_STYLE = f"{_OASIS}style:1.0}}"
_OFFICE = f"{_OASIS}office:1.0}}"
_DRAW = f"{_OASIS}drawing:1.0}}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SKIPPED = frozenset([f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note", f"{_OFFICE}forms"])


class Odt:
    """`.odt` files."""

    name = "odt"
    version = "1"
    media_type = "application/vnd.oasis.opendocument.text"

    def accepts(self, head: bytes, name: str) -> float:
        """By the media type that stands first in the container."""
        if head.startswith(b"PK\x03\x04") and b"application/vnd.oasis.opendocument.text" in head[:200]:
            return 0.95
        return 0.86 if name.lower().endswith((".odt", ".ott", ".fodt")) else 0.0

    def read(self, source: Source) -> Found:
        """One article."""
        package = Package(source.content, source.name)
        if package.has("META-INF/manifest.xml") and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise ImportFailed(f"{source.name} is locked with a password.", "Save a copy without it.", source.name)
        content = package.xml("content.xml")
        body = content.find(f"{_OFFICE}body")
        pieces = list(_pieces(body if body is not None else content, _parents(content)))
        notes = [Piece("".join(_plain(p))) for n in content.iter(f"{_TEXT}note-body") for p in n.iter(f"{_TEXT}p")]
        pieces += notes
        meta = package.xml("meta.xml") if package.has("meta.xml") else None
        title = next((e.text or "" for e in meta.iter(f"{_DC}title")), "") if meta is not None else ""
        return found_in(self, pieces, Metadata(title=declared_title(title, pieces), url=source.url), source)


def _parents(content: _Element) -> dict[str, str]:
    """Automatic styles have no telling names, the styles they derive from do."""
    styles = content.iter(f"{_STYLE}style")
    return {s.get(f"{_STYLE}name") or "": s.get(f"{_STYLE}parent-style-name") or "" for s in styles}


def _pieces(body: _Element, parents: dict[str, str]) -> Iterator[Piece]:
    stack: list[tuple[_Element, int, bool]] = [(body, 0, False)]
    while stack:
        element, depth, ordered = stack.pop()
        tag = element.tag
        if tag in _SKIPPED or not isinstance(tag, str):
            continue
        if tag in (f"{_TEXT}p", f"{_TEXT}h"):
            yield _block(element, depth, ordered, parents)
            boxes = [p for box in element.iter(f"{_DRAW}text-box") for p in box]
            stack.extend((p, 0, False) for p in reversed(boxes))
        elif tag == f"{_TABLE}table-row":
            cells = [" ".join("".join(_plain(cell)).split()) for cell in element.iterchildren(f"{_TABLE}table-cell")]
            yield Piece("\t".join(cells), BlockKind.TABLE_ROW)
        else:
            depth += tag == f"{_TEXT}list"
            stack.extend((child, depth, ordered) for child in reversed(element))


def _block(element: _Element, depth: int, ordered: bool, parents: dict[str, str]) -> Piece:
    text = "".join(_plain(element))
    style = element.get(f"{_TEXT}style-name") or ""
    names = f"{style} {parents.get(style, '')}".lower()
    if "title" in names and "sub" not in names:
        return Piece(text, BlockKind.TITLE)
    if element.tag == f"{_TEXT}h":
        level = int(element.get(f"{_TEXT}outline-level") or 1)
        return Piece(text, BlockKind.HEADING, level=min(max(level, 2), 6))
    if depth:
        return Piece(text, BlockKind.LIST_ITEM, level=depth, ordered=ordered)
    if "quot" in names:
        return Piece(text, BlockKind.QUOTATION)
    if "caption" in names or "illustration" in names:
        return Piece(text, BlockKind.CAPTION)
    return Piece(text, BlockKind.BYLINE if style in ("Author", "Date") else BlockKind.PARAGRAPH)


def _plain(element: _Element) -> Iterator[str]:
    """The text of an element; spaces and breaks are elements of their own in ODF."""
    if element.text:
        yield element.text
    stack: list[_Element | str] = []
    for child in reversed(element):
        stack += [child.tail or "", child]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        if item.tag == f"{_TEXT}line-break":
            yield LINE_BREAK
        elif item.tag in (f"{_TEXT}s", f"{_TEXT}tab"):
            yield " "
        elif item.tag not in _SKIPPED and item.tag != f"{_DRAW}text-box" and isinstance(item.tag, str):
            if item.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                yield " "
            yield item.text or ""
            for child in reversed(item):
                stack += [child.tail or "", child]
