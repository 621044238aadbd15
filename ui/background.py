"""Worker lanes: where everything slow happens, so that the GUI thread does no I/O.

A lane is one thread that does one thing after another; what it returns comes home to the GUI thread through one queued
signal. Expected failures (`AnnotatorError`) go to the caller's `failed` or to `on_error`; anything else is a bug and
goes to `on_crash` with its traceback.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from annotator.errors import AnnotatorError

_TURN = 0.001  # seconds

T = TypeVar("T")
Failed = Callable[[AnnotatorError], None]
Errand = tuple[Callable[[], Any], Callable[[Any], None] | None, Failed | None]
"""Something to do in a lane, what to do at home with its result, and what when it fails."""


class Home(QObject):
    """Runs callables on the thread it lives in, the GUI thread, whoever sends them."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # How long a busy lane may keep the interpreter when the GUI thread wants it back; Python's own 5 ms come
        # several times a frame, after each call into Qt that lets it go.
        sys.setswitchinterval(_TURN)
        self._closed = False
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def send(self, errand: Callable[[], None]) -> None:
        """Have `errand` run on the GUI thread soon. Thread-safe; nothing arrives after `close`."""
        if not self._closed:
            self._arrived.emit(errand)

    def close(self) -> None:
        """Drop everything still under way."""
        self._closed = True

    def _run(self, errand: Callable[[], None]) -> None:
        if not self._closed:
            errand()


class Lane:
    """One thread with a queue."""

    def __init__(self, name: str, home: Home, on_error: Failed, on_crash: Callable[[BaseException], None]) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=f"attest-{name}")
        self._home = home
        self._on_error = on_error
        self._on_crash = on_crash
        self._waiting = 0
        self._closed = False
        self.on_idle: Callable[[], None] | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way or its result has not come home. GUI thread only."""
        return self._waiting > 0

    def do(
        self, work: Callable[[], T], then: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> Future[Any]:
        """Run `work` in the lane, then `then(result)` on the GUI thread. Call it from the GUI thread.

        After `close` nothing is run: a timer of a closing window may still ring.
        """
        if self._closed:
            return Future()
        self._waiting += 1
        return self._executor.submit(self._work, work, then, failed or self._on_error)

    def do_all(self, errands: Sequence[Errand]) -> None:
        """Run several things one after the other; they come home together, in order. Call it from the GUI thread."""
        if not self._closed:
            self._waiting += 1
            self._executor.submit(self._work_all, errands)

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Run `work` in the lane; nothing comes home but through the future."""
        return self._executor.submit(work)

    def call(self, work: Callable[[], T]) -> T:
        """Run `work` in this lane for another one and wait for it. Never call it from the GUI thread."""
        return self._executor.submit(work).result()

    def close(self) -> None:
        """Finish what is queued and end the thread."""
        self._closed = True
        self._executor.shutdown(wait=True)

    def _work(self, work: Callable[[], T], then: Callable[[T], None] | None, failed: Failed) -> None:
        outcome = self._outcome(work, then, failed)
        self._home.send(lambda: self._arrive(outcome))

    def _work_all(self, errands: Sequence[Errand]) -> None:
        outcomes = [self._outcome(work, then, failed or self._on_error) for work, then, failed in errands]
        self._home.send(lambda: self._arrive(lambda: _run_all(outcomes)))

    def _outcome(self, work: Callable[[], T], then: Callable[[T], None] | None, failed: Failed) -> Callable[[], object]:
        """Do the work; what is to be done at home about its result."""
        try:
            result = work()
        except AnnotatorError as error:
            return partial(failed, error)
        except Exception as error:  # a bug: shown with its details, and the lane lives on
            return partial(self._on_crash, error)
        return partial(then, result) if then else lambda: None

    def _arrive(self, errand: Callable[[], object]) -> None:
        self._waiting -= 1
        try:
            errand()
        finally:
            if not self._waiting and self.on_idle is not None:
                self.on_idle()


def _run_all(outcomes: Sequence[Callable[[], object]]) -> None:
    """Run each, whatever becomes of those before it."""
    if outcomes:
        try:
            outcomes[0]()
        finally:
            _run_all(outcomes[1:])
