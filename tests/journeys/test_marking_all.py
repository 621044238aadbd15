"""Find and tag all: the places found are looked at, some left out, the rest marked and tagged in one undoable step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.library import Extent
from annotator.model import QuoteKind
from tests.journeys.desk import Desk
from ui.places_page import PlacesPage, box_of

CONTROL = Qt.KeyboardModifier.ControlModifier


def look(desk: Desk, words: str) -> PlacesPage:
    """Find words in the article and ask for all places, with the keyboard."""
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_F, CONTROL)
    desk.until(desk.window.find_bar.field.hasFocus)
    desk.write(words)
    desk.press(Qt.Key.Key_Return, CONTROL)
    desk.until(lambda: desk.window.panes.page() == "places")
    desk.settled()
    return desk.window.panes.places


def test_every_place_is_tagged_with_the_keyboard_and_undone_with_one(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    before = {quote.id: quote for quote in desk.window.reading.in_order}
    page = look(desk, "the")
    assert page.list.hasFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    places = page.chosen()
    assert len(places) == page.list.places.rowCount() - 1
    assert {place.quote for place in places} & set(before)
    new = [desk.text[place.start : place.end] for place in places if place.quote is None]
    assert new
    assert "one step to undo" in page.about.text()
    desk.press(Qt.Key.Key_T)
    desk.choose_new("article / definite")
    assert desk.window.panes.page() == "reading"
    tagged = [q for q in desk.window.reading.in_order if "article / definite" in [tag.path for tag in q.tags]]
    assert len(tagged) == len(places)
    made = [quote for quote in tagged if quote.id not in before]
    assert [quote.exact for quote in made] == new
    assert {quote.kind for quote in made} == {QuoteKind.PASSAGE}
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert {quote.id: quote for quote in desk.window.reading.in_order} == before
    assert "article" not in [tag.path for tag in desk.window.known.tags.values()]


def test_by_mouse_with_another_extent_and_a_place_left_out(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    before = len(desk.window.reading.quotes)
    desk.menu("edit.find")
    desk.write("cover")
    desk.until(desk.window.find_bar.all.isEnabled)
    desk.click(desk.window.find_bar.all)
    desk.until(lambda: desk.window.panes.page() == "places")
    page = desk.window.panes.places
    desk.click(desk.button(page, Extent.PARAGRAPH.value))
    desk.until(lambda: desk.button(page, Extent.PARAGRAPH.value).isEnabled() and bool(page.chosen()))
    desk.settled()
    total = page.list.places.rowCount()
    row = page.list.visualRect(page.list.places.index(0, 0))
    QTest.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=box_of(row, mirrored=False).center().toPoint()
    )
    assert len(page.chosen()) == total - 1
    desk.click(page.all)
    assert len(page.chosen()) == total
    new = sum(place.quote is None for place in page.chosen())
    desk.click(page.buttons[""])
    desk.until(lambda: len(desk.window.reading.quotes) == before + new)
    desk.settled()
    assert desk.window.panes.page() == "reading"


def test_hits_of_a_search_across_articles_are_tagged_in_one_step(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    desk.menu("go.search")
    pane = desk.window.panes.search
    pane.search("sluice")
    desk.until(lambda: bool(pane.hits.hits.hits))
    desk.settled()
    desk.click(pane.mark)
    desk.until(lambda: desk.window.panes.page() == "places")
    page = desk.window.panes.places
    desk.settled()
    assert len({place.article for place in page.chosen()}) > 1
    count = len(page.chosen())
    desk.press(Qt.Key.Key_Return, CONTROL)
    desk.choose_new("water")
    desk.until(lambda: desk.window.panes.page() == "search")
    tag = next(tag for tag in desk.window.known.tags.values() if tag.path == "water")
    assert tag.quotes == count
    desk.window.undo()
    desk.settled()
    assert "water" not in [tag.path for tag in desk.window.known.tags.values()]


def test_esc_and_enter_mark_nothing(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    before = set(desk.window.reading.quotes)
    page = look(desk, "sluice")
    place = page.chosen()[0]
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.panes.page() == "reading")
    desk.settled()
    assert desk.window.pane.reader.selection() == (place.start, place.end)
    page = look(desk, "sluice")
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.panes.page() == "reading"
    assert set(desk.window.reading.quotes) == before
