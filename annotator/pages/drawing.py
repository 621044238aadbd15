"""What the drawing process does: open a PDF document, and draw parts of its pages into shared memory."""

from __future__ import annotations

import contextlib
import sys
from collections import OrderedDict
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from typing import Any

from annotator.errors import AnnotatorError
from annotator.model import Draft, Source
from annotator.pages.notes import Link, Note, links_of, notes_of
from annotator.processes import confine

_LISTS = 8  # pages kept ready to draw
_SPRING_CLEANING = 16  # pictures after which MuPDF drops half of the fonts and images it keeps
_LONGEST = 200  # characters of an outline's title
_HEADINGS = 5_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as its file describes it: points, before `rotation` (clockwise degrees), and the number printed on it."""

    width: float
    height: float
    rotation: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A document: its pages and its outline as (depth from 1, title, page from 1)."""

    sheets: tuple[Sheet, ...]
    outline: tuple[tuple[int, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a page to draw: `height` rows from `top`, in pixels of the page at `scale` pixels a point.

    `page` counts from 1, `rotation` is clockwise and comes on top of the page's own.
    """

    page: int
    scale: float
    rotation: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """The size of the picture that lies in the shared memory."""

    width: int
    height: int
    stride: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Why something could not be drawn, and what to do; `locked` when a password is wanted."""

    message: str
    hint: str
    locked: bool = False


def serve(connection: Connection[Any, Any], shared: str, memory: int, reads: bool) -> None:
    """The process: answer what `_Artist` is asked until the other end is gone. The first message says it is ready."""
    sys.dont_write_bytecode = True
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    if reads:
        from annotator.importing.language import language_of

        # Its model unpacks through a temporary file at first use, and the process may not write later.
        language_of("A few words in a language that is easy to tell.")
    room = SharedMemory(shared)
    confine(memory)
    assert room.buf is not None
    artist = _Artist(room.buf)
    with contextlib.suppress(EOFError, OSError):
        connection.send(None)
        while True:
            what, arguments = connection.recv()
            connection.send(getattr(artist, what)(*arguments))


class _Artist:
    def __init__(self, room: memoryview) -> None:
        self._room = room
        self._document: Any = None
        self._lists: OrderedDict[int, Any] = OrderedDict()
        self._recognised: dict[int, Any] = {}
        self._drawn = 0

    def open(self, content: bytes, password: str = "") -> int | Refused:
        """Open a document in place of the one that is open; how many pages. The password is used once and not kept."""
        import pymupdf

        self._lists.clear()
        self._recognised.clear()
        self._document = None
        try:
            document = pymupdf.open(stream=content, filetype="pdf")
            if document.needs_pass and not document.authenticate(password):
                if password:
                    return Refused("This is not the password of these pages.", "Type it again.", locked=True)
                return Refused("The pages are locked with a password.", "Type it to see them.", locked=True)
            self._document = document
            count: int = document.page_count
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, MemoryError) as problem:
            return Refused("The pages cannot be shown: the file is damaged.", f"Read its text instead. ({problem})")
        return count

    def book(self) -> Book | Refused:
        """The pages of the open document and its outline; with many pages this takes a while."""
        import pymupdf

        document = self._document
        try:
            labels = document.get_page_labels()
            sheets = tuple(_sheet(document, number, bool(labels)) for number in range(document.page_count))
            outline = tuple(
                (level, title[:_LONGEST], page) for level, title, page, *_ in _outline(document) if page > 0
            )
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, MemoryError) as problem:
            return Refused("The pages cannot be shown: the file is damaged.", f"Read its text instead. ({problem})")
        return Book(sheets, outline)

    def notes(self) -> tuple[Note, ...]:
        """The highlights and notes of other readers; none in a document that is damaged there."""
        import pymupdf

        try:
            return notes_of(self._document)
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, TypeError, MemoryError):
            return ()

    def links(self, page: int) -> tuple[Link, ...]:
        """The links of a page; none on a page that is damaged there."""
        import pymupdf

        try:
            return links_of(self._document, page)
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, TypeError, MemoryError):
            return ()

    def recognise(self, page: int, language: str, folder: str) -> int | Refused:
        """Read the words in the picture of a page with Tesseract's data in `folder`; how many characters were found."""
        import pymupdf

        from annotator.importing.pdf.lines import sheet_of

        try:
            paper = self._document.load_page(page - 1)
            found = paper.get_textpage_ocr(language=language, dpi=300, full=True, tessdata=folder)
            sheet = self._recognised[page] = sheet_of(paper, page, found)
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, MemoryError) as problem:
            return Refused("The text of this page cannot be recognised.", f"Mark areas on it instead. ({problem})")
        return sum(len(line.glyphs) for line in sheet.lines)

    def read(self, source: Source, how: str) -> Draft | Refused:
        """The article, with the text of the pages that were recognised."""
        from annotator.importing.pdf.document import Pdf

        try:
            return Pdf().read_recognised(self._document, source, self._recognised, how).drafts[0]
        except AnnotatorError as problem:
            return Refused(problem.message, problem.hint)

    def draw(self, band: Band) -> Drawn | Refused:
        """Draw a part of a page of the open document into the shared memory."""
        import pymupdf

        try:
            ready = self._list(band.page)
            turned = pymupdf.Matrix(band.scale, band.scale).prerotate(band.rotation)
            whole = ready.rect * turned
            part = pymupdf.Rect(whole.x0, whole.y0 + band.top, whole.x1, whole.y0 + band.top + band.height) & whole
            if 3 * part.width * part.height > len(self._room):
                return Refused("The picture is too large.", "Zoom out.")
            picture = ready.get_pixmap(matrix=turned, alpha=False, clip=part * ~turned)
            samples = picture.samples_mv
            if len(samples) > len(self._room):
                return Refused("The picture is too large.", "Zoom out.")
            self._room[: len(samples)] = samples
            self._drawn += 1
            if self._drawn % _SPRING_CLEANING == 0:
                pymupdf.TOOLS.store_shrink(50)
        except (MemoryError, pymupdf.mupdf.FzErrorSystem, pymupdf.mupdf.FzErrorLimit):
            self._lists.clear()
            return Refused(
                "This page cannot be drawn: it needs more memory than it may have.",
                "Its text, if it has any, is in the text view.",
            )
        except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, IndexError, ZeroDivisionError):
            return Refused("This page cannot be drawn: it is damaged.", "Its text, if it has any, is in the text view.")
        return Drawn(picture.width, picture.height, picture.stride)

    def _list(self, page: int) -> Any:
        ready = self._lists.get(page)
        if ready is None:
            ready = self._lists[page] = self._document.load_page(page - 1).get_displaylist()
            if len(self._lists) > _LISTS:
                self._lists.popitem(last=False)
        else:
            self._lists.move_to_end(page)
        return ready


def _outline(document: Any) -> list[Any]:
    """The outline; a damaged one is none."""
    from pymupdf import mupdf

    try:
        found: list[Any] = document.get_toc(simple=True)[:_HEADINGS]
    except (mupdf.FzErrorBase, RuntimeError, ValueError, RecursionError):
        return []
    return found


def _sheet(document: Any, number: int, labelled: bool) -> Sheet:
    from pymupdf import mupdf

    try:
        page = document.load_page(number)
    except (mupdf.FzErrorBase, RuntimeError, ValueError):
        return Sheet(0, 0)
    box = page.cropbox
    return Sheet(box.width, box.height, page.rotation % 360, page.get_label() if labelled else "")
