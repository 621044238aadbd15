"""Words and sentences: counting, stepping, growing and shrinking, in many scripts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import (
    Piece,
    compose,
    next_sentence,
    next_word,
    paragraph_at,
    previous_sentence,
    previous_word,
    sentence_at,
    sentences,
    snap,
    word_at,
    words,
)

FAMILY = "👨\u200d👩\u200d👧"


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Don't stop: 1,000-kilometre border, U.S. side.", 6),
        ("Lukashenko’s army", 2),
        ("俄罗斯军队 arrived", 6),
        ("नमस्ते दुनिया", 2),
        ("Він сказав: «ні».", 3),
        ("قال الرئيس", 2),
        (f"{FAMILY} — …", 0),
    ],
)
def test_words_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert words(text) == count


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Smith went to the U.S. on Monday.", "He said: “No!", "Never.”", "Then he left."],
        ["“Stop!” he said.", "J. R. R. Tolkien ran.", "It was 3.5 km.", "Then p. 5 follows."],
        ["She said no.", "Then No. 5 won.", "He came at 5 p.m.", "Then left."],
        ["Am 15. Oktober geht es z. B. um Anna, u.a. Dr. Meier.", "Das war alles.", "Er sagt usw.", "Und geht."],
        ["Выборы прошли в 2020 г.", "Потом В. В. Путин приехал в г. Москва.", "Он ушёл."],
        ["قال د. أحمد: لا.", "ثم ذهب؟", "نعم."],
        ["M. Dupont est là.", "« Non ! »", "Mme Le Pen part."],
        ["We saw it… and left.", "What?!", "Nothing."],
        ["“Neither side is ready”Valery said."],
    ],
)
def test_sentences_end_where_readers_think(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


def test_full_width_stops_need_no_space() -> None:
    assert split("你好。“世界！”他说。好的") == ["你好。", "“世界！”", "他说。", "好的"]


def test_the_sentence_around_the_caret_stays_in_its_block() -> None:
    content = compose([Piece("One. Two three."), Piece("Four? Five.")])
    got = [content.text[slice(*sentence_at(content.text, content.blocks, at))] for at in (0, 4, 5, 15, 16, 27)]
    assert got == ["One.", "One.", "Two three.", "Two three.", "Four?", "Five."]
    assert paragraph_at(content.text, content.blocks, 20) == (16, 27)
    assert paragraph_at("abc", (), 1) == (0, 3)
    assert sentence_at("abc", (), 1) == (0, 3)


def test_a_quote_grows_and_shrinks_by_word() -> None:
    text = f"“We don't 1,000 {FAMILY} e\u0301te\u0301 你好,” he"
    ends, at = [], 0
    while at < len(text):
        ends.append(text[at : next_word(text, at)].strip())
        at = next_word(text, at)
    assert ends == ["“", "We", "don't", "1,000", FAMILY, "e\u0301te\u0301", "你", "好", ",”", "he"]
    assert previous_word(text, len(text)) == text.index("he")
    assert previous_word(text, len(text), "end") == text.index(" he")
    assert next_word(text, 0, "start") == 1
    assert previous_word(text, 0) == 0
    assert next_word(text, len(text)) == len(text)


def test_stepping_back_crosses_long_gaps() -> None:
    text = "first" + " " * 500 + "last"
    assert previous_word(text, 505) == 0
    assert previous_word(text, 505, "end") == 5
    assert previous_word("x" * 1000, 1000) == 0


def test_a_quote_grows_and_shrinks_by_sentence() -> None:
    content = compose([Piece("One. Two three."), Piece("Four? Five.")])
    text, blocks = content.text, content.blocks
    assert next_sentence(text, blocks, 4) == 15
    assert next_sentence(text, blocks, 15) == 21
    assert next_sentence(text, blocks, 27) == 27
    assert next_sentence(text, blocks, 5, "start") == 16
    assert previous_sentence(text, blocks, 16) == 5
    assert previous_sentence(text, blocks, 15, "end") == 4
    assert previous_sentence(text, blocks, 0) == 0
    assert next_sentence("", (), 0) == previous_sentence("", (), 0) == 0


def test_the_word_under_the_caret() -> None:
    text = "say “don't” now"
    assert word_at(text, 7) == (5, 10)
    assert word_at(text, 10) == (5, 10)
    assert word_at("a  b", 2) is None or word_at("a   b", 2) is None


def test_snapping_never_cuts_a_grapheme() -> None:
    text = f"a{FAMILY}e\u0301x"
    assert [snap(text, at) for at in range(len(text) + 1)] == [0, 1, 1, 1, 1, 1, 6, 6, 8, 9]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), st.integers(0, 80))
def test_steps_always_move_on_and_stay_inside(text: str, at: int) -> None:
    at = min(at, len(text))
    assert next_word(text, at) > at or at == len(text)
    assert previous_word(text, at) < at or at == 0
    assert 0 <= snap(text, at) <= at


@given(st.lists(st.text("Ab. “”!?\u2028 1。", max_size=30), max_size=4))
def test_sentences_tile_each_block(texts: list[str]) -> None:
    content = compose(Piece(text) for text in texts)
    for block in content.blocks:
        found = sentences(content.text, block.start, block.end)
        assert found[0][0] == block.start
        assert found[-1][1] == block.end
        for (_, end), (start, _) in pairwise(found):
            assert content.text[end:start].strip() == ""
            assert end <= start
