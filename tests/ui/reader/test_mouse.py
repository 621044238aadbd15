from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import QuoteKind
from tests.ui.reader.texts import LONG, SHIFT, content_of, point, press
from ui.highlight import Highlight
from ui.reader.reader import Reader

LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton


def at(reader: Reader, offset: int) -> QPoint:
    """Just inside the character at an offset."""
    box = reader.box_of(offset, offset + 1)
    return point(QPointF(box.left() + min(2.0, box.width() / 3), box.center().y()))


def send(
    reader: Reader, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton, modifiers: Qt.KeyboardModifier | None = None
) -> None:
    button = NO_BUTTON if kind is QEvent.Type.MouseMove else LEFT
    where = QPointF(place)
    event = QMouseEvent(
        kind,
        where,
        QPointF(reader.viewport().mapToGlobal(place)),
        button,
        held,
        modifiers or Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(reader.viewport(), event)


def drag(reader: Reader, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    send(reader, QEvent.Type.MouseButtonPress, start, LEFT)
    send(reader, QEvent.Type.MouseMove, (start + end) / 2, LEFT)
    send(reader, QEvent.Type.MouseMove, end, LEFT)
    if let_go:
        send(reader, QEvent.Type.MouseButtonRelease, end, NO_BUTTON)


def test_a_click_places_the_caret(reader: Reader) -> None:
    offset = LONG.text.index("sluice")
    QTest.mouseClick(reader.viewport(), LEFT, pos=at(reader, offset))
    assert (reader.caret(), reader.selection()) == (offset, None)


def test_a_drag_selects_in_both_directions(reader: Reader) -> None:
    start, end = LONG.text.index("sluice"), LONG.text.index("engineers")
    drag(reader, at(reader, start), at(reader, end))
    assert (reader.selection(), reader.caret()) == ((start, end), end)
    drag(reader, at(reader, end), at(reader, start))
    assert (reader.selection(), reader.caret()) == ((start, end), start)


def test_a_double_click_takes_the_word_and_a_third_the_paragraph(reader: Reader) -> None:
    start = LONG.text.index("sluice")
    place = at(reader, start + 2)
    QTest.mouseClick(reader.viewport(), LEFT, pos=place)
    QTest.mouseDClick(reader.viewport(), LEFT, pos=place)
    assert reader.selection() == (start, start + len("sluice"))
    QTest.mouseClick(reader.viewport(), LEFT, pos=place)
    block = LONG.blocks[1]
    assert reader.selection() == (block.start, block.end)


def test_a_drag_after_a_double_click_selects_by_words(reader: Reader) -> None:
    start, end = LONG.text.index("sluice"), LONG.text.index("engineers")
    place = at(reader, start + 2)
    send(reader, QEvent.Type.MouseButtonDblClick, place, LEFT)
    send(reader, QEvent.Type.MouseMove, at(reader, end + 3), LEFT)
    assert reader.selection() == (start, end + len("engineers"))
    send(reader, QEvent.Type.MouseMove, at(reader, LONG.blocks[1].start + 2), LEFT)
    assert reader.selection() == (LONG.blocks[1].start, start + len("sluice"))
    send(reader, QEvent.Type.MouseButtonRelease, place, NO_BUTTON)


def test_a_click_with_shift_extends_the_selection(reader: Reader) -> None:
    start, end = LONG.text.index("sluice"), LONG.text.index("engineers")
    reader.set_caret(start)
    QTest.mouseClick(reader.viewport(), LEFT, SHIFT, at(reader, end))
    assert reader.selection() == (start, end)


def test_a_drag_below_the_edge_scrolls_on(reader: Reader, qtbot: QtBot) -> None:
    bar = reader.verticalScrollBar()
    below = QPoint(300, reader.viewport().height() + 60)
    drag(reader, at(reader, 5), below, let_go=False)
    qtbot.waitUntil(lambda: bar.value() > 200, timeout=5000)
    send(reader, QEvent.Type.MouseButtonRelease, below, NO_BUTTON)
    chosen = reader.selection()
    assert chosen is not None
    assert chosen[1] > LONG.blocks[5].start


@pytest.fixture
def marked(reader: Reader) -> Reader:
    """A reader with two highlights, the smaller one inside the other."""
    start = LONG.blocks[1].start
    reader.set_highlights(
        [
            Highlight(1, ((start, start + 60),), QuoteKind.DIRECT),
            Highlight(2, ((start + 20, start + 30),), QuoteKind.INDIRECT),
        ]
    )
    return reader


def test_a_click_on_a_highlight_reports_it_and_again_the_one_below(marked: Reader) -> None:
    clicked: list[int] = []
    marked.highlight_clicked.connect(clicked.append)
    place = at(marked, LONG.blocks[1].start + 25)
    for _ in range(3):
        send(marked, QEvent.Type.MouseButtonPress, place, LEFT)
        send(marked, QEvent.Type.MouseButtonRelease, place, NO_BUTTON)
    send(marked, QEvent.Type.MouseButtonPress, at(marked, 3), LEFT)
    send(marked, QEvent.Type.MouseButtonRelease, at(marked, 3), NO_BUTTON)
    assert clicked == [2, 1, 2]


def test_a_drag_over_a_highlight_is_no_click(marked: Reader) -> None:
    clicked: list[int] = []
    marked.highlight_clicked.connect(clicked.append)
    start = LONG.blocks[1].start
    drag(marked, at(marked, start + 5), at(marked, start + 50))
    assert clicked == []
    assert marked.selection() == (start + 5, start + 50)


def test_hovering_reports_the_highlight_and_leaving_it(marked: Reader) -> None:
    seen: list[object] = []
    marked.highlight_hovered.connect(seen.append)
    start = LONG.blocks[1].start
    for offset in (start + 5, start + 25, start + 26, start + 80):
        send(marked, QEvent.Type.MouseMove, at(marked, offset), NO_BUTTON)
    assert seen == [1, 2, None]


def test_a_handle_moves_the_boundary_and_reports_it_once(marked: Reader) -> None:
    start = LONG.blocks[1].start
    marked.update_highlight(Highlight(1, ((start, start + 60),), QuoteKind.DIRECT, selected=True))
    dragged: list[tuple[int, int, int, int]] = []
    marked.boundary_dragged.connect(lambda *values: dragged.append(values))
    handle = next(one for one in marked.handles() if one.is_end)
    drag(marked, point(handle.centre), at(marked, start + 40))
    assert dragged == [(1, 0, start, start + 40)]
    assert marked.selection() is None


def test_escape_puts_a_boundary_back(marked: Reader) -> None:
    start = LONG.blocks[1].start
    before = Highlight(1, ((start, start + 60),), QuoteKind.DIRECT, selected=True)
    marked.update_highlight(before)
    dragged: list[object] = []
    marked.boundary_dragged.connect(lambda *values: dragged.append(values))
    handle = next(one for one in marked.handles() if not one.is_end)
    drag(marked, point(handle.centre), at(marked, start + 40), let_go=False)
    assert next(one for one in marked.highlights() if one.id == 1) != before
    press(marked, Qt.Key.Key_Escape)
    send(marked, QEvent.Type.MouseButtonRelease, at(marked, start + 40), NO_BUTTON)
    assert next(one for one in marked.highlights() if one.id == 1) == before
    assert dragged == []


def test_a_boundary_stops_at_its_neighbour_and_keeps_one_character(marked: Reader) -> None:
    start = LONG.blocks[1].start
    marked.set_highlights(
        [Highlight(7, ((start, start + 10), (start + 20, start + 30)), QuoteKind.MIXED, selected=True)]
    )
    dragged: list[tuple[int, int, int, int]] = []
    marked.boundary_dragged.connect(lambda *values: dragged.append(values))
    end_of_first = next(one for one in marked.handles() if one.span == 0 and one.is_end)
    drag(marked, point(end_of_first.centre), at(marked, start + 50))
    assert dragged[-1] == (7, 0, start, start + 20)
    end_of_second = next(one for one in marked.handles() if one.span == 1 and one.is_end)
    drag(marked, point(end_of_second.centre), at(marked, start + 5))
    assert dragged[-1] == (7, 1, start + 20, start + 21)


def test_dropped_files_are_handed_on(reader: Reader, tmp_path: Path) -> None:
    dropped: list[list[str]] = []
    reader.files_dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.txt")), QUrl("https://kestrel.example/harbour")])
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(reader.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        reader.viewport(),
        QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier),
    )
    assert dropped == [[str(tmp_path / "one.txt")]]


def test_the_words_about_what_was_set_aside_can_be_clicked(reader: Reader) -> None:
    reader.show_article(content_of("Text.", aside=2), title="Headline", meta="Outlet", language="en")
    corner, meta = reader.aside_box(), reader.viewport()
    asked: list[bool] = []
    reader.set_aside_requested.connect(lambda: asked.append(True))
    QTest.mouseClick(meta, LEFT, pos=point(corner.center()))
    QTest.mouseClick(meta, LEFT, pos=point(QPointF(corner.left() - 30, corner.center().y())))
    assert asked == [True]


def test_the_wheel_with_ctrl_changes_the_text_size(reader: Reader) -> None:
    sizes: list[float] = []
    reader.text_size_changed.connect(sizes.append)
    before = reader.text_size()
    reader.set_text_size(before + 2)
    reader.set_text_size(before + 2)
    reader.set_text_size(500)
    assert sizes == [before + 2, 36.0]
