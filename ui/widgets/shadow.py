"""The shadow under an overlay, drawn once: a graphics effect would blur all of it on each keystroke."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

_LAYERS = 26


class Shadow(QWidget):
    """Stays right behind `overlay`, `reach` pixels larger to each side and `drop` pixels lower; takes no mouse."""

    def __init__(self, overlay: QWidget, reach: int = 34, drop: int = 10, radius: int = 12) -> None:
        super().__init__(overlay.parentWidget())
        self._overlay, self._reach, self._drop, self._radius = overlay, reach, drop, radius
        self._drawn: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        overlay.installEventFilter(self)
        overlay.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the overlay."""
        if watched is self._overlay:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange):
                self._follow()
            elif event.type() is QEvent.Type.Hide:
                self.hide()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        reach = self._reach
        self.setGeometry(self._overlay.geometry().adjusted(-reach, -reach + self._drop, reach, reach + self._drop))
        if self._overlay.isVisible():
            self.stackUnder(self._overlay)
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the drawn corners down and stretch the sides; the overlay hides the middle."""
        edge, ratio = self._reach + self._radius, self.devicePixelRatioF()
        width, height = self.width(), self.height()
        if width < 2 * edge or height < 2 * edge:
            return
        if self._drawn is None or self._drawn.devicePixelRatioF() != ratio:
            self._drawn = self._draw(2 * edge + 1, ratio)
        painter = QPainter(self)
        columns = ((0, edge, 0), (edge, width - 2 * edge, edge), (width - edge, edge, edge + 1))
        rows = ((0, edge, 0), (edge, height - 2 * edge, edge), (height - edge, edge, edge + 1))
        for across, (x, wide, of_x) in enumerate(columns):
            for down, (y, high, of_y) in enumerate(rows):
                if across == 1 == down:
                    continue
                source = QRectF(of_x, of_y, 1 if across == 1 else edge, 1 if down == 1 else edge)
                scaled = QRectF(source.topLeft() * ratio, source.size() * ratio)
                painter.drawPixmap(QRectF(x, y, wide, high), self._drawn, scaled)

    def _draw(self, side: int, ratio: float) -> QPixmap:
        """The shadow of the smallest overlay: four corners and one pixel of each side between them."""
        drawn = QPixmap(QSize(side, side) * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 2))
        whole = QRectF(0, 0, side, side)
        for layer in range(_LAYERS):
            inset = self._reach * (layer / _LAYERS) ** 0.8
            radius = self._radius + (self._reach - inset)
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()
        return drawn
