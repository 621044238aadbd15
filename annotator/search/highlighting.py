"""Where a text shows what a query asked for, and the excerpt that shows most of it.

Pure functions over the stored text: the words are cut, folded and stemmed here by the same rules as in the index, so a
span is exactly the words that made the record a hit. Offsets are code points of the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.search.folding import term_of
from annotator.search.found import Terms
from annotator.search.stems import language_of, stem
from annotator.search.syntax import Fuzzy, Leaf, Node, Phrase, Prefix, Regex, Wildcard, Word, positive_leaves
from annotator.search.tokens import is_unspaced, word_ranges, words

Range = tuple[int, int]
_KEPT = 20_000
_REGEX_SECONDS = 1.0


def terms_of(tree: Node) -> Terms:
    """What to highlight of a query that was read by `parse`."""
    return Terms(positive_leaves(tree))


def spans(terms: Terms, text: str, language: str = "", *, field: str = "text") -> tuple[Range, ...]:
    """The ranges of `text` that match, in order and without overlap.

    `language` is the BCP 47 tag of the text; `field` the name of the field it is, since `title:x` matches no body.
    """
    found: list[Range] = []
    marker = _marker(terms, language_of(language), field)
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
    first = ranges[0][0] if ranges else 0
    start, end = _at_words(text, start, end, [value for pair in ranges for value in pair] if first < end else [])
    lead, tail = "…" if start > 0 else "", "…" if end < len(text) else ""
    line = re.sub(r"[\s\x00-\x1f]", " ", text[start:end])
    shift = len(lead) - start
    marks = [(max(low, start) + shift, min(high, end) + shift) for low, high in ranges if low < end and high > start]
    return lead + line + tail, tuple(marks)


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


@dataclass(frozen=True, slots=True)
class _Unit:
    """Word tests by number: one alone, several beside each other (`slop` None), or within a stretch.

    `shown` limits a mark to so many code points, for a single character found inside a pair; 0 for all.
    """

    tests: tuple[int, ...]
    slop: int | None = None
    shown: int = 0


class _Marks(dict[str, int]):
    """Of each word as written the tests it passes, as bits."""

    def __init__(self, tests: Sequence[Callable[[str, str], bool]]) -> None:
        super().__init__()
        self.tests = tests

    def __missing__(self, word: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        term = term_of(word)
        bits = sum(1 << number for number, test in enumerate(self.tests) if term and test(term, word))
        self[word] = bits
        return bits


class _Marker:
    """Finds the units of one query in texts of one language."""

    def __init__(self, terms: Terms, language: str, field: str) -> None:
        self.language = language
        self.tests: list[Callable[[str, str], bool]] = []
        self.units: list[_Unit] = []
        self.patterns: list[Regex] = []
        for leaf in terms.leaves:
            if leaf.fields and field not in leaf.fields:
                continue
            if isinstance(leaf, Regex) and not leaf.fields:
                self.patterns.append(leaf)
            else:
                self._add(leaf, is_open=leaf == terms.open_word)
        self.marks = _Marks(self.tests)

    def _add(self, leaf: Leaf, *, is_open: bool) -> None:
        if isinstance(leaf, Fuzzy):
            self._unit([_fuzzy(term_of(leaf.text), leaf.edits)])
        elif isinstance(leaf, Wildcard):
            self._unit([_wildcard(leaf.text)])
        elif isinstance(leaf, Regex):
            self._unit([_whole_word(leaf.text)])
        elif isinstance(leaf, Word | Prefix | Phrase):
            self._add_words(leaf, is_open=is_open)

    def _add_words(self, leaf: Word | Prefix | Phrase, *, is_open: bool) -> None:
        typed = [(term, word) for word in words(leaf.text) if (term := term_of(word))]
        if not typed:
            return
        slop = leaf.slop if isinstance(leaf, Phrase) else None
        if slop is not None:
            typed = [item for at, item in enumerate(typed) if not _ends_run(typed, at)]
        elif len(typed) > 1 and _ends_run(typed, len(typed) - 1):
            typed.pop()
        last = typed[-1][0]
        alone = len(typed) == 1
        opened = isinstance(leaf, Prefix) or is_open
        if alone and is_unspaced(last):
            shown = len(last) if len(last) == 1 else 0
            self._unit([_starts(last)], shown=shown)
            return
        tests = [_is(term) for term, _word in typed]
        if opened and not is_unspaced(last) and slop is None:
            tests[-1] = _starts(last)
        if alone and isinstance(leaf, Word) and not leaf.fields and self.language:
            same = _same_stem(self.language, typed[0][1])
            start = tests[0]
            tests[0] = lambda term, word: start(term, word) or same(term, word)
        self._unit(tests, slop=slop)

    def _unit(self, tests: list[Callable[[str, str], bool]], *, slop: int | None = None, shown: int = 0) -> None:
        first = len(self.tests)
        self.tests += tests
        self.units.append(_Unit(tuple(range(first, first + len(tests))), slop, shown))

    def find(self, text: str) -> list[Range]:
        """All ranges that match, in any order."""
        bits = list(map(self.marks.__getitem__, words(text)))
        if not any(bits):
            return []
        places: list[tuple[int, int, int]] = []
        for unit in self.units:
            places += [(first, last, unit.shown) for first, last in _places(unit, bits)]
        if not places:
            return []
        ranges = _some_ranges(text, max(last for _first, last, _shown in places))
        return [
            (ranges[first][0], ranges[first][0] + shown if shown else ranges[last][1]) for first, last, shown in places
        ]


@lru_cache(maxsize=64)
def _marker(terms: Terms, language: str, field: str) -> _Marker:
    return _Marker(terms, language, field)


def _some_ranges(text: str, last: int) -> list[Range]:
    found: list[Range] = []
    for number, pair in enumerate(word_ranges(text)):
        found.append(pair)
        if number >= last:
            break
    return found


def _places(unit: _Unit, bits: list[int]) -> list[tuple[int, int]]:
    """The first and last word of each match of a unit."""
    needed = [1 << number for number in unit.tests]
    if len(needed) == 1:
        return [(place, place) for place, here in enumerate(bits) if here & needed[0]]
    if unit.slop is None:
        first, more = needed[0], list(enumerate(needed))[1:]
        return [
            (place, place + len(needed) - 1)
            for place, here in enumerate(bits[: len(bits) - len(needed) + 1])
            if here & first and all(bits[place + at] & bit for at, bit in more)
        ]
    return _windows(needed, bits, len(needed) + unit.slop)


def _windows(needed: list[int], bits: list[int], reach: int) -> list[tuple[int, int]]:
    """The words of every stretch of `reach` words that holds all that is needed, each word by itself."""
    every = 0
    for bit in needed:
        every |= bit
    here = [place for place, mask in enumerate(bits) if mask & every]
    found: set[int] = set()
    for at, place in enumerate(here):
        inside = [other for other in here[at : at + reach] if other < place + reach]
        if _covers([bits[other] for other in inside], needed):
            found.update(inside)
    return [(place, place) for place in sorted(found)]


def _covers(masks: list[int], needed: list[int]) -> bool:
    """Whether each needed bit finds a word of its own; tests of equal words pass on the same words."""
    for bit in needed:
        passing = [mask for mask in masks if mask & bit]
        alike = sum(1 for other in needed if all(bool(mask & other) == bool(mask & bit) for mask in masks))
        if len(passing) < alike:
            return False
    return True


def _ends_run(typed: list[tuple[str, str]], at: int) -> bool:
    if not at:
        return False
    before, here = typed[at - 1][0], typed[at][0]
    return len(before) > len(here) and is_unspaced(before) and before.endswith(here)


def _is(wanted: str) -> Callable[[str, str], bool]:
    return lambda term, _word: term == wanted


def _starts(wanted: str) -> Callable[[str, str], bool]:
    return lambda term, _word: term.startswith(wanted)


def _same_stem(language: str, typed: str) -> Callable[[str, str], bool]:
    wanted = stem(language, typed)
    return lambda _term, word: stem(language, word) == wanted


def _wildcard(pattern: str) -> Callable[[str, str], bool]:
    parts = (part for part in re.split(r"([*?])", pattern) if part)
    whole = "".join({"*": ".*", "?": "."}.get(part) or re.escape(term_of(part)) for part in parts)
    compiled = re.compile(whole, re.DOTALL)
    return lambda term, _word: compiled.fullmatch(term) is not None


def _whole_word(pattern: str) -> Callable[[str, str], bool]:
    import regex

    compiled = regex.compile(pattern, regex.VERSION0)

    def test(term: str, _word: str) -> bool:
        try:
            return compiled.fullmatch(term, timeout=_REGEX_SECONDS) is not None
        except TimeoutError:
            return False

    return test


def _fuzzy(wanted: str, edits: int) -> Callable[[str, str], bool]:
    from rapidfuzz.distance import OSA

    return lambda term, _word: OSA.distance(term, wanted, score_cutoff=edits) <= edits


def _exact(leaf: Regex, text: str) -> Iterable[Range]:
    from annotator.search.exact import compiled

    try:
        matches = compiled(leaf).finditer(text, timeout=_REGEX_SECONDS)
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
