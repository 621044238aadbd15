"""The page view: an article's pages with highlights on them, keys, mouse and paint."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.model import Area
from ui.caret.gestures import Handle
from ui.caret.keyboard import Motion
from ui.pages import motion, painting
from ui.pages.framing import Framing
from ui.pages.pictures import bands
from ui.pages.words import Words
from ui.reader.painting import KNOB, draw_knob
from ui.theme import LIGHT

if TYPE_CHECKING:
    from annotator.library import Link, PageLayout, Sheet

_MOTIONS: dict[Motion, Callable[[PageLayout, int], int]] = {
    Motion.FOLLOWING: motion.following,
    Motion.PRECEDING: motion.preceding,
    Motion.NEXT_WORD: motion.next_word,
    Motion.PREVIOUS_WORD: motion.previous_word,
    Motion.LINE_START: motion.line_start,
    Motion.LINE_END: motion.line_end,
    Motion.BLOCK_START: motion.block_start,
    Motion.BLOCK_END: motion.block_end,
    Motion.START: lambda layout, _: 0,
    Motion.END: lambda layout, _: len(layout.text),
}


class PagesView(Words):
    """Pages as they were printed, with the same marks, keys and gestures as the text view.

    It reads and reports; it never changes the text or the library, and does no input or output: pictures it wants are
    named by `bands_wanted` and come by `set_picture`.
    """

    address_clicked = Signal(str)  # of the web
    area_taken = Signal()  # the area that is being marked is to be a quote

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Article pages"))
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
        self._repaint()

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

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The area that is being marked comes first, then the caret."""
        if self._layout is None:
            event.ignore()
        elif not self.framing.key(event):
            super().keyPressEvent(event)

    def _runs_backward(self, offset: int) -> bool:
        block = self.block_of(offset)
        words = self.text()[block.start : block.start + 60] if block else ""
        return any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in words[:12])

    def _moved(self, motion: Motion, offset: int) -> int:
        assert self._layout is not None
        return _MOTIONS[motion](self._layout, offset)

    def _goal_here(self) -> float:
        assert self._layout is not None
        return motion.goal_of(self._layout, self._caret)

    def _line_away(self, lines: int, goal: float) -> int:
        assert self._layout is not None
        return motion.by_line(self._layout, self._caret, lines, goal)

    def _page_away(self, pages: int, goal: float) -> int:
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
        """Take the area that is being marked or begin one, else what a press does in any text."""
        if self._layout is not None and not self.framing.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or stretch the area that is being marked, else what the pointer does in any text."""
        if self._layout is not None and not self.framing.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if self._layout is not None and self.framing.release():
            self._gestures.cancel()
        else:
            super().mouseReleaseEvent(event)

    def is_filled(self) -> bool:
        """Whether a document is shown."""
        return self._layout is not None

    def _enlarge(self, steps: int) -> None:
        self.step_zoom(steps)

    def cursor_shape_at(self, point: QPointF) -> Qt.CursorShape:
        """The pointer's shape over a point of the viewport."""
        if self.link_under(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor if self.is_picture(point) else Qt.CursorShape.IBeamCursor

    def _highlights_under(self, point: QPointF) -> list[int]:
        if self._layout is None or not self._sheets:
            return []
        content = self.to_content(point)
        page = self.page_near(content)
        framed = [one.id for one in self._marks.in_area(page, *self._arrangement.to_page(page, content))]
        offset = self.character_under(point)
        return [*(() if offset is None else self.highlights_at(offset)), *framed]

    def _clicked_beside(self, point: QPointF) -> None:
        link = self.link_under(point)
        if link is not None and link.page:
            self.go_to_page(link.page)
        elif link is not None:
            self.address_clicked.emit(link.address)

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
