"""Painting list rows: the chosen background, text with found words emphasised, a muted detail at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.matching import marks
from ui.theme import Theme, ui_font

Index = QModelIndex | QPersistentModelIndex
Marks = Sequence[tuple[int, int]]


def utf16(text: str, place: int) -> int:
    """A code-point offset as Qt counts it."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le")) // 2


def isolated(text: str) -> str:
    """Text that keeps its own direction inside a line of another one (Unicode isolates)."""
    return f"\u2068{text}\u2069"


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where the lines of a window begin, for words that may be of another direction."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def paint_background(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, inset: float = 0) -> None:
    """The rounded background of a row: chosen, under the pointer, or nothing; a ring when it has the keyboard."""
    state = option.state
    area = QRectF(option.rect).adjusted(inset, 0.5, -inset, -0.5)
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen or hovered:
        colour = QColor(theme.chosen)
        if not chosen:
            colour.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(area, 7, 7)
    if chosen and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 6.5, 6.5)


def formats(text: str, found: Marks, theme: Theme) -> list[QTextLayout.FormatRange]:
    """Found words: bold on the colour of matches."""
    ranges = []
    for start, end in found:
        form = QTextCharFormat()
        form.setBackground(QColor(theme.match_fill))
        form.setForeground(QColor(theme.ink))
        form.setFontWeight(QFont.Weight.DemiBold)
        piece = QTextLayout.FormatRange()
        piece.start = utf16(text, start)
        piece.length = utf16(text, end) - piece.start
        piece.format = form
        ranges.append(piece)
    return ranges


def lay_out(
    text: str, font: QFont, width: float, found: Marks, theme: Theme, lines: int = 1, step: float = 0.0
) -> QTextLayout:
    """At most `lines` lines of `text` in `width` pixels; the last one ends with "…" when there is more.

    `step` sets every line that many pixels apart, whatever the script; 0 leaves it to the font. Do not change what
    comes back: words without marks are set once for all rows that show them.
    """
    if not found:
        return _plain(text, _Face(font.key(), font), width, lines, step)
    return _set(text, font, width, found, theme, lines, step)


@dataclass(frozen=True, slots=True)
class _Face:
    key: str
    font: QFont = field(compare=False)


@lru_cache(1024)
def _plain(text: str, face: _Face, width: float, lines: int, step: float) -> QTextLayout:
    return _set(text, face.font, width, (), None, lines, step)


def _set(
    text: str, font: QFont, width: float, found: Marks, theme: Theme | None, lines: int, step: float
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if theme is not None:
        layout.setFormats(formats(text, found, theme))
    layout.setCacheEnabled(True)
    if not _break(layout, width, lines, step):
        return layout
    start = layout.lineAt(lines - 1).textStart()
    units = text if text.isascii() else text.encode("utf-16-le")
    head = text[:start] if isinstance(units, str) else units[: start * 2].decode("utf-16-le", "ignore")
    tail = text[start:] if isinstance(units, str) else units[start * 2 :].decode("utf-16-le", "ignore")
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold if found else font)
    shortened = head + metrics.elidedText(tail, Qt.TextElideMode.ElideRight, width - 1)
    kept = [(a, min(b, len(shortened) - 1)) for a, b in found if a < len(shortened) - 1]
    layout = QTextLayout(shortened, font)
    layout.setTextOption(option)
    if theme is not None:
        layout.setFormats(formats(shortened, kept, theme))
    _break(layout, width, lines, step)
    return layout


def _break(layout: QTextLayout, width: float, lines: int, step: float) -> bool:
    """Make the lines; True when text is left over."""
    layout.beginLayout()
    y, covered, made = 0.0, 0, 0
    while made < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y + (step - line.height()) / 2 if step else y))
        y += step or line.height()
        covered = line.textStart() + line.textLength()
        made += 1
    layout.endLayout()
    return covered < len(layout.text().encode("utf-16-le")) // 2


def layout_width(layout: QTextLayout) -> float:
    """The natural width of the widest line."""
    return max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)


def paint_marked_row(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, text: str, query: str, detail: str = ""
) -> None:
    """A whole one-line row: background, text with the words of `query` marked, `detail` muted at the end."""
    painter.save()
    paint_background(painter, option, theme)
    area = QRectF(option.rect).adjusted(8, 0, -8, 0)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    used = paint_detail(painter, area, theme, detail, mirrored=mirrored)
    room = area.width() - used
    layout = lay_out(text, ui_font(), room, marks(text, query), theme)
    painter.setPen(QColor(theme.ink))
    left = area.right() - layout_width(layout) if mirrored else area.left()
    layout.draw(painter, QPointF(left, area.center().y() - layout.boundingRect().height() / 2))
    painter.restore()


def paint_detail(
    painter: QPainter, area: QRectF, theme: Theme, detail: str, *, mirrored: bool, pixels: int = 13
) -> float:
    """`detail` at the end of `area` in the muted colour; returns the width it takes, with a gap."""
    if not detail:
        return 0.0
    shown, width = _shortened(detail, pixels, area.width() * 0.5)
    painter.setFont(ui_font(pixels))
    painter.setPen(QColor(theme.muted))
    end = Qt.AlignmentFlag.AlignTrailing
    painter.drawText(area, int(end | Qt.AlignmentFlag.AlignVCenter), isolated(shown) if mirrored else shown)
    return width + 12


@lru_cache(1024)
def _shortened(words: str, pixels: int, room: float) -> tuple[str, float]:
    """Words as far as there is room for them, and how wide they are."""
    metrics = QFontMetricsF(ui_font(pixels))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return shown, metrics.horizontalAdvance(shown)
