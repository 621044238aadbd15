"""Pictures of PDF pages, made by a process of their own, through shared memory.

The process is spawned, held to a memory limit and to a time limit. When a page kills it, or anything else does, the
next request about the open document raises `PagesDied`, whenever that was, and opening the document again starts
another process. It writes no files and opens no connections.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from typing import Any

from annotator.errors import AnnotatorError
from annotator.model import Draft, Source
from annotator.pages.drawing import Band, Book, Drawn, Refused, Sheet, serve
from annotator.pages.notes import Link, Note
from annotator.processes import Child

__all__ = ["Band", "Book", "Link", "Note", "PagesDied", "PagesFailed", "PagesLocked", "Picture", "Renderer", "Sheet"]

ROOM = 12 << 20
"""Bytes of the largest picture, three a pixel: whoever asks for a larger one has to ask in bands."""
_POLL = 0.02
_WARM_UP = 60.0


class PagesFailed(AnnotatorError):
    """A document or page cannot be shown as printed; its text is not touched by that."""


class PagesDied(PagesFailed):
    """The drawing process ended by itself; opening a document starts another one."""


class PagesLocked(PagesFailed):
    """A document needs a password, or another one than was given."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of pixels, three bytes each (red, green, blue), `stride` bytes a row."""

    band: Band
    width: int
    height: int
    stride: int
    pixels: bytes


class Renderer:
    """One drawing process. Use it from one thread; `close` may be called from any."""

    def __init__(self, *, seconds: float = 20.0, memory: int = 1 << 30, reads: bool = False) -> None:
        """`reads`: articles will be read from the documents too, not only pictures drawn."""
        self._reads = reads
        self._seconds = seconds
        self._memory = memory
        self._child: Child | None = None
        self._shared: SharedMemory | None = None
        self._opened = ""
        self._owed = 0
        self._closed = False
        self._swap = threading.Lock()

    @property
    def process_id(self) -> int | None:
        """The drawing process, None while there is none."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start the process if there is none; it loads its libraries while the caller goes on."""
        if self._closed or self._child is not None:
            return
        shared = SharedMemory(create=True, size=ROOM)
        child = Child("attest-pages", serve, shared.name, self._memory, self._reads)
        with self._swap:
            self._child, self._shared = child, shared
        self._owed = 1  # it says when it is ready

    def open(self, key: str, content: bytes, password: str = "") -> Book:
        """Open a document under `key`. Raises PagesFailed with what to do when it cannot be shown.

        Raises PagesLocked when it needs a password, or another one; `password` goes to the process and is not kept.
        """
        self.prepare(key, content, password)
        return self.book()

    def prepare(self, key: str, content: bytes, password: str = "") -> None:
        """Open a document so that its pages can be drawn, and no more. Raises like `open`."""
        self._opened = ""
        if self._child is not None and not self._child.alive:
            self._discard()
        self.start()
        self._ask(("open", (content, password)), None)
        self._opened = key

    def book(self) -> Book:
        """The pages of the open document and its outline. Raises PagesFailed."""
        book = self._ask(("book", ()), None)
        return book if isinstance(book, Book) else Book(())

    def is_open(self, key: str) -> bool:
        """Whether the document `key` is open, so that its pages can be asked for.

        A process that has ended meanwhile is found out by asking, so that its end is said and not only mended.
        """
        return bool(key) and self._opened == key

    def forget(self) -> None:
        """The open document is not wanted any more; whatever is asked next has to open one."""
        self._opened = ""

    def draw(self, band: Band, cancelled: Callable[[], bool] = lambda: False) -> Picture | None:
        """Draw a part of a page of the open document; None once `cancelled()`.

        Raises PagesFailed when the page cannot be drawn; the document then has to be opened again if the process died.
        """
        drawn = self._ask(("draw", (band,)), cancelled)
        with self._swap:
            shared = self._shared.buf if self._shared is not None else None
            if drawn is None or shared is None:
                return None
            assert isinstance(drawn, Drawn)
            pixels = bytes(shared[: drawn.stride * drawn.height])
        return Picture(band, drawn.width, drawn.height, drawn.stride, pixels)

    def notes(self, cancelled: Callable[[], bool] = lambda: False) -> tuple[Note, ...]:
        """The highlights and notes of other readers in the open document. Raises PagesDied."""
        found = self._ask(("notes", ()), cancelled)
        return found if isinstance(found, tuple) else ()

    def links(self, page: int, cancelled: Callable[[], bool] = lambda: False) -> tuple[Link, ...]:
        """The links of a page of the open document. Raises PagesDied."""
        found = self._ask(("links", (page,)), cancelled)
        return found if isinstance(found, tuple) else ()

    def recognise(self, page: int, language: str, folder: str, cancelled: Callable[[], bool] = lambda: False) -> int:
        """Read the words in the picture of a page of the open document; how many characters were found.

        `language` and `folder` as `annotator.pages.recognising` finds them. Raises PagesFailed.
        """
        found = self._ask(("recognise", (page, language, folder)), cancelled)
        return found if isinstance(found, int) else 0

    def read(self, source: Source, how: str, cancelled: Callable[[], bool] = lambda: False) -> Draft | None:
        """The article of the open document with what was recognised; None once `cancelled()`. Raises PagesFailed."""
        found = self._ask(("read", (replace(source, content=b""), how)), cancelled)
        return found if isinstance(found, Draft) else None

    def close(self) -> None:
        """End the process and let go of the memory; nothing of it is left when this returns."""
        self._closed = True
        self._discard()

    def _ask(self, request: object, cancelled: Callable[[], bool] | None) -> object:
        child = self._child
        if child is None:
            return None  # closed, or ended by an earlier request, which has said so
        connection = child.connection
        try:
            while self._owed:
                if self._next(connection, cancelled) is _CANCELLED:
                    return None
                self._owed -= 1
            if cancelled is not None and cancelled():
                return None
            connection.send(request)
            self._owed = 1
            answer = self._next(connection, cancelled)
            if answer is _CANCELLED:
                return None
            self._owed = 0
        except (EOFError, OSError) as problem:
            closed = self._closed
            self._discard()
            if closed:
                return None
            raise _died() from problem
        if isinstance(answer, Refused):
            raise (PagesLocked if answer.locked else PagesFailed)(answer.message, answer.hint)
        return answer

    def _next(self, connection: Connection[Any, Any], cancelled: Callable[[], bool] | None) -> object:
        deadline = time.monotonic() + (self._seconds if self._opened else max(self._seconds, _WARM_UP))
        while not connection.poll(_POLL):
            if cancelled is not None and cancelled():
                return _CANCELLED
            if time.monotonic() > deadline:
                raise EOFError
        return connection.recv()

    def _discard(self) -> None:
        with self._swap:
            child, shared = self._child, self._shared
            self._child = self._shared = None
            if shared is not None:
                shared.close()
                shared.unlink()
        self._opened = ""
        self._owed = 0
        if child is not None:
            child.discard()


_CANCELLED = object()


def _died() -> PagesDied:
    return PagesDied(
        "The process that draws the pages ended.",
        "It has been started again. The text and your quotes are safe; read on in the text view.",
    )
