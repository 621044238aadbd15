"""What is in the library, as the panes list it: loaded once, then patched by what each edit changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.model import (
    Actor,
    ActorId,
    ArticleId,
    ArticleSummary,
    Changes,
    Claim,
    ClaimId,
    CustomField,
    Quote,
    SavedSearch,
    Tag,
    Topic,
)
from ui.ordered import Ordered, by_use
from ui.searched import Searched
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library

Recent = dict[str, tuple[int, ...]]
"""The ids of the records used last, by kind, the newest first."""

R = TypeVar("R", Actor, ArticleSummary, Claim)


@dataclass(frozen=True, slots=True)
class Trash:
    """Everything in the trash."""

    articles: tuple[ArticleSummary, ...] = ()
    quotes: tuple[Quote, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class _Contents:
    articles: tuple[ArticleSummary, ...]
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    tags: tuple[Tag, ...]
    topics: tuple[Topic, ...]
    fields: tuple[CustomField, ...]
    recent: Recent
    searches: tuple[SavedSearch, ...]
    trash: Trash


class Known(QObject):
    """The records of the open library outside the trash, and what lies in it. Each signal says what to show anew."""

    loaded = Signal()
    articles_changed = Signal(object, object)  # changed ArticleSummary tuple, removed ids
    actors_changed = Signal(object)  # tuple of Move[Actor], for `actors_by_use`
    claims_changed = Signal()
    tags_changed = Signal()
    topics_changed = Signal()
    fields_changed = Signal()
    recent_changed = Signal()
    searches_changed = Signal()
    trash_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.articles: dict[int, ArticleSummary] = {}
        self.actors: dict[int, Actor] = {}
        self.actors_by_use = Ordered(by_use)
        self.actor_names = Searched(self.actors_by_use, _names)
        self.claims: dict[int, Claim] = {}
        self.tags: dict[int, Tag] = {}
        self.topics: dict[int, Topic] = {}
        self.fields: tuple[CustomField, ...] = ()
        self.recent: Recent = {}
        self.searches: tuple[SavedSearch, ...] = ()
        self.trash = Trash()

    def load(self, then: Callable[[], None] | None = None) -> None:
        """Read everything, when a library has been opened."""

        def work(library: Library) -> _Contents:
            return _Contents(
                library.articles.all(),
                library.actors.all(),
                library.claims.all(),
                library.tags.all(),
                library.topics.all(),
                library.fields.all(),
                _recent(library),
                library.saved_searches(),
                _trash(library),
            )

        def arrived(contents: _Contents) -> None:
            self.articles = {each.id: each for each in contents.articles}
            self.actors = {each.id: each for each in contents.actors}
            self.actors_by_use = Ordered(by_use, contents.actors)
            self.actor_names = Searched(self.actors_by_use, _names)
            self.claims = {each.id: each for each in contents.claims}
            self.tags = {each.id: each for each in contents.tags}
            self.topics = {each.id: each for each in contents.topics}
            self.fields, self.recent = contents.fields, contents.recent
            self.searches, self.trash = contents.searches, contents.trash
            self.loaded.emit()
            if then is not None:
                then()

        self._session.ask(work, arrived)

    def refresh(self, changes: Changes) -> None:
        """Read again what an edit, undo or redo touched."""
        articles = [ArticleId(each) for each in changes.articles]
        actors = [ActorId(each) for each in changes.actors]
        claims = [ClaimId(each) for each in changes.claims]
        ask = self._session.ask
        if articles:
            ask(lambda library: library.articles.some(articles), lambda found: self._take_articles(found, articles))
        if actors:
            ask(lambda library: library.actors.some(actors), lambda found: self._take_actors(found, actors))
        if claims:
            ask(lambda library: library.claims.some(claims), lambda found: self._take_claims(found, claims))
        if changes.tags:
            self._session.ask(lambda library: library.tags.all(), self._take_tags)
        if "topic" in changes.others or claims:
            ask(lambda library: library.topics.all(), self._take_topics)
        if changes.others & {"custom_field", "field_value"}:
            ask(lambda library: library.fields.all(), self._take_fields)
        if changes.quotes or actors or claims or changes.tags:
            ask(_recent, self._take_recent)
        if "saved_search" in changes.others:
            self._session.ask(lambda library: library.saved_searches(), self._take_searches)
        self._session.ask(_trash, self._take_trash)

    def _take_articles(self, records: tuple[ArticleSummary, ...], ids: Sequence[int]) -> None:
        gone = _patch(self.articles, records, ids)
        self.articles_changed.emit(tuple(each for each in records if not each.trashed), gone)

    def _take_actors(self, records: tuple[Actor, ...], ids: Sequence[int]) -> None:
        gone = _patch(self.actors, records, ids)
        present = [each for each in records if not each.trashed]
        self.actor_names.change(present, gone)
        self.actors_changed.emit(self.actors_by_use.change(present, gone))

    def _take_claims(self, records: tuple[Claim, ...], ids: Sequence[int]) -> None:
        _patch(self.claims, records, ids)
        self.claims_changed.emit()

    def _take_tags(self, tags: tuple[Tag, ...]) -> None:
        # A tag that stayed as it was stays the object it was: what was made of it need not be made again.
        self.tags = {each.id: old if (old := self.tags.get(each.id)) == each else each for each in tags}
        self.tags_changed.emit()

    def _take_topics(self, topics: tuple[Topic, ...]) -> None:
        found = {int(each.id): each for each in topics}
        if found != self.topics:
            self.topics = found
            self.topics_changed.emit()

    def _take_fields(self, fields: tuple[CustomField, ...]) -> None:
        if fields != self.fields:
            self.fields = fields
            self.fields_changed.emit()

    def _take_recent(self, recent: Recent) -> None:
        if recent != self.recent:
            self.recent = recent
            self.recent_changed.emit()

    def _take_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        self.searches = searches
        self.searches_changed.emit()

    def _take_trash(self, trash: Trash) -> None:
        if trash != self.trash:
            self.trash = trash
            self.trash_changed.emit()


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def _patch(known: dict[int, R], records: Iterable[R], ids: Sequence[int]) -> tuple[int, ...]:
    present = {int(each.id): each for each in records if not each.trashed}
    gone = tuple(each for each in ids if each not in present)
    for each in gone:
        known.pop(each, None)
    known.update(present)
    return gone


def _recent(library: Library) -> Recent:
    return {
        "actor": library.actors.recent(),
        "claim": library.claims.recent(),
        "tag": library.tags.recent(),
        "topic": library.topics.recent(),
    }


def _trash(library: Library) -> Trash:
    return Trash(
        library.articles.all(trashed=True),
        library.quotes.all(trashed=True),
        library.actors.all(trashed=True),
        library.claims.all(trashed=True),
        library.tags.all(trashed=True),
    )
