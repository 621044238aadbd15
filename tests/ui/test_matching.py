from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.matching import Found, Names, Rank, fold, marks

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


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_fold_as_all_others_do(text: str) -> None:
    folded = fold(f"{text} é")
    assert folded == f"{fold(text)} e".strip()


def test_recency_only_breaks_ties() -> None:
    names = ["portal", "portage", "port"]
    order = [names[item.index] for item in Names(names, [1, 2, 0]).find("port")]
    assert order == ["port", "portage", "portal"]


WORDS = st.sampled_from(["", "Ona", "Óna", "ona vik", "Vik", "O’Vik", "Reyl"])


@given(
    st.lists(WORDS, max_size=6), st.lists(st.tuples(st.integers(0, 6), WORDS), max_size=8), st.permutations(range(15))
)
def test_names_that_are_put_are_found_as_those_that_were_given(
    given_first: list[str], put: list[tuple[int, str]], places: list[int]
) -> None:
    kept, plain = Names(given_first), list(given_first)
    for index, name in put:
        at = min(index, len(plain))
        kept.put(at, name)
        plain[at : at + 1] = [name]
        fresh = Names(plain)
        for query in ("o", "ona", "vik o", "rey", "x"):
            assert kept.find(query) == fresh.find(query)
            assert [each.index for each in kept.find(query, 2)] == [each.index for each in kept.find(query)][:2]
            placed = kept.find(query, 50, places.__getitem__)
            order = sorted(placed, key=lambda each: (each.rank, kept.length(each.index), places[each.index]))
            assert placed == order
            assert sorted(each.index for each in placed) == sorted(each.index for each in kept.find(query))
            assert kept.find(query, 2, places.__getitem__) == placed[:2]
        assert kept.guess("onna") == fresh.guess("onna")


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


TYPED = st.text("ab nć", max_size=9)


@given(st.lists(st.text("abn ćÉ", max_size=8), max_size=40), st.lists(TYPED, max_size=4))
def test_narrowing_letter_by_letter_finds_what_a_look_at_every_name_finds(lines: list[str], queries: list[str]) -> None:
    names = Names(lines)
    names.warm(10)
    for query in queries:
        # Letters are typed and taken back, so that each query is narrowed from another one.
        ends = [*range(1, len(query) + 1), *range(len(query) - 1, 0, -2)]
        for typed in (query[:end] for end in ends):
            assert names.find(typed, 10) == every_name(lines, typed)[:10]


def every_name(lines: list[str], query: str) -> list[Found]:
    whole, words = fold(query), set(fold(query).split())
    ranked = []
    for index, line in enumerate(map(fold, lines)):
        if not words or not all(word in line for word in words):
            continue
        starts = all(f" {word}" in f" {line}" for word in words)
        rank = (
            Rank.EXACT if line == whole
            else Rank.PREFIX if line.startswith(whole)
            else Rank.WORD_START if starts else Rank.INSIDE
        )  # fmt: skip
        ranked.append((rank, len(line), index))
    return [Found(index, rank) for rank, _, index in sorted(ranked)]


def test_two_words_are_found_together_however_many_names_have_one_of_them() -> None:
    names = [f"common thing {n}" for n in range(6_000)] + ["something rare and common"]
    typed = Names(names)
    assert [names[found.index] for query in ("c", "common", "common r", "common rare") for found in
            typed.find(query, 6)[:1]][-2:] == [names[-1]] * 2  # fmt: skip
    assert Names(names).find("common rare") == typed.find("common rare")
