"""Actors that may be one, and an actor that is two."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from annotator.library import Library
from annotator.model import Actor
from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def actor(desk: Desk, name: str) -> Actor:
    return next(each for each in desk.window.known.actors.values() if each.name == name)


def add_actor(name: str, library: Library) -> Actor:
    return library.actors.add(name)


def add_actors(desk: Desk, *names: str) -> None:
    for name in names:
        desk.window.session.change(partial(add_actor, name))
    desk.settled()


def proposed(desk: Desk) -> list[str]:
    """The pairs on the page, after it has worked them out."""
    desk.settled()
    return [desk.window.panes.merges.list.item(row).text() for row in range(desk.window.panes.merges.list.count())]


def test_two_spellings_are_merged_and_two_people_kept_apart_by_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    add_actors(desk, "Ines Haloran", "Tomasz Reil")
    quotes = actor(desk, "Ines Halloran").quotes
    desk.press(Qt.Key.Key_6, CONTROL)
    page = desk.window.panes.merges
    desk.until(lambda: page.list.count() >= 2)
    assert desk.focus() is page.list
    assert proposed(desk)[0].startswith("Ines Haloran → Ines Halloran")
    desk.press(Qt.Key.Key_S)  # the other name, and back
    assert proposed(desk)[0].startswith("Ines Halloran → Ines Haloran")
    desk.press(Qt.Key.Key_S)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: not any("Haloran" in pair for pair in proposed(desk)))
    merged = actor(desk, "Ines Halloran")
    assert "Ines Haloran" in merged.aliases
    assert merged.quotes == quotes
    desk.until(lambda: proposed(desk)[0].startswith("Tomasz Reil"))
    before = len(proposed(desk))
    desk.press(Qt.Key.Key_Delete)
    desk.until(lambda: len(proposed(desk)) == before - 1)
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.until(lambda: len(proposed(desk)) == before)
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.until(lambda: any("Haloran" in pair for pair in proposed(desk)))
    assert "Ines Haloran" not in actor(desk, "Ines Halloran").aliases
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.panes.page() == "reading"
    assert not desk.errors


def test_after_the_last_pair_the_keyboard_stays_on_the_page(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.press(Qt.Key.Key_6, CONTROL)
    page = desk.window.panes.merges
    desk.until(lambda: len(proposed(desk)) > 0)
    pairs = len(proposed(desk))
    for left in range(pairs - 1, -1, -1):
        desk.press(Qt.Key.Key_Return)
        desk.until(partial(_are_left, desk, left))
    assert desk.focus() is page
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.until(lambda: len(proposed(desk)) == 1)
    assert desk.focus() is page.list


def _are_left(desk: Desk, pairs: int) -> bool:
    return len(proposed(desk)) == pairs


def test_what_is_kept_apart_is_remembered_and_proposed_again_by_mouse(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    add_actors(desk, "Tomasz Reil")
    desk.menu("go.merges")
    page = desk.window.panes.merges
    desk.until(lambda: any(pair.startswith("Tomasz") for pair in proposed(desk)))
    row = next(row for row, pair in enumerate(proposed(desk)) if pair.startswith("Tomasz"))
    QTest.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualItemRect(page.list.item(row)).center()
    )
    desk.click(page.buttons["apart"])
    desk.until(lambda: not any(pair.startswith("Tomasz") for pair in proposed(desk)))
    desk.restart(sample)
    desk.menu("go.merges")
    page = desk.window.panes.merges
    desk.until(lambda: page.tabs.tabText(1).endswith("(1)"))
    assert not any(pair.startswith("Tomasz") for pair in proposed(desk))
    desk.click(page.tabs, page.tabs.tabRect(1).center())
    desk.click(page.buttons["again"])
    desk.until(lambda: page.tabs.tabText(1).endswith("(0)"))
    desk.click(page.tabs, page.tabs.tabRect(0).center())
    desk.until(lambda: any(pair.startswith("Tomasz") for pair in proposed(desk)))


def test_an_actor_is_split_by_keyboard_and_whole_again(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    whole = actor(desk, "Ines Halloran")
    desk.window.inspecting.show_actor(whole.id)
    desk.until(lambda: desk.window.inspector.shown() == ("actor", whole.id))
    split = desk.field("actor.split", QPushButton)
    split.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: desk.window.panes.page() == "split")
    listed = desk.child("split.list")
    assert isinstance(listed, QListWidget)
    assert desk.focus() is desk.child("split.name")
    desk.write("Inez Halloran")
    desk.press(Qt.Key.Key_Return)
    assert desk.focus() is listed
    rows = [listed.item(row).text() for row in range(listed.count())]
    quote = next(row for row, text in enumerate(rows) if "speaker" in text)
    for _ in range(quote):
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Return, CONTROL)
    desk.settled()
    part = actor(desk, "Inez Halloran")
    assert part.quotes == 1
    assert actor(desk, "Ines Halloran").quotes == whole.quotes - 1
    desk.until(lambda: desk.window.inspector.shown() == ("actor", part.id))
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert actor(desk, "Ines Halloran") == whole
    assert not desk.errors


def test_a_record_takes_another_one_in_from_its_own_page(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    add_actors(desk, "The transport minister of Vestmark")
    whole = actor(desk, "Ines Halloran")
    desk.window.inspecting.show_actor(whole.id)
    desk.until(lambda: desk.window.inspector.shown() == ("actor", whole.id))
    desk.click(desk.field("actor.merge", QPushButton))
    field = desk.field("actor.merge.input", QLineEdit)
    desk.until(field.hasFocus)
    desk.write("transport minister of V")
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert "The transport minister of Vestmark" in actor(desk, "Ines Halloran").aliases
    kept, gone = sorted(desk.window.known.claims.values(), key=lambda each: -each.asserts)[:2]
    desk.window.inspecting.show_claim(kept.id)
    desk.until(lambda: desk.window.inspector.shown() == ("claim", kept.id))
    desk.click(desk.field("claim.merge", QPushButton))
    desk.write(gone.statement)
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert gone.id not in desk.window.known.claims
    assert desk.window.known.claims[kept.id].asserts > kept.asserts
    desk.menu("edit.undo")
    desk.settled()
    assert desk.window.known.claims[gone.id] == gone
