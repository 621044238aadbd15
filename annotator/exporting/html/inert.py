"""Text on its way into a page: characters that HTML forbids, directions, languages, names for ids."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Any

from markupsafe import Markup

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr((plane << 16) + 0xFFFE)}{chr((plane << 16) + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
_PLAIN_UID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_LETTER = re.compile("[A-Za-z]")
# The blocks in which every letter that is written from right to left has its place.
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def inert(value: Any) -> Any:
    """`value` with characters that no HTML page may hold replaced by U+FFFD; markup and numbers pass."""
    if not isinstance(value, str) or isinstance(value, Markup) or (value.isascii() and value.isprintable()):
        return value
    return _FORBIDDEN.sub("\ufffd", value)


def direction(text: str) -> str:
    """The direction of the first strong character: "ltr", "rtl" or "" when there is none."""
    if text.isascii():
        return "ltr" if _LETTER.search(text) else ""
    for character in text:
        if found := _STRONG.get(unicodedata.bidirectional(character)):
            return found
    return ""


def main_direction(text: str, sample: int = 4000) -> str:
    """The direction most of the first letters of `text` have; "ltr" in doubt."""
    if not _RIGHT.search(text, 0, sample):
        return "ltr"
    kinds = [unicodedata.bidirectional(character) for character in text[:sample]]
    right = sum(kind in ("R", "AL") for kind in kinds)
    return "rtl" if right > sum(kind == "L" for kind in kinds) else "ltr"


def language_tag(language: str) -> str:
    """`language` when it looks like a BCP 47 tag, else "" (an attribute with nonsense is worse than none)."""
    return language if re.fullmatch(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", language) else ""


def fragment(uid: str) -> str:
    """`uid` as it may stand in an id and an address; an odd one is replaced by a hash of itself."""
    if _PLAIN_UID.fullmatch(uid):
        return uid
    return "x" + hashlib.sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def excerpt(text: str, length: int = 160) -> str:
    """The first `length` code points of `text` or fewer, cut between words, with an ellipsis when cut."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    cut = text[:length].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,;:.–—-')} …"
