"""What the inspector shows: the chosen quote with what else its speaker says, or an article, actor, claim or tag."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.model import ActorId, Article, Changes, Claim, ClaimId, ClaimLink, FieldId, Quote, QuoteId, TagId
from ui.candidates import KnownActors
from ui.dates import readable
from ui.inspector import AlsoSays, Inspector, Stand
from ui.inspector.lines import Line
from ui.known import Known
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library, Related

Subject = tuple[str, int]  # ("quote" | "article" | "actor" | "claim" | "tag", id)


class Inspecting(QObject):
    """Keeps the inspector in step with what is chosen and what changes."""

    def __init__(
        self, session: Session, known: Known, reading: Reading, inspector: Inspector, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._known = known
        self._reading = reading
        self._inspector = inspector
        self._subject: Subject | None = None
        self._read: tuple[Quote, tuple[Related, ...]] | None = None  # what an edit made of the quote that is shown
        inspector.completions_wanted.connect(self._complete)
        reading.quote_chosen.connect(self._quote_chosen)
        reading.article_changed.connect(self._article_changed)
        # One edit changes names of several kinds; what completes them is made once.
        self._names_changed = QTimer(self)
        self._names_changed.setSingleShot(True)
        self._names_changed.timeout.connect(self._tell_known)
        for signal in (
            known.loaded,
            known.actors_changed,
            known.claims_changed,
            known.tags_changed,
            known.topics_changed,
            known.fields_changed,
            known.recent_changed,
        ):
            signal.connect(lambda *_: self._names_changed.start())

    def show_article(self) -> None:
        """Show what is known of the article being read."""
        article = self._reading.article
        if article is not None:
            self._subject = ("article", article.summary.id)
            self._inspector.show_article(article.summary, article.version)

    def show_actor(self, actor: ActorId) -> None:
        """Show an actor and everything it says."""
        subject = self._subject = ("actor", actor)

        def read(library: Library) -> tuple[tuple[Quote, ...], tuple[Related, ...]]:
            return library.quotes.of_actor(actor), library.comparing.contradictions(actor)

        def arrived(found: tuple[tuple[Quote, ...], tuple[Related, ...]]) -> None:
            if self._subject == subject and actor in self._known.actors:
                quotes, against = found
                self._inspector.show_actor(self._known.actors[actor], quotes, [_against(each) for each in against])

        self._session.ask(read, arrived)

    def show_claim(self, claim: ClaimId) -> None:
        """Show a claim, who takes which stand on it, and how it stands to other claims."""
        subject = self._subject = ("claim", claim)

        def read(library: Library) -> tuple[Claim, tuple[Related, ...], tuple[ClaimLink, ...]]:
            return library.claims.get(claim), library.comparing.stands(claim), library.claims.links(claim)

        def arrived(found: tuple[Claim, tuple[Related, ...], tuple[ClaimLink, ...]]) -> None:
            if self._subject == subject:
                record, related, links = found
                statements = {each.id: each.statement for each in self._known.claims.values()}
                self._inspector.show_claim(record, [_stand(each, claim) for each in related], links, statements)

        self._session.ask(read, arrived)

    def show_tag(self, tag: TagId) -> None:
        """Show a tag's entry in the codebook and the quotes that carry it."""
        subject = self._subject = ("tag", tag)

        def arrived(quotes: tuple[Quote, ...]) -> None:
            if self._subject == subject and tag in self._known.tags:
                self._inspector.show_tag(self._known.tags[tag], quotes)

        self._session.ask(lambda library: library.quotes.of_tag(tag), arrived)

    def show_again(self) -> None:
        """Show what the library has of the record that is shown: something asked for it was not done."""
        kind, record = self._subject or ("", 0)
        if kind == "quote":
            self._quote_chosen(self._reading.quote)
        elif kind == "article":
            self.show_article()
        elif kind and record in getattr(self._known, f"{kind}s"):
            getattr(self, f"show_{kind}")(record)

    def refresh(self, changes: Changes) -> None:
        """Read again what the inspector shows, when it may have changed. A quote itself comes through the reader.

        Call it before the reader's: what else the speakers of the quote say is then known when it comes.
        """
        kind, record = self._subject or ("", 0)
        if kind == "quote" and record in changes.quotes:
            self._session.ask(partial(_with_related, QuoteId(record)), self._take_related)
        elif kind == "actor" and (record in changes.actors or changes.quotes):
            self.show_actor(ActorId(record)) if record in self._known.actors else self._inspector.clear()
        elif kind == "claim" and (record in changes.claims or changes.quotes or changes.others):
            self.show_claim(ClaimId(record)) if record in self._known.claims else self._inspector.clear()
        elif kind == "tag" and (changes.tags or changes.quotes):
            # Tags are known anew as a whole, which is asked for before this is answered.
            self._session.ask(lambda library: None, lambda _: self._refresh_tag(TagId(record)))

    def _refresh_tag(self, tag: TagId) -> None:
        if self._subject == ("tag", tag):
            self.show_tag(tag) if tag in self._known.tags else self._inspector.clear()

    def _take_related(self, found: tuple[Quote, tuple[Related, ...]] | None) -> None:
        self._read = found

    def _quote_chosen(self, quote: Quote | None) -> None:
        read, self._read = self._read, None
        if quote is None:
            if self._subject is None or self._subject[0] == "quote":
                self.show_article() if self._reading.article is not None else self._inspector.clear()
            return
        subject = self._subject = ("quote", quote.id)
        position, total = self._reading.order.position(quote), self._reading.order.tally[0]
        near = self._reading.order.sharing(quote)

        def arrived(related: tuple[Related, ...]) -> None:
            if self._subject == subject:
                also = [_also(each) for each in related]
                self._inspector.show_quote(quote, position + 1, total, also, self._nested(quote, near))

        if read is not None and read[0] == quote:
            arrived(read[1])
        elif not quote.speakers:
            arrived(())
        else:
            self._session.ask(lambda library: library.comparing.also_says(quote), arrived)

    def _nested(self, quote: Quote, near: Sequence[Quote]) -> list[AlsoSays]:
        """Those of the quotes near this one that lie within it, or around it."""
        found = []
        for other in near:
            inside, around = _lies_in(other, quote), _lies_in(quote, other)
            if inside != around:
                found.append(AlsoSays(other.id, other.exact, self.tr("inside") if inside else self.tr("around")))
        return found

    def _complete(self, kind: str, field: str) -> None:
        """Offer what has been written in a field before."""

        def read(library: Library) -> tuple[str, ...]:
            if kind == "field":
                return library.fields.known_values(FieldId(int(field)))
            return library.used_values(kind, field)

        self._session.ask(read, lambda values: self._inspector.offer(kind, field, values), lambda _: None)

    def _article_changed(self, article: Article | None) -> None:
        if article is None:
            self._subject = None
            self._inspector.clear()
        elif self._subject is None or self._subject[0] == "article":
            self.show_article()

    def _tell_known(self) -> None:
        self._inspector.set_known(
            KnownActors(self._known.actors_by_use, self._known.actor_names, self._known.recent.get("actor", ())),
            tuple(self._known.claims.values()),
            tuple(self._known.tags.values()),
            tuple(self._known.topics.values()),
            self._known.fields,
            self._known.recent,
        )


def _with_related(key: QuoteId, library: Library) -> tuple[Quote, tuple[Related, ...]] | None:
    """A quote and what else its speakers say; None when it is not there any more."""
    quote = next(iter(library.quotes.some([key])), None)
    return None if quote is None else (quote, library.comparing.also_says(quote))


def _lies_in(inner: Quote, outer: Quote) -> bool:
    return all(any(o.start <= i.start and i.end <= o.end for o in outer.spans) for i in inner.spans)


def _against(related: Related) -> Line:
    quote = related.quote
    first = next(claim for claim in quote.claims if claim.claim == related.about)
    return Line(quote.id, quote.exact, readable(related.published), first.statement, first.stance.value, warns=True)


def _also(related: Related) -> AlsoSays:
    quote = related.quote
    return AlsoSays(quote.id, quote.exact, date=related.published, contradicts=related.contradicts)


def _stand(related: Related, claim: ClaimId) -> Stand:
    quote = related.quote
    stance = next(each.stance for each in quote.claims if each.claim == claim)
    who = ", ".join(actor.name for actor in quote.speakers)
    return Stand(
        quote.id, who, stance, quote.exact, related.published, quote.article, related.outlet, related.contradicts
    )
