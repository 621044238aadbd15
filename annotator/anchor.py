"""Anchors: what a span needs to be found again, and finding it in another version of its article.

A span in a new version is never attached on hope. Each candidate place is scored by how much of the quote's own words
stand there and how much of its surroundings; the best one is accepted only when it is both good and clearly better than
the next one. The thresholds come from measurements on Hypothesis' scoring, where a deleted quote still "matches" at
.60-.76.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from annotator.model import Placement, Span

CONTEXT = 32  # code points of prefix and suffix
ACCEPT = 0.90
REVIEW = 0.75
MARGIN = 0.05
SHORT = 12  # below this many code points only exact words count
_DIFF_LIMIT = 40_000_000  # product of the two lengths up to which a character diff is worth its time
_MAX_OCCURRENCES = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A candidate place of a span in a new text. `score` is 0..1."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Move:
    """Where a span went: the span in the new text (an orphan keeps its old offsets) and the score of its place."""

    span: Span
    score: float


def make_span(text: str, start: int, end: int) -> Span:
    """The span of `text[start:end]` with its context. Raises ValueError unless 0 <= start < end <= len(text)."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span {start}..{end} in a text of {len(text)} code points")
    return Span(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


class Mover:
    """Moves spans from `old` text to `new` text; the diff of the two is made once."""

    def __init__(self, old: str, new: str) -> None:
        self._new = new
        self._blocks = _matching_blocks(old, new)

    def move(self, span: Span) -> Move:
        """The span's place in the new text: placed, for review, or orphaned."""
        places = self._candidates(span)
        if not places:
            return _orphan(span, 0.0)
        best = places[0]
        runner_up = next((place.score for place in places[1:] if not _overlap(place, best)), 0.0)
        if len(span.exact) < SHORT and not self._exact_with_side(span, best):
            return _orphan(span, best.score)
        if best.score >= ACCEPT and best.score - runner_up >= MARGIN:
            return Move(make_span(self._new, best.start, best.end), best.score)
        if best.score >= REVIEW:
            moved = make_span(self._new, best.start, best.end)
            return Move(replace(moved, placement=Placement.REVIEW), best.score)
        return _orphan(span, best.score)

    def _candidates(self, span: Span) -> list[Place]:
        found: dict[tuple[int, int], Place] = {}
        mapped = self._mapped(span)
        if mapped:
            found[mapped] = self._scored(span, *mapped)
        for count, match in enumerate(re.finditer(re.escape(span.exact), self._new)):
            if count == _MAX_OCCURRENCES:
                break
            found[match.span()] = self._scored(span, *match.span())
        if len(span.exact) >= SHORT and not any(place.score >= ACCEPT for place in found.values()):
            for start, end in _similar(span.exact, self._new):
                found[start, end] = self._scored(span, start, end)
        return sorted(found.values(), key=lambda place: -place.score)

    def _mapped(self, span: Span) -> tuple[int, int] | None:
        start, end = self._map(span.start), self._map(span.end - 1)
        if start is None or end is None or end < start:
            return None
        return start, end + 1

    def _map(self, offset: int) -> int | None:
        for old_start, new_start, length in self._blocks:
            if old_start <= offset < old_start + length:
                return new_start + offset - old_start
        return None

    def _scored(self, span: Span, start: int, end: int) -> Place:
        words = _similarity(span.exact, self._new[start:end])
        before = _similarity(span.prefix, self._new[max(0, start - CONTEXT) : start])
        after = _similarity(span.suffix, self._new[end : end + CONTEXT])
        return Place(start, end, 0.8 * words + 0.1 * before + 0.1 * after)

    def _exact_with_side(self, span: Span, place: Place) -> bool:
        before = self._new[max(0, place.start - len(span.prefix)) : place.start]
        after = self._new[place.end : place.end + len(span.suffix)]
        sides = (bool(span.prefix) and before == span.prefix, bool(span.suffix) and after == span.suffix)
        return self._new[place.start : place.end] == span.exact and any(sides)


def _orphan(span: Span, score: float) -> Move:
    return Move(replace(span, placement=Placement.ORPHAN), score)


def _overlap(one: Place, other: Place) -> bool:
    return one.start < other.end and other.start < one.end


def _similarity(one: str, other: str) -> float:
    if one == other:
        return 1.0
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(one, other))


def _similar(exact: str, text: str) -> list[tuple[int, int]]:
    """The two best places of something like `exact`, by partial alignment; the second outside the first."""
    from rapidfuzz import fuzz

    first = fuzz.partial_ratio_alignment(exact, text, score_cutoff=60)
    if first is None or first.dest_end <= first.dest_start:
        return []
    places = [_whole_words(text, first.dest_start, first.dest_end)]
    for left, right in ((0, first.dest_start), (first.dest_end, len(text))):
        other = fuzz.partial_ratio_alignment(exact, text[left:right], score_cutoff=60) if right > left else None
        if other is not None and other.dest_end > other.dest_start and right - left >= len(exact) // 2:
            places.append(_whole_words(text, left + other.dest_start, left + other.dest_end))
    return places


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _matching_blocks(old: str, new: str) -> list[tuple[int, int, int]]:
    """Runs that stand in both texts, as (offset in old, offset in new, length), in order."""
    head = _common_prefix(old, new)
    tail = _common_prefix(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    blocks = [(0, 0, head)]
    if middle_old and middle_new and len(middle_old) * len(middle_new) <= _DIFF_LIMIT:
        from rapidfuzz.distance import Indel

        for operation in Indel.opcodes(middle_old, middle_new):
            if operation.tag == "equal":
                length = operation.src_end - operation.src_start
                blocks.append((head + operation.src_start, head + operation.dest_start, length))
    blocks.append((len(old) - tail, len(new) - tail, tail))
    return [block for block in blocks if block[2]]


def _common_prefix(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
