"""A paragraph on a card, set in lines once: cards of one article say the same claims and name the same people."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from ui.offsets import OffsetMap
from ui.reader.pieces import direction
from ui.theme import UI_FONTS
from ui.widgets.rows import isolated, utf16

_ISOLATE = re.compile("[\u2068\u2069]")

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
def paragraph(runs: tuple[Run, ...], points: float, width: float, rows: int, rtl: bool = False) -> Paragraph:
    """Words in lines `width` pixels wide, at most `rows` of them (0: any number), the last one with an ellipsis.

    `rtl`: the lines run from right to left and begin at the right edge.
    """
    set_, last = _set(runs, points, width, rows, rtl)
    return set_ if last < 0 else _set(_cut(runs, last, points, width), points, width, rows, rtl)[0]


def in_line(words: str, rtl: bool) -> str:
    """Words for a paragraph that may run the other way than they do: full stops, figures and brackets stay theirs."""
    return isolated(words) if direction(words) == (-1 if rtl else 1) else words


def _set(runs: tuple[Run, ...], points: float, width: float, rows: int, rtl: bool) -> tuple[Paragraph, int]:
    """A paragraph, and where its last line begins if words are left over, else -1."""
    layout = _layout(runs, card_font(points), rtl)
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


def _layout(runs: tuple[Run, ...], font: QFont, rtl: bool) -> QTextLayout:
    layout = QTextLayout("".join(words for words, _, _ in runs), font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
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
    layout.setFormats([*formats, *_unseen(layout.text())])
    return layout


def _unseen(text: str) -> Iterator[QTextLayout.FormatRange]:
    """Isolates are drawn as nothing, but a font that has them may be taller than ours: small ones raise no line."""
    look = QTextCharFormat()
    look.setFontPointSize(1)
    for mark in () if text.isascii() else _ISOLATE.finditer(text):
        span = QTextLayout.FormatRange()
        span.start = utf16(text, mark.start())
        span.length = 1
        span.format = look
        yield span
