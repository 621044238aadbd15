"""Plain text: paragraphs, title, captions, lists and quotations by how the lines stand."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from statistics import median

from annotator.errors import ImportFailed
from annotator.importing.database.vendors import articles_in
from annotator.importing.dates import iso_date
from annotator.importing.debris import (
    ends_sentence,
    looks_like_caption,
    looks_like_heading,
    source_line,
    tidy,
)
from annotator.importing.drafting import draft
from annotator.importing.encoding import decode, looks_binary
from annotator.importing.findings import Found
from annotator.importing.head_matter import read_head
from annotator.model import BlockKind, Metadata, Source
from annotator.text import Piece

_NEWLINE = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2029]")
_BULLET = re.compile(r"^\s*[•‣◦▪●·*–-]\s+(?=\S)")
_NUMBER = re.compile(r"^\s*(\d{1,2})[.)]\s+(?=\S)")
_BYLINE = re.compile(
    r"^(?:by|von|par|por|di|da|af|av|door|автор[:]?|текст[:]?)\s+(?P<name>[^\W\d_][^\n.!?]{2,80})$", re.IGNORECASE
)
_FIELDS = {
    "title": "title",
    "headline": "title",
    "author": "byline",
    "by": "byline",
    "byline": "byline",
    "date": "published",
    "published": "published",
    "publication date": "published",
    "source": "outlet",
    "outlet": "outlet",
    "url": "url",
    "link": "url",
    "section": "section",
}
_FIELD = re.compile(rf"^(?P<key>{'|'.join(_FIELDS)})\s*:\s+(?P<value>\S.*)$", re.IGNORECASE)
# Files made of text that hold no article.
_NO_ARTICLES = (".json", ".xml", ".js", ".css", ".py", ".svg", ".yaml", ".yml", ".toml", ".ini", ".ann", ".sql", ".sh")
_STRUCTURED = re.compile(rb"[\xef\xbb\xbf\s]*<\?xml\s|[\xef\xbb\xbf\s]*\{\s*\"")
_LONGEST_TITLE = 250


class PlainText:
    """The importer for `.txt` files and pasted text."""

    name = "plain text"
    version = "1"
    media_type = "text/plain"

    def accepts(self, head: bytes, name: str) -> float:
        """Whatever is text is plain text when nothing else claims it."""
        named = name.lower().endswith((".txt", ".text", ".asc", ".log"))
        if looks_binary(head):
            return 0.15 if named else 0.0
        if name.lower().endswith(_NO_ARTICLES) or _STRUCTURED.match(head):
            return 0.0
        return 0.55 if named else 0.2

    def read(self, source: Source) -> Found:
        """One article."""
        decoded = decode(source.content, name=source.name)
        if (several := articles_in(self, [Piece(line) for line in paragraphs(decoded.text)])) is not None:
            return several
        pieces, metadata = parse(decoded.text)
        if not any(piece.text.strip() for piece in pieces):
            raise ImportFailed(f"{source.name} is empty.", "Nothing was imported.", source.name)
        metadata = replace(metadata, url=metadata.url or source.url)
        return Found((draft(self, pieces, metadata, warnings=[decoded.warning] if decoded.warning else []),))


def parse(text: str) -> tuple[list[Piece], Metadata]:
    """The pieces and metadata of a plain text."""
    lines, metadata = _front(paragraphs(text))
    pieces = _typed(lines, titled=bool(metadata.title))
    outlet = next((source_line(piece.text) for piece in pieces if source_line(piece.text)), "")
    pieces, metadata = read_head(pieces, metadata)
    pieces = tidy(pieces)
    title = next((piece.text for piece in pieces if piece.kind is BlockKind.TITLE), "")
    return pieces, replace(metadata, title=metadata.title or title, outlet=metadata.outlet or outlet)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: blank lines part them, and lines wrapped to a width are joined."""
    lines = [line.rstrip() for line in _NEWLINE.split(text)]
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    wrapped = _is_wrapped([group for group in groups if group])
    found: list[str] = []
    for group in groups:
        if wrapped and not any(_BULLET.match(line) or _NUMBER.match(line) or line.startswith(">") for line in group):
            found += [_unwrapped(group)] if group else []
        else:
            found += group
    return [paragraph for paragraph in found if paragraph.strip()]


def _is_wrapped(groups: list[list[str]]) -> bool:
    """Whether lines end where a margin was: most lines but the last of a group are nearly as long as the longest.

    Where there are only one or two such lines their length says nothing: each must stop amid a sentence then.
    """
    inner = [len(line) for group in groups for line in group[:-1]]
    if len(inner) < 3:
        pairs = [pair for group in groups for pair in pairwise(group)]
        return bool(pairs) and all(
            len(line) >= 60 and not ends_sentence(line) and after.lstrip()[:1].islower() for line, after in pairs
        )
    width = max(inner)
    ends = sum(ends_sentence(line) for group in groups for line in group[:-1])
    return 30 <= width <= 130 and median(inner) > 0.8 * width and ends < 0.5 * len(inner)


def _unwrapped(lines: list[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        following = line.strip()
        if re.search(r"[^\W\d_]-$", text) and following[:1].islower():
            text = text[:-1] + following
        else:
            text += " " + following
    return text


def _front(found: list[str]) -> tuple[list[str], Metadata]:
    """Lines such as "Date: 3 May 2020" before the text, taken as metadata."""
    values: dict[str, str] = {}
    rest = list(found)
    while rest and (line := _FIELD.match(rest[0].strip())) and _FIELDS[line["key"].lower()] not in values:
        values[_FIELDS[line["key"].lower()]] = line["value"].strip()
        rest.pop(0)
    if values.get("published"):
        values["published"] = iso_date(values["published"])
    return (rest, Metadata(**values)) if rest else (found, Metadata())


def _typed(lines: list[str], *, titled: bool) -> list[Piece]:
    pieces: list[Piece] = []
    for at, line in enumerate(lines):
        text = line.strip()
        following = lines[at + 1].strip() if at + 1 < len(lines) else ""
        pieces.append(_piece(text, following, first=at == 0 and not titled))
    return _numbered(pieces)


def _piece(text: str, following: str, *, first: bool) -> Piece:
    if first and following and len(text) <= _LONGEST_TITLE and not text.endswith((".", ",", ";", ":")):
        return Piece(text, BlockKind.TITLE)
    if looks_like_caption(text):
        return Piece(text, BlockKind.CAPTION)
    if found := _BULLET.match(text):
        return Piece(text[found.end() :], BlockKind.LIST_ITEM, level=1)
    if text.startswith(">"):
        return Piece(text.lstrip("> "), BlockKind.QUOTATION)
    if _BYLINE.match(text):
        return Piece(text, BlockKind.BYLINE)
    if looks_like_heading(text) and len(following) > max(100, len(text)) and " " in text:
        return Piece(text, BlockKind.HEADING, level=2)
    return Piece(text)


def _numbered(pieces: list[Piece]) -> list[Piece]:
    """Runs of paragraphs that count 1, 2, 3… are ordered lists."""
    found = list(pieces)
    at = 0
    while at < len(found):
        run = at
        while run < len(found) and (n := _NUMBER.match(found[run].text)) and int(n[1]) == run - at + 1:
            run += 1
        if run - at >= 2:
            for index in range(at, run):
                text = _NUMBER.sub("", found[index].text, count=1)
                found[index] = Piece(text, BlockKind.LIST_ITEM, level=1, ordered=True)
        at = max(run, at + 1)
    return found
