"""Small PDF documents of our own: columns over two pages, a scan, notes of other readers, a password."""

from __future__ import annotations

from typing import Any

import pymupdf

LEFT = (
    "The minister said on Monday that the",
    "bridge was open for everyone and thank-",
    "ed the workers. A well-known baker was",
    "not so sure, he told this newspaper, and",
)
RIGHT = (
    "in the second column the story goes on",
    "and the ferry stops. A captain looks for",
    "a new river, and nobody knows where it",
    "may be found in this part of the land,",
)
SECOND = (
    "where the harbour has waited for years.",
    "“We were never asked,” said the harbour",
    "master, Ida Brandt, on the second page.",
    "The council meets again on Thursday.",
)


def columns() -> bytes:
    """A story in two columns that goes on over the page, with an outline, page labels i and 1, and a link."""
    document: Any = pymupdf.open()
    page = document.new_page(width=400, height=500)
    page.insert_text((30, 90), "A bridge over the river", fontsize=20)
    for column, lines in ((30, LEFT), (215, RIGHT)):
        for row, line in enumerate(lines):
            page.insert_text((column, 130 + 13 * row), line, fontsize=9)
    page = document.new_page(width=400, height=500)
    for row, line in enumerate(SECOND):
        page.insert_text((30, 60 + 13 * row), line, fontsize=9)
    page.draw_rect(pymupdf.Rect(215, 60, 370, 260), fill=(0.8, 0.85, 0.9), color=(0.3, 0.3, 0.3))
    document[0].insert_link({"kind": pymupdf.LINK_GOTO, "page": 1, "from": pymupdf.Rect(30, 300, 120, 320)})
    document[0].insert_link(
        {"kind": pymupdf.LINK_URI, "uri": "https://example.org/press", "from": pymupdf.Rect(215, 300, 300, 320)}
    )
    document.set_toc([[1, "A bridge", 1], [2, "The harbour", 2]])
    document.set_page_labels(
        [{"startpage": 0, "prefix": "", "style": "r", "firstpagenum": 1},
         {"startpage": 1, "prefix": "", "style": "D", "firstpagenum": 1}]
    )  # fmt: skip
    return _saved(document)


def scan(words: str = "THE BRIDGE IS OPEN") -> bytes:
    """A page that is nothing but a picture of words."""
    drawn: Any = pymupdf.open()
    page = drawn.new_page(width=400, height=300)
    page.insert_text((30, 100), words, fontsize=24)
    page.insert_text((30, 160), "and the ferry stops today", fontsize=18)
    picture = page.get_pixmap(dpi=200)
    document: Any = pymupdf.open()
    page = document.new_page(width=400, height=300)
    page.insert_image(page.rect, pixmap=picture)
    return _saved(document)


def commented() -> bytes:
    """`columns` with a yellow highlight and a note by another reader, and a green highlight without words."""
    document: Any = pymupdf.open(stream=columns(), filetype="pdf")
    page = document[0]
    mark = page.add_highlight_annot(page.search_for("bridge was open for everyone"))
    mark.set_info(title="Jo Reader", content="Check this with the ministry.")
    mark.set_colors(stroke=(1, 1, 0))
    mark.update()
    mark = page.add_highlight_annot(page.search_for("ferry stops"))
    mark.set_colors(stroke=(0, 1, 0))
    mark.update()
    note = page.add_text_annot((40, 128), "Who is the minister?")
    note.set_info(title="Kim")
    note.update()
    return _saved(document)


def locked(password: str = "open sesame") -> bytes:
    """`columns` behind a password."""
    document: Any = pymupdf.open(stream=columns(), filetype="pdf")
    content: bytes = document.tobytes(
        encryption=5,  # AES, 256 bits
        user_pw=password,
        owner_pw=password + "!",
    )
    return content


def book(pages: int) -> bytes:
    """Many pages of plain text, each with its own words."""
    document: Any = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page(width=595, height=842)
        lines = [
            f"On page {number}, in line {row}, the harbour council of Norrvik said nothing new." for row in range(48)
        ]
        page.insert_text((60, 80), lines, fontsize=10, lineheight=1.4)
    return _saved(document)


def _saved(document: Any) -> bytes:
    content: bytes = document.tobytes(garbage=3, deflate=True)
    document.close()
    return content


def boxes_of(annotation: Any) -> list[Any]:
    """The rectangles of a highlight, one for each four corners."""
    corners = annotation.vertices
    return [pymupdf.Quad(corners[at : at + 4]).rect for at in range(0, len(corners), 4)]
