"""How a cell of the quotes table is drawn: words in serif with the colour of their kind, stance in its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.quotes_table.model import ROW_ROLE, QuotesModel
from ui.quotes_table.values import QuoteRow
from ui.theme import Theme, kind_colours, stance_colour, text_font, ui_font
from ui.widgets.rows import Index, isolated

ROW_HEIGHT = 34


class QuoteCells(QStyledItemDelegate):
    """Draws one line per quote."""

    def __init__(self, theme: Theme, model: QuotesModel) -> None:
        super().__init__()
        self.theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, QuoteRow):
            return
        theme = self.theme
        column = self._model.columns[index.column()]
        text = column.text(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(theme.chosen))
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = QRectF(option.rect).adjusted(8, 0, -8, -1)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        font, colour = ui_font(13), QColor(theme.ink)
        if column.key == "words":
            font = text_font(16)
            self._paint_kind(painter, area, row, mirrored=mirrored)
            area = area.adjusted(0, 0, -10, 0) if mirrored else area.adjusted(10, 0, 0, 0)
        elif column.key == "speaker":
            font = ui_font(13, QFont.Weight.Medium)
        elif column.key == "stance" and row.quote.claims:
            font = ui_font(13, QFont.Weight.DemiBold)
            colour = QColor(stance_colour(theme, row.quote.claims[0].stance.value))
        elif column.key not in ("claim", "tags"):
            colour = QColor(theme.muted)
        if not text:
            painter.restore()
            return
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), isolated(shown))
        painter.restore()

    def _paint_kind(self, painter: QPainter, area: QRectF, row: QuoteRow, *, mirrored: bool) -> None:
        line = kind_colours(self.theme, row.quote.kind.value)[1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(line))
        x = area.right() - 3 if mirrored else area.left()
        painter.drawRoundedRect(QRectF(QPointF(x, area.top() + 7), QPointF(x + 3, area.bottom() - 7)), 1.5, 1.5)
