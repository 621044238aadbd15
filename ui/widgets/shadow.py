"""The shadow under an overlay, painted once per size: a graphics effect would blur all of it on each keystroke."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
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
        """Put the drawn shadow down."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * ratio:
            self._drawn = self._draw(ratio)
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self, ratio: float) -> QPixmap:
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 2))
        whole = QRectF(self.rect())
        for layer in range(_LAYERS):
            inset = self._reach * (layer / _LAYERS) ** 0.8
            radius = self._radius + (self._reach - inset)
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()
        return drawn
