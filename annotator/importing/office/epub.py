"""EPUB books (EPUB 3.3): the chapters in reading order, as one article."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.importing.dates import iso_date
from annotator.importing.failures import broken
from annotator.importing.findings import Found
from annotator.importing.html.blocks import blocks_of
from annotator.importing.html.tree import parse, text_of
from annotator.importing.office.writing import found_in
from annotator.importing.package import Package
from annotator.model import BlockKind, Metadata, Source
from annotator.text import MatchView, Piece, clean

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"
_PAGES = ("application/xhtml+xml", "text/html")


class Epub:
    """`.epub` files."""

    name = "epub"
    version = "1"
    media_type = "application/epub+zip"

    def accepts(self, head: bytes, name: str) -> float:
        """By the media type that stands first in the container."""
        if head.startswith(b"PK\x03\x04") and b"application/epub+zip" in head[:200]:
            return 0.95
        return 0.87 if name.lower().endswith(".epub") else 0.0

    def read(self, source: Source) -> Found:
        """One article with the chapters' headings in it."""
        package = Package(source.content, source.name)
        container = package.xml("META-INF/container.xml")
        root = next((e.get("full-path") or "" for e in container.iter() if str(e.tag).endswith("rootfile")), "")
        book = package.xml(root)
        metadata = _metadata(book, source)
        pieces = [piece for page in _pages(book, root, package) for piece in _pieces(package, page, metadata.title)]
        return found_in(self, pieces, metadata, source)


def _metadata(book: _Element, source: Source) -> Metadata:
    def first(name: str) -> str:
        return next((clean(e.text or "") for e in book.iter(f"{_DC}{name}") if (e.text or "").strip()), "")

    title = first("title")
    return Metadata(
        title="" if title.lower().startswith(("untitled", "unknown")) else title,
        byline=", ".join(clean(e.text or "") for e in book.iter(f"{_DC}creator") if (e.text or "").strip()),
        outlet=first("publisher"),
        published=iso_date(first("date")),
        language=first("language"),
        url=source.url,
    )


def _pages(book: _Element, root: str, package: Package) -> list[str]:
    """The parts of the reading order that hold text; the table of contents is left out."""
    items = {item.get("id"): item for item in book.iter(f"{_OPF}item")}
    found = []
    for reference in book.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or "nav" in (item.get("properties") or "").split():
            continue
        part = posixpath.normpath(
            posixpath.join(posixpath.dirname(root), unquote(item.get("href") or "").split("#")[0])
        )
        if package.has(part):
            found.append(part)
    if not found:
        raise broken("The book", "none of its chapters can be found")
    return found


def _pieces(package: Package, part: str, title: str) -> list[Piece]:
    tree = parse(text_of(package.read(part), part).text)
    body = next(tree.iter("body"), tree)
    known = MatchView(title).text
    pieces = []
    for block in blocks_of(body):
        if block.kind is BlockKind.HEADING and known and MatchView(block.text).text == known:
            # The title page and the first chapter both have it.
            continue
        names = f"{block.element.get('class') or ''} {block.element.get('epub:type') or ''}"
        kind = BlockKind.BYLINE if names.strip() in ("author", "date", "subtitle") else block.kind
        level = max(block.level, 2) if kind is BlockKind.HEADING else block.level
        pieces.append(Piece(block.text, kind, level, ordered=block.ordered))
    return pieces
