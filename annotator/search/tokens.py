"""Where the words of a text are: the same rule for the index, for queries and for highlighting.

A word is a run of letters, digits and the marks on them. Scripts written without spaces (Chinese, Japanese, Korean,
Thai, Lao, Khmer, Burmese) give overlapping pairs of characters, the last character of a run also alone, so that any
substring of a run of two or more characters is a phrase of pairs and a single character is a prefix.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Joiners stand inside words (Persian, soft hyphens); the Indic blocks are taken whole but for their full stops.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0900-\u0963\u0966-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f71-\u0f84\u102b-\u103e\u1056-\u1059"
    "\u135d-\u135f\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u2060\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f"
    "\ufe20-\ufe2f\ufeff\u07eb-\u07f3\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f"
    "\u0f86\u0f87\u0f8d-\u0fbc\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\u17dd\u180b-\u180d\u180f\u1885\u1886\u18a9\u1a17-\u1a1b\u1a55-\u1a7c\u1cd0-\u1cd2\u1cd4-\u1cf9\u2de0-\u2dff"
    "\ua66f\ua674-\ua67d\ua69e\ua69f\ua8e0-\ua8f1\ua8ff\ua980-\ua983\ua9b3-\ua9c0\ua9e5\uaa7b-\uaa7d"
)
_BEYOND = "\U00020000-\U0003ffff"
_UNSPACED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u1100-\u11ff\u3005-\u3007\u3040-\u3096\u309d-\u309f\u30a0-\u30fa\u30fc-\u30ff\u3105-\u312f\u3130-\u318f"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc" + _BEYOND
)
_WORD = re.compile(f"[^\\W_]+(?:[{_MARKS}]+[^\\W_]*)*")
_MARK = re.compile(f"[{_MARKS}]")
_ASCII_WORD = re.compile("[0-9A-Za-z]+")
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}]")
_UNSPACED_BASIC = re.compile(f"[{_UNSPACED.removesuffix(_BEYOND)}]")
_PIECE = re.compile(f"(?:[{_UNSPACED}][{_MARKS}]*)+|[^{_UNSPACED}]+")
_CHARACTER = re.compile(f"[{_UNSPACED}][{_MARKS}]*")


def words(text: str) -> list[str]:
    """The words of `text` as written, one per position, in order."""
    if text.isascii():
        return _ASCII_WORD.findall(text)
    found: list[str] = _WORD.findall(text)
    if not _UNSPACED_CHARACTER.search(text):
        return found
    return [text[start:end] for start, end in _unspaced_ranges(text)]


def word_ranges(text: str) -> Iterator[tuple[int, int]]:
    """The code-point ranges of `words(text)`. Pairs of characters overlap."""
    if text.isascii():
        return (match.span() for match in _ASCII_WORD.finditer(text))
    if not _UNSPACED_CHARACTER.search(text):
        return (match.span() for match in _WORD.finditer(text))
    return _unspaced_ranges(text)


def word_at(text: str, start: int) -> tuple[int, int]:
    """The range of the word that starts at `start`; not for scripts written without spaces."""
    match = _WORD.match(text, start)
    return (start, match.end()) if match is not None else (start, start)


def begins_word(text: str, start: int) -> bool:
    """Whether the letter at `start` is the first of its word: marks before it may belong to none."""
    before = start - 1
    while before >= 0 and not text[before].isalnum() and _MARK.match(text, before):
        before -= 1
    return before < 0 or not text[before].isalnum()


def word_after(text: str, start: int) -> tuple[int, int]:
    """The range of the first word from `start` on, (start, start) when there is none."""
    match = _WORD.search(text, start)
    return match.span() if match is not None else (start, start)


def has_unspaced(text: str) -> bool:
    """Whether any of `text` is of a script written without spaces, in the basic plane."""
    return not text.isascii() and _UNSPACED_BASIC.search(text) is not None


def mark_class() -> str:
    """The inside of a character class: what goes on a word but does not start one."""
    return _MARKS


def is_unspaced(word: str) -> bool:
    """Whether `word` is of a script written without spaces."""
    return not word.isascii() and _UNSPACED_CHARACTER.match(word) is not None


def mark_at(text: str) -> list[int]:
    """Where `text` has characters that may go on a word but not start one (letters among them do start one)."""
    return [match.start() for match in _MARK.finditer(text) if not match.group().isalnum()]


def unspaced_at(text: str) -> list[int]:
    """Where `text` has characters of scripts written without spaces."""
    return [match.start() for match in _UNSPACED_CHARACTER.finditer(text)]


def _unspaced_ranges(text: str) -> Iterator[tuple[int, int]]:
    for word in _WORD.finditer(text):
        for piece in _PIECE.finditer(text, word.start(), word.end()):
            if not _UNSPACED_CHARACTER.match(piece.group()):
                yield piece.span()
                continue
            characters = [match.span() for match in _CHARACTER.finditer(text, piece.start(), piece.end())]
            for number, (start, _end) in enumerate(characters):
                yield start, characters[min(number + 1, len(characters) - 1)][1]
