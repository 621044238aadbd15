"""The page as it was printed: select on it, mark, tag, switch views, undo, export, bring back in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from annotator.library import Library, read_project
from annotator.model import ArticleId
from tests.journeys.desk import Desk
from tests.pages import printing
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
