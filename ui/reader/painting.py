"""Draws what the reader shows. Functions from values to strokes; nothing here keeps state."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTextCharFormat, QTextLayout

from annotator.model import BlockKind
from ui.reader.column import Column
from ui.reader.marks import FillMark, LineMark, Pattern, PieceMarks
from ui.reader.typeset import Setting
from ui.theme import Theme

_RADIUS = 2.5
KNOB = 4.5
"""The radius of the handles at the ends of the selected highlight."""


def draw_fills(painter: QPainter, fills: Iterable[FillMark]) -> None:
    """Coloured boxes, rounded where a highlight begins and ends."""
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in fills:
        if mark.opens or mark.closes:
            painter.setBrush(mark.colour)
            painter.drawPath(_box(mark.box, mark.opens, mark.closes))
        else:
            painter.fillRect(mark.box, mark.colour)


def _box(box: QRectF, opens: bool, closes: bool) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, _RADIUS, _RADIUS)
    if not opens:
        path.addRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()))
    if not closes:
        path.addRect(QRectF(box.center().x(), box.top(), box.width() / 2, box.height()))
    return path


def draw_boxes(painter: QPainter, boxes: Iterable[QRectF], colour: QColor) -> None:
    """Plain boxes of one colour: the selection, found words."""
    for box in boxes:
        painter.fillRect(box, colour)


def draw_lines(painter: QPainter, lines: Iterable[LineMark]) -> None:
    """Underlines, each in its pattern."""
    for mark in lines:
        draw_line(painter, mark)


def draw_line(painter: QPainter, mark: LineMark) -> None:
    """One underline in its pattern."""
    match mark.pattern:
        case Pattern.SOLID:
            painter.fillRect(QRectF(mark.left, mark.y - 1, mark.right - mark.left, 2), mark.colour)
        case Pattern.DOUBLE:
            for y in (mark.y - 1.5, mark.y + 1):
                painter.fillRect(QRectF(mark.left, y, mark.right - mark.left, 1), mark.colour)
        case Pattern.WAVE:
            box = QRectF(mark.left, mark.y - _WAVE / 2, mark.right - mark.left, _WAVE)
            tile = _wave_tile(mark.colour.rgb(), painter.device().devicePixelRatioF())
            painter.drawTiledPixmap(box, tile, QPointF(mark.left % _WAVE, 0))
        case _:
            dash, gap, thickness, period = _DASHES[mark.pattern]
            tile = _dash_tile(mark.colour.rgb(), dash, gap, thickness, period, painter.device().devicePixelRatioF())
            box = QRectF(mark.left, mark.y - thickness / 2, mark.right - mark.left, math.ceil(thickness))
            # The pattern hangs on the column, not on the mark: dashes of neighbours on one line do not collide.
            painter.drawTiledPixmap(box, tile, QPointF(mark.left % period, 0))


# Dash, gap and thickness, and the pixels after which they come again. A picture of them, because a dashed pen takes
# ten times as long, and a page full of indirect speech has a hundred underlines.
_DASHES = {
    Pattern.DASHED: (8.0, 4.0, 2.0, 12),
    Pattern.SHORT: (4.0, 3.0, 1.75, 7),
    Pattern.DOTTED: (2.0, 2.5, 2.0, 9),
    Pattern.FINE: (1.25, 1.75, 1.25, 3),
}


@lru_cache(64)
def _dash_tile(colour: int, dash: float, gap: float, thickness: float, period: int, ratio: float) -> QPixmap:
    """The dashes of one period, or of as many as make whole pixels."""
    width = math.ceil(period * ratio)
    tile = QPixmap(width, math.ceil(math.ceil(thickness) * width / period))
    tile.setDevicePixelRatio(width / period)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = 0.0
    while x < period:
        painter.fillRect(QRectF(x, 0, dash, thickness), QColor(colour))
        x += dash + gap
    painter.end()
    return tile


_WAVE = 8  # px, the length and the room of a wave


@lru_cache(maxsize=64)
def _wave_tile(colour: int, ratio: float) -> QPixmap:
    """One wave: stroking the curve anew for each underline is what takes longest on a page full of paraphrases."""
    side = math.ceil(_WAVE * ratio)
    tile = QPixmap(side, side)
    tile.setDevicePixelRatio(side / _WAVE)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.3))
    middle, half = _WAVE / 2, _WAVE / 2
    path = QPainterPath(QPointF(-half, middle))
    for start in (-half, 0.0, half, _WAVE):
        bend = 2.4 if (start / half) % 2 else -2.4
        path.quadTo(QPointF(start + half / 2, middle + bend), QPointF(start + half, middle))
    painter.drawPath(path)
    painter.end()
    return tile


def draw_outlines(painter: QPainter, marks: PieceMarks, theme: Theme) -> None:
    """The frame of the selected highlight and the bars before what denies; they lie under the words."""
    painter.setPen(QPen(QColor(theme.accent), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in marks.outlines:
        painter.drawRoundedRect(box, 3.5, 3.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.denies))
    for bar in marks.against:
        painter.drawRoundedRect(bar, 1, 1)


def draw_text(painter: QPainter, setting: Setting, theme: Theme, strong: Sequence[tuple[int, int]] = ()) -> None:
    """The words, in the ink of their kind; the units of `strong` in full ink."""
    painter.setPen(QColor(theme.muted if setting.style.muted else theme.ink))
    if not strong:
        setting.layout.draw(painter, QPointF(0, 0))
        return
    ink = QTextCharFormat()
    ink.setForeground(QColor(theme.ink))
    ranges = []
    for start, end in strong:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, ink
        ranges.append(one)
    setting.layout.draw(painter, QPointF(0, 0), ranges)


def draw_block(painter: QPainter, column: Column, piece: int, setting: Setting, theme: Theme) -> None:
    """What shows the kind of a block beside its words: bullets and numbers, the bar of a quotation, table rules."""
    block = column.pieces.block(piece)
    style = setting.style
    if style.bar:
        x = column.width - 4 if setting.rtl else 1
        above = 0 if piece == 0 or column.pieces.block(piece - 1).kind is not block.kind else column.gap(piece)
        painter.fillRect(QRectF(x, -above, 3, setting.height + above), QColor(theme.edge))
    if style.rule:
        painter.fillRect(QRectF(0, setting.height - 1, column.width, 1), QColor(theme.line))
        if piece == 0 or column.pieces.block(piece - 1).kind is not block.kind:
            painter.fillRect(QRectF(0, 0, column.width, 1), QColor(theme.line))
    page = column.page_begins(piece)
    if page is not None:
        _draw_page(painter, column, page, setting, theme)
    if block.kind is BlockKind.LIST_ITEM and column.pieces.is_first(piece):
        _draw_bullet(painter, column, piece, setting, theme)


def _draw_bullet(painter: QPainter, column: Column, piece: int, setting: Setting, theme: Theme) -> None:
    block = column.pieces.block(piece)
    number = column.pieces.numbers.get(column.pieces.blocks[piece])
    mark = "•◦▪"[max(0, block.level - 1) % 3] if number is None else f"{number}."
    style = setting.style
    metrics = QFontMetricsF(style.font)
    width = metrics.horizontalAdvance(mark)
    space = 0.45 * style.em
    x = column.width - style.indent + space if setting.rtl else style.indent - space - width
    painter.setFont(style.font)
    painter.setPen(QColor(theme.muted))
    painter.drawText(QPointF(x, setting.lines[0].baseline), mark)


def _draw_page(painter: QPainter, column: Column, page: int, setting: Setting, theme: Theme) -> None:
    """The number of a page of the source, in the outer margin beside its first line."""
    font = column.typography.meta.font
    metrics = QFontMetricsF(font)
    words = str(page)
    width = metrics.horizontalAdvance(words)
    x = column.width + 12 if setting.rtl else -12 - width
    y = setting.lines[0].baseline
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    painter.drawText(QPointF(x, y), words)
    painter.fillRect(QRectF(x, y + 4, width, 1), QColor(theme.line))


def draw_knob(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """A handle to drag an end of the selected highlight by."""
    painter.setPen(QPen(QColor(theme.paper), 1.5))
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(centre, KNOB, KNOB)
