"""A process of its own for reading files: nothing a file does can take the program down.

The process is spawned, nice, and held to a memory limit; the parent holds it to a time limit, kills it when it stays
silent too long, and starts another. It writes no files and opens no connections.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from annotator.importing.failures import broken, too_slow
from annotator.importing.findings import AS_USUAL, Asked, Limits, Outcome, Progress
from annotator.model import Source

_POLL = 0.05
_WARM_UP = 120.0
_ALIVE = "alive"  # sent while one long file is read
_PULSE = 1.0  # seconds between two of them
_LONGEST = 20  # times the limit of silence that one file may take in all
# What a reading process has no business doing (Python's audit events).
_REFUSED = frozenset(
    """socket.connect socket.bind socket.getaddrinfo socket.sendto subprocess.Popen os.system os.exec os.posix_spawn
    os.spawn os.remove os.rename os.rmdir os.mkdir os.symlink os.link os.truncate os.chmod os.chown shutil.rmtree
    webbrowser.open""".split()  # noqa: SIM905 -- a column of quoted names says no more
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Worker:
    """One reading process. Use it from any thread, one `read` at a time; `close` it when done."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process: BaseProcess | None = None
        self._connection: Connection[Any, Any] | None = None
        self._ready = False
        self._busy = threading.Lock()
        self._swap = threading.Lock()

    @property
    def alive(self) -> bool:
        """Whether a process is running and can take a file."""
        return self._process is not None and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        """The process's id, None when there is none."""
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        """Start the process if there is none; it loads its libraries while the caller goes on."""
        if self.alive:
            return
        self._discard()
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_serve, args=(there, self.limits), name="attest-import", daemon=True)
        process.start()
        there.close()
        with self._swap:
            self._process, self._connection, self._ready = process, here, False

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
        connection = self._connection
        try:
            if connection is None:
                raise EOFError
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
            process, connection = self._process, self._connection
            self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()


class _Silent(Exception):
    pass


class _Cancelled(Exception):
    pass


def _serve(connection: Connection[Any, Any], limits: Limits) -> None:
    """The process: answer each source with its outcomes and None, until the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))
    sys.dont_write_bytecode = True
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(5)
    from annotator.importing.reading import read, warm_up

    warm_up()
    _limit_memory(limits.memory)
    sys.addaudithook(_refuse)
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


def _limit_memory(memory: int) -> None:
    """Let allocations beyond `memory` bytes of address space fail, where the system can do that."""
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED:
        raise PermissionError(f"{event} is not allowed while reading a file")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING and arguments[0] != os.devnull:
        raise PermissionError("writing is not allowed while reading a file")
