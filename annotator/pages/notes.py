"""What other readers and the author left on a PDF's pages: highlights, notes, links. Runs in the drawing process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

_MARKS = {"Highlight": "highlight", "Underline": "underline", "Squiggly": "underline", "StrikeOut": "struck out"}
_AREAS = frozenset({"Square", "Circle", "Polygon", "Ink"})
_NOTES = frozenset({"Text", "FreeText"})
_MOST = 5_000
_LONGEST = 20_000  # characters of one note
_NAMED = (
    (0, "red"), (30, "orange"), (60, "yellow"), (120, "green"), (180, "cyan"), (240, "blue"), (285, "purple"),
    (320, "pink"), (360, "red"),
)  # fmt: skip
PRIVATE = "AttestRecord"
"""The key under which an annotation that Attest wrote holds its record as JSON."""


Rect = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation. `boxes` are in points from the page's top left corner, before any rotation.

    `kind` is "highlight", "underline", "struck out", "area" or "note"; `colour` a name such as "yellow" and "#rrggbb",
    or two "". `record` is what Attest wrote with it, {} for a note of another program.
    """

    page: int
    kind: str
    boxes: tuple[Rect, ...]
    colour: tuple[str, str] = ("", "")
    author: str = ""
    contents: str = ""
    name: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads to another page (from 1), or, when `page` is 0, to `address`."""

    left: float
    top: float
    right: float
    bottom: float
    page: int = 0
    address: str = ""


def notes_of(document: Any) -> tuple[Note, ...]:
    """The highlights and notes on all pages, in their order."""
    found: list[Note] = []
    if not document.has_annots():
        return ()
    for number in range(document.page_count):
        page = document.load_page(number)
        for annotation in page.annots():
            if (note := _note(document, annotation, number + 1)) is not None:
                found.append(note)
            if len(found) >= _MOST:
                return tuple(found)
    return tuple(found)


def links_of(document: Any, number: int) -> tuple[Link, ...]:
    """The links of a page, which counts from 1: those that stay in the document, and those to the web."""
    found = []
    for link in document.load_page(number - 1).get_links():
        x0, y0, x1, y1 = link["from"]
        target = int(link.get("page", -1))
        address = str(link.get("uri", ""))[:2000]
        if 0 <= target < document.page_count:
            found.append(Link(x0, y0, x1, y1, page=target + 1))
        elif address.startswith(("http://", "https://")):
            found.append(Link(x0, y0, x1, y1, address=address))
    return tuple(found)


def _note(document: Any, annotation: Any, page: int) -> Note | None:
    kind = annotation.type[1]
    info = annotation.info
    told = str(info.get("content") or "").replace("\r", "\n").strip()[:_LONGEST]
    what = _MARKS.get(kind) or ("area" if kind in _AREAS else "note" if kind in _NOTES and told else "")
    if not what:
        return None
    corners = annotation.vertices if what in _MARKS.values() else None
    boxes = _boxes(corners) if corners else (tuple(annotation.rect),)
    boxes = tuple(box for box in boxes if box[0] < box[2] and box[1] < box[3])
    if not boxes:
        return None
    colours = annotation.colors
    return Note(
        page, what, boxes, _named(colours.get("stroke") or colours.get("fill") or ()),
        str(info.get("title") or "")[:200], told, str(info.get("id") or "")[:200], _record(document, annotation.xref),
    )  # fmt: skip


def _boxes(corners: Any) -> tuple[Rect, ...]:
    """The rectangles around each four corners."""
    fours = [corners[at : at + 4] for at in range(0, len(corners) - 3, 4)]
    return tuple(
        (min(x for x, _ in four), min(y for _, y in four), max(x for x, _ in four), max(y for _, y in four))
        for four in fours
    )


def _named(parts: Any) -> tuple[str, str]:
    """A colour's name by its hue, and as "#rrggbb"."""
    if len(parts) == 1:
        parts = (*parts, *parts, *parts)
    if len(parts) != 3:
        return "", ""
    red, green, blue = (min(1.0, max(0.0, float(part))) for part in parts)
    code = "#" + "".join(f"{round(255 * part):02x}" for part in (red, green, blue))
    high, low = max(red, green, blue), min(red, green, blue)
    if high - low < 0.1:
        return "black" if high < 0.3 else "white" if low > 0.9 else "grey", code
    if high == red:
        hue = (60 * (green - blue) / (high - low)) % 360
    elif high == green:
        hue = 60 * (blue - red) / (high - low) + 120
    else:
        hue = 60 * (red - green) / (high - low) + 240
    return min(_NAMED, key=lambda entry: abs(entry[0] - hue))[1], code


def _record(document: Any, xref: int) -> str:
    kind, value = document.xref_get_key(xref, PRIVATE)
    if kind != "string" or len(value) > 100_000:
        return ""
    try:
        return value if isinstance(json.loads(value), dict) else ""
    except ValueError:
        return ""
