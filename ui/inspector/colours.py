"""The colours a tag or an actor can have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import TAG_COLOURS, Theme
from ui.widgets.swatch import Swatch


class Colours(QWidget):
    """A row of swatches; `chosen(str)` carries "#rrggbb", "" for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        names = (
            self.tr("no colour"),
            self.tr("red"),
            self.tr("orange"),
            self.tr("green"),
            self.tr("teal"),
            self.tr("blue"),
            self.tr("violet"),
        )
        self.swatches = [Swatch(theme, each, name) for each, name in zip(("", *TAG_COLOURS), names, strict=True)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for swatch in self.swatches:
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _=False, colour=swatch.colour: self._choose(colour))
        row.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        for swatch in self.swatches:
            swatch.set_theme(theme)

    def set_value(self, colour: str) -> None:
        """Show which one is chosen."""
        for swatch in self.swatches:
            swatch.setChecked(QColor(swatch.colour) == QColor(colour) if colour else not swatch.colour)

    def _choose(self, colour: str) -> None:
        self.set_value(colour)
        self.chosen.emit(colour)
