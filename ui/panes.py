"""The parts of the window and how they lie: top bar, notice, three panes side by side, status line, overlays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenuBar, QSplitter, QVBoxLayout, QWidget

from ui.aside_view import AsideView
from ui.chooser import Chooser
from ui.find_bar import FindBar
from ui.inspector import Inspector
from ui.library_pane import LibraryPane
from ui.palette import Palette
from ui.reader.pane import ReadingPane
from ui.status_line import StatusLine
from ui.theme import Theme
from ui.top_bar import TopBar
from ui.widgets.notice import Notice

WIDTHS = (256, 866, 318)  # pixels of the panes in a window of 1440

Submit = Callable[[Callable[[], Any]], Future[Any]]


class Panes(QWidget):
    """Everything in the window, laid out; it knows no library."""

    def __init__(self, theme: Theme, submit: Submit) -> None:
        super().__init__()
        self.menus = QMenuBar()
        self.top = TopBar(self.menus)
        self.notice = Notice(theme)
        self.library = LibraryPane(theme)
        self.reading = ReadingPane()
        self.find_bar = FindBar(self.reading.reader)
        self.inspector = Inspector(theme)
        self.status = StatusLine(theme)
        centre = QWidget()
        column = _column(centre, self.find_bar)
        column.addWidget(self.reading, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("panes")
        self.splitter.setHandleWidth(1)
        for part in (self.library, centre, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(WIDTHS))
        rows = _column(self, self.top, self.notice)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.status)
        self.chooser = Chooser(theme, self)
        self.palette_view = Palette(theme, self, submit)
        self.aside = AsideView(self)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        for part in (
            self.top, self.notice, self.library, self.reading, self.find_bar, self.inspector, self.status,
            self.chooser, self.palette_view, self.aside,
        ):  # fmt: skip
            part.set_theme(theme)
        self.splitter.setStyleSheet(f"QSplitter::handle {{ background: {theme.line}; }}")

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Give the panes these widths, if it is one for each."""
        if len(sizes) == len(WIDTHS):
            self.splitter.setSizes(list(sizes))

    def place_overlays(self) -> None:
        """Put what lies over the panes into the middle of them."""
        area = self.splitter.geometry()
        width = min(760, area.width() - 60)
        left = area.x() + (area.width() - width) // 2
        self.aside.setGeometry(left, area.y() + 24, width, max(200, area.height() - 60))

    def step(self, by: int) -> None:
        """Move the keyboard to the next (1) or previous (-1) pane that is shown."""
        panes: list[QWidget] = [self.library, self.reading.reader, self.reading.margin, self.inspector]
        shown = [each for each in panes if each.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, each in enumerate(shown) if each is focus or (focus and each.isAncestorOf(focus))), 0)
        target = shown[(here + by) % len(shown)]
        first = target if target.focusPolicy() != Qt.FocusPolicy.NoFocus else _first_control(target)
        (first or target).setFocus(Qt.FocusReason.TabFocusReason)

    def pane(self, name: str) -> QWidget:
        """The library pane ("library") or the inspector ("inspector")."""
        return self.library if name == "library" else self.inspector


def _column(parent: QWidget, *parts: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return layout


def _first_control(pane: QWidget) -> QWidget | None:
    """The first thing in a pane that takes the keyboard."""
    for child in pane.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(pane):
            return child
    return None
