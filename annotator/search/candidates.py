"""Finds the few words of a text that may match, so that highlighting need not look at every word.

A sieve is built from how the wanted words start. It lets through every word whose folded form starts so, and some
others; the caller tests what comes through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from annotator.search.folding import fold
from annotator.search.tokens import begins_word, has_unspaced, mark_class, word_at

Range = tuple[int, int]
# Where characters live whose folding is another character. Starts in other scripts make no sieve.
_RANGES = (
    (0x00, 0x700), (0x1C80, 0x2500), (0x2C60, 0x2E00), (0xA640, 0xA800), (0xFB00, 0xFEFF), (0xFF00, 0xFFF0),
)  # fmt: skip
# Beyond the basic plane letters are rare, and one in a character class makes the engine read all of it much slower.
_ELSEWHERE = re.compile("[\U00010000-\U0001efff\U00020000-\U0003ffff]")
# Stemmers that only change endings: the words of a stem share their first letters.
_ENDINGS_ONLY = frozenset("en fr es it pt ro ru uk sv da nb nn no fi de".split())  # noqa: SIM905
_ASCII_LONGEST = 12


def stem_start(language: str, stem: str) -> str:
    """How every word with this stem starts, "" when that cannot be told."""
    if language and language not in _ENDINGS_ONLY:
        return ""
    # "dying" and "die" share one letter; longer stems are safe for two.
    return stem[:2] if len(stem) > 3 else stem[:1]


class Sieve:
    """Words that start in one of several ways. `starts` are folded and not empty."""

    def __init__(self, starts: Sequence[str]) -> None:
        self._starts = sorted(set(starts))
        self.usable = all(_known(start[0]) and _known(start[:2][-1]) for start in self._starts)
        self._plain: re.Pattern[str] | None = None
        self._full: re.Pattern[str] | None = None

    def words(self, text: str) -> Iterator[Range] | None:
        """The ranges of the words that may match, in order; None when this text has to be read word by word."""
        if not self.usable:
            return None
        if text.isascii():
            if self._plain is None:
                self._plain = _plain_pattern(self._starts)
            pattern = self._plain
        else:
            if has_unspaced(text) or (len(text.encode("utf-16-le", "replace")) > 2 * len(text) and _elsewhere(text)):
                return None
            if self._full is None:
                self._full = _full_pattern(self._starts)
            pattern = self._full
        starts = (match.start() for match in pattern.finditer(text))
        return (word_at(text, start) for start in starts if begins_word(text, start))


def _elsewhere(text: str) -> bool:
    return _ELSEWHERE.search(text) is not None


def _plain_pattern(starts: list[str]) -> re.Pattern[str]:
    """For ASCII texts. The first letter comes before the look-behind, so that the engine can skip to it."""
    firsts = "".join(f"{start[0]}{start[0].upper()}" for start in starts if start[0].isascii())
    rest = [
        f"(?<=[{start[0]}{start[0].upper()}])"
        + "".join(f"[{letter}{letter.upper()}]" for letter in start[1:_ASCII_LONGEST])
        for start in starts
        if start.isascii()
    ]
    return re.compile(f"[{firsts}](?<![0-9A-Za-z].)(?:{'|'.join(rest)})" if rest else "(?!)", re.DOTALL)


def _full_pattern(starts: list[str]) -> re.Pattern[str]:
    marks = mark_class()
    firsts = "".join(_first(start[0]) for start in starts)
    rest = []
    for start in starts:
        more = ""
        if len(start) > 1:
            # One character may fold to both letters: "æ".
            both = _both(start[:2])
            more = f"[{marks}]*[{_first(start[1])}]" + (f"|(?<=[{both}])" if both else "")
        rest.append(f"(?<=[{_first(start[0])}])(?:{more})")
    before = r"(?<![^\W_].)"
    return re.compile(f"[{firsts}]{before}(?:{'|'.join(rest)})", re.DOTALL)


def _known(letter: str) -> bool:
    return any(low <= ord(letter) < high for low, high in _RANGES)


@cache
def _folded() -> dict[str, str]:
    """Of every character in the ranges that can be in a word what it folds to."""
    found = {}
    for low, high in _RANGES:
        for code in range(low, high):
            letter = chr(code)
            if letter.isalnum():
                found[letter] = fold(letter)
    return found


@cache
def _first(letter: str) -> str:
    """A character class's inside: what folds to something that starts with `letter`."""
    return "".join(one for one, folded in _folded().items() if folded.startswith(letter)) or re.escape(letter)


@cache
def _both(letters: str) -> str:
    return "".join(one for one, folded in _folded().items() if len(folded) > 1 and folded.startswith(letters))
