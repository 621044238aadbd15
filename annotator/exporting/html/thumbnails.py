"""Small pictures of the pages an article was printed on, with the places of its quotes marked, as data: addresses.

A page is drawn once however many quotes stand on it. What cannot be drawn is said in words, so that one locked or
damaged PDF does not cost a library its export.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.errors import ExportCancelled, ExportFailed
from annotator.exporting.apart import apart
from annotator.exporting.html.records import Said
from annotator.exporting.options import Options
from annotator.exporting.pdf_copy import Mark, marks_of, opened, write_mark
from annotator.model import Article, Printed

MOST = 40_000
"""Bytes of a picture."""
_TRIES = ((640, 70), (560, 60), (480, 55), (400, 45), (320, 35), (200, 25))  # pixels of the longer side, JPEG quality
_LARGEST = 4.0  # pixels a point, for pages as small as a stamp
_OF_READERS = frozenset((0, 8, 9, 10, 11))  # notes, highlights and lines that a PDF's readers left on it
_LABEL = 40  # characters


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A page: what it is called, the picture's size in pixels and address ("" when there is none), and its quotes."""

    label: str
    description: str
    width: int = 0
    height: int = 0
    address: str = ""
    said: tuple[Said, ...] = ()


def check(options: Options) -> None:
    """Raises ExportFailed when pictures would show what is to be left out or blacked out."""
    if options.thumbnails and (options.redacts or not options.include_text):
        raise ExportFailed(
            "Pictures of pages would show what is left out or blacked out.",
            "Export without pictures of pages, or with the whole text and nothing blacked out.",
        )


def drawn(
    article: Article, said: Sequence[Said], printed: Printed | None, waiting: Callable[[], None]
) -> list[Thumbnail]:
    """The pages on which the article's quotes stand, in order. `waiting()` is called meanwhile and may raise."""
    marks = marks_of(article, printed) if printed is not None else ()
    if printed is None or not marks:
        return []
    by_page: dict[int, tuple[Said, ...]] = {}
    for page in sorted({mark.page for mark in marks}):
        uids = {mark.uid for mark in marks if mark.page == page}
        by_page[page] = tuple(one for one in said if one.quote.uid in uids)
    try:
        pictures: list[tuple[int, str, int, int, bytes]] = apart(_pictures, printed.content, marks, waiting=waiting)
    except ExportCancelled:
        raise
    except ExportFailed:
        everyone = tuple(dict.fromkeys(one for group in by_page.values() for one in group))
        return [Thumbnail("", "The pages could not be drawn: the PDF is damaged or locked.", said=everyone)]
    return [_thumbnail(picture, by_page[picture[0]]) for picture in pictures]


def _thumbnail(picture: tuple[int, str, int, int, bytes], said: tuple[Said, ...]) -> Thumbnail:
    page, label, width, height, content = picture
    label = label or str(page)
    if not content:
        return Thumbnail(label, "This page could not be drawn: it is damaged.", said=said)
    numbers = ", ".join(str(one.number) for one in said)
    description = f"Page {label}, with the place of quote {numbers} marked"
    if len(said) > 1:
        description = f"Page {label}, with the places of quotes {numbers} marked"
    address = "data:image/jpeg;base64," + base64.b64encode(content).decode("ascii")
    return Thumbnail(label, description, width, height, address, said)


def _pictures(content: bytes, marks: tuple[Mark, ...]) -> list[tuple[int, str, int, int, bytes]]:
    """In a process of its own: (page, what is printed as its number, width, height, JPEG or nothing)."""
    document = opened(content)
    found = []
    for number in sorted({mark.page for mark in marks}):
        try:
            page = document.load_page(number - 1)
            label = str(page.get_label())[:_LABEL]
            for old in [one for one in page.annots() if one.type[0] in _OF_READERS]:
                page.delete_annot(old)
            for mark in marks:
                if mark.page == number:
                    write_mark(document, page, mark)
            found.append((number, label, *_picture(page)))
        except Exception:  # noqa: BLE001 -- whatever a damaged page raises, the others can be drawn
            found.append((number, "", 0, 0, b""))
    return found


def _picture(page: Any) -> tuple[int, int, bytes]:
    import pymupdf

    longest = max(page.rect.width, page.rect.height)
    for side, quality in _TRIES:
        scale = min(side / longest, _LARGEST)
        pixels = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), alpha=False, colorspace=pymupdf.csRGB)
        content: bytes = pixels.tobytes("jpeg", jpg_quality=quality)
        if len(content) <= MOST:
            return pixels.width, pixels.height, content
    raise ValueError("no picture is small enough")
