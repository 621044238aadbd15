"""Words and their places: rectangles cover the right words, places lead to the right offsets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from annotator.importing.layout import carried, unpack
from annotator.importing.pdf.document import Pdf
from annotator.model import CanonicalText, Draft, Source
from annotator.pages.layout import PageLayout, read_layout
from annotator.text import MatchView, sentences
from tests.pages.pressed import letters, score, under
from tests.shared_data import SHARED, needs_shared

LEFT = ["The minister said on Monday that the", "bridge was open for everyone and thank-", "ed the workers."]
RIGHT = ["A captain looks for a new river, and", "nobody knows where it may be found in", "this part of the land."]


def two_columns(rotation: int = 0) -> bytes:
    document: Any = pymupdf.open()
    for number in range(2):
        page = document.new_page(width=400, height=300)
        page.insert_text((30, 60), f"A bridge over the river, part {number + 1}", fontsize=18)
        for column, lines in ((30, LEFT), (215, RIGHT)):
            for row, line in enumerate(lines):
                page.insert_text((column, 100 + 13 * row), line, fontsize=9)
        page.set_rotation(rotation)
    content: bytes = document.tobytes()
    return content


def drafted(content: bytes, name: str = "made.pdf") -> Draft:
    return Pdf().read(Source(name, "application/pdf", content)).drafts[0]


def layout_of(content: bytes) -> PageLayout:
    draft = drafted(content)
    layout = read_layout(draft.content, draft.layout)
    assert layout is not None
    return layout


@pytest.fixture(scope="module")
def layout() -> PageLayout:
    return layout_of(two_columns())


def test_a_passage_over_a_column_break_covers_its_words_and_no_others(layout: PageLayout) -> None:
    start = layout.text.index("everyone")
    end = layout.text.index("a new river")
    document = pymupdf.open(stream=two_columns())
    boxes = layout.quads(start, end)
    assert {box.page for box in boxes} == {1}
    assert letters(under(document, layout, start, end, {})) == letters(layout.text[start:end])
    assert len(boxes) == 3


def test_a_passage_over_a_page_break_is_on_both_pages(layout: PageLayout) -> None:
    start = layout.text.index("this part of")
    end = layout.text.index("part 2")
    assert [box.page for box in layout.quads(start, end)] == [1, 2]
    assert [box.page for box in layout.quads(start, end, page=2)] == [2]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turned_pages_keep_words_under_their_rectangles(rotation: int) -> None:
    content = two_columns(rotation)
    layout = layout_of(content)
    document = pymupdf.open(stream=content)
    for words in ("minister said", "open for everyone", "knows where"):
        start = layout.text.index(words)
        assert letters(under(document, layout, start, start + len(words), {})) == letters(words)


def test_text_set_sideways_has_lines_that_run_up() -> None:
    document: Any = pymupdf.open()
    page = document.new_page(width=400, height=300)
    page.insert_text((200, 250), "Ships wait for the tide outside", rotate=90, fontsize=14)
    layout = layout_of(document.tobytes())
    (line,) = layout.lines(1)
    assert line.turn == 270
    box = layout.quads(6, 10)[0]
    assert box.bottom < line.bottom
    assert box.top > line.top
    assert layout.offset_at(1, (line.left + line.right) / 2, line.bottom) == 0
    assert layout.offset_at(1, (line.left + line.right) / 2, line.top) == len(layout.text)


def test_every_character_is_found_where_it_stands(layout: PageLayout) -> None:
    for offset, mark in enumerate(layout.text):
        box = layout.box(offset)
        if box is None or mark.isspace():
            continue
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        assert layout.character_at(box.page, x, y) in (offset, offset - 1, offset + 1)
        caret = layout.offset_at(box.page, box.left + 0.01, y)
        assert caret in (offset, offset - 1)


def test_a_place_between_columns_belongs_to_the_nearer_one(layout: PageLayout) -> None:
    line = next(line for line in layout.lines(1) if "captain" in layout.text[line.start : line.end])
    offset = layout.offset_at(1, line.left - 2, (line.top + line.bottom) / 2)
    assert offset == line.start
    assert layout.character_at(1, 200, 290) is None


def test_words_in_a_rectangle(layout: PageLayout) -> None:
    found = layout.words_in(1, 210, 90, 400, 105)
    assert " ".join(layout.text[start:end] for start, end in found) == "A captain looks for a new river and"


def test_lines_follow_the_text_from_column_to_column_and_page_to_page(layout: PageLayout) -> None:
    line = layout.line_of(0)
    seen = []
    while line is not None:
        seen.append(line)
        line = layout.next_line(line, 1)
    assert [one.start for one in seen] == sorted(one.start for one in seen)
    assert {one.page for one in seen} == {1, 2}
    back = layout.next_line(seen[-1], -1)
    assert back == seen[-2]


def test_the_caret_stands_before_its_character_and_after_the_last(layout: PageLayout) -> None:
    at = layout.text.index("captain")
    box, caret = layout.box(at), layout.caret_box(at)
    assert box is not None
    assert caret is not None
    assert caret.left == pytest.approx(box.left)
    last = layout.caret_box(len(layout.text))
    assert last is not None
    assert last.page == 2


def test_a_layout_of_another_text_is_refused() -> None:
    draft = drafted(two_columns())
    assert read_layout(CanonicalText("short", ()), draft.layout) is None
    assert read_layout(draft.content, b"") is None
    assert read_layout(draft.content, draft.layout[:-7]) is None


@needs_shared
@pytest.mark.parametrize("folder", ["made_from_wikinews", "printed_from_web"])
def test_gold_quotes_cover_the_right_words(folder: str) -> None:
    assert SHARED is not None
    for file in sorted((SHARED / "04_pdf" / folder).glob("*.pdf")):
        content = file.read_bytes()
        draft = drafted(content, file.name)
        layout = read_layout(draft.content, draft.layout)
        assert layout is not None
        found = score(pymupdf.open(stream=content), layout, _passages(file, draft))
        assert found.wanted > 500, file.name
        assert found.inside >= 0.99 * found.wanted, file.name
        assert found.foreign <= 0.01 * found.wanted, file.name


def _passages(file: Path, draft: Draft) -> list[tuple[int, int]]:
    """The gold quotes as they stand in the text; every sentence where there is no gold."""
    gold = file.with_suffix(".gold.json")
    if not gold.exists():
        blocks = draft.content.blocks
        return [one for block in blocks for one in sentences(draft.content.text, block.start, block.end)]
    view = MatchView(draft.content.text)
    passages = []
    for article in json.loads(gold.read_text(encoding="utf-8")):
        for quote in article["quotes"]:
            for start, end in quote["quote"]:
                words = MatchView(article["text"][start:end]).text
                at = view.text.find(words)
                assert at >= 0, words
                passages.append(view.to_source(at, at + len(words)))
    return passages


def test_a_mended_text_keeps_its_places(layout: PageLayout) -> None:
    draft = drafted(two_columns())
    old = draft.content.text
    new = old.replace("minister said", "ministress has said", 1)
    after = unpack(carried(draft.layout, old, new))
    before = unpack(draft.layout)
    assert after is not None
    assert before is not None
    for words in ("A captain looks", "open for everyone"):
        one, other = old.index(words), new.index(words)
        assert [before.box(one + at) for at in range(len(words))] == [after.box(other + at) for at in range(len(words))]
    start = new.index("ministress")
    assert after.lines(start, start + len("ministress has said"))[0][0] == 1
    assert carried(b"", old, new) == b""
