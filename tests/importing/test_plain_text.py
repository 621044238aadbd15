"""Plain text and Markdown: title, captions, debris, lists."""

from __future__ import annotations

import pytest

from annotator.model import BlockKind
from tests.importing.reading_in_process import aside, blocks, draft_of, outcome_of
from tests.shared_data import MISSION, needs_shared

SCRAPED = """Minister opens a bridge over the river

A view of the bridge on its first day. REUTERS/Ann Example/File (Ann Example/)

The minister said on Monday that the bridge was “open for everyone” and thanked the workers who had built it.

What the bridge means for the villages on the other side

The villages had waited for thirty years, and more. “We will believe it when we walk on it,” said a baker to us.

Baker Bob Roe waves from <a class=Jane Doe at the river bank, in Exampleton, May 3, 2021. via REUTERS” height=”2000″ \
src=”https://cdn.example.org/x.jpg” width=”3000″ />
Baker Bob Roe waves from the river bank, in Exampleton, May 3, 2021. via REUTERS (HANDOUT/)

People walk across the bridge in the evening light of May. REUTERS/Ann Example
People walk over the bridge in the evening light of May. REUTERS/Ann Example (Ann Example/)

The ferry will stop, and LeRoyannounced another one.

KEEP READING:

Ferry captain looks for a new river

Bridge toll to be discussed in spring

Source-www.example.org
"""


def test_a_scraped_article_loads_cleanly() -> None:
    draft = draft_of(SCRAPED, "scraped.txt")
    kinds = [kind for kind, _ in blocks(draft)]
    p, c = BlockKind.PARAGRAPH, BlockKind.CAPTION
    assert kinds == [BlockKind.TITLE, c, p, BlockKind.HEADING, p, c, c, p]
    assert draft.metadata.title == "Minister opens a bridge over the river"
    assert draft.metadata.outlet == "example.org"
    assert draft.metadata.language == "en"
    assert [reason for reason, _ in aside(draft)] == [
        "broken HTML",
        "caption repeated",
        "further reading",
        "further reading",
        "further reading",
        "source line",
    ]
    assert "LeRoyannounced" in draft.content.text
    assert "<a class" not in draft.content.text


def test_no_word_of_a_text_is_lost() -> None:
    draft = draft_of(SCRAPED, "scraped.txt")
    kept = draft.content.text + " " + " ".join(text for _, text in aside(draft))
    assert sorted(kept.split()) == sorted(SCRAPED.split())


def test_a_short_article_wrapped_in_one_place_only() -> None:
    text = (
        "Minister rules out opening the lower gate\n\n"
        "The transport minister said that the gate would stay closed. “No cover would be written for a single\n"
        "passage,” she told reporters at the quay.\n"
    )
    found = blocks(draft_of(text, "gate.txt"))
    assert [kind for kind, _ in found] == [BlockKind.TITLE, BlockKind.PARAGRAPH]
    assert "for a single passage,” she told" in found[1][1]


def test_two_short_lines_of_a_paragraph_stay_two_lines() -> None:
    found = blocks(draft_of("Ferry times\n\nNorrvik quay\nat seven and at nine\n", "times.txt"))
    assert "Norrvik quay" in [text for _, text in found]


def test_wrapped_lines_are_joined_and_divided_words_healed() -> None:
    text = (
        "A title for this text\n\n"
        "The first paragraph of this text is wrapped at a margin, as mail pro-\n"
        "grams and old databases do it, and so its lines belong together and\n"
        "end in the middle of nowhere.\n\n"
        "The second paragraph is wrapped as well and it ends in the same way,\n"
        "with a short line.\n"
    )
    found = blocks(draft_of(text, "wrapped.txt"))
    assert len(found) == 3
    assert "as mail programs and old databases do it, and so its lines" in found[1][1]


def test_a_line_each_is_a_paragraph_each() -> None:
    text = "Title here\nFirst line of it.\nSecond line of it.\n- a thing\n- another\n1. one\n2. two\n> said"
    found = blocks(draft_of(text, "x.txt"))
    assert [kind.value for kind, _ in found] == [
        "title",
        "paragraph",
        "paragraph",
        *["list item"] * 4,
        "quotation",
    ]
    assert [text for _, text in found[3:]] == ["a thing", "another", "one", "two", "said"]


def test_fields_before_the_text_are_metadata() -> None:
    fields = "Title: The thing\nBy: Jane Doe\nDate: 3 May 2020\nSource: The Paper\nURL: https://example.org/a\n"
    draft = draft_of(f"{fields}\nText.", "x.txt")
    found = draft.metadata
    assert (found.title, found.byline, found.published, found.outlet, found.url) == (
        "The thing",
        "Jane Doe",
        "2020-05-03",
        "The Paper",
        "https://example.org/a",
    )
    assert blocks(draft) == [(BlockKind.TITLE, "The thing"), (BlockKind.PARAGRAPH, "Text.")]


def test_markdown_gives_its_structure() -> None:
    text = (
        "---\ntitle: The thing\nauthor: Jane Doe\ndate: 2020-05-03\nlang: en\n---\n# The thing\n\n"
        "A *paragraph* with a\n[link](https://example.org).\n\n## Part\n\n- one\n- two\n  1. deep\n\n> quoted\n\n"
        "| a | b |\n|---|---|\n| c | d |\n"
    )
    draft = draft_of(text, "thing.md")
    assert blocks(draft) == [
        (BlockKind.TITLE, "The thing"),
        (BlockKind.PARAGRAPH, "A paragraph with a link."),
        (BlockKind.HEADING, "Part"),
        (BlockKind.LIST_ITEM, "one"),
        (BlockKind.LIST_ITEM, "two"),
        (BlockKind.LIST_ITEM, "deep"),
        (BlockKind.QUOTATION, "quoted"),
        (BlockKind.TABLE_ROW, "a\tb"),
        (BlockKind.TABLE_ROW, "c\td"),
    ]
    assert [block.level for block in draft.content.blocks] == [0, 0, 2, 1, 1, 2, 0, 0, 0]
    assert draft.metadata.byline == "Jane Doe"
    assert draft.metadata.published == "2020-05-03"


def test_html_in_markdown_is_text_and_never_markup() -> None:
    draft = draft_of("# A\n\n<script>alert(1)</script>\n\nText <b>bold</b>.", "x.md")
    assert "<script>alert(1)</script>" in draft.content.text


@pytest.mark.parametrize("content", [b"", b"  \n \n", b"\xef\xbb\xbf"])
def test_nothing_in_a_file_is_said_so(content: bytes) -> None:
    outcome = outcome_of(content, "empty.txt")
    assert outcome.error is not None
    assert "empty" in outcome.error.message
    assert outcome.error.hint


@needs_shared
def test_the_missions_article_loads_cleanly() -> None:
    draft = draft_of(MISSION.read_bytes(), MISSION.name)
    kinds = [kind for kind, _ in blocks(draft)]
    assert kinds.count(BlockKind.CAPTION) == 5
    assert kinds.count(BlockKind.HEADING) == 1
    assert draft.metadata.title == "Vladimir Putin began the deployment of his troops in Belarus"
    assert draft.metadata.outlet == "infobae.com"
    assert "Belarusannounced" in draft.content.text
    assert [reason for reason, _ in aside(draft)].count("caption repeated") == 3
    assert [reason for reason, _ in aside(draft)].count("broken HTML") == 1
    assert "KEEP READING" not in draft.content.text
