"""Where a text shows what a query asked for, and the excerpt that shows most of it.

Pure functions over the stored text: the words are cut, folded and stemmed here by the same rules as in the index, so a
span is exactly the words that made the record a hit. Offsets are code points of the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.search.candidates import Range
from annotator.search.found import Terms
from annotator.search.marking import REGEX_SECONDS, marker_of
from annotator.search.stems import language_of
from annotator.search.syntax import Node, Regex, positive_leaves


def terms_of(tree: Node) -> Terms:
    """What to highlight of a query that was read by `parse`."""
    return Terms(positive_leaves(tree))


def spans(terms: Terms, text: str, language: str = "", *, field: str = "text") -> tuple[Range, ...]:
    """The ranges of `text` that match, in order and without overlap.

    `language` is the BCP 47 tag of the text; `field` the name of the field it is, since `title:x` matches no body.
    """
    found: list[Range] = []
    marker = marker_of(terms, language_of(language), field)
    if marker.units:
        found += marker.find(text)
    for pattern in marker.patterns:
        found += _exact(pattern, text)
    return _joined(found)


def snippet(text: str, ranges: Sequence[Range], width: int = 160) -> tuple[str, tuple[Range, ...]]:
    """The stretch of about `width` code points with the most ranges, as one line, and the ranges in it.

    Cut at words, with an ellipsis where the text goes on.
    """
    start, end = _window(ranges, width)
    room = width - (end - start)
    if room > 0:
        start = max(0, start - room // 3)
        end = min(len(text), start + width)
        start = max(0, min(start, end - width))
    end = min(end, start + width, len(text))
    kept = [value for pair in ranges for value in pair] if ranges and ranges[0][0] < end else []
    if any(low < end < high for low, high in ranges):
        kept.append(end)  # a range that is wider than the line is cut, not left out
    start, end = _at_words(text, start, end, kept)
    lead, tail = "…" if start > 0 else "", "…" if end < len(text) else ""
    line = _one_line(text[start:end])
    shift = len(lead) - start
    marks = [(max(low, start) + shift, min(high, end) + shift) for low, high in ranges if low < end and high > start]
    return lead + line + tail, tuple(marks)


@dataclass(frozen=True, slots=True)
class Line:
    """Found words in context: `text` is one line, `marks` the words in it, `start` and `end` where the first stands."""

    text: str
    marks: tuple[Range, ...]
    start: int
    end: int


def lines(text: str, ranges: Sequence[Range], width: int = 80) -> Iterator[Line]:
    """Keyword in context: a line for each range, with up to `width` code points to each side, within the paragraph.

    Ranges close behind the first of a line are marked in it and get none of their own.
    """
    at = 0
    while at < len(ranges):
        start, end = ranges[at]
        low = max(text.rfind("\n", 0, start) + 1, start - width)
        high = text.find("\n", end)
        high = min(len(text) if high < 0 else high, end + width)
        following = at + 1
        while following < len(ranges) and ranges[following][1] <= min(high, end + width // 2):
            following += 1
        own = ranges[at:following]
        low, high = _at_words(text, low, high, [value for pair in own for value in pair])
        yield Line(_one_line(text[low:high]), tuple((a - low, b - low) for a, b in own), start, end)
        at = following


def _one_line(text: str) -> str:
    return re.sub(r"[\s\x00-\x1f]", " ", text)


def _window(ranges: Sequence[Range], width: int) -> Range:
    """The earliest run of ranges that fits into `width` and has the most of them."""
    best = (0, 0)
    most = 0
    first = 0
    for last in range(min(len(ranges), 2_000)):
        while ranges[last][1] - ranges[first][0] > width and first < last:
            first += 1
        if last - first + 1 > most:
            most, best = last - first + 1, (ranges[first][0], ranges[last][1])
    return best


def _at_words(text: str, start: int, end: int, kept: list[int]) -> Range:
    """Move the ends inward to the nearest space within 20 code points, never past a range's end."""
    low = min((value for value in kept if start <= value <= end), default=end)
    high = max((value for value in kept if start <= value <= end), default=start)
    if start > 0 and not text[start - 1].isspace():
        space = re.compile(r"\s").search(text, start, min(start + 20, low))
        start = space.end() if space else start
    while start < end and start < low and text[start].isspace():
        start += 1
    if end < len(text) and not text[end].isspace():
        at = max((place for place in range(max(end - 20, high, start + 1), end) if text[place].isspace()), default=end)
        end = at
    while end > start and end > high and text[end - 1].isspace():
        end -= 1
    return start, end


def _exact(leaf: Regex, text: str) -> Iterable[Range]:
    from annotator.search.exact import compiled

    try:
        matches = compiled(leaf).finditer(text, timeout=REGEX_SECONDS)
        return [match.span() for match in matches if match.end() > match.start()]
    except (TimeoutError, MemoryError):
        return []


def _joined(found: list[Range]) -> tuple[Range, ...]:
    """In order, with those that overlap made one."""
    ranges: list[Range] = []
    for low, high in sorted(found):
        if ranges and low < ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(high, ranges[-1][1]))
        else:
            ranges.append((low, high))
    return tuple(ranges)
