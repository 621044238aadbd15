"""The reader without an article: what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme import TEXT_FONTS, UI_FONTS, Theme

Hint = tuple[str, str]
"""A key (or "") and what it does."""


def draw(painter: QPainter, room: QRectF, heading: str, hints: Sequence[Hint], theme: Theme) -> None:
    """A heading and a short list of keys in the middle of the paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    title, plain, key = _font(TEXT_FONTS, 20), _font(UI_FONTS, 10), _font(UI_FONTS, 8.5)
    width = min(room.width() - 32, 440.0)
    left = room.center().x() - width / 2
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    tall = QFontMetricsF(title).boundingRect(QRectF(0, 0, width, 400), flags, heading).height()
    row = QFontMetricsF(plain).height() * 1.9
    y = room.top() + max(24.0, (room.height() - tall - 22 - row * len(hints)) * 0.42)
    painter.setFont(title)
    painter.setPen(QColor(theme.ink))
    painter.drawText(QRectF(left, y, width, tall + 8), flags, heading)
    y += tall + 22
    keys = max((QFontMetricsF(key).horizontalAdvance(name) + 14 for name, _ in hints if name), default=0.0)
    words = max((QFontMetricsF(plain).horizontalAdvance(text) for _, text in hints), default=0.0)
    start = room.center().x() - min(width, keys + 12 + words) / 2
    for name, text in hints:
        if name:
            draw_key(painter, start + keys, y + row / 2, name, key, theme)
        painter.setFont(plain)
        painter.setPen(QColor(theme.muted))
        box = QRectF(start + keys + 12, y, max(40.0, left + width - start - keys - 12), row)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        y += row


def draw_key(painter: QPainter, right: float, middle: float, name: str, font: QFont, theme: Theme) -> QRectF:
    """A key cap that ends at `right`; its box."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(name) + 12, metrics.height() + 5
    box = QRectF(round(right - width) + 0.5, round(middle - height / 2) + 0.5, round(width), round(height))
    painter.setPen(QPen(QColor(theme.edge if theme.dark else theme.line), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(theme.muted))
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)
    return box


def _font(families: Sequence[str], points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    return font
