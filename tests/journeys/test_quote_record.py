"""Every part of a quote's record, by keyboard alone, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextBrowser

from annotator.model import Function
from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_addressee_source_and_note_are_filled_with_completion_by_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    quote = next(
        each
        for each in desk.window.reading.in_order
        if not each.obtained and not any(a.function is Function.ADDRESSEE for a in each.actors)
    )
    desk.window.reading.choose(quote.id)
    desk.until(lambda: desk.window.inspector.shown() == ("quote", quote.id))
    desk.settled()
    page = desk.window.inspector.quote_page
    more = desk.field("inspector.more", QPushButton)
    more.setFocus()
    desk.press(Qt.Key.Key_Space)
    obtained = desk.field("obtained", QLineEdit)
    desk.until(obtained.isVisible)
    page._people[Function.ADDRESSEE].begin()
    desk.write("Tomas R")
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert [a.name for a in desk.quote.actors if a.function is Function.ADDRESSEE] == ["Tomas Reyl"]
    obtained.setFocus()
    desk.settled()  # what has been written before is on offer
    desk.write("press")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert desk.quote.obtained == "press conference"
    desk.window.inspector.begin("note")
    note = desk.field("note", QPlainTextEdit)
    note.selectAll()
    desk.write("Said **twice**.")
    desk.window.pane.reader.setFocus()
    desk.settled()
    assert desk.quote.note == "Said **twice**."
    assert desk.field("note.view", QTextBrowser).toPlainText().strip() == "Said twice."
    desk.indexed()
    with desk.library() as library:
        assert quote.id in {hit.id for hit in library.search("note:twice").hits if hit.kind == "quote"}
        for _ in range(3):
            library.undo()
        back = library.quotes.get(quote.id)
        assert (back.actors, back.obtained, back.note) == (quote.actors, quote.obtained, quote.note)
