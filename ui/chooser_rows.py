"""How a candidate of the chooser is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.matching import marks
from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_keycap, draw_plus, keycap_width
from ui.widgets.rows import lay_out, layout_width, paint_background, paint_detail


def paint_candidate(
    painter: QPainter,
    option: QStyleOptionViewItem,
    theme: Theme,
    parts: tuple[str, str, str],
    query: str,
    key: str,
) -> None:
    """A candidate: the key that takes it, a colour dot, its text with found words marked, its detail.

    `parts` are text, detail and colour; the colour "+" draws a plus instead of a dot.
    """
    text, detail, colour = parts
    painter.save()
    paint_background(painter, option, theme)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    area = QRectF(option.rect).adjusted(8, 0, -8, 0)
    if key and len(key) == 1:
        width = keycap_width(key)
        draw_keycap(painter, area.right() - width if mirrored else area.left(), area.center().y(), key, theme)
        area = _cut(area, width + 9, mirrored=mirrored)
    elif key:
        width = keycap_width(key)
        draw_keycap(painter, area.left() if mirrored else area.right() - width, area.center().y(), key, theme)
        area = _cut(area, width + 9, mirrored=not mirrored)
    if colour:
        centre = QPointF(area.right() - 5 if mirrored else area.left() + 5, area.center().y())
        if colour == "+":
            draw_plus(painter, centre, theme.accent)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(centre, 4, 4)
        area = _cut(area, 17, mirrored=mirrored)
    used = paint_detail(painter, area, theme, detail, mirrored=mirrored, pixels=12)
    area = _cut(area, used, mirrored=not mirrored)
    layout = lay_out(text, ui_font(), area.width(), marks(text, query), theme)
    painter.setPen(QColor(theme.ink))
    left = area.right() - layout_width(layout) if mirrored else area.left()
    layout.draw(painter, QPointF(left, area.center().y() - layout.boundingRect().height() / 2))
    painter.restore()


def _cut(area: QRectF, width: float, *, mirrored: bool) -> QRectF:
    """`area` without `width` pixels at its start, or at its end when mirrored."""
    return area.adjusted(0, 0, -width, 0) if mirrored else area.adjusted(width, 0, 0, 0)
