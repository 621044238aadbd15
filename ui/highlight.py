"""What lies over the text: highlights, and how overlapping ones are cut into pieces that can be painted.

Everything here counts code points of the canonical text, ranges are half-open, and no Qt is involved.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model import Area, QuoteKind

LANES = 3
"""Underlines that fit between two lines of text; deeper overlaps share the last."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """One quote in the text. `spans` are in text order and do not touch each other.

    `suggestion` is a proposal nobody has accepted, `dimmed` is outside the current filter, `against` takes a stand
    against a claim (it denies). `areas` are rectangles on printed pages; the text view does not draw them.
    """

    id: int
    spans: tuple[tuple[int, int], ...]
    kind: QuoteKind
    selected: bool = False
    suggestion: bool = False
    dimmed: bool = False
    against: bool = False
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class Fill:
    """A stretch coloured by one highlight: the uppermost of those that cover it."""

    start: int
    end: int
    highlight: Highlight


@dataclass(frozen=True, slots=True)
class Underline:
    """One span, drawn in `lane` (0 is nearest to the text). Without a highlight it is a mention."""

    start: int
    end: int
    lane: int
    highlight: Highlight | None = None


def rank(highlight: Highlight, span: tuple[int, int]) -> tuple[bool, bool, int, int, int]:
    """Sort key of what lies on top, uppermost first: selected, not dimmed, shorter, later."""
    start, end = span
    return (not highlight.selected, highlight.dimmed, end - start, -start, highlight.id)


def fills(highlights: Iterable[Highlight], start: int, end: int) -> list[Fill]:
    """The coloured stretches of `start..end`, disjoint and in order. Suggestions have no fill."""
    events: list[tuple[int, bool, tuple[bool, bool, int, int, int], Highlight]] = []
    for highlight in highlights:
        if highlight.suggestion:
            continue
        for span in highlight.spans:
            first, last = max(span[0], start), min(span[1], end)
            if first < last:
                order = rank(highlight, span)
                events.append((first, True, order, highlight))
                events.append((last, False, order, highlight))
    events.sort(key=lambda event: event[0])
    found: list[Fill] = []
    active: list[tuple[tuple[bool, bool, int, int, int], Highlight]] = []
    at = start
    index = 0
    while index < len(events):
        place = events[index][0]
        if active and place > at:
            _extend(found, at, place, active[0][1])
        at = place
        while index < len(events) and events[index][0] == place:
            _, opens, order, highlight = events[index]
            if opens:
                insort(active, (order, highlight), key=lambda entry: entry[0])
            else:
                active.remove((order, highlight))
            index += 1
    return found


def _extend(found: list[Fill], start: int, end: int, highlight: Highlight) -> None:
    if found and found[-1].end == start and found[-1].highlight.id == highlight.id:
        start = found.pop().start
    found.append(Fill(start, end, highlight))


def underlines(
    highlights: Iterable[Highlight], mentions: Iterable[tuple[int, int]], start: int, end: int
) -> list[Underline]:
    """The underlines of `start..end`, overlapping ones in different lanes; where lanes run out, some are cut short."""
    lines: list[tuple[int, int, Highlight | None]] = [
        (max(first, start), min(last, end), highlight)
        for highlight in highlights
        for first, last in highlight.spans
        if first < end and last > start
    ]
    lines += [(max(first, start), min(last, end), None) for first, last in mentions if first < end and last > start]
    lines.sort(key=lambda line: (line[0], -line[1]))
    free = [start] * LANES
    placed: list[Underline] = []
    for first, last, highlight in lines:
        lane = next((index for index, until in enumerate(free) if until <= first), LANES - 1)
        # In the last lane the later one goes on where the earlier ends: two patterns over each other show neither.
        first = max(first, free[lane])
        if first < last:
            free[lane] = last
            placed.append(Underline(first, last, lane, highlight))
    return placed
