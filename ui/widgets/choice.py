"""A quiet button for one of several choices."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChoiceButton(QToolButton):
    """A quiet button that shows a choice and opens the others as a menu; `chosen(str)` says the key picked."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = dict(choices)
        self._value: str | None = None
        self.setAccessibleName(name)
        self.setProperty("kind", "quiet")
        self.setProperty("choice", True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumHeight(24)
        menu = QMenu(self)
        for key, label in choices:
            menu.addAction(label).triggered.connect(partial(self._pick, key))
        self.setMenu(menu)
        self.set_value("")

    def value(self) -> str:
        """The key shown."""
        return self._value or ""

    def set_value(self, key: str) -> None:
        """Show a choice without telling anybody."""
        if key == self._value:
            return
        self._value = key
        self.setText(f"{self._labels.get(key, key)} ▾")
        self.setAccessibleDescription(self._labels.get(key, key))

    def _pick(self, key: str, _checked: bool = False) -> None:
        if key != self._value:
            self.set_value(key)
            self.chosen.emit(key)
