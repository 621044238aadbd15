"""The brackets between text and cards: which lines a card speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.margin.card import Card
from ui.margin.face import Face
from ui.reader.marks import blend, line_colour
from ui.theme import Theme

LANE = 5
"""The distance of two brackets side by side, pixels."""
_FOOT = 2.5  # px, the ends of a bracket that point to the text
LANES = 3
ROOM = LANES * LANE + 7
"""The room brackets take beside the cards, pixels."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands (`top`) and which lines its quote covers (`first`..`last`), in content coordinates."""

    card: Card
    face: Face
    top: float
    first: int
    last: int
    lane: int


def draw_bracket(painter: QPainter, place: Place, theme: Theme, hovered: bool, width: int | None) -> None:
    """Draw the bracket of one card, joined to the card if it is chosen. `width` mirrors it in a margin so wide.

    The painter is in content coordinates.
    """
    card = place.card
    top, bottom = place.first + 4.0, place.last - 4.0
    name = theme.suggestion_line if card.suggestion else line_colour(theme, card.kind)
    chosen = card.selected or hovered
    colour = QColor(theme.accent) if card.selected else QColor(name) if chosen else blend(name, theme.paper, 0.45)
    x, edge, into = 3.5 + LANE * place.lane, float(ROOM), 2.0
    if width is not None:
        x, edge, into = width - x, width - edge, -into
    pen = QPen(colour, 1.6 if chosen else 1.2, Qt.PenStyle.DashLine if card.suggestion else Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    foot = -_FOOT if width is None else _FOOT
    painter.drawPolyline([QPointF(x + foot, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + foot, bottom)])
    if chosen:
        middle = place.top + min(18.0, place.face.height / 2)
        meets = max(top + 2, min(middle, bottom - 2))
        path = QPainterPath(QPointF(x, meets))
        half = (x + edge) / 2
        path.cubicTo(QPointF(half, meets), QPointF(half, middle), QPointF(edge + into, middle))
        painter.setPen(QPen(colour, 1.2))
        painter.drawPath(path)
