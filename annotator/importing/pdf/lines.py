"""The lines of a page as its characters give them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

_BOLD = 1 << 4
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st"}
)


class Glyph(NamedTuple):
    """One character and its box in points from the page's top left corner; on page 0 it is nowhere."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    page: int = 0


@dataclass(slots=True)
class Line:
    """A run of glyphs on one baseline. `left`..`bottom` are in reading position, also for turned text.

    `linked` lines are links from end to end, `apart` ones never part of a paragraph with others.
    """

    glyphs: list[Glyph]
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool
    page: int
    turned: bool = False
    linked: bool = False
    apart: bool = False
    text: str = field(default="")

    @property
    def height(self) -> float:
        """How high the line is, in points."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """How wide the line is, in points."""
        return self.right - self.left


class Sheet(NamedTuple):
    """A page: its lines, its size in points, and whether it shows nothing but pictures."""

    lines: list[Line]
    width: float
    height: float
    pictures: bool


def sheet_of(page: Any, number: int, recognised: Any = None) -> Sheet:
    """The lines of a PyMuPDF page, which counts as `number`; those `recognised` on it (a text page) instead."""
    import pymupdf

    flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
    data = page.get_text("rawdict", flags=flags, textpage=recognised)
    raw = [line for block in data["blocks"] if block["type"] == 0 for line in block["lines"]]
    way = _main_direction(raw)
    lines = [line for found in raw for line in _lines(found, way, number, data["width"], data["height"])]
    if way == (1, 0):
        _mark_links(lines, [tuple(link["from"]) for link in page.get_links()])
    pictures = not lines and (bool(page.get_images()) or bool(page.get_drawings()))
    width, height = (data["width"], data["height"]) if way[1] == 0 else (data["height"], data["width"])
    return Sheet(lines, width, height, pictures)


def _mark_links(lines: list[Line], links: list[tuple[float, float, float, float]]) -> None:
    """Mark the lines that are links from end to end."""
    for line in lines:
        middle = (line.top + line.bottom) / 2
        spans = sorted((left, right) for left, top, right, bottom in links if top <= middle <= bottom)
        edge = line.left
        for left, right in spans:
            if left <= edge + line.size:
                edge = max(edge, right)
        line.linked = bool(spans) and edge >= line.right - line.size


def _main_direction(raw: list[dict[str, Any]]) -> tuple[int, int]:
    """The writing direction of most characters: (1, 0) left to right, (0, -1) upwards, (0, 1) downwards."""
    counts: Counter[tuple[int, int]] = Counter()
    for line in raw:
        counts[_direction(line)] += sum(len(span["chars"]) for span in line["spans"])
    return counts.most_common(1)[0][0] if counts else (1, 0)


def _direction(line: dict[str, Any]) -> tuple[int, int]:
    return round(line["dir"][0]), round(line["dir"][1])


def _lines(raw: dict[str, Any], way: tuple[int, int], page: int, width: float, height: float) -> Iterator[Line]:
    glyphs: list[Glyph] = []
    sizes: Counter[float] = Counter()
    bold = 0
    top = bottom = edge = 0.0
    for span in raw["spans"]:
        for char in span["chars"]:
            left, above, right, below = char["bbox"]
            # Millions of characters: those of a line share the numbers that are the same.
            top, bottom = top if above == top else above, bottom if below == bottom else below
            left, edge = edge if left == edge else left, right
            mark = char["c"]
            glyph = Glyph(mark if mark.isascii() else mark.translate(_LIGATURES), left, top, edge, bottom, page)
            if glyphs and glyphs[-1].text == glyph.text and _is_printed_twice(glyphs[-1], glyph):
                continue
            glyphs.append(glyph)
        sizes[round(span["size"], 1)] += len(span["chars"])
        bold += len(span["chars"]) if span["flags"] & _BOLD else 0
    text = "".join(glyph.text for glyph in glyphs)
    if not text.strip():
        return
    left, top, right, bottom = raw["bbox"]
    line = Line(glyphs, left, top, right, bottom, sizes.most_common(1)[0][0], bold * 2 > len(glyphs), page, text=text)
    if right < 0 or bottom < 0 or left > width or top > height:
        return
    line.turned = _direction(raw) != way
    yield line if way == (1, 0) or line.turned else _turned(line, way, width, height)


def _is_printed_twice(one: Glyph, other: Glyph) -> bool:
    """Bold by printing the same character twice, a hair apart."""
    width = max(one.right - one.left, 0.1)
    return one.text == other.text != " " and abs(one.left - other.left) < 0.25 * width and abs(one.top - other.top) < 1


def _turned(line: Line, way: tuple[int, int], width: float, height: float) -> Line:
    """The line as it stands when the page is turned so that its text runs from left to right."""
    if way == (0, -1):
        return replace(line, left=height - line.bottom, top=line.left, right=height - line.top, bottom=line.right)
    if way == (0, 1):
        return replace(line, left=line.top, top=width - line.right, right=line.bottom, bottom=width - line.left)
    return replace(
        line, left=width - line.right, top=height - line.bottom, right=width - line.left, bottom=height - line.top
    )
