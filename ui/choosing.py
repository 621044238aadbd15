"""Asking in the chooser what is to be given: which actor, which claim with which stance, which tag."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from annotator.model import ActorId, ClaimId, Function, QuoteId, Stance, TagId
from ui.candidates import actor_candidates, claim_candidates, tag_candidates
from ui.chooser import Candidate, Chooser, Way
from ui.giving import ActorGift, ClaimGift, Gift, TagGift
from ui.known import Known
from ui.reader.pane import ReadingPane
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library, Passage
    from annotator.suggest.values import SimilarClaim

Taken = Callable[[Candidate | str, Way | None], None]
Then = Callable[[Gift], None]


class Choosing(QObject):
    """Opens the chooser beside the words in question; `then` gets what was chosen, and nothing when it was left.

    `quotes` are those it is for: the first one's words stay visible. Without any it opens at the caret.
    """

    def __init__(self, session: Session, known: Known, reading: Reading, pane: ReadingPane, chooser: Chooser) -> None:
        super().__init__(pane)
        self._session = session
        self._known = known
        self._reading = reading
        self._pane = pane
        self._chooser = chooser
        self._take: Taken | None = None
        chooser.chosen.connect(self._taken)
        chooser.created.connect(self._taken)

    def actor(self, quotes: Sequence[QuoteId], function: Function, then: Then, title: str = "") -> None:
        """Ask for an actor, those used last first."""
        self._session.ask(
            lambda library: library.actors.recent(),
            lambda recent: self.actor_of(quotes, function, recent, None, then, title),
        )

    def actor_of(
        self,
        quotes: Sequence[QuoteId],
        function: Function,
        recent: Sequence[ActorId],
        passage: Passage | None,
        then: Then,
        title: str = "",
    ) -> None:
        """Ask for an actor, those found near the words first."""

        def take(chosen: Candidate | str, way: Way | None) -> None:
            key, name = _key_and_text(chosen)
            then(ActorGift(None if key is None else ActorId(key), name, Function(way or function)))

        title = title or (self.tr("Who says it?") if function is Function.SPEAKER else self.tr("Who is concerned?"))
        candidates = actor_candidates(self._known.actors_by_use, self._known.actor_names, recent, passage)
        self.open(title, candidates, quotes, take, way=function, create=self.tr("New actor “{}”"))

    def claim(self, quotes: Sequence[QuoteId], then: Then, title: str = "") -> None:
        """Ask for a claim and the stance taken on it."""

        def take(chosen: Candidate | str, way: Way | None) -> None:
            key, statement = _key_and_text(chosen)
            then(ClaimGift(None if key is None else ClaimId(key), statement, Stance(way or Stance.ASSERTS)))

        def read(library: Library) -> tuple[tuple[ClaimId, ...], tuple[SimilarClaim, ...]]:
            # Of several quotes at once each is about something else.
            return library.claims.recent(), library.proposing.claims(quotes[0]) if len(quotes) == 1 else ()

        def arrived(found: tuple[tuple[ClaimId, ...], tuple[SimilarClaim, ...]]) -> None:
            recent, similar = found
            stance = next((each.stance for each in similar if each.stance), None) or Stance.ASSERTS
            self.open(
                title or self.tr("Claim"), claim_candidates(self._known.claims.values(), recent, similar), quotes, take,
                way=stance, create=self.tr("New claim “{}”"), placeholder=self.tr("Type the claim, ←→ for the stance"),
            )  # fmt: skip

        self._session.ask(read, arrived)

    def tag(self, quotes: Sequence[QuoteId], then: Callable[[TagGift], None], title: str = "") -> None:
        """Ask for a tag."""

        def take(chosen: Candidate | str, way: Way | None) -> None:
            key, path = _key_and_text(chosen)
            then(TagGift(None if key is None else TagId(key), path))

        def arrived(recent: tuple[TagId, ...]) -> None:
            self.open(
                title or self.tr("Tag"), tag_candidates(self._known.tags.values(), recent), quotes, take,
                create=self.tr("New tag “{}”"), placeholder=self.tr("Type a tag, “frame / risk” for one below another"),
            )  # fmt: skip

        self._session.ask(lambda library: library.tags.recent(), arrived)

    def open(
        self,
        title: str,
        candidates: Sequence[Candidate],
        quotes: Sequence[QuoteId],
        take: Taken,
        *,
        way: Way | None = None,
        create: str | None = "",
        placeholder: str = "",
    ) -> None:
        """Offer candidates; `take` gets the chosen one, or what was typed for a new one."""
        self._take = take
        self._chooser.open(title, candidates, self._place(quotes), way=way, create=create, placeholder=placeholder)

    def _taken(self, chosen: Candidate | str, way: Way | None) -> None:
        take, self._take = self._take, None
        if take is not None:
            take(chosen, way)

    def _place(self, quotes: Sequence[QuoteId]) -> QRect:
        """The words of the first quote, in the coordinates of the chooser's parent; the middle without the text."""
        surface, parent = self._pane.surface(), self._chooser.parentWidget() or self._pane
        if not surface.isVisible():
            return QRect(parent.width() // 2 - 190, parent.height() // 4, 1, 1)
        known = self._reading.quotes.get(quotes[0]) if quotes else None
        port, box = surface.viewport().rect(), QRect()
        if known is not None and known.spans:
            box = surface.box_of(known.start, known.spans[-1].end).toAlignedRect().intersected(port)
        elif known is not None and known.areas:
            box = self._pane.box_of_area(known.areas[0]).intersected(port)
        if box.isEmpty():
            box = surface.caret_box().toAlignedRect().intersected(port)
        return QRect(surface.viewport().mapTo(parent, box.topLeft()), box.size())


def _key_and_text(chosen: Candidate | str) -> tuple[int | None, str]:
    return (None, chosen) if isinstance(chosen, str) else (chosen.key, chosen.text)
