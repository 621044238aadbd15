"""The hands: marking a quote, saying who speaks, which stand it takes on which claim, tagging, moving boundaries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication

from annotator.library import (
    Library,
    Passage,
    next_sentence,
    next_word,
    paragraph_at,
    previous_sentence,
    previous_word,
    quotation_at,
    sentence_at,
)
from annotator.model import ActorId, ClaimId, Function, Hit, Quote, QuoteId, QuoteKind, Stance, TagId
from ui.candidates import actor_candidates, claim_candidates, tag_candidates
from ui.chooser import Candidate, Chooser
from ui.counting import counted
from ui.dates import readable
from ui.known import Known
from ui.performing import known_actor, known_claim, known_tag
from ui.reader.pane import ReadingPane
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.suggest.values import SimilarClaim

_KINDS = tuple(QuoteKind)
Taken = Callable[[Candidate | str, Stance | None], None]
Give = Callable[[Library, Sequence[QuoteId]], None]


@dataclass(frozen=True, slots=True)
class Marked:
    """A quote just made, with what is likely about it and the actors used last."""

    quote: Quote
    passage: Passage
    recent: tuple[ActorId, ...]


class Annotating(QObject):
    """Works on the chosen quote of the article being read; every step is one call of the library."""

    said = Signal(str)

    def __init__(self, session: Session, known: Known, reading: Reading, pane: ReadingPane, chooser: Chooser) -> None:
        super().__init__(pane)
        self._session = session
        self._known = known
        self._reading = reading
        self._pane = pane
        self._chooser = chooser
        self._take: Taken | None = None
        self._last: Give | None = None
        self.proposes_speakers = True
        chooser.chosen.connect(self._taken)
        chooser.created.connect(self._taken)
        chooser.closed.connect(pane.reader.setFocus)

    def add_quote(self) -> None:
        """Mark the selected words, or the quotation or sentence at the caret, and ask who says it."""
        article = self._reading.article
        span = self._words_meant()
        if article is None or span is None:
            return
        key, (start, end) = article.summary.id, span

        def mark(library: Library) -> Marked:
            passage = library.proposing.passage(key, start, end)
            quote = library.quotes.add(key, [span], kind=passage.kind, cue=passage.cue)
            return Marked(quote, passage, library.actors.recent())

        self._session.change(mark, self._marked)

    def extend_quote(self) -> None:
        """Make the selection part of the chosen quote."""
        quote, selection = self._reading.quote, self._pane.reader.selection()
        if quote is None or selection is None:
            return
        spans = _joined([*((span.start, span.end) for span in quote.spans), selection])
        self._session.change(lambda library: library.quotes.set_spans(quote.id, spans))

    def choose_actor(self) -> None:
        """Ask which actor the chosen quote is about."""
        quote = self._reading.quote
        if quote is None:
            return
        function = Function.MENTIONED if quote.speakers else Function.SPEAKER

        def read(library: Library) -> Marked:
            start, end = quote.start, quote.spans[-1].end
            return Marked(quote, library.proposing.passage(quote.article, start, end), library.actors.recent())

        def arrived(marked: Marked) -> None:
            self._ask_actor([quote.id], function, marked.recent, marked.passage)

        self._session.ask(read, arrived)

    def choose_speaker_of(self, quotes: Sequence[QuoteId]) -> None:
        """Ask who says several quotes."""
        self._session.ask(
            lambda library: library.actors.recent(),
            lambda recent: self._ask_actor(quotes, Function.SPEAKER, recent, None),
        )

    def choose_claim(self, quotes: Sequence[QuoteId] = ()) -> None:
        """Ask which stand the chosen quote, or several, take on which claim."""
        chosen = self._meant(quotes)
        if not chosen:
            return

        def take(picked: Candidate | str, stance: Stance | None) -> None:
            self._give_claim(chosen, picked, stance or Stance.ASSERTS)

        def read(library: Library) -> tuple[tuple[ClaimId, ...], tuple[SimilarClaim, ...]]:
            # Of several quotes at once each is about something else.
            return library.claims.recent(), library.proposing.claims(chosen[0]) if len(chosen) == 1 else ()

        def arrived(found: tuple[tuple[ClaimId, ...], tuple[SimilarClaim, ...]]) -> None:
            recent, similar = found
            stance = next((each.stance for each in similar if each.stance), None) or Stance.ASSERTS
            self._open(
                self.tr("Claim"), claim_candidates(self._known.claims.values(), recent, similar), chosen, take,
                stance=stance, create=self.tr("New claim “{}”"),
                placeholder=self.tr("Type the claim, ←→ for the stance"),
            )  # fmt: skip

        self._session.ask(read, arrived)

    def choose_tag(self, quotes: Sequence[QuoteId] = ()) -> None:
        """Ask for a tag for the chosen quote, or for several."""
        chosen = self._meant(quotes)
        if not chosen:
            return

        def take(picked: Candidate | str, stance: Stance | None) -> None:
            self._give_tag(chosen, picked)

        def arrived(recent: tuple[TagId, ...]) -> None:
            self._open(
                self.tr("Tag"), tag_candidates(self._known.tags.values(), recent), chosen, take,
                create=self.tr("New tag “{}”"), placeholder=self.tr("Type a tag, “frame / risk” for one below another"),
            )  # fmt: skip

        self._session.ask(lambda library: library.tags.recent(), arrived)

    def choose_tag_of_hits(self, hits: Sequence[Hit]) -> None:
        """Ask for a tag for hits of a search: articles and quotes."""

        def take(picked: Candidate | str, stance: Stance | None) -> None:
            key, path = _key_and_text(picked)
            tag = None if key is None else TagId(key)

            def give(library: Library) -> int:
                with library.edit(self.tr("Tag hits")):
                    return library.searching.tag(hits, known_tag(library, tag, path))

            def given(records: int) -> None:
                self.said.emit(self.tr("Tagged {0} with “{1}”.").format(counted(records, "record"), path))

            self._session.change(give, given)

        def arrived(recent: tuple[TagId, ...]) -> None:
            self._open(
                self.tr("Tag the hits"), tag_candidates(self._known.tags.values(), recent), (), take,
                create=self.tr("New tag “{}”"), placeholder=self.tr("Type a tag, “frame / risk” for one below another"),
            )  # fmt: skip

        self._session.ask(lambda library: library.tags.recent(), arrived)

    def repeat(self) -> None:
        """Give the chosen quote what was given last."""
        quote, last = self._reading.quote, self._last
        if last is None:
            self.said.emit(self.tr("Nothing to repeat yet: give a quote an actor, a claim or a tag first."))
        elif quote is not None:
            chosen = quote.id
            self._session.change(lambda library: last(library, [chosen]))

    def next_kind(self) -> None:
        """Turn to the next kind of quote."""
        quote = self._reading.quote
        if quote is not None:
            kind = _KINDS[(_KINDS.index(quote.kind) + 1) % len(_KINDS)]
            self._session.change(lambda library: library.quotes.set_kind([quote.id], kind))

    def trash(self) -> None:
        """Put the chosen quote into the trash and choose the next one."""
        quote = self._reading.quote
        if quote is None:
            return
        order = self._reading.in_order
        index = order.index(quote)
        following = order[index + 1] if index + 1 < len(order) else order[index - 1] if index else None
        self._session.change(lambda library: library.quotes.trash([quote.id]))
        self._reading.choose(following.id if following is not None else None, reveal=False)
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

    def move_boundary(self, edge: Literal["start", "end"], by: Literal["word", "sentence"], step: int) -> None:
        """Move the start or end of the chosen quote by a word or a sentence."""
        quote, article = self._reading.quote, self._reading.article
        if quote is None or article is None or not quote.spans:
            return
        content = article.version.content
        spans = [(span.start, span.end) for span in quote.spans]
        index = -1 if edge == "end" else 0
        start, end = spans[index]
        at = end if edge == "end" else start
        if by == "word":
            moved = (next_word if step > 0 else previous_word)(content.text, at, edge)
        else:
            moved = (next_sentence if step > 0 else previous_sentence)(content.text, content.blocks, at, edge)
        spans[index] = (start, moved) if edge == "end" else (moved, end)
        low = spans[-2][1] if edge == "end" and len(spans) > 1 else 0
        if spans[index][0] < spans[index][1] and spans[index][1] > low:
            fixed = spans
            self._session.change(lambda library: library.quotes.set_spans(quote.id, fixed))

    def _words_meant(self) -> tuple[int, int] | None:
        article = self._reading.article
        if article is None:
            return None
        reader, content = self._pane.reader, article.version.content
        selection = reader.selection()
        if selection is not None:
            return _trimmed(content.text, *selection)
        at = reader.caret()
        return quotation_at(content.text, content.blocks, at) or sentence_at(content.text, content.blocks, at)

    def _marked(self, marked: Marked) -> None:
        self._reading.take(marked.quote)
        self._ask_actor([marked.quote.id], Function.SPEAKER, marked.recent, marked.passage)

    def _meant(self, quotes: Sequence[QuoteId]) -> Sequence[QuoteId]:
        chosen = self._reading.quote
        return quotes or ([chosen.id] if chosen is not None else [])

    def _ask_actor(
        self, quotes: Sequence[QuoteId], function: Function, recent: Sequence[ActorId], passage: Passage | None
    ) -> None:
        def take(chosen: Candidate | str, stance: Stance | None) -> None:
            self._give_actor(quotes, chosen, function)

        title = self.tr("Who says it?") if function is Function.SPEAKER else self.tr("Who is mentioned?")
        found = passage if self.proposes_speakers else None
        candidates = actor_candidates(self._known.actors.values(), recent, found)
        self._open(title, candidates, quotes, take, create=self.tr("New actor “{}”"))

    def _give_actor(self, quotes: Sequence[QuoteId], chosen: Candidate | str, function: Function) -> None:
        key, name = _key_and_text(chosen)
        actor = None if key is None else ActorId(key)

        def give(library: Library, to: Sequence[QuoteId]) -> None:
            with library.edit(self.tr("Add actor to quote")):
                library.quotes.add_actor(to, known_actor(library, actor, name), function)

        self._give(quotes, give)

    def _give_claim(self, quotes: Sequence[QuoteId], chosen: Candidate | str, stance: Stance) -> None:
        key, statement = _key_and_text(chosen)
        claim = None if key is None else ClaimId(key)

        def give(library: Library, to: Sequence[QuoteId]) -> None:
            with library.edit(self.tr("Add claim to quote")):
                library.quotes.set_claim(to, known_claim(library, claim, statement), stance)

        self._give(quotes, give)

    def _give_tag(self, quotes: Sequence[QuoteId], chosen: Candidate | str) -> None:
        key, path = _key_and_text(chosen)
        tag = None if key is None else TagId(key)

        def give(library: Library, to: Sequence[QuoteId]) -> None:
            with library.edit(self.tr("Tag quote")):
                library.quotes.add_tag(to, known_tag(library, tag, path))

        self._give(quotes, give)

    def _give(self, quotes: Sequence[QuoteId], give: Give) -> None:
        self._last = give
        self._session.change(lambda library: give(library, quotes))

    def _open(
        self,
        title: str,
        candidates: list[Candidate],
        quotes: Sequence[QuoteId],
        take: Taken,
        *,
        stance: Stance | None = None,
        create: str = "",
        placeholder: str = "",
    ) -> None:
        self._take = take
        self._chooser.open(
            title, candidates, self._place(quotes), stance=stance, create=create, placeholder=placeholder
        )  # fmt: skip

    def _taken(self, chosen: Candidate | str, stance: Stance | None) -> None:
        take, self._take = self._take, None
        if take is not None:
            take(chosen, stance)

    def _place(self, quotes: Sequence[QuoteId]) -> QRect:
        """The words of the first quote, in the coordinates of the chooser's parent; the middle without the text."""
        reader, parent = self._pane.surface(), self._chooser.parentWidget() or self._pane
        if not quotes or not reader.isVisible():
            return QRect(parent.width() // 2 - 190, parent.height() // 4, 1, 1)
        known = self._reading.quotes.get(quotes[0])
        port, box = reader.viewport().rect(), QRect()
        if known is not None and known.spans:
            box = reader.box_of(known.start, known.spans[-1].end).toAlignedRect().intersected(port)
        if box.isEmpty():
            box = reader.caret_box().toAlignedRect().intersected(port)
        return QRect(reader.viewport().mapTo(parent, box.topLeft()), box.size())


def _key_and_text(chosen: Candidate | str) -> tuple[int | None, str]:
    return (None, chosen) if isinstance(chosen, str) else (chosen.key, chosen.text)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range without white space at its ends; None when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in text order; those that touch or overlap become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
