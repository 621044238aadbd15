"""Training a library's model in a process of its own, so that seconds of arithmetic cost the window nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

from annotator.processes import Child, be_nice
from annotator.suggest.learnt import Lesson, train

_POLL = 0.1


def train_apart(lessons: Sequence[Lesson], cancelled: Callable[[], bool]) -> bytes | None:
    """The model of these lessons, trained by a spawned, nice process; None once `cancelled()` or when it fails.

    Blocks for seconds to minutes: call it from a thread that may wait. Nothing of the process is left on return.
    """
    child = Child("attest-learn", _train, tuple(lessons))
    here = child.connection
    model: bytes | None = None
    try:
        while not here.poll(_POLL):
            if cancelled() or not child.alive:
                break
        if here.poll() and not cancelled():
            with contextlib.suppress(EOFError, OSError):
                model = here.recv_bytes()
    finally:
        child.discard()
    return model


def _train(connection: Connection[Any, Any], lessons: tuple[Lesson, ...]) -> None:
    be_nice(10)
    connection.send_bytes(train(lessons))
