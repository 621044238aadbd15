"""Making the record shown one with another: a quiet button that turns into a field for the other one's name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.suggesting import KnownNames, SuggestingField


class JoinField(QWidget):
    """`chosen(int)` carries the record that was named; only known ones can be."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, label: str, placeholder: str, name: str) -> None:
        super().__init__()
        self.button = QPushButton(label)
        self.button.setObjectName(name)
        self.button.setProperty("kind", "link")
        self.field = SuggestingField(theme, label, placeholder, creates=False)
        self.field.setObjectName(f"{name}.input")
        self.field.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 0, 8, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.field)
        self.button.clicked.connect(self._begin)
        self.field.accepted.connect(self._accept)
        self.field.left.connect(self.flush)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.field.set_theme(theme)

    def set_names(self, names: KnownNames) -> None:
        """Offer these records."""
        self.field.set_names(names)

    def flush(self) -> None:
        """Give up what is typed."""
        if self.field.isHidden():
            return
        had_focus = self.field.hasFocus()
        self.field.clear()
        self.field.close_offers()
        self.field.hide()
        self.button.show()
        if had_focus:
            self.button.setFocus()

    def _begin(self) -> None:
        self.button.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self, key: int, _: str) -> None:
        self.flush()
        self.button.setFocus()
        self.chosen.emit(key)
