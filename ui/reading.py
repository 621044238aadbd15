"""The article being read: its text and quotes on the reader and the margin, and which quote is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model import Article, ArticleId, ArticleSummary, Changes, Quote, QuoteId
from ui.highlight import Highlight
from ui.in_order import InOrder
from ui.margin.card import Card
from ui.reader.pane import ReadingPane
from ui.session import Session
from ui.showing import Look, facts, shown_spans

if TYPE_CHECKING:
    from annotator.library import Library

_FEW = 20  # quotes that change at once, above which all are drawn anew
_SETTLE = 600  # ms of rest before the reading position is remembered


@dataclass(frozen=True, slots=True)
class Opened:
    """An article as read from the library, with where reading stopped."""

    article: Article
    position: int


class Reading(QObject):
    """Shows one article and keeps it in step with the library."""

    article_changed = Signal(object)  # Article | None
    quote_chosen = Signal(object)  # Quote | None
    situation_changed = Signal()
    visited = Signal(int)  # the quote somebody went to with N, P or a click
    quotes_changed = Signal()
    suggestion_clicked = Signal(int)  # its (negative) number

    def __init__(self, session: Session, pane: ReadingPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._request = 0
        self.article: Article | None = None
        self.quotes: dict[int, Quote] = {}
        self.order = InOrder()
        self.chosen: QuoteId | None = None
        self.position = 0  # where reading stopped last time, code points
        self._fits: Callable[[Quote], bool] | None = None
        self._dimmed: frozenset[int] = frozenset()
        self._proposed: tuple[Highlight, ...] = ()
        self._proposed_cards: tuple[Card, ...] = ()
        self._looks: dict[int, Look] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLE)
        self._rest.timeout.connect(self._remember_position)
        reader, margin = pane.reader, pane.margin
        pane.scrolled.connect(self._rest.start)
        reader.selection_changed.connect(self.situation_changed)
        reader.highlight_clicked.connect(lambda number: self._clicked(number, reveal=False))
        reader.boundary_dragged.connect(self._boundary_dragged)
        margin.card_clicked.connect(lambda number: self._clicked(number, reveal=True))

    @property
    def quote(self) -> Quote | None:
        """The chosen quote."""
        return None if self.chosen is None else self.quotes.get(self.chosen)

    @property
    def in_order(self) -> list[Quote]:
        """The article's quotes as they follow in the text."""
        return self.order.quotes()

    @property
    def tally(self) -> tuple[int, int, int]:
        """How many quotes the article has, how many actors are in them, how many claims."""
        return self.order.tally

    @property
    def waiting(self) -> int:
        """How many quotes of the article wait for review or have lost their place."""
        return self.order.waiting

    def open(
        self,
        article: ArticleId,
        *,
        place: tuple[int, int] | None = None,
        quote: QuoteId | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show an article where reading stopped, or at `place`, or at one of its quotes."""
        self._request += 1
        request = self._request
        if self.article is not None and self.article.summary.id == article:
            self._go(place, quote)
            if then is not None:
                then()
            return
        self._remember_position()

        def read(library: Library) -> Opened:
            return Opened(library.articles.get(article), library.articles.position(article))

        def arrived(opened: Opened) -> None:
            if request == self._request:
                self._show(opened)
                self._go(place, quote)
                if then is not None:
                    then()

        self._session.ask(read, arrived)

    def close(self) -> None:
        """Show no article."""
        self._request += 1
        self.article, self.quotes, self.chosen, self.order = None, {}, None, InOrder()
        self._looks = {}
        self._pane.reader.clear()
        self._pane.margin.set_cards(())
        self.article_changed.emit(None)
        self.quote_chosen.emit(None)
        self.situation_changed.emit()

    def remember(self) -> None:
        """Remember how far the article has been read."""
        self._remember_position()

    def refresh(self, changes: Changes) -> None:
        """Show what an edit, undo or redo changed in this article."""
        article = self.article
        if article is None:
            return
        if changes.quotes:
            # A quote that comes back by undo is what somebody wants to see; one that comes from elsewhere is not.
            self._refresh_quotes([QuoteId(quote) for quote in changes.quotes], follow=changes.what != "edit")
        if article.summary.id in changes.articles:
            self._refresh_summary(article)

    def choose(self, quote: QuoteId | None, *, reveal: bool = True) -> None:
        """Make a quote of this article the chosen one."""
        before, self.chosen = self.chosen, quote if quote in self.quotes else None
        with self._pane.margin.at_once():
            self._draw(before, self.chosen)
            if reveal:
                self._reveal_chosen()
        self.quote_chosen.emit(self.quote)
        self.situation_changed.emit()

    def parent_widget(self) -> ReadingPane:
        """The pane that shows the text, for menus over it."""
        return self._pane

    def set_filter(self, fits: Callable[[Quote], bool] | None) -> None:
        """Dim the quotes that do not fit, and pass over them with N and P; None dims none."""
        self._fits = fits
        self._dim()

    @property
    def fitting(self) -> int:
        """How many quotes are not dimmed."""
        return len(self.quotes) - sum(1 for quote in self._dimmed if quote >= 0)

    def _dim(self) -> None:
        fits = self._fits
        if fits is None:
            self._dimmed = frozenset()
        else:
            unfit = {int(quote.id) for quote in self.quotes.values() if not fits(quote)}
            self._dimmed = frozenset(unfit.union(each.id for each in self._proposed))
        self._pane.reader.set_dimmed(self._dimmed)
        self._pane.margin.set_dimmed(self._dimmed)

    def caret(self) -> int:
        """Where the caret is."""
        return self._pane.reader.caret()

    def show_place(self, start: int, end: int) -> None:
        """Bring a stretch of the text into view, with the caret at its beginning."""
        self._pane.reader.set_caret(start)
        self._pane.reader.reveal(start, end)

    def set_suggestions(self, highlights: Sequence[Highlight], cards: Sequence[Card]) -> None:
        """Show these proposals beside the quotes; their numbers are negative."""
        if (tuple(highlights), tuple(cards)) != (self._proposed, self._proposed_cards):
            self._proposed, self._proposed_cards = tuple(highlights), tuple(cards)
            self._draw_all()
            self.situation_changed.emit()

    def take(self, quote: Quote, *, choose: bool = True) -> None:
        """Show a quote just made in this article, and choose it."""
        if self.article is None or quote.article != self.article.summary.id:
            return
        self.quotes[quote.id] = quote
        self.order.put(quote)
        before = self.chosen
        if choose:
            self.chosen = quote.id
        self._draw(before, quote.id)
        self.quotes_changed.emit()
        if choose:
            self.quote_chosen.emit(quote)
        self.situation_changed.emit()

    def withdraw(self, quote: QuoteId) -> None:
        """Show a quote no more, because it is being trashed, and go to the next one in the same step.

        That is one that is not dimmed, after the last one the one before it.
        """
        gone = self.quotes.pop(quote, None)
        if gone is None:
            return
        self.order.drop(quote)
        following = self.order.instead_of(gone, self._is_clear)
        self.chosen = None if following is None else following.id
        with self._pane.margin.at_once():
            self._erase([quote])
            self._draw(self.chosen)
            self._go_to_chosen()
        self.quotes_changed.emit()
        self.quote_chosen.emit(self.quote)
        self.situation_changed.emit()

    def read_again(self, quotes: Sequence[QuoteId]) -> None:
        """Show quotes as the library has them, and go to the first one that was not shown."""
        self._refresh_quotes(list(quotes), follow=True)

    def step(self, by: int, *, visit: bool = True) -> None:
        """Choose the next (`by` = 1) or previous (-1) quote that is not dimmed, from the chosen one or from the caret.

        `visit` False only looks: what sticks is not given.
        """
        target = self.order.beside(self.quote, self._pane.reader.caret(), by, self._is_clear)
        if target is None:
            return
        self.choose(target.id)
        if target.spans:
            self._pane.reader.set_caret(target.start)
        if visit:
            self.visited.emit(target.id)

    def _is_clear(self, quote: Quote) -> bool:
        return quote.id not in self._dimmed

    def _go_to_chosen(self) -> None:
        """Bring the chosen quote into view, with the caret at its beginning."""
        self._reveal_chosen()
        if self.quote is not None and self.quote.spans:
            self._pane.reader.set_caret(self.quote.start)

    def _reveal_chosen(self) -> None:
        if self.quote is None:
            return
        spans = shown_spans(self.quote)
        if spans:
            self._pane.reader.reveal(spans[0][0], spans[-1][1])
        elif self.quote.areas:
            self._pane.reveal_area(self.quote.areas[0])

    def go_to_paragraph(self, number: int) -> None:
        """Put the caret at the beginning of a paragraph, counted from 1."""
        if self.article is not None and self.article.version.content.blocks:
            blocks = self.article.version.content.blocks
            start = blocks[min(max(1, number), len(blocks)) - 1].start
            self._pane.reader.set_caret(start)
            self._pane.reader.reveal(start, start + 1)

    def _go(self, place: tuple[int, int] | None, quote: QuoteId | None) -> None:
        if quote is not None and quote in self.quotes:
            self.choose(quote)
        elif place is not None:
            self._pane.reader.select(*place)
            self._pane.reader.reveal(*place)

    def _show(self, opened: Opened) -> None:
        article = opened.article
        self.article = article
        self.quotes = {quote.id: quote for quote in article.quotes}
        self.order = InOrder(article.quotes)
        self.chosen = None
        self.position = opened.position
        data = article.summary.metadata
        self._pane.reader.show_article(
            article.version.content, title=data.title, meta=facts(article), language=data.language
        )
        self._draw_all()
        if opened.position:
            self._pane.reader.scroll_to(opened.position)
        self.article_changed.emit(article)
        self.quote_chosen.emit(None)
        self.situation_changed.emit()

    def _refresh_summary(self, article: Article) -> None:
        """A quote more changes the count, not the text: only a new version is read again whole."""
        request = self._request

        def arrived(found: tuple[ArticleSummary, ...]) -> None:
            if request != self._request or self.article is None:
                return
            if not found or found[0].trashed:
                self.close()
            elif (
                found[0].version != self.article.version.id
                or found[0].metadata.published != self.article.summary.metadata.published
            ):
                self._reload(self.article)  # another text, or other roles of its speakers on its day
            else:
                self._take_summary(found[0])

        self._session.ask(lambda library: library.articles.some([article.summary.id]), arrived)

    def _take_summary(self, summary: ArticleSummary) -> None:
        """What is known of the article changed, its text and its quotes did not."""
        old = self.article
        if old is None:
            return
        # How far it has been read and how many quotes it has are shown in the list of articles only.
        same = replace(old.summary, quotes=0, progress=0.0) == replace(summary, quotes=0, progress=0.0)
        self.article = replace(old, summary=summary)
        if facts(old) != facts(self.article) or old.summary.metadata != summary.metadata:
            self._show_anew(self.article)
            self._draw_all()
        if not same:
            self.article_changed.emit(self.article)
            self.situation_changed.emit()

    def _reload(self, article: Article) -> None:
        request = self._request

        def read(library: Library) -> Article | None:
            found = library.articles.some([article.summary.id])
            return library.articles.get(article.summary.id) if found and not found[0].trashed else None

        def arrived(fresh: Article | None) -> None:
            if request != self._request:
                return
            if fresh is None:
                self.close()
            else:
                self._take(fresh)

        self._session.ask(read, arrived)

    def _take(self, fresh: Article) -> None:
        old, self.article = self.article, fresh
        self.quotes = {quote.id: quote for quote in fresh.quotes}
        self.order = InOrder(fresh.quotes)
        if old is None or old.version.id != fresh.version.id or facts(old) != facts(fresh):
            self._show_anew(fresh)
        self._keep_chosen()
        self._draw_all()
        self.article_changed.emit(fresh)
        self.quote_chosen.emit(self.quote)
        self.situation_changed.emit()

    def _show_anew(self, article: Article) -> None:
        """Set the text again, with the same words at the top."""
        reader, length = self._pane.reader, len(article.version.content.text)
        place, caret = self._pane.surface().first_visible(), reader.caret()
        data = article.summary.metadata
        reader.show_article(article.version.content, title=data.title, meta=facts(article), language=data.language)
        reader.set_caret(min(caret, length))
        reader.scroll_to(min(place, length))

    def _refresh_quotes(self, quotes: list[QuoteId], *, follow: bool) -> None:
        """Read quotes again; with `follow` the first one that was not shown before is chosen and comes into view."""
        request = self._request
        self._session.ask(
            lambda library: library.quotes.some(quotes),
            lambda found: self._take_quotes(quotes, found, follow) if request == self._request else None,
        )

    def _take_quotes(self, asked: list[QuoteId], found: tuple[Quote, ...], follow: bool) -> None:
        if self.article is None:
            return
        here = {
            quote.id: quote for quote in found if quote.article == self.article.summary.id and not quote.trashed
        }  # fmt: skip
        # What was made here comes home a second time: it is drawn already.
        changed = [quote for quote in asked if quote not in here or self.quotes.get(quote) != here[quote]]
        back = [here[quote] for quote in changed if quote in here and quote not in self.quotes] if follow else []
        gone = []
        for quote in changed:
            if quote in here:
                self.quotes[quote] = here[quote]
                self.order.put(here[quote])
            elif self.quotes.pop(quote, None) is not None:
                self.order.drop(quote)
                gone.append(quote)
        chosen = self.chosen
        if back:
            self.chosen = min(back, key=lambda quote: (quote.start, quote.id)).id
        with self._pane.margin.at_once():
            if len(changed) > _FEW:
                self._draw_all()
            else:
                self._draw(chosen if back else None, *(quote for quote in changed if quote in here))
                self._erase(gone)
            if back:
                self._go_to_chosen()
        self._keep_chosen()
        self.quotes_changed.emit()
        if back or chosen in changed:
            self.quote_chosen.emit(self.quote)
        self.situation_changed.emit()

    def _keep_chosen(self) -> None:
        if self.chosen not in self.quotes:
            self.chosen = None

    def _erase(self, quotes: Iterable[int]) -> None:
        for quote in quotes:
            self._pane.reader.remove_highlight(quote)
            self._pane.margin.remove_card(quote)

    def _draw(self, *quotes: int | None) -> None:
        if self._fits is not None:
            self._dim()
        cards: list[Card] = []
        for quote in dict.fromkeys(quotes):
            known = None if quote is None else self.quotes.get(quote)
            if known is None:
                continue
            look = self._look(known)
            self._pane.reader.update_highlight(look.highlight)
            if look.card is not None:
                cards.append(look.card)
            else:
                self._pane.margin.remove_card(known.id)
        self._pane.margin.update_cards(cards)

    def _look(self, quote: Quote) -> Look:
        selected = quote.id == self.chosen
        look = self._looks.get(quote.id)
        if look is None or look.quote is not quote:
            look = Look.of(quote, selected=selected)
        else:
            look = look.turned(selected=selected)
        self._looks[quote.id] = look
        return look

    def _draw_all(self) -> None:
        looks = [self._look(quote) for quote in self.quotes.values()]
        self._looks = {int(look.quote.id): look for look in looks}
        marks = [look.highlight for look in looks]
        self._pane.reader.set_highlights([*marks, *self._proposed])
        cards = [look.card for look in looks if look.card is not None]
        with self._pane.margin.at_once():
            self._pane.margin.set_cards([*cards, *self._proposed_cards])
            self._dim()

    def _clicked(self, number: int, *, reveal: bool) -> None:
        if number < 0:
            self.choose(None)
            self.suggestion_clicked.emit(number)
        else:
            self.choose(QuoteId(number), reveal=reveal)
            self.visited.emit(number)

    def _boundary_dragged(self, quote: int, index: int, start: int, end: int) -> None:
        known = self.quotes.get(quote)
        if known is None:
            return
        spans = [(span.start, span.end) for span in known.spans]
        spans[index] = (start, end)
        self._session.change(lambda library: library.quotes.set_spans(known.id, spans))

    def _remember_position(self) -> None:
        if self.article is None or not self._session.is_open:
            return
        article, shown = self.article.summary.id, self._pane.surface()
        position, progress = shown.first_visible(), shown.progress()
        self._session.ask(lambda library: library.articles.set_progress(article, position, progress), lambda _: None)
