"""The words on the pages: caret, selection, highlights and matches, under the names the text view has for them.

All offsets that go in and come out are code points of the article's canonical text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from ui.caret.view import CaretView
from ui.highlight import Highlight
from ui.pages import motion
from ui.pages.marks import Marks
from ui.pages.surface import Surface

if TYPE_CHECKING:
    from annotator.library import PageLayout, Sheet


class Words(CaretView, Surface):
    """Pages with a caret, a selection and marks; `PagesView` adds paint, keys and the mouse."""

    _marks: Marks

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks()

    def show_document(self, layout: PageLayout, sheets: Sequence[Sheet] = (), source: str = "") -> None:
        """Show a text's pages from the first one, without highlights; `source` is the SHA-256 of their file."""
        self._begin()
        self._marks = Marks(source)
        super().show_document(layout, sheets, source)

    def clear(self) -> None:
        """Show no document."""
        self._begin()
        super().clear()

    def _begin(self) -> None:
        self._begin_text()
        self._marks = Marks()

    def marks_moved(self) -> None:
        """Colours or places are others now."""
        self._marks.forget()

    # Caret

    def _snapped(self, offset: int) -> int:
        return motion.snap(self.text(), offset)

    def ensure_caret_visible(self) -> None:
        """Scroll just so far that the line of the caret shows."""
        box = self._layout.caret_box(self._caret) if self._layout else None
        if box is not None:
            self._scroll_into_view(self._arrangement.to_content(box), 0.04)

    # Marks

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Replace all highlights."""
        self._marks.set_highlights(highlights, self._layout)
        self._repaint()

    def update_highlight(self, highlight: Highlight) -> None:
        """Add a highlight or replace the one with its id."""
        self._marks.put(highlight, self._layout)
        self._repaint()

    def remove_highlight(self, identity: int) -> None:
        """Remove a highlight; nothing happens if there is none with this id."""
        self._marks.drop(identity, self._layout)
        self._repaint()

    def highlights(self) -> list[Highlight]:
        """All highlights, in no order."""
        return list(self._marks.highlights.values())

    def highlights_at(self, offset: int) -> list[int]:
        """The ids of the highlights over the character at `offset`, uppermost first."""
        if self._layout is None:
            return []
        return [highlight.id for highlight in self._marks.at(offset, self._layout.page_of(offset))]

    def set_hovered(self, identity: int | None) -> None:
        """Emphasise a highlight because the pointer or the focus is on it or on its card."""
        if identity != self._marks.hovered:
            self._marks.hover(identity)
            self._repaint()

    def set_mentions(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Replace the mentions of actors, which are underlined with fine dots."""
        self._marks.mentions = sorted(ranges)
        self._marks.forget()
        self._repaint()

    # Places

    def offset_at(self, point: QPointF) -> int:
        """The caret position nearest to a point of the viewport; on a page without text the nearest page's."""
        if self._layout is None or not self._sheets:
            return 0
        content = point + self._shift()
        page = self._arrangement.page_near(content)
        found = self._layout.offset_at(page, *self._arrangement.to_page(page, content))
        if found is None:
            lines = next((lines for one in range(page, 0, -1) if (lines := self._layout.lines(one))), ())
            found = lines[-1].end if lines else 0
        return found

    def character_under(self, point: QPointF) -> int | None:
        """The character whose rectangle is under a point of the viewport, None over bare paper."""
        if self._layout is None or not self._sheets:
            return None
        content = point + self._shift()
        page = self._arrangement.page_near(content)
        return self._layout.character_at(page, *self._arrangement.to_page(page, content))

    def box_of(self, start: int, end: int) -> QRectF:
        """The box around the visible parts of `start..end`, in viewport coordinates; null if none is visible."""
        united = QRectF()
        if self._layout is None:
            return united
        view = QRectF(self.viewport().rect())
        for page in self.visible_pages():
            for box in self._layout.quads(start, end, page):
                place = self.on_screen(box)
                if place.intersects(view):
                    united = united.united(place)
        return united

    def caret_box(self) -> QRectF:
        """Where the caret stands, in viewport coordinates."""
        box = self._layout.caret_box(self._caret) if self._layout and self._sheets else None
        return self.on_screen(box) if box is not None else QRectF()

    def visible_pages(self) -> range:
        """The pages that show."""
        value = self.verticalScrollBar().value()
        return self._arrangement.pages_between(value, value + self.viewport().height())
