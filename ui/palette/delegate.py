"""How a result of the palette is drawn: kind, title with found words marked, snippet, detail or shortcut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.palette.results import ROW_ROLE, Row
from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_keycap, keycap_width
from ui.widgets.rows import Index, isolated, lay_out, layout_width

_LABEL = 84.0
_SIDE = 18.0
_TOP = 8.0
_ONE_LINE = 34
_KEPT = 400
_NARROWEST = 4.5  # pixels a letter, on average, of the narrowest line of 13 pixels


class ResultList(QListView):
    """The list, which fills its own background, so that nothing under the palette is painted with each letter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The background, then the rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.theme.raised))
        painter.end()
        super().paintEvent(event)


class ResultRows(QStyledItemDelegate):
    """Draws rows; heights follow the text at `width`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.width = 640.0
        self._cache: dict[Row, tuple[QTextLayout, QTextLayout | None]] = {}
        self._sizes: dict[Row, QSize] = {}
        self._ends: dict[Row, float] = {}

    def forget(self) -> None:
        """Lay everything out anew: another width or theme."""
        for kept in (self._cache, self._sizes, self._ends):
            kept.clear()

    def show(self, rows: Sequence[Row]) -> None:
        """Keep what is known of these rows, which come again with most keystrokes; the rest goes in time."""
        if len(self._sizes) > _KEPT:
            wanted = set(rows)
            for kept in (self._cache, self._sizes, self._ends):
                for row in kept.keys() - wanted:
                    del kept[row]

    def _end_width(self, row: Row) -> float:
        width = self._ends.get(row)
        if width is None:
            width = self._ends[row] = _measured_end(row)
        return width

    def _layouts(self, row: Row) -> tuple[QTextLayout, QTextLayout | None]:
        cached = self._cache.get(row)
        if cached is None:
            room = self.width - 2 * _SIDE - _LABEL - self._end_width(row)
            font = ui_font(13.5, QFont.Weight.DemiBold if row.strong else QFont.Weight.Normal)
            title = lay_out(row.title, font, room, row.title_marks, self.theme)
            snippet = lay_out(row.snippet, ui_font(13), room, row.snippet_marks, self.theme, 2) if row.snippet else None
            cached = self._cache[row] = (title, snippet)
        return cached

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The title on one line, the snippet on up to two."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row) or not row.snippet:
            return QSize(100, _ONE_LINE)
        size = self._sizes.get(row)
        if size is None:
            # The list asks for every row: only what is painted gets laid out, and a long text is not even measured.
            metrics, room = QFontMetricsF(ui_font(13)), self.width - 2 * _SIDE - _LABEL - self._end_width(row)
            fits = len(row.snippet) * _NARROWEST < room and metrics.horizontalAdvance(row.snippet) < room - 4
            size = self._sizes[row] = QSize(100, int(_ONE_LINE + 1 + (1 if fits else 2) * metrics.height()))
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.chosen))
            bar = QRectF(option.rect)
            bar.setWidth(3)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(option.rect.right() + 1)
            painter.fillRect(bar, QColor(theme.accent))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect).adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        title, snippet = self._layouts(row)
        if snippet is None:
            area.setTop(QRectF(option.rect).center().y() - title.boundingRect().height() / 2)
        line = QRectF(area.left(), area.top(), area.width(), title.boundingRect().height())
        side = Qt.AlignmentFlag.AlignLeading
        painter.setFont(ui_font(12))
        painter.setPen(QColor(theme.muted))
        painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), row.label)
        self._paint_end(painter, line, row, mirrored=mirrored)
        self._paint_text(painter, area, row, title, snippet, mirrored=mirrored)
        painter.restore()

    def _paint_end(self, painter: QPainter, line: QRectF, row: Row, *, mirrored: bool) -> None:
        if row.shortcut:
            width = self._end_width(row) - 10
            x = line.left() if mirrored else line.right() - width
            for key in row.shortcut.split("+"):
                x += draw_keycap(painter, x, line.center().y(), key, self.theme) + 3
        elif row.detail:
            side = Qt.AlignmentFlag.AlignTrailing
            detail = isolated(row.detail) if mirrored else row.detail
            painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), detail)

    def _paint_text(
        self,
        painter: QPainter,
        area: QRectF,
        row: Row,
        title: QTextLayout,
        snippet: QTextLayout | None,
        *,
        mirrored: bool,
    ) -> None:
        left, right = area.left() + _LABEL, area.right() - _LABEL
        used = layout_width(title)
        painter.setPen(QColor(self.theme.ink))
        title.draw(painter, QPointF(right - used if mirrored else left, area.top()))
        room = area.width() - _LABEL - used - self._end_width(row) - 8
        if row.trail and room > 40:
            font = ui_font(13)
            text = QFontMetricsF(font).elidedText(row.trail, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(self.theme.muted))
            x = right - used - 7 - room if mirrored else left + used + 7
            line = QRectF(x, area.top(), room, title.boundingRect().height())
            side = Qt.AlignmentFlag.AlignLeading
            painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        if snippet is not None:
            painter.setPen(QColor(self.theme.muted))
            x = right - layout_width(snippet) if mirrored else left
            snippet.draw(painter, QPointF(x, area.top() + title.boundingRect().height() + 1))


def _measured_end(row: Row) -> float:
    if row.shortcut:
        return sum(keycap_width(key) + 3 for key in row.shortcut.split("+")) + 10
    return QFontMetricsF(ui_font(12)).horizontalAdvance(row.detail) + 14 if row.detail else 0.0
