"""Words and graphemes of a text in any script, and the paragraph around an offset."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from annotator.model import Block

if TYPE_CHECKING:
    from regex import Pattern

Edge = Literal["start", "end"]

# Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
BY_CHARACTER = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
_LETTER = rf"[[\w\p{{M}}\u200c\u200d]--[{BY_CHARACTER}]]"
# An apostrophe, hyphen, decimal point or an initial's full stop between letters does not end a word.
_JOINT = rf"(?:['’ʼ\-‐‑·״׳](?={_LETTER})|(?<=\d)[.,:](?=\d)|(?<=(?<!\p{{L}})\p{{L}})\.(?=\p{{L}}(?!\p{{L}})))"
_WORD = rf"[{BY_CHARACTER}]\p{{M}}*|(?![\p{{M}}\u200c\u200d]){_LETTER}(?:{_LETTER}|{_JOINT})*"
_MARKS = rf"(?:[^\s\w{BY_CHARACTER}]|[\p{{M}}\u200c\u200d])+"
# How far back a scan starts, at most, to be sure of the word around an offset.
_REACH = 1000


@lru_cache(maxsize=4)
def _compiled(name: str) -> Pattern[str]:
    # Imported at first use, so that the first paint does not wait for it.
    import regex

    patterns = {"word": _WORD, "token": f"{_WORD}|{_MARKS}", "grapheme": r"\X"}
    return regex.compile(patterns[name], regex.VERSION1)


def words(text: str) -> int:
    """How many words `text` has; scripts written without spaces count by character."""
    return sum(1 for _ in _compiled("word").finditer(text))


def snap(text: str, offset: int) -> int:
    """The last boundary between two grapheme clusters at or before `offset`."""
    offset = min(max(offset, 0), len(text))
    last = offset
    for match in _compiled("grapheme").finditer(text, _scan_start(text, offset)):
        if match.start() > offset:
            break
        last = match.start()
    else:
        return offset
    return last


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """The word that `offset` lies in or touches, or None; of two words that touch, the later one."""
    found = None
    for start, end in _tokens(text, offset, "word"):
        if start > offset:
            break
        if offset <= end:
            found = start, end
    return found


def next_word(text: str, offset: int, edge: Edge = "end") -> int:
    """The first `edge` of a word (or run of marks) after `offset`; the end of the text when there is none."""
    for start, end in _tokens(text, offset, "token"):
        at = start if edge == "start" else end
        if at > offset:
            return at
    return len(text)


def previous_word(text: str, offset: int, edge: Edge = "start") -> int:
    """The last `edge` of a word (or run of marks) before `offset`; 0 when there is none."""
    before = offset
    while before > 0:
        last = -1
        for start, end in _tokens(text, before, "token"):
            if start >= offset:
                break
            at = start if edge == "start" else end
            if at < offset:
                last = at
        if last >= 0:
            return last
        before = _scan_start(text, before)
        while before > 0 and text[before - 1].isspace():
            before -= 1
    return 0


def paragraph_at(text: str, blocks: Sequence[Block], offset: int) -> tuple[int, int]:
    """The block that `offset` lies in or touches; without blocks the whole text."""
    if not blocks:
        return 0, len(text)
    block = blocks[block_at(blocks, offset)]
    return block.start, block.end


def block_at(blocks: Sequence[Block], offset: int) -> int:
    """The index of the block that `offset` lies in or touches. `blocks` is not empty."""
    return max(bisect_right(blocks, offset, key=lambda block: block.start) - 1, 0)


def _tokens(text: str, offset: int, name: str) -> Iterator[tuple[int, int]]:
    for match in _compiled(name).finditer(text, _scan_start(text, offset)):
        yield match.span()


def _scan_start(text: str, offset: int) -> int:
    """A place shortly before `offset` where no word goes on, if there is one within reach."""
    low = max(offset - _REACH, 0)
    for mark in "\n ":
        at = text.rfind(mark, low, max(offset - 1, 0))
        if at >= 0:
            return at
    return low
