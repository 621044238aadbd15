"""Proposals to repair what scraping broke: words glued together where a link was cut out, stray tags.

Only proposals: a repair is applied when a researcher accepts it, and makes a new version.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model import CanonicalText

# Words ending in capitals or written in camel case on purpose are too short or known by their second part.
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_TAG = re.compile(r"<(/?[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>|<[a-z][a-z0-9]*\s+[a-z-]+=\S*", re.IGNORECASE)
_AFTER_QUOTE = re.compile(r"(?<=[^\W\d_])([”»])(?=[^\W\d_])")
_AFTER_STOP = re.compile(r"(?<=[a-zà-ÿа-яіїєґ]{2})([.!?])(?=[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ])")
_CAMEL = re.compile(r"(?<=[a-zà-ÿа-яіїєґ]{2})(?=[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ]{2})")
_PREFIXES = ("Mc", "Mac", "De", "Le", "La", "Van", "Von", "Di", "Du", "Fitz", "O’", "O'")
# Words a name is glued to most: short verbs and connectives that follow a link to a person or place.
_FOLLOWERS = frozenset(
    """announced asked said told says accused added agreed argued called claimed confirmed declared denied explained
    insisted noted offered ordered promised pointed rejected replied reported representative resigned responded
    revealed signed stated stressed threatened took urged visited vowed warned was were will would had has is are and
    but in on at of to from by with for who which that where while after before during president minister spokesman
    spokesperson leader head chief member secretary ambassador general capital city region the his her
    its""".split()  # noqa: SIM905 -- a list of words reads best so
)
# Followers that no name ends in, so that the name itself need not be known.
_UNMISTAKABLE = frozenset(word for word in _FOLLOWERS if len(word) >= 5) - {
    "general",
    "chief",
    "leader",
    "where",
    "while",
}
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Repair:
    """Put `replacement` for `text[start:end]`. `kind` is "glued words", "stray tag" or "missing space"."""

    start: int
    end: int
    replacement: str
    kind: str


def repairs(content: CanonicalText) -> list[Repair]:
    """The proposals for a text, in order and without overlaps."""
    known = Counter(word.group().casefold() for word in _WORD.finditer(content.text))
    text = content.text
    found = [*_tags(text), *_spaces(text), *_glued(text, known)]
    found.sort(key=lambda repair: (repair.start, -repair.end))
    kept: list[Repair] = []
    for repair in found:
        if not kept or repair.start >= kept[-1].end:
            kept.append(repair)
    return kept


def repaired(text: str, accepted: list[Repair]) -> str:
    """The text with the accepted repairs made; they must not overlap."""
    for repair in sorted(accepted, key=lambda r: r.start, reverse=True):
        text = text[: repair.start] + repair.replacement + text[repair.end :]
    return text


def _tags(text: str) -> Iterator[Repair]:
    for match in _TAG.finditer(text):
        between = match.start() > 0 and match.end() < len(text)
        joins = between and text[match.start() - 1].isalnum() and text[match.end()].isalnum()
        yield Repair(match.start(), match.end(), " " if joins else "", "stray tag")


def _spaces(text: str) -> Iterator[Repair]:
    for pattern in (_AFTER_QUOTE, _AFTER_STOP):
        for match in pattern.finditer(text):
            if not re.search(r"(?:www|https?)\S*$|\S*@\S*$", text[max(match.start() - 40, 0) : match.start()]):
                yield Repair(match.start(1), match.end(1), f"{match[1]} ", "missing space")


def _glued(text: str, known: Counter[str]) -> Iterator[Repair]:
    for match in _WORD.finditer(text):
        word = match.group()
        at = _seam(word, known)
        if at is not None:
            yield Repair(match.start(), match.end(), f"{word[:at]} {word[at:]}", "glued words")


def _seam(word: str, known: Counter[str]) -> int | None:
    """Where two words are glued in `word`, by what else stands in the text; None when it is one word."""
    if len(word) < 2 * _SHORTEST or known[word.casefold()] > 2:
        return None
    camel = _CAMEL.search(word)
    if camel is not None and not word.startswith(_PREFIXES):
        first, second = word[: camel.start()], word[camel.start() :]
        if known[first.casefold()] or known[second.casefold()]:
            return camel.start()
    best = None
    for at in range(_SHORTEST, len(word) - 1):
        first, second = word[:at], word[at:]
        if first[0].isupper() and ((known[first.casefold()] and second in _FOLLOWERS) or second in _UNMISTAKABLE):
            best = at
    return best
