"""Pieces an importer found, made into one canonical text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model import Block, BlockKind, CanonicalText, SetAside

LINE_BREAK = "\u2028"

# Controls, lone surrogates, noncharacters, byte order marks, object marks and soft hyphens carry no text of their own.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff\ud800-\udfff"
    + "".join(f"{chr((plane << 16) + 0xFFFE)}{chr((plane << 16) + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
_SPACES = re.compile(r"[^\S\u2028]+")
_TABS = re.compile(r" *\t[\t ]*")
_CELL = re.compile(r"[^\S\u2028\t]+")
_AROUND_BREAK = re.compile(r"[^\S\u2028]*\u2028\s*")
_AROUND_TAB = re.compile(r"[ \u2028]*\t[ \u2028]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block before it has its place.

    In `text`, any white space (a newline too) is one space; U+2028 is a line break that stays, and in a table row a
    tab is a cell border. A piece with `aside` (a short reason) is kept beside the text instead of in it.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    page: int | None = None
    ordered: bool = False
    aside: str = ""


def clean(text: str, *, cells: bool = False) -> str:
    """One block's text: NFC, white space collapsed and trimmed, nothing invisible that is not text.

    With `cells` a tab survives as the border between two table cells.
    """
    if _DROPPED.search(text):
        text = _DROPPED.sub("", text)
    text = unicodedata.normalize("NFC", text)
    if cells:
        text = _AROUND_TAB.sub("\t", _CELL.sub(" ", text))
        text = "" if text.isspace() else text.strip(" \u2028")
    else:
        text = _SPACES.sub(" ", text)
    if LINE_BREAK in text:
        text = _AROUND_BREAK.sub(LINE_BREAK, text) if not cells else re.sub(r" *\u2028[ \u2028]*", LINE_BREAK, text)
    return text if cells else text.strip()


def compose(pieces: Iterable[Piece]) -> CanonicalText:
    """The canonical text of `pieces` in their order; empty ones vanish, those set aside keep their place."""
    texts: list[str] = []
    blocks: list[Block] = []
    aside: list[SetAside] = []
    at = 0
    for piece in pieces:
        if piece.aside:
            if kept := _DROPPED.sub("", piece.text).strip():
                aside.append(SetAside(kept, piece.aside, len(blocks)))
            continue
        text = clean(piece.text, cells=piece.kind is BlockKind.TABLE_ROW)
        if not text:
            continue
        end = at + len(text)
        blocks.append(Block(piece.kind, at, end, piece.level, piece.page, piece.ordered))
        texts.append(text)
        at = end + 1
    return CanonicalText("\n".join(texts), tuple(blocks), tuple(aside))
