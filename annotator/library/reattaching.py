"""Finding the place of a span in a text it was not made on: by its offsets, its words, its words with their sides."""

from __future__ import annotations

from dataclasses import replace

from annotator.anchor import Mover, make_span
from annotator.anchor.moving import SHORT
from annotator.model import Placement, Span

_SHORTEST = 4  # code points of words whose sides nobody knows
_MOST = 200  # places of the same words that are compared by their sides


class Reattaching:
    """Finds spans in `text`. `theirs` is the text they were made on, "" when it is not known."""

    def __init__(self, text: str, theirs: str = "") -> None:
        self._text = text
        self._mover = Mover(theirs, text) if theirs and theirs != text else None

    def place(self, span: Span) -> Span:
        """The span where its words are in the text, or as an orphan with the offsets it had."""
        if self._mover is not None:
            return self._mover.move(span).span
        if span.placement is not Placement.ORPHAN and self._text[span.start : span.end] == span.exact:
            return span
        found = self._by_words(span)
        return found or replace(span, placement=Placement.ORPHAN)

    def _by_words(self, span: Span) -> Span | None:
        if not span.exact.strip() or not self._text:
            return None
        places = self._places(span.exact)
        if len(places) == 1 and self._believed(span, places[0]):
            return make_span(self._text, places[0], places[0] + len(span.exact))
        beside = [at for at in places if self._sides(span, at)]
        if len(beside) == 1:
            return make_span(self._text, beside[0], beside[0] + len(span.exact))
        if places and not span.prefix and not span.suffix:
            at = places[0]
            return replace(make_span(self._text, at, at + len(span.exact)), placement=Placement.REVIEW)
        # What is known of the old text is the span and its sides: that much can be moved like any older version.
        known = span.prefix + span.exact + span.suffix
        start = len(span.prefix)
        moved = Mover(known, self._text).move(replace(span, start=start, end=start + len(span.exact))).span
        return None if moved.placement is Placement.ORPHAN else moved

    def _believed(self, span: Span, at: int) -> bool:
        """Few words that stand somewhere are believed when a side agrees, or when no sides are known."""
        if len(span.exact) >= SHORT:
            return True
        before, after = self._text[:at], self._text[at + len(span.exact) :]
        if not span.prefix and not span.suffix:
            return len(span.exact) >= _SHORTEST
        one_side = bool(span.prefix) and before.endswith(span.prefix)
        return one_side or (bool(span.suffix) and after.startswith(span.suffix))

    def _places(self, words: str) -> list[int]:
        found: list[int] = []
        at = self._text.find(words)
        while at >= 0 and len(found) < _MOST:
            found.append(at)
            at = self._text.find(words, at + 1)
        return found

    def _sides(self, span: Span, at: int) -> bool:
        before, after = self._text[:at], self._text[at + len(span.exact) :]
        return before.endswith(span.prefix) and after.startswith(span.suffix)
