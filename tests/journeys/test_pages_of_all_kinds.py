"""Whatever PDF comes in, both views open: the text, and a picture of its pages or words that say why there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.library import Library, stop_importing
from annotator.model import ArticleId
from tests.journeys.desk import Desk
from tests.pages import printing
from tests.shared_data import SHARED, needs_shared

FOLDERS = ("04_pdf", "08_hostile/bad_pdf")


def told_apart(content: bytes, words: str, turn: int = 0) -> bytes:
    """A document with words of its own on its first page, which is turned by `turn` degrees."""
    document = pymupdf.open(stream=content, filetype="pdf")
    document[0].insert_text((30, 420), words, fontsize=9)
    document[0].set_rotation(turn)
    return bytes(document.tobytes())


def without_a_page() -> bytes:
    """`columns` with rubbish where the second page's drawing should be."""
    document = pymupdf.open(stream=printing.columns(), filetype="pdf")
    for xref in document[1].get_contents():
        document.update_stream(xref, b"q 1 0 0 (((( BT << \xff\xfe /Nothing Do 9999999999 Tf")
    return bytes(document.tobytes())


OWN: dict[str, Callable[[], bytes]] = {
    "columns": printing.columns,
    "scan": printing.scan,
    "commented": lambda: told_apart(printing.commented(), "Somebody has read this story before."),
    "book": lambda: printing.book(12),
    "turned": lambda: told_apart(printing.columns(), "This page lies on its side.", 90),
    "without_a_page": without_a_page,
    "locked": printing.locked,
    "cut_off": lambda: printing.columns()[:900],
    "no_pdf": lambda: b"%PDF-1.7\nand nothing more",
}


def brought_in(path: Path, files: list[Path]) -> tuple[dict[ArticleId, str], dict[str, str]]:
    """A new library of the files: names of the articles, and what was said of each file that did not come in."""
    with Library(path, create=True, coder="mk") as library:
        report = library.import_files(files)
        articles = {each.article: Path(each.path).name for each in report.imported}
    stop_importing()
    left = (*report.failed, *report.skipped, *report.duplicates)
    refused = {Path(each.path).name: f"{each.reason} {each.hint}".strip() for each in left}
    return articles, refused


def both_views(desk: Desk, article: ArticleId) -> tuple[str, str]:
    """Read an article and press V: what its text is, and "" when its pages are drawn, else what is said."""
    window = desk.window
    window.notice.hide()
    window.open_article(article)
    desk.until(lambda: window.reading.article is not None and desk.article.summary.id == article)
    desk.settled()
    text = desk.text
    if not window.paging.available:
        return text, "no pages"
    window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_V)
    view = window.paging.view
    assert view is not None
    field = window.panes.password

    def answered() -> bool:
        drawn = view.isVisible() and view.has_pictures()
        return drawn or field.isVisible() or (bool(reason()) and not window.paging.is_drawing)

    def reason() -> str:
        """What is said; an offer to take in highlights (maybe of the article before) says not why there is nothing."""
        return "" if "by other readers" in desk.notice else desk.notice

    desk.until(answered)
    drawn = view.isVisible() and view.has_pictures()
    said = "" if drawn else reason()
    if field.isVisible():
        said = "The pages are locked with a password."
        QTest.keyClick(field.field, Qt.Key.Key_Escape)
        desk.settled()
    if window.paging.on:
        window.paging.show(False)
        desk.until(window.pane.reader.isVisible)
    return text, said


def test_our_own_open_in_both_views_or_say_why(desk: Desk, tmp_path: Path) -> None:
    files = []
    for name, make in OWN.items():
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(make())
    articles, refused = brought_in(tmp_path / "kinds.attest", files)
    assert set(refused) == {"locked.pdf", "no_pdf.pdf", "cut_off.pdf"}
    assert all(refused.values())
    assert len(articles) + len(refused) == len(OWN)
    desk.open(tmp_path / "kinds.attest")
    seen = {name: both_views(desk, article) for article, name in articles.items()}
    for name in ("columns.pdf", "scan.pdf", "book.pdf", "turned.pdf", "commented.pdf"):
        assert seen[name][1] == "", name
    assert all(text or said for text, said in seen.values())
    desk.errors.clear()


@pytest.mark.soak
@needs_shared
def test_all_there_are_open_in_both_views_or_say_why(desk: Desk, tmp_path: Path) -> None:
    assert SHARED is not None
    files = sorted(file for folder in FOLDERS for file in (SHARED / folder).rglob("*.pdf"))
    articles, refused = brought_in(tmp_path / "kinds.attest", files)
    assert len(articles) + len(refused) >= 0.9 * len(files)
    assert all(refused.values())
    desk.open(tmp_path / "kinds.attest")
    silent, said_why = [], {}
    for article, name in articles.items():
        try:
            _, said = both_views(desk, article)
        except Exception as problem:  # noqa: BLE001 -- all of them are to be named, not the first
            silent.append(f"{name}: {type(problem).__name__}")
            continue
        if said:
            said_why[name] = said
    assert not silent
    # All but the one page that is larger than any picture may be.
    assert set(said_why) <= {"pdf_js__bomb_giant.pdf"}, said_why
    desk.errors.clear()
