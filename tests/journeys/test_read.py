"""Reading: size, width, light and dark, finding words, and where one stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys.desk import Desk
from ui.theme import DARK

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_text_grows_and_lines_widen(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    size, width = desk.window.settings.text_size, desk.window.settings.line_width
    desk.press(Qt.Key.Key_Plus, CONTROL)
    desk.menu("view.wider")
    assert desk.window.pane.reader.text_size() == size + 1
    assert desk.window.settings.line_width == width + 4


def test_dark_reaches_every_pane(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.menu("view.theme")
    assert desk.window.looks.theme() == DARK
    picture = desk.window.grab().toImage()
    for pane in (desk.window.library_pane, desk.window.pane, desk.window.inspector, desk.window.top):
        place = pane.mapTo(desk.window, pane.rect().bottomLeft()) / 1
        assert picture.pixelColor(place.x() + 3, place.y() - 3).lightness() < 60, pane.objectName()


def test_words_are_found_in_the_article(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.press(Qt.Key.Key_F, CONTROL)
    desk.write("halloran")
    desk.until(lambda: " of " in desk.window.find_bar.count.text())
    first = desk.window.find_bar.count.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.find_bar.count.text() != first
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.find_bar.isVisible()
    assert desk.window.pane.reader.hasFocus()


def test_an_article_opens_where_reading_stopped(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Letter shows")
    reader = desk.window.pane.reader
    reader.scroll_to(desk.text.index("\n", 1500))
    place = reader.first_visible()
    assert place > 0
    desk.read("Minister rules out")
    desk.read("Letter shows")
    assert abs(desk.window.pane.reader.first_visible() - place) < 120
    desk.restart(sample)
    desk.until(lambda: desk.window.reading.article is not None)
    assert desk.article.summary.metadata.title.startswith("Letter shows")
    assert desk.window.known.articles[desk.article.summary.id].progress > 0


def test_every_pane_is_reached_with_f6(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    visited = []
    panes = {name: getattr(desk.window, name) for name in ("library_pane", "pane", "inspector")}
    for _ in range(4):
        desk.press(Qt.Key.Key_F6)
        focus = desk.focus()
        visited += [name for name, pane in panes.items() if pane.isAncestorOf(focus) or pane is focus]
    assert set(visited) == set(panes)
