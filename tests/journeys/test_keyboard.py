"""What a researcher does without a mouse, and what keys say that have nothing to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRegularExpression, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.desk import Desk
from ui.inspector.quote_page import QuotePage
from ui.widgets.segmented import SegmentedControl

CONTROL = Qt.KeyboardModifier.ControlModifier
ALONE = "Jorun Falk, director of the inspection office"


def tabbed(desk: Desk, page: QWidget) -> list[QWidget]:
    """What Tab goes to from the first part of a page until it leaves it."""
    found = [desk.focus()]
    while True:
        desk.press(Qt.Key.Key_Tab)
        if not page.isAncestorOf(desk.focus()):
            return found
        found.append(desk.focus())


def record(desk: Desk, sample: Path, number: int) -> QuotePage:
    """The record of a quote of an article, shown beside it."""
    desk.open(sample)
    desk.read("Letter shows")
    desk.window.reading.choose(desk.window.reading.in_order[number].id)
    desk.settled()
    desk.until(lambda: desk.window.inspector.shown()[0] == "quote")
    page = desk.window.inspector.quote_page
    # What a layout has just been given is shown by the next turn of the event loop.
    desk.until(lambda: any(each.isVisible() for each in page.findChildren(QWidget, QRegularExpression("^chip[.]"))))
    return page


def places(parts: list[QWidget], page: QWidget) -> list[tuple[int, int]]:
    return [(at.y() // 8, at.x()) for at in (part.mapTo(page, QPoint()) for part in parts)]


def test_tab_goes_through_a_quotes_record_as_it_reads(desk: Desk, sample: Path) -> None:
    page = record(desk, sample, 0)
    page.findChildren(SegmentedControl)[0].setFocus()
    parts = tabbed(desk, page)
    names = [part.objectName() for part in parts]
    assert names.index(f"chip.actor.{desk.quote.speakers[0].actor}") < next(
        number for number, name in enumerate(names) if name.endswith("cue")
    ), names
    assert places(parts, page) == sorted(places(parts, page)), names
    last = desk.focus()
    desk.press(Qt.Key.Key_Backtab)
    assert last is not desk.focus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(desk: Desk, sample: Path, key: Qt.Key) -> None:
    page = record(desk, sample, 2)
    plus = next(each for each in page.findChildren(QWidget) if each.objectName().endswith("tags.add"))
    plus.setFocus()
    desk.press(key)
    assert desk.focus().objectName().endswith("tags.input")
    desk.press(Qt.Key.Key_Escape)
    line = next(
        each for each in page.findChildren(QWidget) if each.objectName().startswith("line.") and each.isVisible()
    )
    quote = int(line.objectName().removeprefix("line."))
    line.setFocus()
    desk.press(key)
    desk.until(lambda: desk.window.reading.quote is not None and desk.quote.id == quote)


def test_enter_on_keep_nothing_keeps_nothing(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(
            f"Harbour {name}\n\nThe wall is built of {name * 40}.\n", encoding="utf-8"
        )
    before = len(desk.window.known.articles)
    desk.look_at(tmp_path / "a.txt", tmp_path / "b.txt")
    desk.window.panes.imported.reject_button.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert len(desk.window.known.articles) == before
    assert not desk.window.importing.waiting


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_X, Qt.Key.Key_Period, Qt.Key.Key_K])
def test_a_key_without_a_quote_says_what_to_do_first(desk: Desk, sample: Path, key: Qt.Key) -> None:
    desk.open(sample)
    desk.read("Letter shows")
    desk.put_caret(ALONE)
    desk.press(key)
    assert desk.said("status.message") == "Choose a quote first: N goes to the next one, Q marks the selected words."
    desk.press(Qt.Key.Key_N)
    desk.settled()
    assert desk.said("status.message") == ""


def test_adding_words_without_a_selection_says_to_select_some(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Letter shows")
    desk.window.reading.choose(desk.window.reading.in_order[0].id)
    desk.put_caret(ALONE)
    desk.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert desk.said("status.message").startswith("Select the words first")


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_T])
def test_selected_words_become_a_quote_by_the_first_thing_said_of_them(desk: Desk, sample: Path, key: Qt.Key) -> None:
    desk.open(sample)
    desk.read("Letter shows")
    before = len(desk.window.reading.in_order)
    desk.select(ALONE)
    desk.press(key)
    desk.choose_new("something new")
    assert len(desk.window.reading.in_order) == before + 1
    assert desk.quote.exact == ALONE
    assert [
        [each.name for each in desk.quote.speakers],
        [each.statement for each in desk.quote.claims],
        [each.path for each in desk.quote.tags],
    ]["ACT".index(chr(key.value))] == ["something new"]


def test_what_was_done_before_is_not_said_any_more(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Letter shows")
    desk.window.reading.choose(desk.window.reading.in_order[0].id)
    desk.settled()
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert desk.said("status.message") == "Quote deleted. Ctrl+Z brings it back."
    desk.menu("go.trash")
    desk.until(lambda: desk.window.library_pane.trash.hasFocus())
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert desk.said("status.message") == ""
    assert QApplication.focusWidget() is not None


def test_esc_in_the_text_closes_the_find_bar(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Letter shows")
    desk.menu("edit.find")
    desk.until(desk.window.find_bar.isVisible)
    desk.put_caret(ALONE)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.find_bar.isVisible()
