"""The words on the pages: caret, selection, highlights and matches, under the names the text view has for them.

All offsets that go in and come out are code points of the article's canonical text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.pages import motion
from ui.pages.marks import Marks
from ui.pages.surface import Surface
from ui.reader.highlight import Highlight

if TYPE_CHECKING:
    from annotator.library import PageLayout, Sheet


class Words(Surface):
    """Pages with a caret, a selection and marks; `PagesView` adds paint, keys and the mouse."""

    selection_changed = Signal()
    caret_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks()
        self._caret = self._anchor = 0
        self._goal: float | None = None
        self._matches: list[tuple[int, int]] = []
        self._current: int | None = None

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
        self._caret = self._anchor = 0
        self._goal = self._current = None
        self._matches = []
        self._marks = Marks()

    def marks_moved(self) -> None:
        """Colours or places are others now."""
        self._marks.forget()

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
        text = self.text()
        if not text:
            return
        anchor, caret = motion.snap(text, anchor), motion.snap(text, caret)
        before, old = self._caret, self.selection()
        self._anchor, self._caret, self._goal = anchor, caret, goal
        if follow:
            self.ensure_caret_visible()
        self.viewport().update()
        if caret != before:
            self.caret_moved.emit(caret)
        if self.selection() != old:
            self.selection_changed.emit()

    def ensure_caret_visible(self) -> None:
        """Scroll just so far that the line of the caret shows."""
        box = self._layout.caret_box(self._caret) if self._layout else None
        if box is not None:
            self._scroll_into_view(self._arrangement.to_content(box), 0.04)

    def selected_text(self) -> str:
        """The selected words as plain text: a line break inside a block becomes a newline."""
        chosen = self.selection()
        return self.text()[chosen[0] : chosen[1]].replace("\u2028", "\n") if chosen else ""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selection():
            QGuiApplication.clipboard().setText(self.selected_text())

    # Marks

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Replace all highlights."""
        self._marks.set_highlights(highlights, self._layout)
        self.viewport().update()

    def update_highlight(self, highlight: Highlight) -> None:
        """Add a highlight or replace the one with its id."""
        self._marks.put(highlight, self._layout)
        self.viewport().update()

    def remove_highlight(self, identity: int) -> None:
        """Remove a highlight; nothing happens if there is none with this id."""
        self._marks.drop(identity, self._layout)
        self.viewport().update()

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
            self.viewport().update()

    def set_mentions(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Replace the mentions of actors, which are underlined with fine dots."""
        self._marks.mentions = sorted(ranges)
        self._marks.forget()
        self.viewport().update()

    def set_matches(self, ranges: Iterable[tuple[int, int]], current: int | None = None) -> None:
        """Show what a search found; `current` is the index (in text order) of the one to emphasise and reveal."""
        self._matches = sorted(ranges)
        self._current = None
        self.viewport().update()
        if current is not None and self._matches:
            self._show_match(current)

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
        self.viewport().update()
        return self._current

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
