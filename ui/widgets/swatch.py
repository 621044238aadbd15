"""A colour to pick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import Theme
from ui.widgets.glyphs import draw_check


class Swatch(QAbstractButton):
    """A disc of `colour` ("#rrggbb", "" for none), ticked when chosen; its name says the colour in words."""

    def __init__(self, theme: Theme, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.colour = theme, colour
        self.setObjectName(f"swatch.{colour or 'none'}")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(26, 26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc, a ring round it with the focus, a tick when chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(13, 13)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.8))
            painter.drawEllipse(centre, 11.5, 11.5)
        painter.setPen(QPen(QColor(self._theme.edge), 1) if not self.colour else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour) if self.colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 8.5, 8.5)
        if self.isChecked():
            draw_check(painter, centre, "#ffffff" if self.colour else self._theme.ink, 4)
