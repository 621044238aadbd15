"""What the library pane and the inspector ask to be done with records, and what the library pane shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.errors import AnnotatorError
from annotator.model import ActorId, ArticleId, ClaimId, Hit, TagId, TopicId
from ui.annotating import Annotating
from ui.browsing import Browsing
from ui.counting import counted
from ui.inspecting import Inspecting
from ui.known import Known
from ui.library_pane import LibraryPane, TrashEntry
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library

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
        annotating: Annotating,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._known = known
        self._pane = pane
        self._browsing = browsing
        self._annotating = annotating
        self._inspecting = inspecting
        known.loaded.connect(self._show_all)
        known.articles_changed.connect(pane.update_articles)
        known.actors_changed.connect(pane.move_actors)
        known.claims_changed.connect(lambda: pane.set_claims(known.claims.values()))
        known.tags_changed.connect(lambda: pane.set_tags(known.tags.values()))
        known.topics_changed.connect(lambda: pane.set_topics(known.topics.values()))
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
        pane.renamed.connect(self.rename)
        pane.moved.connect(self.move)
        pane.new_requested.connect(self.make)
        pane.tag_articles_requested.connect(self.tag_articles)

    def perform(self, request: object) -> None:
        """Carry out what the inspector asks for; where that is refused it shows again what the library has."""
        from ui.performing import perform, sensibly

        def failed(error: AnnotatorError) -> None:
            self._session.failed.emit(error)
            self._inspecting.show_again()

        self._session.change(sensibly(lambda library: perform(request, library)), failed=failed)

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
            elif kind == "topic":
                with library.edit(self.tr("Delete topics")):
                    for record in records:
                        library.topics.remove(TopicId(record))
            else:
                getattr(library, f"{kind}s").trash(records)

        self._session.change(work)

    def restore(self, kind: str, ids: Iterable[int]) -> None:
        """Take records out of the trash."""
        records = list(ids)
        self._session.change(lambda library: getattr(library, f"{kind}s").restore(records))

    def merge(self, kind: str, ids: Iterable[int]) -> None:
        """Make several actors, claims or tags one: the first."""
        keep, *others = list(ids)
        if kind in ("actor", "claim", "tag") and others:
            self._session.change(lambda library: getattr(library, f"{kind}s").merge(keep, others))

    def rename(self, kind: str, record: int, text: str) -> None:
        """Give an actor, a tag or a topic another name, or a claim other words."""
        from ui.performing import sensibly

        def work(library: Library) -> None:
            if kind == "topic":
                library.topics.rename(TopicId(record), text)
            else:
                getattr(library, f"{kind}s").set(record, "statement" if kind == "claim" else "name", text)

        self._session.change(sensibly(work))

    def move(self, kind: str, ids: Iterable[int], parent: int) -> None:
        """Put tags or topics under another one, or claims under a topic; -1 is the top."""
        from ui.performing import sensibly

        records, under = list(ids), None if parent < 0 else parent

        def work(library: Library) -> None:
            with library.edit(self.tr("Move {0}").format(counted(len(records), kind))):
                if kind == "claim":
                    library.claims.set_topic([ClaimId(each) for each in records], TopicId(under) if under else None)
                else:
                    for record in records:
                        getattr(library, f"{kind}s").move(record, under)

        self._session.change(sensibly(work))

    def make(self, kind: str, parent: int = -1) -> None:
        """Add an actor, claim, topic or tag with a name to be written over in its row of the library pane."""
        from ui.performing import sensibly

        names = {
            "actor": self.tr("New actor"),
            "claim": self.tr("New claim"),
            "topic": self.tr("New topic"),
            "tag": self.tr("New tag"),
        }
        name = names[kind]

        def work(library: Library) -> int:
            if kind == "topic":
                return library.topics.add(name, None if parent < 0 else TopicId(parent))
            if kind == "tag":
                above = library.tags.get(TagId(parent)).path if parent >= 0 else ""
                return library.tags.add(f"{above} / {name}" if above else name).id
            record = library.actors.add(name) if kind == "actor" else library.claims.add(name)
            return record.id

        def made(record: int) -> None:
            # The row is there once what the edit changed has been read again.
            def name_it(_: None) -> None:
                self._pane.rename(kind, record)

            self._session.ask(lambda _: None, name_it)

        self._session.change(sensibly(work), made)

    def tag_articles(self, articles: Iterable[int]) -> None:
        """Ask for a tag for articles."""
        known = self._known.articles
        hits = [Hit("article", each, known[each].metadata.title) for each in articles if each in known]
        self._annotating.choose_tag_of_hits(hits)

    def _show_all(self) -> None:
        pane, known = self._pane, self._known
        pane.set_articles(tuple(known.articles.values()))
        pane.set_actors(known.actors_by_use.records())
        pane.set_topics(known.topics.values())
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
