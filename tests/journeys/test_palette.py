"""Ctrl+K finds any article, quote, actor, claim or command, and Enter goes to the very place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def ask(desk: Desk, query: str, row: str) -> None:
    """Type a query and wait for a row that shows `row`."""
    desk.press(Qt.Key.Key_K, CONTROL)
    desk.until(desk.window.palette_view.is_open)
    desk.window.palette_view.input.clear()
    desk.write(query)
    desk.until(lambda: any(row in shown for shown in rows(desk)))


def rows(desk: Desk) -> list[str]:
    """What the palette lists, as read out."""
    model = desk.window.palette_view.results.model()
    return [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(model.rowCount())]


def take(desk: Desk, row: str) -> None:
    """Go down to the row that shows `row`, and press Enter."""
    index = next(i for i, shown in enumerate(rows(desk)) if row in shown)
    palette = desk.window.palette_view
    while palette.results.currentIndex().row() != index:
        QTest.keyClick(palette.input, Qt.Key.Key_Down)
    QTest.keyClick(palette.input, Qt.Key.Key_Return)
    desk.until(lambda: not palette.is_open())
    desk.settled()


def test_words_lead_to_the_very_words(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    ask(desk, "insurers meanwhile waiting", "Minister rules out")
    take(desk, "Minister rules out")
    assert desk.article.summary.metadata.title.startswith("Minister rules out")
    assert desk.window.pane.reader.selected_text() in ("Insurers", "meanwhile", "waiting")


def test_a_quote_is_chosen_in_its_article(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    ask(desk, "kind:direct speaker:halloran inspection crew", "Nobody who has read the inspection")
    take(desk, "Nobody who has read the inspection")
    desk.until(lambda: desk.window.reading.quote is not None)
    assert desk.quote.exact.startswith("“Nobody who has read the inspection")


def test_an_actor_and_a_claim_open_in_the_inspector(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    ask(desk, "@ines hall", "Ines Halloran")
    take(desk, "Ines Halloran")
    desk.until(lambda: desk.window.inspector.shown()[0] == "actor")
    ask(desk, "=unions cons", "Unions were consulted")
    take(desk, "Unions were consulted")
    desk.until(lambda: desk.window.inspector.shown()[0] == "claim")


def test_a_command_runs(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    ask(desk, ">larger", "Larger text")
    size = desk.window.settings.text_size
    take(desk, "Larger text")
    assert desk.window.settings.text_size == size + 1


def test_a_query_that_cannot_be_read_says_where(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    desk.press(Qt.Key.Key_K, CONTROL)
    desk.write("stance:perhaps")
    message = desk.child("palette.message")
    desk.until(lambda: message.isVisible() and "perhaps" in message.property("text"))


def test_new_words_are_found_within_a_second_of_being_written(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.indexed()
    desk.select("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    desk.choose_new("Quillon Vantablack")
    desk.indexed()
    ask(desk, "speaker:quillon", "no cover would be written")


def test_what_was_chosen_comes_first_among_equals_even_tomorrow(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    ask(desk, "@", "Ines Halloran")
    last = desk.window.palette_view.model.rows[-1].title
    take(desk, last)
    kept = desk.window.finding.used()
    desk.restart(sample)
    desk.window.finding.remember(kept, str(sample.resolve()))
    ask(desk, "@", "Ines Halloran")
    assert desk.window.palette_view.model.rows[0].title == last
    desk.window.finding.remember(kept, "another library")
    assert desk.window.palette_view.used == ()
    assert desk.window.finding.used() == kept


def test_a_misspelt_word_without_hits_offers_the_right_one(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    ask(desk, "outlet:kestrle sluice", "kestrel")
    QTest.keyClick(desk.window.palette_view.input, Qt.Key.Key_Return)
    desk.until(lambda: any("Kestrel" in shown for shown in rows(desk)))
    assert desk.window.palette_view.input.text() == "outlet:kestrel sluice"
