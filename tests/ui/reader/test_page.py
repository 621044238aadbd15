from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import BlockKind, QuoteKind
from tests.ui.reader.texts import CTRL, LONG, content_of, press
from ui.highlight import Highlight
from ui.reader.column import Column, Heading
from ui.reader.reader import Reader
from ui.reader.typography import Typography
from ui.theme import DARK, LIGHT

HUGE = content_of(
    *(f"Paragraph {number}: " + "the sluice stays closed until spring. " * (1 + number % 17) for number in range(4000))
)


def picture(reader: Reader) -> QImage:
    return reader.grab().toImage()


def y_of(reader: Reader, offset: int) -> float:
    """Where the line of the character is on the screen."""
    return reader.top_of(offset) - reader.verticalScrollBar().value()


@pytest.mark.parametrize("part", [0.03, 0.3, 0.7, 0.99])
def test_reveal_brings_any_place_of_a_long_text_onto_the_screen(reader: Reader, part: float) -> None:
    reader.show_article(HUGE, title="", meta="", language="en")
    offset = int(len(HUGE.text) * part)
    reader.reveal(offset, offset + 30)
    box = reader.box_of(offset, offset + 30)
    assert not box.isNull()
    assert reader.viewport().rect().contains(box.toAlignedRect())


def test_reveal_does_not_scroll_for_what_is_already_there(reader: Reader) -> None:
    before = reader.verticalScrollBar().value()
    reader.reveal(LONG.blocks[2].start, LONG.blocks[2].end)
    assert reader.verticalScrollBar().value() == before


def test_words_on_the_screen_move_by_exactly_what_is_scrolled(reader: Reader) -> None:
    reader.show_article(HUGE, title="", meta="", language="en")
    offset = len(HUGE.text) // 2
    reader.reveal(offset, offset + 1)
    bar = reader.verticalScrollBar()
    dice = random.Random(4)
    for _ in range(120):
        mark = reader.offset_at(QPointF(200, 300))
        mark -= HUGE.text[mark] == "\n"  # the end of a paragraph has no box
        before = y_of(reader, mark)
        step = dice.choice([-190, -120, -60, 60, 120])
        bar.setValue(bar.value() + step)
        assert abs(y_of(reader, mark) - (before - step)) <= 1


def test_the_line_being_read_stays_when_the_window_is_resized_again_and_again(reader: Reader) -> None:
    offset = LONG.blocks[30].start
    reader.scroll_to(offset)
    for width in (650, 600, 500, 420, 500, 600, 650, 700):
        reader.resize(width, 600)
        assert abs(y_of(reader, offset)) <= 12
    reader.set_text_size(20)
    assert abs(y_of(reader, offset)) <= 16
    assert reader.first_visible() == offset


def test_at_the_very_top_a_resize_stays_at_the_top(reader: Reader) -> None:
    reader.resize(500, 500)
    assert reader.verticalScrollBar().value() == 0


def test_first_visible_and_scroll_to_are_a_pair(reader: Reader) -> None:
    reader.show_article(HUGE, title="", meta="", language="en")
    for offset in (0, HUGE.blocks[1500].start, HUGE.blocks[40].start, HUGE.blocks[3000].start):
        reader.scroll_to(offset)
        assert reader.first_visible() == offset


def test_progress_goes_from_the_first_screen_to_the_end(reader: Reader) -> None:
    first = reader.progress()
    assert 0 < first < 0.3
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert first < reader.progress() < 1
    bar.setValue(bar.maximum())
    assert reader.progress() == 1


def test_tops_grow_with_the_text_and_blocks_are_found_by_height(reader: Reader) -> None:
    tops = [reader.top_of(block.start) for block in LONG.blocks]
    assert tops == sorted(set(tops))
    assert [reader.block_at(top + 2) for top in tops] == list(range(len(LONG.blocks)))
    assert reader.content_height() > tops[-1]


def test_a_title_is_drawn_only_if_the_text_has_none(reader: Reader) -> None:
    reader.show_article(content_of("Text"), title="Headline", meta="", language="en")
    with_headline = reader.top_of(0)
    reader.show_article(content_of("Text"), title="", meta="", language="en")
    assert with_headline > reader.top_of(0) + 20
    reader.show_article(content_of((BlockKind.TITLE, "Text")), title="Headline", meta="", language="en")
    assert reader.top_of(0) < with_headline


def test_each_kind_of_block_looks_different(reader: Reader) -> None:
    seen = []
    for kind in BlockKind:
        reader.show_article(content_of("Before", (kind, "Some words", 1, False)), title="", meta="", language="en")
        seen.append(picture(reader))
    assert all(one != other for index, one in enumerate(seen) for other in seen[:index])


def test_each_kind_of_quote_differs_without_colour(reader: Reader) -> None:
    reader.show_article(content_of("Some words to be marked"), title="", meta="", language="en")

    def grey(highlight: Highlight) -> list[list[bool]]:
        reader.set_highlights([highlight])
        image = picture(reader).convertToFormat(QImage.Format.Format_Grayscale8)
        box = reader.box_of(0, 10).toAlignedRect()
        lowest = range(box.bottom() - 14, box.bottom())
        paper = image.pixelColor(2, 2).lightness()
        return [
            [image.pixelColor(x, y).lightness() < paper - 70 for x in range(box.left(), box.right())] for y in lowest
        ]

    shapes = [grey(Highlight(1, ((0, 10),), kind)) for kind in QuoteKind]
    shapes.append(grey(Highlight(1, ((0, 10),), QuoteKind.DIRECT, suggestion=True)))
    assert all(one != other for index, one in enumerate(shapes) for other in shapes[:index])


def test_marks_show_and_go(reader: Reader) -> None:
    bare = picture(reader)
    one = Highlight(1, ((0, 20),), QuoteKind.DIRECT)
    reader.update_highlight(one)
    marked = picture(reader)
    reader.set_hovered(1)
    lit = picture(reader)
    reader.set_hovered(None)
    assert picture(reader) == marked
    reader.update_highlight(Highlight(1, ((0, 20),), QuoteKind.DIRECT, selected=True))
    chosen = picture(reader)
    reader.update_highlight(Highlight(1, ((0, 20),), QuoteKind.DIRECT, dimmed=True))
    dim = picture(reader)
    reader.update_highlight(Highlight(1, ((0, 20),), QuoteKind.DIRECT, against=True))
    against = picture(reader)
    shown = [bare, marked, lit, chosen, dim, against]
    assert all(one != other for index, one in enumerate(shown) for other in shown[:index])
    reader.remove_highlight(1)
    reader.remove_highlight(99)
    assert picture(reader) == bare
    reader.set_mentions([(0, 8)])
    assert picture(reader) != bare
    reader.set_mentions([])
    assert picture(reader) == bare


def test_matches_are_gone_through_in_both_directions(reader: Reader) -> None:
    starts = [LONG.text.index(f"Paragraph {number} ") for number in (2, 20, 40)]
    assert reader.next_match() is None
    reader.set_matches([(start, start + 9) for start in reversed(starts)])
    reader.set_caret(starts[0] + 20)
    assert [reader.next_match() for _ in range(3)] == [1, 2, 0]
    assert [reader.previous_match() for _ in range(2)] == [2, 1]
    assert not reader.box_of(starts[1], starts[1] + 9).isNull()
    bare_of_matches = picture(reader)
    reader.set_matches([])
    assert picture(reader) != bare_of_matches


def test_highlights_at_an_offset_are_told_uppermost_first(reader: Reader) -> None:
    reader.set_highlights(
        [Highlight(1, ((0, 20),), QuoteKind.DIRECT), Highlight(2, ((5, 10), (15, 18)), QuoteKind.MIXED)]
    )
    assert [reader.highlights_at(offset) for offset in (0, 5, 10, 17, 20)] == [[1], [2, 1], [1], [2, 1], []]


def test_the_theme_changes_at_once(reader: Reader) -> None:
    reader.set_theme(DARK)
    assert picture(reader).pixelColor(2, 2).name() == DARK.paper
    reader.set_theme(LIGHT)
    assert picture(reader).pixelColor(2, 2).name() == LIGHT.paper


def test_right_to_left_text_stands_at_the_right(reader: Reader) -> None:
    content = content_of("Latin", "עברית")
    reader.show_article(content, title="", meta="", language="he")
    latin, hebrew = (reader.box_of(block.start, block.end) for block in content.blocks)
    assert latin.left() < reader.width() / 3
    assert hebrew.right() > reader.width() * 2 / 3


def test_the_boxes_of_a_range_that_mixes_directions_cover_its_characters_and_no_others(reader: Reader) -> None:
    text = "אבג 1234 דהו abc ז"
    reader.show_article(content_of(text), title="", meta="", language="he")
    for start, end in ((4, 8), (13, 16), (0, 3), (2, 6)):
        inside = [reader.box_of(at, at + 1) for at in range(start, end)]
        whole = reader.box_of(start, end)
        assert abs(min(box.left() for box in inside) - whole.left()) < 1
        assert abs(max(box.right() for box in inside) - whole.right()) < 1
        assert all(box.width() > 2 for box in inside)


def test_table_cells_stand_in_columns(reader: Reader) -> None:
    row = BlockKind.TABLE_ROW
    long = "a remark that is much too long for the width that is left beside all the other cells of its row " * 2
    content = content_of(
        (row, "Year\tAgreed\tRemark"), (row, f"2029\t12.4 million\t{long.strip()}"), (row, "2030\t8\tNone")
    )
    reader.show_article(content, title="", meta="", language="en")
    lefts = []
    for block in content.blocks:
        at, cells = block.start, []
        for cell in content.text[block.start : block.end].split("\t"):
            cells.append(reader.box_of(at, at + 1).left())
            at += len(cell) + 1
        lefts.append(cells)
    assert lefts[0] == lefts[1] == lefts[2]
    assert lefts[0] == sorted(set(lefts[0]))
    remark = content.text.index(long[:20])
    assert reader.box_of(remark, remark + 150).left() == lefts[0][2]


def test_empty_and_strange_texts_are_shown_too(reader: Reader) -> None:
    for content in (
        content_of(),
        content_of(""),
        content_of("\u0301"),
        content_of("x" * 20000),
        content_of("a\u2028\u2028b"),
    ):
        reader.show_article(content, title="T", meta="M", language="zh-Hant")
        reader.set_highlights([Highlight(1, ((0, len(content.text)),), QuoteKind.DIRECT, selected=True)])
        press(reader, Qt.Key.Key_End, CTRL)
        assert not picture(reader).isNull()
        assert reader.caret() == len(content.text)


def test_a_date_beside_an_arabic_name_stays_whole(reader: Reader) -> None:
    meta = "المرفأ · by سلمى الحداد · 16 Mar 2031, 09:15 · almarfa.example"
    reader.show_article(content_of("نص", aside=1), title="", meta=meta, language="ar")
    plain = Heading("", meta, "1 passage set aside")
    assert plain.line.replace("\u2068", "").replace("\u2069", "") == meta + " · 1 passage set aside"
    assert plain.line[plain.aside_at :] == "1 passage set aside\u2069"
    assert Heading("", "Outlet · 2031", "").line == "Outlet · 2031"
    column = Column(content_of("نص"), plain, Typography(14, "ar", 96), 900)
    assert column.meta is not None
    date = column.meta.text.index("16 Mar")
    (first,) = column.meta.stretches(date, date + len("16 Mar 2031, 09:15"))
    assert first[2] - first[1] < 200


def test_what_scrolling_leaves_on_the_screen_is_what_painting_anew_would_show(reader: Reader, qtbot: QtBot) -> None:
    def screen() -> QImage:
        QApplication.processEvents()
        return reader.screen().grabWindow(reader.winId()).toImage()

    start = LONG.blocks[3].start
    reader.set_highlights([Highlight(1, ((start, start + 90),), QuoteKind.PARAPHRASE, selected=True)])
    qtbot.waitExposed(reader)
    before = screen()
    for step in (35, 90, -20, 7, 300, -311):
        reader.verticalScrollBar().setValue(reader.verticalScrollBar().value() + step)
        reader.set_caret(reader.caret() + 3) if step == 7 else None
        shown = screen()
        assert shown != before
        reader.viewport().update()
        assert screen() == shown


def test_pages_of_the_source_are_numbered_where_they_begin(reader: Reader) -> None:
    content = content_of("One", "Two", "Three")
    first, second, third = content.blocks

    def column(*pages: int | None) -> list[int | None]:
        blocks = tuple(replace(block, page=page) for block, page in zip((first, second, third), pages, strict=True))
        made = Column(replace(content, blocks=blocks), Heading(), Typography(14, "en", 96), 500)
        return [made.page_begins(piece) for piece in range(3)]

    assert column(1, 1, 2) == [1, None, 2]
    assert column(1, 1, 1) == [None, None, None]
    assert column(None, None, None) == [None, None, None]
    reader.show_article(content, title="", meta="", language="en")
    bare = picture(reader)
    paged = replace(content, blocks=(replace(first, page=1), replace(second, page=2), replace(third, page=2)))
    reader.show_article(paged, title="", meta="", language="en")
    assert picture(reader) != bare
