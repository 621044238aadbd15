from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.search.folding import fold
from annotator.search.numbering import Numbering
from annotator.search.stems import language_of, stem
from annotator.search.tokens import is_unspaced, word_ranges, words

MIXED = st.text(
    st.sampled_from("aBzÉéßИйїґ'’-_ \n中国语ไทยがｶ한글كَتُبـأ\u0301\u200c\u00adहि9٣½ﬁ🙂𝒳𠀀.")
    | st.characters(codec="utf-8"),
    max_size=60,
)


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("Straße", "strasse"), ("STRASSE", "strasse"), ("Zürich", "zurich"), ("naïve", "naive"), ("Łódź", "lodz"),
        ("İstanbul", "istanbul"), ("ışık", "isik"), ("Þór", "thor"), ("ﬁne", "fine"), ("ΟΔΟΣ", "οδοσ"),
        ("Йод", "йод"), ("Їжак", "їжак"), ("ёлка", "елка"), ("за́мок", "замок"), ("Ґанок", "ганок"),
        ("أحمد", "احمد"), ("إلى", "الي"), ("كَتَبَ", "كتب"), ("الكـتاب", "الكتاب"), ("مدرسة", "مدرسه"),
        ("٢٠٢٢", "2022"), ("ＦＵＬＬ", "full"), ("हिन्दी", "हिन्दी"), ("co\u00adop", "coop"),
    ],
)  # fmt: skip
def test_folds_what_readers_do_not_tell_apart(word: str, term: str) -> None:
    assert fold(word) == term


@given(MIXED)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister's co-op, 2022!", ["The", "minister", "s", "co", "op", "2022"]),
        ("中国GDP增长了。好", ["中国", "国", "GDP", "增长", "长了", "了", "好"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("كَتَبَ الكـتاب", ["كَتَبَ", "الكـتاب"]),
        ("snake_case", ["snake", "case"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
    ],
)
def test_cuts_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(MIXED)
def test_ranges_are_the_words(text: str) -> None:
    ranges = list(word_ranges(text))
    assert [text[start:end] for start, end in ranges] == words(text)
    assert ranges == sorted(ranges)


def test_marks_of_spaced_scripts_stay_inside_words() -> None:
    scripts = ("ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "TAMIL", "CYRILLIC", "COMBINING")
    broken = [
        f"{code:04X}"
        for code in range(0x250, 0x3000)
        if unicodedata.category(chr(code)) in ("Mn", "Mc")
        and unicodedata.name(chr(code), "").startswith(scripts)
        and len(words(f"ab{chr(code)}ab")) != 1
    ]
    assert broken == []


@given(st.lists(MIXED, min_size=1, max_size=8))
def test_numbering_many_texts_at_once_gives_the_same_words(texts: list[str]) -> None:
    # The fast way starts at 20,000 characters: padding takes it there without changing the rest.
    padded = [*texts, "padding word " * 1_600]
    for order in (padded, padded[::-1]):
        numbering = Numbering()
        assert _spelled(numbering, order) == [words(text) for text in order]
        assert _spelled(numbering, texts) == [words(text) for text in texts]


def _spelled(numbering: Numbering, texts: Sequence[str]) -> list[list[str]]:
    numbers, counts = numbering.add(list(texts))
    raw = numbering.raw
    spelled, at = [], 0
    for count in counts.tolist():
        spelled.append([raw[number] for number in numbers[at : at + count].tolist()])
        at += count
    return spelled


@pytest.mark.parametrize(
    ("tag", "some", "other"),
    [
        ("en", "running", "runs"), ("en-GB", "ministers", "minister"), ("de", "Häuser", "Hauser"),
        ("fr", "élections", "élection"), ("es", "presidentes", "presidente"), ("ru", "министры", "министр"),
        ("uk", "міністри", "міністр"), ("uk", "України", "Україна"), ("ar", "الكتاب", "كتاب"), ("tr", "evler", "ev"),
    ],
)  # fmt: skip
def test_forms_of_a_word_share_a_stem(tag: str, some: str, other: str) -> None:
    language = language_of(tag)
    assert language
    assert stem(language, some) == stem(language, other)


def test_languages_without_stemming_have_none() -> None:
    assert [language_of(tag) for tag in ("", "zh-Hant", "xx", "ja")] == [""] * 4


@given(MIXED)
def test_stems_are_folded(text: str) -> None:
    for word in words(text):
        for language in ("en", "fr", "uk"):
            found = stem(language, word)
            assert fold(found) == found


def test_every_unspaced_character_starts_a_pair() -> None:
    letters = [chr(code) for code in (0x4E2D, 0x3042, 0x30A2, 0xAC00, 0x0E01, 0x1000, 0x20000)]
    assert all(is_unspaced(letter) for letter in letters)
    assert not any(is_unspaced(letter) for letter in "aйك9")
