"""The mouse in a text: placing the caret, selecting, dragging the ends of a highlight, dragging past the edge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent

from ui.caret.spans import word_at

if TYPE_CHECKING:
    from ui.caret.view import CaretView

_TICK = 30  # ms between two steps of scrolling while the pointer is outside
REACH = 12.0
"""A handle is caught within this many pixels of its middle: a target of 24 px."""


_OUTWARD = 4.0


class Unit(Enum):
    """What a drag selects by."""

    CHARACTER = 1
    WORD = 2
    BLOCK = 3


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of one span of a selected highlight, and where its knob is on the viewport."""

    highlight: int
    span: int
    is_end: bool
    centre: QPointF


class Gestures(QObject):
    """Turns the mouse events of a view into carets, selections and boundaries.

    `selected` tells that a selection is done, when the button goes up.
    """

    selected = Signal()

    def __init__(self, view: CaretView) -> None:
        super().__init__(view)
        self._view = view
        self._unit = Unit.CHARACTER
        self._origin = (0, 0)
        self._selecting = False
        self._moved = False
        self._pressed_at = QPointF()
        self._last = QPointF()
        self._handle: Handle | None = None
        self._clicks = QElapsedTimer()
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self._tick)

    @property
    def busy(self) -> bool:
        """Whether a button is held on the text or on a handle."""
        return self._selecting or self._handle is not None

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        view = self._view
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position()
        self._pressed_at = self._last = point
        self._moved = False
        self._handle = self._handle_at(point)
        if self._handle is not None:
            return
        offset = view.offset_at(point)
        self._selecting = True
        triple = (
            self._clicks.isValid() and self._clicks.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
        )
        self._clicks.invalidate()
        if triple:
            self._begin(Unit.BLOCK, offset)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._unit = Unit.CHARACTER
            self._origin = (view.anchor(), view.anchor())
            view.move_caret(offset, extend=True, follow=False)
        else:
            self._unit = Unit.CHARACTER
            self._origin = (offset, offset)
            view.move_caret(offset, follow=False)

    def double_click(self, event: QMouseEvent) -> None:
        """The second click of a pair; a third one soon after takes the paragraph."""
        if event.button() is Qt.MouseButton.LeftButton and self._handle_at(event.position()) is None:
            self._selecting = True
            self._moved = True
            self._begin(Unit.WORD, self._view.offset_at(event.position()))
            self._clicks.start()

    def _begin(self, unit: Unit, offset: int) -> None:
        self._unit = unit
        self._moved = True
        self._origin = self._around(offset)
        self._view.select(*self._origin)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves, with or without a button."""
        self._last = event.position()
        if not self.busy:
            handle = self._handle_at(event.position())
            shape = Qt.CursorShape.SizeHorCursor if handle else self._view.cursor_shape_at(event.position())
            self._view.viewport().setCursor(shape)
            self._view.hover_at(event.position())
            return
        far = (event.position() - self._pressed_at).manhattanLength()
        if far >= QGuiApplication.styleHints().startDragDistance() // 2:
            self._moved = True
        if not self._moved:
            return
        outside = not 0 <= event.position().y() < self._view.viewport().height()
        if outside and not self._ticking.isActive():
            self._ticking.start()
        elif not outside:
            self._ticking.stop()
        self._extend()

    def _extend(self) -> None:
        offset = self._view.offset_at(self._last)
        if self._handle is not None:
            self._view.stretch_boundary(self._handle, offset)
            return
        start, end = self._around(offset)
        if offset < self._origin[0]:
            self._view.select(self._origin[1], start, follow=False)
        else:
            self._view.select(self._origin[0], max(end, self._origin[1]), follow=False)

    def _around(self, offset: int) -> tuple[int, int]:
        if self._unit is Unit.CHARACTER:
            return (offset, offset)
        block = self._view.block_of(offset)
        if block is None or self._unit is Unit.BLOCK:
            return (block.start, block.end) if block is not None else (offset, offset)
        return word_at(self._view.text(), offset, block.start, block.end)

    def release(self, event: QMouseEvent) -> None:
        """A button goes up."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._ticking.stop()
        handle, self._handle = self._handle, None
        if handle is not None:
            self._view.finish_boundary(handle)
        elif self._selecting and not self._moved and not event.modifiers():
            self._view.click_at(event.position())
        done = self._selecting and self._view.selection() is not None
        self._selecting = False
        if done:
            self.selected.emit()

    def cancel(self) -> bool:
        """Leave a drag without effect on a highlight; whether there was one."""
        if not self.busy:
            return False
        self._ticking.stop()
        if self._handle is not None:
            self._handle = None
            self._view.abandon_boundary()
        self._selecting = False
        return True

    def _handle_at(self, point: QPointF) -> Handle | None:
        # The target reaches outward more than inward, so that the words beside a knob can still be clicked.
        near = [
            (_distance(handle.centre + QPointF(0, _OUTWARD if handle.is_end else -_OUTWARD), point), handle)
            for handle in self._view.handles()
        ]
        near = [entry for entry in near if entry[0] <= REACH]
        return min(near, key=lambda entry: entry[0])[1] if near else None

    def _tick(self) -> None:
        height = self._view.viewport().height()
        y = self._last.y()
        beyond = y if y < 0 else y - height if y >= height else 0
        if not beyond:
            self._ticking.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + int(max(-60, min(60, beyond / 2 + (8 if beyond > 0 else -8)))))
        self._extend()


def _distance(one: QPointF, other: QPointF) -> float:
    return max(abs(one.x() - other.x()), abs(one.y() - other.y()))
