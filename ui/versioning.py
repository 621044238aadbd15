"""Versions of the article being read: what changed, quotes to judge and attach by hand, correcting the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from annotator.model import Article, ArticleId, ArticleSummary, Changes, QuoteId, VersionId
from ui.counting import counted
from ui.panes import Panes
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Comparison, Library, Waiting
    from ui.versions import Correction, VersionsPage

_ATTACH, _WAITING = "attach", "waiting"
_WORDS = 60  # characters of a quote's words that are shown


class Versioning(QObject):
    """Fills the page of versions, and keeps what is asked for while the text is shown."""

    said = Signal(str)
    quote_wanted = Signal(int)

    def __init__(self, session: Session, reading: Reading, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._reading = reading
        self._panes = panes
        self._numbers: dict[int, int] = {}
        self._attaching: QuoteId | None = None
        self._correcting: tuple[ArticleId, VersionId, int] | None = None
        self._connected = False
        reading.article_changed.connect(self._article_changed)
        panes.modes.acted.connect(self._acted)
        panes.modes.left.connect(self._left)
        panes.when_made("correction", self._connect_correction)

    def _connect_correction(self, correction: Correction) -> None:
        correction.saved.connect(self._corrected)
        correction.closed.connect(self._panes.reading.reader.setFocus)

    def show(self) -> None:
        """Show the versions of the article being read."""
        if self._reading.article is not None:
            self._connect_page()
            self._panes.show_page("versions")
            self._panes.versions.versions.setFocus()
            self._read()

    def show_repairs(self) -> None:
        """Show the versions, with what might be broken in the text offered for repair."""
        if self._reading.article is not None:
            self.show()
            self._look_for_repairs()

    def is_attaching(self) -> bool:
        """Whether words are being looked for that a quote is to be attached to."""
        return self._attaching is not None

    def attach(self, quote: QuoteId) -> None:
        """Have somebody select the words that a quote stands for now."""
        waiting = self._reading.quotes.get(quote)
        if waiting is None:
            return
        self._attaching = quote
        self._panes.show_page("reading")
        words = waiting.exact if len(waiting.exact) <= _WORDS else waiting.exact[: _WORDS - 1] + "…"
        self._panes.modes.show_mode(
            _ATTACH, self.tr("Select the words that “{0}” stands for").format(words), self.tr("Attach here (H)")
        )
        self._reading.situation_changed.emit()

    def attach_here(self) -> None:
        """Attach the quote to the selected words."""
        quote, selection = self._attaching, self._panes.reading.reader.selection()
        if quote is None or selection is None:
            self.said.emit(self.tr("Select words first: S selects the sentence."))
            return
        self._stop_attaching()
        self._session.change(
            lambda library: library.revising.attach(quote, *selection),
            lambda _: self._reading.choose(quote),
        )

    def correct(self) -> None:
        """Edit the paragraph at the caret, or those the selection lies in, where they stand."""
        article, reader = self._reading.article, self._panes.reading.surface()
        if article is None or not reader.isVisible():
            return
        content = article.version.content
        first, last = reader.selection() or (reader.caret(), reader.caret())
        blocks = [block for block in content.blocks if block.start <= last and block.end >= first]
        if not blocks:
            return
        start, end = blocks[0].start, blocks[-1].end
        self._correcting = (article.summary.id, article.version.id, start)
        box = reader.box_of(start, end).toAlignedRect().intersected(reader.viewport().rect())
        place = reader.viewport().mapTo(self._panes, box.topLeft())
        self._panes.correction.open(content.text[start:end], QRect(place, box.size()))

    def _corrected(self, made: tuple[tuple[int, int, str], ...]) -> None:
        asked, self._correcting = self._correcting, None
        if asked is None:
            return
        article, version, at = asked
        replacements = [(at + start, at + end, words) for start, end, words in made]

        def work(library: Library) -> bool:
            if library.articles.summary(article).version != version:
                return False
            return library.revising.correct(article, replacements) != version

        def done(changed: bool) -> None:
            told = self.tr("Corrected: a new version. Ctrl+Z takes it back.")
            self.said.emit(told if changed else self.tr("The text has changed meanwhile; nothing was corrected."))

        self._session.change(work, done)

    def _connect_page(self) -> None:
        if self._connected:
            return
        self._connected = True
        page = self._panes.versions
        change = self._session.change
        page.version_chosen.connect(self._compare)
        page.attach_wanted.connect(lambda quote: self.attach(QuoteId(quote)))
        page.quote_opened.connect(self.quote_wanted)
        page.place_accepted.connect(
            lambda quote: change(lambda library: library.quotes.accept_place(QuoteId(quote)))
        )  # fmt: skip
        page.place_rejected.connect(
            lambda quote: change(lambda library: library.revising.reject_place(QuoteId(quote)))
        )  # fmt: skip
        page.repairs_wanted.connect(self._look_for_repairs)
        page.repairs_accepted.connect(self._repair)
        page.closed.connect(lambda: self._panes.show_page("reading"))

    @property
    def _page(self) -> VersionsPage:
        return self._panes.versions

    def _read(self) -> None:
        from ui.versions import Told

        article = self._reading.article
        if article is None:
            return
        key = article.summary.id

        def read(
            library: Library,
        ) -> tuple[ArticleSummary, tuple[tuple[int, VersionId, str, str], ...], tuple[Waiting, ...]]:
            return library.articles.summary(key), library.articles.versions(key), library.revising.waiting(key)

        def arrived(
            found: tuple[ArticleSummary, tuple[tuple[int, VersionId, str, str], ...], tuple[Waiting, ...]],
        ) -> None:
            summary, versions, waiting = found
            self._numbers = {version: number for number, version, _, _ in versions}
            told = [Told(*each, current=each[1] == summary.version) for each in reversed(versions)]
            self._page.show_article(summary.metadata.title, told, waiting)

        self._session.ask(read, arrived)

    def _compare(self, version: int) -> None:
        article = self._reading.article
        if article is None:
            return
        key, number = article.summary.id, self._numbers.get(version, 0)

        def arrived(found: Comparison) -> None:
            self._page.show_comparison(number, found)

        self._session.ask(lambda library: library.revising.compare(key, VersionId(version)), arrived)

    def _look_for_repairs(self) -> None:
        article = self._reading.article
        if article is not None:
            key, text = article.summary.id, article.version.content.text
            self._session.ask(
                lambda library: library.revising.repairs(key), lambda found: self._page.show_repairs(text, found)
            )

    def _repair(self, accepted: object) -> None:
        article = self._reading.article
        if article is not None and isinstance(accepted, tuple) and accepted:
            key = article.summary.id
            self._session.change(lambda library: library.revising.accept_repairs(key, accepted))

    def refresh(self, changes: Changes) -> None:
        """Quotes or texts have changed; called after the reader has asked for what changed."""
        if changes.quotes or changes.articles:
            # What the reader asks for is asked first and known when this is answered.
            self._session.ask(lambda library: None, lambda _: self._tell_waiting())
        article = self._reading.article
        shown = self._connected and self._panes.page() == "versions" and article is not None
        if shown and article is not None and (article.summary.id in changes.articles or changes.quotes):
            self._read()

    def _article_changed(self, article: Article | None) -> None:
        if self._attaching is not None and (article is None or self._attaching not in self._reading.quotes):
            self._stop_attaching()
        self._tell_waiting()
        if self._panes.page() == "versions":
            self._read() if article is not None else self._panes.show_page("reading")

    def _tell_waiting(self) -> None:
        count = self._reading.waiting
        if count:
            told = self.tr("{0} to check after the text has changed").format(counted(count, "quote"))
            self._panes.modes.show_mode(_WAITING, told, self.tr("Check…"))
        else:
            self._panes.modes.drop_mode(_WAITING)

    def _stop_attaching(self) -> None:
        self._attaching = None
        self._panes.modes.drop_mode(_ATTACH)
        self._reading.situation_changed.emit()

    def _acted(self, mode: str) -> None:
        if mode == _ATTACH:
            self.attach_here()
        elif mode == _WAITING:
            self.show()

    def _left(self, mode: str) -> None:
        if mode == _ATTACH:
            self._stop_attaching()
        elif mode == _WAITING:
            self._panes.modes.drop_mode(_WAITING)
