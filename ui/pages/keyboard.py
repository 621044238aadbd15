"""Which key takes the caret where on pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.pages import motion

if TYPE_CHECKING:
    from annotator.library import PageLayout

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Move:
    """What a key asks for: a motion, or a number of lines or pages; `extend` keeps the other end of the selection."""

    motion: Callable[[PageLayout, int], int] | None = None
    lines: int = 0
    pages: int = 0
    extend: bool = False


def _next_word(layout: PageLayout, offset: int) -> int:
    return motion.following(layout, offset, words=True)


def _previous_word(layout: PageLayout, offset: int) -> int:
    return motion.preceding(layout, offset, words=True)


def _start(layout: PageLayout, offset: int) -> int:
    return 0


def _end(layout: PageLayout, offset: int) -> int:
    return len(layout.text)


# The arrows point to the eye, the text may run the other way.
_SIDEWAYS = (
    (Key.MoveToNextChar, Key.SelectNextChar, motion.following, motion.preceding),
    (Key.MoveToPreviousChar, Key.SelectPreviousChar, motion.preceding, motion.following),
    (Key.MoveToNextWord, Key.SelectNextWord, _next_word, _previous_word),
    (Key.MoveToPreviousWord, Key.SelectPreviousWord, _previous_word, _next_word),
)
_KEYS = (
    (Key.MoveToNextLine, Key.SelectNextLine, Move(lines=1)),
    (Key.MoveToPreviousLine, Key.SelectPreviousLine, Move(lines=-1)),
    (Key.MoveToNextPage, Key.SelectNextPage, Move(pages=1)),
    (Key.MoveToPreviousPage, Key.SelectPreviousPage, Move(pages=-1)),
    (Key.MoveToStartOfLine, Key.SelectStartOfLine, Move(motion.line_start)),
    (Key.MoveToEndOfLine, Key.SelectEndOfLine, Move(motion.line_end)),
    (Key.MoveToStartOfDocument, Key.SelectStartOfDocument, Move(_start)),
    (Key.MoveToEndOfDocument, Key.SelectEndOfDocument, Move(_end)),
    (Key.MoveToStartOfBlock, Key.SelectStartOfBlock, Move(motion.block_start)),
    (Key.MoveToEndOfBlock, Key.SelectEndOfBlock, Move(motion.block_end)),
)


def move_for(event: QKeyEvent, rtl: bool) -> Move | None:
    """What the key asks for, None if it is not a key for the caret. `rtl`: the caret is in right-to-left text."""
    for move, select, forward, backward in _SIDEWAYS:
        extend = event.matches(select)
        if extend or event.matches(move):
            return Move(backward if rtl else forward, extend=extend)
    for plain, extending, asked in _KEYS:
        if event.matches(plain):
            return asked
        if event.matches(extending):
            return Move(asked.motion, asked.lines, asked.pages, extend=True)
    return None
