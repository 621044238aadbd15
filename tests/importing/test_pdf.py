"""PDF: columns, hyphens, running headers, scans, passwords, and where each character stands."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pymupdf
import pytest

from annotator.importing.layout import pack, unpack
from annotator.model import BlockKind
from annotator.text import MatchView
from tests.importing.reading_in_process import aside, blocks, draft_of, outcome_of
from tests.shared_data import SHARED, needs_shared

LEFT = [
    "The minister said on Monday that the",
    "bridge was open for everyone and thank-",
    "ed the workers. A well-known baker was",
    "not so sure, he told this newspaper.",
]
RIGHT = [
    "In the second column the story goes on",
    "and the ferry stops. A captain looks for",
    "a new river, and nobody knows where it",
    "may be found in this part of the land.",
]


def made(pages: int = 2, *, headline: bool = True) -> bytes:
    document: Any = pymupdf.open()
    for number in range(pages):
        page = document.new_page(width=400, height=500)
        page.insert_text((30, 30), "The Example Times", fontsize=8)
        page.insert_text((190, 480), str(number + 1), fontsize=8)
        if headline and number == 0:
            page.insert_text((30, 90), "A bridge over the river", fontsize=20)
        for column, lines in ((30, LEFT), (215, RIGHT)):
            for row, line in enumerate(lines):
                page.insert_text((column, 130 + 13 * row), line, fontsize=9)
    data: bytes = document.tobytes()
    return data


def test_columns_are_read_one_after_the_other_and_hyphens_healed() -> None:
    draft = draft_of(made(1), "paper.pdf")
    text = draft.content.text
    assert text.index("told this newspaper.") < text.index("In the second column")
    assert "open for everyone and thanked the workers. A well-known baker was not so sure, he told" in text
    assert "the story goes on and the ferry stops. A captain looks for a new river" in text


def test_the_largest_type_is_the_title_and_pages_are_kept() -> None:
    draft = draft_of(made(), "paper.pdf")
    assert draft.metadata.title == "A bridge over the river"
    assert blocks(draft)[0] == (BlockKind.TITLE, "A bridge over the river")
    assert {block.page for block in draft.content.blocks} == {1, 2}


def test_running_headers_and_page_numbers_are_set_aside() -> None:
    draft = draft_of(made(3), "paper.pdf")
    assert "Example Times" not in draft.content.text
    found = aside(draft)
    assert found.count(("running header or footer", "The Example Times")) == 3
    assert [text for reason, text in found if reason == "page number"] == ["1", "2", "3"]


def test_every_character_knows_its_place_on_the_page() -> None:
    draft = draft_of(made(), "paper.pdf")
    layout = unpack(draft.layout)
    assert layout is not None
    assert layout.sizes == ((400.0, 500.0), (400.0, 500.0))
    text = draft.content.text
    start = text.index("bridge was open")
    [box] = layout.lines(start, start + len("bridge was open"))
    assert box[0] == 1
    assert box[1] == pytest.approx(30, abs=1)
    assert box[2] < 143 < box[4]
    across = text.index("everyone and thanked")
    assert len(layout.lines(across, across + len("everyone and thanked"))) == 2
    missing = [mark for at, mark in enumerate(text) if layout.box(at) is None and not mark.isspace()]
    assert missing == []


def test_packed_boxes_come_back_and_damage_is_noticed() -> None:
    boxes = [(1, 10.0, 20.04, 30.0, 40.0), None, (2, 0.0, 0.0, 7000.0, 1.0)]
    packed = pack(boxes, [(100.0, 200.5)])
    layout = unpack(packed)
    assert layout is not None
    assert layout.sizes == ((100.0, 200.5),)
    assert layout.box(0) == (1, 10.0, 20.0, 30.0, 40.0)
    assert layout.box(1) is None
    assert layout.box(2) == (2, 0.0, 0.0, 6553.5, 1.0)
    assert unpack(packed[:-5]) is None
    assert unpack(b"") is None


def test_a_turned_page_is_read_like_any_other() -> None:
    document: Any = pymupdf.open()
    page = document.new_page(width=500, height=400)
    for row, line in enumerate(LEFT):
        page.insert_text((100 + 13 * row, 350), line, fontsize=9, rotate=90)
    assert draft_of(document.tobytes(), "turned.pdf").content.text.startswith(
        "The minister said on Monday that the bridge"
    )


def test_a_locked_file_says_so() -> None:
    document: Any = pymupdf.open()
    document.new_page().insert_text((50, 50), "secret")
    library: Any = pymupdf
    data = document.tobytes(encryption=library.PDF_ENCRYPT_AES_256, user_pw="user", owner_pw="owner")
    outcome = outcome_of(data, "locked.pdf")
    assert outcome.error is not None
    assert "password" in outcome.error.message


def test_a_scan_without_text_is_an_article_of_pages_and_says_so() -> None:
    document: Any = pymupdf.open()
    pixels = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20))
    pixels.clear_with(200)
    document.new_page().insert_image(pymupdf.Rect(0, 0, 500, 700), pixmap=pixels)
    scan = draft_of(document.tobytes(), "scan.pdf")
    assert blocks(scan) == [(BlockKind.TITLE, "scan")]
    assert any("only pictures" in warning and "OCR" in warning for warning in scan.warnings)
    layout = unpack(scan.layout)
    assert layout is not None
    assert len(layout.sizes) == 1
    document.new_page().insert_text((50, 50), "Some words on the second page, which is not a picture at all.")
    assert "1 of 2 pages have no text, only pictures." in draft_of(document.tobytes(), "half.pdf").warnings


@pytest.mark.parametrize("content", [b"%PDF-1.4\nnothing", made(1)[:300], b"%PDF-"])
def test_a_broken_file_is_reported(content: bytes) -> None:
    outcome = outcome_of(content, "broken.pdf")
    assert outcome.error is not None
    assert outcome.error.message
    assert outcome.error.hint


def test_a_paragraph_runs_on_in_the_next_narrow_column_even_with_a_capital() -> None:
    lines = ["He said some words", "about the new town", "bridge and several", "others among those"]
    more = ["Groups of the town", "that had asked him", "to be open and new", "at the end of May."]
    document: Any = pymupdf.open()
    page = document.new_page(width=400, height=500)
    for column, texts in ((30, lines), (215, more)):
        for row, text in enumerate(texts):
            page.insert_text((column, 130 + 13 * row), text, fontsize=9, fontname="cour")
    assert "others among those Groups of the town" in draft_of(document.tobytes(), "narrow.pdf").content.text


def printed_page() -> bytes:
    """A saved page as a browser prints it: navigation, the article, and pointers to other articles in it."""
    document: Any = pymupdf.open()
    document.set_metadata({"producer": "Skia/PDF m100", "title": "A bridge over the river"})
    page = document.new_page(width=500, height=700)
    page.insert_text((30, 690), "https://example.org/bridge", fontsize=7)
    page.insert_text((30, 60), "A bridge over the river", fontsize=20)
    top = 100
    for number in range(4):
        for line in (*LEFT[:2], *RIGHT):
            page.insert_text((30, top), f"{line} and the river {number}", fontsize=10)
            top += 13
        page.insert_text((30, top), "ends here.", fontsize=10)
        top += 30
        if number == 1:
            page.insert_text((30, top), "Another story that nobody asked for", fontsize=14)
            link = {"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(28, top - 14, 300, top + 4)}
            page.insert_link(link | {"uri": "https://example.org/other"})
            top += 30
        if number == 2:
            page.insert_text((30, top), "Continue reading the main story", fontsize=10)
            top += 30
    data: bytes = document.tobytes()
    return data


def test_a_printed_page_loses_its_pointers_and_controls_but_no_paragraph() -> None:
    draft = draft_of(printed_page(), "printed.pdf")
    assert [kind for kind, _ in blocks(draft)] == [BlockKind.TITLE, *[BlockKind.PARAGRAPH] * 4]
    left_out = [text for _, text in aside(draft)]
    assert "Another story that nobody asked for" in left_out
    assert "Continue reading the main story" in left_out


@needs_shared
def test_real_newspapers_keep_every_word_and_every_quote() -> None:
    """Token F1 of at least .97; each quote's runs are found by their exact text, hyphens at line ends healed."""
    assert SHARED is not None
    total = 0
    for path in sorted((SHARED / "04_pdf" / "made_from_wikinews").glob("*.pdf")):
        text = draft_of(path.read_bytes(), path.name).content.text
        articles = json.loads(path.with_suffix(".gold.json").read_text())
        assert f1("\n".join(f"{each['title']}\n{each['text']}" for each in articles), text) >= 0.97, path.name
        for article in articles:
            for start, end in (span for quote in article["quotes"] for span in quote["quote"]):
                # A paragraph's end in the gold is one in our text too.
                wanted = "\n".join(" ".join(part.split()) for part in re.split(r"\n\s*", article["text"][start:end]))
                assert wanted in text, (path.name, wanted)
                total += 1
    assert total > 160


@needs_shared
def test_printed_pages_keep_their_words() -> None:
    """Token F1 of at least .97 over the set; the page of guardian-1 has other captions than its gold."""
    assert SHARED is not None
    scores = {}
    for path in sorted((SHARED / "04_pdf" / "printed_from_web").glob("*.pdf")):
        draft = draft_of(path.read_bytes(), path.name)
        body = "\n".join(text for kind, text in blocks(draft) if kind is not BlockKind.TITLE)
        scores[path.stem] = f1(path.with_suffix(".expected.txt").read_text(), body)
    assert sum(scores.values()) / len(scores) >= 0.97
    assert min(scores.values()) >= 0.94


def f1(gold: str, found: str) -> float:
    """The F1 of the words of two texts, case and marks aside."""
    one, other = (Counter(MatchView(text).text.split()) for text in (gold, found))
    return 2 * (one & other).total() / max(one.total() + other.total(), 1)
