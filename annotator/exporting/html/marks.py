"""Highlights in a stretch of text: quotes in lanes, and text cut into nested `mark` elements.

Quotes overlap freely; HTML nests. At each border the elements that do not go on are closed and the rest reopened, so
that every `mark` belongs to one quote and carries only that quote's classes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from markupsafe import Markup, escape

from annotator.exporting.html.inert import inert

LANES = 4  # underlines that fit between two lines of text; deeper overlaps share the last ones


@dataclass(frozen=True, slots=True)
class Stroke:
    """One span of a quote as it is drawn. `quote` is the quote's index in its article; `last` its final span."""

    start: int
    end: int
    quote: int
    first: bool = True
    last: bool = True


def lanes(strokes: Iterable[Stroke]) -> dict[int, int]:
    """The lane of each quote (by index): the lowest one no overlapping quote has, from 0.

    A quote keeps one lane over all its spans. Greedy interval colouring in order of the starts.
    """
    reach: dict[int, tuple[int, int]] = {}
    for stroke in strokes:
        start, end = reach.get(stroke.quote, (stroke.start, stroke.end))
        reach[stroke.quote] = (min(start, stroke.start), max(end, stroke.end))
    free: list[int] = []
    busy: list[tuple[int, int]] = []
    result: dict[int, int] = {}
    for quote, (start, end) in sorted(reach.items(), key=lambda item: (item[1][0], -item[1][1], item[0])):
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        lane = heappop(free) if free else len(busy)
        heappush(busy, (end, lane))
        result[quote] = lane
    return result


def marked(
    text: str,
    start: int,
    end: int,
    strokes: Sequence[Stroke],
    opening: Callable[[Stroke, bool], Markup],
    reference: Callable[[Stroke], Markup],
) -> Markup:
    """`text[start:end]` with its strokes as nested elements.

    `opening(stroke, begins)` is the start tag of a `mark` (`begins`: the stroke itself starts here),
    `reference(stroke)` what follows the end of a quote's last span. U+2028 becomes a line break.
    """
    inside = [s for s in strokes if s.start < end and s.end > start]
    borders = sorted({start, end, *(b for s in inside for b in (s.start, s.end) if start < b < end)})
    pending = sorted(inside, key=lambda s: (s.start, -s.end, s.quote), reverse=True)
    active: list[Stroke] = []
    opened: list[Stroke] = []
    out: list[Markup] = []
    for left, right in pairwise(borders):
        while pending and pending[-1].start <= left:
            active.append(pending.pop())
        keep = 0
        while keep < min(len(opened), len(active)) and opened[keep] is active[keep]:
            keep += 1
        out += [_CLOSE] * (len(opened) - keep)
        out += [opening(stroke, stroke.start == left) for stroke in active[keep:]]
        opened = list(active)
        out.append(_plain(text[left:right]))
        ending = [stroke for stroke in active if stroke.end == right]
        if ending:
            active = [stroke for stroke in active if stroke.end > right]
            first = next(i for i, stroke in enumerate(opened) if stroke.end == right)
            out += [_CLOSE] * (len(opened) - first)
            del opened[first:]
            out += [reference(stroke) for stroke in ending if stroke.last]
    out += [_CLOSE] * len(opened)
    return Markup("").join(out)


_CLOSE = Markup("</mark>")
_BREAK = Markup("<br>")


def _plain(text: str) -> Markup:
    text = inert(text)
    return _BREAK.join(escape(part) for part in text.split("\u2028")) if "\u2028" in text else escape(text)
