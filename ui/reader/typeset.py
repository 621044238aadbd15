"""One piece of text set in lines: where its characters are, and which character is at a place.

Positions are UTF-16 units of the piece's text, as Qt counts; `units` and `point` convert from and to its code points.
Coordinates are pixels from the left edge of the column and from the top of the piece.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from ui.offsets import OffsetMap
from ui.reader.typography import Style

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: units `start..end` (with what hangs over its end), its box and the box of its ink."""

    start: int
    end: int
    top: float
    bottom: float
    baseline: float
    left: float
    right: float
    ink_left: float
    ink_right: float
    line: QTextLine


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one cell of a table row is set."""

    left: float
    width: float


class Setting:
    """A piece, set. `height` is its own, without the space above. `rtl` is the direction of its block."""

    __slots__ = ("_boxes", "_map", "_mixed", "height", "layout", "lines", "rtl", "style", "text")

    def __init__(self, text: str, style: Style, rtl: bool, width: float, cells: Sequence[Cell] = ()) -> None:
        self.text = text
        self.style = style
        self.rtl = rtl
        self._map = OffsetMap(text)
        self._mixed = not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None
        self.layout = QTextLayout(text.replace("\t", SEPARATOR) if cells else text, style.font)
        self.layout.setCacheEnabled(True)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.lines: list[Line] = []
        self._boxes: list[tuple[float, float, float]] = []
        if cells:
            self.height = self._set_cells(cells, width)
        else:
            left = style.outdent if rtl else style.indent
            self.height = self._set_lines(left, max(40.0, width - style.indent - style.outdent))

    def units(self, point: int) -> int:
        """The unit at a code point of the piece."""
        return self._map.to_units(point)

    def point(self, unit: int) -> int:
        """The code point at a unit."""
        return self._map.to_point(unit)

    def _set_lines(self, left: float, width: float) -> int:
        self.layout.beginLayout()
        y = 0.0
        while (line := self.layout.createLine()).isValid():
            y = self._place(line, left, width, y)
        self.layout.endLayout()
        self._read()
        return math.ceil(y)

    def _set_cells(self, cells: Sequence[Cell], width: float) -> int:
        """Each cell begins a line of its own, because the separator ends one, and may so be placed beside the last."""
        pad = round(self.style.em * 0.3)
        self.layout.beginLayout()
        column, y, bottom = 0, float(pad), float(pad)
        text = self.layout.text()
        while (line := self.layout.createLine()).isValid():
            cell = cells[min(column, len(cells) - 1)]
            left = width - cell.left - cell.width if self.rtl else cell.left
            y = self._place(line, left, cell.width, y)
            bottom = max(bottom, y)
            end = line.textStart() + line.textLength()
            if text[end - 1 : end] == SEPARATOR:
                column, y = column + 1, float(pad)
        self.layout.endLayout()
        self._read()
        return math.ceil(bottom + pad)

    def _place(self, line: QTextLine, left: float, width: float, y: float) -> float:
        """Put the line so that baselines keep their distance, or more where a face is taller; the next line's top."""
        line.setLineWidth(width)
        metrics = QFontMetricsF(self.style.font)
        pitch = self.style.pitch
        above = round((pitch + metrics.ascent() - metrics.descent()) / 2)
        baseline = y + max(above, math.ceil(line.ascent()))
        bottom = baseline + max(pitch - above, math.ceil(line.descent()))
        line.setPosition(QPointF(left, baseline - line.ascent()))
        self._boxes.append((y, baseline, bottom))
        return bottom

    def _read(self) -> None:
        for index, (top, baseline, bottom) in enumerate(self._boxes):
            line = self.layout.lineAt(index)
            ink = line.naturalTextRect()
            start = line.textStart()
            end = start + line.textLength()
            left, right = line.x(), line.x() + line.width()
            self.lines.append(Line(start, end, top, bottom, baseline, left, right, ink.left(), ink.right(), line))

    def line_of(self, unit: int) -> Line:
        """The line that shows the caret at `unit`."""
        lines = self.lines
        low, high = 0, len(lines) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if lines[middle].start <= unit:
                low = middle
            else:
                high = middle - 1
        return lines[low]

    def x_of(self, unit: int) -> float:
        """Where the caret stands."""
        line = self.line_of(unit)
        return _x(line.line, unit)

    def stretches(self, start: int, end: int) -> Iterator[tuple[Line, float, float]]:
        """Line by line the horizontal extents of units `start..end`; several on a line that mixes directions."""
        for line in self.lines:
            if line.end <= start or line.start >= end:
                continue
            if start <= line.start and end >= line.end:
                yield line, line.ink_left, line.ink_right
            elif not self._mixed:
                left, right = _x(line.line, max(start, line.start)), _x(line.line, min(end, line.end))
                yield line, max(left, line.ink_left), min(right, line.ink_right)
            else:
                yield from self._runs(line, max(start, line.start), min(end, line.end))

    def _runs(self, line: Line, start: int, end: int) -> Iterator[tuple[Line, float, float]]:
        """The runs of glyphs, joined where they touch: where directions meet, carets are ambiguous."""
        boxes = [run.boundingRect() for run in line.line.glyphRuns(start, end - start)]
        left, right = line.ink_right, line.ink_left
        for low, high in sorted((box.left(), box.right()) for box in boxes):
            if low > right + 0.6 or right <= left:
                if right > left:
                    yield line, left, right
                left, right = max(low, line.ink_left), min(high, line.ink_right)
            else:
                right = max(right, min(high, line.ink_right))
        if right > left:
            yield line, left, right

    def unit_at(self, x: float, y: float) -> int:
        """The caret position nearest to a place."""
        line = self.line_at(x, y)
        unit = self._nearest(line, x)
        last = line is self.lines[-1]
        if unit >= line.end and not last:
            return self.end_of(line)
        return unit

    def _nearest(self, line: Line, x: float) -> int:
        """The caret position whose place is nearest to `x`.

        Qt's own answer is off by some characters, or the end of the line, where a line holds combining marks or runs
        from right to left.
        """
        found = line.line.xToCursor(x)
        valid = self.layout.isValidCursorPosition
        away = abs(_x(line.line, found) - x) if valid(found) else math.inf
        for unit in range(line.start, line.end + 1):
            distance = abs(_x(line.line, unit) - x)
            if distance < away - 0.01 and valid(unit):
                found, away = unit, distance
        return found

    def unit_under(self, x: float, y: float) -> int | None:
        """The character whose ink is at a place, None where there is only paper."""
        line = self.line_at(x, y)
        if not (line.top <= y <= line.bottom and line.ink_left <= x <= line.ink_right):
            return None
        guess = line.line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        for unit in sorted(range(line.start, line.end), key=lambda unit: abs(unit - guess)):
            sides = _x(line.line, unit), _x(line.line, unit, QTextLine.Edge.Trailing)
            if min(sides) <= x < max(sides):
                return unit
        return min(guess, max(line.start, line.end - 1))

    def line_at(self, x: float, y: float) -> Line:
        """The line nearest to a place: first by height, then, among cells side by side, by distance."""

        def distance(line: Line) -> tuple[float, float]:
            vertical = max(line.top - y, 0.0, y - line.bottom)
            return (vertical, max(line.left - x, 0.0, x - line.right))

        return min(self.lines, key=distance)

    def end_of(self, line: Line) -> int:
        """The last caret position that is still shown on `line`."""
        if line.end > line.start and (line is not self.lines[-1]):
            if self.text[self.point(line.end - 1)].isspace():
                return line.end - 1
            return self.layout.previousCursorPosition(line.end)
        return line.end

    def rect(self, line: Line, left: float, right: float) -> QRectF:
        """The box of a stretch of ink: capital height and descenders, not the whole distance of lines."""
        em = self.style.em
        top = round(line.baseline - 0.86 * em)
        return QRectF(left, top, right - left, round(line.baseline + 0.34 * em) - top)


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    # PySide answers with the place and the unit it was taken for.
    found = cast(tuple[float, int], line.cursorToX(unit, edge))
    return found[0]
