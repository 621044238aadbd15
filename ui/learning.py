"""Learning beside the work: once enough articles are done, a model of this library's own quotes, trained out of sight.

One language after another; the window only hears when a model is ready. Nothing leaves the machine.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model import ArticleId, Changes
from ui.counting import counted
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Learnt, Library
    from annotator.suggest.learnt import Lesson, Model

_REST = 3000  # ms without changes before finished articles are counted
_BATCH = 20  # articles read at a time, so that the store has time for the researcher


class Learning(QObject):
    """The models of the open library, by language; each is used as soon as it is there."""

    said = Signal(str)
    ready = Signal(str)  # the language of a model that can be used from now on

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._models: dict[str, Model] = {}
        self._learnt_from: dict[str, int] = {}
        self._cancel = threading.Event()
        self._lane = session.lane("learn", lambda: self._cancel.set())
        self._on = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._count)

    def turn(self, *, on: bool) -> None:
        """Learn from finished articles, or don't and forget for now what was learnt."""
        if on != self._on:
            self._on = on
            self._begin_anew()

    def model(self, language: str) -> Model | None:
        """The model for texts in a language, when there is one."""
        return self._models.get((language or "en").split("-")[0].lower()) if self._on else None

    def library_opened(self) -> None:
        """Another library is open: its models, if it has any."""
        self._begin_anew()

    def refresh(self, changes: Changes) -> None:
        """Articles may be done that were not."""
        if changes.articles and self._on:
            self._rest.start(_REST)

    def _begin_anew(self) -> None:
        self._cancel.set()
        self._cancel = threading.Event()
        self._models.clear()
        self._learnt_from.clear()
        if self._on and self._session.is_open:
            self._rest.start(0)

    def _count(self) -> None:
        from annotator.library import is_due

        def read(library: Library) -> tuple[str, dict[str, int]]:
            return library.uid, library.learning.finished()

        def counted(found: tuple[str, dict[str, int]]) -> None:
            library, finished = found
            if not self._on or self._lane.busy:
                return
            for language, count in finished.items():
                if is_due(count, 0):
                    self._bring_up(library, language, count)

        self._session.ask(read, counted)

    def _bring_up(self, library: str, language: str, finished: int) -> None:
        """Open the model that is kept, then train another one if that is due."""
        from annotator.library import is_due, kept_model, open_model

        cancel, known = self._cancel, self._learnt_from.get(language)

        def work() -> tuple[Learnt, Model] | None:
            kept = kept_model(library, language) if known is None else None
            model = open_model(kept) if kept is not None else None
            return (kept, model) if kept is not None and model is not None else None

        def opened(found: tuple[Learnt, Model] | None) -> None:
            if cancel.is_set():
                return
            if found is not None:
                self._take(*found)
            if is_due(finished, self._learnt_from.get(language, 0)):
                self._train(library, language, cancel)

        self._lane.do(work, opened)

    def _train(self, library: str, language: str, cancel: threading.Event) -> None:
        from annotator.library import Learnt, keep_model, open_model, train_model

        def work() -> tuple[Learnt, Model] | None:
            articles = self._session.wait_for(lambda library: library.learning.lesson_articles(language))
            lessons: list[Lesson] = []
            for first in range(0, len(articles), _BATCH):
                some = articles[first : first + _BATCH]
                lessons += self._session.wait_for(partial(_lessons, articles=some, language=language))
                if cancel.is_set():
                    return None
            content = train_model(lessons, cancel.is_set) if lessons else None
            if content is None:
                return None
            learnt = Learnt(language, len(lessons), content)
            keep_model(library, learnt)
            model = open_model(learnt)
            return (learnt, model) if model is not None else None

        def trained(found: tuple[Learnt, Model] | None) -> None:
            if found is not None and not cancel.is_set():
                self._take(*found)
                self.said.emit(self.tr("Attest has learnt from {0}.").format(counted(found[0].articles, "article")))

        self._lane.do(work, trained)

    def _take(self, learnt: Learnt, model: Model) -> None:
        self._models[learnt.language] = model
        self._learnt_from[learnt.language] = learnt.articles
        self.ready.emit(learnt.language)


def _lessons(library: Library, articles: Sequence[ArticleId], language: str) -> tuple[Lesson, ...]:
    return library.learning.lessons(articles, language)
