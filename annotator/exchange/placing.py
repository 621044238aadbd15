"""A foreign text as canonical text, and where its ranges are in it.

Canonical text has other white space than the foreign one, and is NFC. Ranges are carried over by counting characters
that are not white space, which both texts have in common; the words decide whether the result is believed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.model import Block, BlockKind, CanonicalText, Placement, Span
from annotator.text import clean

_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_SPACE = re.compile(r"\s+")
CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the foreign text, `start` to `end` in its code points, that becomes one block."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


def lines(text: str) -> list[Segment]:
    """A segment for each line that is not empty."""
    return [Segment(*found.span()) for found in _LINE.finditer(text)]


def own_lines(text: str, title: str) -> list[Segment]:
    """The blocks of a text that Attest wrote, a line each: one with tabs is a table row, a first `title` a title."""
    found = []
    for match in re.finditer(r"[^\n]+", text):
        kind = BlockKind.TABLE_ROW if "\t" in match.group() else BlockKind.PARAGRAPH
        if match.start() == 0 and match.group() == title:
            kind = BlockKind.TITLE
        found.append(Segment(*match.span(), kind))
    return found


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ at most in white space and in how their characters are composed."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return _SPACE.sub("", clean(text))


class Placed:
    """`text` (code points) made canonical; `content` is the result."""

    def __init__(self, text: str, segments: Sequence[Segment] | None = None) -> None:
        self._text = text
        self._segments: list[Segment] = []
        self._solid: list[list[int]] = []
        blocks: list[Block] = []
        parts: list[str] = []
        at = 0
        for segment in lines(text) if segments is None else segments:
            part = clean(text[segment.start : segment.end], cells=segment.kind is BlockKind.TABLE_ROW)
            if not part:
                continue
            self._segments.append(segment)
            self._solid.append([at + i for i, character in enumerate(part) if not character.isspace()])
            blocks.append(Block(segment.kind, at, at + len(part), segment.level))
            parts.append(part)
            at += len(part) + 1
        self._starts = [segment.start for segment in self._segments]
        self.content = CanonicalText("\n".join(parts), tuple(blocks))

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """The canonical range of the foreign code points `start` to `end`; None when no character of it is there."""
        first = self._solid_from(start)
        last = self._solid_before(end)
        if first is None or last is None or last < first:
            return None
        return first, last + 1

    def span(self, start: int, end: int, exact: str) -> Span:
        """The span of a foreign range that should read `exact` ("" when the tool does not say): placed or an orphan.

        When other words stand there and `exact` stands in the text just once, that is its place.
        """
        text = self.content.text
        found = self.place(start, end)
        if found and (not exact or same_words(text[slice(*found)], exact)):
            return make_span(text, *found)
        once = self._once(exact)
        return make_span(text, *once) if once else Span(start, end, exact, placement=Placement.ORPHAN)

    def _once(self, exact: str) -> tuple[int, int] | None:
        words = clean(exact)
        if len(words) < 4:
            return None
        at = self.content.text.find(words)
        if at < 0 or self.content.text.find(words, at + 1) >= 0:
            return None
        return at, at + len(words)

    def _solid_from(self, offset: int) -> int | None:
        index = max(0, bisect_right(self._starts, offset) - 1)
        for place in range(index, len(self._segments)):
            before = self._count(place, offset)
            if before < len(self._solid[place]):
                return self._solid[place][before]
        return None

    def _solid_before(self, offset: int) -> int | None:
        for place in range(min(len(self._segments), bisect_right(self._starts, offset)) - 1, -1, -1):
            before = self._count(place, offset)
            if before > 0:
                return self._solid[place][min(before, len(self._solid[place])) - 1]
        return None

    def _count(self, place: int, offset: int) -> int:
        """How many solid characters of a segment stand before a foreign offset."""
        segment = self._segments[place]
        if offset <= segment.start:
            return 0
        return len(_bare(self._text[segment.start : min(offset, segment.end)]))


def make_span(text: str, start: int, end: int) -> Span:
    """The span of a range with its context."""
    return Span(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


Unit = Callable[[str], Sequence[int]]


def code_points(text: str) -> Sequence[int]:
    """Offsets that are code points already: offset -> code point, as a table."""
    return range(len(text) + 1)


def utf16_units(text: str) -> Sequence[int]:
    """The code point at each UTF-16 offset of `text`."""
    table: list[int] = []
    for index, character in enumerate(text):
        table += [index] * (2 if ord(character) > 0xFFFF else 1)
    return [*table, len(text)]


def utf8_bytes(text: str) -> Sequence[int]:
    """The code point at each UTF-8 byte offset of `text`."""
    table: list[int] = []
    for index, character in enumerate(text):
        code = ord(character)
        table += [index] * (1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4)
    return [*table, len(text)]


def best_unit(text: str, ranges: Sequence[tuple[int, int, str]], units: Sequence[Unit]) -> Sequence[int]:
    """The table of the unit in which most of `ranges` (start, end, words) read as they should; the first on a draw."""
    tables = [unit(text) for unit in units]
    return max(tables, key=lambda table: sum(same_words(text[slice(*within(table, s, e))], w) for s, e, w in ranges))


def within(table: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """A foreign range as code points, cut off at the text's ends."""
    last = len(table) - 1
    return table[min(max(start, 0), last)], table[min(max(end, 0), last)]
