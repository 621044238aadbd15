from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.matching import Names, Rank, fold, marks

NAMES = ["Ines Halloran", "Dockers’ Union", "Union of Dockers and Pilots", "Écluse", "frame / risk", "Шлюз", "Inesita"]


def found(query: str) -> list[tuple[str, Rank]]:
    return [(NAMES[item.index], item.rank) for item in Names(NAMES).find(query)]


def test_exact_comes_before_prefix_before_word_start_before_inside() -> None:
    names = ["a port b", "airport", "port", "portage"]
    ranks = [(names[item.index], item.rank) for item in Names(names).find("port")]
    assert ranks == [
        ("port", Rank.EXACT),
        ("portage", Rank.PREFIX),
        ("a port b", Rank.WORD_START),
        ("airport", Rank.INSIDE),
    ]


def test_words_may_come_in_any_order() -> None:
    assert found("halloran ines") == [("Ines Halloran", Rank.WORD_START)]


def test_accents_case_and_apostrophes_do_not_matter() -> None:
    assert found("ecluse") == [("Écluse", Rank.EXACT)]
    assert found("dockers' u")[0] == ("Dockers’ Union", Rank.PREFIX)
    assert found("шлюз") == [("Шлюз", Rank.EXACT)]
    assert found("frame/risk") == [("frame / risk", Rank.EXACT)]


def test_recency_only_breaks_ties() -> None:
    names = ["portal", "portage", "port"]
    order = [names[item.index] for item in Names(names, [1, 2, 0]).find("port")]
    assert order == ["port", "portage", "portal"]


def test_a_typing_error_is_guessed() -> None:
    names = Names(NAMES)
    assert names.find("inez haloran") == []
    assert NAMES[names.guess("inez haloran")[0].index] == "Ines Halloran"


def test_nothing_to_find_is_no_error() -> None:
    assert Names([]).find("x") == []
    assert Names([]).guess("xyz") == []
    assert Names(NAMES).find(" ’ ") == []


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("The sluice is unsafe", "sluice", ["sluice"]),
        ("Dockers’ Union", "dockers un", ["Dockers", "Un"]),
        ("“Écluse”", "eclu", ["Éclu"]),
        ("Ines Halloran", "nothing", []),
    ],
)
def test_marks_cover_the_words_found(text: str, query: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, query)] == words


@given(st.lists(st.text(max_size=30), max_size=30), st.text(max_size=10))
def test_find_agrees_with_looking_at_every_name(names: list[str], query: str) -> None:
    words = fold(query).split()
    expected = {i for i, name in enumerate(names) if words and all(word in fold(name) for word in words)}
    results = Names(names).find(query, limit=1000)
    assert {item.index for item in results} == expected
    assert [item.rank for item in results] == sorted(item.rank for item in results)
    for item in results:
        if fold(names[item.index]) == fold(query):
            assert item.rank is Rank.EXACT


@given(st.text(max_size=40), st.text(max_size=12))
def test_marks_stay_inside_and_apart(text: str, query: str) -> None:
    end_before = -1
    for start, end in marks(text, query):
        assert end_before < start < end <= len(text)
        end_before = end
