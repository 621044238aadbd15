"""A chip: a small rounded label for an actor, claim or tag, that can be opened and removed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_cross
from ui.widgets.rows import isolated

_HEIGHT = 26
_REMOVE = 20


class Chip(QAbstractButton):
    """A label that opens on click or Enter and goes away on × or Delete. `key` is the record's id, `shape` its look.

    `shape` is "actor" (round, violet), "claim" (square, blue, may wrap) or "tag" (grey, with the tag's own colour).
    """

    opened = Signal(int)
    removed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        key: int,
        text: str,
        shape: str = "actor",
        colour: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._shape = theme, shape
        self._over_cross = False
        self._width = 0
        self._heights: dict[int, int] = {}
        self.show_record(key, text, colour)
        self.setAccessibleDescription(self.tr("Enter opens, Delete removes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        wraps = shape == "claim"
        vertical = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.opened.emit(self.key))

    def show_record(self, key: int, text: str, colour: str = "") -> None:
        """Show another record of the same kind in this one's place."""
        self.key = key
        self._colour = colour
        self._width = 0
        self._heights.clear()
        self.setText(text)
        self.setObjectName(f"chip.{self._shape}.{key}")
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Open “{}” — Delete removes it here").format(text))
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def set_colour(self, colour: str) -> None:
        """Show a tag's own colour ("#rrggbb", "" for none)."""
        self._colour = colour
        self._width = 0
        self.update()

    def sizeHint(self) -> QSize:
        """The text on one line with room for the ×."""
        if not self._width:  # layouts ask dozens of times while they settle
            self._width = QFontMetrics(ui_font(13)).horizontalAdvance(self.text()) + 12 + self._lead() + _REMOVE
        return QSize(self._width, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Small enough to be elided in a narrow pane."""
        return QSize(min(self.sizeHint().width(), 90), _HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """A claim's statement wraps."""
        return self._shape == "claim"

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped statement."""
        if self._shape != "claim":
            return _HEIGHT
        height = self._heights.get(width)
        if height is None:
            room = max(20, width - self._lead() - _REMOVE)
            flags = int(Qt.TextFlag.TextWordWrap)
            bounds = QFontMetrics(ui_font(13)).boundingRect(0, 0, room, 4000, flags, self.text())
            height = self._heights[width] = max(_HEIGHT, bounds.height() + 10)
        return height

    def _lead(self) -> int:
        return 20 if self._shape == "tag" and self._colour else 10

    def _cross_area(self) -> QRectF:
        left = 0.0 if self.isRightToLeft() else self.width() - _REMOVE - 2.0
        return QRectF(left, 0, _REMOVE + 2, self.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the × under the pointer."""
        over = self._cross_area().contains(event.position())
        if over != self._over_cross:
            self._over_cross = over
            self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the × removes, elsewhere opens."""
        if event.button() is Qt.MouseButton.LeftButton and self._cross_area().contains(event.position()):
            self.setDown(False)
            self.removed.emit(self.key)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip, its text and its ×."""
        theme = self._theme
        fills = {"actor": theme.actor_chip, "claim": theme.claim_chip}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = _HEIGHT / 2 if self._shape == "actor" else 7
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fills.get(self._shape, theme.tag_chip)))
        inset = 1.0 if focused else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, 1 + inset, -inset, -1 - inset), radius, radius)
        mirrored = self.isRightToLeft()
        if self._shape == "tag" and self._colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour))
            painter.drawEllipse(QPointF(self.width() - 11.0 if mirrored else 11.0, self.height() / 2), 4, 4)
        self._paint_text(painter, mirrored)
        colour = QColor(theme.error if self._over_cross and self.underMouse() else theme.muted)
        if not self.underMouse() and not focused:
            colour.setAlpha(150)
        centre = self._cross_area().center() + QPointF(2 if mirrored else -2, 0)
        draw_cross(painter, centre, colour)

    def _paint_text(self, painter: QPainter, mirrored: bool) -> None:
        lead, trail = (_REMOVE, self._lead()) if mirrored else (self._lead(), _REMOVE)
        area = self.rect().adjusted(lead, 0, -trail, 0)
        painter.setFont(ui_font(13))
        painter.setPen(QColor(self._theme.ink))
        if self._shape == "claim":
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), self._own_way(self.text()))
            return
        text = QFontMetrics(ui_font(13)).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, area.width() + 1)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self._own_way(text))

    def _own_way(self, text: str) -> str:
        """Words that keep their own direction in a mirrored window: a dash at their end stays there."""
        return isolated(text) if self.isRightToLeft() else text
