"""What is in the library, as the panes list it: loaded once, then patched by what each edit changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.library import Library
from annotator.model import Actor, ActorId, ArticleId, ArticleSummary, Changes, Claim, ClaimId, Quote, SavedSearch, Tag
from ui.session import Session

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
    searches: tuple[SavedSearch, ...]
    trash: Trash


class Known(QObject):
    """The records of the open library outside the trash, and what lies in it. Each signal says what to show anew."""

    loaded = Signal()
    articles_changed = Signal(object, object)  # changed ArticleSummary tuple, removed ids
    actors_changed = Signal()
    claims_changed = Signal()
    tags_changed = Signal()
    searches_changed = Signal()
    trash_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.articles: dict[int, ArticleSummary] = {}
        self.actors: dict[int, Actor] = {}
        self.claims: dict[int, Claim] = {}
        self.tags: dict[int, Tag] = {}
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
                library.saved_searches(),
                _trash(library),
            )

        def arrived(contents: _Contents) -> None:
            self.articles = {each.id: each for each in contents.articles}
            self.actors = {each.id: each for each in contents.actors}
            self.claims = {each.id: each for each in contents.claims}
            self.tags = {each.id: each for each in contents.tags}
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
        if "saved_search" in changes.others:
            self._session.ask(lambda library: library.saved_searches(), self._take_searches)
        self._session.ask(_trash, self._take_trash)

    def _take_articles(self, records: tuple[ArticleSummary, ...], ids: Sequence[int]) -> None:
        gone = _patch(self.articles, records, ids)
        self.articles_changed.emit(tuple(each for each in records if not each.trashed), gone)

    def _take_actors(self, records: tuple[Actor, ...], ids: Sequence[int]) -> None:
        _patch(self.actors, records, ids)
        self.actors_changed.emit()

    def _take_claims(self, records: tuple[Claim, ...], ids: Sequence[int]) -> None:
        _patch(self.claims, records, ids)
        self.claims_changed.emit()

    def _take_tags(self, tags: tuple[Tag, ...]) -> None:
        self.tags = {each.id: each for each in tags}
        self.tags_changed.emit()

    def _take_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        self.searches = searches
        self.searches_changed.emit()

    def _take_trash(self, trash: Trash) -> None:
        if trash != self.trash:
            self.trash = trash
            self.trash_changed.emit()


def _patch(known: dict[int, R], records: Iterable[R], ids: Sequence[int]) -> tuple[int, ...]:
    present = {int(each.id): each for each in records if not each.trashed}
    gone = tuple(each for each in ids if each not in present)
    for each in gone:
        known.pop(each, None)
    known.update(present)
    return gone


def _trash(library: Library) -> Trash:
    return Trash(
        library.articles.all(trashed=True),
        library.quotes.all(trashed=True),
        library.actors.all(trashed=True),
        library.claims.all(trashed=True),
        library.tags.all(trashed=True),
    )
