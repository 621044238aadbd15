"""The search pane: every found word in its context, narrowed, tagged, exported; articles like this one."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from annotator.model import Hit
from tests.journeys.desk import Desk
from ui.search_pane import SearchPane

CONTROL = Qt.KeyboardModifier.ControlModifier


def search(desk: Desk, query: str) -> SearchPane:
    desk.press(Qt.Key.Key_3, CONTROL)
    pane = desk.window.panes.search
    pane.input.clear()
    desk.write(query)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: pane.query() == query and pane.answered() == pane.request() and not desk.window.session.busy)
    return pane


def hits(pane: SearchPane) -> tuple[Hit, ...]:
    return pane.hits.hits.hits


def buttons(pane: SearchPane) -> list[QAbstractButton]:
    """The values of the facets; those of the query before may still be there, but do not show."""
    return [each for each in pane.facets.findChildren(QAbstractButton) if each.isVisible()]


def shown(pane: SearchPane, name: str) -> bool:
    return any(each.objectName() == name for each in buttons(pane))


def test_every_found_word_stands_in_its_context_and_opens_there(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    pane = search(desk, "sluice in:articles")
    places = [(hit.id, hit.spans) for hit in hits(pane)]
    assert len(places) == len(set(places)) > len({hit.id for hit in hits(pane)})
    second = next(hit for at, hit in enumerate(hits(pane)) if at and hits(pane)[at - 1].id == hit.id)
    pane.hits.setCurrentIndex(pane.hits.hits.index(hits(pane).index(second), 0))
    pane.hits.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.panes.page() == "reading" and desk.window.reading.article is not None)
    desk.settled()
    assert desk.article.summary.id == second.id
    assert desk.window.pane.reader.selection() == second.spans[0]


def test_each_facet_narrows_to_what_it_counts(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    pane = search(desk, "gate OR sluice")
    names = [each.objectName() for each in buttons(pane)]
    assert {name.split(".")[1] for name in names} >= {"record", "outlet", "speaker", "claim", "stance", "lang"}
    asked = dict.fromkeys(name.split(".")[1] for name in names)
    for field in asked:
        name = next(name for name in names if name.split(".")[1] == field)
        # A facet's new buttons show a turn of the event loop after the answer is there.
        desk.until(partial(shown, pane, name))
        button = next(each for each in buttons(pane) if each.objectName() == name)
        count = int(button.accessibleName().rpartition(", ")[2])
        button.click()
        desk.until(lambda: pane.query() != "gate OR sluice" and pane.answered() == pane.request())
        assert not pane.message.isVisible(), pane.message.text()
        assert len({(hit.kind, hit.id) for hit in hits(pane)}) == count, pane.query()
        pane.search("gate OR sluice")
        desk.until(lambda: pane.answered() == pane.request() and [each.objectName() for each in buttons(pane)] == names)


def test_chosen_hits_are_tagged_and_one_undo_takes_it_back(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    pane = search(desk, "sluice")
    records = {(hit.kind, hit.id) for hit in hits(pane) if hit.kind in ("article", "quote")}
    desk.click(pane.tag)
    desk.choose_new("to check")
    desk.indexed()
    tagged = search(desk, "tag:check")
    desk.until(lambda: {(hit.kind, hit.id) for hit in hits(tagged)} >= records)
    pane.setFocus()
    desk.window.undo()
    desk.until(lambda: not hits(tagged))


@pytest.mark.parametrize("some", [True, False])
def test_hits_are_exported_as_a_table(desk: Desk, sample: Path, tmp_path: Path, some: bool) -> None:
    desk.open(sample)
    desk.indexed()
    pane = search(desk, "sluice")
    found = hits(pane)
    desk.window.searching.export_to(tmp_path / "hits.csv", "sluice", found[:2] if some else ())
    desk.told("Exported to hits.csv.")
    with (tmp_path / "hits.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) - 1 == (2 if some else len(found))
    assert rows[1][0] == "sluice"


def test_more_like_this_and_its_copies_come_from_a_command(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    article = desk.read("Minister rules out").summary.id
    desk.menu("go.like")
    pane = desk.window.panes.search
    desk.until(lambda: hits(pane))
    assert article not in {hit.id for hit in hits(pane)}
    assert {hit.kind for hit in hits(pane)} == {"article"}
    desk.menu("go.copies")
    desk.until(lambda: pane.query() == f"copies:{article}" and not desk.window.session.busy)
    assert not pane.suggestion.isVisible()


def test_a_wrong_query_says_where_and_puts_it_right(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    desk.press(Qt.Key.Key_3, CONTROL)
    pane = desk.window.panes.search
    desk.write("(spaeker:halloran stance:denies")
    desk.press(Qt.Key.Key_Return)
    desk.until(pane.suggestion.isVisible)
    desk.click(pane.suggestion)
    desk.until(lambda: hits(pane))
    assert pane.query() == "(speaker:halloran stance:denies)"
