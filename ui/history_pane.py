"""The history: who did what when, newest first, and undoing up to a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Edit
from ui.counting import counted
from ui.dates import readable
from ui.messages import said
from ui.theme import Theme, ui_font
from ui.widgets.empty import EmptyState
from ui.widgets.rows import Index, isolated, paint_background, paint_detail
from ui.widgets.section import heading_font

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_ROW, _DAY = 44, 30


class HistoryModel(QAbstractListModel):
    """Steps with a heading before each day."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Edit | str] = []

    def show(self, edits: Sequence[Edit]) -> None:
        """Show these steps, the newest first."""
        rows: list[Edit | str] = []
        day = ""
        for edit in edits:
            if edit.at[:10] != day:
                day = edit.at[:10]
                rows.append(day)
            rows.append(edit)
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The step, and all of it for screen readers."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, str):
                return readable(row)
            return ", ".join(
                part
                for part in (said(row.label), row.about, self.state(row), row.coder, readable(row.at, time=True))
                if part
            )
        return None

    def state(self, edit: Edit) -> str:
        """What became of a step, "" when it stands."""
        return {"undone": self.tr("undone"), "discarded": self.tr("undone, then replaced")}.get(edit.state, "")


class HistoryRows(QStyledItemDelegate):
    """Draws a step: label and time, below who and how many records."""

    def __init__(self, theme: Theme, model: HistoryModel) -> None:
        super().__init__()
        self.theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a step, one for a day."""
        return QSize(100, _DAY if isinstance(index.data(ROW_ROLE), str) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        painter.save()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeading
        area = QRectF(option.rect).adjusted(10, 5, -10, -5)
        if isinstance(row, str):
            painter.setFont(heading_font())
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), readable(row))
        elif isinstance(row, Edit):
            paint_background(painter, option, self.theme, 4)
            self._paint_step(painter, area, row, mirrored=mirrored)
        painter.restore()

    def _paint_step(self, painter: QPainter, area: QRectF, edit: Edit, *, mirrored: bool) -> None:
        side = Qt.AlignmentFlag.AlignLeading
        stands = edit.state == "done"
        line = QRectF(area.left(), area.top(), area.width(), 18)
        used = paint_detail(painter, line, self.theme, edit.at[11:16], mirrored=mirrored, pixels=12)
        line = line.adjusted(used, 0, 0, 0) if mirrored else line.adjusted(0, 0, -used, 0)
        font = ui_font(13, QFont.Weight.Medium if stands else QFont.Weight.Normal)
        font.setStrikeOut(not stands)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink if stands else self.theme.muted))
        text = QFontMetricsF(font).elidedText(said(edit.label), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        parts = (edit.coder, counted(edit.rows, "record") if edit.rows else "", self._model.state(edit))
        painter.setFont(ui_font(12))
        painter.setPen(QColor(self.theme.muted))
        below = QRectF(area.left(), area.top() + 18, area.width(), 16)
        facts = " · ".join(part for part in parts if part)
        metrics = QFontMetricsF(ui_font(12))
        about = metrics.elidedText(
            " ".join(edit.about.split()),
            Qt.TextElideMode.ElideRight,
            max(0.0, below.width() - metrics.horizontalAdvance(f" · {facts}")),
        )
        text = " · ".join(part for part in (isolated(about) if about else "", facts) if part)
        painter.drawText(below, int(side | Qt.AlignmentFlag.AlignVCenter), text)


class HistoryPane(QFrame):
    """All steps. `undo_to(id)` asks to take back every step down to and including that one."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    undo_to = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("History"))
        self.model = HistoryModel()
        self.rows = HistoryRows(theme, self.model)
        self.list = QListView()
        self.list.setObjectName("history.list")
        self.list.setAccessibleName(self.tr("Steps, the newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.rows)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.undo, self.redo, self.back = QPushButton(), QPushButton(), QPushButton()
        self.empty = EmptyState()
        self.empty.show_text(self.tr("Nothing has been changed yet. Every step will be kept here, and can be undone."))
        self._place()
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().currentChanged.connect(lambda: self._update_buttons())
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.back.clicked.connect(self._undo_to)
        self.set_theme(theme)
        self.set_edits(())

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 8, 8, 4)
        buttons.setSpacing(4)
        names = {"undo": (self.undo, self.tr("Undo")), "redo": (self.redo, self.tr("Redo"))}
        names["back"] = (self.back, self.tr("Undo up to here"))
        for name, (button, label) in names.items():
            button.setObjectName(f"history.{name}")
            button.setText(label)
            button.setProperty("kind", "quiet")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(buttons)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.rows.theme = theme
        self.setStyleSheet(f"#history {{ background: {theme.pane}; }}")
        self.list.viewport().update()

    def set_edits(self, edits: Sequence[Edit]) -> None:
        """Show these steps, the newest first; the chosen one stays chosen."""
        chosen = self.chosen()
        self.model.show(edits)
        if chosen is not None:
            places = [n for n, row in enumerate(self.model.rows) if isinstance(row, Edit) and row.id == chosen.id]
            if places:
                self.list.setCurrentIndex(self.model.index(places[0], 0))
        self.list.setVisible(bool(edits))
        self.empty.setVisible(not edits)
        self.undo.setEnabled(any(edit.state == "done" for edit in edits))
        self.redo.setEnabled(any(edit.state == "undone" for edit in edits))
        self._update_buttons()

    def chosen(self) -> Edit | None:
        """The chosen step."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Edit) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _update_buttons(self) -> None:
        chosen = self.chosen()
        self.back.setEnabled(chosen is not None and chosen.state == "done")

    def _undo_to(self) -> None:
        chosen = self.chosen()
        if chosen is not None and chosen.state == "done":
            self.undo_to.emit(chosen.id)

    def _menu(self, point: QPoint) -> None:
        if not self.back.isEnabled():
            return
        menu = QMenu(self)
        menu.addAction(self.back.text()).triggered.connect(self._undo_to)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(point))
