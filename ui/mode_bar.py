"""What is going on above the text: a filter, a tag that sticks, a quote being attached. Each can be left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import Theme
from ui.widgets.eliding import Eliding


class ModeBar(QFrame):
    """One part for each mode, by its key; hidden without any. `acted` is its button, `left` its ×."""

    acted = Signal(str)
    left = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modes")
        self.setAccessibleName(self.tr("What is going on"))
        self._modes: dict[str, tuple[QFrame, QLabel, QPushButton]] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 4, 14, 4)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.set_theme(theme)
        self.hide()

    def show_mode(self, key: str, text: str, action: str = "", hint: str = "") -> None:
        """Show a mode, or change what it says. `action` is the label of its button, "" for none; `hint` says more."""
        if key not in self._modes:
            self._modes[key] = self._make(key)
        part, label, button = self._modes[key]
        label.setText(text)
        label.setToolTip(hint or text)
        button.setText(action)
        button.setVisible(bool(action))
        part.setAccessibleName(text)
        part.setAccessibleDescription(hint)
        part.show()
        self.show()

    def drop_mode(self, key: str) -> None:
        """The mode is over."""
        if key in self._modes:
            self._modes.pop(key)[0].deleteLater()
        self.setVisible(bool(self._modes))

    def modes(self) -> dict[str, str]:
        """What is said, by mode."""
        return {key: label.text() for key, (_, label, _) in self._modes.items()}

    def leave_last(self) -> None:
        """Leave the mode begun last."""
        if self._modes:
            self.left.emit(list(self._modes)[-1])

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#modes {{ background: {theme.window}; border-bottom: 1px solid {theme.line}; }}"
            f"#modes QFrame[mode='true'] {{ background: {theme.chosen}; border: 1px solid {theme.accent};"
            " border-radius: 8px; }"
            f"#modes QLabel {{ color: {theme.ink}; background: transparent; border: none; }}"
        )

    def _make(self, key: str) -> tuple[QFrame, QLabel, QPushButton]:
        part, label, button, leave = QFrame(), Eliding(), QPushButton(), QToolButton()
        part.setProperty("mode", "true")
        part.setObjectName(f"modes.{key}")
        label.setObjectName(f"modes.{key}.text")
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(40)
        button.setObjectName(f"modes.{key}.act")
        button.setProperty("kind", "link")
        button.setMinimumHeight(24)
        leave.setObjectName(f"modes.{key}.leave")
        leave.setText("×")
        leave.setProperty("kind", "quiet")
        leave.setFixedSize(26, 26)
        leave.setAccessibleName(self.tr("Leave"))
        leave.setToolTip(self.tr("Leave (Esc)"))
        row = QHBoxLayout(part)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(4)
        row.addSpacing(4)  # margins stay where they are in a mirrored window
        for widget in (label, button, leave):
            row.addWidget(widget)
        button.clicked.connect(partial(self._tell, self.acted, key))
        leave.clicked.connect(partial(self._tell, self.left, key))
        self._row.insertWidget(self._row.count() - 1, part)
        return part, label, button

    def _tell(self, signal: SignalInstance, key: str, _checked: bool = False) -> None:
        signal.emit(key)
