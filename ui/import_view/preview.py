"""What an import found, as rows to choose from: files, articles, and what could not become one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, Signal

from annotator.library import OnDuplicate
from ui.counting import counted
from ui.dates import readable
from ui.import_view.wording import file_name, known_label, sayings, stated_label
from ui.messages import said
from ui.widgets.rows import Index

if TYPE_CHECKING:
    from annotator.library import Candidate, FoundFile, LeftOut

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Choice = OnDuplicate | None


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file with several articles, or one that says how many it has."""

    file: FoundFile


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article that was found. `choice` is what happens to it: None leaves it out."""

    candidate: Candidate
    choice: Choice


@dataclass(frozen=True, slots=True)
class LeftRow:
    """Something that cannot come in. `failed` is a whole file."""

    item: LeftOut
    file: FoundFile
    failed: bool


Row = FileRow | ArticleRow | LeftRow


class PreviewModel(QAbstractListModel):
    """The rows in the order of the files, what cannot be read first. `chosen_changed` follows every choice."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._files: dict[str, FoundFile] = {}
        self._choices: dict[int, Choice] = {}
        self.rows: list[Row] = []

    def clear(self) -> None:
        """Forget everything."""
        self.beginResetModel()
        self._files, self._choices, self.rows = {}, {}, []
        self.endResetModel()
        self.chosen_changed.emit()

    def add(self, *files: FoundFile) -> None:
        """Take in what more files gave; the same path again takes the place of what it gave before."""
        anew = any(file.path in self._files or file.failed is not None for file in files)
        for file in files:
            self._files[file.path] = file
            for candidate in file.candidates:
                self._choices.setdefault(candidate.number, _first_choice(candidate))
        if anew:
            self.beginResetModel()
            self.rows = [row for each in _failed_first(self._files.values()) for row in self._rows_of(each)]
            self.endResetModel()
        else:
            rows = [row for file in files for row in self._rows_of(file)]
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()
        self.chosen_changed.emit()

    def files(self) -> tuple[FoundFile, ...]:
        """What every file gave, in the order they were read."""
        return tuple(self._files.values())

    def candidates(self) -> tuple[Candidate, ...]:
        """Every article that was found."""
        return tuple(each for file in self._files.values() for each in file.candidates)

    def chosen(self) -> dict[str, dict[int, OnDuplicate]]:
        """What is to come in, by file; a file nothing of which was chosen has an empty entry."""
        return {
            path: {
                each.number: choice
                for each in file.candidates
                if (choice := self._choices[each.number]) is not None
            }
            for path, file in self._files.items()
        }  # fmt: skip

    def count(self) -> int:
        """How many articles are chosen."""
        return sum(choice is not None for choice in self._live_choices())

    def toggle(self, rows: Iterable[int]) -> None:
        """Include articles, or leave them out when all of them are included."""
        wanted = [row for row in (self.rows[at] for at in rows) if isinstance(row, ArticleRow)]
        include = any(row.choice is None for row in wanted)
        for row in wanted:
            self._choices[row.candidate.number] = _included(row.candidate) if include else None
        self._chosen({row.candidate.number for row in wanted})

    def next_choice(self, at: int) -> None:
        """For an article that is known already: leave it out, a new version, an article of its own, and around."""
        row = self.rows[at]
        if isinstance(row, ArticleRow) and row.candidate.known is not None and row.candidate.known.can_be_version:
            order: list[Choice] = [None, OnDuplicate.VERSION, OnDuplicate.ARTICLE]
            self._choices[row.candidate.number] = order[(order.index(row.choice) + 1) % 3]
            self._chosen({row.candidate.number})

    def choose_known(self, choice: Choice) -> None:
        """The same choice for every article that is known already with another text."""
        known = {each.number for each in self.candidates() if each.known is not None and each.known.can_be_version}
        self._choices.update(dict.fromkeys(known, choice))
        self._chosen(known)

    def replace(self, candidate: Candidate) -> None:
        """An article has changed: its text was mended."""
        from annotator.library import FoundFile

        for path, file in self._files.items():
            if any(each.number == candidate.number for each in file.candidates):
                made = tuple(candidate if each.number == candidate.number else each for each in file.candidates)
                self._files[path] = FoundFile(
                    path, made, file.skipped, file.failed, file.stated, file.table, file.source
                )  # fmt: skip
        for at, row in enumerate(self.rows):
            if isinstance(row, ArticleRow) and row.candidate.number == candidate.number:
                self.rows[at] = ArticleRow(candidate, row.choice)
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Articles can be checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if isinstance(self.row(index), ArticleRow) else flags

    def row(self, index: Index) -> Row | None:
        """The row of an index."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The row, its check, and all of it for screen readers."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, ArticleRow):
            return Qt.CheckState.Unchecked if row.choice is None else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in _said(row) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in _said(row) if part)
        return None

    def _live_choices(self) -> list[Choice]:
        return [self._choices[each.number] for each in self.candidates()]

    def _rows_of(self, file: FoundFile) -> list[Row]:
        if file.failed is not None:
            return [LeftRow(file.failed, file, failed=True)]
        many = len(file.candidates) + len(file.skipped) > 1 or file.stated is not None or file.table is not None
        head: list[Row] = [FileRow(file)] if many else []
        left: list[Row] = [LeftRow(each, file, failed=False) for each in file.skipped]
        return [*head, *left, *(ArticleRow(each, self._choices[each.number]) for each in file.candidates)]

    def _chosen(self, numbers: set[int]) -> None:
        for at, row in enumerate(self.rows):
            if isinstance(row, ArticleRow) and row.candidate.number in numbers:
                self.rows[at] = ArticleRow(row.candidate, self._choices[row.candidate.number])
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        self.chosen_changed.emit()


def _first_choice(candidate: Candidate) -> Choice:
    """What happens to an article unless somebody says otherwise: never a second copy, never a silent version."""
    return OnDuplicate.SKIP if candidate.known is None else None


def _included(candidate: Candidate) -> Choice:
    if candidate.known is None:
        return OnDuplicate.SKIP
    return OnDuplicate.VERSION if candidate.known.can_be_version else None


def _failed_first(files: Iterable[FoundFile]) -> list[FoundFile]:
    return sorted(files, key=lambda file: file.failed is None)


def _said(row: Row) -> list[str]:
    if isinstance(row, FileRow):
        return [file_name(row.file.path), stated_label(row.file)]
    if isinstance(row, LeftRow):
        state = _tr("not readable") if row.failed else _tr("skipped")
        return [
            row.item.title or file_name(row.item.path),
            state,
            f"{said(row.item.reason)} {said(row.item.hint)}".strip(),
        ]
    data = row.candidate.metadata
    return [
        data.title or _tr("Untitled"),
        _tr("left out") if row.choice is None else _tr("included"),
        data.outlet,
        readable(data.published),
        counted(row.candidate.words, "word"),
        data.language,
        known_label(row.candidate, row.choice),
        *sayings(row.candidate),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportView", text)
