"""A card's looks: how tall it is and how it is painted, in full, on one line, or as a marker."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
)

from annotator.model import Stance
from ui.margin.card import Card
from ui.margin.paragraph import Run, card_font, in_line, paragraph
from ui.margin.words import initials, stance_word, who_of
from ui.reader.marks import PATTERNS, LineMark, Pattern, blend, fill_colour, line_colour
from ui.reader.painting import draw_line
from ui.reader.pieces import direction
from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_edge

MARKER = 24
"""The side of a marker, pixels: the smallest target."""
_PAD_X, _PAD_Y, _BAR = 12.0, 8.0, 4.0
_CLAIMS, _ROWS = 2, 2  # shown on a card that is not selected


class Form(Enum):
    """How much room a card has."""

    FULL = "full"
    LINE = "line"
    MARKER = "marker"


def _goes_left(*texts: str) -> bool:
    """Whether the first of these texts that has a direction runs from right to left."""
    return next((found for text in texts if (found := direction(text))), -1) > 0


def stance_colour(theme: Theme, stance: Stance) -> str:
    """The colour of the word for a stance."""
    return {
        Stance.ASSERTS: theme.asserts,
        Stance.DENIES: theme.denies,
        Stance.QUESTIONS: theme.questions,
        Stance.REPORTS: theme.reports,
    }[stance]


class Face:
    """One card at one width, text size and theme. `height` is in whole pixels."""

    def __init__(self, card: Card, form: Form, width: float, theme: Theme, points: float) -> None:
        self.card, self.form, self.width = card, form, width
        self._theme = theme
        self._points = points
        self._lines: list[tuple[QTextLayout, float]] = []
        self._keys: list[tuple[str, str, float, float]] = []
        self._tags: list[tuple[str, QRectF]] = []
        if form is Form.MARKER:
            self.height = MARKER
        elif form is Form.LINE and not card.selected:
            self.height = max(MARKER, round(points * 2.2))
            claim = card.lines[0][1] if card.lines else ""
            rtl = _goes_left(card.who, claim, who_of(card), card.role)
            tall = self._add(self._head(rtl) + self._first_claim(rtl), 0.0, rows=1, rtl=rtl)
            self._lines = [(layout, round((self.height - 1 - tall) / 2)) for layout, _ in self._lines]
        else:
            self.height = math.ceil(self._lay_out())

    @property
    def whole(self) -> bool:
        """Whether everything on the card can be read."""
        return self.form is Form.FULL or (self.form is Form.LINE and self.card.selected)

    def _lay_out(self) -> float:
        card = self.card
        rtl = _goes_left(who_of(card), card.role, card.detail)
        y = self._add(self._head(rtl), _PAD_Y, rows=3, rtl=rtl)
        claims = card.lines if card.selected else card.lines[:_CLAIMS]
        for stance, claim in claims:
            # The word for the stance is the window's; the claim says which way the two run.
            rtl = _goes_left(claim, stance_word(stance) if stance else "")
            y = self._add(self._claim(stance, claim, rtl), y + 1, rows=0 if card.selected else _ROWS, rtl=rtl)
        hidden = len(card.lines) - len(claims)
        if hidden:
            more = QCoreApplication.translate("Card", "+{0} more").format(hidden)
            y = self._add([(more, self._theme.muted, False)], y + 1, rows=1, rtl=_goes_left(more))
        if card.suggestion:
            y = self._add_keys(y + 4)
        if card.tags and card.selected:
            y = self._add_tags(y + 5)
        return y + _PAD_Y

    def _head(self, rtl: bool) -> list[Run]:
        muted = self._theme.muted
        runs: list[Run] = [(in_line(who_of(self.card), rtl), self._ink() if self.card.who else muted, True)]
        if self.card.number:
            runs.insert(0, (f"{self.card.number}  ", muted, False))
        rest = " · ".join(in_line(part, rtl) for part in (self.card.role, self.card.detail) if part)
        if self.form is Form.LINE and self.card.lines and not self.card.selected:
            rest = ""
        if rest:
            runs.append(("  " + rest, muted, False))
        return runs

    def _first_claim(self, rtl: bool) -> list[Run]:
        if not self.card.lines:
            return []
        return [("  ", self._ink(), False), *self._claim(*self.card.lines[0], rtl)]

    def _claim(self, stance: Stance | None, claim: str, rtl: bool) -> list[Run]:
        runs: list[Run] = []
        if stance is not None:
            runs.append((in_line(stance_word(stance), rtl) + " ", stance_colour(self._theme, stance), True))
        return [*runs, (in_line(claim, rtl), self._ink(), False)]

    def _ink(self) -> str:
        return self._theme.muted if self.card.dimmed else self._theme.ink

    def _font(self, size: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return card_font(self._points * size, weight)

    def _room(self) -> float:
        return self.width - 2 * _PAD_X - _BAR

    def _add(self, runs: Sequence[Run], y: float, *, rows: int, rtl: bool) -> float:
        """Add a paragraph of at most `rows` lines (0: any number); where the next one begins."""
        added = paragraph(tuple(runs), self._points, self._room(), rows, rtl)
        self._lines.append((added.layout, y))
        return y + added.height

    def _add_keys(self, y: float) -> float:
        font = self._font(0.86)
        metrics, row = QFontMetricsF(font), self._points * 2.0
        plain = QFontMetricsF(self._font())
        pairs = [(str(index), name) for index, name in enumerate(self.card.candidates[:9], start=1)]
        if not pairs or self.card.selected:
            pairs += [
                ("Enter", QCoreApplication.translate("Card", "accept")),
                ("Del", QCoreApplication.translate("Card", "dismiss")),
            ]
        x = 0.0
        for key, words in pairs:
            cap = metrics.horizontalAdvance(key) + 10
            wide = cap + 5 + plain.horizontalAdvance(words)
            if x and x + wide > self._room():
                x, y = 0.0, y + row
            shown = plain.elidedText(words, Qt.TextElideMode.ElideRight, max(20.0, self._room() - x - cap - 5))
            self._keys.append((key, shown, x, y))
            x += wide + 12
        return y + row - 2

    def _add_tags(self, y: float) -> float:
        metrics = QFontMetricsF(self._font(0.92))
        x, height = 0.0, math.ceil(metrics.height() + 4)
        for tag in self.card.tags:
            width = min(self._room(), metrics.horizontalAdvance(tag) + 14)
            if x and x + width > self._room():
                x, y = 0.0, y + height + 3
            self._tags.append((tag, QRectF(x, y, width, height)))
            x += width + 4
        return y + height

    def paint(self, painter: QPainter, hovered: bool, focused: bool, rtl: bool) -> None:
        """Draw the card with its top left corner at the origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.form is Form.MARKER:
            self._paint_marker(painter, hovered, focused)
            return
        self._paint_sheet(painter, hovered, focused, rtl)
        painter.translate(_PAD_X if rtl else _PAD_X + _BAR, 0)
        for layout, y in self._lines:
            layout.draw(painter, QPointF(0, y))
        self._paint_keys(painter, rtl)
        self._paint_tags(painter, rtl)
        painter.translate(-(_PAD_X if rtl else _PAD_X + _BAR), 0)

    def _paint_sheet(self, painter: QPainter, hovered: bool, focused: bool, rtl: bool) -> None:
        theme, card = self._theme, self.card
        box = QRectF(2.5, 1.5, self.width - 5, self.height - 4)
        if card.selected or hovered:
            for spread in (3, 2, 1):
                shade = QColor(theme.accent if card.selected else theme.edge)
                shade.setAlpha(18)
                painter.setPen(QPen(shade, spread * 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.translated(0, 1), 7, 7)
        edge = QPen(QColor(theme.accent if card.selected or focused else theme.line), 2 if focused else 1)
        if card.suggestion and not focused:
            edge = QPen(QColor(theme.suggestion_line), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(QColor(theme.suggestion_fill if card.suggestion else theme.raised))
        painter.drawRoundedRect(box, 7, 7)
        draw_edge(painter, box, _BAR, self._kind_colour(), mirrored=rtl)

    def _kind_colour(self) -> QColor:
        theme = self._theme
        name = theme.suggestion_line if self.card.suggestion else line_colour(theme, self.card.kind)
        return blend(name, theme.paper, 0.4) if self.card.dimmed else QColor(name)

    def _paint_marker(self, painter: QPainter, hovered: bool, focused: bool) -> None:
        """A tab with the speaker's initials over the quote's colour and pattern."""
        theme = self._theme
        letters = initials(self.card)
        box = QRectF(1.5, 2.5, self.width - 4, self.height - 5)
        chosen = self.card.selected or hovered or focused
        edge = QPen(QColor(theme.accent if chosen else theme.line), 2 if focused or self.card.selected else 1)
        if self.card.suggestion and not chosen:
            edge = QPen(QColor(theme.suggestion_line), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        fill = theme.suggestion_fill if self.card.suggestion else fill_colour(theme, self.card.kind)
        painter.setBrush(blend(fill, theme.paper, 0.35 if self.card.dimmed else 1.0))
        painter.drawRoundedRect(box, 4, 4)
        pattern = Pattern.SHORT if self.card.suggestion else PATTERNS[self.card.kind]
        below = box.bottom() - 3.5 if letters else box.center().y()
        painter.translate(box.left() + 4, below)
        draw_line(painter, LineMark(0.0, box.width() - 8, 0.0, self._kind_colour(), pattern))
        painter.translate(-box.left() - 4, -below)
        painter.setFont(ui_font(10, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.ink))
        painter.drawText(box.adjusted(0, 0, 0, -4), int(Qt.AlignmentFlag.AlignCenter), letters)

    def _paint_keys(self, painter: QPainter, rtl: bool) -> None:
        theme, font = self._theme, self._font(0.86)
        metrics, plain = QFontMetricsF(font), QFontMetricsF(self._font())
        for key, words, x, y in self._keys:
            width = metrics.horizontalAdvance(key) + 9
            cap = QRectF(self._room() - x - 0.5 - width if rtl else x + 0.5, y + 0.5, width, metrics.height() + 2)
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(cap, 3.5, 3.5)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
            painter.setFont(self._font())
            painter.setPen(QColor(theme.ink))
            left = cap.left() - 5 - plain.horizontalAdvance(words) if rtl else cap.right() + 5
            painter.drawText(QPointF(left, cap.center().y() + plain.capHeight() / 2), words)

    def _paint_tags(self, painter: QPainter, rtl: bool) -> None:
        theme, font = self._theme, self._font(0.92)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for tag, place in self._tags:
            box = place.translated(self._room() - place.left() - place.right(), 0) if rtl else place
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tag_chip))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(QColor(theme.ink))
            words = metrics.elidedText(tag, Qt.TextElideMode.ElideMiddle, box.width() - 12)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
