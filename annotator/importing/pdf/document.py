"""The importer for PDF documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePath
from typing import Any

from annotator.errors import ImportFailed
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft, short_warning
from annotator.importing.failures import LOCKED, broken
from annotator.importing.findings import AS_USUAL, Asked, Found, Progress
from annotator.importing.head_matter import read_head
from annotator.importing.layout import Columns, blank, pack, pack_columns, tenths
from annotator.importing.pdf.lines import Glyph, Line, Sheet, sheet_of
from annotator.importing.pdf.order import regions
from annotator.importing.pdf.paragraphs import Paragraph, body_size, paragraphs
from annotator.importing.pdf.printed import article_of, is_printed_page, mark_captions, set_pointers_apart
from annotator.importing.pdf.running import split_running
from annotator.model import BlockKind, CanonicalText, Metadata, Source
from annotator.text import MatchView, Piece, clean

_MOST_PAGES = 3000
_SIGN = 10_000  # characters of a paragraph, which may be a whole book, between two signs of life
NONE: Mapping[int, Sheet] = {}


class Pdf:
    """PDF files with text in them."""

    name = "pdf"
    version = "1"
    media_type = "application/pdf"

    def __init__(self, asked: Asked = AS_USUAL) -> None:
        self._asked = asked

    def asked(self, asked: Asked) -> Pdf:
        """The importer that opens a locked document with the password it was told."""
        return Pdf(asked)

    def accepts(self, head: bytes, name: str) -> float:
        """By the signature, which may stand a little behind the start."""
        if b"%PDF-" in head[:1024]:
            return 0.95
        return 0.3 if name.lower().endswith(".pdf") else 0.0

    def read(self, source: Source) -> Found:
        """One article, with the boxes of its characters."""
        import pymupdf

        pymupdf.TOOLS.mupdf_display_errors(False)
        pymupdf.TOOLS.mupdf_display_warnings(False)
        try:
            document = pymupdf.open(stream=source.content, filetype="pdf")
            with document:
                return self._read(document, source)
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError) as problem:
            raise broken(source.name, str(problem) or type(problem).__name__) from problem

    def read_recognised(self, document: Any, source: Source, recognised: Mapping[int, Sheet], how: str) -> Found:
        """The article of an open document, some of whose pages (from 1) were recognised from their pictures."""
        self.version = f"{Pdf.version} with {how}"
        return self._read(document, source, recognised)

    def _read(self, document: Any, source: Source, recognised: Mapping[int, Sheet] = NONE) -> Found:
        if document.needs_pass and not document.authenticate(self._asked.password):
            if self._asked.password:
                raise ImportFailed(f"That is not the password of {source.name}.", LOCKED, source.name)
            raise ImportFailed(f"{source.name} is locked with a password.", LOCKED, source.name)
        pages = min(document.page_count, _MOST_PAGES)
        if not pages:
            raise ImportFailed(f"{source.name} has no pages.", "The file may be damaged.", source.name)
        sheets, unread = _sheets(document, pages, recognised)
        warnings = _warnings(document.page_count, sheets, unread)
        if not any(sheet.lines for sheet in sheets):
            if unread == pages:
                raise broken(source.name, "none of its pages can be read")
            if not any(sheet.pictures for sheet in sheets):
                raise ImportFailed(f"{source.name} has no text on its pages.", "Open it in a PDF viewer.", source.name)
            return self._pictured(document, source, sheets)
        bodies, aside = split_running(sheets)
        declared = document.metadata or {}
        printed = is_printed_page(declared, [line.text for line, _ in aside])
        found = _in_order(bodies)
        if printed:
            for region in found:
                set_pointers_apart(region)
        size = body_size(line for body in bodies for line in body)
        parts = paragraphs(found, size)
        mastheads = {_folded(line.text) for line, _ in aside}
        title = _title(parts, size, declared, mastheads)
        kept = [True] * len(parts)
        if printed:
            kept = article_of(parts, title)
            mark_captions(parts, kept)
        pieces, boxes = _pieces(parts, kept, title, aside)
        pieces, metadata = read_head(pieces, Metadata(url=source.url))
        pieces = tidy(pieces)
        result = draft(self, pieces, metadata, warnings=[*warnings, *short_warning(pieces)])
        layout = pack_columns(_placed(result.content, boxes), [(sheet.width, sheet.height) for sheet in sheets])
        return Found((replace(result, layout=layout),))

    def _pictured(self, document: Any, source: Source, sheets: list[Sheet]) -> Found:
        """An article that is nothing but pictures of pages: its text is its title, areas can be marked on its pages."""
        title = clean((document.metadata or {}).get("title") or "").strip() or PurePath(source.name).stem or source.name
        warning = "It has no text, only pictures of pages: mark areas on them, or have its text recognised (OCR)."
        result = draft(self, [Piece(title, BlockKind.TITLE)], Metadata(title=title, url=source.url), warnings=[warning])
        layout = pack([None] * len(result.content.text), [(sheet.width, sheet.height) for sheet in sheets])
        return Found((replace(result, layout=layout),))


def _sheets(document: Any, pages: int, recognised: Mapping[int, Sheet]) -> tuple[list[Sheet], int]:
    """The pages, and how many could not be read at all."""
    from pymupdf import mupdf

    sheets = []
    unread = 0
    for number in range(pages):
        if number + 1 in recognised:
            sheets.append(recognised[number + 1])
            continue
        try:
            sheets.append(sheet_of(document.load_page(number), number + 1))
            Progress.alive()
        except (mupdf.FzErrorBase, RuntimeError, ValueError):
            sheets.append(Sheet([], 0, 0, False))
            unread += 1
    return sheets, unread


def _warnings(count: int, sheets: list[Sheet], unread: int) -> list[str]:
    found = []
    scanned = sum(sheet.pictures for sheet in sheets)
    if scanned and any(sheet.lines for sheet in sheets):
        found.append(f"{scanned} of {len(sheets)} pages have no text, only pictures.")
    if unread:
        found.append(f"{unread} of {len(sheets)} pages could not be read.")
    if count > _MOST_PAGES:
        found.append(f"Only the first {_MOST_PAGES} of {count} pages were read.")
    return found


def _in_order(bodies: list[list[Line]]) -> list[list[Line]]:
    text = "".join(line.text for body in bodies for line in body)[:20_000]
    leftward = sum(unicodedata.bidirectional(mark) in ("R", "AL") for mark in text)
    right_to_left = leftward > 0.4 * max(sum(map(str.isalpha, text)), 1)
    return [region for body in bodies for region in regions(body, right_to_left=right_to_left)]


def _title(parts: list[Paragraph], size: float, declared: dict[str, str], mastheads: set[str]) -> Paragraph | None:
    """The headline: what the file calls itself, if that is on the first page, else the largest type near its top."""
    first = [p for p in parts if p.page == parts[0].page and _folded(p.text) not in mastheads][:40]
    name = _folded(declared.get("title") or "")
    if len(name) >= 8:
        texts = [(_folded(part.text), part) for part in parts if len(part.text) < 300]
        named = [(len(text), part) for text, part in texts if len(text) >= 8 and _within(text, name)]
        if named:
            return max(named, key=lambda item: item[0])[1]
    large = [part for part in first if part.size >= 1.15 * size and 4 <= len(part.text) <= 300]
    return max(large, key=lambda part: part.size) if large else None


def _folded(text: str) -> str:
    return MatchView(text).text.strip()


def _within(text: str, name: str) -> bool:
    """Whether a line says what the file is called, give or take the name of the site."""
    return (text in name and len(text) >= 0.4 * len(name)) or name in text


def _pieces(
    parts: list[Paragraph], kept: list[bool], title: Paragraph | None, aside: list[tuple[Line, str]]
) -> tuple[list[Piece], list[tuple[str, Columns]]]:
    """The pieces in order, and the cleaned text of each with a box for every code point."""
    pieces: list[Piece] = []
    boxes: list[tuple[str, Columns]] = []
    waiting = sorted(aside, key=lambda item: item[0].page)
    for part, wanted in zip(parts, kept, strict=True):
        while waiting and waiting[0][0].page < part.page:
            line, reason = waiting.pop(0)
            pieces.append(Piece(line.text, page=line.page, aside=reason))
        if not wanted:
            pieces.append(Piece(part.text, page=part.page, aside="not part of the article"))
            continue
        kind, level = (BlockKind.TITLE, 0) if part is title else (part.kind, part.level)
        pieces.append(Piece(part.text, kind, level, part.page))
        boxes.append(_cleaned(part))
        part.glyphs, part.lines = [], part.lines[:1]  # a thousand pages of glyphs are too many to keep
    pieces += [Piece(line.text, page=line.page, aside=reason) for line, reason in waiting]
    return pieces, boxes


def _cleaned(part: Paragraph) -> tuple[str, Columns]:
    """The paragraph's text as `compose` will clean it, cluster by cluster, so that each code point keeps its box."""
    text: list[str] = []
    boxes = blank(0)
    for number, glyph in enumerate(part.glyphs):
        if number % _SIGN == 0:
            Progress.alive()
        mark = glyph.text
        if mark.isspace():
            if text and text[-1] != " ":
                text.append(" ")
                _put(boxes, glyph, 1)
            continue
        # A combining mark may melt into the letter before it.
        if text and not mark.isascii() and unicodedata.combining(mark[0]) and text[-1] != " ":
            shown = unicodedata.normalize("NFC", text[-1] + mark)
            text[-1:] = list(shown)
            for column in boxes:
                column[-1:] = column[-1:] * len(shown)
            continue
        shown = _clean(mark)
        text += shown
        _put(boxes, glyph, len(shown))
    while text and text[-1] == " ":
        text.pop()
        for column in boxes:
            column.pop()
    return "".join(text), boxes


@lru_cache(maxsize=4096)
def _clean(mark: str) -> str:
    return clean(mark)


def _put(boxes: Columns, glyph: Glyph, count: int) -> None:
    """Append a character's box `count` times."""
    for column, edge in zip(boxes, (glyph.page, *map(tenths, glyph[1:5])), strict=True):
        if count == 1:
            column.append(edge)
        else:
            column.extend((edge,) * count)


def _placed(content: CanonicalText, boxes: list[tuple[str, Columns]]) -> Columns:
    """The boxes of the canonical text; blocks are matched to paragraphs in order, by their text."""
    placed = blank(len(content.text))
    at = 0
    for block in content.blocks:
        text = content.text[block.start : block.end]
        for index in range(at, len(boxes)):
            if boxes[index][0] == text:
                for column, part in zip(placed, boxes[index][1], strict=True):
                    column[block.start : block.end] = part
                at = index + 1
                break
    return placed
