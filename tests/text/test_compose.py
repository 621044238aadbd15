"""Canonical text: what compose promises, for any input."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import BlockKind, CanonicalText, SetAside
from annotator.text import Piece, clean, compose

anything = st.text(st.characters(), max_size=60)
kinds = st.sampled_from(list(BlockKind))
pieces = st.lists(
    st.builds(Piece, text=anything, kind=kinds, aside=st.sampled_from(["", "", "caption repeated"])), max_size=8
)


def assert_canonical(content: CanonicalText) -> None:
    assert content.text == unicodedata.normalize("NFC", content.text)
    assert content.text.split("\n") == [content.text[b.start : b.end] for b in content.blocks] or not content.blocks
    for block in content.blocks:
        text = content.text[block.start : block.end]
        assert text
        assert not text.isspace()
        assert "  " not in text
        assert "\n" not in text
        assert ("\t" not in text) or block.kind is BlockKind.TABLE_ROW
        assert not any(unicodedata.category(c) in ("Cs", "Cc") for c in text.replace("\t", ""))


@given(pieces)
def test_whatever_comes_in_canonical_text_comes_out(found: list[Piece]) -> None:
    content = compose(found)
    assert_canonical(content)
    for aside in content.set_aside:
        assert 0 <= aside.before <= len(content.blocks)


@given(pieces)
def test_composing_its_own_blocks_changes_nothing(found: list[Piece]) -> None:
    once = compose(piece for piece in found if not piece.aside)
    again = compose(Piece(once.text[b.start : b.end], b.kind, b.level) for b in once.blocks)
    assert again.text == once.text


@given(anything)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean(clean(text, cells=True), cells=True) == clean(text, cells=True)


def test_white_space_collapses_but_a_line_break_and_cell_borders_stay() -> None:
    content = compose(
        [
            Piece("  One\ttwo\n three\u00a0four \u2028  five\u2028\u2028 six \u2028"),
            Piece(" a \t b\t\tc ", BlockKind.TABLE_ROW),
            Piece("\u200e \x00\u2028"),
            Piece("\t\t", BlockKind.TABLE_ROW),
        ]
    )
    assert content.text == "One two three four\u2028five\u2028six\na\tb\t\tc\n\u200e"
    assert [(b.start, b.end) for b in content.blocks] == [(0, 27), (28, 34), (35, 36)]


def test_text_is_nfc_without_invisible_rubbish() -> None:
    assert clean("e\u0301te\u0301 \ud800so\u00adft\ufeff \ufffc\x07bell") == "été soft bell"


def test_what_is_set_aside_remembers_where_it_stood() -> None:
    content = compose([Piece("one"), Piece(" "), Piece("<a class=", aside="broken HTML"), Piece("two")])
    assert content.text == "one\ntwo"
    assert content.set_aside == (SetAside("<a class=", "broken HTML", 1),)


def test_no_pieces_give_the_empty_text() -> None:
    assert compose([]) == CanonicalText("", ())
