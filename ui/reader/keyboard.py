"""Which key takes the caret where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.reader import motion
from ui.reader.column import Column

Key = QKeySequence.StandardKey
Motion = Callable[[Column, int], int]


@dataclass(frozen=True, slots=True)
class Move:
    """What a key asks for: a motion, or a number of lines or pages; `extend` keeps the other end of the selection."""

    motion: Motion | None = None
    lines: int = 0
    pages: int = 0
    extend: bool = False


def _start(column: Column, offset: int) -> int:
    return column.pieces.starts[0]


def _end(column: Column, offset: int) -> int:
    return column.pieces.ends[-1]


def _next_word(column: Column, offset: int) -> int:
    return motion.following(column, offset, words=True)


def _previous_word(column: Column, offset: int) -> int:
    return motion.preceding(column, offset, words=True)


_KEYS: tuple[tuple[Key, Move], ...] = (
    (Key.MoveToNextLine, Move(lines=1)),
    (Key.SelectNextLine, Move(lines=1, extend=True)),
    (Key.MoveToPreviousLine, Move(lines=-1)),
    (Key.SelectPreviousLine, Move(lines=-1, extend=True)),
    (Key.MoveToNextPage, Move(pages=1)),
    (Key.SelectNextPage, Move(pages=1, extend=True)),
    (Key.MoveToPreviousPage, Move(pages=-1)),
    (Key.SelectPreviousPage, Move(pages=-1, extend=True)),
    (Key.MoveToStartOfLine, Move(motion.line_start)),
    (Key.SelectStartOfLine, Move(motion.line_start, extend=True)),
    (Key.MoveToEndOfLine, Move(motion.line_end)),
    (Key.SelectEndOfLine, Move(motion.line_end, extend=True)),
    (Key.MoveToStartOfDocument, Move(_start)),
    (Key.SelectStartOfDocument, Move(_start, extend=True)),
    (Key.MoveToEndOfDocument, Move(_end)),
    (Key.SelectEndOfDocument, Move(_end, extend=True)),
    (Key.MoveToStartOfBlock, Move(motion.block_start)),
    (Key.SelectStartOfBlock, Move(motion.block_start, extend=True)),
    (Key.MoveToEndOfBlock, Move(motion.block_end)),
    (Key.SelectEndOfBlock, Move(motion.block_end, extend=True)),
)

# The arrows point to the eye, the text may run the other way.
_SIDEWAYS: tuple[tuple[Key, bool, bool, bool], ...] = (
    (Key.MoveToNextChar, True, False, False),
    (Key.SelectNextChar, True, False, True),
    (Key.MoveToPreviousChar, False, False, False),
    (Key.SelectPreviousChar, False, False, True),
    (Key.MoveToNextWord, True, True, False),
    (Key.SelectNextWord, True, True, True),
    (Key.MoveToPreviousWord, False, True, False),
    (Key.SelectPreviousWord, False, True, True),
)


def move_for(event: QKeyEvent, rtl: bool) -> Move | None:
    """What the key asks for, None if it is not a key for the caret. `rtl`: the caret is in right-to-left text."""
    for key, right, words, extend in _SIDEWAYS:
        if event.matches(key):
            forward = right != rtl
            if words:
                return Move(_next_word if forward else _previous_word, extend=extend)
            return Move(motion.following if forward else motion.preceding, extend=extend)
    for key, move in _KEYS:
        if event.matches(key):
            return move
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        if event.key() == Qt.Key.Key_Up:
            return Move(motion.block_start, extend=shift)
        if event.key() == Qt.Key.Key_Down:
            return Move(motion.block_end, extend=shift)
    return None
