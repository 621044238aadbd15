"""Markdown, the Word report and the codebook say what the page says."""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from annotator.exporting import find_format, write
from annotator.exporting.markdown import escaped
from annotator.model import Snapshot
from tests.exporting.browser import Browser
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots
from tests.exporting.test_html_page import parsed


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Co"]), max_size=40))
def test_escaped_text_is_just_text_to_a_markdown_reader(text: str) -> None:
    html = MarkdownIt().render(escaped(text))
    assert "<h" not in html
    assert "<li" not in html
    assert "<a" not in html
    shown = MarkdownIt().parse(escaped(text))
    said = "".join(child.content for token in shown for child in token.children or ())
    assert "".join(said.split()) == "".join(text.split())


def test_markdown_has_the_text_and_a_note_for_each_quote(tmp_path: Path) -> None:
    text = write(harbour().snapshot(), "md", tmp_path / "a.md").read_text("utf-8")
    assert "through that sluice,”[^" in text
    notes = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    marks = re.findall(r"\[\^(\d+)\](?!:)", text)
    assert sorted(notes, key=int) == sorted(marks, key=int) == [str(n) for n in range(1, 15)]
    assert "## Claims" in text
    assert "**Tomas Reyl** (secretary) — direct" in text


def test_the_report_groups_quotes_by_claim_and_actor(tmp_path: Path) -> None:
    to = write(harbour().snapshot(), "docx", tmp_path / "a.docx")
    report = docx.Document(io.BytesIO(to.read_bytes()))
    headings = [p.text for p in report.paragraphs if (p.style.name if p.style else "") == "Heading 2"]
    assert headings[:4] == sorted((claim.statement for claim in harbour().claims), key=str.casefold)
    assert "Tomas Reyl" in headings
    text = "\n".join(p.text for p in report.paragraphs)
    assert text.count("“We were never at the table,” … “a decision in search of a reason”") == 3
    assert "Kestrel Daily, 14 March 2031" in text


def test_the_codebook_is_a_page_of_definitions(tmp_path: Path, chromium: Browser) -> None:
    to = write(harbour().snapshot(), "codebook", tmp_path / "a.html")
    parsed(to.read_bytes())
    text = to.read_text("utf-8")
    assert "How the matter is told." in text
    assert "Harm to crews." in text
    assert "The harbour at Norrvik" not in text
    with chromium.page(to) as (page, watch):
        left = page.evaluate("[...document.querySelectorAll('.code')].map(c => c.getBoundingClientRect().left)")
        assert left[0] < left[1] == left[2]
        # On paper the first tags stand below the title, not on a page after it.
        page.emulate_media(media="print")
        breaks = page.evaluate("[...document.querySelectorAll('.index')].map(i => getComputedStyle(i).breakBefore)")
        assert breaks[:2] == ["auto", "page"]
        assert watch.quiet, watch


@pytest.mark.parametrize("name", ["md", "docx", "codebook"])
@given(snapshot=snapshots())
@settings(max_examples=20)
def test_any_snapshot_can_be_written(name: str, tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    to = write(snapshot, name, tmp_path_factory.mktemp(name) / f"out{find_format(name).suffix}")
    if name == "docx":
        assert docx.Document(io.BytesIO(to.read_bytes())).paragraphs
    elif name == "codebook":
        parsed(to.read_bytes())
    else:
        assert to.read_text("utf-8").startswith("# ")
