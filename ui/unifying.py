"""Actors that may be one, and actors that are two: the page of proposals and the page that splits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.model import Actor, ActorId, Changes, Quote
from ui.inspecting import Inspecting
from ui.known import Known
from ui.panes import Panes
from ui.session import Session
from ui.suggestion_words import likeness

if TYPE_CHECKING:
    from annotator.library import Library
    from annotator.suggest.values import Proposal
    from ui.inspector.requests import SplitActor
    from ui.merges_page import MergesPage
    from ui.split_page import SplitPage

Told = tuple[tuple[Actor, ...], tuple[tuple[ActorId, ActorId], ...]]


class Unifying(QObject):
    """Nothing is merged or split unasked. Proposals are worked out beside everything else while their page is shown."""

    said = Signal(str)

    def __init__(self, session: Session, known: Known, inspecting: Inspecting, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._known = known
        self._inspecting = inspecting
        self._panes = panes
        self._request = 0
        self._wired: set[str] = set()

    def show_merges(self) -> None:
        """Show the actors that may be one."""
        page = self._merges()
        self._panes.show_page("merges")
        page.list.setFocus()
        self._propose()

    def show_split(self, actor: ActorId) -> None:
        """Show what may be taken off an actor."""

        def read(library: Library) -> tuple[Actor, tuple[Quote, ...]]:
            return library.actors.get(actor), library.quotes.of_actor(actor, None)

        def arrived(found: tuple[Actor, tuple[Quote, ...]]) -> None:
            page = self._split()
            self._panes.show_page("split")
            page.show_actor(*found)

        self._session.ask(read, arrived)

    def refresh(self, changes: Changes) -> None:
        """Propose anew while the page is shown."""
        if changes.actors and self._panes.page() == "merges":
            self._propose()

    def _merges(self) -> MergesPage:
        from ui.inspector.requests import MergeInto

        page = self._panes.merges
        if "merges" not in self._wired:
            self._wired.add("merges")
            page.merge_wanted.connect(lambda keep, other: self._do(MergeInto("actor", keep, other)))
            page.apart_wanted.connect(self._keep_apart)
            page.again_wanted.connect(self._propose_again)
            page.actor_wanted.connect(lambda actor: self._inspecting.show_actor(ActorId(actor)))
            page.closed.connect(lambda: self._panes.show_page("reading"))
        return page

    def _split(self) -> SplitPage:
        page = self._panes.split
        if "split" not in self._wired:
            self._wired.add("split")
            page.split_wanted.connect(self._do_split)
            page.closed.connect(lambda: self._panes.show_page("reading"))
        return page

    def _do(self, request: object) -> None:
        from ui.performing import perform

        self._session.change(lambda library: perform(request, library))

    def _do_split(self, request: SplitActor) -> None:
        def work(library: Library) -> Actor:
            return library.actors.split(
                request.actor, request.name, quotes=request.quotes, aliases=request.aliases, roles=request.roles
            )

        def done(part: Actor) -> None:
            self._panes.show_page("reading")
            # The actor is known once what the edit changed has been read again.
            self._session.ask(lambda _: None, lambda _: self._inspecting.show_actor(part.id))
            self.said.emit(self.tr("Split off: {0}").format(part.name))

        self._session.change(work, done)

    def _keep_apart(self, one: int, other: int) -> None:
        self._session.change(lambda library: library.unifying.keep_apart(ActorId(one), ActorId(other)))

    def _propose_again(self, one: int, other: int) -> None:
        self._session.change(lambda library: library.unifying.propose_again(ActorId(one), ActorId(other)))

    def _propose(self) -> None:
        from annotator.library import propose_merges
        from ui.merges_page import pair_of

        self._request += 1
        request = self._request

        def read(library: Library) -> Told:
            return library.actors.all(), library.unifying.distinct()

        def told(found: Told) -> None:
            actors, distinct = found
            self._session.prepare(
                lambda: propose_merges(actors, distinct), lambda proposals: arrived(actors, distinct, proposals)
            )

        def arrived(
            actors: tuple[Actor, ...],
            distinct: tuple[tuple[ActorId, ActorId], ...],
            proposals: tuple[Proposal, ...],
        ) -> None:
            if request != self._request:
                return
            known = {int(actor.id): actor for actor in actors}
            proposed = [pair_of(known, each.a, each.b, likeness(each.reason)) for each in proposals]
            apart = [pair_of(known, one, other) for one, other in distinct]
            self._panes.merges.show_pairs(
                [pair for pair in proposed if pair is not None], [pair for pair in apart if pair is not None]
            )

        self._session.ask(read, told)
