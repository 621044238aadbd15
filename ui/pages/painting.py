"""Draws pages and what lies over them. Functions from values to strokes; nothing here keeps state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QRegion

from ui.pages.arrangement import Arrangement
from ui.pages.marks import Frame, PageMarks, Rule
from ui.pages.motion import thick
from ui.reader.marks import LineMark
from ui.reader.painting import draw_line
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.library import Band, PageBox

_TRIM = 0.04
_WASH = 0.55
Mode = QPainter.CompositionMode


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of pages: `theme` for what lies over them, `dark` when the pages themselves are dark."""

    theme: Theme
    dark: bool

    @property
    def mode(self) -> Mode:
        """How a colour is laid under print: dark print stays dark on light paper, light print light on dark paper."""
        return Mode.CompositionMode_Lighten if self.dark else Mode.CompositionMode_Multiply


def draw_sheet(painter: QPainter, box: QRectF, theme: Theme, look: Look) -> None:
    """Blank paper with an edge."""
    painter.fillRect(box, QColor(theme.paper if look.dark else "#ffffff"))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))


def draw_waiting(painter: QPainter, box: QRectF, kept: Sequence[tuple[Band, QImage]], scale: float) -> None:
    """What is known of a page at another zoom, stretched; `scale` is device-independent pixels a point."""
    for band, image in sorted(kept, key=lambda entry: entry[0].scale):
        share = scale / band.scale
        size = image.size()
        painter.drawImage(
            QRectF(box.left(), box.top() + band.top * share, size.width() * share, size.height() * share), image
        )


def fill_boxes(
    painter: QPainter, arrangement: Arrangement, boxes: Iterable[PageBox], colour: QColor, look: Look
) -> None:
    """Colour rectangles under the print; where they overlap the colour is laid once."""
    region = QRegion()
    for box in boxes:
        region = region.united(arrangement.to_content(thick(box, _TRIM)).toAlignedRect())
    if region.isEmpty():
        return
    painter.save()
    painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
    painter.setCompositionMode(look.mode)
    painter.fillRect(region.boundingRect(), colour)
    painter.restore()


def fill_frame(painter: QPainter, arrangement: Arrangement, frame: Frame, look: Look) -> None:
    """An area: a light wash under the print, so that a picture stays a picture, and an edge in the quote's pattern."""
    place = arrangement.to_content(frame.box)
    painter.save()
    painter.setOpacity(_WASH)
    painter.setCompositionMode(look.mode)
    painter.fillRect(place, frame.fill)
    painter.restore()
    painter.setPen(QPen(frame.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    draw_line(painter, LineMark(place.left(), place.right(), place.bottom() + 2, frame.line, frame.pattern))


def draw_framing(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """The rectangle that is being marked: an edge, and a knob at each corner."""
    wash = QColor(theme.accent)
    wash.setAlphaF(0.12)
    painter.fillRect(place, wash)
    painter.setPen(QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    painter.setPen(QPen(QColor(theme.paper), 1.5))
    painter.setBrush(QColor(theme.accent))
    for corner in (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()):
        painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8))


def draw_marks(painter: QPainter, arrangement: Arrangement, marks: PageMarks, look: Look) -> None:
    """Underlines, the frame of the selected highlight, and the bars before what denies."""
    for rule in marks.rules:
        _draw_rule(painter, arrangement, rule)
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    frame = QPainterPath()
    frame.setFillRule(Qt.FillRule.WindingFill)
    for box in marks.outlines:
        frame.addRect(arrangement.to_content(box).adjusted(-2, -1, 2, 1))
    painter.drawPath(frame.simplified())
    for box in marks.against:
        place = arrangement.to_content(box)
        painter.fillRect(QRectF(place.left() - 4, place.top(), 2.5, place.height()), QColor(look.theme.denies))


def _draw_rule(painter: QPainter, arrangement: Arrangement, rule: Rule) -> None:
    place = arrangement.to_content(rule.box)
    angle = (arrangement.turned(rule.box.page) + rule.box.turn) % 360
    below = 3.5 * rule.lane - 0.08 * min(place.width(), place.height())
    if not angle:
        draw_line(painter, LineMark(place.left(), place.right(), place.bottom() + below, rule.colour, rule.pattern))
        return
    long, high = (place.height(), place.width()) if angle % 180 else (place.width(), place.height())
    painter.save()
    painter.translate(place.center())
    painter.rotate(angle)
    draw_line(painter, LineMark(-long / 2, long / 2, high / 2 + below, rule.colour, rule.pattern))
    painter.restore()


def draw_caret(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The caret: as thick as the caret of the text view."""
    if box.width() < box.height():
        painter.fillRect(QRectF(box.left() - 0.75, box.top(), 1.75, box.height()), colour)
    else:
        painter.fillRect(QRectF(box.left(), box.top() - 0.75, box.width(), 1.75), colour)


def knob_centre(box: QRectF, angle: int, *, is_end: bool, backward: bool, size: float) -> QPointF:
    """Where the handle of one end of a highlight is drawn, beside the rectangle of its first or last character.

    `angle` is how the text is turned on the screen, `backward` says that it runs from right to left.
    """
    after = is_end != backward
    if angle % 180:
        after = after != (angle == 270)
        y = box.bottom() + size / 2 if after else box.top() - size / 2
        return QPointF(box.left() - 1 if is_end else box.right() + 1, y)
    after = after != (angle == 180)
    x = box.right() + size / 2 if after else box.left() - size / 2
    return QPointF(x, box.bottom() + 1 if is_end else box.top() - 1)
