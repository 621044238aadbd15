"""Enter on a button presses it, as Space does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QToolButton, QWidget


class EnterPresses(QObject):
    """Watches the one button that has the keyboard. Boxes to tick are left alone: Space ticks them.

    It takes the key from the button itself: the pages around it have meanings of Enter of their own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._button: QAbstractButton | None = None

    def follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard has moved."""
        if self._button is not None:
            self._button.removeEventFilter(self)
            self._button.destroyed.disconnect(self._forget)
        wanted = isinstance(now, QAbstractButton) and not isinstance(now, QCheckBox | QRadioButton)
        self._button = now if wanted and isinstance(now, QAbstractButton) else None
        if self._button is not None:
            self._button.installEventFilter(self)
            self._button.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._button = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button, or open its menu."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or watched is not self._button:
            return super().eventFilter(watched, event)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if isinstance(watched, QToolButton) and watched.menu() is not None:
            watched.showMenu()
        else:
            self._button.click()
        return True
