from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import BlockKind
from tests.ui.reader.texts import content_of
from ui.reader.pieces import LONGEST, Pieces

ITEM = BlockKind.LIST_ITEM


@given(st.lists(st.text("ab. \u0301👍é漢", min_size=1, max_size=40), min_size=1, max_size=8), st.integers(1, 400))
def test_pieces_tile_the_blocks(words: list[str], times: int) -> None:
    content = content_of(*(word * times for word in words))
    pieces = Pieces(content)
    for piece, (start, end) in enumerate(zip(pieces.starts, pieces.ends, strict=True)):
        assert 0 < end - start <= LONGEST
        assert pieces.is_first(piece) == (start == pieces.block(piece).start)
        assert pieces.is_last(piece) == (end == pieces.block(piece).end)
        assert pieces.at(start) == piece
    assert sum(end - start for start, end in zip(pieces.starts, pieces.ends, strict=True)) == sum(
        block.end - block.start for block in content.blocks
    )


def test_a_long_block_is_cut_after_a_sentence() -> None:
    sentence = "The sluice stays closed until spring. "
    pieces = Pieces(content_of((sentence * 400).strip()))
    assert len(pieces) > 2
    assert all(pieces.words(piece).endswith(". ") for piece in range(len(pieces) - 1))


def test_a_block_without_any_space_is_cut_between_characters() -> None:
    pieces = Pieces(content_of("e\u0301" * 7000))
    assert len(pieces) > 1
    assert all(pieces.words(piece)[0] == "e" for piece in range(len(pieces)))


def test_direction_is_that_of_the_first_letter_and_figures_follow_the_text_before_them() -> None:
    pieces = Pieces(content_of("2029: The year", "هذا نص Latin", "2029\t12.4", "עוד", "And back"))
    assert [pieces.right_to_left(piece) for piece in range(5)] == [False, True, True, True, False]


def test_numbers_restart_after_a_break_and_when_the_kind_of_list_changes() -> None:
    content = content_of(
        (ITEM, "one", 1, True),
        (ITEM, "two", 1, True),
        (ITEM, "deep", 2, True),
        (ITEM, "three", 1, True),
        "text",
        (ITEM, "one", 1, True),
        (ITEM, "dot", 1, False),
        (ITEM, "one", 1, True),
    )
    assert Pieces(content).numbers == {0: 1, 1: 2, 2: 1, 3: 3, 5: 1, 7: 1}
