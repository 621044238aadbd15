"""Small pictures of all pages beside the large ones: where one is, and a click to go elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.pages import painting
from ui.pages.pictures import Pictures, bands
from ui.pages.surface import Surface
from ui.theme import LIGHT

WIDTH = 148
"""Pixels."""
_KEPT = 16 << 20  # bytes of pictures


class Thumbnails(Surface):
    """All pages, as wide as the strip; the page that is read has a frame."""

    page_wanted = Signal(int)
    smallest = 0.02

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages.thumbnails")
        self.setAccessibleName(self.tr("Small pictures of the pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._pictures = Pictures(_KEPT)
        self._here = 1

    def show_page(self, page: int) -> None:
        """Frame the page that is read, and bring it into view."""
        self._here = page
        if 1 <= page <= len(self._sheets):
            self._scroll_into_view(self._arrangement.boxes[page - 1], 0.1)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages that show."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.pane))
        painter.translate(-self._shift())
        look = painting.Look(self._theme if self.paper() else LIGHT, bool(self.paper()))
        value = self.verticalScrollBar().value()
        low, high = value + event.rect().top(), value + event.rect().bottom()
        for page in self._arrangement.pages_between(low, high):
            box = self._arrangement.boxes[page - 1]
            painting.draw_sheet(painter, box, self._theme, look)
            for band, place in bands(self._arrangement, page, self.devicePixelRatioF(), low, high):
                image = self._pictures.get(band)
                if image is not None:
                    painter.drawImage(place.topLeft(), image)
            if page == self._here:
                painter.setPen(QPen(QColor(self._theme.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(-2, -2, 2, 2))
            self._label_page(painter, page, box)

    def _label_page(self, painter: QPainter, page: int, box: QRectF) -> None:
        painter.setPen(QColor(self._theme.accent if page == self._here else self._theme.muted))
        font = painter.font()
        font.setPointSizeF(8.0)
        painter.setFont(font)
        place = QRectF(0, box.bottom(), self._arrangement.width, 14)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.label(page))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the page."""
        if event.button() is Qt.MouseButton.LeftButton and self._sheets:
            self.page_wanted.emit(self.page_near(self.to_content(event.position())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from page to page."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        self.page_wanted.emit(min(max(1, self._here + step), max(1, len(self._sheets))))
