"""Attest reads along: Enter accepts, Del dismisses, both undoable; one key for each direct quote."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.model import QuoteKind
from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier

STORY = """Harbour stays shut

“The gate is not safe,” Ines Halloran, the transport minister, said on Monday.

The Dockers’ Union disagreed. “We have worked it all winter,” said Tomas Reyl, its secretary. “It has never failed us.”

“Nobody asked the crews,” Mr Reyl added.

“We shall publish every figure,” Maren Osk told reporters at the quay.
"""


def begin(desk: Desk, tmp_path: Path) -> None:
    """Read the story in a new library, and wait for its suggestions."""
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(story)
    desk.read("Harbour stays shut")
    desk.until(lambda: len(desk.window.suggesting.found) >= 4)
    desk.window.pane.reader.setFocus()


def test_every_direct_quote_is_attributed_with_one_key_each(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    direct = [each for each in desk.window.suggesting.found if each.kind is QuoteKind.DIRECT]
    keys = 0
    while desk.window.suggesting.found:
        desk.press(Qt.Key.Key_Return)
        keys += 1
        desk.settled()
    quotes = desk.window.reading.in_order
    assert len(quotes) == keys
    assert keys == len(direct)
    assert [quote.speakers[0].name for quote in quotes] == ["Ines Halloran", "Tomas Reyl", "Tomas Reyl", "Maren Osk"]
    assert all(quote.origin for quote in quotes)
    assert len(desk.window.known.actors) == 3


def test_accepting_and_dismissing_are_undone(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    count = len(desk.window.suggesting.found)
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    desk.until(lambda: len(desk.window.suggesting.found) == count - 2)
    for left in (count - 1, count):
        desk.press(Qt.Key.Key_Z, CONTROL)
        desk.settled()
        left_over(desk, left)
    assert not desk.window.reading.quotes


def left_over(desk: Desk, count: int) -> None:
    """Wait until this many suggestions are left."""
    desk.until(lambda: len(desk.window.suggesting.found) == count)


def test_a_dismissed_suggestion_stays_away_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    count = len(desk.window.suggesting.found)
    gone = desk.window.suggesting.next
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    desk.restart(tmp_path / "new.attest")
    desk.until(lambda: len(desk.window.suggesting.found) == count - 1)
    assert gone is not None
    assert gone.spans not in [each.spans for each in desk.window.suggesting.found]


def test_cards_are_dashed_numbered_and_can_be_switched_off(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    cards = [card for card in desk.window.pane.margin.cards() if card.suggestion]
    assert [card.number for card in cards] == list(range(1, len(cards) + 1))
    assert [card.selected for card in cards].count(True) == 1
    desk.press(Qt.Key.Key_J, CONTROL)
    desk.until(lambda: not desk.window.suggesting.found)
    assert not [card for card in desk.window.pane.margin.cards() if card.suggestion]
    assert desk.window.settings.suggestions is False
    desk.press(Qt.Key.Key_J, CONTROL)
    desk.until(lambda: desk.window.suggesting.found)


def test_j_walks_through_suggestions_and_q_still_marks_what_is_selected(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    first = desk.window.suggesting.next
    desk.press(Qt.Key.Key_J)
    second = desk.window.suggesting.next
    assert second is not first
    desk.press(Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.suggesting.next == first
    desk.select("We shall publish every figure")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    assert desk.quote.exact == "We shall publish every figure"
    desk.until(lambda: all("publish" not in desk.text[slice(*s.spans[0])] for s in desk.window.suggesting.found))
