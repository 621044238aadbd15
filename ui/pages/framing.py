"""Marking an area of a page: a rectangle drawn with the mouse, or moved and stretched with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from annotator.model import Area

if TYPE_CHECKING:
    from annotator.library import PageBox
    from ui.pages.view import PagesView

_SMALLEST = 6.0  # pixels; a smaller drag was a click
_STEP = 6.0  # points an arrow key moves; with Ctrl one point
_REACH = 12.0  # pixels around a corner that take it
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Framing:
    """The one area that is being marked in a page view; `box` is None while there is none."""

    def __init__(self, view: PagesView) -> None:
        self._view = view
        self.box: PageBox | None = None
        self.quote: int | None = None  # the quote whose area is drawn anew
        self._fixed: QPointF | None = None  # the corner across from the one that is dragged, content coordinates
        self._grip: QPointF | None = None  # where the rectangle is held that is dragged as a whole

    def begin(self, box: PageBox | None = None, quote: int | None = None) -> None:
        """Put a rectangle on the page that shows, or take one that is there."""
        self.quote = quote
        self.box = box or self._middle()
        self._view.framing_changed()

    def drop(self) -> bool:
        """Leave it; whether there was one."""
        had = self.box is not None
        self.box = self.quote = self._fixed = self._grip = None
        self._view.framing_changed()
        return had

    def area(self) -> Area | None:
        """The area as it would be marked."""
        box, layout = self.box, self._view.layout_shown()
        if box is None or layout is None:
            return None
        near = layout.read_at(box.page, box.left, box.top)
        return Area(box.page, box.left, box.top, box.right, box.bottom, near, self._view.source())

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down: on the rectangle, with Alt anywhere, or where a page has nothing but pictures.

        Whether the rectangle that is there is taken; a new one begins only when the pointer moves.
        """
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        place = self._view.to_content(event.position())
        if self.box is not None:
            rect = self._view.place_of(self.box)
            corner = next((c for c in _corners(rect) if (c - place).manhattanLength() <= _REACH), None)
            if corner is not None:
                self._fixed = rect.center() * 2 - corner
                return True
            if rect.contains(place):
                self._grip = place
                return True
            self.drop()
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier and not self._view.is_picture(event.position()):
            return False
        self._fixed = place
        return False  # it may yet turn out to be a click

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves; whether a rectangle follows it."""
        place = self._view.to_content(event.position())
        if self._fixed is not None:
            rect = QRectF(self._fixed, place).normalized()
            if max(rect.width(), rect.height()) >= _SMALLEST:
                self._set(rect, self._fixed)
            return True
        if self._grip is not None and self.box is not None:
            self._set(self._view.place_of(self.box).translated(place - self._grip), self._grip, moved=True)
            self._grip = place
            return True
        return False

    def release(self) -> bool:
        """The button goes up; whether it held a rectangle."""
        held = self._fixed is not None or self._grip is not None
        self._fixed = self._grip = None
        return held and self.box is not None

    def key(self, event: QKeyEvent) -> bool:
        """Arrows move the rectangle, with Shift its lower right corner; Ctrl makes the steps small. Esc leaves it."""
        if self.box is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.drop()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._view.area_taken.emit()
            return True
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        small = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = (1.0 if small else _STEP) * self._view.scale_of(self.box.page)
        across, down = arrow[0] * step, arrow[1] * step
        rect = self._view.place_of(self.box)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            rect.setRight(max(rect.left() + _SMALLEST, rect.right() + across))
            rect.setBottom(max(rect.top() + _SMALLEST, rect.bottom() + down))
            self._set(rect, rect.center())
        else:
            self._set(rect.translated(across, down), rect.center(), moved=True)
        self._view.reveal_box(self.box)
        return True

    def _set(self, rect: QRectF, on: QPointF, *, moved: bool = False) -> None:
        """Take a rectangle, kept on the page that is at `on`; one that is `moved` keeps its size."""
        page = self.box.page if moved and self.box is not None else self._view.page_near(on)
        paper = self._view.paper_of(page)
        if moved:
            rect.moveLeft(min(max(rect.left(), paper.left()), paper.right() - rect.width()))
            rect.moveTop(min(max(rect.top(), paper.top()), paper.bottom() - rect.height()))
        rect = rect.intersected(paper)
        if rect.isEmpty():
            return
        self.box = self._view.on_page(page, rect)
        self._view.framing_changed()

    def _middle(self) -> PageBox:
        """A rectangle in the middle of what shows of the page."""
        page = self._view.page()
        seen = self._view.paper_of(page).intersected(self._view.content_shown())
        width, height = 0.4 * seen.width(), min(0.3 * seen.height(), 0.3 * seen.width())
        centre = seen.center()
        return self._view.on_page(page, QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height))


def _corners(rect: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    return rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()
