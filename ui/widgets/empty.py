"""What a list says while it is empty: how to fill it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QFrame):
    """A muted sentence, with a button under it when `action` is given a label."""

    def __init__(self, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setProperty("role", "muted")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.action = QPushButton(action)
        self._offers = bool(action)
        self.action.setVisible(self._offers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._label)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def wanted_height(self, width: int) -> int:
        """The height that all of it needs in so many pixels."""
        height = self._label.heightForWidth(max(60, width - 16)) + 10
        return height + (self.action.sizeHint().height() + 12 if not self.action.isHidden() else 0)

    def show_text(self, text: str, only_hidden: bool = False) -> None:
        """Say `text`; without the button when records are there but `only_hidden` by a filter."""
        self._label.setText(text)
        self.action.setVisible(self._offers and not only_hidden)
