"""The account of an import as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import pixmap
from ui.messages import said
from ui.theme import Theme, ui_font
from ui.widgets.rows import Index, paint_background, paint_detail

if TYPE_CHECKING:
    from annotator.library import ImportReport, LeftOut

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 46


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What became of an article or file. `state` is imported, version, duplicate, skipped or failed."""

    state: str
    title: str
    file: str
    path: str
    reason: str = ""
    article: int | None = None


def report_rows(report: ImportReport) -> list[ReportRow]:
    """What needs attention first: failures, what was skipped, duplicates, then what came in."""
    rows = [_left_out("failed", item) for item in report.failed]
    rows += [_left_out("skipped", item) for item in report.skipped]
    rows += [_left_out("duplicate", item) for item in report.duplicates]
    for taken in report.imported:
        state = "version" if taken.new_version else "imported"
        warnings = " ".join(map(said, taken.warnings))
        rows.append(ReportRow(state, taken.title, PurePath(taken.path).name, taken.path, warnings, taken.article))
    return rows


def _left_out(state: str, item: LeftOut) -> ReportRow:
    name = PurePath(item.path).name
    reason = f"{said(item.reason)} {said(item.hint)}".strip()
    return ReportRow(state, item.title or name, name, item.path, reason, item.article)


def state_label(state: str) -> str:
    """The name of what became of it."""
    return {
        "imported": _tr("imported"),
        "version": _tr("new version"),
        "duplicate": _tr("already in the library"),
        "skipped": _tr("skipped"),
        "failed": _tr("not readable"),
    }[state]


class ReportModel(QAbstractListModel):
    """The rows of a report."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ReportRow] = []

    def show(self, rows: Sequence[ReportRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The row, and all of it for screen readers."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.title, state_label(row.state), row.reason, row.file) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.path, row.reason) if part)
        return None


class ReportRows(QStyledItemDelegate):
    """Draws a row: a sign for what became of it, title and state, then the reason or the file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(100, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ReportRow):
            return
        theme = self.theme
        signs = {
            "imported": ("check", theme.asserts),
            "version": ("check", theme.asserts),
            "duplicate": ("copy", theme.muted),
            "skipped": ("minus", theme.warning),
            "failed": ("error", theme.error),
        }
        name, colour = signs[row.state]
        painter.save()
        paint_background(painter, option, theme)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeading
        area = QRectF(option.rect).adjusted(10, 5, -10, -5)
        sign = pixmap(name, colour, 16)
        painter.drawPixmap(int(area.right() - 16 if mirrored else area.left()), int(area.top() + 2), sign)
        area = area.adjusted(0, 0, -26, 0) if mirrored else area.adjusted(26, 0, 0, 0)
        line = QRectF(area.left(), area.top(), area.width(), 18)
        used = paint_detail(painter, line, theme, state_label(row.state), mirrored=mirrored, pixels=12)
        line = line.adjusted(used, 0, 0, 0) if mirrored else line.adjusted(0, 0, -used, 0)
        font = ui_font(13, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        title = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), title)
        below = QRectF(area.left(), area.top() + 18, area.width(), 17)
        small = ui_font(12)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted if row.state != "failed" else theme.error))
        text = QFontMetricsF(small).elidedText(row.reason or row.file, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportView", text)
