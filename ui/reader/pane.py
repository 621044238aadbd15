"""The reading pane: the text or the pages and, beside them, the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.model import Area
from ui.margin.face import MARKER
from ui.margin.margin import WIDEST, Margin
from ui.reader.reader import Reader
from ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from ui.pages.bar import PagesBar
    from ui.pages.view import PagesView

NARROW = 720
"""Below this width, pixels, the margin is a lane of markers."""
_NARROWEST, _ROOMY = 232, WIDEST + 36


class ReadingPane(QWidget):
    """`reader` and `margin` with one scroll bar; what is hovered in one lights up in the other."""

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self._theme = LIGHT
        self.reader = Reader(self)
        self._pages: PagesView | None = None
        self._pages_bar: PagesBar | None = None
        self._shows_pages = False
        self._side: QWidget | None = None
        self._side_width = 0
        self._side_wanted = False
        self.margin = Margin(self.reader.top_of, self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setObjectName("reading.scroll")
        self._bar.setAccessibleName(self.tr("Scroll the article"))
        self.setFocusProxy(self.reader)
        self.reader.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader.set_flush(True)
        inner = self.reader.verticalScrollBar()
        inner.rangeChanged.connect(self._follow_range)
        inner.valueChanged.connect(self._follow_value)
        self._bar.valueChanged.connect(self._scroll_reader)
        self.reader.scrolled.connect(self._follow)
        self.reader.scrolled.connect(self.scrolled)
        self.reader.laid_out.connect(self._settle)
        self.reader.highlight_hovered.connect(self.margin.set_hovered)
        self.margin.card_hovered.connect(self.reader.set_hovered)
        self._follow_range(inner.minimum(), inner.maximum())
        self._arranging = False
        self._arranged = (-1, -1, -1, False, False)

    def add_pages(self, pages: PagesView, bar: PagesBar) -> None:
        """Give the pane a page view, which it shows when it is told to."""
        self._pages, self._pages_bar = pages, bar
        for part in (pages, bar):
            part.setParent(self)
            part.set_theme(self._theme)
            part.hide()
        pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = pages.verticalScrollBar()
        inner.rangeChanged.connect(self._follow_range)
        inner.valueChanged.connect(self._follow_value)
        self._bar.valueChanged.connect(self._scroll_pages)
        pages.scrolled.connect(self._follow)
        pages.scrolled.connect(self.scrolled)
        pages.laid_out.connect(self._settle)
        pages.highlight_hovered.connect(self.margin.set_hovered)
        self.margin.card_hovered.connect(pages.set_hovered)

    def add_side(self, side: QWidget, width: int) -> None:
        """Give the pages something beside them, `width` pixels wide, shown with `show_side`."""
        self._side, self._side_width = side, width
        side.setParent(self)
        side.hide()

    def show_side(self, shown: bool) -> None:
        """Show what is beside the pages, or hide it."""
        self._side_wanted = shown
        if self._side is not None:
            self._side.setVisible(shown and self._shows_pages)
            self._arranged = (-1, -1, -1, False, False)
            self._settle()

    def show_pages(self, shown: bool) -> None:
        """Show the pages instead of the text, or the text again. The keyboard goes with it."""
        pages, bar = self._pages, self._pages_bar
        if pages is None or bar is None or shown == self._shows_pages:
            return
        focused = self.surface().hasFocus()
        self._shows_pages = shown
        self.reader.setFocusProxy(pages if shown else None)  # type: ignore[arg-type]  # None takes it away
        self.setFocusProxy(pages if shown else self.reader)
        self.reader.setVisible(not shown)
        for part in (pages, bar):
            part.setVisible(shown)
        if self._side is not None:
            self._side.setVisible(shown and self._side_wanted)
        self.margin.set_places(self.surface().top_of, pages.top_of_area if shown else None)
        self._arranged = (-1, -1, -1, False, False)
        self._settle()
        scroll = self.surface().verticalScrollBar()
        self._follow_range(scroll.minimum(), scroll.maximum())
        self._bar.setValue(scroll.value())
        self._follow()
        if focused:
            self.surface().setFocus()

    def surface(self) -> Reader | PagesView:
        """What is shown beside the margin: the text, or the pages."""
        return self._pages if self._shows_pages and self._pages is not None else self.reader

    def reveal_area(self, area: Area) -> None:
        """Scroll to an area of a page; in the text, to where it is read."""
        if self._shows_pages and self._pages is not None:
            self._pages.reveal_area(area)
        else:
            self.reader.reveal(area.near, area.near + 1)

    def box_of_area(self, area: Area) -> QRect:
        """Where an area of a page is on the pages' viewport; null while the text is shown."""
        shown = self._pages if self._shows_pages else None
        return shown.box_of_area(area).toAlignedRect() if shown is not None else QRect()

    def framed(self) -> tuple[Area, int | None] | None:
        """The area that is being marked on a page, and the quote it is to belong to (None for a new one)."""
        return self._pages.framed() if self._shows_pages and self._pages is not None else None

    def drop_frame(self) -> None:
        """The area that was being marked is a quote now, or none."""
        if self._pages is not None:
            self._pages.framing.drop()

    def set_theme(self, theme: Theme) -> None:
        """Change all colours at once."""
        self._theme = theme
        self.reader.set_theme(theme)
        if self._pages is not None and self._pages_bar is not None:
            self._pages.set_theme(theme)
            self._pages_bar.set_theme(theme)
        self.margin.set_theme(theme)
        self.update()

    def is_narrow(self) -> bool:
        """Whether there is room for markers only."""
        return self.width() < NARROW

    def _follow_range(self, low: int, high: int) -> None:
        scroll = self.surface().verticalScrollBar()
        self._bar.setRange(scroll.minimum(), scroll.maximum())
        self._bar.setVisible(scroll.maximum() > scroll.minimum())

    def _follow_value(self, value: int) -> None:
        self._bar.setValue(self.surface().verticalScrollBar().value())

    def _scroll_reader(self, value: int) -> None:
        if not self._shows_pages:
            self.reader.verticalScrollBar().setValue(value)

    def _scroll_pages(self, value: int) -> None:
        if self._shows_pages:
            self.surface().verticalScrollBar().setValue(value)

    def _follow(self) -> None:
        if self._arranging:
            return
        surface = self.surface()
        bar = surface.verticalScrollBar()
        self._bar.setPageStep(bar.pageStep())
        self._bar.setSingleStep(bar.singleStep())
        self.margin.scroll_to(bar.value(), surface.content_height(), bar.singleStep(), surface.generation())

    def _settle(self) -> None:
        if not self._arranging:
            self._arranging = True
            self._arrange()
            self._arranging = False
            self._follow()

    def _arrange(self) -> None:
        """Text and margin share the room: both together stand in the middle of a wide pane."""
        surface = self.surface()
        reading = bool(surface.text())
        wanted = surface.wanted_width()
        state = (self.width(), self.height(), wanted, reading, self.isRightToLeft())
        if state == self._arranged:
            return
        self._arranged = state
        bar = self._bar.sizeHint().width()
        side = self._side_width if self._side is not None and self._shows_pages and self._side_wanted else 0
        room = self.width() - bar - side
        narrow = self.is_narrow()
        if not reading:
            margin, text = 0, room
        elif narrow:
            margin, text = MARKER + 4, room - MARKER - 4
        else:
            margin = max(_NARROWEST, min(_ROOMY, room - wanted))
            text = min(room - margin, wanted + max(0, room - wanted - margin) // 2)
            margin = room - text
        self.margin.setVisible(reading)
        self.margin.set_narrow(narrow)
        self.margin.set_hint(reading)
        if self._shows_pages and self._pages_bar is not None:
            self._pages_bar.setGeometry(0, 0, self.width(), self._pages_bar.minimumHeight())
        self._put(self._bar, self.width() - bar, bar)
        if side and self._side is not None:
            self._put(self._side, 0, side)
        self._put(surface, side, text)
        self._put(self.margin, side + text, margin)
        self.reader.set_flush(reading and not narrow and not self._shows_pages)

    def _put(self, widget: QWidget, x: int, width: int) -> None:
        left = self.width() - x - width if self.isRightToLeft() else x
        top = self._pages_bar.minimumHeight() if self._shows_pages and self._pages_bar is not None else 0
        widget.setGeometry(left, top, width, self.height() - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror for right-to-left windows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling over the margin scrolls the text."""
        self.surface().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper."""
        QPainter(self).fillRect(event.rect(), QColor(self._theme.paper))
