"""Markdown (CommonMark with tables), with YAML front matter read for its plain fields."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.errors import ImportFailed
from annotator.importing.dates import iso_date
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft
from annotator.importing.encoding import decode, looks_binary
from annotator.importing.findings import Found
from annotator.model import BlockKind, Metadata, Source
from annotator.text import LINE_BREAK, Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_SIGNS = re.compile(rb"(?m)^(?:#{1,6} \S|```|\|.+\|\s*$|[-*] \S|\[[^\]]+\]: |---\s*$)|\[[^\]\n]+\]\([^)\s]+\)|\*\*\S")
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINE = re.compile(r"^(\w+)\s*:\s*(.+)$", re.MULTILINE)
_KEYS = {
    "title": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "date": "published",
    "published": "published",
    "outlet": "outlet",
    "source": "outlet",
    "publication": "outlet",
    "url": "url",
    "link": "url",
    "lang": "language",
    "language": "language",
    "section": "section",
}


class Markdown:
    """The importer for `.md` files."""

    name = "markdown"
    version = "1"
    media_type = "text/markdown"

    def accepts(self, head: bytes, name: str) -> float:
        """By name; the signs of Markdown alone do not outweigh another name."""
        if looks_binary(head):
            return 0.0
        named = name.lower().endswith((".md", ".markdown", ".mdown", ".mkd"))
        return 0.75 if named else 0.25 if "." not in name and len(_SIGNS.findall(head)) >= 5 else 0.0

    def read(self, source: Source) -> Found:
        """One article."""
        decoded = decode(source.content, name=source.name)
        text, metadata = front_matter(decoded.text)
        pieces = parse(text)
        if not any(piece.text.strip() for piece in pieces):
            raise ImportFailed(f"{source.name} is empty.", "Nothing was imported.", source.name)
        metadata = replace(metadata, url=metadata.url or source.url)
        warnings = [decoded.warning] if decoded.warning else []
        return Found((draft(self, tidy(pieces), metadata, warnings=warnings),))


def front_matter(text: str) -> tuple[str, Metadata]:
    """The text without its front matter, and what the front matter says."""
    found = _FRONT.match(text)
    if found is None:
        return text, Metadata()
    values = {
        _KEYS[key.lower()]: value.strip().strip("\"'[]")
        for key, value in _LINE.findall(found[1])
        if key.lower() in _KEYS
    }
    if "published" in values:
        values["published"] = iso_date(values["published"])
    return text[found.end() :], Metadata(**values)


def parse(text: str) -> list[Piece]:
    """The blocks of a Markdown text; its first top-level heading is the title."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)
    pieces: list[Piece] = []
    lists: list[bool] = []
    quotes = 0
    row: list[str] | None = None
    heading = 0
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(token.type.startswith("ordered"))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type in ("blockquote_open", "blockquote_close"):
            quotes += 1 if token.type.endswith("open") else -1
        elif token.type in ("tr_open", "tr_close"):
            if row is not None:
                pieces.append(Piece("\t".join(row), BlockKind.TABLE_ROW))
            row = [] if token.type == "tr_open" else None
        elif token.type in ("heading_open", "heading_close"):
            heading = int(token.tag[1]) if token.type == "heading_open" else 0
        elif token.type in ("fence", "code_block"):
            pieces.append(Piece(token.content.rstrip("\n").replace("\n", LINE_BREAK)))
        elif token.type == "inline":
            words = _plain(token)
            if row is not None:
                row.append(words.replace("\t", " "))
            else:
                pieces.append(_piece(words, heading, lists, quotes, titled=bool(pieces)))
    return pieces


def _piece(text: str, heading: int, lists: list[bool], quotes: int, *, titled: bool) -> Piece:
    if heading == 1 and not titled:
        return Piece(text, BlockKind.TITLE)
    if heading:
        return Piece(text, BlockKind.HEADING, level=max(heading, 2))
    if quotes:
        return Piece(text, BlockKind.QUOTATION)
    if lists:
        return Piece(text, BlockKind.LIST_ITEM, level=len(lists), ordered=lists[-1])
    return Piece(text)


def _plain(token: Token) -> str:
    parts: list[str] = []
    for child in token.children or ():
        if child.type == "hardbreak":
            parts.append(LINE_BREAK)
        elif child.type == "softbreak":
            parts.append("\n")
        elif child.type in ("text", "code_inline", "html_inline") or child.type == "image":
            parts.append(child.content)
    return "".join(parts)
