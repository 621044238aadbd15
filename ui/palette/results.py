"""The rows of the palette: names found in memory and hits of the search, merged into one order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from annotator.model import Hit
from ui.dates import readable
from ui.matching import Rank, marks
from ui.palette.catalogue import Match
from ui.widgets.query_help import examples
from ui.widgets.rows import Index
from ui.words import record_kind

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One result. `action` says what choosing it does: a kind of record, "hit", "mode", "query" or "paragraph".

    `title` and `snippet` carry the ranges of found words; `trail` stands muted behind the title.
    """

    action: str
    key: str
    label: str
    title: str
    title_marks: Marks = ()
    trail: str = ""
    snippet: str = ""
    snippet_marks: Marks = ()
    detail: str = ""
    shortcut: str = ""
    strong: bool = False
    hit: Hit | None = None

    def __hash__(self) -> int:
        """Of what tells rows apart: lists look them up by the hundred with each letter."""
        return hash((self.action, self.key, self.title, self.snippet))

    @property
    def identity(self) -> tuple[str, str]:
        """What it opens, however it was found."""
        return (self.hit.kind, str(self.hit.id)) if self.hit is not None else (self.action, self.key)


def match_row(match: Match, words: str) -> Row:
    """A name found in memory."""
    entry = match.entry
    alias = match.name if match.name != entry.text else (entry.aliases[0] if entry.aliases else "")
    return Row(
        entry.kind,
        entry.key,
        record_kind(entry.kind),
        entry.text,
        marks(entry.text, words),
        _tr("also “{}”").format(alias) if alias else "",
        detail=entry.detail,
        shortcut=entry.shortcut,
        strong=entry.kind == "article",
    )


def hit_row(hit: Hit, words: str) -> Row:
    """A hit of the text search."""
    label = record_kind(hit.kind)
    key = str(hit.id)
    if hit.kind == "quote" and hit.snippet:
        return Row("hit", key, label, hit.snippet, hit.marks, hit.title, detail=hit.detail, hit=hit)
    if hit.kind in ("article", "note"):
        return Row(
            "hit",
            key,
            label,
            hit.title,
            marks(hit.title, words),
            snippet=hit.snippet,
            snippet_marks=hit.marks,
            detail=readable(hit.published[:10]) or hit.detail,
            strong=True,
            hit=hit,
        )
    return Row("hit", key, label, hit.title, marks(hit.title, words), hit.snippet, detail=hit.detail, hit=hit)


def merge(matches: Sequence[Match], guesses: Sequence[Match], hits: Sequence[Hit], words: str) -> list[Row]:
    """Names that fit well, then hits in their own order, then names that fit somehow; nothing twice.

    A title found in memory takes the snippet of its hit.
    """
    by_identity = {(hit.kind, str(hit.id)): hit for hit in hits}
    good = [match for match in matches if match.rank <= Rank.WORD_START]
    rest = [match for match in matches if match.rank > Rank.WORD_START]
    rows: list[Row] = []
    for match in good:
        row = match_row(match, words)
        found = by_identity.get(row.identity)
        if found is not None and found.kind == "article" and found.snippet:
            row = replace(row, snippet=found.snippet, snippet_marks=found.marks, action="hit", hit=found)
        rows.append(row)
    rows += [hit_row(hit, words) for hit in hits]
    rows += [match_row(match, words) for match in [*rest, *guesses]]
    unique: dict[tuple[str, str], Row] = {}
    for row in rows:
        unique.setdefault(row.identity, row)
    return list(unique.values())


def paragraph_rows(words: str) -> list[Row]:
    """The row of ":12"; how to use it while there is no number."""
    if words.isdecimal() and int(words) > 0:
        return [
            Row("paragraph", str(int(words)), _tr("Go to"), _tr("Paragraph {}").format(int(words)), shortcut="Enter")
        ]
    return [Row("", "", _tr("Go to"), _tr("Type the number of a paragraph"))]


def help_rows() -> list[Row]:
    """What can be typed."""
    return [
        Row("mode", ">", _tr("Commands"), _tr("Everything the menus can do"), shortcut=">"),
        Row("mode", "@", _tr("Actors"), _tr("People, organisations, states, anonymous sources"), shortcut="@"),
        Row("mode", "=", _tr("Claims"), _tr("What actors take a stand on"), shortcut="="),
        Row("mode", "#", _tr("Tags"), _tr("The codebook"), shortcut="#"),
        Row("mode", ":", _tr("Go to"), _tr("A paragraph of this article by its number"), shortcut=":"),
        *(Row("mode", example, _tr("Search"), example, trail=meaning) for example, meaning in examples()),
    ]


class ResultsModel(QAbstractListModel):
    """The rows shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The row, its title, and all of it for screen readers."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None


def spoken(row: Row) -> str:
    """A row as a screen reader says it."""
    parts = (row.label, row.title, row.trail, row.snippet, row.detail, row.shortcut)
    return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
