"""Two tables: what became of each item of an exchange, and what to keep where two libraries differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from annotator.model import Item, Outcome
from ui.exchange_view import wording
from ui.messages import said
from ui.theme import Theme
from ui.widgets.rows import Index

if TYPE_CHECKING:
    from annotator.library import Difference

_PARENT = QModelIndex()


class ItemsModel(QAbstractTableModel):
    """Items as rows: what it is, its name, what became of it, why."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.items: Sequence[Item] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Show these items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = _PARENT) -> int:
        """A row for each item."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _PARENT) -> int:
        """What became of it, what it is, its name, why."""
        return 4

    def headerData(self, section: int, way: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The names of the columns."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return wording.item_columns()[section]
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The words of a cell; what did not simply stay is coloured, and says so in words too."""
        item = self.items[index.row()]
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (wording.outcome(item.outcome), wording.item_kind(item.kind), item.name, said(item.reason))[column]
        if role == Qt.ItemDataRole.ForegroundRole and column != 2:
            colours = {Outcome.DROPPED: self.theme.error, Outcome.ORPHAN: self.theme.warning}
            return QColor(colours.get(item.outcome, self.theme.muted))
        return None


class DifferencesModel(QAbstractTableModel):
    """Differences as rows: the record, the field, ours, theirs, what is kept. `kept` are the choices made."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.differences: Sequence[Difference] = ()
        self.kept: list[str] = []

    def show(self, differences: Sequence[Difference]) -> None:
        """Show these differences, decided as they say."""
        self.beginResetModel()
        self.differences = differences
        self.kept = [each.kept for each in differences]
        self.endResetModel()
        self.changed.emit()

    def choices(self) -> dict[tuple[str, str], str]:
        """What to keep: (uid, field) -> "ours", "theirs" or "both"."""
        return {(one.uid, one.field): kept for one, kept in zip(self.differences, self.kept, strict=True)}

    def turn(self, row: int) -> None:
        """Keep the next of the choices there are."""
        choices = self.differences[row].choices
        self.kept[row] = choices[(choices.index(self.kept[row]) + 1) % len(choices)]
        self._tell(row, row)

    def keep_all(self, what: str) -> None:
        """Keep "ours" or "theirs" everywhere; "" is what was suggested."""
        for row, one in enumerate(self.differences):
            self.kept[row] = what if what in one.choices else one.kept
        self._tell(0, len(self.kept) - 1)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, 4))
        self.changed.emit()

    def rowCount(self, parent: Index = _PARENT) -> int:
        """A row for each difference."""
        return 0 if parent.isValid() else len(self.differences)

    def columnCount(self, parent: Index = _PARENT) -> int:
        """The record, the field, ours, theirs, what is kept."""
        return 5

    def headerData(self, section: int, way: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The names of the columns."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return wording.difference_columns()[section]
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The words of a cell; the side that goes is muted, the one that stays is not."""
        one, column, kept = self.differences[index.row()], index.column(), self.kept[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            what = wording.kept(kept) if len(one.choices) > 1 else wording.only_ours()
            nothing = wording.nothing()
            return (one.name, wording.field(one.field), one.ours or nothing, one.theirs or nothing, what)[column]
        stays = (column == 2 and kept != "theirs") or (column == 3 and kept != "ours")
        if role == Qt.ItemDataRole.ForegroundRole and column in (1, 2, 3):
            return QColor(self.theme.ink if stays else self.theme.muted)
        if role == Qt.ItemDataRole.FontRole and column in (2, 3):
            font = QFont()
            font.setStrikeOut(not stays and bool((one.ours, one.theirs)[column - 2]))
            return font
        return None


class Table(QTableView):
    """A calm table: whole rows, no grid, one column that takes the room. `turned(int)`: Space or a click on a row."""

    turned = Signal(int)

    def __init__(self, name: str, label: str, stretched: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretched = stretched
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)

    def fit(self, widths: Sequence[int]) -> None:
        """Give the columns these widths; those that stretch share the rest."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            if column in self._stretched:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the row's choice."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.turned.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the last column turns the row's choice."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == self.model().columnCount() - 1:
            self.turned.emit(index.row())
