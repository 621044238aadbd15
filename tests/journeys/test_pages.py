"""The page as it was printed: select on it, mark, tag, switch views, undo, export, bring back in."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from annotator.library import Library, read_project, tessdata
from annotator.model import ArticleId
from tests.journeys.desk import Desk
from tests.pages import printing
from ui.pages.thumbnails import Thumbnails
from ui.pages.view import PagesView


def opened(desk: Desk, tmp_path: Path, content: bytes, name: str = "bridge.pdf") -> PagesView:
    """Import a document into a new library, read it, and show its pages."""
    file = tmp_path / name
    file.write_bytes(content)
    desk.open(tmp_path / "pages.attest", create=True)
    desk.until(lambda: not desk.window.session.importing)
    desk.bring_in(file)
    desk.window.open_article(ArticleId(next(iter(desk.window.known.articles))))
    desk.until(lambda: desk.window.reading.article is not None)
    desk.settled()
    return shown(desk)


def shown(desk: Desk) -> PagesView:
    """Press V in the text and wait until pages have been drawn."""
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_V)
    desk.until(lambda: desk.window.paging.view is not None and desk.window.paging.view.isVisible())
    view = desk.window.paging.view
    assert view is not None
    desk.until(view.has_pictures)
    assert view.hasFocus()
    return view


def drag(view: PagesView, first: str, last: str) -> None:
    """Select with the mouse from where `first` begins to where `last` ends, wherever they stand."""
    text = view.text()
    start, end = text.index(first), text.index(last) + len(last)
    view.reveal(start, start + 1)
    begin, stop = view.box_of(start, start + 1), view.box_of(end - 1, end)
    port = view.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=QPointF(begin.left() + 0.6, begin.center().y()).toPoint())
    QTest.mouseMove(port, QPointF(stop.right() - 0.6, stop.center().y()).toPoint())
    QTest.mouseRelease(port, left, pos=QPointF(stop.right() - 0.6, stop.center().y()).toPoint())


def quote_without_speaker(desk: Desk) -> None:
    """Press Q and leave the question who says it."""
    desk.press(Qt.Key.Key_Q)
    desk.until(desk.window.chooser.is_open)
    QTest.keyClick(desk.window.chooser.input, Qt.Key.Key_Escape)
    desk.settled()


def test_over_a_column_break_tag_switch_views_undo(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.columns())
    drag(view, "not so sure", "the ferry stops.")
    words = "not so sure, he told this newspaper, and in the second column the story goes on and the ferry stops."
    assert view.selected_text() == words
    quote_without_speaker(desk)
    assert desk.quote.exact == words
    assert view.hasFocus()
    assert [each.spans for each in view.highlights() if each.id > 0] == [((desk.quote.start, desk.quote.spans[0].end),)]
    desk.press(Qt.Key.Key_T)
    desk.choose_new("harbour")
    assert [tag.path for tag in desk.quote.tags] == ["harbour"]
    assert [card.tags for card in desk.window.pane.margin.cards() if card.id > 0] == [("harbour",)]

    desk.press(Qt.Key.Key_V)
    reader = desk.window.pane.reader
    desk.until(reader.isVisible)
    assert reader.hasFocus()
    assert desk.quote.exact == words
    assert reader.selected_text() == words
    desk.press(Qt.Key.Key_V)
    desk.until(view.isVisible)
    assert view.selected_text() == words

    for _ in range(2):
        desk.menu("edit.undo")
        desk.settled()
    assert not [each for each in view.highlights() if each.id > 0]
    desk.menu("edit.redo")
    desk.settled()
    assert [each for each in view.highlights() if each.id > 0]


def test_over_a_page_break_by_keyboard(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.columns())
    start = view.text().index("may be found")
    view.set_caret(start)
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    words = "may be found in this part of the land, where the harbour has waited for years."
    assert view.selected_text().strip() == words
    quote_without_speaker(desk)
    assert desk.quote.exact == words
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert desk.window.reading.in_order == []


def test_the_place_is_kept_and_remembered(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.columns())
    view.set_zoom(3.0)
    at = view.text().index("where the harbour")
    view.scroll_to(at)
    assert view.page() == 2
    desk.press(Qt.Key.Key_V)
    desk.until(desk.window.pane.reader.isVisible)
    desk.press(Qt.Key.Key_V)
    desk.until(view.isVisible)
    assert view.page() == 2
    library = tmp_path / "pages.attest"
    desk.settled()
    desk.restart(library)
    desk.until(lambda: desk.window.reading.article is not None)
    view = shown(desk)
    assert view.page() == 2


def test_an_area_of_a_scan_is_a_quote_like_any_other(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.scan(), "scan.pdf")
    assert desk.text == "scan"
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    paper = view.paper_of(1).translated(view.to_content(QPointF(0, 0)) * -1)
    begin, end = paper.topLeft() + QPointF(40, 60), paper.topLeft() + QPointF(260, 160)
    QTest.mousePress(port, left, pos=begin.toPoint())
    QTest.mouseMove(port, end.toPoint())
    QTest.mouseRelease(port, left, pos=end.toPoint())
    assert view.framed() is not None
    desk.press(Qt.Key.Key_Q)
    desk.choose_new("Ida Brandt")
    quote = desk.quote
    assert quote.spans == ()
    assert [area.page for area in quote.areas] == [1]
    assert quote.exact == "[p. 1]"
    assert [actor.name for actor in quote.speakers] == ["Ida Brandt"]
    assert view.framed() is None
    (card,) = desk.window.pane.margin.cards()
    assert card.who == "Ida Brandt"

    # Drawn anew with the keyboard: R takes the rectangle, the arrows move it, Q keeps it.
    desk.press(Qt.Key.Key_R)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Qt.Key.Key_Q)
    desk.until(lambda: desk.quote.areas != quote.areas)
    moved = desk.quote.areas[0]
    assert moved.left > quote.areas[0].left
    assert moved.bottom > quote.areas[0].bottom
    desk.settled()
    desk.menu("edit.undo")
    desk.until(lambda: desk.quote.areas == quote.areas)
    desk.settled()

    # A click on it chooses it again, and Del puts it into the trash.
    desk.window.reading.choose(None)
    middle = (begin + end) / 2
    QTest.mouseClick(port, left, pos=middle.toPoint())
    desk.until(lambda: desk.window.reading.chosen == quote.id)
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert desk.window.reading.in_order == []
    desk.menu("edit.undo")
    desk.settled()
    with desk.library() as library:
        (kept,) = library.quotes.all()
        assert kept.areas == quote.areas
        page = tmp_path / "page.html"
        library.export("html", page)
        again = tmp_path / "again.attest"
    assert "Ida Brandt" in page.read_text(encoding="utf-8")
    with Library(again, create=True) as library:
        library.take_in(read_project(page).snapshot, "page.html")
        assert [one.areas for one in library.quotes.all()] == [quote.areas]


def test_the_highlights_of_other_readers_are_offered(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.commented())
    desk.told("This PDF has 3 highlights by other readers.")
    assert desk.window.reading.in_order == []
    desk.click(desk.window.notice.button)
    desk.until(lambda: len([each for each in view.highlights() if each.id > 0]) == 3)
    desk.settled()
    by_words = {quote.exact: quote for quote in desk.window.reading.in_order}
    assert by_words["bridge was open for everyone"].coder == "Jo Reader"
    assert [tag.path for tag in by_words["ferry stops"].tags] == ["PDF colour / green"]
    desk.menu("edit.undo")
    desk.settled()
    desk.until(lambda: desk.window.reading.in_order == [])


def test_the_offer_of_highlights_goes_with_its_article(desk: Desk, tmp_path: Path) -> None:
    opened(desk, tmp_path, printing.commented())
    desk.told("This PDF has 3 highlights by other readers.")
    other = tmp_path / "other.txt"
    other.write_text("Another story\n\nThe council said on Monday that nothing at all was going to change.\n", "utf-8")
    desk.bring_in(other)
    desk.read("Another story")
    assert "other readers" not in desk.notice


def test_a_marked_copy_brings_its_quotes_back_with_speaker_claim_and_note(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.columns())
    drag(view, "not so sure", "the ferry stops.")
    desk.press(Qt.Key.Key_Q)
    desk.choose_new("Ida Brandt")
    desk.press(Qt.Key.Key_C)
    desk.choose_new("The ferry must go on")
    desk.settled()
    before = desk.quote
    assert [claim.statement for claim in before.claims] == ["The ferry must go on"]
    copy = tmp_path / "copy.pdf"
    desk.window.exporting.export_to(copy, (desk.article.summary.id,), "pdf")
    desk.until(lambda: desk.window.exporting.exports == 1)
    desk.settled()

    desk.open(tmp_path / "colleague.attest", create=True)
    desk.until(lambda: not desk.window.session.importing)
    desk.bring_in(copy)
    desk.window.open_article(ArticleId(next(iter(desk.window.known.articles))))
    desk.until(lambda: desk.window.reading.article is not None)
    desk.until(lambda: view.isVisible() and view.has_pictures())  # it was the pages that showed before
    desk.told("This PDF has 1 highlight by other readers.")
    desk.click(desk.window.notice.button)
    desk.until(lambda: [each for each in view.highlights() if each.id > 0])
    desk.settled()
    (after,) = desk.window.reading.in_order
    assert (after.exact, after.kind, after.coder) == (before.exact, before.kind, before.coder)
    assert [actor.name for actor in after.speakers] == ["Ida Brandt"]
    assert [(one.statement, one.stance) for one in after.claims] == [
        (one.statement, one.stance) for one in before.claims
    ]
    desk.menu("edit.undo")
    desk.until(lambda: desk.window.reading.in_order == [])
    desk.settled()


def test_a_locked_document_asks_for_its_password_and_does_not_keep_it(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "locked.pdf"
    file.write_bytes(printing.locked())
    library = tmp_path / "pages.attest"
    desk.open(library, create=True)
    desk.until(lambda: not desk.window.session.importing)
    field = desk.window.panes.password
    desk.window.files.import_paths([file])
    desk.until(field.isVisible)
    for typed in ("wrong", "open sesame"):
        desk.until(lambda: field.isVisible() and not desk.window.session.busy)
        field.field.setText(typed)
        QTest.keyClick(field.field, Qt.Key.Key_Return)
        desk.settled()
    desk.until(lambda: desk.window.known.articles)
    assert field.field.text() == ""
    desk.window.open_article(ArticleId(next(iter(desk.window.known.articles))))
    desk.until(lambda: desk.window.reading.article is not None)
    assert "A bridge over the river" in desk.text
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_V)
    desk.until(field.isVisible)
    field.field.setText("open sesame")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.paging.view is not None and desk.window.paging.view.has_pictures())
    desk.settled()
    desk.window.close()
    assert b"sesame" not in library.read_bytes()
    assert not [one for one in tmp_path.rglob("*") if one.is_file() and b"sesame" in one.read_bytes()]


@pytest.mark.parametrize("moment", ["long before", "just before", "while it draws"])
def test_a_drawing_process_that_dies_is_said_and_started_again(desk: Desk, tmp_path: Path, moment: str) -> None:
    view = opened(desk, tmp_path, printing.columns())
    view.set_caret(view.text().index("The minister said"))
    quote_without_speaker(desk)
    said: list[object] = []
    desk.window.paging.failed.connect(said.append)
    first = desk.window.paging.process_id
    assert first is not None
    desk.until(lambda: not desk.window.paging.is_drawing)
    if moment == "while it draws":
        os.kill(first, signal.SIGSTOP)  # whatever is asked of it next is not answered
    else:
        os.kill(first, signal.SIGKILL)
    if moment == "long before":
        desk.until(lambda: first not in [child.pid for child in multiprocessing.active_children()])
    view.set_zoom(2.0)
    view.go_to_page(2)
    if moment == "while it draws":
        desk.until(lambda: desk.window.paging.is_drawing)
        os.kill(first, signal.SIGKILL)
    desk.until(lambda: said)
    assert desk.notice == "The process that draws the pages ended."
    assert "safe" in desk.hint
    desk.until(lambda: desk.window.paging.process_id not in (None, first))
    desk.until(view.has_pictures)
    assert len(said) == 1
    assert len(desk.window.reading.in_order) == 1


def test_links_thumbnails_pairs_and_printed_numbers(desk: Desk, tmp_path: Path) -> None:
    view = opened(desk, tmp_path, printing.columns())
    desk.until(lambda: view.link_under(on_page(view, 1, 60, 310)) is not None)
    click(view, on_page(view, 1, 250, 310))
    desk.told("This link leads to the web.")
    assert desk.hint == "https://example.org/press"
    click(view, on_page(view, 1, 60, 310))
    assert view.page() == 2
    number = desk.child("pages.page")
    assert number.property("text") == "1"
    number.setFocus()
    number.setProperty("text", "i")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert view.page() == 1
    desk.click(desk.child("pages.thumbnails.shown"))
    small = desk.child("pages.thumbnails")
    desk.until(small.isVisible)
    desk.until(lambda: not desk.window.paging.is_drawing)
    assert isinstance(small, Thumbnails)
    QTest.mouseClick(small.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(70, 230))
    assert view.page() == 2


def on_page(view: PagesView, page: int, x: float, y: float) -> QPointF:
    """A place on a page, points, as one on the viewport."""
    paper, scale = view.paper_of(page), view.scale_of(page)
    return paper.topLeft() + QPointF(x * scale, y * scale) - view.to_content(QPointF(0, 0))


def click(view: PagesView, place: QPointF) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())


def test_a_scan_is_recognised_when_somebody_asks(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = opened(desk, tmp_path, printing.scan(), "scan.pdf")
    monkeypatch.setattr("annotator.library.tessdata", lambda: None)
    desk.menu("text.recognise")
    desk.told("Tesseract is not installed, so no text can be recognised.")
    monkeypatch.undo()
    if tessdata() is None:
        return
    desk.menu("text.recognise")
    desk.told("Text recognised: a new version.")
    desk.until(lambda: "ferry stops" in desk.text)
    desk.until(lambda: "ferry stops" in view.text())
    desk.until(view.has_pictures)
    desk.menu("edit.undo")
    desk.until(lambda: desk.text == "scan")
    desk.settled()
