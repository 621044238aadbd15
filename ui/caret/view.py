"""What every view of an article's text has in common: a caret, a selection, matches, keys, and the mouse on highlights.

All offsets that go in and come out are code points of the article's canonical text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.caret.gestures import Gestures, Handle
from ui.caret.keyboard import Motion, Move, move_for
from ui.caret.shown import ShownText
from ui.caret.spans import meant, stretched
from ui.highlight import Highlight


class Marked(Protocol):
    """The highlights over a text, by their ids, and the one that is emphasised."""

    highlights: dict[int, Highlight]
    hovered: int | None


class CaretView(ShownText):
    """What a scrolling view of one text becomes with a caret in it.

    It stands before the view among the bases of a class, which answers the questions of `ShownText` and sets `_marks`.
    """

    selection_changed = Signal()
    caret_moved = Signal(int)
    matches_set = Signal()
    highlight_clicked = Signal(int)
    highlight_hovered = Signal(object)  # int | None
    boundary_dragged = Signal(int, int, int, int)  # highlight, index of the span, new start, new end
    context_requested = Signal(int, QPoint)  # offset, global position

    _marks: Marked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._caret = self._anchor = 0
        self._goal: float | None = None  # where on the line the caret wants to be while it goes up and down
        self._matches: list[tuple[int, int]] = []
        self._current: int | None = None
        self._stretched: Highlight | None = None  # a highlight as it was before one of its ends was dragged
        self._last_clicked: tuple[int, int] | None = None
        self._gestures = Gestures(self)

    def _begin_text(self) -> None:
        """Another text is shown: the caret stands at its beginning."""
        self._caret = self._anchor = 0
        self._goal = self._current = None
        self._matches = []

    # Caret and selection

    def caret(self) -> int:
        """The caret."""
        return self._caret

    def anchor(self) -> int:
        """The end of the selection where the caret is not; the caret without a selection."""
        return self._anchor

    def set_caret(self, offset: int) -> None:
        """Put the caret before the character at `offset` and drop the selection."""
        self.move_caret(offset)

    def selection(self) -> tuple[int, int] | None:
        """The selected range, None when nothing is."""
        if self._caret == self._anchor:
            return None
        return min(self._caret, self._anchor), max(self._caret, self._anchor)

    def select(self, start: int, end: int, *, follow: bool = True) -> None:
        """Select from `start` to `end`, where the caret comes to stand; `follow` scrolls there."""
        self._put_caret(start, end, follow)

    def move_caret(self, offset: int, *, extend: bool = False, follow: bool = True) -> None:
        """Move the caret, with `extend` the selection grows or shrinks."""
        self._put_caret(self._anchor if extend else offset, offset, follow)

    def _put_caret(self, anchor: int, caret: int, follow: bool, goal: float | None = None) -> None:
        if not self.text():
            return
        before, chosen = (self._anchor, self._caret), self.selection()
        self._anchor, self._caret, self._goal = self._snapped(anchor), self._snapped(caret), goal
        if (self._anchor, self._caret) != before:
            self._repaint_between(*before, self._anchor, self._caret)
        if follow:
            self.ensure_caret_visible()
        if self._caret != before[1]:
            self.caret_moved.emit(self._caret)
        if self.selection() != chosen:
            self.selection_changed.emit()

    def selected_text(self) -> str:
        """The selected words as plain text: a line break inside a block becomes a newline."""
        chosen = self.selection()
        return self.text()[chosen[0] : chosen[1]].replace("\u2028", "\n") if chosen else ""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selection():
            QGuiApplication.clipboard().setText(self.selected_text())

    # Matches of a search

    def set_matches(self, ranges: Iterable[tuple[int, int]], current: int | None = None) -> None:
        """Show what a search found; `current` is the index (in text order) of the one to emphasise and reveal."""
        self._matches = sorted(ranges)
        self._current = None
        self._repaint()
        if current is not None and self._matches:
            self._show_match(current)
        else:
            self.matches_set.emit()

    def matches(self) -> tuple[list[tuple[int, int]], int | None]:
        """What a search found, and the index of the one to emphasise."""
        return self._matches, self._current

    def next_match(self) -> int | None:
        """Go to the next match after the current one, or after the caret; its index, None without matches."""
        return self._step_match(1)

    def previous_match(self) -> int | None:
        """Go to the match before the current one, or before the caret; its index, None without matches."""
        return self._step_match(-1)

    def _step_match(self, by: int) -> int | None:
        if not self._matches:
            return None
        if self._current is not None:
            return self._show_match(self._current + by)
        after = bisect_left(self._matches, (self._caret, self._caret))
        return self._show_match(after if by > 0 else after - 1)

    def _show_match(self, index: int) -> int:
        self._current = index % len(self._matches)
        self.reveal(*self._matches[self._current])
        self._repaint()
        self.matches_set.emit()
        return self._current

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret wakes up."""
        super().focusInEvent(event)
        self._repaint_between(self._anchor, self._caret)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret sleeps."""
        super().focusOutEvent(event)
        self._repaint_between(self._anchor, self._caret)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy, scroll; every other key is left to the window."""
        move = move_for(event, self._runs_backward(self._caret))
        if move is not None:
            self._go(move)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, self._moved(Motion.END, 0), follow=False)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar = self.verticalScrollBar()
            step = bar.pageStep() - 2 * bar.singleStep()
            bar.setValue(bar.value() + (-step if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step))
        elif event.key() == Qt.Key.Key_Escape and (self._gestures.cancel() or self.selection()):
            self.move_caret(self._caret)
        else:
            event.ignore()

    def _go(self, move: Move) -> None:
        chosen, goal = self.selection(), None
        if move.motion is None:
            goal = self._goal if self._goal is not None else self._goal_here()
            target = self._page_away(move.pages, goal) if move.pages else self._line_away(move.lines, goal)
        elif chosen and not move.extend and move.motion in (Motion.FOLLOWING, Motion.PRECEDING):
            target = chosen[1] if move.motion is Motion.FOLLOWING else chosen[0]
        else:
            target = self._moved(move.motion, self._caret)
        self._put_caret(self._anchor if move.extend else target, target, True, goal)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret, begin a selection or take a handle."""
        if self.is_filled():
            self._gestures.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if self.is_filled():
            self._gestures.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or hover."""
        if self.is_filled():
            self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if self.is_filled():
            self._gestures.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the caret, which follows a click outside the selection."""
        if not self.is_filled():
            event.ignore()
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.caret_box().bottomLeft().toPoint())
        else:
            offset = self.offset_at(QPointF(self.viewport().mapFromGlobal(place)))
            chosen = self.selection()
            if chosen is None or not chosen[0] <= offset <= chosen[1]:
                self.move_caret(offset, follow=False)
        self.context_requested.emit(self._caret, place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl make what is shown larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._enlarge(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def hover_at(self, point: QPointF) -> None:
        """Tell which highlight the pointer is on."""
        over = self._highlights_under(point)
        self._hover(over[0] if over else None)

    def _hover(self, identity: int | None) -> None:
        if identity != self._marks.hovered:
            self.set_hovered(identity)
            self.highlight_hovered.emit(identity)

    def click_at(self, point: QPointF) -> None:
        """A click without a drag: on overlapping highlights, clicking again takes the next one below."""
        over = {one: self._marks.highlights[one].spans for one in self._highlights_under(point)}
        if not over:
            self._last_clicked = None
            self._clicked_beside(point)
            return
        last = self._last_clicked
        chosen = meant(over, last[1] if last is not None and last[0] == self._caret else None)
        self._last_clicked = (self._caret, chosen)
        self.highlight_clicked.emit(chosen)

    # The ends of the selected highlight

    def stretch_boundary(self, handle: Handle, offset: int) -> None:
        """Show the highlight with one end at `offset`; it keeps at least one character and its neighbours."""
        highlight = self._marks.highlights.get(handle.highlight)
        if highlight is None or not self.is_filled():
            return
        if self._stretched is None:
            self._stretched = highlight
        start, end = highlight.spans[handle.span]
        if handle.is_end:
            place = max(offset, self._moved(Motion.FOLLOWING, start))
        else:
            place = min(offset, self._moved(Motion.PRECEDING, end))
        spans = stretched(highlight.spans, handle.span, place, is_end=handle.is_end)
        if spans != highlight.spans:
            self.update_highlight(replace(highlight, spans=spans))

    def finish_boundary(self, handle: Handle) -> None:
        """The handle is let go: report the new boundaries, if they are new."""
        before, self._stretched = self._stretched, None
        now = self._marks.highlights.get(handle.highlight)
        if before is not None and now is not None and now.spans != before.spans:
            self.boundary_dragged.emit(handle.highlight, handle.span, *now.spans[handle.span])

    def abandon_boundary(self) -> None:
        """Put the highlight back as it was before the handle was taken."""
        before, self._stretched = self._stretched, None
        if before is not None:
            self.update_highlight(before)
