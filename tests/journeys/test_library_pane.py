"""The library pane: what is deleted comes back, tags are arranged, articles tagged, and the arrangement remembered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from annotator.library import Library
from annotator.model import Tag
from tests.journeys.desk import Desk
from ui.library_pane.arrange import Grouping, Order
from ui.library_pane.tree import EntriesList

ALT = Qt.KeyboardModifier.AltModifier


def put_in_trash(desk: Desk) -> dict[str, int]:
    """One record of each kind, in the trash."""
    known = desk.window.known
    records = {
        "article": max(known.articles),
        "actor": max(known.actors),
        "claim": max(known.claims),
        "tag": max(known.tags),
        "quote": int(desk.window.reading.in_order[0].id),
    }
    for kind, record in records.items():
        desk.window.session.change(partial(_trash, kind, record))
    desk.settled()
    return records


def _trash(kind: str, record: int, library: Library) -> None:
    getattr(library, f"{kind}s").trash([record])


def tag(desk: Desk, path: str) -> Tag | None:
    return next((each for each in desk.window.known.tags.values() if each.path == path), None)


def test_every_kind_of_record_comes_back_from_the_trash_by_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    records = put_in_trash(desk)
    desk.menu("go.trash")
    view = desk.window.library_pane.trash
    desk.until(view.hasFocus)
    assert {entry.kind for entry in view.entries.entries()} == set(records)
    for left in range(len(records) - 1, -1, -1):
        view.setCurrentIndex(view.entries.index(0, 0))
        desk.press(Qt.Key.Key_Return)
        desk.until(partial(_has, view, left))
    desk.settled()
    known = desk.window.known
    assert records["actor"] in known.actors
    assert records["claim"] in known.claims
    assert records["tag"] in known.tags
    assert records["article"] in known.articles
    assert records["quote"] in desk.window.reading.quotes
    desk.menu("edit.undo")
    desk.until(partial(_has, view, 1))
    assert not desk.errors


def test_when_the_trash_has_been_emptied_the_other_sections_are_back(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.window.records.trash("actor", (max(desk.window.known.actors),))
    desk.settled()
    pane = desk.window.library_pane
    desk.menu("go.trash")
    desk.until(pane.trash.hasFocus)
    assert not pane.articles.isVisible()
    desk.press(Qt.Key.Key_Return)
    desk.until(pane.articles.isVisible)
    assert pane.actors.isVisible()
    assert not pane.trash.isVisible()


def _has(view: EntriesList, rows: int) -> bool:
    return view.entries.shown() == rows


def test_tags_are_made_renamed_moved_and_merged_by_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.press(Qt.Key.Key_T, ALT)
    view = desk.window.library_pane.tags
    desk.until(view.hasFocus)
    for name in ("aa first", "ab second"):
        desk.menu("new.tag")
        desk.until(lambda: isinstance(desk.focus(), QLineEdit) and desk.focus().parent() is view.viewport())
        editor = desk.focus()
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        desk.write(name)
        desk.press(Qt.Key.Key_Return)
        desk.until(partial(tag, desk, name))
        desk.settled()
    second = tag(desk, "ab second")
    assert second is not None
    view.setFocus()
    view.select("tag", second.id)
    desk.press(Qt.Key.Key_Right, ALT)
    desk.until(partial(tag, desk, "aa first / ab second"))
    desk.settled()
    view.select("tag", second.id)
    desk.press(Qt.Key.Key_Left, ALT)
    desk.until(partial(tag, desk, "ab second"))
    desk.settled()
    first = tag(desk, "aa first")
    assert first is not None
    desk.window.library_pane.merge_requested.emit("tag", (first.id, second.id))
    desk.until(lambda: second.id not in desk.window.known.tags)
    desk.menu("edit.undo")
    desk.until(lambda: second.id in desk.window.known.tags)
    assert not desk.errors


def test_a_tag_is_dragged_below_another_and_to_the_top(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.menu("go.tags")
    view = desk.window.library_pane.tags
    top = [each for each in desk.window.known.tags.values() if each.parent is None]
    moving, under = top[-1], top[0]

    def drop(x: float, y: float) -> None:
        assert view.select("tag", moving.id)
        mime = view.entries.mimeData(view.selectedIndexes())
        action, buttons = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
        view.dropEvent(QDropEvent(QPointF(x, y), action, mime, buttons, Qt.KeyboardModifier.NoModifier))
        desk.settled()

    item = view.entries.find("tag", under.id)
    assert item is not None
    place = view.visualRect(item.index()).center()
    drop(place.x(), place.y())
    assert desk.window.known.tags[moving.id].parent == under.id
    drop(20, view.viewport().height() - 2)  # the empty part is the top
    assert desk.window.known.tags[moving.id].parent is None
    item = view.entries.find("tag", moving.id)
    assert item is not None
    place = view.visualRect(item.index()).center()
    drop(place.x(), place.y())  # onto itself: nothing
    assert desk.window.known.tags[moving.id].parent is None
    assert not desk.errors


def test_articles_are_tagged_from_the_list_and_grouped_by_tag(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    article = desk.read("Minister rules out").summary.id
    pane = desk.window.library_pane
    pane.tag_articles_requested.emit((article,))
    desk.choose_new("press review")
    desk.until(lambda: any(each.path == "press review" for each in desk.window.known.articles[article].tags))
    pane._set_order_by_hand(Order(grouping=Grouping.TAG))
    model = pane.articles.articles
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert any(row.startswith("press review (1)") for row in shown)
    assert "tag" in desk.window.settings.order
    assert not desk.errors


def test_a_section_shows_whole_rows_and_all_of_them_alone(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    view = desk.window.library_pane.actors
    more = desk.child("library.actors.more")
    desk.until(more.isVisible)
    assert view.viewport().height() // 28 < view.entries.shown()
    assert view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    desk.click(more)
    desk.until(view.hasFocus)
    assert not more.isVisible()
    assert not desk.window.library_pane.articles.isVisible()
    desk.press(Qt.Key.Key_Escape)
    desk.until(more.isVisible)
    assert desk.window.library_pane.articles.isVisible()
