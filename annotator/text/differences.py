"""What differs between two texts, word by word, for people to judge and for edits to be made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_TOKEN = re.compile(r"\w+|\s|[^\w\s]")

Range = tuple[int, int]
_Step = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words that stands in both texts, only in the old one ("gone") or only in the new one ("new")."""

    kind: Literal["same", "gone", "new"]
    text: str


@dataclass(frozen=True, slots=True)
class Rewording:
    """Paragraphs that differ: where they stand in each text, the changed words among them, and both texts in parts.

    `touched` are ranges of the new text; an empty one is where words were taken out.
    """

    old: Range
    new: Range
    touched: tuple[Range, ...]
    parts: tuple[Part, ...]


def parts(old: str, new: str) -> tuple[Part, ...]:
    """Both texts as one run of words: those that stay, go and come."""
    found: list[Part] = []
    for kind, first, last, start, end in _steps(old, new):
        if kind == "equal":
            found.append(Part("same", old[first:last]))
            continue
        if last > first:
            found.append(Part("gone", old[first:last]))
        if end > start:
            found.append(Part("new", new[start:end]))
    return tuple(found)


def edits(old: str, new: str) -> tuple[tuple[int, int, str], ...]:
    """What to put for which ranges of `old` so that it becomes `new`, in order and without overlaps."""
    return tuple((first, last, new[start:end]) for kind, first, last, start, end in _steps(old, new) if kind != "equal")


def differences(old: str, new: str) -> tuple[Rewording, ...]:
    """The paragraphs that differ between two texts whose paragraphs are lines."""
    before, after = old.split("\n"), new.split("\n")
    old_starts, new_starts = _starts(before), _starts(after)
    found: list[Rewording] = []
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        one, other = "\n".join(before[first:last]), "\n".join(after[start:end])
        at = new_starts[start]
        touched = tuple((at + s, at + e) for step, _, _, s, e in _steps(one, other) if step != "equal")
        found.append(
            Rewording(
                (old_starts[first], old_starts[first] + len(one)), (at, at + len(other)), touched, parts(one, other)
            )
        )
    return tuple(found)


def _starts(lines: list[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return [*starts, at]


def _steps(old: str, new: str) -> Iterator[_Step]:
    """The steps of `SequenceMatcher` over words, in code points."""
    one, other = _TOKEN.findall(old), _TOKEN.findall(new)
    at_old, at_new = _ends(one), _ends(other)
    for kind, first, last, start, end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        yield kind, at_old[first], at_old[last], at_new[start], at_new[end]


def _ends(tokens: list[str]) -> list[int]:
    ends = [0]
    for token in tokens:
        ends.append(ends[-1] + len(token))
    return ends
