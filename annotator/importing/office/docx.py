"""Word documents (Office Open XML, ECMA-376)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.errors import ImportFailed
from annotator.importing.findings import Found
from annotator.importing.html.blocks import blocks_of
from annotator.importing.html.tree import parse, text_of
from annotator.importing.office.writing import declared_title, found_in
from annotator.importing.package import Package
from annotator.model import BlockKind, Metadata, Source
from annotator.text import LINE_BREAK, Piece

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADING = re.compile(
    r"^(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek|заголовок)\s?(\d)", re.IGNORECASE
)
_STYLES = (
    (re.compile(r"^(?:title|titel|titre ?principal|název|заголовок документа)$", re.IGNORECASE), BlockKind.TITLE),
    (re.compile(r"^(?:caption|beschriftung|légende|image caption|table caption)$", re.IGNORECASE), BlockKind.CAPTION),
    (re.compile(r"quote|zitat|citation|block ?text", re.IGNORECASE), BlockKind.QUOTATION),
    (re.compile(r"^(?:author|date|byline)$", re.IGNORECASE), BlockKind.BYLINE),
)
_SKIPPED = frozenset(f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr"))


class Docx:
    """`.docx` files; old `.doc` files are recognised and refused with advice."""

    name = "docx"
    version = "1"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def accepts(self, head: bytes, name: str) -> float:
        """A zip container that starts with Word's parts, or one of that name."""
        named = name.lower().endswith((".docx", ".docm", ".dotx", ".doc"))
        if head.startswith(b"PK\x03\x04"):
            return 0.9 if b"word/" in head else 0.85 if named else 0.0
        if head.startswith(_OLE):
            return 0.8
        return 0.6 if named and not name.lower().endswith(".doc") else 0.3 if named else 0.0

    def read(self, source: Source) -> Found:
        """One article, or those of a Nexis export."""
        if source.content.startswith(_OLE):
            raise ImportFailed(
                f"{source.name} is an old Office file, or locked with a password.",
                "Open it in its own program and save it as .docx, without a password.",
                source.name,
            )
        package = Package(source.content, source.name)
        main = next((n for n in package.names() if re.fullmatch(r"word/document\d*\.xml", n)), "word/document.xml")
        body = package.xml(main)
        pieces = list(_Body(_style_names(package)).pieces(body))
        pieces += [*_chunks(package), *_notes(package), *_comments(package)]
        title, metadata = _properties(package)
        return found_in(
            self, pieces, Metadata(title=declared_title(title, pieces), url=source.url, byline=metadata), source
        )


def _style_names(package: Package) -> dict[str, str]:
    if not package.has("word/styles.xml"):
        return {}
    names = {}
    for style in package.xml("word/styles.xml").iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        names[style.get(f"{_W}styleId") or ""] = (name.get(f"{_W}val") or "") if name is not None else ""
    return names


def _properties(package: Package) -> tuple[str, str]:
    """Title and author as the document's properties say."""
    if not package.has("docProps/core.xml"):
        return "", ""
    core = package.xml("docProps/core.xml")
    title, creator = core.findtext(f"{_DC}title") or "", core.findtext(f"{_DC}creator") or ""
    # Programs put themselves or a login here; a name has two words.
    return title, creator if len(creator.split()) in (2, 3) and "python" not in creator.lower() else ""


def _chunks(package: Package) -> list[Piece]:
    """Pages of HTML that a document carries in itself (altChunk)."""
    found = []
    for name in package.names():
        if re.fullmatch(r"word/[\w-]+\.x?html?", name):
            tree = parse(text_of(package.read(name), name).text)
            blocks = blocks_of(next(tree.iter("body"), tree))
            found += [
                Piece(b.text, b.kind, max(b.level, 2) if b.kind is BlockKind.HEADING else b.level) for b in blocks
            ]
    return found


def _notes(package: Package) -> list[Piece]:
    """Footnotes and endnotes, after the text."""
    found = []
    for part, tag in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        if package.has(part):
            for note in package.xml(part).iter(f"{_W}{tag}"):
                if note.get(f"{_W}type") in (None, "normal"):
                    found += [Piece(text) for text in ("".join(_text(p)) for p in note.iter(f"{_W}p")) if text.strip()]
    return found


def _comments(package: Package) -> list[Piece]:
    """What somebody wrote in the margin: no part of the text, but kept."""
    if not package.has("word/comments.xml"):
        return []
    comments = package.xml("word/comments.xml").iter(f"{_W}comment")
    texts = (" ".join("".join(_text(p)) for p in comment.iter(f"{_W}p")) for comment in comments)
    return [Piece(text, aside="comment in the margin") for text in texts if text.strip()]


class _Body:
    def __init__(self, styles: dict[str, str]) -> None:
        self._styles = styles

    def pieces(self, body: _Element) -> Iterator[Piece]:
        """The blocks of a document in order, tables by row; walked without recursion."""
        stack = [body]
        while stack:
            element = stack.pop()
            if element.tag == f"{_W}p":
                yield self._paragraph(element)
                # Text boxes hang inside a paragraph; their text is a block of its own.
                stack.extend(reversed(list(_boxes(element))))
            elif element.tag == f"{_W}tbl" and not _is_layout(element):
                for row in element.iterchildren(f"{_W}tr"):
                    cells = [
                        "".join(t for p in cell.iter(f"{_W}p") for t in (*_text(p), " "))
                        for cell in row.iter(f"{_W}tc")
                    ]
                    yield Piece("\t".join(" ".join(cell.split()) for cell in cells), BlockKind.TABLE_ROW)
            elif element.tag not in _SKIPPED and isinstance(element.tag, str) and element.tag != f"{_MC}Fallback":
                stack.extend(reversed(element))

    def _paragraph(self, paragraph: _Element) -> Piece:
        text = "".join(_text(paragraph))
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return Piece(text)
        style = properties.find(f"{_W}pStyle")
        name = self._styles.get(style.get(f"{_W}val") or "", style.get(f"{_W}val") or "") if style is not None else ""
        outline = properties.find(f"{_W}outlineLvl")
        if heading := _HEADING.match(name):
            return Piece(text, BlockKind.HEADING, level=min(max(int(heading[1]), 1) + (heading[1] == "1"), 6))
        if outline is not None and (outline.get(f"{_W}val") or "9") < "6":
            return Piece(text, BlockKind.HEADING, level=min(int(outline.get(f"{_W}val") or 0) + 2, 6))
        for pattern, kind in _STYLES:
            if pattern.search(name):
                return Piece(text, kind)
        numbering = properties.find(f"{_W}numPr")
        if numbering is not None or name.lower().startswith("list"):
            level = numbering.find(f"{_W}ilvl") if numbering is not None else None
            depth = int(level.get(f"{_W}val") or 0) + 1 if level is not None else 1
            return Piece(text, BlockKind.LIST_ITEM, level=depth, ordered="number" in name.lower())
        return Piece(text)


def _boxes(paragraph: _Element) -> Iterator[_Element]:
    for box in paragraph.iter(f"{_W}txbxContent"):
        if not any(above.tag == f"{_MC}Fallback" for above in box.iterancestors()):
            yield from box


def _is_layout(table: _Element) -> bool:
    """A table of one cell, or with tables in it, only arranges paragraphs."""
    cells = sum(1 for _ in table.iter(f"{_W}tc"))
    return cells <= 1 or next(table.iterdescendants(f"{_W}tbl"), None) is not None


def _text(paragraph: _Element) -> Iterator[str]:
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        tag = element.tag
        if tag in _SKIPPED or tag in (f"{_W}txbxContent", f"{_MC}Fallback") or not isinstance(tag, str):
            continue
        if tag == f"{_W}t":
            yield element.text or ""
        elif tag in (f"{_W}br", f"{_W}cr"):
            yield LINE_BREAK if element.get(f"{_W}type") in (None, "textWrapping") else " "
        elif tag == f"{_W}tab":
            yield " "
        elif tag == f"{_W}noBreakHyphen":
            yield "-"
        elif tag == f"{_W}sym":
            yield ""
        else:
            stack.extend(reversed(element))
