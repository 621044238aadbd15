"""Keeping the keyboard inside a panel that lies over the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_inside(panel: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or previous control of `panel`, coming round at its end; False without any."""
    here = each = QApplication.focusWidget() or panel
    while True:
        following = each.nextInFocusChain() if forward else each.previousInFocusChain()
        if following is None or following is here:
            return False
        each = following
        usable = each.isVisible() and each.isEnabled() and bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if usable and panel.isAncestorOf(each):
            each.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            return True
