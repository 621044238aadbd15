"""Making a span, and comparing its words with other words."""

from __future__ import annotations

import unicodedata

from annotator.model import Span
from annotator.text import MatchView

CONTEXT = 32  # code points of prefix and suffix
_QUESTION = "?؟;"  # the last one is the Greek question mark's canonical form
_SILENT = ("P", "Z", "C")


def make_span(text: str, start: int, end: int) -> Span:
    """The span of `text[start:end]` with its context. Raises ValueError unless 0 <= start < end <= len(text)."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span {start}..{end} in a text of {len(text)} code points")
    return Span(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def same_words(one: str, other: str) -> bool:
    """Whether two texts read the same: but for white space, letter case, and marks that change no meaning.

    A question mark, and any mark before a digit ("5.2", "−3"), does change it.
    """
    return one == other or _spoken(one) == _spoken(other)


def similarity(one: str, other: str) -> float:
    """How much of two texts is the same, 0..1: the share of code points that stay when one is edited into the other."""
    if one == other:
        return 1.0
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(one, other))


def _spoken(text: str) -> str:
    plain = MatchView(text).text
    return "".join(mark for mark, following in zip(plain, f"{plain[1:]} ", strict=True) if _is_heard(mark, following))


def _is_heard(mark: str, following: str) -> bool:
    if mark.isalnum() or mark in _QUESTION:
        return True
    category = unicodedata.category(mark)[0]
    return category not in _SILENT or (category == "P" and following.isdigit())
