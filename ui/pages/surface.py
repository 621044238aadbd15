"""Pages on a desk that scrolls: the document, zoom, rotation, looks, and which pictures are wanted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.model import Area, Block
from ui.pages.arrangement import EDGE, GAP, Arrangement, fitting_zoom
from ui.pages.pictures import Pictures, bands
from ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.library import Band, PageBox, PageLayout, Sheet

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""The steps of zooming; 1.0 is the printed size on the screen."""
FIT_WIDTH, FIT_PAGE = "width", "page"
_AHEAD = 0.75  # viewports below the visible part that are drawn before they are needed
_BEHIND = 0.35


class Surface(QAbstractScrollArea):
    """The pages of one document, without caret or marks. It asks for pictures and is given them; it reads nothing."""

    scrolled = Signal()
    laid_out = Signal()
    bands_wanted = Signal(object)  # list[Band], the most urgent first; replaces what was wanted before
    page_changed = Signal(int)
    zoom_changed = Signal(float)  # 1.0 is the printed size
    smallest = ZOOMS[0]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._theme = LIGHT
        self._inverts = True
        self._layout: PageLayout | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._source = ""
        self._fit: str = FIT_WIDTH
        self._zoom = 1.0
        self._rotation = 0
        self._spread = False
        self._pictures = Pictures()
        self._arrangement = Arrangement((), 1.0, 0, 0)
        self._wanted: list[Band] = []
        self._page = 1
        self._room = QSize()
        self._contents = 0
        self._arranging = False

    # The document

    def show_document(self, layout: PageLayout, sheets: Sequence[Sheet] = (), source: str = "") -> None:
        """Show a text's pages from the first one. Without `sheets` their sizes are taken from the layout."""
        from annotator.library import Sheet

        self._layout = layout
        self._source = source
        self._sheets = tuple(sheets) or tuple(Sheet(width, height) for width, height in layout.sizes)
        self._pictures.clear()
        self._wanted = []
        self._rotation = 0
        self._page = 1
        self._contents += 1
        self.marks_moved()
        self._arrange(keep=False)
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(1)

    def set_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Correct the pages' sizes and rotations; what is in view stays there."""
        if tuple(sheets) != self._sheets:
            self._sheets = tuple(sheets)
            self._arrange()

    def sheets(self) -> tuple[Sheet, ...]:
        """The pages as they are shown."""
        return self._sheets

    def clear(self) -> None:
        """Show no document."""
        self._layout = None
        self._sheets = ()
        self._pictures.clear()
        self._contents += 1
        self._arrange(keep=False)

    def text(self) -> str:
        """The canonical text, "" without a document."""
        return self._layout.text if self._layout else ""

    def block_of(self, offset: int) -> Block | None:
        """The block that holds an offset."""
        blocks = self._layout.blocks if self._layout else ()
        return blocks[max(0, bisect_right(blocks, offset, key=lambda one: one.start) - 1)] if blocks else None

    def marks_moved(self) -> None:
        """Called when what lies over the pages has to be worked out anew."""

    def _repaint(self, part: QRect | None = None) -> None:
        """Paint anew what is shown, or a part of the viewport."""
        self.viewport().update(self.viewport().rect() if part is None else part)

    # Pictures

    def set_picture(self, band: Band, image: QImage, paper: str) -> None:
        """Show a picture that was wanted; one in an outdated look (see `paper`) is dropped."""
        if paper != self.paper() or band.page > len(self._sheets):
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures.put(band, image)
        box = self._arrangement.boxes[band.page - 1].translated(-self._shift())
        self._repaint(box.toAlignedRect().adjusted(-2, -2, 2, 2))

    def has_pictures(self) -> bool:
        """Whether everything in view has been drawn at this size."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return self._layout is not None and all(
            band in self._pictures
            for page in self._arrangement.pages_between(top, top + height)
            for band, _ in bands(self._arrangement, page, self.devicePixelRatioF(), top, top + height)
        )

    def paper(self) -> str:
        """The colour white paper is to have, "" when pages are shown as they were printed."""
        return self._theme.paper if self._theme.dark and self._inverts else ""

    def _want(self) -> None:
        """Tell which bands are missing: those in view, then those a scroll would bring."""
        if self._layout is None or not self.isVisible():
            return
        top = self.verticalScrollBar().value()
        height = self.viewport().height()
        wanted: list[Band] = []
        for low, high in (
            (top, top + height),
            (top + height, top + (1 + _AHEAD) * height),
            (top - _BEHIND * height, top),
        ):
            for page in self._arrangement.pages_between(low, high):
                for band, _ in bands(self._arrangement, page, self.devicePixelRatioF(), low, high):
                    if band not in self._pictures and band not in wanted:
                        wanted.append(band)
        if wanted != self._wanted:
            self._wanted = wanted
            self.bands_wanted.emit(wanted)

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Change all colours at once."""
        before, self._theme = self.paper(), theme
        self._change_look(before)

    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    def set_inverted(self, inverted: bool) -> None:
        """Whether pages become dark in the dark look."""
        before, self._inverts = self.paper(), inverted
        self._change_look(before)

    def is_inverted(self) -> bool:
        """Whether pages become dark in the dark look."""
        return self._inverts

    def _change_look(self, before: str) -> None:
        self.marks_moved()
        if self.paper() != before:
            self._pictures.clear()
            self._wanted = []
            self._want()
        self._repaint()

    # Zoom and rotation

    def zoom(self) -> float:
        """The zoom; 1.0 is the printed size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Zoom to a fixed size, within 25-400 %."""
        self._fit = ""
        self._zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        self._arrange()

    def step_zoom(self, by: int) -> None:
        """One step larger (1) or smaller (-1)."""
        if by > 0:
            self.set_zoom(next((step for step in ZOOMS if step > self._zoom + 0.005), ZOOMS[-1]))
        else:
            self.set_zoom(next((step for step in reversed(ZOOMS) if step < self._zoom - 0.005), ZOOMS[0]))

    def fit(self) -> str:
        """FIT_WIDTH, FIT_PAGE, or "" at a fixed zoom."""
        return self._fit

    def set_fit(self, fit: str) -> None:
        """Keep a page as wide as the view (FIT_WIDTH), or a whole page in view (FIT_PAGE)."""
        self._fit = fit
        self._arrange()

    def is_spread(self) -> bool:
        """Whether pages lie in pairs."""
        return self._spread and len(self._sheets) > 2

    def set_spread(self, spread: bool) -> None:
        """Lay pages out one below the other, or in pairs as in an open book."""
        self._spread = spread
        self._arrange()

    def rotation(self) -> int:
        """Clockwise degrees by which all pages are turned, 0, 90, 180 or 270."""
        return self._rotation

    def set_rotation(self, rotation: int) -> None:
        """Turn all pages."""
        self._rotation = rotation % 360
        self._arrange()

    def _arrange(self, *, keep: bool = True, again: bool = True) -> None:
        """Lay the pages out anew; what is at the top of the view stays there."""
        if self._arranging:
            return
        self._arranging = True
        place = self._place() if keep else None
        size, dots = self.viewport().size(), self.logicalDpiY() / 72
        self._room = size
        if self._fit:
            height = size.height() if self._fit == FIT_PAGE else None
            room = (size.width() - GAP) // 2 + EDGE if self.is_spread() else size.width()
            fitting = fitting_zoom(self._sheets, self._rotation, room, height) / dots
            self._zoom = max(self.smallest, min(ZOOMS[-1], fitting))
        self._arrangement = self._arrangement.with_(
            self._sheets, self._zoom * dots, self._rotation, size.width(), spread=self._spread
        )
        self._contents += 1
        self.marks_moved()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, round(self._arrangement.height) - size.height()))
        down.setPageStep(size.height())
        down.setSingleStep(round(26 * dots))
        across.setRange(0, max(0, self._arrangement.width - size.width()))
        across.setPageStep(size.width())
        across.setSingleStep(40)
        if place is not None:
            page, share, side = place
            box = self._arrangement.boxes[page - 1]
            down.setValue(round(box.top() + share * box.height()))
            across.setValue(round(side * self._arrangement.width - size.width() / 2))
        self._arranging = False
        if self.viewport().size() != size and again:
            # A scroll bar has come or gone meanwhile.
            self._arrange(again=False)
            return
        self._repaint()
        self._want()
        self.laid_out.emit()
        self.zoom_changed.emit(self._zoom)

    def _place(self) -> tuple[int, float, float] | None:
        """The page at the top of the view, how much of it lies above (a share), and the middle across (a share)."""
        value = self.verticalScrollBar().value()
        if not self._arrangement.boxes or value <= 0:
            return None
        page = self._arrangement.page_at(value)
        box = self._arrangement.boxes[page - 1]
        middle = self.horizontalScrollBar().value() + self.viewport().width() / 2
        return page, (value - box.top()) / box.height(), middle / max(1, self._arrangement.width)

    def wanted_width(self) -> int:
        """The width all pages want, pixels; as much as there is while they fit themselves to it."""
        return 1 << 20 if self._fit else max((round(box.width()) for box in self._arrangement.boxes), default=0)

    # Scrolling

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt asks for the content to move."""
        if self._arranging:
            return
        self._repaint()
        self._want()
        page = self.page()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.scrolled.emit()

    def page(self) -> int:
        """The page most of the view is on, from 1."""
        return self._arrangement.page_at(self.verticalScrollBar().value() + 0.4 * self.viewport().height())

    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def label(self, page: int) -> str:
        """What is printed on a page as its number; its place from 1 when the file does not say."""
        return self._sheets[page - 1].label or str(page) if 1 <= page <= len(self._sheets) else ""

    def page_called(self, label: str) -> int | None:
        """The page with this printed number, else the one at this place; None when there is none."""
        wanted = label.strip()
        for page, sheet in enumerate(self._sheets, 1):
            if sheet.label and sheet.label.casefold() == wanted.casefold():
                return page
        return int(wanted) if wanted.isdecimal() and 1 <= int(wanted) <= len(self._sheets) else None

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of a page."""
        if self._sheets:
            box = self._arrangement.boxes[min(max(1, page), len(self._sheets)) - 1]
            self.verticalScrollBar().setValue(round(box.top()) - EDGE // 2)

    def reveal(self, start: int, end: int) -> None:
        """Scroll as little as needed to show `start..end` with some space around it."""
        if self._layout is None:
            return
        page = self._layout.page_of(start)
        quads = self._layout.quads(start, max(end, start + 1), page)
        line = self._layout.line_of(start)
        boxes = [self._arrangement.to_content(box) for box in quads or ([line.box] if line else [])]
        if not boxes:
            return
        united = boxes[0]
        for box in boxes[1:]:
            united = united.united(box)
        self._scroll_into_view(united, 0.12)

    def _scroll_into_view(self, box: QRectF, around: float) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        height, width = self.viewport().height(), self.viewport().width()
        space = min(around * height, 90.0)
        top, bottom = box.top() - space, box.bottom() + space
        value = down.value()
        if top < value or bottom > value + height:
            near = value - height < top < value + 2 * height
            target = top if top < value or bottom - top > height else bottom - height
            down.setValue(round(target if near else box.top() - height / 3))
        if box.left() < across.value() or box.right() > across.value() + width:
            fits = box.width() < 0.8 * width
            across.setValue(round(box.center().x() - width / 2 if fits else box.left() - 0.1 * width))

    def scroll_to(self, offset: int) -> None:
        """Scroll so that the line of `offset` is at the top of the view."""
        self.verticalScrollBar().setValue(self.top_of(offset) - 8 if offset else 0)

    def first_visible(self) -> int:
        """The offset of the first line that shows."""
        value = self.verticalScrollBar().value()
        if self._layout is None or value <= 0:
            return 0
        for page in self._arrangement.pages_between(value, value + self.viewport().height()):
            for line in self._layout.lines(page):
                if self._arrangement.to_content(line.box).top() >= value:
                    return line.start
        return 0

    def progress(self) -> float:
        """The share (0..1) of the pages that lies above the lower edge of the view."""
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        return min(1.0, bottom / self._arrangement.height) if self._arrangement.height else 0.0

    # Places

    def layout_shown(self) -> PageLayout | None:
        """Where the words of the document stand, None without a document."""
        return self._layout

    def source(self) -> str:
        """The SHA-256 of the file whose pages these are, "" when it is not known."""
        return self._source

    def to_content(self, point: QPointF) -> QPointF:
        """A point of the viewport in content coordinates."""
        return point + self._shift()

    def content_shown(self) -> QRectF:
        """What shows, in content coordinates."""
        return QRectF(self.viewport().rect()).translated(self._shift())

    def place_of(self, box: PageBox) -> QRectF:
        """A rectangle on a page in content coordinates."""
        return self._arrangement.to_content(box)

    def paper_of(self, page: int) -> QRectF:
        """A whole page in content coordinates."""
        return QRectF(self._arrangement.boxes[page - 1]) if self._sheets else QRectF()

    def page_near(self, place: QPointF) -> int:
        """The page at a place in content coordinates, or the nearest one."""
        return self._arrangement.page_near(place)

    def scale_of(self, page: int) -> float:
        """Device-independent pixels a point on a page."""
        return self._arrangement.scale(page)

    def on_page(self, page: int, rect: QRectF) -> PageBox:
        """A rectangle in content coordinates as one on a page."""
        from annotator.library import PageBox

        x0, y0 = self._arrangement.to_page(page, rect.topLeft())
        x1, y1 = self._arrangement.to_page(page, rect.bottomRight())
        return PageBox(page, min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    def is_picture(self, point: QPointF) -> bool:
        """Whether the page under a point of the viewport has no text at all."""
        if self._layout is None or not self._sheets:
            return False
        place = self.to_content(point)
        page = self.page_near(place)
        return self.paper_of(page).contains(place) and not self._layout.lines(page)

    def top_of_area(self, area: Area) -> tuple[int, int]:
        """Where an area begins and ends, in content coordinates."""
        from annotator.library import PageBox

        if not 1 <= area.page <= len(self._sheets):
            return 0, 0
        place = self.place_of(PageBox(area.page, area.left, area.top, area.right, area.bottom))
        return round(place.top()), round(place.bottom())

    def box_of_area(self, area: Area) -> QRectF:
        """Where an area is, in viewport coordinates; null on a page there is not."""
        from annotator.library import PageBox

        if not 1 <= area.page <= len(self._sheets):
            return QRectF()
        return self.on_screen(PageBox(area.page, area.left, area.top, area.right, area.bottom))

    def reveal_area(self, area: Area) -> None:
        """Scroll as little as needed to show an area with some space around it."""
        from annotator.library import PageBox

        if 1 <= area.page <= len(self._sheets):
            self.reveal_box(PageBox(area.page, area.left, area.top, area.right, area.bottom))

    def reveal_box(self, box: PageBox) -> None:
        """Scroll as little as needed to show a rectangle of a page."""
        self._scroll_into_view(self.place_of(box), 0.08)

    def top_of(self, offset: int) -> int:
        """The top of the line of `offset`, in content coordinates: seen at `top_of(offset) - scroll value`."""
        line = self._layout.line_of(offset) if self._layout and self._arrangement.boxes else None
        return round(self._arrangement.to_content(line.box).top()) if line else 0

    def content_height(self) -> int:
        """The height of all pages."""
        return round(self._arrangement.height)

    def generation(self) -> tuple[int, int]:
        """Changes whenever an offset may have got another place."""
        return self._contents, 0

    def on_screen(self, box: PageBox) -> QRectF:
        """A rectangle on a page in viewport coordinates."""
        return self._arrangement.to_content(box).translated(-self._shift())

    def _shift(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages fit the new room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Pictures are wanted only while they can be seen."""
        super().showEvent(event)
        if self.viewport().size() != self._room:
            self._arrange()
        self._wanted = []
        self._want()
