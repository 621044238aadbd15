"""A paragraph on a card, set in lines once: cards of one article say the same claims and name the same people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from ui.offsets import OffsetMap
from ui.theme import UI_FONTS

Run = tuple[str, str, bool]
"""Words, their colour as "#rrggbb", and whether they are bold."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines from the origin down, and their height in pixels."""

    layout: QTextLayout
    height: int


@lru_cache(64)
def card_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of a card. Do not change it: everybody gets the same one."""
    font = QFont()
    font.setFamilies(list(UI_FONTS))
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


@lru_cache(1024)
def paragraph(runs: tuple[Run, ...], points: float, width: float, rows: int) -> Paragraph:
    """Words in lines `width` pixels wide, at most `rows` of them (0: any number), the last one with an ellipsis."""
    set_, last = _set(runs, points, width, rows)
    return set_ if last < 0 else _set(_cut(runs, last, points, width), points, width, rows)[0]


def _set(runs: tuple[Run, ...], points: float, width: float, rows: int) -> tuple[Paragraph, int]:
    """A paragraph, and where its last line begins if words are left over, else -1."""
    layout = _layout(runs, card_font(points))
    length = len(layout.text().encode("utf-16-le")) // 2
    layout.beginLayout()
    y, count, last = 0, 0, -1
    while last < 0 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += math.ceil(line.height() * 1.06)
        count += 1
        if rows and count == rows and line.textStart() + line.textLength() < length:
            last = line.textStart()
    layout.endLayout()
    return Paragraph(layout, y), last


def _cut(runs: tuple[Run, ...], last: int, points: float, width: float) -> tuple[Run, ...]:
    """The runs cut so that the line that begins at UTF-16 unit `last` ends with an ellipsis."""
    text = "".join(words for words, _, _ in runs)
    start = OffsetMap(text).to_point(last)
    metrics = QFontMetricsF(card_font(points, QFont.Weight.DemiBold))
    kept = start + len(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 4)) - 1
    cut: list[Run] = []
    for words, colour, bold in runs:
        if kept > 0:
            cut.append((words if len(words) < kept else words[:kept].rstrip() + "…", colour, bold))
            kept -= len(words)
    return tuple(cut)


def _layout(runs: tuple[Run, ...], font: QFont) -> QTextLayout:
    layout = QTextLayout("".join(words for words, _, _ in runs), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = []
    at = 0
    for words, colour, bold in runs:
        look = QTextCharFormat()
        look.setForeground(QColor(colour))
        if bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        span = QTextLayout.FormatRange()
        span.start = at
        span.length = len(words.encode("utf-16-le")) // 2
        span.format = look
        at += span.length
        formats.append(span)
    layout.setFormats(formats)
    return layout
