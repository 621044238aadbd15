"""Small signs drawn with the painter: they follow colour, size and direction without files."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from ui.theme import Theme, ui_font
from ui.widgets.picture import drawn


def _pen(colour: str | QColor, width: float = 1.6) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _soft(colour: str) -> QColor:
    soft = QColor(colour)
    soft.setAlpha(130)
    return soft


def draw_cross(painter: QPainter, centre: QPointF, colour: str | QColor, reach: float = 3.2) -> None:
    """An ×, `reach` pixels from its centre to each side."""
    painter.setPen(_pen(colour))
    for sign in (1, -1):
        painter.drawLine(centre + QPointF(-reach, -reach * sign), centre + QPointF(reach, reach * sign))


def draw_plus(painter: QPainter, centre: QPointF, colour: str, reach: float = 4.0) -> None:
    """A +, `reach` pixels from its centre to each side."""
    painter.setPen(_pen(colour))
    painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0))
    painter.drawLine(centre - QPointF(0, reach), centre + QPointF(0, reach))


def draw_check(painter: QPainter, centre: QPointF, colour: str, size: float = 4.0) -> None:
    """A tick."""
    painter.setPen(_pen(colour, 1.8))
    painter.drawPolyline(
        [
            centre + QPointF(-size, 0),
            centre + QPointF(-size * 0.25, size * 0.75),
            centre + QPointF(size, -size * 0.75),
        ]
    )


def draw_chevron(painter: QPainter, centre: QPointF, colour: str, *, open_: bool, mirrored: bool = False) -> None:
    """A disclosure sign: points down when open, in reading direction when closed."""
    painter.setPen(_pen(colour))
    if open_:
        points = [QPointF(-3.5, -1.8), QPointF(0, 1.8), QPointF(3.5, -1.8)]
    else:
        side = -1.0 if mirrored else 1.0
        points = [QPointF(-1.8 * side, -3.5), QPointF(1.8 * side, 0), QPointF(-1.8 * side, 3.5)]
    painter.drawPolyline([centre + point for point in points])


@lru_cache(256)
def keycap_width(text: str) -> float:
    """How wide `draw_keycap` draws a key's name, in pixels."""
    return max(18.0, QFontMetrics(ui_font(11)).horizontalAdvance(text) + 12.0)


def draw_keycap(painter: QPainter, left: float, middle: float, text: str, theme: Theme) -> float:
    """A key with its name, from `left` and centred on height `middle`; returns its width in pixels."""
    width = keycap_width(text)
    picture = _keycap(text, theme, painter.device().devicePixelRatioF())
    painter.drawPixmap(round(left), round(middle - _CAP / 2), picture)
    return width


_CAP = 20  # px, the height of a key with its shade


@lru_cache(256)
def _keycap(text: str, theme: Theme, ratio: float) -> QPixmap:
    width = keycap_width(text)
    box = QRectF(0.5, _CAP / 2 - 8.5, width - 1, 17)

    def draw(painter: QPainter) -> None:
        painter.setPen(QPen(_soft(theme.edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawLine(QPointF(box.left() + 3, box.bottom() + 0.8), QPointF(box.right() - 3, box.bottom() + 0.8))
        painter.setFont(ui_font(11))
        painter.setPen(QColor(theme.muted))
        # ">" is a key of that name in a right-to-left window, too.
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"\u2066{text}\u2069")

    return drawn(QSize(math.ceil(width), _CAP), ratio, draw)


def draw_edge(painter: QPainter, box: QRectF, width: float, colour: QColor, *, mirrored: bool) -> None:
    """The coloured edge at the beginning of a box with corners of 7 pixels: the kind of a quote."""
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 7, 7)
    painter.save()
    painter.setClipPath(path)
    x = box.right() - width + 0.5 if mirrored else box.left() - 0.5
    painter.fillRect(QRectF(x, box.top() - 1, width, box.height() + 2), colour)
    painter.restore()
