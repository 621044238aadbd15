"""The normalised view: finds what the eye takes for the same words, and the way back to the text is exact."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import MatchView

awkward = st.text(
    st.one_of(st.sampled_from("ab ß “”’—\u00ad\u200b\ufeff\u00a0\u2028\nﬁ…½İ\u0301é你ｶﾞ"), st.characters()), max_size=40
)


def found(haystack: str, needle: str, *, join_hyphens: bool = False) -> str | None:
    view = MatchView(haystack, join_hyphens=join_hyphens)
    wanted = MatchView(needle, join_hyphens=join_hyphens).text
    at = view.text.find(wanted)
    if at < 0:
        return None
    start, end = view.to_source(at, at + len(wanted))
    return haystack[start:end]


@pytest.mark.parametrize(
    ("haystack", "needle", "expected"),
    [
        ("He said “no”\u00a0— twice.", '"no" - twice', "“no”\u00a0— twice"),
        ("so\u00adft hy\u00adphens", "soft hyphens", "so\u00adft hy\u00adphens"),
        ("ﬁnal oﬃce…", "FINAL OFFICE...", "ﬁnal oﬃce…"),
        ("eine Straße weiter", "STRASSE", "Straße"),
        ("one   two\nthree", "two three", "two\nthree"),
        ("a\u200bb c", "ab", "a\u200bb"),
        ("Ｆｕｌｌ width", "full", "Ｆｕｌｌ"),
        ("it’s l´été", "it's l'été", "it’s l´été"),
        ("Київ — столиця", "київ - столиця", "Київ — столиця"),
    ],
)
def test_words_are_found_in_spite_of_typography(haystack: str, needle: str, expected: str) -> None:
    assert found(haystack, needle) == expected


def test_a_hyphen_at_a_line_end_can_be_joined() -> None:
    assert found("the well-\u2028known man", "wellknown man", join_hyphens=True) == "well-\u2028known man"
    assert found("the well-\u2028known man", "wellknown man") is None
    assert MatchView("the well-\nknown man", join_hyphens=True).text == "the wellknown man"


def test_letter_case_is_kept_when_asked() -> None:
    assert MatchView("Straße ﬁ", fold_case=False).text == "Straße fi"


@given(awkward, st.booleans(), st.booleans())
def test_every_range_leads_back_into_the_text(text: str, fold: bool, join: bool) -> None:
    view = MatchView(text, fold_case=fold, join_hyphens=join)
    last = 0
    for at in range(len(view.text)):
        start, end = view.to_source(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last
        last = start
    assert view.to_source(0, len(view.text))[1] <= len(text)


@given(awkward, st.data())
def test_a_range_of_the_text_is_inside_its_range_in_the_view(text: str, data: st.DataObject) -> None:
    view = MatchView(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = view.from_source(start, end)
    assert 0 <= low <= high <= len(view.text)
    if high > low:
        back = view.to_source(low, high)
        assert back[0] <= max(start, back[0])
        assert back[1] >= min(end, back[1])


@given(st.lists(st.text("ab \u00a0\u00adﬁß“", min_size=1, max_size=12), min_size=3, max_size=3))
def test_a_part_of_a_text_is_always_found_in_it(parts: list[str]) -> None:
    text = "|".join(parts)
    assert found(text, f"|{parts[1]}|") == f"|{parts[1]}|"


@pytest.mark.parametrize(
    "line", ["Plain words of a long text.\n", "Він сказав «ні» і пішов — назад.\n", "你好世界。\n"]
)
def test_five_million_characters_take_a_moment(line: str) -> None:
    text = line * (5_000_000 // len(line))
    before = time.process_time()
    view = MatchView(text)
    assert time.process_time() - before < 3
    assert view.to_source(4_000_000, 4_000_010) == (4_000_000, 4_000_010)
