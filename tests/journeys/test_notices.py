"""A notice comes and goes without moving what is being read, can be reached without a mouse, and covers no work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from tests.journeys.desk import Desk
from ui.telling import Told

_LONG = Told(
    "4 articles found: 2 imported, 1 skipped, 1 not readable.",
    "One is a scanned PDF without any text: recognise its words first, or ask for the article as a web page.",
    "warning",
    "Show all",
)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _geometry(desk: Desk) -> list[object]:
    """Where the text, its words and the panes are."""
    window = desk.window
    reader = window.pane.reader
    places = [_place(each) for each in (window.panes.library, reader.viewport(), window.inspector, window.status)]
    return [*places, reader.caret_box(), reader.verticalScrollBar().value()]


@pytest.mark.parametrize("width", [1024, 1440])
def test_nothing_moves_when_a_notice_comes_and_goes(desk: Desk, sample: Path, width: int) -> None:
    window = desk.window
    window.resize(width, 700)
    desk.open(sample)
    desk.read("Minister rules out")
    desk.put_caret("Insurers, meanwhile")
    before = _geometry(desk)
    for told in (Told("Backed up."), Told("The disk is full.", "Make room.", "error"), _LONG):
        window.tell(told)
        assert window.notice.isVisible()
        assert _geometry(desk) == before
        window.notice.close_notice()
        assert not window.notice.isVisible()
        assert _geometry(desk) == before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_notice_covers_keys_only(desk: Desk, sample: Path, direction: Qt.LayoutDirection) -> None:
    window = desk.window
    window.setLayoutDirection(direction)
    desk.open(sample)
    desk.read("Minister rules out")
    window.tell(Told("The disk is full.", "Make room.", "error", "Show it", print))
    notice, status = window.notice, window.status
    assert _place(status).contains(_place(notice))
    window.show_busy("Reading harbour.pdf")
    status.cancel.show()
    said = (status.saved, status.counts, status.progress, status.cancel, status.message)
    desk.until(lambda: all(each.isVisible() for each in said))
    desk.until(lambda: not any(_place(notice).intersects(_place(each)) for each in said))
    # One with more to say grows upward, and its end stays where it is.
    window.resize(1024, 640)
    window.tell(_LONG)
    desk.until(lambda: notice.height() >= notice.heightForWidth(notice.width()))
    desk.until(lambda: _place(notice).bottom() == _place(status).bottom())
    desk.until(lambda: not _place(notice).intersects(_place(status.cancel)))


def test_a_notice_is_reached_and_left_by_keys(desk: Desk, sample: Path) -> None:
    window = desk.window
    desk.open(sample)
    desk.read("Minister rules out")
    taken: list[bool] = []
    told = Told("Copied.", action="Show it", act=lambda: taken.append(True))
    window.tell(told)
    assert window.pane.reader.hasFocus()  # it takes no keys away from who is writing
    for _ in range(4):
        if not window.notice.button.hasFocus():
            desk.press(Qt.Key.Key_F6)
    assert window.notice.button.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert window.pane.reader.hasFocus()
    assert not taken
    window.tell(told)
    window.notice.button.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert taken == [True]
    assert window.pane.reader.hasFocus()
