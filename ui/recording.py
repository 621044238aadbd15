"""The log: what went wrong and when, in one file that starts anew at half a megabyte. It holds no text of articles.

Written by Python's logging, whose lock makes it safe from any thread. Errors are named by their kind; their messages
may hold file names and are left out.
"""

from __future__ import annotations

import logging
from pathlib import Path

from annotator.settings import state_folder

_LOG = logging.getLogger("attest")
_LARGEST, _KEPT = 512_000, 2  # bytes, older files


def log_file() -> Path:
    """Where the log lies."""
    return state_folder() / "attest.log"


def start_log(name: str) -> None:
    """Begin the log with the name of the build; a log that cannot be written is gone without."""
    from logging.handlers import RotatingFileHandler

    stop_log()
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.info("started: %s", name)


def stop_log() -> None:
    """Close the file."""
    for handler in tuple(_LOG.handlers):
        _LOG.removeHandler(handler)
        handler.close()


def note(what: str) -> None:
    """Write a line."""
    if _LOG.handlers:
        _LOG.info(what)


def note_crash(error: BaseException) -> None:
    """Write where a mistake of ours was made."""
    if _LOG.handlers:
        _LOG.error(trace_of(error))


def trace_of(error: BaseException) -> str:
    """The places an error came through, and its kind. Its message may hold words of an article: it stays out."""
    import traceback

    parts = ["Traceback (most recent call last):\n", *traceback.format_tb(error.__traceback__), type(error).__name__]
    cause = error.__cause__ or error.__context__
    return "".join(parts) if cause is None else f"{trace_of(cause)}\n\n{''.join(parts)}"


def last_lines(count: int) -> list[str]:
    """The end of the log."""
    try:
        return log_file().read_text(encoding="utf-8", errors="replace").splitlines()[-count:]
    except OSError:
        return []
