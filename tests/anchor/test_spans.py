"""Spans count code points, whatever the script, and carry what is needed to find them again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.anchor import CONTEXT, Mover, make_span
from annotator.anchor.alignment import Alignment
from annotator.anchor.spans import same_words, similarity
from annotator.model import Placement

SCRIPTS = {
    "emoji": "The 👩🏽‍✈️ captain said 🚢🌊 “no” to the 🇳🇴 islanders, and that was final.",
    "Arabic": "قالت الوزيرة إن البوابة «آمنة تماما» للقوارب الصغيرة يوم الاثنين.",
    "Hebrew": "שָׁלוֹם, אמרה השרה: “הסכר בטוח לחלוטין” לסירות קטנות.",
    "Chinese": "部长周一表示，“闸门对小船完全安全”，维修将持续到春天。",
    "combining": "Cafe\u0301 naïve Z\u0351\u036b\u0343a\u0334lgo said so\u0308mething.",
    "Hindi": "मंत्री ने कहा कि “बांध पूरी तरह सुरक्षित है” सोमवार को।",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_span_of_any_script_moves_with_its_text(script: str) -> None:
    old = f"One.\n{SCRIPTS[script]}\nTwo."
    new = f"Corrected 🖋: one line more.\n{SCRIPTS[script]}\nTwo, and something after it."
    shift = new.index(SCRIPTS[script]) - old.index(SCRIPTS[script])
    mover = Mover(old, new)
    for start in range(5, 5 + len(SCRIPTS[script]) - 12):
        span = make_span(old, start, start + 12)
        moved = mover.move(span).span
        assert (moved.start, moved.end, moved.exact) == (start + shift, start + 12 + shift, old[start : start + 12])
        assert moved.placement is Placement.PLACED


def test_a_span_has_its_words_and_their_surroundings() -> None:
    text = "a" * 50 + "the words" + "b" * 50
    span = make_span(text, 50, 59)
    assert (span.start, span.end, span.exact) == (50, 59, "the words")
    assert (span.prefix, span.suffix) == ("a" * CONTEXT, "b" * CONTEXT)
    assert make_span("the words", 0, 3).prefix == ""
    assert make_span("the words", 4, 9).suffix == ""


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 3), (0, 10), (9, 10)])
def test_there_is_no_span_outside_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        make_span("the words", start, end)


@given(st.text(min_size=1, max_size=200), st.data())
def test_context_stands_around_the_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = make_span(text, start, end)
    assert text[span.start : span.end] == span.exact
    assert text[: span.start].endswith(span.prefix)
    assert text[span.end :].startswith(span.suffix)


@given(st.text("ab\n ", max_size=120), st.text("ab\n ", max_size=120))
def test_aligned_blocks_stand_in_both_texts_in_order(old: str, new: str) -> None:
    at_old = at_new = 0
    for block in Alignment(old, new).blocks:
        assert old[block.old : block.old + block.length] == new[block.new : block.new + block.length]
        assert block.length > 0
        assert block.old >= at_old
        assert block.new >= at_new
        at_old, at_new = block.old + block.length, block.new + block.length


@given(st.lists(st.sampled_from(["ferry", "hull", "said", "Monday", "no"]), max_size=4000).map(" ".join))
def test_large_rewritten_texts_are_aligned_by_runs_of_words(old: str) -> None:
    new = old.replace("ferry hull", "ferry, hull").replace("no no", "yes")
    for block in Alignment(old, new).blocks:
        assert old[block.old : block.old + block.length] == new[block.new : block.new + block.length]


def test_white_space_quotation_marks_and_case_change_no_words() -> None:
    assert same_words("“No,” she  said", '"no" she said')
    assert same_words("Belarus announced", "Belarusannounced")
    assert same_words("co\u00adoperate\u200b – now", "cooperate now")


@pytest.mark.parametrize(
    ("one", "other"),
    [("5.2 million", "52 million"), ("−3 degrees", "3 degrees"), ("She lied.", "She lied?"), ("did not", "did"),
     ("कि", "की"), ("🙂 yes", "🙁 yes")],
)  # fmt: skip
def test_what_changes_the_meaning_changes_the_words(one: str, other: str) -> None:
    assert not same_words(one, other)


def test_similarity_is_a_share() -> None:
    assert similarity("ferry", "ferry") == 1
    assert similarity("", "") == 1
    assert similarity("ferry", "") == 0
    assert 0.8 < similarity("the ferry line", "the ferry lines") < 1
