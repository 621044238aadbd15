"""Across articles: the table of all quotes, all hits of a query, the history, tags and merging."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from annotator.model import Edit, QuoteKind
from tests.journeys.desk import Desk
from ui.history_pane import HistoryPane
from ui.matching import fold

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_many_quotes_are_changed_at_once_in_the_table(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.press(Qt.Key.Key_2, CONTROL)
    table = desk.window.panes.quotes
    desk.until(lambda: table.model.total() == 80)
    table.filter.setFocus()
    desk.write("reyl denies")
    desk.until(lambda: 1 < len(table.model.rows()) < 20)
    ids = [row.quote.id for row in table.model.rows()]
    table.view.setFocus()
    table.view.selectAll()
    assert set(table.selected()) == set(ids)
    table.bulk_requested.emit("kind:paraphrase", table.selected())
    desk.settled()
    assert {row.quote.kind for row in table.model.rows()} == {QuoteKind.PARAPHRASE}
    table.bulk_requested.emit("tag", table.selected())
    desk.choose_new("to check")
    assert all("to check" in [tag.path for tag in row.quote.tags] for row in table.model.rows())
    for _ in range(2):
        desk.press(Qt.Key.Key_Z, CONTROL)
        desk.settled()
    assert {row.quote.kind for row in table.model.rows()} != {QuoteKind.PARAPHRASE}


def test_a_quote_opens_from_the_table(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.press(Qt.Key.Key_2, CONTROL)
    table = desk.window.panes.quotes
    desk.until(lambda: table.model.total() == 80)
    target = table.model.rows()[3].quote
    table.select_quote(target.id)
    table.view.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.reading.chosen == target.id)
    assert desk.window.panes.page() == "reading"


def test_the_table_is_narrowed_to_what_a_cell_says(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.press(Qt.Key.Key_2, CONTROL)
    table = desk.window.panes.quotes
    desk.until(lambda: table.model.total() == 80)
    target = next(row.quote for row in table.model.rows() if row.quote.claims and row.quote.tags and row.quote.speakers)

    def only_with(column: int) -> str:
        """Choose "Only with" from the menu of a cell of that quote; what the cell says."""
        table.select_quote(target.id)
        index = table.view.currentIndex().siblingAtColumn(column)
        table.view.scrollTo(index)
        place = table.view.visualRect(index).center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, table.view.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.view.viewport(), asked)
        menu = table.findChild(QMenu, "quotes.menu")
        assert isinstance(menu, QMenu)
        offered = [action for action in menu.actions() if action.text().startswith("Only with")]
        if offered:
            offered[0].trigger()
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return str(index.data()) if offered else ""

    narrowed = []
    for column, what in enumerate(table.model.columns):
        said = only_with(column)
        if not said:
            continue
        narrowed.append(what.key)
        desk.until(lambda: table.model.rows() and len(table.model.rows()) < 80)
        shown = [str(table.model.index(row, column).data()) for row in range(len(table.model.rows()))]
        # Words, in any order: a quote that asserts two claims is found with those that assert one.
        assert all({*fold(said).split()} <= {*fold(each).split()} for each in shown), (what.key, said, shown)
        assert target.id in [row.quote.id for row in table.model.rows()]
        table.filter.clear()
        desk.until(lambda: len(table.model.rows()) == 80)
    assert {"speaker", "claim", "tags", "outlet"} <= {*narrowed}
    # A second condition is added to the first.
    only_with([column.key for column in table.model.columns].index("speaker"))
    before = table.filter.text()
    only_with([column.key for column in table.model.columns].index("claim"))
    assert table.filter.text().startswith(before + " ")
    desk.until(lambda: 0 < len(table.model.rows()) < 80)
    assert target.id in [row.quote.id for row in table.model.rows()]


def test_all_hits_with_counts_and_a_saved_search(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    desk.press(Qt.Key.Key_3, CONTROL)
    desk.write("stance:denies")
    desk.press(Qt.Key.Key_Return)
    pane = desk.window.panes.search
    desk.until(lambda: pane.hits.model().rowCount() > 3)
    before = len(desk.window.known.searches)
    pane.save_requested.emit(pane.query())
    desk.until(lambda: len(desk.window.known.searches) == before + 1)


def test_the_history_leads_back_to_a_step(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    count = len(desk.window.reading.quotes)
    for words in ("no cover would be", "both sides had published"):
        desk.select(words)
        desk.press(Qt.Key.Key_Q)
        desk.choose(Qt.Key.Key_Escape)
    assert len(desk.window.reading.quotes) == count + 2
    desk.press(Qt.Key.Key_4, CONTROL)
    history = desk.window.panes.history
    desk.until(lambda: history.model.rowCount() > 2)
    edits = steps(history)
    assert [edit.label for edit in edits[:2]] == ["Add quote", "Add quote"]
    history.undo_to.emit(edits[1].id)
    desk.settled()
    assert len(desk.window.reading.quotes) == count
    desk.until(lambda: [edit.state for edit in steps(history)[:2]] == ["undone", "undone"])


def steps(history: HistoryPane) -> list[Edit]:
    """The steps the history lists, without the days between them."""
    return [row for row in history.model.rows if isinstance(row, Edit)]


def test_two_spellings_of_one_person_are_merged_and_parted_again(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    known = desk.window.known
    reyl = next(actor for actor in known.actors.values() if actor.name == "Tomas Reyl")
    falk = next(actor for actor in known.actors.values() if actor.name == "Jorun Falk")
    desk.window.records.merge("actor", (reyl.id, falk.id))
    desk.settled()
    assert falk.id not in known.actors
    assert known.actors[reyl.id].quotes == reyl.quotes + falk.quotes
    assert "Jorun Falk" in known.actors[reyl.id].aliases
    desk.window.undo()
    desk.settled()
    assert known.actors[falk.id].quotes == falk.quotes
    assert known.actors[reyl.id] == reyl


def test_an_article_goes_to_the_trash_and_comes_back(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    article = desk.read("Minister rules out").summary.id
    desk.window.records.trash("article", (article,))
    desk.settled()
    assert article not in desk.window.known.articles
    assert desk.window.reading.article is None
    desk.window.records.restore("article", (article,))
    desk.settled()
    assert article in desk.window.known.articles
