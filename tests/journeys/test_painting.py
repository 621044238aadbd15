"""What is on the screen after each step is what the window would show if it were painted from nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.exceptions import TimeoutError

from tests.journeys.desk import Desk
from ui.theme import DARK

TITLE = "Minister rules out"


def on_screen(desk: Desk) -> QImage:
    """The window as the screen has it, painted piece by piece."""
    window = desk.window
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def anew(desk: Desk) -> QImage:
    """The window painted whole."""
    return desk.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def marked(desk: Desk) -> None:
    before = len(desk.window.reading.quotes)
    desk.put_caret("no cover would be written", 3)
    desk.press(Qt.Key.Key_Q)
    desk.until(lambda: len(desk.window.reading.quotes) == before + 1 and desk.window.chooser.is_open())


def test_no_step_leaves_anything_of_the_one_before(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    desk.read(TITLE)
    window = desk.window
    steps: list[tuple[str, Callable[[], object]]] = [
        ("a quote is made", lambda: marked(desk)),
        ("its speaker is chosen", lambda: desk.choose(Qt.Key.Key_1)),
        ("the next quote", lambda: desk.press(Qt.Key.Key_N)),
        ("the one after", lambda: desk.press(Qt.Key.Key_N)),
        ("a card is pointed at", lambda: window.pane.margin.set_hovered(window.reading.in_order[0].id)),
        ("nothing is pointed at", lambda: window.pane.margin.set_hovered(None)),
        ("scrolling", lambda: window.pane.reader.verticalScrollBar().setValue(90)),
        ("the palette opens", lambda: window.finding.open("sluice")),
        ("the palette closes", window.palette_view.close_quietly),
        ("the quote goes", lambda: desk.press(Qt.Key.Key_Delete)),
        ("and comes back", window.undo),
        ("another theme", lambda: window.show_theme(DARK)),
        ("the text is larger", lambda: window.pane.reader.set_text_size(23)),
        ("every quote goes", lambda: trash_all(desk)),
        ("a quote is made in a bare text", lambda: marked(desk)),
    ]
    for name, step in steps:
        step()
        desk.settled()
        try:
            desk.until(lambda: on_screen(desk) == anew(desk))
        except TimeoutError:
            pytest.fail(f"{name}: something on the screen is of the step before")


def trash_all(desk: Desk) -> None:
    """Put every quote of the article into the trash, one after the other."""
    desk.window.reading.choose(desk.window.reading.in_order[0].id)
    while desk.window.reading.quotes:
        desk.window.annotating.trash()
    desk.settled()
