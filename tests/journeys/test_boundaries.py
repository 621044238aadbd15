"""A quote's boundaries: parts added and cut out with keys, every function of an actor given with keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model import Function
from tests.journeys.desk import Desk

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def parts(desk: Desk) -> list[str]:
    return [span.exact for span in desk.quote.spans]


def test_an_interruption_is_cut_out_and_put_back(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.select("no cover would be written until both sides had published")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_Escape)
    desk.select("be written until")
    desk.press(Qt.Key.Key_X)
    desk.settled()
    assert parts(desk) == ["no cover would", "both sides had published"]
    # The end of the first part and the start of the second are in the way of each other, not of the rest.
    desk.press(Qt.Key.Key_Left, ALT)
    desk.settled()
    assert parts(desk) == ["no cover would", "both sides had"]
    desk.select("until both")
    desk.press(Qt.Key.Key_Q, SHIFT)
    desk.settled()
    assert parts(desk) == ["no cover would", "until both sides had"]
    desk.put_caret("no cover would", 4)
    desk.press(Qt.Key.Key_X)
    desk.settled()
    assert parts(desk) == ["until both sides had"]


def test_a_quote_is_never_cut_down_to_nothing(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.select("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_X)
    desk.settled()
    assert parts(desk) == ["no cover would be written"]


def test_an_addressee_and_a_reporter_are_given_from_the_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.put_caret("no cover would be written", 3)
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    for letter, function in ((Qt.Key.Key_A, Function.ADDRESSEE), (Qt.Key.Key_R, Function.REPORTER)):
        desk.press(Qt.Key.Key_A)
        desk.until(desk.window.chooser.is_open)
        assert desk.window.chooser.way() is Function.MENTIONED
        QTest.keyClick(desk.window.chooser.input, letter, ALT)
        desk.choose_new(f"Somebody {function.value}")
        assert (f"Somebody {function.value}", function) in [(each.name, each.function) for each in desk.quote.actors]
