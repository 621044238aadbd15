from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from annotator.model import Quote, QuoteId
from tests.ui import norrvik
from tests.ui.conftest import Press, Stage
from ui.quotes_table import QuoteRow, QuotesTable
from ui.quotes_table.conditions import Conditions, read, with_cell
from ui.quotes_table.model import QuotesModel
from ui.theme import Theme

ARTICLES = {article.id: article for article in norrvik.articles()}


def row(quote: Quote) -> QuoteRow:
    return QuoteRow(quote, ARTICLES[quote.article])


def shown(model: QuotesModel) -> list[int]:
    return [row.quote.id for row in model.rows()]


def column(model: QuotesModel, key: str) -> int:
    return next(place for place, column in enumerate(model.columns) if column.key == key)


@pytest.fixture
def table(stage: Stage, light: Theme) -> QuotesTable:
    made = QuotesTable(light)
    made.set_quotes([row(quote) for quote in norrvik.quotes()])
    stage(made)
    return made


def choose(table: QuotesTable, *keys: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.view.selectionModel().clearSelection()
    for key in keys:
        table.view.selectionModel().select(table.model.index(table.model.place(key), 0), flags)


def test_quotes_come_newest_first_in_the_order_of_the_text(table: QuotesTable) -> None:
    assert shown(table.model) == [1, 2, 3, 5, 6, 4, 7]


def test_any_column_sorts_and_empty_cells_come_last(table: QuotesTable) -> None:
    claim = column(table.model, "claim")
    table.view.sortByColumn(claim, Qt.SortOrder.AscendingOrder)
    assert shown(table.model) == [2, 5, 7, 1, 3, 4, 6]
    table.view.sortByColumn(claim, Qt.SortOrder.DescendingOrder)
    assert shown(table.model)[-2:] == [4, 6]
    assert shown(table.model)[0] == 3


@pytest.mark.parametrize(
    ("words", "kept"),
    [("denies reyl", [3]), ("safety", [1]), ("norrvik post", [4]), ("probable", []), ("HALLORAN direct", [1, 2, 7])],
)
def test_the_filter_looks_at_the_whole_record(table: QuotesTable, words: str, kept: list[int]) -> None:
    table.filter.setText(words)
    assert sorted(shown(table.model)) == kept
    assert table.count.text() == f"{len(kept)} of 7"


def test_a_word_of_the_filter_may_be_for_one_column(table: QuotesTable) -> None:
    everywhere = next(quote for quote in norrvik.quotes() if quote.speakers)
    name = everywhere.speakers[0].name
    table.filter.setText(f'speaker:"{name}"')
    said = [quote.id for quote in norrvik.quotes() if name in {actor.name for actor in quote.speakers}]
    assert sorted(shown(table.model)) == sorted(said)
    kind = column(table.model, "kind")
    value = table.model.index(0, kind).data()
    table.filter.setText(with_cell(table.filter.text(), table.model.columns[kind], value))
    assert shown(table.model)
    assert {table.model.index(place, kind).data() for place in range(table.model.rowCount())} == {value}
    table.filter.setText(f"tags:{name.split()[0]}")
    assert shown(table.model) == []
    table.filter.setText("https://kestrel")  # a colon after what is no column is text
    assert read(table.filter.text(), table.model.columns).cells == ()


def test_a_column_is_named_by_its_key_or_its_title(table: QuotesTable) -> None:
    columns = table.model.columns
    wanted = (("obtained", ("press", "conference")),)
    for text in ('obtained:"press conference"', 'Obtainedvia:"Press conference', 'obtained:"press  conference" '):
        assert read(text, columns).cells == wanted
    assert read("gate speaker:halloran", columns) == Conditions(("gate",), (("speaker", ("halloran",)),))
    assert read('"winter tests"', columns) == Conditions(("winter", "tests"))


def test_changed_quotes_keep_the_selection(table: QuotesTable) -> None:
    choose(table, 3, 6)
    told: list[object] = []
    table.selection_changed.connect(told.append)
    first = norrvik.quotes()[0]
    table.update_quotes(
        [row(replace(first, cue="wrote")), row(replace(norrvik.quotes()[1], trashed=True))], removed=[5]
    )
    assert table.selected() == (3, 6)
    assert shown(table.model) == [1, 3, 6, 4, 7]
    assert told == []


def test_a_chosen_quote_that_goes_leaves_the_selection(table: QuotesTable) -> None:
    choose(table, 3, 6)
    told: list[object] = []
    table.selection_changed.connect(told.append)
    table.update_quotes((), removed=[6])
    assert told == [(3,)]


def test_several_quotes_are_changed_at_once(table: QuotesTable, press: Press) -> None:
    asked: list[tuple[str, object]] = []
    table.bulk_requested.connect(lambda action, keys: asked.append((action, keys)))
    assert not table.bulk.isVisible()
    choose(table, 1, 3)
    assert table.bulk.isVisible()
    button = table.findChild(QPushButton, "quotes.bulk.tag")
    assert isinstance(button, QPushButton)
    button.click()
    press(table.view, Qt.Key.Key_Delete)
    table.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(menu for menu in table.findChildren(QMenu) if menu.objectName() == "quotes.menu")
    next(action for action in menu.findChildren(QAction) if action.text() == "indirect").trigger()
    menu.close()
    assert asked == [("tag", (1, 3)), ("trash", (1, 3)), ("kind:indirect", (1, 3))]


def test_enter_goes_to_the_text(table: QuotesTable, press: Press) -> None:
    chosen: list[int] = []
    opened: list[int] = []
    table.quote_chosen.connect(chosen.append)
    table.quote_opened.connect(opened.append)
    assert table.select_quote(6)
    assert chosen == []
    press(table.view, Qt.Key.Key_Down)
    press(table.view, Qt.Key.Key_Return)
    assert chosen == [4]
    assert opened == [4]


def test_columns_can_be_chosen(table: QuotesTable) -> None:
    table.show_columns(["speaker", "note"])
    assert table.shown_columns() == ("words", "speaker", "note")
    told: list[object] = []
    table.columns_changed.connect(told.append)
    menu = table.columns_button.menu()
    next(action for action in menu.actions() if action.text() == "Coder").trigger()
    assert told == [("words", "speaker", "note", "coder")]


def test_narrowing_shows_some_quotes_until_all_are_wanted(table: QuotesTable) -> None:
    table.narrow("Tomas Reyl", [3, 4])
    assert shown(table.model) == [3, 4]
    assert "Tomas Reyl" in table.only.text()
    table.only.click()
    assert len(shown(table.model)) == 7
    assert not table.only.isVisible()


def test_an_empty_table_teaches(stage: Stage, light: Theme) -> None:
    table = QuotesTable(light)
    stage(table)
    assert "press Q" in table.count.text()


def test_ten_thousand_quotes_stay_fluid(stage: Stage, light: Theme) -> None:
    one = norrvik.quotes()[0]
    many = [row(replace(one, id=QuoteId(key), note=f"number {key}")) for key in range(10_000)]
    table = QuotesTable(light)
    stage(table)
    table.set_quotes(many)
    start = time.thread_time()
    table.update_quotes([row(replace(one, id=QuoteId(5000), cue="wrote"))])
    table.filter.setText("number 4242")
    took = time.thread_time() - start
    assert shown(table.model) == [4242]
    # Generous: the benchmark holds the number, this shows that nothing is quadratic.
    assert took < 1.0


def test_it_paints_in_both_themes_and_directions(stage: Stage, both_themes: Theme) -> None:
    table = QuotesTable(both_themes)
    table.set_quotes([row(quote) for quote in norrvik.quotes()])
    stage(table)
    choose(table, 1, 2)
    assert not table.grab().isNull()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.set_theme(both_themes)
    assert not table.grab().isNull()
