"""Finding a span again in another version of its article.

A span in a new version is never attached on hope. Each candidate place is scored by how much of the quote's own words
stand there and how much of its surroundings; the best one is accepted only when it reads the same and either all of it
stands where the two texts align, or it is good and clearly better than the next one. The thresholds come from
measurements on Hypothesis' scoring, where a deleted quote still "matches" at .60-.76. Words that the old version had
elsewhere are another passage, however alike: a quote whose sentence was cut does not jump to its twin in a caption.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from annotator.anchor.alignment import SOLID, Alignment
from annotator.anchor.likeness import Haystack, whole_words
from annotator.anchor.spans import CONTEXT, make_span, same_words, similarity
from annotator.model import Placement, Span

ACCEPT = 0.90
REVIEW = 0.75
MARGIN = 0.05
SHORT = 12  # below this many code points only exact words count
_MAX_OCCURRENCES = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A candidate place of a span in a new text. `score` is 0..1; `foreign`: the old text had these words elsewhere."""

    start: int
    end: int
    score: float
    foreign: bool


@dataclass(frozen=True, slots=True)
class Move:
    """Where a span went: the span in the new text (an orphan keeps its old offsets) and the score of its place."""

    span: Span
    score: float


class Mover:
    """Moves spans from `old` text to `new` text; the two are aligned once."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._alignment = Alignment(old, new)

    def move(self, span: Span) -> Move:
        """The span's place in the new text: placed, for review, or orphaned."""
        stayed = self._unchanged(span)
        if stayed is not None:
            return Move(make_span(self._new, stayed, stayed + len(span.exact)), 1.0)
        places = self._candidates(span)
        if not places:
            return _orphan(span, 0.0)
        best = places[0]
        if best.score < REVIEW or (len(span.exact) < SHORT and not self._exact_with_side(span, best)):
            return _orphan(span, best.score)
        moved = make_span(self._new, best.start, best.end)
        if not self._certain(span, best, places):
            moved = replace(moved, placement=Placement.REVIEW)
        return Move(moved, best.score)

    def _certain(self, span: Span, best: Place, places: list[Place]) -> bool:
        if best.foreign or not same_words(span.exact, self._new[best.start : best.end]):
            return False
        if self._old.count(span.exact) > 1 and not self._among_the_same(span, best):
            return False
        if self._stands_there(span, best):
            return True
        if best.score < ACCEPT:
            return False
        rivals = (each.score for each in places[1:] if not each.foreign and not _overlap(each, best))
        return best.score - next(rivals, 0.0) >= MARGIN

    def _unchanged(self, span: Span) -> int | None:
        """Where the span starts now when it and its whole context stand in one block."""
        block = self._alignment.block_at(span.start)
        if block is None:
            return None
        start, end = span.start - len(span.prefix), span.end + len(span.suffix)
        if start < block.old or end > block.old + block.length:
            return None
        return block.new + span.start - block.old

    def _stands_there(self, span: Span, place: Place) -> bool:
        """Whether all the span's words went to the place in one piece long enough to be no accident."""
        block = self._alignment.block_at(span.start)
        return (
            block is not None
            and block.length >= SOLID
            and span.end <= block.old + block.length
            and place.start == block.new + span.start - block.old
            and place.end - place.start == len(span.exact)
        )

    def _among_the_same(self, span: Span, place: Place) -> bool:
        """Whether the surroundings are the old ones to the letter: nothing less tells a formula from its twin."""
        return min(self._sides(span, place.start, place.end)) == 1.0

    def _candidates(self, span: Span) -> list[Place]:
        """Where the span may be now, the best first, its own words before others'."""
        found: dict[tuple[int, int], Place] = {}
        mapped = self._alignment.range_to_new(span.start, span.end)
        if mapped:
            self._add(found, span, *_trimmed(self._new, *mapped))
            if any(self._stands_there(span, place) for place in found.values()):
                return list(found.values())
        at = self._new.find(span.exact)
        while at >= 0 and len(found) < _MAX_OCCURRENCES:
            self._add(found, span, at, at + len(span.exact))
            at = self._new.find(span.exact, at + 1)
        if len(span.exact) >= SHORT and not any(place.score >= REVIEW for place in found.values()):
            for start, end in self._haystack.places(span.exact):
                self._add(found, span, start, end)
        return sorted(found.values(), key=lambda place: (place.foreign or place.score < REVIEW, -place.score))

    def _add(self, found: dict[tuple[int, int], Place], span: Span, start: int, end: int) -> None:
        if end <= start or (start, end) in found:
            return
        foreign = self._alignment.foreign((start, end), (span.start, span.end))
        if not foreign or self._new[start:end] == span.exact:
            found[start, end] = Place(start, end, self._score(span, start, end), foreign)

    def _score(self, span: Span, start: int, end: int) -> float:
        before, after = self._sides(span, start, end)
        return 0.8 * similarity(span.exact, self._new[start:end]) + 0.1 * before + 0.1 * after

    def _sides(self, span: Span, start: int, end: int) -> tuple[float, float]:
        before = similarity(span.prefix, self._new[max(0, start - CONTEXT) : start])
        return before, similarity(span.suffix, self._new[end : end + CONTEXT])

    def _exact_with_side(self, span: Span, place: Place) -> bool:
        before = self._new[max(0, place.start - len(span.prefix)) : place.start]
        after = self._new[place.end : place.end + len(span.suffix)]
        sides = (bool(span.prefix) and before == span.prefix, bool(span.suffix) and after == span.suffix)
        return self._new[place.start : place.end] == span.exact and any(sides)

    @cached_property
    def _haystack(self) -> Haystack:
        return Haystack(self._new, self._alignment.unmatched())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return whole_words(text, start, end) if end > start else (start, end)


def _orphan(span: Span, score: float) -> Move:
    return Move(replace(span, placement=Placement.ORPHAN), score)


def _overlap(one: Place, other: Place) -> bool:
    return one.start < other.end and other.start < one.end
