"""The work behind an import: reading in the import lane, what was found and taking it in in the store lane."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, SignalInstance

from annotator.errors import NotFound
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import (
        Candidate,
        FoundFile,
        ImportReport,
        Library,
        OnDuplicate,
        OriginalBlock,
        Outcome,
        Staging,
    )

T = TypeVar("T")
Outcomes = Callable[[Callable[[], bool]], Iterator["Outcome"]]
Chosen = Mapping[str, Mapping[int, "OnDuplicate"]]


class Intake(QObject):
    """One import at a time. Signals arrive on the GUI thread."""

    file_read = Signal(object)  # FoundFile
    all_read = Signal()
    some_taken = Signal(int, object)  # files through, ImportReport so far
    finished = Signal(object)  # ImportReport

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._staging: Staging | None = None  # touched in the store lane only
        self._run = 0  # what an earlier run still sends is not heard

    def read(self, outcomes: Outcomes, *, again: bool = False) -> None:
        """Read what `outcomes` gives until it is told to stop; `again` keeps what was found before."""
        stopped, run = self._session.cancellable(), self._begin()

        def take(outcome: Outcome, library: Library) -> FoundFile:
            return self._staged(library).take(outcome)

        def work() -> None:
            if not again:
                self._session.call(lambda library: self._drop())
            for outcome in outcomes(stopped.is_set):
                found = self._session.call(partial(take, outcome))
                self._session.send(partial(self._say, run, self.file_read, found))

        self._session.prepare(work, lambda _: self._say(run, self.all_read))

    def ask(self, question: Callable[[Staging], T], then: Callable[[T], None]) -> None:
        """Ask about what was found; there is no answer about what is not waiting any more."""

        def work(library: Library) -> tuple[T, ...]:
            try:
                return (question(self._staged(library)),)
            except NotFound:
                return ()

        self._session.ask(work, lambda found: then(found[0]) if found else None)

    def choose_blocks(
        self, number: int, blocks: tuple[OriginalBlock, ...], how: str, then: Callable[[Candidate], None]
    ) -> None:
        """Give a candidate the text of the blocks that are kept."""
        from annotator.library import chosen_text

        self.ask(lambda staging: staging.mend(number, chosen_text(blocks), how), then)

    def take(self, chosen: Chosen, *, group: bool) -> None:
        """Take in what was chosen, file by file, as one step of the history; stopped, it keeps what came in."""
        from annotator.library import ImportReport

        stopped, run = self._session.cancellable(), self._begin()
        merge = f"import:{uuid4().hex}"

        def commit(path: str, library: Library) -> ImportReport:
            return self._staged(library).commit(path, chosen[path], merge=merge, group=group)

        def work() -> ImportReport:
            report = ImportReport()
            for number, path in enumerate(chosen, 1):
                if stopped.is_set():
                    break
                report += self._session.call(partial(commit, path))
                self._session.send(partial(self._say, run, self.some_taken, number, report))
            self._session.call(lambda library: self._drop())
            return report

        self._session.prepare(work, lambda report: self._say(run, self.finished, report))

    def drop(self) -> None:
        """Forget what was found and not taken in; what is still read of it is not heard of any more."""
        self._begin()
        self._session.cancel_import()
        self._session.ask(lambda library: self._drop(), lambda _: None)

    def _begin(self) -> int:
        self._run += 1
        return self._run

    def _say(self, run: int, signal: SignalInstance, *values: object) -> None:
        if run == self._run:
            signal.emit(*values)

    def _staged(self, library: Library) -> Staging:
        if self._staging is None:
            self._staging = library.stage()
        return self._staging

    def _drop(self) -> None:
        if self._staging is not None:
            self._staging.close()
            self._staging = None
