"""The same path with the mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model import Stance
from tests.journeys.desk import Desk


def test_select_quote_speaker_and_claim_by_mouse(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.drag_over("no cover would be written")
    assert desk.window.pane.reader.selected_text() == "no cover would be written"
    desk.menu("quote.add")
    desk.until(desk.window.chooser.is_open)
    pick(desk, 0)
    speaker = desk.quote.speakers
    assert len(speaker) == 1
    desk.menu("quote.claim")
    desk.until(desk.window.chooser.is_open)
    denies = desk.button(desk.window.chooser, Stance.DENIES.value)
    desk.click(denies)
    pick(desk, 0)
    assert [claim.stance for claim in desk.quote.claims] == [Stance.DENIES]
    desk.menu("edit.undo")
    desk.settled()
    assert desk.quote.claims == ()


def pick(desk: Desk, row: int) -> None:
    """Click a candidate."""
    chooser = desk.window.chooser
    place = chooser.list.visualRect(chooser.list.model().index(row, 0)).center()
    QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.until(lambda: not chooser.is_open())
    desk.settled()


def test_a_click_on_a_highlight_or_a_card_chooses_the_quote(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    reader = desk.window.pane.reader
    quote = desk.window.reading.in_order[1]
    box = reader.box_of(quote.start + 3, quote.start + 4)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    desk.until(lambda: desk.window.reading.chosen == quote.id)
    desk.until(lambda: desk.window.inspector.shown() == ("quote", quote.id))
    other = desk.window.reading.in_order[2]
    desk.window.pane.margin.card_clicked.emit(other.id)
    desk.until(lambda: desk.window.inspector.shown() == ("quote", other.id))


def test_a_handle_is_dragged_to_another_word(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.drag_over("no cover would be")
    desk.menu("quote.add")
    desk.until(desk.window.chooser.is_open)
    QTest.keyClick(desk.window.chooser.input, Qt.Key.Key_Escape)
    desk.settled()
    reader = desk.window.pane.reader
    end = desk.quote.spans[0].end
    last, target = reader.box_of(end - 1, end), reader.box_of(end + 7, end + 8)
    drag(desk, QPointF(last.right(), last.bottom() + 2), QPointF(target.right() - 0.5, target.center().y()))
    desk.settled()
    assert desk.quote.exact == "no cover would be written"


def drag(desk: Desk, start: QPointF, end: QPointF) -> None:
    """Press at `start`, move to `end`, let go."""
    port = desk.window.pane.reader.viewport()
    none = Qt.KeyboardModifier.NoModifier
    left, nothing = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, buttons in (
        (QEvent.Type.MouseMove, start, nothing, nothing),
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, (start + end) / 2, nothing, left),
        (QEvent.Type.MouseMove, end, nothing, left),
        (QEvent.Type.MouseButtonRelease, end, left, nothing),
    ):
        spot = port.mapToGlobal(QPoint(round(place.x()), round(place.y())))
        QApplication.sendEvent(port, QMouseEvent(kind, place, QPointF(spot), button, buttons, none))


def test_an_article_and_an_actor_are_opened_from_the_library_pane(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    pane = desk.window.library_pane
    rows = pane.articles.model()
    place = next(i for i in range(rows.rowCount()) if "Dockers" in str(rows.index(i, 0).data()))
    index = rows.index(place, 0)
    pane.articles.scrollTo(index)
    spot = pane.articles.visualRect(index).center()
    QTest.mouseClick(pane.articles.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    desk.until(lambda: "Dockers" in desk.article.summary.metadata.title)
    actors = pane.actors
    QTest.mouseClick(
        actors.viewport(), Qt.MouseButton.LeftButton, pos=actors.visualRect(actors.model().index(0, 0)).center()
    )
    desk.until(lambda: desk.window.inspector.shown()[0] == "actor")
