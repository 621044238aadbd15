"""Where a quote goes when its article changes."""

from __future__ import annotations

from annotator.anchor import Move, Mover, make_span
from annotator.model import Placement
from tests.library.make import TEXT

WORDS = "We will not send people out on a hull we have not seen dry"


def moved(words: str, new: str, old: str = TEXT, *, occurrence: int = 0) -> Move:
    start = -1
    for _ in range(occurrence + 1):
        start = old.index(words, start + 1)
    return Mover(old, new).move(make_span(old, start, start + len(words)))


def test_an_edit_elsewhere_moves_the_quote() -> None:
    move = moved(WORDS, TEXT.replace("The ferry between", "The small ferry between"))
    assert move.span.placement is Placement.PLACED
    assert move.span.exact == WORDS
    assert move.score == 1


def test_repaired_white_space_is_no_change_of_words() -> None:
    old = TEXT.replace("send people", "sendpeople")
    move = moved(WORDS.replace("send people", "sendpeople"), TEXT, old)
    assert (move.span.exact, move.span.placement) == (WORDS, Placement.PLACED)


def test_one_word_left_out_waits_for_review() -> None:
    new = TEXT.replace("will not send", "will send")
    move = moved(WORDS, new)
    assert move.span.placement is Placement.REVIEW
    assert move.span.exact == WORDS.replace("will not send", "will send")
    assert move.score > 0.9


def test_a_changed_first_word_is_found_whole() -> None:
    move = moved(WORDS, TEXT.replace("“We will not", "“They will not"))
    assert (move.span.exact, move.span.placement) == (WORDS.replace("We", "They"), Placement.REVIEW)


def test_a_cut_sentence_leaves_an_orphan_with_its_old_place() -> None:
    line = TEXT.split("\n")[2]
    move = moved(WORDS, TEXT.replace(f"{line}\n", ""))
    assert move.span.placement is Placement.ORPHAN
    assert (move.span.start, move.span.exact) == (TEXT.index(WORDS), WORDS)


def test_a_moved_paragraph_takes_its_quotes_along() -> None:
    lines = TEXT.split("\n")
    new = "\n".join([lines[0], lines[2], lines[1], *lines[3:]])
    for words in (WORDS, "The ferry between Norrvik and the islands"):
        move = moved(words, new)
        assert (move.span.exact, move.span.placement) == (words, Placement.PLACED)
        assert new[move.span.start : move.span.end] == words


def test_the_right_one_of_two_is_kept() -> None:
    old = f"{TEXT}\nNobody asked us, the union said as well."
    new = old.replace("he said.", "Brekke said.")
    assert moved("Nobody asked us", new, old).span.start == new.index("Nobody asked us")
    assert moved("Nobody asked us", new, old, occurrence=1).span.start == new.rindex("Nobody asked us")


def test_a_cut_quote_does_not_jump_to_its_twin() -> None:
    old = f"{TEXT}\nNobody asked us about anything, the union said as well."
    new = old.replace("“Nobody asked us,” he said.", "")
    assert moved("Nobody asked us", new, old).span.placement is not Placement.PLACED


def test_a_twin_that_is_new_makes_no_doubt_where_the_quote_stood() -> None:
    new = f"{WORDS}\n{TEXT}"
    move = moved(WORDS, new)
    assert (move.span.placement, move.span.start) == (Placement.PLACED, new.rindex(WORDS))


def test_few_letters_need_their_surroundings() -> None:
    assert moved("decision", TEXT.replace("council called", "chair called")).span.placement is Placement.PLACED
    assert moved("hasty", TEXT.replace("decision hasty.", "plan hasty, though.")).span.placement is Placement.ORPHAN
    assert moved("hasty", TEXT.replace("hasty", "rash")).span.placement is Placement.ORPHAN


def test_a_rewritten_article_leaves_orphans() -> None:
    new = "Ferry line reopens\nThe line will open again next week, the harbour office said, after the inspection."
    assert moved(WORDS, new).span.placement is Placement.ORPHAN


def test_nothing_is_left_of_an_empty_text() -> None:
    assert moved(WORDS, "").span.placement is Placement.ORPHAN


def test_a_whole_text_can_be_a_quote() -> None:
    assert moved(TEXT, f"{TEXT}\nMore.").span.exact == TEXT
    assert moved(TEXT, f"Before.\n{TEXT}").span.placement is Placement.PLACED
