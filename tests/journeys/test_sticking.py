"""Bulk tagging: what sticks goes to every quote that is marked, visited or clicked, until Esc."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model import Function, Quote
from tests.journeys.desk import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def tags(quote: Quote) -> list[str]:
    return [tag.path for tag in quote.tags]


def begin(desk: Desk, sample: Path, tag: str = "frame / bulk") -> None:
    """Open an article and have a new tag stick."""
    desk.open(sample)
    desk.read("Minister rules out")
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_T, SHIFT)
    desk.choose_new(tag)
    assert tag in desk.window.panes.modes.modes()["sticky"]


def test_walking_with_n_tags_each_quote_and_esc_ends_it(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    order = [quote.id for quote in desk.window.reading.in_order]
    for _ in range(3):
        desk.press(Qt.Key.Key_N)
        desk.settled()
    assert ["frame / bulk" in tags(desk.window.reading.quotes[each]) for each in order[:4]] == [True, True, True, False]
    # The third one should not have it; the fourth is only looked at.
    desk.press(Qt.Key.Key_Backspace)
    desk.settled()
    desk.press(Qt.Key.Key_N, SHIFT)
    desk.settled()
    assert desk.quote.id == order[3]
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: "sticky" not in desk.window.panes.modes.modes())
    desk.press(Qt.Key.Key_N)
    desk.settled()
    tagged = [each for each in order if "frame / bulk" in tags(desk.window.reading.quotes[each])]
    assert tagged == order[:2]
    for _ in range(2):
        desk.press(Qt.Key.Key_Z, CONTROL)
        desk.settled()
    assert [each for each in order if "frame / bulk" in tags(desk.window.reading.quotes[each])] == order[:2]
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert [each for each in order if "frame / bulk" in tags(desk.window.reading.quotes[each])] == order[:1]


def test_a_selection_is_marked_and_tagged_with_one_key_and_one_undo(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    before = set(desk.window.reading.quotes)
    desk.put_caret("no cover would be written", 3)
    desk.press(Qt.Key.Key_S)
    desk.press(Qt.Key.Key_Q)
    desk.until(lambda: set(desk.window.reading.quotes) != before)
    desk.settled()
    assert not desk.window.chooser.is_open()
    assert tags(desk.quote) == ["frame / bulk"]
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert set(desk.window.reading.quotes) == before


def test_by_mouse_a_selection_is_enough_and_a_click_tags_what_is_there(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    before = set(desk.window.reading.quotes)
    desk.drag_over("no cover would be written")
    desk.until(lambda: len(desk.window.reading.quotes) == len(before) + 1)
    desk.settled()
    assert desk.quote.exact == "no cover would be written"
    assert tags(desk.quote) == ["frame / bulk"]
    quote = desk.window.reading.in_order[1]
    box = desk.window.pane.reader.box_of(quote.start + 3, quote.start + 4)
    QTest.mouseClick(desk.window.pane.reader.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    desk.until(lambda: "frame / bulk" in tags(desk.window.reading.quotes[quote.id]))
    desk.click(desk.child("modes.sticky.act"))
    desk.until(lambda: "frame / bulk" not in tags(desk.window.reading.quotes[quote.id]))
    desk.click(desk.child("modes.sticky.leave"))
    assert desk.window.panes.modes.modes() == {}
    desk.drag_over("both sides had published")
    desk.settled()
    assert len(desk.window.reading.quotes) == len(before) + 1


def test_a_claim_an_actor_and_what_was_given_last_can_stick(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_M)
    assert desk.window.panes.modes.modes() == {}
    desk.press(Qt.Key.Key_C, SHIFT)
    desk.choose(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_N)
    desk.settled()
    gift = desk.window.sticking.gift
    assert gift is not None
    assert gift.is_on(desk.quote)
    desk.press(Qt.Key.Key_A, SHIFT)
    desk.until(desk.window.chooser.is_open)
    QTest.keyClick(desk.window.chooser.input, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    desk.choose(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_N)
    desk.settled()
    assert Function.MENTIONED in [actor.function for actor in desk.quote.actors]
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_M)
    assert desk.window.sticking.gift == desk.window.annotating.last
