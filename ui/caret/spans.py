"""What the mouse does to the text, worked out: which word or highlight is meant, where a dragged end may go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTextBoundaryFinder

from ui.offsets import OffsetMap

Spans = tuple[tuple[int, int], ...]
_WHOLE_PAGE = 1 << 30  # the length of a highlight without words: an area lies below every passage


def meant(over: Mapping[int, Spans], before: int | None) -> int:
    """The id of the highlight a click means, of those under it (at least one).

    The shortest; the next longer one when `before` was meant by the click before at this place; then round again.
    """
    by_length = sorted(over, key=lambda one: (sum(end - start for start, end in over[one]) or _WHOLE_PAGE, one))
    if before not in by_length:
        return by_length[0]
    return by_length[(by_length.index(before) + 1) % len(by_length)]


def stretched(spans: Spans, index: int, place: int, *, is_end: bool) -> Spans:
    """The spans with the end (or the start) of one of them at `place`, or at its neighbour if that is nearer."""
    start, end = spans[index]
    if is_end:
        end = min(place, spans[index + 1][0]) if index + 1 < len(spans) else place
    else:
        start = max(place, spans[index - 1][1] if index else 0)
    return (*spans[:index], (start, end), *spans[index + 1 :])


def word_at(text: str, offset: int, start: int, end: int) -> tuple[int, int]:
    """The word around `offset` inside `start..end` of the text (Unicode word boundaries, UAX #29)."""
    part = text[start:end]
    if not part:
        return (start, start)
    units = OffsetMap(part)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, part)
    at = units.to_units(min(max(0, offset - start), len(part) - 1))
    finder.setPosition(at)
    first = at if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(at)
    last = finder.toNextBoundary()
    if last < 0:
        last = units.units
    return (start + units.to_point(max(0, first)), start + units.to_point(last))
