from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from annotator.model import Hit
from annotator.search import parse
from tests.ui.conftest import Press, Stage
from ui.search_pane import SearchPane
from ui.search_pane.hits import in_context
from ui.search_pane.query import has, term, toggled
from ui.theme import Theme
from ui.widgets.query_help import examples

FACETS = {
    "date": [("2031-02", 3), ("2031-03", 9)],
    "outlet": [("Kestrel Daily", 8), ("Берег", 4)],
    "stance": [("denies", 2)],
    "record": [("quote", 3)],
}


def hit(key: int, snippet: str, word: str) -> Hit:
    at = snippet.index(word)
    return Hit("article", key, f"Article {key}", snippet, ((at, at + len(word)),), "Kestrel Daily")


@pytest.fixture
def pane(stage: Stage, light: Theme) -> SearchPane:
    made = SearchPane(light)
    stage(made)
    return made


def answer(pane: SearchPane, *hits: Hit, total: int = 0) -> None:
    pane.set_hits(pane.request(), hits, total or len(hits), 4.2, FACETS if hits else {})


def test_typing_searches_after_a_pause_and_enter_at_once(qtbot: QtBot, pane: SearchPane, press: Press) -> None:
    asked: list[tuple[str, str]] = []
    pane.searched.connect(lambda query, order, _: asked.append((query, order)))
    pane.focus_input()
    press(pane.input, "gate")
    assert asked == []
    qtbot.waitUntil(lambda: asked == [("gate", "score")])
    press(pane.input, "s")
    press(pane.input, Qt.Key.Key_Return)
    assert asked[-1] == ("gates", "score")


def test_hits_stand_in_context_with_their_count(pane: SearchPane) -> None:
    pane.search("sluice")
    answer(pane, hit(1, "through that sluice, she said", "sluice"), hit(2, "the sluice", "sluice"), total=41)
    assert pane.summary.text() == "41 hits · the first of 41 records · 4 ms"
    assert in_context(pane.hits.hits.hits[0]) == ("through that ", "sluice", ", she said")
    assert pane.hits.isVisible()
    assert not pane.message.isVisible()


def test_a_stale_answer_is_dropped(pane: SearchPane) -> None:
    pane.search("one")
    old = pane.request()
    pane.search("two")
    pane.set_hits(old, [hit(1, "one", "one")], 1, 1, {})
    assert pane.hits.hits.hits == ()


def test_a_facet_narrows_and_widens(pane: SearchPane) -> None:
    asked: list[str] = []
    pane.searched.connect(lambda query, *_: asked.append(query))
    for name in ("facet.outlet.Kestrel Daily", "facet.stance.denies", "facet.outlet.Kestrel Daily"):
        pane.search(pane.query() or "sluice")
        answer(pane, hit(1, "sluice", "sluice"))
        button = pane.facets.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()
    assert asked[-1] == "sluice stance:=denies"
    assert 'sluice outlet:="Kestrel Daily" stance:=denies' in asked


def test_a_facet_narrows_all_of_a_query_with_or() -> None:
    narrowed = toggled("gate OR sluice", "outlet", "SZ")
    assert narrowed == "(gate OR sluice) outlet:=SZ"
    assert toggled(narrowed, "tag", "a OR b") == '(gate OR sluice) outlet:=SZ tag:="a OR b"'
    assert toggled(narrowed, "outlet", "SZ") == "gate OR sluice"
    assert toggled('"this OR that"', "outlet", "SZ") == '"this OR that" outlet:=SZ'
    assert toggled("(a OR b) (c OR d) outlet:=SZ", "outlet", "SZ") == "(a OR b) (c OR d)"


def test_the_timeline_narrows_by_keyboard(pane: SearchPane, press: Press) -> None:
    pane.search("sluice")
    answer(pane, hit(1, "sluice", "sluice"))
    press(pane.facets.timeline, Qt.Key.Key_Right)
    press(pane.facets.timeline, Qt.Key.Key_Right)
    assert "9" in pane.facets.timeline.accessibleDescription()
    press(pane.facets.timeline, Qt.Key.Key_Return)
    assert pane.query() == "sluice date:2031-03"


def test_chosen_hits_are_tagged_or_all_of_them(pane: SearchPane) -> None:
    tagged: list[tuple[Hit, ...]] = []
    pane.tag_requested.connect(tagged.append)
    pane.search("sluice")
    hits = [hit(n, f"sluice {n}", "sluice") for n in range(3)]
    answer(pane, *hits)
    pane.tag.click()
    pane.hits.setCurrentIndex(pane.hits.hits.index(1, 0))
    pane.tag.click()
    assert tagged == [tuple(hits), (hits[1],)]


def test_enter_on_a_hit_opens_it_and_esc_closes(pane: SearchPane, press: Press) -> None:
    opened: list[Hit] = []
    closed: list[bool] = []
    pane.hit_opened.connect(opened.append)
    pane.closed.connect(lambda: closed.append(True))
    pane.search("sluice")
    answer(pane, hit(1, "sluice", "sluice"), hit(2, "sluice", "sluice"))
    pane.focus_input()
    press(pane, Qt.Key.Key_Down)
    press(pane.hits, Qt.Key.Key_Down)
    press(pane.hits, Qt.Key.Key_Return)
    assert [item.id for item in opened] == [2]
    press(pane.hits, Qt.Key.Key_Escape)
    assert closed == [True]


def test_a_wrong_query_says_why_and_offers_another(pane: SearchPane) -> None:
    pane.search("speeker:hall")
    pane.set_problem(pane.request(), "There is no field “speeker”.", "speaker:hall")
    assert pane.message.text() == "There is no field “speeker”."
    pane.suggestion.click()
    assert pane.query() == "speaker:hall"


def test_the_place_of_an_error_is_underlined_until_the_query_changes(pane: SearchPane, press: Press) -> None:
    pane.search("gate speeker:hall")
    pane.set_problem(pane.request(), "There is no field “speeker:”.", "gate speaker:hall", 5)
    assert pane.suggestion.isVisible()
    press(pane.input, "x")
    assert pane.input.text() == "gate speeker:hallx"


def test_an_example_can_be_taken_and_the_help_comes_back(pane: SearchPane) -> None:
    asked: list[str] = []
    pane.searched.connect(lambda query, *_: asked.append(query))
    for button in pane.help.findChildren(QPushButton):
        button.click()
        parse(asked[-1])
    assert len(asked) == len(examples())
    answer(pane, hit(1, "sluice", "sluice"))
    pane.help_button.click()
    assert pane.help.isVisible()
    pane.help_button.click()
    assert pane.hits.isVisible()


def test_hits_that_come_again_stay_chosen(pane: SearchPane) -> None:
    pane.search("sluice")
    hits = [hit(n, f"sluice {n}", "sluice") for n in range(5)]
    answer(pane, *hits)
    pane.hits.setCurrentIndex(pane.hits.hits.index(3, 0))
    pane.search_again()
    answer(pane, hit(9, "sluice 9", "sluice"), *hits)
    assert [each.id for each in pane.hits.selected()] == [3]
    assert pane.hits.currentIndex().row() == 4


def test_the_order_and_saving_go_with_the_query(pane: SearchPane) -> None:
    asked: list[tuple[str, str]] = []
    saved: list[str] = []
    pane.searched.connect(lambda query, order, _: asked.append((query, order)))
    pane.save_requested.connect(saved.append)
    pane.search("sluice")
    answer(pane, hit(1, "sluice", "sluice"))
    next(action for action in pane.order.menu().actions() if action.text() == "Newest first").trigger()
    pane.save.click()
    assert asked[-1] == ("sluice", "-date")
    assert saved == ["sluice"]


def test_an_empty_query_teaches(pane: SearchPane) -> None:
    assert pane.help.isVisible()
    assert not pane.hits.isVisible()
    pane.search("zzz")
    answer(pane)
    assert not pane.help.isVisible()
    assert "zzz" in pane.message.text()


FIELDS = st.sampled_from(["outlet", "speaker", "tag", "date"])
VALUES = st.text(min_size=1, max_size=12).map(lambda s: " ".join(s.split())).filter(bool)


@given(FIELDS, VALUES, FIELDS, VALUES)
def test_toggling_twice_gives_the_query_back(field: str, value: str, other: str, second: str) -> None:
    query = f"sluice {term(other, second)}"
    if term(field, value) == term(other, second):
        return
    added = toggled(query, field, value)
    assert has(added, field, value)
    assert toggled(added, field, value) == " ".join(query.split())


def test_it_paints_in_both_themes_and_directions(stage: Stage, both_themes: Theme) -> None:
    pane = SearchPane(both_themes)
    stage(pane)
    pane.search("sluice")
    answer(pane, hit(1, "the sluice is closed", "sluice"), hit(2, "قالت إن البوابة مغلقة", "البوابة"))
    assert not pane.grab().isNull()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.set_theme(both_themes)
    assert not pane.grab().isNull()
