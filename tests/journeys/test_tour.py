"""The tour, from the welcome page to a shared page, with the keys and clicks it asks for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator import settings as stored
from annotator.library import sample_path
from tests.journeys.desk import Desk
from ui.touring import OVER, STEPS


@pytest.fixture
def prepared(sample: Path, home: Path) -> None:
    """The sample library where the tour looks for it, so that it need not be built."""
    sample_path().parent.mkdir(parents=True, exist_ok=True)
    sample.rename(sample_path())


def _begin(desk: Desk) -> None:
    desk.window.welcoming.show()
    with desk.waiting(desk.window.known.loaded):
        desk.click(desk.child("welcome.help.tour"))
    desk.settled()


def _at(desk: Desk, number: int) -> None:
    desk.until(lambda: desk.window.touring.number == number)


def test_ten_steps_done_by_hand(desk: Desk, prepared: None, tmp_path: Path) -> None:
    _begin(desk)
    assert desk.window.touring.number == 1
    desk.read("Norrvik dockers vote")
    _at(desk, 2)
    desk.window.pane.reader.setFocus()
    desk.window.pane.reader.set_caret(len(desk.text) // 2)
    desk.press(Qt.Key.Key_S)
    _at(desk, 3)
    desk.press(Qt.Key.Key_Q)
    _at(desk, 4)
    desk.choose(Qt.Key.Key_1)
    _at(desk, 5)
    desk.press(Qt.Key.Key_C)
    desk.choose(Qt.Key.Key_Return)
    _at(desk, 6)
    desk.press(Qt.Key.Key_T)
    desk.choose(Qt.Key.Key_Return)
    _at(desk, 7)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    _at(desk, 8)
    desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.write("sluice")
    _at(desk, 9)
    desk.press(Qt.Key.Key_Escape)
    desk.window.pane.reader.setFocus()
    desk.until(lambda: desk.window.suggesting.found)
    desk.press(Qt.Key.Key_J)
    desk.until(lambda: desk.window.suggesting.next is not None)
    desk.press(Qt.Key.Key_Return)
    _at(desk, 10)
    desk.window.exporting.export_to(tmp_path / "page.html", (desk.article.summary.id,))
    _at(desk, 0)
    assert (tmp_path / "page.html").is_file()
    assert desk.window.touring.card.isHidden()
    desk.settled()
    assert stored.load().tour == OVER


def test_steps_can_be_skipped_and_the_tour_goes_on_where_it_was_left(desk: Desk, prepared: None) -> None:
    _begin(desk)
    card = desk.window.touring.card
    for number in range(desk.window.touring.number, 5):
        _at(desk, number)
        desk.click(card.skip)
    assert card.title.text() == STEPS[4].title
    desk.click(card.end)
    assert card.isHidden()
    desk.settled()
    assert stored.load().tour == 5
    desk.window.welcoming.show()
    assert desk.window.welcoming.page.ways["help.tour"].text() == "Go on with the tour (5 of 10)"
    desk.menu("help.tour")
    _at(desk, 5)
    for _ in range(6):
        desk.click(card.skip)
    assert desk.window.touring.number == 0


def test_the_tour_names_the_keys_as_they_are_set(desk: Desk, prepared: None) -> None:
    desk.window.preferences.bind("quote.add", "X")
    _begin(desk)
    desk.until(lambda: desk.window.touring.number)
    while desk.window.touring.number < 3:
        desk.click(desk.window.touring.card.skip)
    assert "Press X." in desk.window.touring.card.text.text()
