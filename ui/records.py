"""What the library pane and the inspector ask to be done with records, and what the library pane shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.errors import AnnotatorError
from annotator.library import Library
from annotator.model import ActorId, ArticleId, ClaimId, TagId
from ui.browsing import Browsing
from ui.dialogs import AskText
from ui.inspecting import Inspecting
from ui.known import Known
from ui.library_pane import LibraryPane, TrashEntry
from ui.looks import Looks
from ui.performing import perform
from ui.session import Session

_LABELS = {"actor": "name", "claim": "statement", "tag": "path"}


class Records(QObject):
    """Kinds of records are named "article", "quote", "actor", "claim" and "tag"."""

    def __init__(
        self,
        session: Session,
        known: Known,
        pane: LibraryPane,
        browsing: Browsing,
        inspecting: Inspecting,
        looks: Looks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._known = known
        self._pane = pane
        self._browsing = browsing
        self._inspecting = inspecting
        self._looks = looks
        self._window = window
        known.loaded.connect(self._show_all)
        known.articles_changed.connect(pane.update_articles)
        known.actors_changed.connect(lambda: pane.set_actors(known.actors.values()))
        known.claims_changed.connect(lambda: pane.set_claims(known.claims.values()))
        known.tags_changed.connect(lambda: pane.set_tags(known.tags.values()))
        known.searches_changed.connect(lambda: pane.set_saved_searches(known.searches))
        known.trash_changed.connect(self._show_trash)
        pane.actor_chosen.connect(lambda actor: inspecting.show_actor(ActorId(actor)))
        pane.claim_chosen.connect(lambda claim: inspecting.show_claim(ClaimId(claim)))
        pane.tag_chosen.connect(lambda tag: inspecting.show_tag(TagId(tag)))
        pane.quotes_requested.connect(self.show_quotes_of)
        pane.article_done_toggled.connect(self.set_done)
        pane.trash_requested.connect(self.trash)
        pane.restore_requested.connect(self.restore)
        pane.merge_requested.connect(self.merge)
        pane.rename_requested.connect(self.rename)

    def perform(self, request: object) -> None:
        """Carry out what the inspector asks for."""

        def work(library: Library) -> None:
            try:
                perform(request, library)
            except ValueError as error:
                raise AnnotatorError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error

        self._session.change(work)

    def show_quotes_of(self, kind: str, record: int) -> None:
        """Show the quotes of an actor, claim or tag in the table."""
        known = getattr(self._known, f"{kind}s").get(record)
        if known is not None:
            self._browsing.show_quotes_of(kind, record, str(getattr(known, _LABELS[kind])))

    def set_done(self, articles: Iterable[int], done: bool) -> None:
        """Mark articles as done or not."""
        ids = [ArticleId(article) for article in articles]
        self._session.change(lambda library: library.articles.set_done(ids, done))

    def trash(self, kind: str, ids: Iterable[int]) -> None:
        """Put records into the trash; a saved search is forgotten."""
        records = list(ids)

        def work(library: Library) -> None:
            if kind == "search":
                with library.edit(self.tr("Forget saved searches")):
                    for record in records:
                        library.forget_search(record)
            else:
                getattr(library, f"{kind}s").trash(records)

        self._session.change(work)

    def restore(self, kind: str, ids: Iterable[int]) -> None:
        """Take records out of the trash."""
        records = list(ids)
        self._session.change(lambda library: getattr(library, f"{kind}s").restore(records))

    def merge(self, kind: str, ids: Iterable[int]) -> None:
        """Make several actors or tags one: the first."""
        keep, *others = list(ids)
        if kind in ("actor", "tag") and others:
            self._session.change(lambda library: getattr(library, f"{kind}s").merge(keep, others))

    def rename(self, kind: str, record: int) -> None:
        """Show an actor or claim to be renamed in the inspector; ask for a tag's new name."""
        if kind == "actor":
            self._inspecting.show_actor(ActorId(record))
        elif kind == "claim":
            self._inspecting.show_claim(ClaimId(record))
        elif kind == "tag" and record in self._known.tags:
            name = self._known.tags[TagId(record)].name
            dialog = AskText(self._looks.theme(), self.tr("Rename tag"), self.tr("Name"), name, self._window)
            dialog.answered.connect(
                lambda text: self._session.change(lambda library: library.tags.set(TagId(record), "name", text))
            )
            dialog.open()

    def _show_all(self) -> None:
        pane, known = self._pane, self._known
        pane.set_articles(tuple(known.articles.values()))
        pane.set_actors(known.actors.values())
        pane.set_claims(known.claims.values())
        pane.set_tags(known.tags.values())
        pane.set_saved_searches(known.searches)
        self._show_trash()

    def _show_trash(self) -> None:
        trash = self._known.trash
        self._pane.set_trash(
            [
                *(TrashEntry("article", each.id, each.metadata.title, each.metadata.outlet) for each in trash.articles),
                *(TrashEntry("quote", each.id, each.exact) for each in trash.quotes),
                *(TrashEntry("actor", each.id, each.name) for each in trash.actors),
                *(TrashEntry("claim", each.id, each.statement) for each in trash.claims),
                *(TrashEntry("tag", each.id, each.path) for each in trash.tags),
            ]
        )
