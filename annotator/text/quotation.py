"""Quotations by their marks, in the conventions of all languages that news is written in.

Several marks open in one language and close in another (“ is closing in German, ” opening in Swedish, » opening in
Danish), so a mark's part follows from the mark itself, from what stands beside it and from what is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.model import Block
from annotator.text.boundaries import block_at

# Closing mark -> the marks it may close.
_CLOSES = {
    '"': '"',
    "'": "'",
    "”": "“„”〝‟",
    "“": "„“",
    "’": "‘‚’‛",
    "‘": "‚‘",
    "»": "«»",
    "«": "»",
    "›": "‹›",
    "‹": "›",
    "」": "「",
    "』": "『",
    "》": "《",
    "〉": "〈",
    "〞": "〝",
    "〟": "〝",
    "＂": "＂",
    "｣": "｢",
}
_ONLY_OPEN = frozenset("„‚「『《〈〝｢‟‛")
_ONLY_CLOSE = frozenset("」』》〉〞〟｣")
_MARKS = frozenset(_CLOSES) | _ONLY_OPEN
_BEFORE_OPENING = frozenset("([{—–-:/…¿¡") | _MARKS
_ELISIONS = ("tis", "twas", "em ", "cause", "til ", "n'", "n’", "round ")


class Quotation(NamedTuple):
    """A quotation with its marks: `outer` takes the marks in, `inner` leaves them out."""

    outer: tuple[int, int]
    inner: tuple[int, int]


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """The quotations of `text[start:end]`, which is one block, nested ones after those around them.

    A quotation that is opened and never closed is left out.
    """
    found, _ = _scan(text, start, end)
    return sorted(found, key=lambda q: (q.outer[0], -q.outer[1]))


def quotation_at(text: str, blocks: Sequence[Block], offset: int, *, marks: bool = False) -> tuple[int, int] | None:
    """The innermost quotation around `offset`, with its marks if `marks`; None outside of any.

    Touching a mark from outside counts as inside. A quotation that goes on in the next paragraph (where a mark
    opens it again) reaches to the end of its block.
    """
    if not blocks:
        start, end, following = 0, len(text), ""
    else:
        index = block_at(blocks, offset)
        start, end = blocks[index].start, blocks[index].end
        following = text[end + 1 : end + 2]
    found, still_open = _scan(text, start, end)
    if still_open and following == text[still_open[0]] and following in _MARKS:
        found.append(Quotation((still_open[0], end), (still_open[0] + 1, end)))
    around = [q for q in found if q.outer[0] <= offset <= q.outer[1]]
    if not around:
        return None
    best = min(around, key=lambda q: (not q.inner[0] <= offset <= q.inner[1], q.outer[1] - q.outer[0]))
    return best.outer if marks else _trimmed(text, *best.inner)


def _scan(text: str, start: int, end: int) -> tuple[list[Quotation], list[int]]:
    found: list[Quotation] = []
    stack: list[int] = []
    for at in range(start, end):
        mark = text[at]
        if mark not in _MARKS:
            continue
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if mark in "'’" and _is_apostrophe(text, at, end, before, after, stack):
            continue
        partner = _partner(text, stack, mark, before, after)
        if partner is None:
            if mark not in _ONLY_CLOSE:
                stack.append(at)
            continue
        opening = stack[partner]
        del stack[partner:]
        found.append(Quotation((opening, at + 1), (opening + 1, at)))
    return found, stack


def _partner(text: str, stack: list[int], mark: str, before: str, after: str) -> int | None:
    """The index in `stack` of the opening mark that `mark` closes here; None when it opens."""
    if mark in _ONLY_OPEN:
        return None
    partner = next((i for i in range(len(stack) - 1, -1, -1) if text[stack[i]] in _CLOSES[mark]), None)
    if partner is None or mark in _ONLY_CLOSE:
        return partner
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    if opens and not closes and not (mark == "»" and text[stack[partner]] == "«"):
        return None
    return partner


def _is_apostrophe(text: str, at: int, end: int, before: str, after: str, stack: list[int]) -> bool:
    """Whether the ' or ’ at `at` is part of a word and no quotation mark."""
    if before.isalnum() and after.isalnum():
        return True
    mark = text[at]
    partners = [text[i] for i in stack if text[i] in _CLOSES[mark]]
    if before.isspace() or before in _BEFORE_OPENING:
        if after.isdigit() or text.startswith(_ELISIONS, at + 1):
            return True
        # ’ opens in Swedish and Finnish only; elsewhere it is an elision.
        return mark == "’" and not partners and not _closes_later(text, at, end)
    if not partners:
        return True
    # "the boys' house'": a plural's apostrophe, when the quotation is closed further on.
    return before in "sSxz" and after == " " and text[at + 2 : at + 3].islower() and _closes_later(text, at, end)


def _closes_later(text: str, at: int, end: int) -> bool:
    mark = text[at]
    later = text.find(mark, at + 1, end)
    while later >= 0:
        after = text[later + 1] if later + 1 < end else " "
        if not after.isalnum() and not text[later - 1].isspace():
            return True
        later = text.find(mark, later + 1, end)
    return False


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
