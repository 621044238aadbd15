"""The foot of the palette: the keys that help, and how many results came how fast."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_keycap, keycap_width
from ui.widgets.picture import Pictures

_SIDE = 18.0
_Place = tuple[float, float, float, str, str]
"""Of a key and its meaning: where they begin, how wide each is, and their texts."""


class Footer(QWidget):
    """Key caps with their meaning at the start, the tally at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tally = ""
        self._pictures = Pictures()
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
        """Draw as many keys as there is room for beside the tally."""
        theme = self._theme
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        font = ui_font(11.5)
        area = self._area()
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        end = Qt.AlignmentFlag.AlignTrailing
        painter.drawText(area, int(end | Qt.AlignmentFlag.AlignVCenter), self._tally)
        painter.drawPixmap(0, 0, self._keys_drawn(area.width() - QFontMetricsF(font).horizontalAdvance(self._tally)))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_SIDE, 1, -_SIDE, 0)

    def _keys_drawn(self, room: float) -> QPixmap:
        """The keys that fit into `room`, drawn once: the tally beside them changes with each letter."""
        metrics = QFontMetricsF(ui_font(11.5))
        places, x = [], 0.0
        for key, meaning in self._keys:
            cap, text = keycap_width(key), metrics.horizontalAdvance(meaning)
            if x + cap + 5 + text > room - 16:
                break
            places.append((x, cap, text, key, meaning))
            x += cap + text + 20
        state = (len(places), self.isRightToLeft(), self._theme)
        return self._pictures.of(
            state, self.size(), self.devicePixelRatioF(), lambda painter: self._draw(painter, places)
        )

    def _draw(self, painter: QPainter, places: list[_Place]) -> None:
        area, mirrored = self._area(), self.isRightToLeft()
        painter.setLayoutDirection(self.layoutDirection())
        for x, cap, text, key, meaning in places:
            left = area.right() - x - cap if mirrored else area.left() + x
            draw_keycap(painter, left, area.center().y(), key, self._theme)
            painter.setFont(ui_font(11.5))
            painter.setPen(QColor(self._theme.muted))
            start = left - 5 - text if mirrored else left + cap + 5
            box = QRectF(start, area.top(), text + 2, area.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), meaning)
