"""What a caret has to know of the view it stands in, whichever way that view shows its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.model import Block
from ui.caret.gestures import Handle
from ui.caret.keyboard import Motion
from ui.highlight import Highlight

if TYPE_CHECKING:

    class View(QAbstractScrollArea):
        """The scrolling view the caret is added to."""

        def text(self) -> str:
            """The canonical text that is shown, "" without one."""

        def block_of(self, offset: int) -> Block | None:
            """The block that holds an offset."""

        def reveal(self, start: int, end: int) -> None:
            """Scroll as little as needed to show `start..end` with some space around it."""

        def _repaint(self, part: QRect | None = None) -> None:
            """Paint anew what is shown, or a part of the viewport."""

else:
    # A class with two bases that are widgets would be deleted twice (PySide 6.11): at run time the view is one of them.
    View = object


class ShownText(View):
    """The questions each kind of view answers for itself: where the words are, and how one gets from one to another."""

    def is_filled(self) -> bool:
        """Whether anything is shown."""
        raise NotImplementedError

    def offset_at(self, point: QPointF) -> int:
        """The caret position nearest to a point of the viewport."""
        raise NotImplementedError

    def caret_box(self) -> QRectF:
        """Where the caret stands, in viewport coordinates."""
        raise NotImplementedError

    def ensure_caret_visible(self) -> None:
        """Scroll just so far that the line of the caret shows."""
        raise NotImplementedError

    def cursor_shape_at(self, point: QPointF) -> Qt.CursorShape:
        """The pointer's shape over a point of the viewport."""
        raise NotImplementedError

    def handles(self) -> list[Handle]:
        """The handles that show, at both ends of every span of each selected highlight."""
        raise NotImplementedError

    def update_highlight(self, highlight: Highlight) -> None:
        """Add a highlight or replace the one with its id."""
        raise NotImplementedError

    def set_hovered(self, identity: int | None) -> None:
        """Emphasise a highlight because the pointer or the focus is on it or on its card."""
        raise NotImplementedError

    def _highlights_under(self, point: QPointF) -> list[int]:
        """The highlights under a point of the viewport, uppermost first."""
        raise NotImplementedError

    def _clicked_beside(self, point: QPointF) -> None:
        """A click on no highlight."""

    def _enlarge(self, steps: int) -> None:
        """Make what is shown larger (1) or smaller (-1)."""
        raise NotImplementedError

    def _snapped(self, offset: int) -> int:
        """The nearest place for a caret at or before `offset`: not inside a character as readers see it."""
        raise NotImplementedError

    def _repaint_between(self, *offsets: int) -> None:
        """Paint anew what lies between the smallest and the largest offset."""
        self._repaint()

    def _runs_backward(self, offset: int) -> bool:
        """Whether the text at an offset runs from right to left."""
        raise NotImplementedError

    def _moved(self, motion: Motion, offset: int) -> int:
        """Where a motion from `offset` ends."""
        raise NotImplementedError

    def _goal_here(self) -> float:
        """How far the caret stands from the beginning of its line, in the view's own units."""
        raise NotImplementedError

    def _line_away(self, lines: int, goal: float) -> int:
        """The place some lines below (positive) or above the caret, nearest to `goal`."""
        raise NotImplementedError

    def _page_away(self, pages: int, goal: float) -> int:
        """Scroll a page down (1) or up (-1); the place for the caret there, nearest to `goal`."""
        raise NotImplementedError
