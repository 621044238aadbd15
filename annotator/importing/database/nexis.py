"""LexisNexis and Nexis Uni: exports as text, HTML, Word or RTF all come down to the same lines.

Classic exports part articles by "3 of 100 DOCUMENTS" and name their fields in capitals; Nexis Uni ends each with "End
of Document" and puts the headline first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.importing.database.entry import FIELDS, Entry
from annotator.importing.dates import iso_date
from annotator.text import Piece, clean

_COUNT = re.compile(
    r"^\s*(?:(?:Dokument|Document|Documento)\s+)?([\d,.]{1,9})\s+(?:of|von|de|di|van)\s+([\d,.]{1,9})"
    r"(?:\s+(?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS|DOCUMENTI|DOCUMENTEN))?\s*$"
)
_LABELLED_COUNT = re.compile(r"DO[CK]UMENT", re.IGNORECASE)
_END = re.compile(
    r"^\s*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento)\s*$",
    re.IGNORECASE,
)
_FIELD = re.compile(r"^\s*([A-Z][A-Z /-]{2,28}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?):\s*(.*)$", re.DOTALL)
_HEAD = {
    "byline": "byline", "author": "byline", "autor": "byline", "auteur": "byline", "section": "section",
    "rubrik": "section", "rubrique": "section", "length": "length", "länge": "length", "longueur": "length",
    "longitud": "length",
    "highlight": "", "dateline": "", "headline": "title", "title": "title", "language": "language",
    "sprache": "language", "langue": "language", "url": "url", "date": "published", "source": "outlet",
}  # fmt: skip
_TAIL = frozenset(
    """load-date language graphic publication-type document-type correction correction-date subject journal-code
    organization company ticker industry person city state country geographic notes series type update acc-no
    classification category dpid name position sprache langue grafik distribution timestamp media-type""".split()  # noqa: SIM905 -- a list of field names reads best so
)
# Those that no text begins with.
_UNMISTAKABLE = frozenset(["load-date", "publication-type", "document-type", "journal-code", "acc-no", "language"])
_COPYRIGHT = re.compile(r"^\s*(?:Copyright|©|\(c\))\s", re.IGNORECASE)
_RIGHTS = re.compile(r"^\s*(?:All Rights Reserved|Alle Rechte vorbehalten|Tous droits réservés)\.?\s*$", re.IGNORECASE)
_SELECTED = re.compile(
    r"Selected Items:\s*([\d,\s-]+)|(?:Documents|Dokumente|Documentos)\s*\((\d+)\)|Number of documents:\s*(\d+)",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"^(?:.*\b(?:Edition|Ausgabe|Édition|Edición)\b.*|Scotland|Ireland|Ulster|Final|Correction Appended)$"
)
_BODY = frozenset(["Body", "Volltext", "Corps", "Cuerpo", "Texto", "Corpo"])
_CLASSES = frozenset(["Classification", "Klassifikation", "Clasificación", "Classificazione"])
_COVER = "cover of the export"
_LANGUAGES = {
    "english": "en", "englisch": "en", "anglais": "en", "german": "de", "deutsch": "de", "french": "fr",
    "français": "fr", "francais": "fr", "spanish": "es", "español": "es", "italian": "it", "dutch": "nl",
    "portuguese": "pt",
    "russian": "ru", "polish": "pl", "arabic": "ar", "chinese": "zh",
}  # fmt: skip


def is_nexis(lines: Sequence[str]) -> bool:
    """Whether the lines of a document are a LexisNexis export."""
    counts = sum(bool(_is_count(line)) for line in lines)
    ends = sum(bool(_END.match(line)) for line in lines)
    return counts >= 1 or ends >= 1


def entries_in(pieces: Sequence[Piece]) -> tuple[list[Entry], int | None]:
    """The articles of an export and how many it says it has."""
    lines = [clean(piece.text) for piece in pieces]
    if any(_is_count(line) for line in lines):
        return _classic(pieces, lines)
    return _modern(pieces, lines)


def _is_count(line: str) -> re.Match[str] | None:
    found = _COUNT.match(line)
    return found if found and _LABELLED_COUNT.search(line) else None


def _classic(pieces: Sequence[Piece], lines: Sequence[str]) -> tuple[list[Entry], int | None]:
    starts = [at for at, line in enumerate(lines) if _is_count(line)]
    numbers = [_number(match[1]) for line in lines if (match := _is_count(line))]
    entries = [
        _classic_entry(pieces[start + 1 : end], lines[start + 1 : end])
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]
    return entries, _selected(lines[: starts[0]]) or (max(numbers) - min(numbers) + 1 if numbers else None)


def _classic_entry(pieces: Sequence[Piece], lines: Sequence[str]) -> Entry:
    """Source, date, edition, headline; then fields; then the text; then more fields."""
    entry = Entry()
    head: list[str] = []
    at = 0
    while at < len(lines) and not _head_field(lines[at]) and len(head) < 12:
        if lines[at]:
            head.append(lines[at])
        at += 1
    if at == len(lines) or len(head) == 12:
        at = min(len([line for line in lines[:4] if line]), at)
        head = [line for line in lines[:at] if line]
    _heading_lines(entry, head)
    return _fields_and_body(entry, pieces[at:], lines[at:])


def _heading_lines(entry: Entry, head: list[str]) -> None:
    """Outlet, date and title among the lines above the first field; the others, such as editions, are set aside."""
    if not head:
        return
    at = next((at for at, line in enumerate(head) if len(iso_date(line)) >= 7 and len(line) < 90), None)
    if at is None:
        used = {0, len(head) - 1}
        entry.outlet = head[0]
        entry.title = head[-1] if len(head) > 1 else ""
    else:
        below = range(at + 1, len(head))
        title = next((n for n in below if not _EDITION.search(head[n])), next(iter(below), min(at, 1)))
        used = {0, title}
        entry.published = iso_date(head[at])
        entry.outlet = head[0] if at > 0 else ""
        entry.title = head[title] if title != at else ""
    entry.aside += [Piece(line, aside=FIELDS) for number, line in enumerate(head) if number not in used]


_EDITION = re.compile(
    r"^(?:.*\b(?:Edition|Ausgabe|Édition|Edición)\b.*|Scotland|Ireland|Ulster|Final|Correction Appended)$"
)


def _fields_and_body(entry: Entry, pieces: Sequence[Piece], lines: Sequence[str]) -> Entry:
    """Fields, the text, and what follows it, which begins with the first field or copyright behind some text."""
    tail = False
    for piece, line in zip(pieces, lines, strict=True):
        if not line:
            continue
        found = _FIELD.match(line)
        name = found[1].lower().strip() if found else ""
        rights = bool(_COPYRIGHT.match(line)) and len(line) < 300
        if entry.body and (rights or name in _TAIL or line in _CLASSES):
            tail = True
        if found and name in _HEAD and (not entry.body or name == "language"):
            _set(entry, _HEAD[name], found[2], piece)
            if _HEAD[name] in ("length", "language"):
                entry.aside.append(Piece(line, aside=FIELDS))
        elif tail or rights or _RIGHTS.match(line) or (not entry.body and name in _UNMISTAKABLE):
            entry.aside.append(Piece(line, aside=FIELDS))
        elif line not in _BODY:
            entry.body.append(piece)
    return entry


def _set(entry: Entry, name: str, value: str, piece: Piece) -> None:
    value = clean(value)
    if name == "length":
        entry.length = _number(value.split(" ")[0])
    elif name == "byline":
        entry.byline = re.sub(r"^(?:By|Von|Par|Por)\s+", "", value, flags=re.IGNORECASE)
    elif name == "published":
        entry.published = iso_date(value) or entry.published
    elif name == "language":
        entry.language = _LANGUAGES.get(value.lower().split(";")[0].strip(), "")
    elif name:
        setattr(entry, name, value)
    elif value:
        entry.body.append(Piece(value, piece.kind))


def _modern(pieces: Sequence[Piece], lines: Sequence[str]) -> tuple[list[Entry], int | None]:
    entries = []
    start = 0
    for at, line in enumerate(lines):
        if _END.match(line):
            entries.append(_modern_entry(pieces[start:at], lines[start:at]))
            start = at + 1
    return entries, _selected(lines[:60])


def _modern_entry(pieces: Sequence[Piece], lines: Sequence[str]) -> Entry:
    """Headline, source, date; copyright; fields; "Body"; the text. The first article stands behind a list of all."""
    entry = Entry()
    kept = [(piece, line) for piece, line in zip(pieces, lines, strict=True) if line]
    dated = _date_above_fields([line for _, line in kept])
    if dated is None:
        body = next((at for at, (_, line) in enumerate(kept) if line in _BODY), 0)
        entry.title = kept[0][1] if kept else ""
        rest = kept[max(body, 1) :]
    else:
        title = max(dated - 2, 0)
        entry.aside += [Piece(line, aside=_COVER) for _, line in kept[:title]]
        entry.aside.append(Piece(kept[dated][1], aside=FIELDS))
        entry.published = iso_date(kept[dated][1])
        entry.outlet = kept[dated - 1][1] if dated >= 2 else ""
        entry.title = kept[title][1]
        rest = kept[dated + 1 :]
    return _fields_and_body(entry, [piece for piece, _ in rest], [line for _, line in rest])


def _date_above_fields(lines: Sequence[str]) -> int | None:
    """The date that the copyright, a field or the text follows; other dates are the search's or in a headline."""
    dates = [at for at, line in enumerate(lines) if at and len(line) < 90 and _is_date_line(line)]
    for at in dates:
        if any(_COPYRIGHT.match(line) or _head_field(line) or line in _BODY for line in lines[at + 1 : at + 4]):
            return at
    return dates[0] if dates and dates[0] < 6 else None


def _is_date_line(line: str) -> bool:
    return len(iso_date(line)) >= 7 and not _FIELD.match(line) and not _COPYRIGHT.match(line)


def _head_field(line: str) -> bool:
    found = _FIELD.match(line)
    return found is not None and found[1].lower().strip() in _HEAD


def _selected(lines: Sequence[str]) -> int | None:
    for line in lines:
        if found := _SELECTED.search(line):
            if found[2] or found[3]:
                return int(found[2] or found[3])
            total = 0
            for part in re.split(r"[,\s]+", found[1].strip()):
                low, _, high = part.partition("-")
                if low.isdigit():
                    total += int(high) - int(low) + 1 if high.isdigit() else 1
            return total or None
    return None


def _number(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else 0
