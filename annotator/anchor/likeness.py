"""Places in a text that read something like given words."""

from __future__ import annotations

from bisect import bisect_right

from annotator.anchor.alignment import Range

_ENOUGH = 60.0  # per cent of likeness worth scoring
_WHOLE = 100_000  # code points up to which a text is compared everywhere
_SEED = 8  # code points that must stand unchanged for a place in a longer text to be looked at
_SEEDS = 16
_PLACES = 4  # places per seed


class Haystack:
    """Stretches of one text in which to look."""

    def __init__(self, text: str, stretches: list[Range]) -> None:
        self._text = text
        self._starts = [start for start, _ in stretches]
        self._stretches = stretches
        self._at: list[int] = []
        at = 0
        for start, end in stretches:
            self._at.append(at)
            at += end - start + 1
        self._joined = "\x00".join(text[start:end] for start, end in stretches)

    def places(self, words: str) -> list[Range]:
        """The two best places of something like `words`, the second outside the first, to whole words."""
        found: list[Range] = []
        for start, end in self._windows(words):
            for place in _best_two(words, self._joined, start, end):
                back = self._in_text(*place)
                if back is not None and back not in found:
                    found.append(back)
        return found

    def _windows(self, words: str) -> list[Range]:
        joined = self._joined
        if len(joined) * 2 < len(words):
            return []
        if len(joined) <= _WHOLE:
            return [(0, len(joined))]
        step = max(_SEED, len(words) // _SEEDS)
        found: list[Range] = []
        for offset in range(0, len(words) - _SEED + 1, step):
            at = -1
            for _ in range(_PLACES):
                at = joined.find(words[offset : offset + _SEED], at + 1)
                if at < 0:
                    break
                start = max(0, at - offset - len(words) // 2)
                if not any(known[0] <= at < known[1] for known in found):
                    found.append((start, min(len(joined), at - offset + len(words) * 3 // 2)))
        return found

    def _in_text(self, start: int, end: int) -> Range | None:
        index = bisect_right(self._at, (start + end) // 2) - 1
        first, last = self._stretches[index]
        offset = first - self._at[index]
        start, end = max(first, start + offset), min(last, end + offset)
        return whole_words(self._text, start, end) if end > start else None


def whole_words(text: str, start: int, end: int) -> Range:
    """The range widened so that it cuts no word in two."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _best_two(words: str, text: str, start: int, end: int) -> list[Range]:
    first = _best(words, text, start, end)
    if first is None:
        return []
    places = [first]
    for left, right in ((start, first[0]), (first[1], end)):
        if right - left >= len(words) // 2:
            other = _best(words, text, left, right)
            if other is not None:
                places.append(other)
    return places


def _best(words: str, text: str, start: int, end: int) -> Range | None:
    from rapidfuzz import fuzz

    found = fuzz.partial_ratio_alignment(words, text[start:end], score_cutoff=_ENOUGH)
    if found is None or found.dest_end <= found.dest_start:
        return None
    return start + found.dest_start, start + found.dest_end
