"""A spawned process at the other end of a pipe."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any


class Child:
    """Runs `serve(connection, *arguments)`, a module's function, from when it is made until it ends or is discarded.

    The process ends with the program, and leaves Ctrl+C to it. `connection` is the program's end of the pipe. Safe to
    use from any thread, and to discard from one while another waits for an answer: that one gets EOFError or OSError.
    """

    def __init__(self, name: str, serve: Callable[..., None], *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection: Connection[Any, Any]
        self.connection, there = context.Pipe()
        self._lock = threading.Lock()
        self._process: BaseProcess | None = context.Process(
            target=_run, args=(serve, there, *arguments), name=name, daemon=True
        )
        self._process.start()
        there.close()

    @property
    def alive(self) -> bool:
        """Whether the process is running."""
        with self._lock:
            return self._process is not None and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        """The process's id, None once it is discarded."""
        with self._lock:
            return self._process.pid if self._process is not None else None

    def discard(self) -> None:
        """End the process; nothing of it is left on return. Does nothing when that is done already."""
        with self._lock:
            process, self._process = self._process, None
            if process is None:
                return
            process.kill()
            process.join()
            process.close()
            self.connection.close()


def _run(serve: Callable[..., None], connection: Connection[Any, Any], *arguments: Any) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve(connection, *arguments)
