"""The page view: an article's pages with highlights on them, keys, mouse and paint."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.model import Area
from ui.pages import motion, painting
from ui.pages.framing import Framing
from ui.pages.keyboard import Move, move_for
from ui.pages.pictures import bands
from ui.pages.words import Words
from ui.reader.gestures import Gestures, Handle
from ui.reader.highlight import Highlight
from ui.reader.painting import KNOB, draw_knob
from ui.theme import LIGHT

if TYPE_CHECKING:
    from annotator.library import Link, PageLayout, Sheet


class PagesView(Words):
    """Pages as they were printed, with the same marks, keys and gestures as the text view.

    It reads and reports; it never changes the text or the library, and does no input or output: pictures it wants are
    named by `bands_wanted` and come by `set_picture`.
    """

    highlight_clicked = Signal(int)
    highlight_hovered = Signal(object)  # int | None
    boundary_dragged = Signal(int, int, int, int)  # highlight, index of the span, new start, new end
    context_requested = Signal(int, QPoint)  # offset, global position
    address_clicked = Signal(str)  # of the web
    area_taken = Signal()  # the area that is being marked is to be a quote

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Article pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._stretched: Highlight | None = None
        self._last_clicked: tuple[int, int] | None = None
        self._gestures = Gestures(self)
        self.framing = Framing(self)
        self._links: dict[int, tuple[Link, ...]] = {}

    # Links

    def show_document(self, layout: PageLayout, sheets: Sequence[Sheet] = (), source: str = "") -> None:
        """Show a text's pages from the first one, without highlights and links."""
        self._links = {}
        self.framing.drop()
        super().show_document(layout, sheets, source)

    def set_links(self, page: int, links: Sequence[Link]) -> None:
        """Say where the links of a page lead."""
        self._links[page] = tuple(links)

    def link_under(self, point: QPointF) -> Link | None:
        """The link under a point of the viewport."""
        if not self._links:
            return None
        content = self.to_content(point)
        page = self.page_near(content)
        x, y = self._arrangement.to_page(page, content)
        links = self._links.get(page, ())
        return next((one for one in links if one.left <= x <= one.right and one.top <= y <= one.bottom), None)

    # Areas

    def framed(self) -> tuple[Area, int | None] | None:
        """The area that is being marked, and the quote it belongs to (None for a new one)."""
        area = self.framing.area()
        return None if area is None else (area, self.framing.quote)

    def framing_changed(self) -> None:
        """The rectangle that is being marked is another one."""
        self.viewport().update()

    # Paint

    def look(self) -> painting.Look:
        """The colours over the pages: dark ones only over dark pages."""
        dark = bool(self.paper())
        return painting.Look(self._theme if dark == self._theme.dark else LIGHT, dark)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that show."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.window))
        if self._layout is None:
            return
        painter.translate(-self._shift())
        value = self.verticalScrollBar().value()
        low, high = value + event.rect().top(), value + event.rect().bottom()
        for page in self._arrangement.pages_between(low, high):
            self._paint_page(painter, page, low, high)
        if self.framing.box is not None:
            painting.draw_framing(painter, self.place_of(self.framing.box), self.look().theme)
        for handle in self.handles():
            draw_knob(painter, handle.centre + self._shift(), self.look().theme)

    def _paint_page(self, painter: QPainter, page: int, low: float, high: float) -> None:
        arrangement, look = self._arrangement, self.look()
        box = arrangement.boxes[page - 1]
        painting.draw_sheet(painter, box, self._theme, look)
        painter.save()
        painter.setClipRect(box)
        missing = False
        for band, place in bands(arrangement, page, self.devicePixelRatioF(), low, high):
            image = self._pictures.get(band)
            if image is None:
                missing = True
            else:
                painter.drawImage(place.topLeft(), image)
        if missing:
            self._paint_waiting(painter, page, low, high)
        self._paint_marks(painter, page, look)
        painter.restore()

    def _paint_marks(self, painter: QPainter, page: int, look: painting.Look) -> None:
        arrangement, layout = self._arrangement, self._layout
        assert layout is not None
        marks = self._marks.painted(page, layout, look.theme)
        for frame in marks.frames:
            painting.fill_frame(painter, arrangement, frame, look)
        for colour, boxes in marks.fills:
            painting.fill_boxes(painter, arrangement, boxes, colour, look)
        for match in self._matches_on(page):
            painting.fill_boxes(painter, arrangement, layout.quads(*match, page), QColor(look.theme.match_fill), look)
            if self._current is not None and match == self._matches[self._current]:
                painter.setPen(QColor(look.theme.accent))
                for quad in layout.quads(*match, page):
                    painter.drawRect(arrangement.to_content(quad))
        chosen = self.selection()
        if chosen is not None:
            colour = QColor(look.theme.selection)
            painting.fill_boxes(painter, arrangement, layout.quads(*chosen, page), colour, look)
        painting.draw_marks(painter, arrangement, marks, look)
        caret = layout.caret_box(self._caret)
        if self.hasFocus() and caret is not None and caret.page == page:
            painting.draw_caret(painter, arrangement.to_content(caret), QColor(look.theme.ink))

    def _paint_waiting(self, painter: QPainter, page: int, low: float, high: float) -> None:
        """Stretch what is known of the page under the missing bands."""
        box = self._arrangement.boxes[page - 1]
        wanted = {band for band, _ in bands(self._arrangement, page, self.devicePixelRatioF(), low, high)}
        kept = [
            entry
            for entry in self._pictures.others(page)
            if entry[0] not in wanted and entry[0].rotation == self._rotation
            and entry[0].scale != self._arrangement.scale(page) * self.devicePixelRatioF()
        ]  # fmt: skip
        painter.save()
        for band, place in bands(self._arrangement, page, self.devicePixelRatioF(), low, high):
            if band not in self._pictures:
                painter.setClipRect(place.intersected(box))
                painting.draw_waiting(painter, box, kept, self._arrangement.scale(page))
        painter.restore()

    def _matches_on(self, page: int) -> list[tuple[int, int]]:
        assert self._layout is not None
        start, end = self._layout.range_of(page)
        return [match for match in self._matches if match[0] < end and match[1] > start]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret wakes up."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret sleeps."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy, scroll; every other key is left to the window."""
        if self._layout is None:
            event.ignore()
            return
        if self.framing.key(event):
            return
        move = move_for(event, self._is_backward(self._caret))
        if move is not None:
            self._go(move)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, len(self.text()), follow=False)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar = self.verticalScrollBar()
            step = bar.pageStep() - 2 * bar.singleStep()
            bar.setValue(bar.value() + (-step if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step))
        elif event.key() == Qt.Key.Key_Escape and (self._gestures.cancel() or self.selection()):
            self.move_caret(self._caret)
        else:
            event.ignore()

    def _is_backward(self, offset: int) -> bool:
        block = self.block_of(offset)
        words = self.text()[block.start : block.start + 60] if block else ""
        return any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in words[:12])

    def _go(self, move: Move) -> None:
        layout = self._layout
        assert layout is not None
        chosen, anchor = self.selection(), self._anchor
        if move.motion is not None:
            if chosen and not move.extend and move.motion in (motion.following, motion.preceding):
                target = chosen[1] if move.motion is motion.following else chosen[0]
            else:
                target = move.motion(layout, self._caret)
            self._put_caret(anchor if move.extend else target, target, True)
            return
        goal = self._goal if self._goal is not None else motion.goal_of(layout, self._caret)
        target = self._page_away(move.pages) if move.pages else motion.by_line(layout, self._caret, move.lines, goal)
        self._put_caret(anchor if move.extend else target, target, True, goal)

    def _page_away(self, pages: int) -> int:
        bar = self.verticalScrollBar()
        place = self.caret_box().center()
        step = pages * (bar.pageStep() - 2 * bar.singleStep())
        if not 0 <= place.y() <= bar.pageStep():
            place = QPointF(place.x(), bar.pageStep() / 2)
        if not bar.minimum() <= bar.value() + step <= bar.maximum():
            bar.setValue(bar.value() + step)
            return len(self.text()) if pages > 0 else 0
        bar.setValue(bar.value() + step)
        return self.offset_at(place)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret, begin a selection or take a handle."""
        if self._layout is not None and not self.framing.press(event):
            self._gestures.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if self._layout is not None:
            self._gestures.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or hover."""
        if self._layout is not None and not self.framing.move(event):
            self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if self._layout is None:
            return
        if self.framing.release():
            self._gestures.cancel()
        else:
            self._gestures.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the caret, which follows a click outside the selection."""
        if self._layout is None:
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
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def cursor_shape_at(self, point: QPointF) -> Qt.CursorShape:
        """The pointer's shape over a point of the viewport."""
        if self.link_under(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor if self.is_picture(point) else Qt.CursorShape.IBeamCursor

    def hover_at(self, point: QPointF) -> None:
        """Tell which highlight the pointer is on."""
        over = self._highlights_under(point)
        self._hover(over[0] if over else None)

    def _hover(self, identity: int | None) -> None:
        if identity != self._marks.hovered:
            self.set_hovered(identity)
            self.highlight_hovered.emit(identity)

    def _highlights_under(self, point: QPointF) -> list[int]:
        if self._layout is None or not self._sheets:
            return []
        content = self.to_content(point)
        page = self.page_near(content)
        framed = [one.id for one in self._marks.in_area(page, *self._arrangement.to_page(page, content))]
        offset = self.character_under(point)
        return [*(() if offset is None else self.highlights_at(offset)), *framed]

    def click_at(self, point: QPointF) -> None:
        """A click without a drag: on overlapping highlights, clicking again takes the next one below."""
        over = self._highlights_under(point)
        if not over:
            self._last_clicked = None
            link = self.link_under(point)
            if link is not None and link.page:
                self.go_to_page(link.page)
            elif link is not None:
                self.address_clicked.emit(link.address)
            return
        by_size = sorted(
            over, key=lambda one: (sum(b - a for a, b in self._marks.highlights[one].spans) or 1 << 30, one)
        )
        chosen = by_size[0]
        if self._last_clicked is not None and self._last_clicked[0] == self._caret and self._last_clicked[1] in by_size:
            chosen = by_size[(by_size.index(self._last_clicked[1]) + 1) % len(by_size)]
        self._last_clicked = (self._caret, chosen)
        self.highlight_clicked.emit(chosen)

    # The ends of the selected highlight

    def handles(self) -> list[Handle]:
        """The handles that show, at both ends of every span of each selected highlight."""
        found: list[Handle] = []
        if self._layout is None:
            return found
        visible = self.visible_pages()
        for highlight in self._marks.selected():
            for index, (start, end) in enumerate(highlight.spans):
                for is_end, at in ((False, start), (True, end - 1)):
                    box = self._layout.box(at)
                    if box is None or box.page not in visible:
                        continue
                    line = self._layout.line_of(at)
                    angle = (self._arrangement.turned(box.page) + (line.turn if line else 0)) % 360
                    backward = unicodedata.bidirectional(self.text()[at]) in ("R", "AL")
                    centre = painting.knob_centre(
                        self.on_screen(box), angle, is_end=is_end, backward=backward, size=KNOB
                    )
                    found.append(Handle(highlight.id, index, is_end, centre))
        return found

    def stretch_boundary(self, handle: Handle, offset: int) -> None:
        """Show the highlight with one end at `offset`; it keeps at least one character and its neighbours."""
        highlight = self._marks.highlights.get(handle.highlight)
        if highlight is None or self._layout is None:
            return
        if self._stretched is None:
            self._stretched = highlight
        spans = list(highlight.spans)
        start, end = spans[handle.span]
        if handle.is_end:
            limit = spans[handle.span + 1][0] if handle.span + 1 < len(spans) else len(self.text())
            end = min(max(offset, motion.following(self._layout, start)), limit)
        else:
            limit = spans[handle.span - 1][1] if handle.span else 0
            start = max(min(offset, motion.preceding(self._layout, end)), limit)
        spans[handle.span] = (start, end)
        if tuple(spans) != highlight.spans:
            self.update_highlight(replace(highlight, spans=tuple(spans)))

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
