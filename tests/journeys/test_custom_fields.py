"""Fields of the project's own: defined, filled, sorted by, found, and taken back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton

from annotator.model import CustomField
from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


def field(desk: Desk, name: str) -> CustomField:
    return next(each for each in desk.window.known.fields if each.name == name)


def is_shown(desk: Desk, quote: int) -> bool:
    return desk.window.inspector.shown() == ("quote", quote)


def pick(button: object, label: str) -> None:
    """Choose an entry of a button's menu."""
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == label).trigger()


def define(desk: Desk, target: str, name: str, kind: str, choices: str = "") -> None:
    """Define a field on the page, with the keyboard but for the menus."""
    desk.press(Qt.Key.Key_7, CONTROL)
    desk.until(lambda: desk.window.panes.page() == "fields")
    pick(desk.child("fields.new.target"), target)
    pick(desk.child("fields.new.kind"), kind)
    desk.child("fields.new.name").setFocus()
    desk.write(name)
    if choices:
        desk.child("fields.new.choices").setFocus()
        desk.write(choices)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: any(each.name == name for each in desk.window.known.fields))
    desk.settled()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.panes.page() == "reading"


def test_a_number_is_defined_filled_refused_and_sorted_by(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    define(desk, "Quote", "Paragraph", "number")
    first, second = desk.window.reading.in_order[:2]
    for quote, typed in ((first, "10"), (second, "9,50")):
        desk.window.reading.choose(quote.id)
        desk.until(partial(is_shown, desk, quote.id))
        editor = desk.field(f"field.{field(desk, 'Paragraph').id}", QLineEdit)
        editor.setFocus()
        desk.write(typed)
        desk.press(Qt.Key.Key_Return)
        desk.settled()
    assert [value.value for value in desk.quote.fields] == ["9.5"]
    desk.field(f"field.{field(desk, 'Paragraph').id}", QLineEdit).selectAll()
    desk.write("many")
    desk.press(Qt.Key.Key_Return)
    problem = desk.field(f"field.{field(desk, 'Paragraph').id}.problem", QLabel)
    assert "is not a number" in problem.text()
    desk.settled()
    assert [value.value for value in desk.quote.fields] == ["9.5"]
    desk.press(Qt.Key.Key_Escape)
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_2, CONTROL)
    table = desk.window.panes.quotes
    desk.until(lambda: table.model.rowCount() > 10)
    place = next(n for n, column in enumerate(table.model.columns) if column.title == "Paragraph")
    assert table.view.isColumnHidden(place)
    next(action for action in table.columns_button.menu().actions() if action.text() == "Paragraph").trigger()
    table.view.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    assert [row.quote.id for row in table.model.rows()[:2]] == [second.id, first.id]  # as numbers, not as words
    table.filter.setFocus()
    desk.write("paragraph 9.5")
    assert [row.quote.id for row in table.model.rows()] == [second.id]
    desk.settled()
    assert any(key.startswith("field.") for key in desk.window.settings.quote_columns)


def test_choices_are_filled_for_many_quotes_by_mouse_and_taken_back_at_once(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    define(desk, "Quote", "Prominence", "one of several choices", "headline, lead, body")
    desk.menu("go.quotes")
    table = desk.window.panes.quotes
    desk.until(lambda: table.model.rowCount() > 10)
    table.view.selectAll()
    desk.until(table.bulk.isVisible)
    under = next(
        action for action in table.bulk.menus["field"].menu().actions() if action.text() == "Prominence"
    ).menu()
    assert isinstance(under, QMenu)
    next(action for action in under.actions() if action.text() == "lead").trigger()
    desk.settled()
    assert field(desk, "Prominence").used == table.model.total()
    assert {value.value for row in table.model.rows() for value in row.quote.fields} == {"lead"}
    pick(table.bulk.menus["certainty"], "probable")
    desk.settled()
    assert {row.quote.certainty for row in table.model.rows()} == {"probable"}
    for _ in range(2):
        desk.menu("edit.undo")
        desk.settled()
    assert field(desk, "Prominence").used == 0
    assert not desk.errors


def test_a_field_is_renamed_loses_a_choice_and_comes_back(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    article = desk.read("Minister rules out").summary.id
    define(desk, "Article", "Genre", "one of several choices", "news, comment")
    desk.menu("view.article")
    desk.until(lambda: desk.window.inspector.shown() == ("article", article))
    pick(desk.field(f"field.{field(desk, 'Genre').id}", QToolButton), "news")
    desk.settled()
    assert [value.value for value in desk.window.known.articles[article].fields] == ["news"]
    desk.press(Qt.Key.Key_7, CONTROL)
    page = desk.window.panes.fields
    page.choices.setFocus()
    page.choices.setCurrentRow(0)
    desk.press(Qt.Key.Key_Delete)  # the article still has it
    desk.until(lambda: "news" in desk.notice)
    assert field(desk, "Genre").choices == ("news", "comment")
    desk.errors.clear()
    page.choices.item(0).setText("report")
    desk.settled()
    assert field(desk, "Genre").choices == ("report", "comment")
    assert [value.value for value in desk.window.known.articles[article].fields] == ["report"]
    name = desk.child("fields.name")
    name.setFocus()
    assert isinstance(name, QLineEdit)
    name.selectAll()
    desk.write("Kind of text")
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert field(desk, "Kind of text").used == 1
    desk.click(desk.child("fields.delete"))
    desk.settled()
    assert desk.window.known.fields == ()
    desk.menu("edit.undo")
    desk.settled()
    assert field(desk, "Kind of text").used == 1
    assert [value.value for value in desk.window.known.articles[article].fields] == ["report"]
