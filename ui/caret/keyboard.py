"""Which key takes the caret where, whatever the text looks like."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Key = QKeySequence.StandardKey


class Motion(Enum):
    """From one place in the text to another, along the text."""

    FOLLOWING = "a character forward"
    PRECEDING = "a character backward"
    NEXT_WORD = "to the beginning of the next word"
    PREVIOUS_WORD = "to the beginning of the word"
    LINE_START = "to the beginning of the line"
    LINE_END = "to the end of the line"
    BLOCK_START = "to the beginning of the paragraph"
    BLOCK_END = "to the beginning of the next paragraph"
    START = "to the beginning of the text"
    END = "to the end of the text"


@dataclass(frozen=True, slots=True)
class Move:
    """What a key asks for: a motion, or a number of lines or pages; `extend` keeps the other end of the selection."""

    motion: Motion | None = None
    lines: int = 0
    pages: int = 0
    extend: bool = False


# The arrows point to the eye, the text may run the other way.
_SIDEWAYS = (
    (Key.MoveToNextChar, Key.SelectNextChar, Motion.FOLLOWING, Motion.PRECEDING),
    (Key.MoveToPreviousChar, Key.SelectPreviousChar, Motion.PRECEDING, Motion.FOLLOWING),
    (Key.MoveToNextWord, Key.SelectNextWord, Motion.NEXT_WORD, Motion.PREVIOUS_WORD),
    (Key.MoveToPreviousWord, Key.SelectPreviousWord, Motion.PREVIOUS_WORD, Motion.NEXT_WORD),
)
_KEYS = (
    (Key.MoveToNextLine, Key.SelectNextLine, Move(lines=1)),
    (Key.MoveToPreviousLine, Key.SelectPreviousLine, Move(lines=-1)),
    (Key.MoveToNextPage, Key.SelectNextPage, Move(pages=1)),
    (Key.MoveToPreviousPage, Key.SelectPreviousPage, Move(pages=-1)),
    (Key.MoveToStartOfLine, Key.SelectStartOfLine, Move(Motion.LINE_START)),
    (Key.MoveToEndOfLine, Key.SelectEndOfLine, Move(Motion.LINE_END)),
    (Key.MoveToStartOfDocument, Key.SelectStartOfDocument, Move(Motion.START)),
    (Key.MoveToEndOfDocument, Key.SelectEndOfDocument, Move(Motion.END)),
    (Key.MoveToStartOfBlock, Key.SelectStartOfBlock, Move(Motion.BLOCK_START)),
    (Key.MoveToEndOfBlock, Key.SelectEndOfBlock, Move(Motion.BLOCK_END)),
)
# Qt knows no key for paragraphs outside macOS.
_WITH_CTRL: dict[int, Motion] = {Qt.Key.Key_Up: Motion.BLOCK_START, Qt.Key.Key_Down: Motion.BLOCK_END}


def move_for(event: QKeyEvent, rtl: bool) -> Move | None:
    """What the key asks for, None if it is not a key for the caret. `rtl`: the caret is in right-to-left text."""
    for plain, extending, forward, backward in _SIDEWAYS:
        extend = event.matches(extending)
        if extend or event.matches(plain):
            return Move(backward if rtl else forward, extend=extend)
    for plain, extending, move in _KEYS:
        if event.matches(plain):
            return move
        if event.matches(extending):
            return replace(move, extend=True)
    motion = _WITH_CTRL.get(event.key()) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
    return Move(motion, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)) if motion else None
