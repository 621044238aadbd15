"""Rows with a box to tick, drawn in the colours of the theme: the style sheet draws the style's own boxes black."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_check
from ui.widgets.rows import Index, paint_background

_BOX = 16.0
_ROW = 32


class TickRows(QStyledItemDelegate):
    """Draws checkable items on one line; a click anywhere on a row ticks it, as Space does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the box and the words."""
        theme, mirrored = self.theme, option.direction is Qt.LayoutDirection.RightToLeft
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        painter.save()
        paint_background(painter, option, theme, 2)
        area = QRectF(option.rect).adjusted(10, 0, -10, 0)
        left = area.right() - _BOX if mirrored else area.left()
        box = QRectF(left, area.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setPen(QPen(QColor(theme.accent if ticked else theme.edge), 1.2))
        painter.setBrush(QColor(theme.accent if ticked else theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            draw_check(painter, QPointF(box.center()), theme.on_accent)
        room = area.adjusted(0, 0, -_BOX - 10, 0) if mirrored else area.adjusted(_BOX + 10, 0, 0, 0)
        painter.setFont(ui_font(13))
        painter.setPen(QColor(theme.ink))
        text = QFontMetricsF(ui_font(13)).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the row turns its tick; keys are the view's."""
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
                return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
            return False
        return super().editorEvent(event, model, option, index)
