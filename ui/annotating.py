"""The hands: marking a quote, saying who speaks, which stand it takes on which claim, tagging, selecting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from annotator.errors import AnnotatorError
from annotator.model import ActorId, Area, ArticleId, Function, Hit, Quote, QuoteId, QuoteKind
from ui.boundaries import trimmed
from ui.choosing import Choosing
from ui.counting import counted
from ui.dates import readable
from ui.giving import Gift, TagGift
from ui.reader.pane import ReadingPane
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library, Passage

_KINDS = tuple(QuoteKind)


@dataclass(frozen=True, slots=True)
class Marked:
    """A quote just made, with what is likely about it and the actors used last."""

    quote: Quote
    passage: Passage | None
    recent: tuple[ActorId, ...]


class Annotating(QObject):
    """Works on the chosen quote of the article being read; every step is one call of the library."""

    said = Signal(str)
    given = Signal(object)  # Gift: what was given last

    def __init__(self, session: Session, reading: Reading, pane: ReadingPane, choosing: Choosing) -> None:
        super().__init__(pane)
        self._session = session
        self._reading = reading
        self._pane = pane
        self._choosing = choosing
        self.last: Gift | None = None
        self.sticking: Gift | None = None
        self.proposes_speakers = True

    def add_quote(self) -> None:
        """Mark the selected words, or the quotation or sentence at the caret, and ask who says it.

        While something sticks the quote gets that, in the same step, and nothing is asked.
        """
        article = self._reading.article
        if article is not None and (framed := self._pane.framed()) is not None:
            self._add_area(article.summary.id, *framed)
            return
        if self.sticking is None:
            self._mark(self._marked)
        else:
            self._mark(lambda marked: self._reading.take(marked.quote))

    def _mark(self, then: Callable[[Marked], None]) -> None:
        """Make the words meant a quote, which gets what sticks."""
        article, span = self._reading.article, self._words_meant()
        if article is None or span is None:
            return
        key, (start, end), gift = article.summary.id, span, self.sticking

        def mark(library: Library) -> Marked:
            passage = library.proposing.passage(key, start, end)
            with library.edit(self.tr("Add quote")):
                quote = library.quotes.add(key, [span], kind=passage.kind, cue=passage.cue)
                if gift is not None:
                    gift.give(library, [quote.id])
            made = quote if gift is None else library.quotes.get(quote.id)
            return Marked(made, passage, library.actors.recent())

        self._session.change(mark, then)

    def _add_area(self, article: ArticleId, area: Area, quote: int | None) -> None:
        """Make the area that is being marked a quote, or give it to the quote it was drawn for."""
        self._pane.drop_frame()
        if quote is not None:
            known = QuoteId(quote)
            self._session.change(lambda library: library.quotes.set_areas(known, [area]))
            return

        gift = self.sticking

        def mark(library: Library) -> Marked:
            with library.edit(self.tr("Add quote")):
                made = library.quotes.add(article, [], areas=[area], kind=QuoteKind.PASSAGE)
                if gift is not None:
                    gift.give(library, [made.id])
            return Marked(library.quotes.get(made.id), None, library.actors.recent())

        self._session.change(mark, self._marked if gift is None else lambda marked: self._reading.take(marked.quote))

    def choose_actor(self) -> None:
        """Ask which actor the chosen quote is about; without one, who says the selected words."""
        quote = self._reading.quote
        if quote is None:
            self._mark(self._marked)
            return
        function = Function.MENTIONED if quote.speakers else Function.SPEAKER

        def read(library: Library) -> Marked:
            if not quote.spans:
                return Marked(quote, None, library.actors.recent())
            start, end = quote.start, quote.spans[-1].end
            return Marked(quote, library.proposing.passage(quote.article, start, end), library.actors.recent())

        def arrived(marked: Marked) -> None:
            found = marked.passage if self.proposes_speakers else None
            self._choosing.actor_of([quote.id], function, marked.recent, found, self._giver([quote.id]))

        self._session.ask(read, arrived)

    def choose_speaker_of(self, quotes: Sequence[QuoteId]) -> None:
        """Ask who says several quotes."""
        self._choosing.actor(quotes, Function.SPEAKER, self._giver(quotes))

    def choose_claim(self, quotes: Sequence[QuoteId] = ()) -> None:
        """Ask which stand the chosen quote, or several, take on which claim; without any, mark the selected words."""
        self._for_those_meant(quotes, lambda chosen: self._choosing.claim(chosen, self._giver(chosen)))

    def choose_tag(self, quotes: Sequence[QuoteId] = ()) -> None:
        """Ask for a tag for the chosen quote, or for several; without any, mark the selected words."""
        self._for_those_meant(quotes, lambda chosen: self._choosing.tag(chosen, self._giver(chosen)))

    def choose_tag_of_hits(self, hits: Sequence[Hit]) -> None:
        """Ask for a tag for hits of a search: articles and quotes."""
        from ui.performing import known_tag

        def take(gift: TagGift) -> None:
            def give(library: Library) -> int:
                with library.edit(self.tr("Tag hits")):
                    return library.searching.tag(hits, known_tag(library, gift.tag, gift.path))

            def given(records: int) -> None:
                self.said.emit(self.tr("Tagged {0} with “{1}”.").format(counted(records, "record"), gift.path))

            self._session.change(give, given)

        self._choosing.tag((), take, self.tr("Tag the hits"))

    def repeat(self) -> None:
        """Give the chosen quote what was given last."""
        quote, last = self._reading.quote, self.last
        if last is None:
            self.said.emit(self.tr("Nothing to repeat yet: give a quote an actor, a claim or a tag first."))
        elif quote is not None:
            self.give([quote.id], last)

    def give(self, quotes: Sequence[QuoteId], gift: Gift) -> None:
        """Give quotes something, and remember it for the next one."""
        self.last = gift
        self._session.change(lambda library: gift.give(library, quotes))
        self.given.emit(gift)

    def take(self, quotes: Sequence[QuoteId], gift: Gift) -> None:
        """Take something from quotes."""
        self._session.change(lambda library: gift.take(library, quotes))

    def next_kind(self) -> None:
        """Turn to the next kind of quote."""
        quote = self._reading.quote
        if quote is not None:
            kind = _KINDS[(_KINDS.index(quote.kind) + 1) % len(_KINDS)]
            self._session.change(lambda library: library.quotes.set_kind([quote.id], kind))

    def trash(self) -> None:
        """Put the chosen quote into the trash and go to the next one."""
        quote = self._reading.quote
        if quote is None:
            return

        def failed(error: AnnotatorError) -> None:
            self._session.failed.emit(error)
            self._reading.read_again([quote.id])

        self._session.change(lambda library: library.quotes.trash([quote.id]), failed=failed)
        self._reading.withdraw(quote.id)
        self.said.emit(self.tr("Quote deleted. Ctrl+Z brings it back."))

    def copy_citation(self) -> None:
        """Put the quote with its speaker and source on the clipboard."""
        quote, article = self._reading.quote, self._reading.article
        if quote is None or article is None:
            return
        data = article.summary.metadata
        who = ", ".join(f"{actor.name} ({actor.role})" if actor.role else actor.name for actor in quote.speakers)
        where = ", ".join(part for part in (data.outlet, f"“{data.title}”", readable(data.published), data.url) if part)
        QGuiApplication.clipboard().setText(f"{quote.exact}\n— {who}; {where}" if who else f"{quote.exact}\n— {where}")
        self.said.emit(self.tr("Copied with its source."))

    def select_sentence(self) -> None:
        """Select the sentence at the caret; the paragraph when the sentence is selected."""
        from annotator.library import paragraph_at, sentence_at

        article = self._reading.article
        if article is None:
            return
        reader, content = self._pane.reader, article.version.content
        selection = reader.selection()
        at = selection[0] if selection else reader.caret()
        sentence = sentence_at(content.text, content.blocks, at)
        if selection and selection[0] <= sentence[0] and sentence[1] <= selection[1]:
            sentence = paragraph_at(content.text, content.blocks, at)
        reader.select(*sentence)

    def select_quotation(self) -> None:
        """Select what stands in the quotation marks around the caret; the marks as well the second time."""
        from annotator.library import quotation_at

        article = self._reading.article
        if article is None:
            return
        reader, content = self._pane.reader, article.version.content
        selection = reader.selection()
        at = selection[0] if selection else reader.caret()
        inner = quotation_at(content.text, content.blocks, at)
        if inner is None:
            self.said.emit(self.tr("The caret is not inside quotation marks. S selects the sentence."))
        elif selection == inner:
            outer = quotation_at(content.text, content.blocks, at, marks=True)
            reader.select(*(outer or inner))
        else:
            reader.select(*inner)

    def _words_meant(self) -> tuple[int, int] | None:
        from annotator.library import quotation_at, sentence_at

        article = self._reading.article
        if article is None:
            return None
        reader, content = self._pane.reader, article.version.content
        selection = reader.selection()
        if selection is not None:
            start, end = trimmed(content.text, *selection)
            return (start, end) if start < end else None
        at = reader.caret()
        return quotation_at(content.text, content.blocks, at) or sentence_at(content.text, content.blocks, at)

    def _marked(self, marked: Marked) -> None:
        self._reading.take(marked.quote)
        quotes = [marked.quote.id]
        found = marked.passage if self.proposes_speakers else None
        self._choosing.actor_of(quotes, Function.SPEAKER, marked.recent, found, self._giver(quotes))

    def _for_those_meant(self, quotes: Sequence[QuoteId], ask: Callable[[Sequence[QuoteId]], None]) -> None:
        """`ask` for these quotes, else for the chosen one, else for the selected words, which become one."""
        if chosen := quotes or ([self._reading.quote.id] if self._reading.quote is not None else []):
            ask(chosen)
            return

        def marked(made: Marked) -> None:
            self._reading.take(made.quote)
            ask([made.quote.id])

        self._mark(marked)

    def _giver(self, quotes: Sequence[QuoteId]) -> Callable[[Gift], None]:
        return lambda gift: self.give(quotes, gift)
