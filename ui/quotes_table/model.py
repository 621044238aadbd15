"""The model of the quotes table: sorted and filtered here, in one pass over plain strings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from annotator.model import CustomField, QuoteId
from ui.matching import fold, matches
from ui.quotes_table.conditions import Conditions, read
from ui.quotes_table.values import Column, QuoteRow, columns, field_columns, haystack
from ui.widgets.rows import Index

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class QuotesModel(QAbstractTableModel):
    """Quotes, by default in the order of date, article and place."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = columns()
        self._all: dict[QuoteId, QuoteRow] = {}
        self._ids: list[QuoteId] = []
        self._haystacks: dict[QuoteId, str] = {}
        self._by_place: dict[QuoteId, tuple[str, int, int, int]] = {}
        self._by_column: dict[QuoteId, Any] = {}  # texts in one column, numbers in another
        self._unknown: dict[QuoteId, bool] = {}
        self._rows: list[QuoteRow] = []
        self._places: dict[QuoteId, int] = {}
        self._conditions = Conditions()
        self._only: frozenset[int] | None = None
        self._sorted = ("date", True)

    def set_fields(self, fields: Sequence[CustomField]) -> None:
        """Have a column for each of these custom fields of quotes and articles."""
        self.beginResetModel()
        self.columns = (*columns(), *field_columns(fields))
        if self._sorted[0] not in {column.key for column in self.columns}:
            self._sorted = ("date", True)
        for key, row in self._all.items():
            self._unknown[key], self._by_column[key] = self._column().sort_key(row)
        self.endResetModel()
        self._arrange()

    def set_rows(self, rows: Iterable[QuoteRow]) -> None:
        """Show exactly these quotes."""
        self._all.clear()
        self._ids.clear()
        for row in rows:
            if not row.quote.trashed:
                self._learn(row)
        self._arrange()

    def update_rows(self, rows: Iterable[QuoteRow], removed: Iterable[int] = ()) -> None:
        """Take in new and changed quotes, drop trashed and removed ones."""
        touched = []
        gone = {QuoteId(key) for key in removed}
        for row in rows:
            if row.quote.trashed:
                gone.add(row.quote.id)
                continue
            self._learn(row)
            touched.append(row.quote.id)
        if gone:
            for key in gone:
                self._all.pop(key, None)
            self._ids = [key for key in self._ids if key not in gone]
        arranged = self._arranged()
        if [row.quote.id for row in arranged] != [row.quote.id for row in self._rows]:
            self._replace(arranged)
            return
        self._rows = arranged
        for key in touched:
            if (place := self._places.get(key)) is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def filter(self, text: str) -> None:
        """Show the quotes with all these words in their record, or in the columns they are for (`conditions`)."""
        self._conditions = read(text, self.columns)
        self._arrange()

    def narrow(self, keys: Iterable[int] | None) -> None:
        """Show only quotes with these ids; None shows all."""
        self._only = None if keys is None else frozenset(keys)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows keep the order of date and place."""
        self._sorted = (self.columns[column].key, order is Qt.SortOrder.DescendingOrder)
        for key, row in self._all.items():
            self._unknown[key], self._by_column[key] = self.columns[column].sort_key(row)
        self._arrange()

    def sorted_by(self) -> tuple[str, bool]:
        """The key of the column sorted by, and whether it descends."""
        return self._sorted

    def _column(self) -> Column:
        return next(column for column in self.columns if column.key == self._sorted[0])

    def _learn(self, row: QuoteRow) -> None:
        """Keep what sorting and filtering need of a row, so that they ask no row again."""
        key = row.quote.id
        if key not in self._all:
            self._ids.append(key)
        self._all[key] = row
        self._haystacks[key] = haystack(row)
        self._by_place[key] = (row.article.metadata.published, row.article.id, row.quote.start, key)
        self._unknown[key], self._by_column[key] = self._column().sort_key(row)

    def _arranged(self) -> list[QuoteRow]:
        words, only = self._conditions.words, self._only
        self._ids.sort(key=self._by_place.__getitem__)
        kept = self._ids
        if only is not None:
            kept = [key for key in kept if key in only]
        if words:
            kept = [key for key in kept if matches(self._haystacks[key], words)]
        for name, held in self._conditions.cells:
            text = next(column.text for column in self.columns if column.key == name)
            # From the beginning of a word: who asks for direct quotes does not mean the indirect ones.
            begun = [f" {word}" for word in held]
            kept = [key for key in kept if matches(f" {fold(text(self._all[key]))}", begun)]
        known = [key for key in kept if not self._unknown[key]]
        known.sort(key=self._by_column.__getitem__, reverse=self._sorted[1])
        if len(known) < len(kept):
            known += [key for key in kept if self._unknown[key]]
        return [self._all[key] for key in known]

    def _arrange(self) -> None:
        self._replace(self._arranged())

    def _replace(self, rows: list[QuoteRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._places = {row.quote.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def total(self) -> int:
        """How many quotes there are, shown or not."""
        return len(self._all)

    def rows(self) -> Sequence[QuoteRow]:
        """The rows shown, in their order."""
        return self._rows

    def place(self, quote: int) -> int:
        """The row of a quote, -1 when it is not shown."""
        return self._places.get(QuoteId(quote), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many quotes are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many columns there are, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The text of a cell; the row itself under `ROW_ROLE`."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[index.column()].text(row)
        return None
