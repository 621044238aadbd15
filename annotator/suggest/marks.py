"""Stretches between quotation marks, in all the styles a news text may use, nested and over several paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from annotator.model import Block

_SAME = {'"': '"', "'": "'", "″": "″", "＂": "＂"}
_PAIRS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "‟": "”",
}
_PAIRS |= {"”": "”", "``": "''", "''": "''", "《": "》", "〈": "〉"} | _SAME
_CLOSERS = frozenset("".join(close for close in _PAIRS.values() if close != "''"))
_SINGLE = frozenset("'‘’‚‹›")
_MARK = re.compile(r"``|''|[\"'″＂“”„‟«»‹›‘’‚「」『』《》〈〉]")
_BEFORE_OPENING = frozenset(" \t\u00a0\u2028\u2009\u202f([{—–-/:,.…") | frozenset("“„«‘‚\"'‹")


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks; `start` to `end` includes the marks, `inner_start` to `inner_end` does not.

    `depth` is 0 for outermost marks, `single` tells ‘…’ from “…”. `continued` says that the closing mark is missing
    because the next paragraph opens with a mark again, as the custom is for speech of several paragraphs.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    single: bool
    continued: bool = False


@dataclass(slots=True)
class _Open:
    at: int
    after: int
    mark: str


def find_marked(text: str, blocks: tuple[Block, ...]) -> tuple[Marked, ...]:
    """All marked stretches of the text, in order of their start; none crosses the end of its block."""
    found: list[Marked] = []
    for number, block in enumerate(blocks):
        following = text[blocks[number + 1].start :][:2].lstrip() if number + 1 < len(blocks) else ""
        found += _in_block(text, block.start, block.end, following)
    return tuple(sorted(found, key=lambda marked: (marked.start, -marked.end)))


def _in_block(text: str, start: int, end: int, following: str) -> list[Marked]:
    found: list[Marked] = []
    stack: list[_Open] = []
    for match in _MARK.finditer(text, start, end):
        at, after, mark = match.start(), match.end(), match.group()
        before = text[at - 1] if at > start else " "
        behind = text[after] if after < end else " "
        level = _closes(stack, mark, before, behind)
        if level is not None:
            opened = stack[level]
            del stack[level:]
            found.append(Marked(opened.at, after, opened.after, at, level, opened.mark in _SINGLE))
        elif _opens(mark, before, behind) and not (stack and stack[-1].mark == mark and mark in _SAME):
            stack.append(_Open(at, after, mark))
    outer = next((opened for opened in stack if opened.mark not in _SINGLE), None)
    if outer and _MARK.match(following) and (following.startswith("''") or following[0] not in _SINGLE):
        found = [marked for marked in found if marked.start < outer.at or marked.depth > 0]
        found.append(Marked(outer.at, end, outer.after, end, 0, single=False, continued=True))
    elif stack:
        lost = len(stack)
        found = [
            replace(marked, depth=max(0, marked.depth - lost)) if marked.start > stack[0].at else marked
            for marked in found
        ]
    return [marked for marked in found if text[marked.inner_start : marked.inner_end].strip()]


def _closes(stack: list[_Open], mark: str, before: str, behind: str) -> int | None:
    """The index in the stack of the opening mark that this one closes, or None."""
    if before.isspace() and not behind.isspace() and (mark in _SAME or mark == "''"):
        return None
    if mark in ("'", "’") and (behind.isalnum() or before.isspace()):
        return None  # an apostrophe, or the start of '90s
    for level in range(len(stack) - 1, -1, -1):
        opened = stack[level].mark
        if mark in _PAIRS[opened] if len(mark) == 1 else mark == _PAIRS[opened]:
            return level
        if opened in '“"' and mark in '“”"' and not behind.isalnum() and not before.isspace():
            return level  # typed with the wrong hand
    return None


def _opens(mark: str, before: str, behind: str) -> bool:
    if mark not in _PAIRS or (behind.isspace() and mark != "«"):
        return False
    if mark in ("'", "‘"):
        return (before.isspace() or before in _BEFORE_OPENING) and (behind.isalpha() or behind in '“"«…¿¡')
    if mark in _CLOSERS or mark == "''":
        return before.isspace() or before in _BEFORE_OPENING
    return True


def dialogue_dash(text: str, block: Block) -> int | None:
    """Where speech starts in a paragraph opened by a dialogue dash, or None."""
    match = re.compile(r"[—–―]\s*(?=[\w¿¡«\"“])").match(text, block.start, block.end)
    return match.end() if match else None
