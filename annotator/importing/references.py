"""Reference managers' files: RIS, BibTeX, CSL-JSON and Zotero RDF. They carry metadata, at most with an abstract."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.errors import ImportFailed
from annotator.importing.dates import iso_date
from annotator.importing.drafting import draft
from annotator.importing.encoding import decode, looks_binary
from annotator.importing.findings import Found, Skipped
from annotator.importing.package import parse_xml
from annotator.importing.plain_text import paragraphs
from annotator.model import BlockKind, Metadata, Source
from annotator.text import Piece, clean

if TYPE_CHECKING:
    from lxml.etree import _Element

_RIS = re.compile(r"^([A-Z][A-Z0-9])  -[ ]?(.*)$")
_BIB = re.compile(r"@(\w+)\s*\{\s*([^,\s]*)\s*,")
_NOT_ENTRIES = ("comment", "string", "preamble")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c", "H": "\u030b", "c": "\u0327", "d": "\u0323", "b": "\u0331", "r": "\u030a", "k": "\u0328",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "i": "ı", "&": "&", "%": "%", "_": "_", "#": "#", "$": "$",
}  # fmt: skip


@dataclass(slots=True)
class Reference:
    """One record: its metadata as a draft needs it, its abstract and its key."""

    title: str = ""
    outlet: str = ""
    authors: list[str] = field(default_factory=list)
    published: str = ""
    url: str = ""
    section: str = ""
    language: str = ""
    abstract: str = ""
    key: str = ""


class References:
    """`.ris`, `.bib`, CSL-JSON and Zotero RDF files."""

    name = "references"
    version = "1"
    media_type = "application/x-research-info-systems"

    def accepts(self, head: bytes, name: str) -> float:
        """By each format's own signs."""
        if looks_binary(head):
            return 0.0
        lowered = name.lower()
        text = head.decode("utf-8", "replace").lstrip("\ufeff \r\n\t")
        if re.match(r"TY  - ", text) or (lowered.endswith(".ris") and "TY  - " in text):
            return 0.95
        if lowered.endswith((".bib", ".bibtex")) or re.match(
            r"@(?:article|misc|online|book|incollection)\s*\{", text, re.IGNORECASE
        ):
            return 0.85
        if text.startswith(("[", "{")) and '"type"' in text and ('"issued"' in text or '"container-title"' in text):
            return 0.9
        if "<rdf:RDF" in text and ("zotero" in text or "bibo" in text or "purl.org/net/biblio" in text):
            return 0.94
        return 0.0

    def read(self, source: Source) -> Found:
        """A draft for each record with a title."""
        records = list(_records(source))
        if not records:
            raise ImportFailed(f"{source.name} has no records.", "Nothing was imported.", source.name)
        drafts = []
        skipped = []
        for number, record in enumerate(records, 1):
            if not record.title:
                skipped.append(Skipped(record.key or str(number), "a record without a title"))
                continue
            metadata = Metadata(
                record.title, record.outlet, "; ".join(record.authors), record.published, record.url, record.language,
                record.section,
            )  # fmt: skip
            pieces = [Piece(record.title, BlockKind.TITLE), *(Piece(line) for line in paragraphs(record.abstract))]
            warning = "Only an abstract was found, not the article." if record.abstract else "Only metadata was found."
            drafts.append(draft(self, pieces, metadata, warnings=[warning], part=record.key or str(number)))
        return Found(tuple(drafts), tuple(skipped), len(records))


def _records(source: Source) -> Iterator[Reference]:
    if b"<rdf:RDF" in source.content[:4096]:
        return _zotero(source)
    text = decode(source.content, name=source.name).text
    if text.lstrip().startswith(("[", "{")):
        return _csl(text, source.name)
    return _ris(text) if re.search(r"^TY  - ", text, re.MULTILINE) else _bibtex(text)


def _ris(text: str) -> Iterator[Reference]:
    fields: dict[str, list[str]] = {}
    last = ""
    for line in text.splitlines():
        if found := _RIS.match(line.rstrip()):
            last = found[1]
            if last == "ER":
                yield _from_ris(fields)
                fields = {}
            else:
                fields.setdefault(last, []).append(found[2].strip())
        elif last in fields and line.strip():
            fields[last][-1] += " " + line.strip()
    if fields.get("TY"):
        yield _from_ris(fields)


def _from_ris(fields: dict[str, list[str]]) -> Reference:
    def first(*tags: str) -> str:
        return next((fields[tag][0] for tag in tags if fields.get(tag) and fields[tag][0]), "")

    return Reference(
        title=first("TI", "T1", "CT", "BT"),
        outlet=first("T2", "JO", "JF", "JA", "PB"),
        authors=[_turned(name) for tag in ("AU", "A1") for name in fields.get(tag, [])],
        published=iso_date(first("DA", "Y1", "PY").strip("/").replace("/", "-")),
        url=first("UR", "L1", "LK"),
        section=first("SE"),
        language=first("LA"),
        abstract=first("AB", "N2"),
        key=first("ID", "AN"),
    )


def _turned(name: str) -> str:
    """A name with the given name first: "Doe, Jane" is "Jane Doe"."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else name.strip()


def _bibtex(text: str) -> Iterator[Reference]:
    for found in _BIB.finditer(text):
        if found[1].lower() in _NOT_ENTRIES:
            continue
        fields = dict(_bib_fields(text, found.end()))
        date = fields.get("date") or "-".join(filter(None, (fields.get("year", ""), fields.get("month", ""))))
        names = re.split(r"\s+and\s+", fields.get("author", "")) if fields.get("author") else []
        yield Reference(
            title=fields.get("title", ""),
            outlet=fields.get("journal") or fields.get("journaltitle") or fields.get("publisher", ""),
            authors=[_turned(name) for name in names],
            published=iso_date(date) or iso_date(f"{fields.get('month', '')} {fields.get('year', '')}"),
            url=fields.get("url", ""),
            language=fields.get("langid", ""),
            abstract=fields.get("abstract", ""),
            key=found[2],
        )


def _bib_fields(text: str, at: int) -> Iterator[tuple[str, str]]:
    pattern = re.compile(r"\s*,?\s*([\w-]+)\s*=\s*")
    while found := pattern.match(text, at):
        value, at = _bib_value(text, found.end())
        yield found[1].lower(), _untex(value)


def _bib_value(text: str, at: int) -> tuple[str, int]:
    """A value in braces or quotes (braces may nest), or a bare word; and where it ends."""
    if at >= len(text) or text[at] not in '{"':
        end = re.compile(r"[,}\n]").search(text, at)
        return text[at : end.start() if end else None].strip(), end.start() if end else len(text)
    depth = 0
    for place in range(at, len(text)):
        mark = text[place]
        if mark == "{":
            depth += 1
        elif mark == "}":
            depth -= 1
        if (mark == "}" and depth == 0 and text[at] == "{") or (
            mark == '"' and depth == 0 and place > at and text[at] == '"'
        ):
            return text[at + 1 : place], place + 1
    return text[at + 1 :], len(text)


def _untex(text: str) -> str:
    """Accents and special letters of TeX as the letters they are."""
    text = re.sub(r"""\\([`'^~"=.uvHcdbrk])\s*\{?\\?([A-Za-z])\}?""", lambda m: m[2] + _ACCENTS[m[1]], text)
    text = re.sub(r"\\(ss|ae|AE|oe|OE|aa|AA|[oOlLi&%_#$])(?![A-Za-z])\s?", lambda m: _LETTERS[m[1]], text)
    return clean(re.sub(r"\\[a-zA-Z]+\s?|[{}]", "", text.replace("--", "–")))


def _csl(text: str, name: str) -> Iterator[Reference]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise ImportFailed(f"{name} is no valid JSON.", "Export it again.", name) from problem
    items = data if isinstance(data, list) else data.get("items", [data])
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict):
            yield Reference(
                title=_string(item.get("title")),
                outlet=_string(item.get("container-title")) or _string(item.get("publisher")),
                authors=[_person(person) for person in item.get("author") or [] if isinstance(person, dict)],
                published=_issued(item.get("issued")),
                url=_string(item.get("URL")),
                section=_string(item.get("section")),
                language=_string(item.get("language")),
                abstract=_string(item.get("abstract")),
                key=_string(item.get("id")),
            )


def _string(value: object) -> str:
    if isinstance(value, list):
        return _string(value[0]) if value else ""
    return clean(re.sub(r"<[^>]+>", "", str(value))) if isinstance(value, str | int) else ""


def _person(person: dict[str, Any]) -> str:
    return _string(person.get("literal")) or f"{_string(person.get('given'))} {_string(person.get('family'))}".strip()


def _issued(value: object) -> str:
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [int(part) for part in first if str(part).isdigit()]
    if numbers:
        return iso_date("-".join(f"{n:0{4 if at == 0 else 2}}" for at, n in enumerate(numbers[:3]))) or str(numbers[0])
    return iso_date(_string(value.get("raw")) or _string(value.get("literal")))


def _zotero(source: Source) -> Iterator[Reference]:
    root = parse_xml(source.content, source.name)
    for item in root:
        kind = next((e.text for e in item if _local(e) == "itemType"), None)
        if kind is None or kind in ("attachment", "note"):
            continue
        yield Reference(
            title=_own(item, "title"),
            outlet=next((_own(e, "title") for part in item if _local(part) == "isPartOf" for e in part), ""),
            authors=[name for e in item if _local(e) == "authors" for p in e.iter() if (name := _rdf_person(p))],
            published=iso_date(_own(item, "date")),
            url=next((t for e in item if _local(e) == "identifier" for t in map(str, e.itertext()) if "://" in t), ""),
            section=_own(item, "section"),
            language=_own(item, "language"),
            abstract=_own(item, "abstract"),
            key=item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "",
        )


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _own(item: _Element, name: str) -> str:
    return next((clean(e.text or "") for e in item if _local(e) == name), "")


def _rdf_person(element: _Element) -> str:
    return f"{_own(element, 'givenName')} {_own(element, 'surname')}".strip() if _local(element) == "Person" else ""
