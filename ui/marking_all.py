"""Find and tag all: the places a search found are looked at on a page, then marked and tagged in one undoable step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.model import Changes, Function, QuoteId
from ui.choosing import Choosing
from ui.counting import counted
from ui.giving import Gift
from ui.panes import Panes
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Extent, Found, Library, Stretch
    from ui.places_page import PlacesPage

_MOST = 2_000  # places that are looked at


class MarkingAll(QObject):
    """Fills the page of places, and marks those that were left chosen."""

    said = Signal(str)
    place_wanted = Signal(int, object)  # article, (start, end)

    def __init__(self, session: Session, choosing: Choosing, reading: Reading, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._choosing = choosing
        self._reading = reading
        self._panes = panes
        self._found: tuple[Found, ...] = ()
        self._words = ""
        self._back = "reading"
        self._connected = False
        panes.find_bar.all_wanted.connect(self._show_matches)

    def show(self, words: str, places: Sequence[Found]) -> None:
        """Show the places where `words` were found, to be looked at before they are marked."""
        if not places:
            self.said.emit(self.tr("There is nothing to mark: no words were found in the text of an article."))
            return
        self._connect()
        self._back = self._panes.page() if self._panes.page() != "places" else self._back
        self._found, self._words = tuple(places[:_MOST]), words
        self._look()

    def refresh(self, changes: Changes) -> None:
        """Texts or quotes have changed while the page is shown: look again."""
        if (changes.quotes or changes.articles) and self._panes.page() == "places":
            self._look(again=True)

    @cached_property
    def _extent(self) -> Extent:
        """How much around a found place is marked; a sentence, until somebody chooses."""
        from annotator.library import Extent

        return Extent.SENTENCE

    @property
    def _page(self) -> PlacesPage:
        return self._panes.places

    def _connect(self) -> None:
        if not self._connected:
            self._connected = True
            page = self._page
            page.wanted.connect(self._give)
            page.extent_chosen.connect(self._change_extent)
            page.opened.connect(self._open)
            page.closed.connect(self._leave)

    def _show_matches(self, words: str, places: Sequence[tuple[int, int]]) -> None:
        from annotator.library import Found

        article = self._reading.article
        if article is not None:
            self.show(words, [Found(article.summary.id, *place) for place in places])

    def _look(self, *, again: bool = False) -> None:
        found, extent = self._found, self._extent

        def arrived(stretches: tuple[Stretch, ...]) -> None:
            left = again and self._panes.page() != "places"
            if left or found is not self._found or extent is not self._extent:
                return
            articles = len({each.article for each in stretches})
            title = self.tr("{0} with “{1}” in {2}").format(
                counted(len(stretches), "place"), self._words, counted(articles, "article")
            )
            self._panes.show_page("places")
            self._page.show_places(title, extent, stretches)

        self._session.ask(lambda library: library.marking.look(found, extent), arrived)

    def _change_extent(self, extent: str) -> None:
        from annotator.library import Extent

        self._extent = Extent(extent)
        self._look()

    def _give(self, what: str) -> None:
        title = self.tr("For {0}").format(counted(len(self._page.chosen()), "place"))
        if what == "tag":
            self._choosing.tag((), self._mark, title)
        elif what == "claim":
            self._choosing.claim((), self._mark, title)
        elif what == "actor":
            self._choosing.actor((), Function.SPEAKER, self._mark, title)
        else:
            self._mark(None)

    def _mark(self, gift: Gift | None) -> None:
        chosen = self._page.chosen()
        label = self.tr("Mark {0}").format(counted(len(chosen), "place"))

        def mark(library: Library) -> tuple[QuoteId, ...]:
            with library.edit(label):
                quotes = library.marking.mark(chosen)
                if gift is not None:
                    gift.give(library, quotes)
            return quotes

        def done(quotes: tuple[QuoteId, ...]) -> None:
            self._leave()
            self.said.emit(self.tr("{0} marked. Ctrl+Z takes it back.").format(counted(len(quotes), "quote")))

        self._session.change(mark, done)

    def _open(self, place: Stretch) -> None:
        self._panes.show_page("reading")
        self.place_wanted.emit(place.article, (place.start, place.end))

    def _leave(self) -> None:
        if self._panes.page() == "places":
            self._panes.show_page(self._back)
