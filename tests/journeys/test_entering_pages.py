"""Where the keyboard is when a page of the window opens, and where F6 brings it: at what is done there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.journeys.desk import Desk

PAGES = (
    "file.settings", "file.export_library", "file.codebook", "help.guide", "help.welcome", "go.quotes", "go.search",
    "go.history", "go.versions", "go.merges", "go.fields", "file.show_import",
)  # fmt: skip


@pytest.mark.parametrize("command", PAGES)
def test_a_page_is_entered_at_what_is_done_there_not_at_what_closes_it(desk: Desk, sample: Path, command: str) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.menu(command)
    desk.settled()
    window = desk.window
    page = window.panes.centre.currentWidget()
    assert page is not None
    assert window.panes.page() != "reading"

    def entered() -> None:
        focus = desk.focus()
        assert page.isAncestorOf(focus)
        assert focus.isVisible()
        assert not focus.objectName().endswith(".close"), focus.objectName()
        assert not isinstance(focus, QScrollArea)

    entered()
    window.library_pane.filter.setFocus()
    desk.press(Qt.Key.Key_F6)
    entered()
    # The welcome page and the table of quotes stay until another page is asked for.
    if command not in ("help.welcome", "go.quotes"):
        desk.press(Qt.Key.Key_Escape)
        desk.until(lambda: window.panes.page() == "reading")


def test_the_settings_begin_at_their_first_field_and_tab_goes_down_the_page(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.menu("file.settings")
    page = desk.window.preferences.page
    assert desk.focus() is desk.button(page, "light")
    heights: list[int] = []
    whole = page.area.widget()
    assert whole is not None
    while page.isAncestorOf(desk.focus()):
        assert desk.focus() is not page.close_button
        heights.append(desk.focus().mapTo(whole, desk.focus().rect().topLeft()).y())
        desk.press(Qt.Key.Key_Tab)
    assert len(heights) > 15
    assert heights == sorted(heights)
    assert page.area.verticalScrollBar().value() > 0

    # Opened again it begins anew, at the theme that is on.
    desk.menu("file.settings")
    desk.click(desk.button(page, "dark"))
    page.coder.setFocus()
    page.area.ensureWidgetVisible(page.everything)
    desk.press(Qt.Key.Key_Escape)
    desk.menu("file.settings")
    assert desk.focus() is desk.button(page, "dark")
    assert page.area.verticalScrollBar().value() == 0
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.focus() is page.close_button
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.panes.page() == "reading"


def test_the_keyboard_stays_in_the_key_sheet(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.menu("help.keys")
    sheet = desk.focus()
    assert sheet.objectName() == "cheatsheet"
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        desk.press(Qt.Key.Key_Tab, modifier)
        assert desk.focus() is sheet
    desk.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is desk.window.pane.reader
