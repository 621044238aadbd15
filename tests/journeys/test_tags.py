"""The codebook: a tag's page, its rules and its place among the others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from annotator.model import Tag
from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def tag_called(desk: Desk, path: str) -> Tag:
    """The tag of this path."""
    return next(tag for tag in desk.window.known.tags.values() if tag.path == path)


def open_tag(desk: Desk, path: str) -> Tag:
    """Choose a tag in the library pane and wait for its page."""
    tag = tag_called(desk, path)
    desk.window.library_pane.tag_chosen.emit(tag.id)
    desk.until(lambda: desk.window.inspector.shown() == ("tag", tag.id))
    desk.settled()
    return tag


def test_a_tags_page_opens_is_edited_and_undone(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    path = max(desk.window.known.tags.values(), key=lambda each: each.quotes).path
    tag = open_tag(desk, path)
    field = desk.field("tag.inclusion", QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    desk.write("Somebody is held responsible.")
    desk.window.pane.reader.setFocus()
    desk.settled()
    assert desk.window.known.tags[tag.id].inclusion == "Somebody is held responsible."
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert desk.window.known.tags[tag.id] == tag
    desk.until(lambda: field.toPlainText() == tag.inclusion)


def test_a_tag_is_put_below_another_and_back_at_the_top(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    tag = open_tag(desk, next(t.path for t in desk.window.known.tags.values() if t.parent is None))
    page = desk.window.inspector.tag_page
    page._move(-1, "themes / new")
    desk.settled()
    assert desk.window.known.tags[tag.id].path == f"themes / new / {tag.name}"
    page._parent.removed.emit(0)
    desk.settled()
    assert desk.window.known.tags[tag.id].path == tag.name
    desk.until(lambda: desk.window.inspector.tag_page.tag() == desk.window.known.tags[tag.id])
    page._move(tag.id, tag.path)  # below itself: nothing happens
    desk.settled()
    assert not desk.errors


def test_the_chooser_leaves_the_words_of_the_quote_to_be_seen(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    reader, chooser = desk.window.pane.reader, desk.window.chooser
    for quote in desk.window.reading.in_order:
        desk.window.reading.choose(quote.id)
        reader.setFocus()
        desk.press(Qt.Key.Key_T)
        desk.until(chooser.is_open)
        box = reader.box_of(quote.start, quote.spans[-1].end).toAlignedRect()
        box.moveTopLeft(reader.viewport().mapTo(desk.window.panes, box.topLeft()))
        assert not box.isEmpty()
        assert not box.intersects(chooser.geometry()), quote.exact
        desk.choose(Qt.Key.Key_Escape)


def test_the_codebook_is_written_to_be_printed(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    tag = open_tag(desk, next(each.path for each in desk.window.known.tags.values() if each.definition))
    desk.window.files.export_folder = str(tmp_path)
    desk.menu("file.codebook")
    view = desk.window.exporting.view
    assert desk.window.panes.page() == "export"
    assert view.formats.format() == "codebook"
    to = Path(view.to.text())
    assert to.parent == tmp_path
    QTest.keyClick(view.formats, Qt.Key.Key_Return)
    desk.until(lambda: view.ending.message.text().startswith(f"Exported to {to.name}, "))
    page = to.read_text(encoding="utf-8")
    for each in desk.window.known.tags.values():
        assert each.name in page
    assert tag.definition.split(".")[0] in page
    assert "@media print" in page
