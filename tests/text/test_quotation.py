"""Quotation marks of many languages, and apostrophes that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import Piece, compose, quotation_at, quotations


def inside(text: str, word: str, *, marks: bool = False) -> str | None:
    content = compose(Piece(line) for line in text.split("\n"))
    span = quotation_at(content.text, content.blocks, content.text.index(word), marks=marks)
    return None if span is None else content.text[slice(*span)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("He said “no way” twice", "way", "“no way”"),
        ("He said “no ‘good’ way” twice", "good", "‘good’"),
        ("“The boys’ house is ‘big’ isn’t it,” he said", "house", "“The boys’ house is ‘big’ isn’t it,”"),
        ("Er sagte: „Das ist ‚gut‘ so“, und ging.", "Das", "„Das ist ‚gut‘ so“"),
        ("Er sagte: „Das ist ‚gut‘ so“, und ging.", "gut", "‚gut‘"),
        ("»So nicht«, sagte er. »Doch«, sie.", "Doch", "»Doch«"),
        ("Il dit : « C’est l’été » et part « non ».", "été", "« C’est l’été »"),
        ("Il dit : « C’est l’été » et part « non ».", "non", "« non »"),
        ("Han sa: ”Nej, aldrig.” Sen gick han. ”Jo.”", "aldrig", "”Nej, aldrig.”"),
        ("他说：“你好。”然后“再见”", "再", "“再见”"),
        ("「こんにちは『世界』」と", "世", "『世界』"),
        ("Він сказав: «Ні „так“ ні».", "так", "„так“"),
        ("قال «لا أعرف» ثم", "أعرف", "«لا أعرف»"),
        ('She "did not" say "so".', "so", '"so"'),
        ("'It's the boys' house,' he said.", "house", "'It's the boys' house,'"),
        ("I don't say 'no' or 'yes'", "yes", "'yes'"),
        ("To “quote”Valery said", "quote", "“quote”"),
    ],
)
def test_the_quotation_around_the_caret(text: str, word: str, expected: str) -> None:
    assert inside(text, word, marks=True) == expected
    assert inside(text, word) == expected[1:-1].strip()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He said “no way” twice", "twice"),
        ("'Tis the ’90s, rock ’n’ roll, the boys’ isn't", "roll"),
        ("»So nicht«, sagte er. »Doch«", "sagte"),
        ("an “opened and never closed", "never"),
    ],
)
def test_outside_of_quotations_there_is_none(text: str, word: str) -> None:
    assert inside(text, word) is None


def test_a_quotation_over_paragraphs_reaches_to_the_block_end() -> None:
    assert inside("“First part of it.\n“Last part.” End.", "part", marks=True) == "“First part of it."
    assert inside("“First part of it.\n“Last part.” End.", "Last") == "Last part."


def test_without_blocks_the_text_is_one_block() -> None:
    assert quotation_at("a “b” c", (), 3) == (3, 4)


@given(st.text("ab s“”„‚‘’«»'\"「」 .,", max_size=40))
def test_quotations_nest_and_never_cross(text: str) -> None:
    found = quotations(text, 0, len(text))
    for first in found:
        assert first.outer[0] < first.inner[0] <= first.inner[1] < first.outer[1]
        for other in found:
            (a, b), (c, d) = first.outer, other.outer
            assert b <= c or d <= a or (a <= c and d <= b) or (c <= a and b <= d)
