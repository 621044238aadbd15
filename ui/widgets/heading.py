"""The small heading of a part of a pane."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.widgets.section import HEADER_HEIGHT, heading_font


class Heading(QWidget):
    """The small heading of a page: what it shows, a position at the end, buttons to step."""

    stepped = Signal(int)

    def __init__(self, title: str, *, steps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(HEADER_HEIGHT)
        self._title, self._detail = QLabel(title), QLabel()
        for label in (self._title, self._detail):
            label.setFont(heading_font())
            label.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 4, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addWidget(self._detail)
        layout.addSpacing(4)
        if steps:
            for sign, name, by in (("‹", self.tr("Previous quote"), -1), ("›", self.tr("Next quote"), 1)):
                button = QToolButton()
                button.setText(sign)
                button.setProperty("kind", "quiet")
                button.setAccessibleName(name)
                button.setToolTip(name)
                button.setFixedSize(24, 26)
                button.clicked.connect(partial(self._step, by))
                layout.addWidget(button)

    def _step(self, by: int, _checked: bool = False) -> None:
        self.stepped.emit(by)

    def set_detail(self, detail: str) -> None:
        """Put a position or count at the end."""
        self._detail.setText(detail)
