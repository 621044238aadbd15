"""Keeps a page view in step with the text view of the same article.

The text view stays the one that commands talk to: what is selected, marked or revealed in it is so on the pages while
they are shown, and what is selected, clicked or dragged on the pages reaches the text view and its listeners.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.highlight import Highlight
from ui.pages.view import PagesView
from ui.reader.reader import Reader


class Following(QObject):
    """One text view and one page view that show the same caret, selection, highlights and matches."""

    def __init__(self, reader: Reader, pages: PagesView) -> None:
        super().__init__(pages)
        self._reader = reader
        self._pages = pages
        self._active = False
        self._echo = False
        self._text_place: tuple[int, int] | None = None  # where the text was scrolled to when the pages took over
        self._pages_place: tuple[int, int] | None = None  # where the pages were when the text took over
        reader.caret_moved.connect(self._take_selection)
        reader.selection_changed.connect(self._take_selection)
        reader.highlights_set.connect(self._take_highlights)
        reader.highlight_set.connect(self._take_highlight)
        reader.highlight_removed.connect(self._drop_highlight)
        reader.matches_set.connect(self._take_matches)
        reader.revealed.connect(self._reveal)
        pages.caret_moved.connect(self._give_selection)
        pages.selection_changed.connect(self._give_selection)
        pages.highlight_clicked.connect(reader.highlight_clicked)
        pages.boundary_dragged.connect(reader.boundary_dragged)
        pages.context_requested.connect(reader.context_requested)

    @property
    def active(self) -> bool:
        """Whether the pages show this text and follow it."""
        return self._active

    def begin(self, place: int = -1) -> None:
        """The pages are shown: they take over what the text view has, at the same place, or at `place` if given."""
        self._active = True
        reader, pages = self._reader, self._pages
        self._take_highlights()
        self._take_matches()
        pages.select(reader.anchor(), reader.caret(), follow=False)
        looked_at = self._looked_at()
        if looked_at is not None:
            pages.reveal(*looked_at)
        elif place >= 0:
            pages.scroll_to(place)
        elif self._pages_place is None or self._pages_place[0] != reader.first_visible():
            pages.scroll_to(reader.first_visible())
        else:
            # Nobody has moved the text meanwhile, and a short text cannot follow every place on its pages.
            pages.verticalScrollBar().setValue(self._pages_place[1])
        self._text_place = pages.first_visible(), reader.verticalScrollBar().value()

    def end(self) -> None:
        """The text is shown again, at the place the pages were at."""
        if self._active:
            self._active = False
            reader, pages = self._reader, self._pages
            if self._text_place is not None and self._text_place[0] == pages.first_visible():
                reader.verticalScrollBar().setValue(self._text_place[1])
            else:
                reader.scroll_to(pages.first_visible())
            selection = pages.selection()
            if selection is not None:
                reader.reveal(*selection)
            self._pages_place = reader.first_visible(), pages.verticalScrollBar().value()

    def _looked_at(self) -> tuple[int, int] | None:
        """The selected words, else the chosen quote, while the text view has them on the screen."""
        reader = self._reader
        chosen = next((one for one in reader.highlights() if one.selected and not one.suggestion and one.spans), None)
        place = reader.selection() or ((chosen.spans[0][0], chosen.spans[-1][1]) if chosen is not None else None)
        return place if place is not None and not reader.box_of(*place).isNull() else None

    def pause(self) -> None:
        """The pages do not show this text yet."""
        self._active = False
        self._text_place = self._pages_place = None

    def _take_selection(self) -> None:
        reader, pages = self._reader, self._pages
        if not self._active or self._echo or (reader.anchor(), reader.caret()) == (pages.anchor(), pages.caret()):
            return
        self._echo = True
        pages.select(reader.anchor(), reader.caret())
        self._echo = False

    def _give_selection(self) -> None:
        reader, pages = self._reader, self._pages
        if not self._active or self._echo:
            return
        self._echo = True
        reader.select(pages.anchor(), pages.caret(), follow=False)
        self._echo = False

    def _take_highlights(self) -> None:
        if self._active:
            self._pages.set_highlights(self._reader.highlights())

    def _take_highlight(self, highlight: Highlight) -> None:
        if self._active:
            self._pages.update_highlight(highlight)

    def _drop_highlight(self, identity: int) -> None:
        if self._active:
            self._pages.remove_highlight(identity)

    def _take_matches(self) -> None:
        if self._active:
            matches, current = self._reader.matches()
            self._pages.set_matches(matches, current)

    def _reveal(self, start: int, end: int) -> None:
        if self._active:
            self._pages.reveal(start, end)
