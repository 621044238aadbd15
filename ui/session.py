"""A library open in a window: its store lane, its search lane, and the lane for slow work beside them.

The window asks (`ask`), changes (`change`) and searches through this object; it never holds a `Library`. The index is
kept fresh in the background: the store lane hands over changed records, the search lane commits them, the store lane
acknowledges.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.model import Changes
from ui.background import Errand, Failed, Home, Lane

if TYPE_CHECKING:
    from annotator.library import Batch, HitRow, Library, SearchAnswer
    from annotator.search import Found, Index

T = TypeVar("T")
_BATCH = 200  # records per index commit
_AGAIN = 3_000  # ms until an index that could not be written is tried again
_ALL = 1_000_000
_GATHERED = 20  # records shown at a time, so that other questions come in between
_REST = 250  # ms from a change to its indexing, so that changes that come together are indexed together


class Session(QObject):
    """One open library. Signals arrive on the GUI thread."""

    changed = Signal(object)  # Changes
    saved = Signal(bool)  # whether everything asked for is durable
    indexing = Signal(int)  # records still to index, 0 when fresh
    failed = Signal(object)  # AnnotatorError

    def __init__(self, on_crash: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = Home(self)
        self._store = Lane("store", self._home, self.failed.emit, on_crash)
        self._search = Lane("search", self._home, self.failed.emit, on_crash)
        self._import = Lane("import", self._home, self.failed.emit, on_crash)
        self._store.on_idle = lambda: self.saved.emit(True)
        self._together: list[Errand] | None = None
        self._library: Library | None = None  # touched in the store lane only
        self._index: Index | None = None  # touched in the search lane only
        self._on_crash = on_crash
        self._others: list[tuple[Lane, Callable[[], None]]] = []
        self._names = self.lane("names", lambda: None)
        self._settings = self.lane("settings", lambda: None)
        self._cancel = threading.Event()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._index_next)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._index_next)
        self._all_queued = False
        self._told_of: type[AnnotatorError] | None = None
        self._indexing = self._index_is_stale = False
        self.is_open = False
        self.index_is_fresh = False

    def open(self, path: Path, *, create: bool, coder: str, then: Callable[[Library], None], failed: Failed) -> None:
        """Open a library in place of the one that is open; that one stays when opening fails.

        `then` runs on the GUI thread and must not use the library, only its constant `path`, `name` and `uid`.
        """

        def work() -> Library:
            from annotator.library import Library

            if self._library is not None and self._library.path.resolve() == path.resolve():
                return self._library
            library = Library(path, create=create, coder=coder)
            if self._library is not None:
                self._library.close()
            self._use(library)
            return library

        def arrived(library: Library) -> None:
            self.is_open = True
            self._all_queued = False
            uid = library.uid
            self._search.do(lambda: self._open_index(uid), lambda fresh: self._index_opened(fresh))
            then(library)

        self._store.do(work, arrived, failed)

    def distrust_index(self) -> None:
        """Have the search index of the library that is opened next made anew: its file is not the one it was."""
        self._index_is_stale = True

    def replace(self, work: Callable[[Path], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Close the library, do something to its file, which `work` gets, and open it again.

        `then` is to show it anew; its search index is made anew.
        """

        def run() -> T:
            from annotator.library import Library

            library = self._open_library()
            self._close_library()
            self._index_is_stale = True
            try:
                return work(library.path)
            finally:
                self._use(Library(library.path, coder=library.coder))

        self._store.do(run, then, failed)

    def _use(self, library: Library) -> None:
        self._library = library
        library.on_changes(lambda changes: self._home.send(lambda: self._changed(changes)))

    def ask(
        self, question: Callable[[Library], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> Future[Any]:
        """Run a reading call in the store lane; `then` gets its result on the GUI thread."""
        if self._together is not None:
            self._together.append((lambda: question(self._open_library()), then, failed))
            return Future()
        return self._store.do(lambda: question(self._open_library()), then, failed)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is asked within is answered in one piece, so that the window is painted once for all of it."""
        outer, self._together = self._together, []
        try:
            yield
        finally:
            asked, self._together = self._together, outer
            if asked:
                self._store.do_all(asked)

    def change(
        self, action: Callable[[Library], T], then: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Run a changing call in the store lane. `saved` tells when it is durable, `changed` what it touched."""
        self.saved.emit(False)
        self._store.do(lambda: action(self._open_library()), then, failed)

    def find(
        self,
        query: str,
        limit: int,
        current: Callable[[], bool],
        then: Callable[[SearchAnswer], None],
        failed: Failed,
        *,
        typing: bool = True,
        order: str = "score",
        facets: Sequence[str] = (),
        every: bool = False,
    ) -> None:
        """Search everything: ranked in the search lane, shown with words from the store.

        A query that is no longer `current()` when its turn comes is dropped. While somebody is `typing`, the last word
        may go on. `order` is "score", "date", "-date" or a facet; `facets` names those to count. With `every` the words
        found in an article are hits of their own.
        """

        def ask() -> SearchAnswer | None:
            if self._index is None:
                raise AnnotatorError(self.tr("The search index is not open yet."), self.tr("Try again in a moment."))
            if not current():
                return None
            found = self._index.search(query, limit=limit, prefix_last=typing, order=order, facet_names=facets)
            # From lane to lane: the GUI thread, which may be painting, is asked for nothing in between.
            return self._store.call(lambda: show(found))

        def show(found: Found) -> SearchAnswer | None:
            return self._open_library().searching.show(query, found, every=every) if current() else None

        def home(answer: SearchAnswer | None) -> None:
            if answer is not None:
                then(answer)

        self._search.do(ask, home, failed)

    def wait_for(self, question: Callable[[Library], T]) -> T:
        """Run a reading call in the store lane for another lane and wait for it. Never call it from the GUI thread."""
        return self._store.call(lambda: question(self._open_library()))

    def find_all(
        self, query: str, order: str, then: Callable[[tuple[HitRow, ...]], None], failed: Failed | None = None
    ) -> None:
        """Every found word of every match of a query as rows of a table, gathered beside everything else."""

        def ask() -> Found:
            if self._index is None:
                raise AnnotatorError(self.tr("The search index is not open yet."), self.tr("Try again in a moment."))
            return self._index.search(query, limit=_ALL, order=order)

        def rows(found: Found) -> tuple[HitRow, ...]:
            searching = self._open_library().searching
            return searching.rows(query, searching.show(query, found, every=True).hits)

        def work() -> tuple[HitRow, ...]:
            found = self._search.call(ask)
            gathered: list[HitRow] = []
            for start in range(0, len(found.hits), _GATHERED):
                some = replace(found, hits=found.hits[start : start + _GATHERED])
                gathered += self._store.call(partial(rows, some))
            return tuple(gathered)

        self._import.do(work, then, failed)

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Run something that needs neither library nor index beside everything else, and hand back its future."""
        return self._names.submit(work)

    def keep(self, work: Callable[[], None]) -> None:
        """Write something down that belongs to no library, one after the other; closing waits for it."""
        self._settings.do(work)

    def prepare(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run something slow that needs no library, such as writing an export, beside everything else."""
        self._import.do(work, then, failed)

    def call(self, question: Callable[[Library], T]) -> T:
        """Ask the library from another lane's thread, and wait. Never call it from the GUI thread."""
        return self._store.call(lambda: question(self._open_library()))

    def send(self, errand: Callable[[], None]) -> None:
        """Have something run on the GUI thread, from any thread."""
        self._home.send(errand)

    def cancellable(self) -> threading.Event:
        """The sign for the import that begins now that it is to stop: `cancel_import` sets it, closing too."""
        self._cancel = threading.Event()
        return self._cancel

    def cancel_import(self) -> None:
        """Stop reading or taking in after the file under way; what came in stays, one undo takes it back."""
        self._cancel.set()

    def lane(self, name: str, stop: Callable[[], None]) -> Lane:
        """A lane of its own for work that needs no library; `stop` is called before it ends with the session."""
        lane = Lane(name, self._home, self.failed.emit, self._on_crash)
        self._others.append((lane, stop))
        return lane

    @property
    def busy(self) -> bool:
        """Whether anything asked for is still under way, the index aside."""
        return self._store.busy or self._import.busy or self._settings.busy

    @property
    def importing(self) -> bool:
        """Whether an import is under way."""
        return self._import.busy

    def close(self) -> None:
        """Finish what is queued, make everything durable, end the threads."""
        self._cancel.set()
        self._rest.stop()
        self._again.stop()
        self._home.close()
        for lane, stop in self._others:
            stop()
            lane.close()
        self._import.close()
        if "annotator.library" in sys.modules:  # else nothing was ever read
            from annotator.library import stop_importing

            stop_importing()
        self._search.do(self._close_index)
        self._search.close()
        self._store.do(self._close_library)
        self._store.close()

    def _open_library(self) -> Library:
        if self._library is None:
            raise AnnotatorError(self.tr("No library is open."), self.tr("Create one or open one first."))
        return self._library

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def _note_fresh(self, _: None) -> None:
        self.index_is_fresh = not (self._indexing or self._rest.isActive() or self._again.isActive())

    def _changed(self, changes: Changes) -> None:
        self.index_is_fresh = False
        with self.together():
            self.changed.emit(changes)
        # Not started anew: somebody who keeps writing is found all the same.
        if not self._rest.isActive():
            self._rest.start()

    def _open_index(self, uid: str) -> bool:
        from annotator.library import open_index

        self._close_index()
        self._index = open_index(uid, lambda keys: self._store.call(lambda: self._texts(keys)))
        rebuild = self._index.needs_rebuild or self._index_is_stale
        if rebuild:
            try:
                self._index.clear()
                self._index_is_stale = False
            except AnnotatorError as error:
                # Records that an index of old may hold are replaced by their keys all the same.
                self._home.send(partial(self._index_failed, error))
        return rebuild

    def _texts(self, keys: Sequence[str]) -> dict[str, str]:
        return self._open_library().searching.texts(keys)

    def _close_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _index_opened(self, rebuild: bool) -> None:
        def begin(_: object = None) -> None:
            self._all_queued = True
            self._rest.start()

        if rebuild:
            self._store.do(lambda: self._open_library().indexing.queue_everything(), begin)
        else:
            begin()

    def _index_next(self) -> None:
        if not self._indexing:
            self._indexing = True
            self._store.do(lambda: self._open_library().indexing.pending(_BATCH), self._index_batch, self._index_failed)

    def _index_batch(self, batch: Batch) -> None:
        if not batch:
            self._indexing = False
            self.indexing.emit(0)
            if not self._all_queued:
                return  # the index is being opened; only then is it known whether it wants every record again
            self._told_of = None
            self._search.do(self._note_complete, self._note_fresh, self._index_failed)
            return
        self.indexing.emit(len(batch.upto) + batch.left)
        self._search.do(partial(self._apply, batch), lambda _: self._acknowledge(batch), self._index_failed)

    def _apply(self, batch: Batch) -> None:
        if self._index is not None:
            self._index.apply(batch.documents, batch.removed)

    def _note_complete(self) -> None:
        if self._index is not None and self._index.needs_rebuild:
            self._index.complete()

    def _acknowledge(self, batch: Batch) -> None:
        def work() -> Batch:
            indexing = self._open_library().indexing
            indexing.acknowledge(batch)
            return indexing.pending(_BATCH)

        self._store.do(work, self._index_batch, self._index_failed)

    def _index_failed(self, error: AnnotatorError) -> None:
        """Say so once, and try again: what could not be indexed stays in the queue."""
        self._indexing = self.index_is_fresh = False
        self.indexing.emit(0)
        if type(error) is not self._told_of:
            self._told_of = type(error)
            self.failed.emit(error)
        self._again.start()
