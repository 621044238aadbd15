"""Measures a layout: are the words under the rectangles of a passage the words of the passage?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

import pymupdf

from annotator.pages.layout import PageLayout

_TOKEN = re.compile(r"\w", re.UNICODE)
_FLAGS = pymupdf.TEXT_PRESERVE_LIGATURES | pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP


@dataclass(frozen=True, slots=True)
class Score:
    """Letters and digits: of the passages, of them found under the rectangles, and found there but not in it."""

    wanted: int = 0
    inside: int = 0
    foreign: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.wanted + other.wanted, self.inside + other.inside, self.foreign + other.foreign)


def letters(text: str) -> Counter[str]:
    text = text.translate({0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"})
    return Counter(mark for mark in text if _TOKEN.match(mark))


def under(document: Any, layout: PageLayout, start: int, end: int, cache: dict[int, list[Any]]) -> str:
    """What PyMuPDF reads under the rectangles of a passage: characters whose middle is inside."""
    found = []
    for box in layout.quads(start, end):
        if box.page not in cache:
            data = document[box.page - 1].get_text("rawdict", flags=_FLAGS)
            cache[box.page] = [
                (char["c"], (char["bbox"][0] + char["bbox"][2]) / 2, (char["bbox"][1] + char["bbox"][3]) / 2)
                for block in data["blocks"]
                for line in block.get("lines", ())
                for span in line["spans"]
                for char in span["chars"]
            ]
        found += [mark for mark, x, y in cache[box.page] if box.left <= x <= box.right and box.top <= y <= box.bottom]
    return "".join(found)


def score(document: Any, layout: PageLayout, passages: list[tuple[int, int]]) -> Score:
    total = Score()
    cache: dict[int, list[Any]] = {}
    for start, end in passages:
        wanted = letters(layout.text[start:end])
        seen = letters(under(document, layout, start, end, cache))
        total += Score(wanted.total(), (wanted & seen).total(), (seen - wanted).total())
    return total
