"""Attest reads along: dashed proposals in the text and the margin, accepted with one key, dismissed with another.

A suggestion is shown under a negative number, so that it can lie beside quotes on the reader and in the margin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from annotator.model import ActorId, Article, Changes, Quote, VersionId
from ui.highlight import Highlight
from ui.known import Known
from ui.learning import Learning
from ui.margin.card import Card
from ui.reading import Reading
from ui.session import Session
from ui.suggestion_words import explained
from ui.words import quote_kinds

if TYPE_CHECKING:
    from annotator.library import Decided
    from annotator.suggest.parsing import Parser
    from annotator.suggest.values import Suggestion

_REST = 400  # ms without changes before an article is read along again
_OTHERS = 3  # speakers offered beside the proposed one


class Suggesting(QObject):
    """The proposals for the article being read. The next one is the chosen one, or the first after the caret."""

    changed = Signal(int)  # how many are left
    said = Signal(str)

    def __init__(self, session: Session, known: Known, reading: Reading, learning: Learning) -> None:
        super().__init__(reading)
        self._session = session
        self._learning = learning
        self._parser: Parser | None = None
        self.lane = session.lane("suggest", self._close_parser)
        self._known = known
        self._reading = reading
        self._request = 0
        self._text: VersionId | None = None
        self._on = True
        self.found: tuple[Suggestion, ...] = ()
        self._next: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._read_along)
        reading.article_changed.connect(self._article_changed)
        reading.quote_chosen.connect(self._quote_chosen)
        reading.suggestion_clicked.connect(lambda number: self._choose(-number - 1))
        learning.ready.connect(lambda _: self._rest.start())

    @property
    def next(self) -> Suggestion | None:
        """The suggestion that Enter accepts."""
        return None if self._next is None else self.found[self._next]

    def turn(self, *, on: bool) -> None:
        """Read along, or leave the researcher alone."""
        if on != self._on:
            self._on = on
            self._read_along()

    def use_grammar(self, *, on: bool) -> None:
        """Parse sentences as well, where the extra is installed; its process starts with the first article."""
        parses = self._parser is not None
        if on != parses:
            self._close_parser()
        if on and not parses:
            from annotator.library import grammar_parser

            self._parser = grammar_parser()
        if parses != (self._parser is not None):
            self._rest.start()

    def _close_parser(self) -> None:
        parser, self._parser = self._parser, None
        if parser is not None:
            parser.close()

    @property
    def is_on(self) -> bool:
        """Whether Attest reads along."""
        return self._on

    def refresh(self, changes: Changes) -> None:
        """Quotes, names or decisions have changed: propose anew after a rest."""
        if changes and self._reading.article is not None:
            self._rest.start()

    def accept(self, candidate: int = 0) -> None:
        """Make the next suggestion a quote, said by the proposed speaker or by another candidate (1…), and go on."""
        suggestion, article = self.next, self._reading.article
        if suggestion is None or article is None:
            return
        speakers = self._speakers(suggestion)
        speaker = speakers[candidate - 1] if 0 < candidate <= len(speakers) else None
        key, text = article.summary.id, article.version.content.text
        self._drop(suggestion)

        def shown(quote: Quote) -> None:
            self._reading.take(quote, choose=False)

        self._session.change(lambda library: library.suggesting.accept(key, suggestion, text, speaker), shown)

    def dismiss(self) -> None:
        """Never propose the next suggestion again, and go on."""
        suggestion, article = self.next, self._reading.article
        if suggestion is None or article is None:
            return
        key, text = article.summary.id, article.version.content.text
        self._drop(suggestion)
        self._session.change(lambda library: library.suggesting.dismiss(key, suggestion, text))

    def mute(self) -> None:
        """Never propose again by the rule of the next suggestion."""
        suggestion = self.next
        if suggestion is not None:
            self._session.change(lambda library: library.suggesting.mute(suggestion.rule))
            self.said.emit(self.tr("Muted: {0}. Undo brings it back.").format(explained(suggestion.rule)))

    def show_menu(self, number: int, place: QPoint) -> None:
        """Offer what can be done with the suggestion of a card, at a place on the screen."""
        if number >= 0 or -number > len(self.found):
            return
        self._choose(-number - 1)
        menu = QMenu(self._reading.parent_widget())
        menu.setObjectName("suggestion.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Accept")).triggered.connect(lambda: self.accept())
        menu.addAction(self.tr("Dismiss")).triggered.connect(self.dismiss)
        menu.addSeparator()
        rule = explained(self.found[-number - 1].rule)
        menu.addAction(self.tr("Never propose this way: {0}").format(rule)).triggered.connect(self.mute)
        menu.popup(place)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) suggestion."""
        if not self.found:
            self.said.emit(self.tr("No suggestions are left in this article."))
            return
        index = 0 if self._next is None else (self._next + by) % len(self.found)
        self._reading.choose(None, reveal=False)
        self._choose(index)

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self.found):
            self._next = index
            self._show()
            spans = self.found[index].spans
            self._reading.show_place(spans[0][0], spans[-1][1])

    def _article_changed(self, article: Article | None) -> None:
        text = None if article is None else article.version.id
        if text != self._text:
            self._text = text
            self._request += 1
            self.found, self._next = (), None
            self._show()
        if article is not None:
            self._rest.start()

    def _quote_chosen(self, quote: Quote | None) -> None:
        if quote is not None and self._next is not None:
            self._next = None
            self._show()

    def _read_along(self) -> None:
        article = self._reading.article
        self._request += 1
        request = self._request
        if article is None or not self._on or article.summary.done:
            self._take(())
            return
        content, language, key = article.version.content, article.summary.metadata.language, article.summary.id
        actors, quotes = tuple(self._known.actors.values()), tuple(self._reading.quotes.values())

        def decided(decisions: Decided) -> None:
            from annotator.library import propose

            if request == self._request:
                model, parser = self._learning.model(language), self._parser
                self.lane.do(
                    lambda: propose(content, language, actors, decisions, quotes, model, parser),
                    lambda found: self._take(found) if request == self._request else None,
                )

        self._session.ask(lambda library: library.suggesting.decided(key, language), decided)

    def _take(self, found: tuple[Suggestion, ...]) -> None:
        chosen = self.next
        self.found = found
        self._next = found.index(chosen) if chosen in found else None
        if self._next is None and self._reading.quote is None:
            self._next = self._after_caret()
        self._show()

    def _drop(self, suggestion: Suggestion) -> None:
        """Take it away at once; reading along again confirms it."""
        index = self.found.index(suggestion)
        self.found = tuple(each for each in self.found if each is not suggestion)
        self._next = min(index, len(self.found) - 1) if self.found else None
        self._reading.choose(None, reveal=False)
        if self._next is not None:
            self._choose(self._next)
        else:
            self._show()
            self.said.emit(self.tr("That was the last suggestion in this article."))

    def _after_caret(self) -> int | None:
        caret = self._reading.caret()
        after = [index for index, each in enumerate(self.found) if each.spans[0][0] >= caret]
        return after[0] if after else (0 if self.found else None)

    def _show(self) -> None:
        highlights = [
            Highlight(-index - 1, each.spans, each.kind, selected=index == self._next, suggestion=True)
            for index, each in enumerate(self.found)
        ]
        cards = [self._card(index, each) for index, each in enumerate(self.found)]
        self._reading.set_suggestions(highlights, cards)
        self.changed.emit(len(self.found))

    def _card(self, index: int, suggestion: Suggestion) -> Card:
        chosen = index == self._next
        names = [self._known.actors[actor].name for actor in self._speakers(suggestion)] if chosen else []
        kind = dict(quote_kinds())[suggestion.kind.value]
        return Card(
            id=-index - 1,
            anchor=suggestion.spans[0][0],
            end=suggestion.spans[-1][1],
            who=suggestion.speaker_name or self.tr("Somebody"),
            role=self.tr("suggested · {0}").format(kind),
            detail=explained(suggestion.rule) if chosen else "",
            kind=suggestion.kind,
            suggestion=True,
            number=index + 1,
            selected=chosen,
            candidates=tuple(names),
        )

    def _speakers(self, suggestion: Suggestion) -> list[ActorId]:
        """Other actors of this article's quotes and suggestions, for 1-9."""
        here = [actor.actor for quote in self._reading.in_order for actor in quote.speakers]
        here += [each.actor_id for each in self.found if each.actor_id is not None]
        distance = [actor for actor in dict.fromkeys(here) if actor != suggestion.actor_id]
        return [actor for actor in distance if actor in self._known.actors][:_OTHERS]
