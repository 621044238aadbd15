"""Work on a PDF in a process of its own: the document may be made to do harm."""

from __future__ import annotations

import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from annotator.errors import ExportFailed
from annotator.processes import Child, limit_memory

_MEMORY = 2 << 30  # bytes of address space
_POLL = 0.1


def apart(
    work: Callable[..., Any], *arguments: Any, seconds: float = 300.0, waiting: Callable[[], None] = lambda: None
) -> Any:
    """Run `work`, a module's function, in a process of its own with bounds on time and memory; return its result.

    `waiting()` is called ten times a second and may raise to stop the work. Raises ExportFailed when the document
    breaks the process, or takes longer than `seconds`.
    """
    child = Child("attest-export", _serve, work, arguments)
    here = child.connection
    try:
        deadline = time.monotonic() + seconds
        while not here.poll(_POLL):
            waiting()
            if time.monotonic() > deadline:
                raise _failed("it takes too long")
        done, result = here.recv()
    except EOFError as problem:
        raise _failed("the process ended") from problem
    finally:
        child.discard()
    if not done:
        raise _failed(result)
    return result


def _failed(reason: str) -> ExportFailed:
    return ExportFailed(
        "The PDF could not be written: its file is damaged or locked.", f"Export an annotated page. ({reason})"
    )


def _serve(connection: Connection[Any, Any], work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    limit_memory(_MEMORY)
    try:
        answer = (True, work(*arguments))
    except Exception as problem:  # noqa: BLE001 -- whatever a damaged document raises becomes a message at home
        answer = (False, str(problem))
    connection.send(answer)
