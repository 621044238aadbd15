"""A process of its own for reading files: nothing a file does can take the program down.

The process is spawned, nice, and held to a memory limit; the parent holds it to a time limit, kills it when it stays
silent too long, and starts another. It writes no files and opens no connections.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from annotator.importing.failures import broken, too_slow
from annotator.importing.findings import AS_USUAL, Asked, Limits, Outcome, Progress
from annotator.model import Source
from annotator.processes import Child, be_nice, confine

_POLL = 0.05
_WARM_UP = 120.0
_ALIVE = "alive"  # sent while one long file is read
_PULSE = 1.0  # seconds between two of them
_LONGEST = 20  # times the limit of silence that one file may take in all


class Worker:
    """One reading process. Use it from any thread, one `read` at a time; `close` it when done."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._child: Child | None = None
        self._ready = False
        self._busy = threading.Lock()
        self._swap = threading.Lock()

    @property
    def alive(self) -> bool:
        """Whether a process is running and can take a file."""
        return self._child is not None and self._child.alive

    @property
    def pid(self) -> int | None:
        """The process's id, None when there is none."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start the process if there is none; it loads its libraries while the caller goes on."""
        if self.alive:
            return
        self._discard()
        child = Child("attest-import", _serve, self.limits)
        with self._swap:
            self._child, self._ready = child, False

    def read(self, source: Source, cancelled: Callable[[], bool], asked: Asked = AS_USUAL) -> Iterator[Outcome]:
        """The outcomes of `source` as they come; ends early, without an outcome, once `cancelled()`.

        A process that dies, grows too large or stays silent too long gives an outcome with the error.
        """
        with self._busy:
            finished = False
            try:
                self.start()
                yield from self._ask(source, cancelled, asked)
                finished = True
            finally:
                if not finished:
                    self._discard()

    def close(self) -> None:
        """End the process; nothing of it is left when this returns."""
        self._discard()

    def _ask(self, source: Source, cancelled: Callable[[], bool], asked: Asked) -> Iterator[Outcome]:
        child = self._child
        try:
            if child is None:
                raise EOFError
            connection = child.connection
            if not self._ready:
                self._next(connection, _WARM_UP, cancelled)
                self._ready = True
            connection.send((source, asked))
            while (outcome := self._next(connection, self.limits.seconds, cancelled)) is not None:
                # The file's own bytes do not travel back, only those of an archive's members.
                if outcome.source is not None and outcome.path == source.name:
                    outcome = replace(outcome, source=replace(outcome.source, content=source.content))
                yield outcome
        except _Cancelled:
            self._discard()
        except _Silent:
            self._discard()
            yield Outcome(source.name, source, error=too_slow(source.name, self.limits.seconds))
        except (EOFError, OSError):
            self._discard()
            if not cancelled():
                yield Outcome(source.name, source, error=broken(source.name, "the reading process ended"))

    def _next(self, connection: Connection[Any, Any], seconds: float, cancelled: Callable[[], bool]) -> Outcome | None:
        """The next message of the process: an outcome, or None when it is ready for the next file."""
        end = time.monotonic() + _LONGEST * seconds
        message: Outcome | str | None = _ALIVE
        while isinstance(message, str):
            deadline = min(end, time.monotonic() + seconds)
            while not connection.poll(_POLL):
                if cancelled():
                    raise _Cancelled
                if time.monotonic() > deadline:
                    raise _Silent
            if cancelled():
                raise _Cancelled
            message = connection.recv()
            if time.monotonic() > end:
                raise _Silent
        return message

    def _discard(self) -> None:
        with self._swap:
            child, self._child = self._child, None
        if child is not None:
            child.discard()


class _Silent(Exception):
    pass


class _Cancelled(Exception):
    pass


def _serve(connection: Connection[Any, Any], limits: Limits) -> None:
    """The process: answer each source with its outcomes and None, until the other end is gone."""
    os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))
    sys.dont_write_bytecode = True
    be_nice(5)
    from annotator.importing.reading import read, warm_up

    warm_up()
    confine(limits.memory)
    Progress.sign = _pulse(connection)
    with contextlib.suppress(EOFError, OSError):
        connection.send(None)
        while True:
            source, asked = connection.recv()
            for outcome in read(source, limits, asked):
                if outcome.source is not None and outcome.path == source.name:
                    outcome = replace(outcome, source=replace(outcome.source, content=b""))
                connection.send(outcome)
            connection.send(None)


def _pulse(connection: Connection[Any, Any]) -> Callable[[], None]:
    """What tells the other end, not too often, that a file is still being read."""
    last = 0.0

    def sign() -> None:
        nonlocal last
        if time.monotonic() - last > _PULSE:
            last = time.monotonic()
            connection.send(_ALIVE)

    return sign
