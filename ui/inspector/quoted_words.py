"""The words of the quote that is shown: a box with an edge in the colour of its kind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import Theme, kind_colours, text_font
from ui.widgets.glyphs import draw_edge

_SIDE, _EDGE = 8, 3  # px: kept free at both sides, the coloured edge


class QuotedWords(QLabel):
    """Wrapped words that can be selected with the mouse and the keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._kind = theme, "direct"
        self._heights: dict[int, int] = {}
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(text_font(16))
        self.setMargin(0)
        self.setContentsMargins(_SIDE + _EDGE + 10, 9, _SIDE + 11, 9)

    def show_words(self, words: str, kind: str) -> None:
        """Show the words of a quote of a kind ("direct", "indirect", …)."""
        if words != self.text():
            self._heights.clear()
            self.setText(words)
        if kind != self._kind:
            self._kind = kind
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme, and the text face chosen with it."""
        self._theme = theme
        self._heights.clear()
        self.setFont(text_font(16))
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        # A layout asks six times while it settles, and Qt sets the words anew each time.
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def sizeHint(self) -> QSize:
        """At a common width; what counts is the height for the width there is."""
        return QSize(200, next(iter(self._heights.values()), 60))

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as its page."""
        return QSize(80, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box under the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SIDE + 0.5, 0.5, -_SIDE - 0.5, -0.5)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(box, 7, 7)
        colour = QColor(kind_colours(self._theme, self._kind)[1])
        draw_edge(painter, box, _EDGE, colour, mirrored=self.isRightToLeft())
        painter.end()
        super().paintEvent(event)
