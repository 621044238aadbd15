"""The reading pane's text: `Reader` shows one article, its caret, selection and highlights.

All offsets that go in and come out are code points of the article's canonical text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtWidgets import QWidget

from annotator.model import CanonicalText
from ui.caret.view import CaretView
from ui.highlight import Highlight
from ui.reader import accessible, motion
from ui.reader.column import Column, Heading
from ui.reader.marks import Marks
from ui.reader.page import Page


class Annotated(CaretView, Page):
    """A page with a caret, a selection and marks; `Reader` adds paint, keys and the mouse."""

    highlights_set = Signal()
    highlight_set = Signal(object)  # Highlight
    highlight_removed = Signal(int)

    _marks: Marks

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install()
        self._marks = Marks()
        self.caret_moved.connect(self._tell_caret)
        self.selection_changed.connect(self._tell_selection)

    def show_article(self, content: CanonicalText, *, title: str, meta: str, language: str) -> None:
        """Show a text from its beginning, without highlights. `title` is drawn only if no block is a title.

        `meta` is the line under the title, `language` a BCP 47 tag.
        """
        self.setAccessibleDescription(title)
        self._begin(content, Heading(title, meta, self._aside_note(len(content.set_aside))), language)

    def clear(self) -> None:
        """Show no article but what to do next."""
        self.setAccessibleDescription("")
        self._begin(None, Heading(), "")

    def _begin(self, content: CanonicalText | None, heading: Heading, language: str) -> None:
        self._begin_text()
        self._marks = Marks()
        self.set_content(content, heading, language)
        accessible.text_replaced(self)
        self.caret_moved.emit(0)
        self.selection_changed.emit()

    def _aside_note(self, count: int) -> str:
        if count == 1:
            return self.tr("1 passage set aside")
        return self.tr("{0} passages set aside").format(count) if count else ""

    def marks_moved(self) -> None:
        """The text was set anew."""
        self._marks.forget()
        self._goal = None

    # Caret and selection

    def _tell_caret(self) -> None:
        accessible.caret_moved(self)

    def _tell_selection(self) -> None:
        accessible.selection_changed(self)

    def _snapped(self, offset: int) -> int:
        return motion.snap(self._sheet.column, offset) if self._sheet else 0

    def ensure_caret_visible(self) -> None:
        """Scroll just so far that the line of the caret shows."""
        if self._sheet is None:
            return
        box = self._sheet.caret_box(self._caret)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        room = min(round(1.2 * self._typography().body.pitch), height // 4)
        if box.top() - room < bar.value():
            bar.setValue(int(box.top()) - room if self._sheet.column.pieces.at(self._caret) else 0)
        elif box.bottom() + room > bar.value() + height:
            bar.setValue(int(box.bottom()) + room - height)

    # Marks

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Replace all highlights."""
        self._marks.set_highlights(highlights, self._column())
        self._repaint()
        self.highlights_set.emit()

    def update_highlight(self, highlight: Highlight) -> None:
        """Add a highlight or replace the one with its id."""
        column = self._column()
        if column is not None:
            self._update_pieces(self._marks.put(highlight, column))
            self.highlight_set.emit(self._marks.shown(highlight))

    def remove_highlight(self, identity: int) -> None:
        """Remove a highlight; nothing happens if there is none with this id."""
        column = self._column()
        if column is not None:
            self._update_pieces(self._marks.drop(identity, column))
            self.highlight_removed.emit(identity)

    def highlights(self) -> list[Highlight]:
        """All highlights, in no order."""
        return [self._marks.shown(highlight) for highlight in self._marks.highlights.values()]

    def set_dimmed(self, identities: frozenset[int]) -> None:
        """Draw these highlights paler and below the others."""
        if identities != self._marks.dimmed:
            self._marks.dim(identities)
            self._repaint()
            self.highlights_set.emit()

    def highlights_at(self, offset: int) -> list[int]:
        """The ids of the highlights over the character at `offset`, uppermost first."""
        column = self._column()
        return [highlight.id for highlight in self._marks.at(offset, column)] if column else []

    def set_hovered(self, identity: int | None) -> None:
        """Emphasise a highlight because the pointer or the focus is on it or on its card."""
        column = self._column()
        if column is not None and identity != self._marks.hovered:
            self._update_pieces(self._marks.hover(identity, column))

    def set_mentions(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Replace the mentions of actors, which are underlined with fine dots."""
        self._marks.set_mentions(ranges)
        self._repaint()

    def _column(self) -> Column | None:
        return self._sheet.column if self._sheet else None

    # Places

    def offset_at(self, point: QPointF) -> int:
        """The caret position nearest to a point of the viewport."""
        return self._sheet.offset_at(self._on_paper(point)) if self._sheet else 0

    def box_of(self, start: int, end: int) -> QRectF:
        """The box around the visible lines of `start..end`, in viewport coordinates; null if none is visible."""
        sheet, value = self._sheet, self.verticalScrollBar().value()
        united = QRectF()
        if sheet is not None:
            for box in sheet.boxes(start, end, self._visible()):
                united = united.united(box.translated(0, -value))
        return united

    def caret_box(self) -> QRectF:
        """Where the caret stands, in viewport coordinates."""
        if self._sheet is None:
            return QRectF()
        return self._sheet.caret_box(self._caret).translated(0, -self.verticalScrollBar().value())

    def _on_paper(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def _visible(self) -> range:
        value = self.verticalScrollBar().value()
        return self._sheet.pieces_between(value, value + self.viewport().height()) if self._sheet else range(0)

    def _repaint_between(self, *offsets: int) -> None:
        if self._sheet is not None:
            pieces = self._sheet.column.pieces
            self._update_pieces(range(pieces.at(min(offsets)), pieces.at(max(offsets)) + 1))

    def _update_pieces(self, touched: Iterable[int]) -> None:
        """Repaint the visible ones of some pieces."""
        sheet = self._sheet
        if sheet is None:
            return
        value, visible, width = self.verticalScrollBar().value(), self._visible(), self.viewport().width()
        for piece in touched:
            if piece in visible:
                top = sheet.pad + sheet.column.tops[piece] - value
                height = sheet.column.tops[piece + 1] - sheet.column.tops[piece]
                self._repaint(QRect(0, top - 8, width, height + 20))
