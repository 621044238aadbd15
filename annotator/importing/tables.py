"""Tables of articles: CSV, TSV, XLSX and JSON lines, a row each; columns are found by their names."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from annotator.errors import ImportFailed
from annotator.importing.dates import iso_date
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft
from annotator.importing.encoding import decode, looks_binary
from annotator.importing.failures import NoTextColumn
from annotator.importing.findings import AS_USUAL, Asked, Columns, Found, Importer, Skipped, header_shape
from annotator.importing.package import Package
from annotator.importing.plain_text import paragraphs
from annotator.model import BlockKind, Draft, Metadata, Source
from annotator.text import Piece, clean

# What columns are called that hold each field, the usual name first.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text",
        "body",
        "content",
        "article",
        "fulltext",
        "full_text",
        "articlebody",
        "maintext",
        "volltext",
        "texte",
        "artikeltext",
        "inhalt",
        "contenu",
        "texto",
        "contenido",
        "текст",
    ),
    "title": (
        "title",
        "headline",
        "heading",
        "titel",
        "überschrift",
        "schlagzeile",
        "titre",
        "titulo",
        "título",
        "titular",
        "заголовок",
        "name",
    ),
    "published": (
        "date",
        "published",
        "publish_date",
        "pubdate",
        "publication_date",
        "datetime",
        "datum",
        "erscheinungsdatum",
        "fecha",
        "дата",
        "time",
    ),
    "byline": ("author", "authors", "byline", "autor", "verfasser", "auteur", "автор", "creator", "writer"),
    "outlet": (
        "outlet",
        "source",
        "newspaper",
        "publisher",
        "publication",
        "medium",
        "media",
        "domain",
        "site",
        "quelle",
        "zeitung",
        "journal",
        "periódico",
        "medio",
        "видання",
        "джерело",
    ),
    "url": ("url", "link", "uri", "href", "web_url", "lien", "enlace", "посилання"),
    "section": ("section", "category", "rubrik", "ressort", "rubrique", "sección", "рубрика", "desk", "topic"),
    "language": ("language", "lang", "sprache", "langue", "idioma", "мова"),
    "part": ("id", "uid", "doc_id", "docid", "article_id", "index"),
}
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_MOST_ROWS = 200_000
_SHOWN = 5  # rows that show what the columns hold
_TRIED = 50  # rows that show whether a column can be text
_CODE = re.compile(r"[\w.:/+=-]*", re.ASCII)  # a number, a sum, an address: nothing that anybody reads


class Table:
    """`.csv`, `.tsv`, `.xlsx` and `.jsonl` files."""

    name = "table"
    version = "1"
    media_type = "text/csv"

    def __init__(self, asked: Asked = AS_USUAL) -> None:
        self._asked = asked

    def asked(self, asked: Asked) -> Importer:
        """An importer that knows which columns somebody has said hold what."""
        return Table(asked)

    def accepts(self, head: bytes, name: str) -> float:
        """By name, and by lines that are JSON objects."""
        lowered = name.lower()
        if head.startswith(b"PK\x03\x04"):
            return 0.9 if lowered.endswith((".xlsx", ".xlsm")) or b"xl/" in head[:4000] else 0.0
        if looks_binary(head):
            return 0.0
        if lowered.endswith((".jsonl", ".ndjson")):
            return 0.9
        return 0.8 if lowered.endswith((".csv", ".tsv", ".tab")) else 0.0

    def read(self, source: Source) -> Found:
        """An article for each row with text."""
        rows = _rows(source)
        names = tuple(rows[0]) if rows else ()
        columns = self._columns(names, rows[:_TRIED])
        table = Columns(names, tuple(tuple(row.values()) for row in rows[:_SHOWN]), columns)
        if "text" not in columns:
            raise NoTextColumn(source.name, table)
        drafts: list[Draft] = []
        skipped: list[Skipped] = []
        for number, row in enumerate(rows, 1):
            made = self._draft(row, columns, number)
            if made is None:
                skipped.append(Skipped(str(number), "a row without text", clean(row.get(columns.get("title", ""), ""))))
            else:
                drafts.append(made)
        return Found(tuple(drafts), tuple(skipped), len(rows), table)

    def _columns(self, names: tuple[str, ...], rows: Sequence[Mapping[str, str]]) -> dict[str, str]:
        """Which column holds which field: as somebody has said of such a table, else by the columns' names."""
        said = self._asked.columns.get(header_shape(names))
        if said is None:
            said = {
                **mapping(names, {name for name in names if _is_code(rows, name)}),
                **self._asked.columns.get("", {}),
            }
        return {field: column for field, column in said.items() if field in COLUMNS and column in names}

    def _draft(self, row: Mapping[str, str], columns: Mapping[str, str], number: int) -> Draft | None:
        values = {field: row.get(column, "") or "" for field, column in columns.items()}
        text = values.pop("text", "")
        if not text.strip():
            return None
        part = values.pop("part", "") or str(number)
        values["published"] = _day(values.get("published", ""))
        pieces = [Piece(line) for line in paragraphs(text)]
        if title := values.get("title", ""):
            pieces = [Piece(title, BlockKind.TITLE), *(p for p in pieces if clean(p.text) != clean(title))]
        return draft(self, tidy(pieces), Metadata(**values), part=part)


def _is_code(rows: Sequence[Mapping[str, str]], name: str) -> bool:
    """Whether a column holds something, and no words in any row."""
    values = [value for row in rows if (value := (row.get(name) or "").strip())]
    return bool(values) and all(map(_CODE.fullmatch, values))


def _day(text: str) -> str:
    """A date as text, or as the number of days since 1899 that spreadsheets store."""
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text.strip()) and 10_000 < float(text) < 80_000:
        moment = datetime(1899, 12, 30, tzinfo=UTC) + timedelta(days=float(text))
        clock = f"T{moment:%H:%M}" if "." in text else ""
        return f"{moment:%Y-%m-%d}{clock}"
    return iso_date(text)


def mapping(names: Sequence[str], codes: Collection[str] = ()) -> dict[str, str]:
    """Which column holds which field, by the columns' names; `codes` are those that hold no words, so no text."""
    plain = {re.sub(r"[^\w]+", "_", str(name).strip().lower()).strip("_"): str(name) for name in names}
    found: dict[str, str] = {}
    for field, candidates in COLUMNS.items():
        taken = {*found.values(), *(codes if field == "text" else ())}
        name = next((plain[c] for c in candidates if c in plain and plain[c] not in taken), None)
        if name is not None:
            found[field] = name
    return found


def _rows(source: Source) -> list[dict[str, str]]:
    if source.content.startswith(b"PK\x03\x04"):
        table = _sheet(Package(source.content, source.name))
    elif source.name.lower().endswith((".jsonl", ".ndjson")):
        return _objects(decode(source.content, name=source.name).text, source.name)
    else:
        table = _separated(decode(source.content, name=source.name).text, source.name)
    if len(table) < 2:
        raise ImportFailed(f"{source.name} has no rows.", "The first row names the columns.", source.name)
    head = [name.strip() for name in table[0]]
    return [
        dict(zip(head, row, strict=False)) for row in table[1 : _MOST_ROWS + 1] if any(cell.strip() for cell in row)
    ]


def _separated(text: str, name: str) -> list[list[str]]:
    csv.field_size_limit(64 << 20)
    # The names of the columns hold no separators, so their line tells them.
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(",;\t|", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter))
    except csv.Error as problem:
        raise ImportFailed(f"{name} is no table: {problem}.", "Check its quotation marks.", name) from problem


def _objects(text: str, name: str) -> list[dict[str, str]]:
    rows = []
    # JSON may hold every other sign that ends a line.
    for line in text.split("\n"):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as problem:
            raise ImportFailed(
                f"A line of {name} is no JSON object.", "Each line must be an object.", name
            ) from problem
        if isinstance(value, dict):
            rows.append(dict(_cells(value)))
    if not rows:
        raise ImportFailed(f"{name} has no rows.", "Each line must be a JSON object.", name)
    keys = dict.fromkeys(key for row in rows for key in row)
    return [dict.fromkeys(keys, "") | row for row in rows[:_MOST_ROWS]]


def _cells(row: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The cells of an object; those of an object in it are called after both."""
    for key, value in row.items():
        if isinstance(value, dict):
            yield from ((f"{key}.{inner}", _cell(item)) for inner, item in value.items())
        else:
            yield key, _cell(value)


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_cell(item) for item in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)


def _sheet(package: Package) -> list[list[str]]:
    """The first sheet's rows, every cell as text."""
    shared: list[str] = []
    if package.has("xl/sharedStrings.xml"):
        items = package.xml("xl/sharedStrings.xml").iter(f"{_MAIN}si")
        shared = ["".join(t.text or "" for t in item.iter(f"{_MAIN}t")) for item in items]
    names = sorted(n for n in package.names() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", n))
    rows = []
    for row in package.xml(names[0] if names else "xl/worksheets/sheet1.xml").iter(f"{_MAIN}row"):
        cells: list[str] = []
        for cell in row.iter(f"{_MAIN}c"):
            at = _column(cell.get("r") or "") if cell.get("r") else len(cells)
            cells += [""] * (min(at, 16_384) - len(cells))
            cells.append(_value(cell, shared))
        rows.append(cells)
    return rows


def _column(reference: str) -> int:
    """The index of the column in a reference such as "AB12"."""
    number = 0
    for letter in re.sub(r"[^A-Z]", "", reference):
        number = number * 26 + ord(letter) - 64
    return number - 1


def _value(cell: Any, shared: Sequence[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(f"{_MAIN}t"))
    text = cell.findtext(f"{_MAIN}v") or ""
    if cell.get("t") == "s" and text.isdigit():
        return shared[int(text)] if int(text) < len(shared) else ""
    return text
