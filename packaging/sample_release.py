"""Sets the sample press release as a two-column PDF: `python packaging/sample_release.py`.

The PDF is committed beside the other samples; this is how to make it again. It has what makes press releases hard to
read back: two columns, a running head and foot on each page, words broken at line ends, a list, and a footnote.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf

ROOT = Path(__file__).resolve().parents[1]
SOURCE = Path(__file__).with_suffix(".txt")
TARGET = ROOT / "resources" / "samples" / "2031-03-11-port-release.pdf"
FONTS = {
    "text": ROOT / "resources" / "fonts" / "EBGaramond-Regular.ttf",
    "strong": ROOT / "resources" / "fonts" / "EBGaramond-SemiBold.ttf",
    "quiet": ROOT / "resources" / "fonts" / "Inter-Regular.ttf",
}
WIDTH, HEIGHT = 595, 842  # A4 in points
LEFT = 56
TOP, BOTTOM = (166, 92), (742, 330)  # of the columns on the first and the second page
COLUMN, GUTTER = 228, 27
HEAD = "NORRVIK PORT AUTHORITY · PRESS RELEASE 7/2031"
FOOT = "Quay House, 1 Harbour Street, Norrvik"
TITLE = ("The lower gate:", "what we know and what we have asked for")
Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)
QUIET: Colour = (0.4, 0.39, 0.37)

# Font, size, leading and the space after, in points.
STYLE = {"text": ("text", 12.6, 17.6, 8.0), "strong": ("strong", 13.6, 19.0, 3.0), "item": ("text", 12.6, 17.6, 5.0)}


def blocks() -> Iterator[tuple[str, str]]:
    """Kind and text of each block; a `~` in a word is a place where it may be broken at the end of a line."""
    for line in SOURCE.read_text(encoding="utf-8").splitlines():
        mark, text = line[:2], line[2:]
        yield {"# ": ("strong", text), "- ": ("item", text)}.get(mark, ("text", line))


def broken(text: str, font: pymupdf.Font, size: float, width: float) -> Iterator[str]:
    """The lines of a paragraph, filled greedily; a word that does not fit is broken at its last fitting `~`."""
    line = ""
    for word in text.split():
        whole = word.replace("~", "")
        if line and font.text_length(f"{line} {whole}", size) <= width:
            line = f"{line} {whole}"
            continue
        pieces, kept = word.split("~"), 0
        for count in range(1, len(pieces)) if line else ():
            if font.text_length(f"{line} {''.join(pieces[:count])}-", size) <= width:
                kept = count
        if line:
            yield f"{line} {''.join(pieces[:kept])}-" if kept else line
        line = "".join(pieces[kept:])
    yield line


def set_pages(document: pymupdf.Document, fonts: dict[str, pymupdf.Font]) -> None:
    """Set the blocks in two columns on two pages."""
    page, column, y = _new_page(document), 0, float(TOP[0])
    for kind, text in blocks():
        name, size, leading, after = STYLE[kind]
        indent = 12 if kind == "item" else 0
        for number, line in enumerate(broken(text, fonts[name], size, COLUMN - indent)):
            # A heading stays with the two lines after it.
            room = leading * 3 if kind == "strong" else leading
            if y + room > BOTTOM[document.page_count - 1]:
                column = 1 - column
                page = _new_page(document) if column == 0 else page
                y = float(TOP[document.page_count - 1])
            x = LEFT + column * (COLUMN + GUTTER)
            if kind == "item" and number == 0:
                _write(page, x, y + size, "•", name, size)
            _write(page, x + indent, y + size, line, name, size)
            y += leading
        y += after


def _new_page(document: pymupdf.Document) -> pymupdf.Page:
    page = document.new_page(width=WIDTH, height=HEIGHT)
    _write(page, LEFT, 56, HEAD, "quiet", 8, QUIET)
    page.draw_line((LEFT, 64), (WIDTH - LEFT, 64), color=(0.75, 0.73, 0.7), width=0.6)
    _write(page, LEFT, HEIGHT - 48, FOOT, "quiet", 8, QUIET)
    _write(page, WIDTH - LEFT - 46, HEIGHT - 48, f"Page {document.page_count} of 2", "quiet", 8, QUIET)
    if document.page_count == 1:
        _write(page, LEFT, 104, TITLE[0], "strong", 25)
        _write(page, LEFT, 134, TITLE[1], "strong", 25)
    return page


def _write(page: pymupdf.Page, x: float, y: float, text: str, font: str, size: float, colour: Colour = BLACK) -> None:
    page.insert_text((x, y), text, fontname=font, fontfile=str(FONTS[font]), fontsize=size, color=colour)


def main() -> None:
    """Write the PDF; the same bytes each time."""
    document = pymupdf.open()
    set_pages(document, {name: pymupdf.Font(fontfile=str(file)) for name, file in FONTS.items()})
    document.set_metadata(
        {
            "title": " ".join(TITLE),
            "author": "Norrvik Port Authority",
            "subject": "Press release 7/2031",
            "creationDate": "D:20310311113000+01'00'",
            "modDate": "D:20310311113000+01'00'",
        }
    )
    document.subset_fonts()
    document.save(TARGET, garbage=4, deflate=True, no_new_id=True)
    document.close()


if __name__ == "__main__":
    main()
