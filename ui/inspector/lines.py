"""Quotes as a list of short lines: "Also says", an actor's quotes, who takes which stance on a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from ui.theme import LIGHT, Theme, stance_colour, ui_font
from ui.widgets.rows import isolated, lay_out, layout_width
from ui.words import stance_label

_MOST = 12
_NARROWEST = 3.0  # px a letter; no line of ASCII is narrower


@dataclass(frozen=True, slots=True)
class Line:
    """A quote on up to two lines: a strong `lead` and a `stance` before the words, `detail` at the end."""

    quote: int
    words: str
    detail: str = ""
    lead: str = ""
    stance: str = ""
    warns: bool = False


class LineButton(QAbstractButton):
    """One line; a click or Enter opens the quote."""

    def __init__(self, theme: Theme, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.line = theme, line
        self._stance = self._head = ""
        self._heights: dict[int, int] = {}
        self.show_line(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_line(self, line: Line) -> None:
        """Show another line in this one's place."""
        self.setObjectName(f"line.{line.quote}")
        if line == self.line and self._heights:
            return
        self.line = line
        self._stance = stance_label(line.stance)
        self._head = " ".join(part for part in (line.lead, self._stance) if part)
        self._heights.clear()
        self.setAccessibleName(" ".join(part for part in (line.lead, line.stance, line.words, line.detail) if part))
        self.setToolTip(line.words)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def _laid_out(self, width: int) -> QTextLayout:
        room = width - 16
        if self.line.detail and not self._head:
            room -= round(_detail_width(self.line.detail)) + 10
        return lay_out(self.line.words, ui_font(), max(40, room), (), self._theme, 2)

    def heightForWidth(self, width: int) -> int:
        """One or two lines of words, under the head if there is one."""
        known = self._heights.get(width)
        if known is None:
            words = self.line.words
            if words.isascii() and len(words) * _NARROWEST > width:
                height = 2 * _line_height()  # not even measured before it is painted, which most of a long list is not
            else:
                height = self._laid_out(width).boundingRect().height()
            known = self._heights[width] = int(height) + (18 if self._head else 0) + 10
        return known

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.chosen))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        area = QRectF(self.rect()).adjusted(8, 5, -8, -5)
        mirrored = self.isRightToLeft()
        first = QRectF(area.left(), area.top(), area.width(), 18)
        self._paint_detail(painter, first, mirrored=mirrored)
        if self._head:
            self._paint_head(painter, first, mirrored=mirrored)
            area.setTop(area.top() + 18)
        layout = self._laid_out(self.width())
        painter.setPen(QColor(theme.ink))
        left = area.right() - layout_width(layout) if mirrored else area.left()
        layout.draw(painter, QPointF(left, area.top()))

    def _paint_detail(self, painter: QPainter, area: QRectF, *, mirrored: bool) -> None:
        side = Qt.AlignmentFlag.AlignTrailing
        painter.setFont(ui_font(12))
        painter.setPen(QColor(self._theme.error if self.line.warns else self._theme.muted))
        text = isolated(self.line.detail) if mirrored else self.line.detail
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_head(self, painter: QPainter, area: QRectF, *, mirrored: bool) -> None:
        x = area.left()
        strong = ui_font(13, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(strong)
        detail = _detail_width(self.line.detail) + 12
        room = area.width() - detail - metrics.horizontalAdvance(self._stance + "  ")
        lead = metrics.elidedText(self.line.lead, Qt.TextElideMode.ElideRight, room)
        painter.setFont(strong)
        for text, colour in ((lead, self._theme.ink), (self._stance, stance_colour(self._theme, self.line.stance))):
            width = metrics.horizontalAdvance(text)
            left = area.right() - (x - area.left()) - width if mirrored else x
            painter.setPen(QColor(colour))
            shown = isolated(text) if mirrored else text
            painter.drawText(QRectF(left, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += width + (6 if text else 0)


@lru_cache(512)
def _detail_width(words: str) -> float:
    return QFontMetricsF(ui_font(12)).horizontalAdvance(words)


@lru_cache(1)
def _line_height() -> float:
    return lay_out("x", ui_font(), 100, (), LIGHT).boundingRect().height()


class Lines(QWidget):
    """Several lines; `opened(int)` carries the quote. Long lists show the first dozen and a button for the rest.

    It places its lines itself: a layout would ask each for its height two dozen times whenever one changes.
    """

    opened = Signal(int)
    all_wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._buttons: list[LineButton] = []
        self.setAccessibleName(name)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self.all_wanted)
        self._more.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        # Buttons that are there show other lines: making one costs more than all that is painted of it.
        for place, line in enumerate(self._lines[:_MOST]):
            if place < len(self._buttons):
                self._buttons[place].show_line(line)
            else:
                self._add(line)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._lines))
            if place >= len(self._lines):
                button.setObjectName("line")
        rest = len(self._lines) - _MOST
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("Show {} more in the quotes table").format(rest))
        self.updateGeometry()
        self._arrange()

    def _add(self, line: Line) -> None:
        button = LineButton(self._theme, line, self)
        button.clicked.connect(lambda: self.opened.emit(button.line.quote))
        before = self._buttons[-1] if self._buttons else None
        self._buttons.append(button)
        if before is not None:
            QWidget.setTabOrder(before, button)
        QWidget.setTabOrder(button, self._more)

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        lines = sum(button.heightForWidth(width) for button in self._buttons[: len(self._lines)])
        return lines + (0 if self._more.isHidden() else self._more.sizeHint().height())

    def sizeHint(self) -> QSize:
        """At the width there is; what counts is the height for a width."""
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as its page."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths have other heights."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, top = self.width(), 0
        for button in self._buttons[: len(self._lines)]:
            height = button.heightForWidth(width)
            button.setGeometry(0, top, width, height)
            top += height
        self._more.setGeometry(0, top, width, self._more.sizeHint().height())
