from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=["light", "dark"])
def both_themes(request: pytest.FixtureRequest, qapp: QApplication) -> theme.Theme:
    chosen: theme.Theme = request.param
    theme.apply(qapp, chosen)
    return chosen


@pytest.fixture
def light(qapp: QApplication) -> theme.Theme:
    theme.apply(qapp, theme.LIGHT)
    return theme.LIGHT


Press = Callable[..., None]


@pytest.fixture
def press() -> Press:
    """Send a key to a widget, as typed text when a string is given; non-ASCII text is safe here."""

    def send(
        widget: QWidget, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for part in key if isinstance(key, str) else [key]:
            code = Qt.Key.Key_unknown if isinstance(part, str) else part
            text = part if isinstance(part, str) else ""
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers, text))

    return send


Stage = Callable[..., QWidget]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    """Put widgets into an active window of 640 x 600 pixels that lives as long as the test."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        box = QWidget()
        kept.append(box)
        layout = QVBoxLayout(box)
        for widget in widgets:
            layout.addWidget(widget)
        box.resize(640, 600)
        box.show()
        box.activateWindow()
        qtbot.waitUntil(box.isActiveWindow)
        return box

    yield show
    for box in kept:
        box.close()
        box.deleteLater()
