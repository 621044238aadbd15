"""The full record, edited in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextBrowser

from annotator.model import QuoteKind, Stance
from tests.journeys.desk import Desk


def test_an_articles_title_outlet_and_date_are_corrected(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    article = desk.read("Minister rules out")
    desk.menu("view.article")
    desk.until(lambda: desk.window.inspector.shown()[0] == "article")
    field = desk.field("outlet", QLineEdit)
    field.setFocus()
    field.selectAll()
    desk.write("Kestrel Weekly")
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert desk.window.known.articles[article.summary.id].metadata.outlet == "Kestrel Weekly"
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    assert desk.window.known.articles[article.summary.id].metadata.outlet == "Kestrel Daily"


def test_a_quotes_kind_stance_and_note_are_changed(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.window.reading.choose(desk.window.reading.in_order[1].id)
    desk.until(lambda: desk.window.inspector.shown()[0] == "quote")
    page = desk.window.inspector.quote_page
    desk.click(desk.button(page, QuoteKind.MIXED.value))
    desk.settled()
    assert desk.quote.kind is QuoteKind.MIXED
    desk.click(desk.button(page, Stance.QUESTIONS.value))
    desk.settled()
    assert desk.quote.claims[0].stance is Stance.QUESTIONS
    assert "January" in desk.field("note.view", QTextBrowser).toPlainText()
    desk.window.inspector.begin("note")
    desk.field("note", QPlainTextEdit).selectAll()
    desk.write("Checked twice.")
    desk.window.pane.reader.setFocus()
    desk.settled()
    assert desk.quote.note == "Checked twice."
    for _ in range(3):
        desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        desk.settled()
    assert desk.window.reading.in_order[1].kind is QuoteKind.DIRECT
    assert desk.quote.note.startswith("The inspection is the January one")
