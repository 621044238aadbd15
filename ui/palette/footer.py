"""The foot of the palette: the keys that help, and how many results came how fast."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_keycap, keycap_width


class Footer(QWidget):
    """Key caps with their meaning at the start, the tally at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tally = ""
        self._keys: list[tuple[str, str]] = [
            ("↑↓", self.tr("move")),
            ("Enter", self.tr("open")),
            (">", self.tr("commands")),
            ("@", self.tr("actors")),
            ("=", self.tr("claims")),
            ("#", self.tr("tags")),
            ("?", self.tr("help")),
        ]
        self.setObjectName("palette.footer")
        self.setFixedHeight(34)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def tally(self) -> str:
        """What stands at the end."""
        return self._tally

    def set_tally(self, tally: str) -> None:
        """Put "41 results · 18 ms" at the end."""
        if tally != self._tally:
            self._tally = tally
            self.setAccessibleName(tally)
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(300, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as many keys as there is room for."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        font = ui_font(11.5)
        metrics = QFontMetricsF(font)
        mirrored = self.isRightToLeft()
        area = QRectF(self.rect()).adjusted(18, 1, -18, 0)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        end = Qt.AlignmentFlag.AlignTrailing
        painter.drawText(area, int(end | Qt.AlignmentFlag.AlignVCenter), self._tally)
        room = area.width() - metrics.horizontalAdvance(self._tally) - 16
        x = 0.0
        for key, meaning in self._keys:
            cap, text = keycap_width(key), metrics.horizontalAdvance(meaning)
            if x + cap + 5 + text > room:
                break
            left = area.right() - x - cap if mirrored else area.left() + x
            draw_keycap(painter, left, area.center().y(), key, theme)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            start = left - 5 - text if mirrored else left + cap + 5
            painter.drawText(
                QRectF(start, area.top(), text + 2, area.height()), int(Qt.AlignmentFlag.AlignVCenter), meaning
            )
            x += cap + text + 20
