"""Factiva: exports as HTML, XML and RTF, each article with two-letter fields (HD headline, PD date, TD text, ...)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.importing.database.entry import FIELDS, Entry, found_from
from annotator.importing.dates import iso_date
from annotator.importing.findings import Found
from annotator.importing.html.blocks import visible_text
from annotator.importing.html.tree import parse, text_of
from annotator.importing.package import parse_xml
from annotator.model import Source
from annotator.text import Piece, clean

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_CODES = frozenset(
    """SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN ART CX DLN NGC GC
    CLM""".split()  # noqa: SIM905 -- a list of codes reads best so
)
_BODY = ("LP", "TD")
# What the article shows itself; all other fields are set aside.
_SHOWN = frozenset([*_BODY, "HD", "BY", "SE"])
_SHOWN_IN_XML = frozenset(["headline", "leadParagraph", "tailParagraphs", "byline", "logo"])
_DOCUMENT = re.compile(r"^(?:AN\s+)?(?:Document|Dokument|Documento)\s+([A-Za-z0-9]{15,40})$")
_FIELD_LINE = re.compile(r"^([A-Z]{2,3})(?:\s{2,}|\t\s*|\s+(?=\S))(.*)$", re.DOTALL)
_WORDS = re.compile(r"^([\d.,\s]+)\s*(?:words|mots|Wörter|palabras|parole|palavras|woorden)$", re.IGNORECASE)


class Factiva:
    """Factiva pages saved as HTML, and its XML."""

    name = "factiva"
    version = "1"
    media_type = "text/html"

    def accepts(self, head: bytes, name: str) -> float:
        """By the classes of its pages and the namespace of its XML."""
        plain = head.replace(b"\0", b"")
        if b"global.factiva.com/pps" in plain or b"<ppsarticle" in plain or b"<PPSResponse" in plain:
            return 0.97
        if re.search(rb"<title>\s*Factiva|class=[\"']article \w\wArticle", plain):
            return 0.97
        return 0.0

    def read(self, source: Source) -> Found:
        """Every article of the file."""
        if b"<ppsarticle" in source.content or b"<PPSResponse" in source.content:
            root = parse_xml(source.content, source.name)
            stated = next((int(e.get("count") or 0) for e in root.iter() if _local(e) == "ppsarticleResultSet"), None)
            entries = [_from_xml(article) for article in root.iter() if _local(article) == "article"]
            return found_from(self, entries, stated, "Factiva")
        tree = parse(text_of(source.content, source.name).text)
        articles = [e for e in tree.iter("div") if re.search(r"\barticle\b.*\b\w\wArticle\b", e.get("class") or "")]
        return found_from(self, [_from_html(article) for article in articles], None, "Factiva")


def is_factiva(lines: Sequence[str]) -> bool:
    """Whether the paragraphs of a document are a Factiva export."""
    ends = sum(bool(_DOCUMENT.match(line)) for line in lines)
    fields = sum(line.split(" ")[0].split("\t")[0] in _CODES for line in lines if line)
    return ends >= 1 and (fields >= 3 * ends or any(_WORDS.match(line) for line in lines))


def entries_in_lines(pieces: Sequence[Piece]) -> list[Entry]:
    """The articles of an RTF export: rows of code and value, or plain lines that end with the document's number."""
    entries = []
    waiting: list[Piece] = []
    for piece in pieces:
        waiting.append(piece)
        if number := _DOCUMENT.match(clean(piece.text)):
            entry = _from_lines(waiting)
            entry.identifier = number[1]
            entries.append(entry)
            waiting = []
    return entries


def _from_lines(pieces: Sequence[Piece]) -> Entry:
    fields: dict[str, list[str]] = {}
    code = ""
    for piece in pieces:
        text = piece.text.strip()
        found = _FIELD_LINE.match(text)
        if found and found[1] in _CODES:
            code = found[1]
            text = found[2]
        if code:
            fields.setdefault(code, []).append(text)
    if "HD" in fields:
        return _entry(fields)
    return _plain([clean(piece.text) for piece in pieces if clean(piece.text)])


def _plain(lines: list[str]) -> Entry:
    """An export without codes: section, headline, byline, words, date, source, language, copyright, then the text."""
    entry = Entry()
    counted = next((at for at, line in enumerate(lines) if _WORDS.match(line)), None)
    if counted is None or counted == 0:
        entry.title, entry.body = (lines[0] if lines else ""), [Piece(line) for line in lines[1:-1]]
        return entry
    entry.title = lines[counted - 2] if counted >= 2 and _looks_like_byline(lines[counted - 1]) else lines[counted - 1]
    entry.byline = lines[counted - 1] if entry.title != lines[counted - 1] else ""
    entry.length = _number(lines[counted])
    entry.published = next((d for d in map(iso_date, lines[counted + 1 : counted + 3]) if d), "")
    rest = lines[counted + 2 :]
    if rest and re.fullmatch(r"\d{1,2}:\d\d", rest[0]):
        rest = rest[1:]
    entry.outlet = rest[0] if rest else ""
    start = next((at for at, line in enumerate(rest) if re.match(r"(?:Copyright|©|\(c\))", line, re.IGNORECASE)), 0)
    entry.body = [Piece(line) for line in rest[start + 1 :] if not _DOCUMENT.match(line)]
    return entry


def _looks_like_byline(line: str) -> bool:
    return re.match(r"(?:By|Von|Par|Por)\s", line) is not None or (len(line.split()) <= 4 and line.istitle())


def _from_html(article: HtmlElement) -> Entry:
    fields: dict[str, list[str]] = {}
    for row in article.iter("tr"):
        cells = [cell for cell in row if cell.tag == "td"]
        if len(cells) >= 2 and (code := clean(cells[0].text_content())) in _CODES:
            inner = list(cells[1].iter("p"))
            fields.setdefault(code, []).extend(clean(visible_text(p)) for p in (inner or [cells[1]]))
    if "HD" in fields:
        return _entry(fields)
    return _plain([clean(visible_text(part)) for part in article.iter("div", "p", "span") if not len(part)])


def _entry(fields: dict[str, list[str]]) -> Entry:
    def first(*codes: str) -> str:
        return next((clean(fields[code][0]) for code in codes if fields.get(code)), "")

    clock = first("ET")
    day = iso_date(first("PD"))
    entry = Entry(
        title=first("HD"),
        outlet=first("SN"),
        published=f"{day}T{clock.zfill(5)}" if len(day) == 10 and re.fullmatch(r"\d{1,2}:\d\d", clock) else day,
        byline=re.sub(r"^(?:By|Von|Par|Por)\s+", "", first("BY"), flags=re.IGNORECASE),
        section=first("SE", "CLM"),
        identifier=first("AN").split(" ")[-1],
        length=_number(first("WC")),
        body=[Piece(text) for code in _BODY for text in fields.get(code, []) if clean(text)],
    )
    entry.aside = [
        Piece(f"{code} {clean(' '.join(texts))}", aside=FIELDS)
        for code, texts in fields.items()
        if code not in _SHOWN and any(clean(text) for text in texts)
    ]
    return entry


def _from_xml(article: _Element) -> Entry:
    def first(name: str) -> str:
        return next((clean("".join(map(str, e.itertext()))) for e in article if _local(e) == name), "")

    body = [
        Piece(text)
        for part in article
        if _local(part) in ("leadParagraph", "tailParagraphs")
        for paragraph in part.iter()
        if _local(paragraph) == "paragraph" and (text := clean("".join(map(str, paragraph.itertext()))))
    ]
    entry = Entry(
        title=first("headline"),
        outlet=first("sourceName"),
        published=iso_date(first("publicationDate")),
        byline=re.sub(r"^(?:By|Von|Par|Por)\s+", "", first("byline"), flags=re.IGNORECASE),
        section=first("sectionName") or first("columnName"),
        language=first("baseLanguage").lower(),
        identifier=first("accessionNo"),
        length=_number(first("wordCount")),
        body=body,
    )
    entry.aside = [
        Piece(f"{_local(part)} {text}", aside=FIELDS)
        for part in article
        if _local(part) not in _SHOWN_IN_XML
        and (text := clean(" ".join([part.get("code") or "", *map(str, part.itertext())])))
    ]
    return entry


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _number(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else 0
