"""One frame of the reader: everything that shows, from the paper up to the caret."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.reader import painting
from ui.reader.marks import Marks, blend
from ui.reader.sheet import Sheet
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Frame:
    """What is to be drawn. `matches` are sorted; `knobs` are content coordinates; `caret` None draws none."""

    sheet: Sheet
    marks: Marks
    theme: Theme
    selection: tuple[int, int] | None
    active: bool
    matches: list[tuple[int, int]]
    current: int | None
    caret: int | None
    knobs: tuple[QPointF, ...]


def draw(painter: QPainter, frame: Frame, top: int, bottom: int) -> None:
    """Draw the content between two heights; the painter is in content coordinates."""
    sheet, theme = frame.sheet, frame.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_heading(painter, frame)
    pieces = sheet.pieces_between(top, bottom)
    column = sheet.column
    for piece in pieces:
        corner = sheet.corner(piece)
        painter.translate(corner)
        setting = column.setting(piece)
        painting.draw_block(painter, column, piece, setting, theme)
        painting.draw_fills(painter, frame.marks.painted(piece, column, theme).fills)
        painter.translate(-corner)
    _draw_matches(painter, frame, pieces)
    if frame.selection is not None:
        colour = QColor(theme.selection) if frame.active else blend(theme.selection, theme.paper, 0.55)
        painting.draw_boxes(painter, sheet.boxes(*frame.selection, pieces), colour)
    for piece in pieces:
        corner = sheet.corner(piece)
        painter.translate(corner)
        marks = frame.marks.painted(piece, column, theme)
        painting.draw_outlines(painter, marks, theme)
        painting.draw_text(painter, column.setting(piece), theme, _strong(frame, piece))
        painting.draw_lines(painter, marks.lines)
        painter.translate(-corner)
    for knob in frame.knobs:
        painting.draw_knob(painter, knob, theme)
    # A caret elsewhere is left alone: setting the words around it may move everything below them.
    if frame.caret is not None and column.pieces.at(frame.caret) in pieces:
        _draw_caret(painter, sheet.caret_box(frame.caret), theme, frame.active)


def _strong(frame: Frame, piece: int) -> list[tuple[int, int]]:
    """The units of muted text that lie on colour: muted ink is pale enough to be read on bare paper only."""
    setting = frame.sheet.column.setting(piece)
    if not setting.style.muted:
        return []
    start, end = frame.sheet.column.pieces.starts[piece], frame.sheet.column.pieces.ends[piece]
    ranges = [span for highlight in frame.marks.on(piece) if not highlight.suggestion for span in highlight.spans]
    ranges += [match for match in frame.matches if match[0] < end and match[1] > start]
    if frame.selection is not None:
        ranges.append(frame.selection)
    return [
        (setting.units(max(first, start) - start), setting.units(min(last, end) - start))
        for first, last in ranges
        if first < end and last > start
    ]


def _draw_heading(painter: QPainter, frame: Frame) -> None:
    sheet, column = frame.sheet, frame.sheet.column
    if column.headline is not None:
        painter.translate(sheet.left, sheet.pad)
        painting.draw_text(painter, column.headline, frame.theme)
        painter.translate(-sheet.left, -sheet.pad)
    if column.meta is not None:
        corner = sheet.meta_corner()
        painter.translate(corner)
        painting.draw_text(painter, column.meta, frame.theme)
        if column.heading.aside:
            setting = column.meta
            start = setting.units(column.heading.aside_at)
            painter.setPen(QPen(QColor(frame.theme.muted), 1, Qt.PenStyle.DotLine))
            for line, left, right in setting.stretches(start, setting.units(len(setting.text))):
                y = round(line.baseline) + 2.5
                painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.translate(-corner)


def _draw_matches(painter: QPainter, frame: Frame, pieces: range) -> None:
    if not frame.matches or not pieces:
        return
    column, theme = frame.sheet.column, frame.theme
    start, end = column.pieces.starts[pieces[0]], column.pieces.ends[pieces[-1]]
    index = max(0, bisect_left(frame.matches, (start, start)) - 1)
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(theme.match_fill))
    while index < len(frame.matches) and frame.matches[index][0] < end:
        for box, _ in frame.sheet.ink_boxes(*frame.matches[index], pieces):
            current = index == frame.current
            painter.setPen(QPen(QColor(theme.accent), 2) if current else QPen(Qt.PenStyle.NoPen))
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 2.5, 2.5)
        index += 1


def _draw_caret(painter: QPainter, box: QRectF, theme: Theme, active: bool) -> None:
    colour = QColor(theme.accent) if active else blend(theme.accent, theme.paper, 0.5)
    painter.fillRect(caret_rect(box), colour)


def caret_rect(box: QRectF) -> QRectF:
    """The bar of the caret for the place it stands at."""
    return QRectF(round(box.left()) - 1, box.top() - 1, 2, box.height())
