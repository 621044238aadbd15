"""Which words of a text a query asks for: one alone, several beside each other, or several near each other.

The words are folded and stemmed by the same rules as in the index. Where the wanted words start in a known way, a sieve
picks the candidates out of the text; otherwise every word is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from annotator.search.candidates import Range, Sieve, stem_start
from annotator.search.folding import term_of
from annotator.search.found import Terms
from annotator.search.stems import stem
from annotator.search.syntax import Fuzzy, Leaf, Phrase, Prefix, Regex, Wildcard, Word
from annotator.search.tokens import is_unspaced, word_after, word_ranges, words

Test = Callable[[str, str], bool]
"""Whether a word matches, given its term and the word as written."""
REGEX_SECONDS = 1.0
_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class _Unit:
    """Word tests by number: one alone, several beside each other (`slop` None), or within a stretch.

    `shown` limits a mark to so many code points, for a single character found inside a pair; 0 for all. `start` says
    how the first word of a match starts, "" when it may start anyhow.
    """

    tests: tuple[int, ...]
    slop: int | None = None
    shown: int = 0
    start: str = ""


class _Marks(dict[str, int]):
    """Of each word as written the tests it passes, as bits."""

    def __init__(self, tests: Sequence[Test]) -> None:
        super().__init__()
        self.tests = tests

    def __missing__(self, word: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        term = term_of(word)
        bits = sum(1 << number for number, test in enumerate(self.tests) if term and test(term, word))
        self[word] = bits
        return bits


class Marker:
    """Finds the units of one query in texts of one language."""

    def __init__(self, terms: Terms, language: str, field: str) -> None:
        self.language = language
        self.tests: list[Test] = []
        self.units: list[_Unit] = []
        self.patterns: list[Regex] = []
        for leaf in terms.leaves:
            if leaf.fields and field not in leaf.fields:
                continue
            if isinstance(leaf, Regex) and not leaf.fields:
                self.patterns.append(leaf)
            else:
                self._add(leaf, is_open=leaf == terms.open_word)
        self._marks = _Marks(self.tests)
        starts = [unit.start for unit in self.units]
        self._sieve = Sieve(starts) if starts and all(starts) else None

    def _add(self, leaf: Leaf, *, is_open: bool) -> None:
        if isinstance(leaf, Fuzzy):
            self._unit([_fuzzy(term_of(leaf.text), leaf.edits)])
        elif isinstance(leaf, Wildcard):
            self._unit([_wildcard(leaf.text)], start=term_of(re.split("[*?]", leaf.text, maxsplit=1)[0]))
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
        start, last = typed[0][0], typed[-1][0]
        alone = len(typed) == 1
        if alone and is_unspaced(last):
            self._unit([_starts(last)], shown=len(last) if len(last) == 1 else 0)
            return
        tests = [_is(term) for term, _word in typed]
        if (isinstance(leaf, Prefix) or is_open) and not is_unspaced(last) and slop is None:
            tests[-1] = _starts(last)
        if alone and isinstance(leaf, Word) and not leaf.fields and self.language:
            same, exact = _same_stem(self.language, typed[0][1]), tests[0]
            tests[0] = lambda term, word: exact(term, word) or same(term, word)
            shared = stem_start(self.language, stem(self.language, typed[0][1]))
            start = shared if start.startswith(shared) else ""
        self._unit(tests, slop=slop, start="" if slop is not None else start)

    def _unit(self, tests: list[Test], *, slop: int | None = None, shown: int = 0, start: str = "") -> None:
        first = len(self.tests)
        self.tests += tests
        self.units.append(_Unit(tuple(range(first, first + len(tests))), slop, shown, start))

    def find(self, text: str) -> list[Range]:
        """All ranges that match, in any order."""
        if self._sieve is not None and (candidates := self._sieve.words(text)) is not None:
            return self._sifted(text, candidates)
        bits = list(map(self._marks.__getitem__, words(text)))
        if not any(bits):
            return []
        places: list[tuple[int, int, int]] = []
        for unit in self.units:
            places += [(first, last, unit.shown) for first, last in _places(unit, bits)]
        if not places:
            return []
        ranges = list(islice(word_ranges(text), max(last for _first, last, _shown in places) + 1))
        return [
            (ranges[first][0], ranges[first][0] + shown if shown else ranges[last][1]) for first, last, shown in places
        ]

    def _sifted(self, text: str, candidates: Iterable[Range]) -> list[Range]:
        marks = self._marks
        found: list[Range] = []
        for start, end in candidates:
            here = marks[text[start:end]]
            for unit in self.units if here else ():
                if not here >> unit.tests[0] & 1:
                    continue
                last = end
                for test in unit.tests[1:]:
                    low, high = word_after(text, last)
                    if low == high or not marks[text[low:high]] >> test & 1:
                        break
                    last = high
                else:
                    found.append((start, last))
        return found


@lru_cache(maxsize=64)
def marker_of(terms: Terms, language: str, field: str) -> Marker:
    """The marker of a query for a field in a language; the last ones are kept, with what they learnt of words."""
    return Marker(terms, language, field)


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


def _is(wanted: str) -> Test:
    return lambda term, _word: term == wanted


def _starts(wanted: str) -> Test:
    return lambda term, _word: term.startswith(wanted)


def _same_stem(language: str, typed: str) -> Test:
    wanted = stem(language, typed)
    return lambda _term, word: stem(language, word) == wanted


def _wildcard(pattern: str) -> Test:
    parts = (part for part in re.split(r"([*?])", pattern) if part)
    whole = "".join({"*": ".*", "?": "."}.get(part) or re.escape(term_of(part)) for part in parts)
    compiled = re.compile(whole, re.DOTALL)
    return lambda term, _word: compiled.fullmatch(term) is not None


def _whole_word(pattern: str) -> Test:
    import regex

    compiled = regex.compile(pattern, regex.VERSION0)

    def test(term: str, _word: str) -> bool:
        try:
            return compiled.fullmatch(term, timeout=REGEX_SECONDS) is not None
        except TimeoutError:
            return False

    return test


def _fuzzy(wanted: str, edits: int) -> Test:
    from rapidfuzz.distance import OSA

    return lambda term, _word: OSA.distance(term, wanted, score_cutoff=edits) <= edits
