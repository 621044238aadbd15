"""Which key takes the caret where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.caret.keyboard import Motion, Move, move_for

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


def _asked(key: Qt.Key, modifiers: Qt.KeyboardModifier, *, rtl: bool = False) -> Move | None:
    return move_for(QKeyEvent(QEvent.Type.KeyPress, key, modifiers), rtl)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("shift", [False, True])
def test_arrows_point_to_the_eye(shift: bool) -> None:
    held = _SHIFT if shift else _NONE
    assert _asked(Qt.Key.Key_Right, held) == Move(Motion.FOLLOWING, extend=shift)
    assert _asked(Qt.Key.Key_Right, held, rtl=True) == Move(Motion.PRECEDING, extend=shift)
    assert _asked(Qt.Key.Key_Left, held | _CTRL) == Move(Motion.PREVIOUS_WORD, extend=shift)
    assert _asked(Qt.Key.Key_Left, held | _CTRL, rtl=True) == Move(Motion.NEXT_WORD, extend=shift)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("shift", [False, True])
def test_lines_pages_paragraphs_and_ends(shift: bool) -> None:
    held = _SHIFT if shift else _NONE
    assert _asked(Qt.Key.Key_Down, held) == Move(lines=1, extend=shift)
    assert _asked(Qt.Key.Key_PageUp, held) == Move(pages=-1, extend=shift)
    assert _asked(Qt.Key.Key_Down, held | _CTRL) == Move(Motion.BLOCK_END, extend=shift)
    assert _asked(Qt.Key.Key_Home, held | _CTRL) == Move(Motion.START, extend=shift)
    assert _asked(Qt.Key.Key_End, held) == Move(Motion.LINE_END, extend=shift)


@pytest.mark.usefixtures("qapp")
def test_other_keys_are_left_alone() -> None:
    assert _asked(Qt.Key.Key_Q, _NONE) is None
    assert _asked(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier) is None
