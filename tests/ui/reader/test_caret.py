from __future__ import annotations

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from annotator.model import BlockKind
from tests.ui.reader.texts import CTRL, LONG, SHIFT, content_of, press
from ui.reader.reader import Reader

Key = Qt.Key
CLUSTERS = "a👩‍👩‍👧‍👦b🇳🇴c👍🏽de\u0301f"


def test_right_and_left_step_over_whole_characters(reader: Reader) -> None:
    reader.show_article(content_of(CLUSTERS), title="", meta="", language="en")
    wanted = [match.start() for match in regex.finditer(r"\X", CLUSTERS)] + [len(CLUSTERS)]
    seen = [reader.caret()]
    while press(reader, Key.Key_Right) and reader.caret() != seen[-1]:
        seen.append(reader.caret())
    assert seen == wanted
    back = [reader.caret()]
    while press(reader, Key.Key_Left) and reader.caret() != back[-1]:
        back.append(reader.caret())
    assert back == wanted[::-1]


def test_the_caret_never_stands_inside_a_character(reader: Reader) -> None:
    reader.show_article(content_of(CLUSTERS), title="", meta="", language="en")
    allowed = {match.start() for match in regex.finditer(r"\X", CLUSTERS)} | {len(CLUSTERS)}
    for offset in range(len(CLUSTERS) + 1):
        reader.set_caret(offset)
        assert reader.caret() in allowed
        assert reader.caret() <= offset


def test_words_lines_and_ends(reader: Reader) -> None:
    first = LONG.blocks[1]
    reader.set_caret(first.start)
    press(reader, Key.Key_Right, CTRL)
    assert LONG.text[reader.caret() :].startswith("0 says")
    press(reader, Key.Key_End)
    end = reader.caret()
    assert first.start < end < first.end
    press(reader, Key.Key_Home)
    assert reader.caret() == first.start
    press(reader, Key.Key_End, CTRL)
    assert reader.caret() == len(LONG.text)
    press(reader, Key.Key_Home, CTRL)
    assert reader.caret() == 0
    press(reader, Key.Key_Down, CTRL)
    assert reader.caret() == first.start
    press(reader, Key.Key_Up, CTRL)
    assert reader.caret() == 0


def test_down_and_up_keep_the_column_over_short_lines(reader: Reader) -> None:
    content = content_of(
        "A line that is long enough to have a place far from its start", "No", "Another line that is long enough for it"
    )
    reader.show_article(content, title="", meta="", language="en")
    reader.set_caret(20)
    before = reader.caret_box().left()
    press(reader, Key.Key_Down)
    assert reader.caret() == content.blocks[1].end
    press(reader, Key.Key_Down)
    block = content.blocks[2]
    assert block.start < reader.caret() < block.end
    assert abs(reader.caret_box().left() - before) < 12
    press(reader, Key.Key_Up)
    press(reader, Key.Key_Up)
    assert reader.caret() == 20


def test_down_from_top_to_bottom_passes_every_line_and_up_comes_back(reader: Reader) -> None:
    seen = [reader.caret()]
    while True:
        press(reader, Key.Key_Down)
        if reader.caret() == seen[-1]:
            break
        seen.append(reader.caret())
    assert seen == sorted(set(seen))
    assert {reader.block_of(offset) for offset in seen} == set(LONG.blocks)
    press(reader, Key.Key_Up)
    assert reader.caret() < seen[-1]


def test_pages_scroll_the_text_and_keep_the_caret_on_the_screen(reader: Reader) -> None:
    bar = reader.verticalScrollBar()
    for _ in range(3):
        value, caret = bar.value(), reader.caret()
        press(reader, Key.Key_PageDown)
        assert bar.value() > value
        assert reader.caret() > caret
        assert reader.viewport().rect().contains(reader.caret_box().center().toPoint())
    press(reader, Key.Key_PageUp)
    press(reader, Key.Key_PageUp)
    press(reader, Key.Key_PageUp)
    press(reader, Key.Key_PageUp)
    assert reader.caret() == 0


def test_shift_extends_and_an_arrow_collapses_to_that_side(reader: Reader) -> None:
    reader.set_caret(10)
    for _ in range(4):
        press(reader, Key.Key_Right, SHIFT)
    assert reader.selection() == (10, 14)
    press(reader, Key.Key_Left)
    assert (reader.selection(), reader.caret()) == (None, 10)
    reader.select(10, 14)
    press(reader, Key.Key_Right)
    assert (reader.selection(), reader.caret()) == (None, 14)
    press(reader, Key.Key_Left, SHIFT | CTRL)
    assert reader.selection() == (9, 14)


def test_escape_drops_the_selection_and_is_left_to_the_window_without_one(reader: Reader) -> None:
    reader.select(3, 9)
    assert press(reader, Key.Key_Escape)
    assert reader.selection() is None
    assert not press(reader, Key.Key_Escape)


@pytest.mark.parametrize(
    "key", [Key.Key_Q, Key.Key_C, Key.Key_S, Key.Key_1, Key.Key_Delete, Key.Key_Return, Key.Key_Apostrophe]
)
def test_the_keys_of_the_commands_are_left_to_the_window(reader: Reader, key: Qt.Key) -> None:
    assert not press(reader, key)


def test_arrows_point_to_the_eye_in_right_to_left_text(reader: Reader) -> None:
    reader.show_article(content_of("שלום עולם"), title="", meta="", language="he")
    x = reader.caret_box().left()
    press(reader, Key.Key_Left)
    assert reader.caret() == 1
    assert reader.caret_box().left() < x
    press(reader, Key.Key_Right)
    assert reader.caret() == 0


def test_copy_takes_plain_text(reader: Reader) -> None:
    content = content_of("First\u2028line 👍🏽", "Second")
    reader.show_article(content, title="", meta="", language="en")
    press(reader, Key.Key_A, CTRL)
    assert reader.selection() == (0, len(content.text))
    press(reader, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "First\nline 👍🏽\nSecond"


def test_signals_tell_each_change_once(reader: Reader) -> None:
    carets: list[int] = []
    selections: list[tuple[int, int] | None] = []
    reader.caret_moved.connect(carets.append)
    reader.selection_changed.connect(lambda: selections.append(reader.selection()))
    reader.set_caret(5)
    reader.set_caret(5)
    reader.select(5, 9)
    reader.select(5, 9)
    reader.set_caret(9)
    assert carets == [5, 9]
    assert selections == [(5, 9), None]


_WORDS = st.lists(
    st.text(st.sampled_from("abc de, 漢字é👍"), min_size=1, max_size=160).filter(lambda text: not text.isspace()),
    min_size=1,
    max_size=4,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=_WORDS, kind=st.sampled_from(list(BlockKind)))
def test_each_place_of_the_caret_is_found_again_by_pointing_at_it(
    reader: Reader, words: list[str], kind: BlockKind
) -> None:
    content = content_of(*((kind, text, 1, False) for text in words))
    reader.show_article(content, title="", meta="", language="en")
    for offset in range(len(content.text) + 1):
        reader.set_caret(offset)
        box = reader.caret_box()
        found = reader.offset_at(QPointF(box.left(), box.center().y()))
        # What hangs over the end of a line has no width of its own there.
        between = content.text[min(found, reader.caret()) : max(found, reader.caret())]
        assert found == reader.caret() or not between.strip()


def test_without_an_article_keys_are_left_alone(reader: Reader) -> None:
    reader.clear()
    assert not press(reader, Key.Key_Down)
    assert (reader.caret(), reader.selection(), reader.text()) == (0, None, "")
    assert not reader.grab().isNull()
