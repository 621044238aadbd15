"""Helpful keys for the status line: key caps with what they do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_keycap, keycap_width
from ui.widgets.picture import Pictures

_KEPT = 8  # pictures of key hints


class KeyHints(QWidget):
    """Key caps with what they do; as many as there is room for, the first ones first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: tuple[tuple[str, str], ...] = ()
        self._pictures = Pictures(_KEPT)  # the keys of the panes come again and again
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these (key, meaning) pairs."""
        if tuple(hints) != self._hints:
            self._hints = tuple(hints)
            self.setAccessibleName(", ".join(f"{key}: {meaning}" for key, meaning in hints))
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits, at the end of the line."""
        fitting, used = [], 0.0
        for key, meaning in self._hints:
            width = _width(key, meaning)
            if used + width > self.width():
                break
            fitting.append((key, meaning))
            used += width
        state = (tuple(fitting), self._theme, self.isRightToLeft())
        size = QSize(max(1, math.ceil(used)), self.height())
        picture = self._pictures.of(
            state, size, self.devicePixelRatioF(), lambda painter: self._draw(painter, fitting, used)
        )
        QPainter(self).drawPixmap(0 if self.isRightToLeft() else self.width() - math.ceil(used), 0, picture)

    def _draw(self, painter: QPainter, hints: Sequence[tuple[str, str]], used: float) -> None:
        mirrored, width = self.isRightToLeft(), math.ceil(used)
        font = ui_font(12)
        metrics = QFontMetricsF(font)
        x, middle = (used if mirrored else width - used), self.height() / 2
        for key, meaning in hints:
            for part in key.split("+"):
                cap = keycap_width(part)
                draw_keycap(painter, x - cap if mirrored else x, middle, part, self._theme)
                x += -(cap + 2) if mirrored else cap + 2
            text = metrics.horizontalAdvance(meaning)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.muted))
            left = x - 2 - text if mirrored else x + 2
            painter.drawText(QRectF(left, 0, text + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), meaning)
            x += -(text + 16) if mirrored else text + 16


@lru_cache(256)
def _width(key: str, meaning: str) -> float:
    caps = sum(keycap_width(part) + 2 for part in key.split("+"))
    return caps + 4 + QFontMetricsF(ui_font(12)).horizontalAdvance(meaning) + 12
