"""Quotes within quotes and over one another: all of them can be reached, and each shows the others."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from annotator.model import QuoteId
from tests.journeys.desk import Desk
from ui.inspector.lines import Lines

OUTER = "no cover would be written until both sides had published"
INNER = "cover would be written"
ACROSS = "written until both sides had published"


def quoted(desk: Desk, words: str) -> QuoteId:
    """Select the words, press Q, and leave the speaker for later."""
    desk.select(words)
    desk.press(Qt.Key.Key_Q)
    desk.until(desk.window.chooser.is_open)
    desk.press(Qt.Key.Key_Escape)
    desk.settled()
    assert desk.quote.exact == words
    return desk.quote.id


def nested(desk: Desk) -> dict[str, str]:
    """What the inspector shows as lying inside the chosen quote or around it: words and which of both."""
    lines = desk.window.inspector.quote_page.findChild(Lines, "inspector.nested")
    assert isinstance(lines, Lines)
    return {line.words: line.lead for line in lines.lines()} if lines.isVisible() else {}


def test_a_quote_within_a_quote_leads_to_the_other(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    outer = quoted(desk, OUTER)
    inner = quoted(desk, INNER)
    assert nested(desk) == {OUTER: "around"}
    desk.click(desk.field(f"line.{outer}", QAbstractButton))
    desk.until(lambda: desk.window.inspector.shown() == ("quote", outer))
    desk.settled()
    assert nested(desk) == {INNER: "inside"}
    desk.window.undo()  # the inner quote goes, and with it the line that led to it
    desk.until(lambda: inner not in desk.window.reading.quotes)
    desk.window.reading.choose(outer)
    desk.until(lambda: nested(desk) == {})


def test_clicks_go_through_all_that_lie_over_one_another(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    made = [quoted(desk, words) for words in (OUTER, INNER, ACROSS)]
    reader, reading = desk.window.pane.reader, desk.window.reading
    reading.choose(None)
    at = desk.text.index("written until")
    place = reader.box_of(at + 2, at + 3).center().toPoint()
    over = reader.highlights_at(at + 2)
    assert set(over) >= set(made)
    seen = []
    for _ in range(len(over) + 1):
        QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
        desk.settled()
        seen.append(reading.chosen)
    assert set(seen) == set(over)
    assert seen[-1] == seen[0]
    # With N they follow in the order of the text, and each has its card.
    assert [quote.id for quote in reading.in_order if quote.id in made] == made
    for quote, following in pairwise(each for each in reading.in_order if each.id in over):
        reading.choose(quote.id)
        reader.setFocus()
        desk.press(Qt.Key.Key_N)
        desk.settled()
        assert reading.chosen == following.id
    cards = [card.id for card in desk.window.pane.margin.cards() if card.id in made]
    assert cards == made
    # One that crosses another lies neither in it nor around it.
    assert nested(desk) == {OUTER: "around"}
    reading.choose(made[1])
    desk.until(lambda: desk.window.inspector.shown() == ("quote", made[1]))
    desk.settled()
    assert nested(desk) == {OUTER: "around"}


def test_trashing_one_leaves_the_others(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    outer, inner = quoted(desk, OUTER), quoted(desk, INNER)
    reader = desk.window.pane.reader
    at = desk.text.index(INNER) + 2
    assert set(reader.highlights_at(at)) >= {outer, inner}
    reader.setFocus()
    desk.press(Qt.Key.Key_Delete)
    desk.until(lambda: inner not in desk.window.reading.quotes)
    desk.settled()
    assert outer in reader.highlights_at(at)
    assert inner not in reader.highlights_at(at)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: inner in desk.window.reading.quotes)
    desk.settled()
    assert set(reader.highlights_at(at)) >= {outer, inner}
