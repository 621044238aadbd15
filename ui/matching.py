"""Finding names while somebody types: exact > prefix > word start > inside > fuzzy, whatever the order of the words.

The names are kept folded (accents, case and punctuation dropped) in one joined string, so that `str.find` sweeps
50,000 names in a few milliseconds; what the letters before have found is narrowed by the next letter instead. rapidfuzz
is imported only when a fuzzy guess is asked for.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from itertools import accumulate, islice

_APOSTROPHES = re.compile(r"['’ʼ`´]")
_SEPARATORS = re.compile(r"[\W_]+")
_ASCII = {
    ord(each): each.lower() if each.isalnum() else "" if _APOSTROPHES.match(each) else " "
    for each in map(chr, range(128))
}
_GUESS_FLOOR = 70.0
_PARTIAL_FLOOR = 80.0
_ENOUGH = 300
_SWEEP = 4000
_FEW = 600  # lines worth looking at one by one
_STEPS = 16  # queries whose lines are kept for the letters typed, or taken back, after them


class Rank(IntEnum):
    """How well a name fits, best first."""

    EXACT = 0
    PREFIX = 1
    WORD_START = 2
    INSIDE = 3
    FUZZY = 4


@dataclass(frozen=True, slots=True)
class Found:
    """The name at `index` fits with `rank`; `score` (0..100) orders fuzzy ones."""

    index: int
    rank: Rank
    score: float = 100.0


@lru_cache(8192)
def fold(text: str) -> str:
    """Lower case without accents, apostrophes and punctuation: "Dockers’ Union" -> "dockers union"."""
    if text.isascii():
        return " ".join(text.translate(_ASCII).split())  # the same in half the time: most names are
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _SEPARATORS.sub(" ", _APOSTROPHES.sub("", text.casefold())).strip()


def matches(folded: str, words: Iterable[str]) -> bool:
    """Whether every folded word occurs in the folded text."""
    return all(word in folded for word in words)


@lru_cache(1024)
def marks(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """The code-point ranges of `text` that the words of `query` account for, in order and without overlap."""
    letters, places = _letters(text)
    ranges: list[tuple[int, int]] = []
    for word in fold(query).split():
        at = letters.find(" " + word) + 1 or letters.find(word)
        if at >= 0 and letters[at : at + len(word)] == word:
            ranges.append((places[at], places[at + len(word) - 1] + 1))
    return _merged(ranges)


@lru_cache(2048)
def _letters(text: str) -> tuple[str, list[int]]:
    """`text` folded character by character after a leading space, and where each character came from."""
    letters, places = [" "], [0]
    if text.isascii():
        for place, letter in enumerate(text.lower()):
            if letter.isalnum():
                letters.append(letter)
                places.append(place)
            elif letters[-1] != " " and letter not in "'`":
                letters.append(" ")
                places.append(place)
        return "".join(letters), places
    for place, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character.casefold()):
            if unicodedata.combining(letter) or _APOSTROPHES.match(letter):
                continue
            separator = not (letter.isalnum())
            if separator and letters[-1] == " ":
                continue
            letters.append(" " if separator else letter)
            places.append(place)
    return "".join(letters), places


def _merged(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _without(lines: list[int], others: list[int]) -> list[int]:
    left = set(others)
    return [index for index in lines if index not in left]


class Names:
    """A list of names to search. `recent` gives each name's recency (higher is later) and only breaks ties."""

    def __init__(self, names: Sequence[str], recent: Sequence[int] = ()) -> None:
        self.names = list(names)
        self._folded = [fold(name) for name in self.names]
        self._lengths = [len(line) for line in self._folded]
        self._recent = tuple(recent)
        self._sorted = sorted(range(len(self._folded)), key=self._folded.__getitem__)
        self._warm: dict[tuple[str, int], list[Found]] = {}
        self._steps: list[tuple[frozenset[str], list[int]]] = []

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def _joined(self) -> str:
        return "\n" + "\n".join(self._folded) + "\n"

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((length + 1 for length in self._lengths), initial=1))

    def put(self, index: int, name: str) -> None:
        """Put a name in the place of another one, "" for none; at the end when there is no such place."""
        key = self._alphabetical
        if index == len(self.names):
            self.names.append(name)
            self._folded.append(fold(name))
            self._lengths.append(0)
        else:
            del self._sorted[bisect_left(self._sorted, key(index), key=key)]
            self.names[index], self._folded[index] = name, fold(name)
        self._lengths[index] = len(self._folded[index])
        self._sorted.insert(bisect_left(self._sorted, key(index), key=key), index)
        self._warm, self._steps = {}, []
        for kept in ("_joined", "_starts"):
            self.__dict__.pop(kept, None)

    def _alphabetical(self, index: int) -> tuple[str, int]:
        return self._folded[index], index

    def length(self, index: int) -> int:
        """How many letters of a name are compared: of names that fit as well the shorter ones come first."""
        return self._lengths[index]

    def find(self, query: str, limit: int = 50, place: Callable[[int], int] | None = None) -> list[Found]:
        """The names that contain every word of `query`, best first; none for a query without letters.

        Names that fit alike come in their order, or by `place`.
        """
        whole = fold(query)
        if not whole:
            return []
        if (whole, limit) in self._warm and place is None:
            return self._warm[whole, limit]
        words = frozenset(whole.split())
        lines = self._narrowed(words)
        if lines is None:
            lines = sorted(self._swept(whole, words, limit))
        return self._best(lines, whole, words, limit, place)

    def warm(self, limit: int) -> None:
        """Keep what `find` with this limit finds for each single letter: most names have it, so it takes longest."""
        for letter in sorted(set(self._joined) - {" ", "\n"}):
            self._warm[letter, limit] = self.find(letter, limit)

    def _narrowed(self, words: frozenset[str]) -> list[int] | None:
        """Every line with all the words, from those of an earlier query where it can be; None when there are many."""
        for earlier, kept in reversed(self._steps):
            if all(any(word in longer for longer in words) for word in earlier):
                lines = kept
                break
        else:
            # Of the lines with one of several words only those with all are left to be ordered.
            few = _FEW if len(self) > _SWEEP and len(words) == 1 else _SWEEP
            lines = list(islice(self._lines_with(self._rarest(words)), few + 1))
            if len(lines) > few:
                return None
        folded = self._folded
        for word in words:
            lines = [index for index in lines if word in folded[index]]
        self._steps = [*self._steps[1 - _STEPS :], (words, lines)]
        return lines

    def _rarest(self, words: frozenset[str]) -> str:
        """The word to sweep for: counting is a hundred times cheaper than looking at the lines."""
        # Single letters are in most names, which takes longest to count and is no news.
        counted = [word for word in sorted(words) if len(word) > 1] or sorted(words)
        return min(counted, key=self._joined.count) if len(counted) > 1 else counted[0]

    def _best(
        self,
        lines: list[int],
        whole: str,
        words: frozenset[str],
        limit: int,
        place: Callable[[int], int] | None,
    ) -> list[Found]:
        """The best of up to thousands of lines that have all the words, rank by rank, as far as they are wanted."""
        folded = self._folded
        starting = lines
        for word in words:
            start = f" {word}"
            starting = [index for index in starting if folded[index].startswith(word) or start in folded[index]]
        first = [index for index in starting if folded[index].startswith(whole)]
        ranked = (
            (Rank.EXACT, [index for index in first if folded[index] == whole]),
            (Rank.PREFIX, [index for index in first if folded[index] != whole]),
            (Rank.WORD_START, _without(starting, first)),
            (Rank.INSIDE, _without(lines, starting)),
        )
        found: list[Found] = []
        for rank, some in ranked:
            if len(found) < limit and some:
                # Sorting is stable and the lines are in their order: what is equal stays so.
                some.sort(key=self._lengths.__getitem__)
                if self._recent:
                    some.sort(key=lambda index: self._order(index, Rank.EXACT))
                if place is not None:
                    some = self._placed(some, limit - len(found), place)
                found += [Found(index, rank) for index in some[: limit - len(found)]]
        return found

    def _placed(self, some: list[int], limit: int, place: Callable[[int], int]) -> list[int]:
        """Names sorted by length, those of one length by their place, as far as they are wanted."""
        longest = self._lengths[some[min(limit, len(some)) - 1]]
        wanted = [index for index in some if self._lengths[index] <= longest]
        return sorted(wanted, key=lambda index: (self._lengths[index], place(index)))

    def _swept(self, whole: str, words: frozenset[str], limit: int) -> set[int]:
        """Lines with all the words when many have them: enough of the best ranks."""
        longest = max(words, key=len)
        sweeps = (
            (Rank.PREFIX, self._starting_with(whole)),
            (Rank.WORD_START, self._starting_with(longest)),
            (Rank.WORD_START, self._lines_with(f" {longest}")),
            (Rank.INSIDE, self._lines_with(longest)),
        )
        found: set[int] = set()
        for rank, lines in sweeps:
            for index in islice(lines, _SWEEP):
                if index not in found and matches(self._folded[index], words):
                    found.add(index)
                    if len(found) >= _ENOUGH:
                        break
            if len(found) >= limit and rank is not Rank.PREFIX:
                break
        return found

    def _starting_with(self, start: str) -> Iterator[int]:
        """The lines that begin so, in the order of the alphabet: those that are nothing else come first."""
        key = self._folded.__getitem__
        for place in range(bisect_left(self._sorted, start, key=key), len(self._sorted)):
            index = self._sorted[place]
            if not self._folded[index].startswith(start):
                return
            yield index

    def guess(self, query: str, limit: int = 10) -> list[Found]:
        """The names that look like `query` although they do not contain it, best first; for typing errors."""
        whole = fold(query)
        if len(whole) < 3 or not self._folded:
            return []
        from rapidfuzz import fuzz, process

        # cdist releases the GIL, process.extract does not.
        scores = process.cdist([whole], self._folded, scorer=fuzz.ratio, score_cutoff=_GUESS_FLOOR)[0]
        partial = process.cdist([whole], self._folded, scorer=fuzz.partial_ratio, score_cutoff=_PARTIAL_FLOOR)[0]
        # A part of a longer name may resemble the query; a short name inside a long query says nothing.
        partial *= [len(line) >= len(whole) for line in self._folded]
        best = scores.clip(min=partial * 0.9)
        chosen = best.argsort(kind="stable")[::-1][: limit * 2]
        found = [Found(int(index), Rank.FUZZY, float(best[index])) for index in chosen if best[index] > 0]
        found.sort(key=lambda item: (-round(item.score), *self._order(item.index, item.rank)))
        return found[:limit]

    def _order(self, index: int, rank: Rank) -> tuple[int, int, int, int]:
        recency = self._recent[index] if index < len(self._recent) else 0
        return (rank, -recency, len(self._folded[index]), index)

    def _lines_with(self, pattern: str) -> Iterator[int]:
        at = self._joined.find(pattern)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            yield index
            at = self._joined.find(pattern, self._starts[index + 1] - 1)
