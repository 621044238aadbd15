from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.search import lines, parse, snippet, spans, terms_of
from annotator.search.found import Terms
from annotator.search.syntax import Word, positive_leaves

TEXT = "The minister told reporters that climate change is real. Running costs rise; change the climate, minister!"


def marked(query: str, text: str = TEXT, language: str = "en", field: str = "text") -> list[str]:
    return [text[start:end] for start, end in spans(terms_of(parse(query)), text, language, field=field)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("climate", ["climate", "climate"]),
        ("MINISTERS", ["minister", "minister"]),
        ("run", ["Running"]),
        ('"climate change"', ["climate change"]),
        ('"minister told reporters"', ["minister told reporters"]),
        ('"change climate"~1', ["climate", "change", "change", "climate"]),
        ('"change climate"~0', ["climate", "change"]),
        ('"minister real"~3', []),
        ('"minister minister"~99', ["minister", "minister"]),
        ("clim*", ["climate", "climate"]),
        ("r?al", ["real"]),
        ("*rs", ["reporters"]),
        ("climte~", ["climate", "climate"]),
        ("/c[a-z]+e\\b/", ["climate", "change", "change", "climate"]),
        ("rise AND NOT climate", ["rise"]),
        ("real OR costs", ["real", "costs"]),
        ("title:climate", []),
        ("date:2022 in:quotes", []),
        ("told title:climate", ["told"]),
    ],
)
def test_marks_what_matched(query: str, expected: list[str]) -> None:
    assert marked(query) == expected


@pytest.mark.parametrize(
    ("query", "text", "language", "expected"),
    [
        ("strasse", "Die Straße, die STRASSE", "", ["Straße", "STRASSE"]),
        ("zurich", "In Zürich und Zu\u0308rich", "de", ["Zürich", "Zu\u0308rich"]),
        ("国经", "中国经济", "zh", ["国经"]),
        ("中国经济", "论中国经济增长", "zh", ["中国经济"]),
        ("国", "中国经国", "zh", ["国", "国"]),
        ("كتب", "كَتَبَ أحمد", "ar", ["كَتَبَ"]),
        ("міністри", "Міністр і міністри", "uk", ["Міністр", "міністри"]),
        ("об'єднання", "Це об’єднання партій", "uk", ["об’єднання"]),
        ("covid-19", "COVID 19 and covid-19, covid-20", "en", ["COVID 19", "covid-19"]),
        ("climate", "🙂 climate 🙂", "en", ["climate"]),
    ],
)
def test_marks_in_every_script(query: str, text: str, language: str, expected: list[str]) -> None:
    assert marked(query, text, language) == expected


def test_fields_are_marked_in_their_own_text() -> None:
    assert marked("tag:risk climate", "risk and climate", field="tag") == ["risk", "climate"]


def test_the_word_being_typed_marks_what_it_may_become() -> None:
    terms = Terms((Word("clim", (), 0, 4),), Word("clim", (), 0, 4))
    assert len(spans(terms, TEXT, "en")) == 2
    assert spans(Terms(terms.leaves), TEXT, "en") == ()


def test_a_hostile_expression_does_not_hang() -> None:
    assert marked("/(a|aa)+$/", "a" * 60 + "b") == []


TEXTS = st.text(st.sampled_from("ab cé\n中国., "), max_size=120)


@given(TEXTS, st.sampled_from(["a", "ab*", '"a b"', '"a b"~2', "中国", "国", "c~", "a OR b", "/a./", "é"]))
def test_ranges_are_in_order_apart_and_inside(text: str, query: str) -> None:
    found = spans(terms_of(parse(query)), text, "en")
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


@example("aa a", [(2, 2)], 1)
@given(TEXTS, st.lists(st.tuples(st.integers(0, 120), st.integers(1, 30)), max_size=6), st.integers(1, 80))
def test_a_snippet_shows_the_marked_words_of_the_text(text: str, pairs: list[tuple[int, int]], width: int) -> None:
    ranges = []
    last = 0
    for start, length in sorted(pairs):
        low, high = max(start, last), min(start + length, len(text))
        if low < high:
            ranges.append((low, high))
            last = high
    shown, marks = snippet(text, ranges, width)
    assert len(shown) <= width + 2
    assert "\n" not in shown
    bare = shown.removeprefix("…").removesuffix("…")
    assert bare in text.replace("\n", " ")
    flat = text.replace("\n", " ")
    for start, end in marks:
        assert 0 <= start < end <= len(shown)
        assert any(shown[start:end] in flat[low:high] for low, high in ranges)
    assert bool(marks) == bool(ranges)


def test_a_snippet_prefers_the_place_with_most_hits() -> None:
    text = "far climate " + "x " * 200 + "climate change and climate policy in the climate summit " + "y " * 200
    ranges = spans(terms_of(parse("climate")), text)
    shown, marks = snippet(text, ranges, 80)
    assert len(marks) == 3
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert [shown[start:end] for start, end in marks] == ["climate"] * 3


def test_highlights_know_only_what_a_match_shows() -> None:
    assert [leaf.text for leaf in positive_leaves(parse("a (b OR -c) NOT d"))] == ["a", "b"]


def test_keyword_in_context_stays_in_its_paragraph() -> None:
    text = "Before it.\nThe climate plan\u2028fails.\nAfter it."
    found = spans(terms_of(parse("climate plan")), text)
    assert [(line.text, line.marks) for line in lines(text, found, 40)] == [
        ("The climate plan fails.", ((4, 11), (12, 16))),
    ]
    assert [(line.text, line.start, line.end) for line in lines(text, found, 6)] == [
        ("The climate plan", 15, 22),
        ("plan", 23, 27),
    ]


@given(st.lists(st.sampled_from(["climate", "gate", "x", "\n", "waiting"]), max_size=60), st.integers(4, 60))
def test_lines_show_every_found_word_once_and_as_it_stands(words: list[str], width: int) -> None:
    text = " ".join(words)
    found = spans(terms_of(parse("climate gate")), text)
    shown = list(lines(text, found, width))
    assert sum(len(line.marks) for line in shown) == len(found)
    for line in shown:
        first, last = line.marks[0]
        assert line.text[first:last] == text[line.start : line.end]
        assert all(line.text[low:high] in ("climate", "gate") for low, high in line.marks)
        assert "\n" not in line.text
