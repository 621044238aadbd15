"""The order in which Tab goes through a page: as its parts stand, not as they were made.

Qt goes by the time of making, so that parts made while a record is shown (chips, rows of claims) would come after all
others.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(part: QWidget) -> Iterator[QWidget]:
    """The visible widgets within `part` that take the keyboard by Tab, in reading order."""
    for child in _children(part):
        if child.isHidden() or not child.isEnabled():
            continue
        if child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and child.focusProxy() is None:
            yield child
        else:
            yield from stops(child)


def beside(page: QWidget, *, forward: bool) -> QWidget | None:
    """The next widget after (or before) a whole page that takes the keyboard by Tab; None when there is no other."""
    here = page.nextInFocusChain() if forward else page.previousInFocusChain()
    while here is not None and here is not page:
        takes = here.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and here.focusProxy() is None
        if takes and here.isVisible() and here.isEnabled() and not page.isAncestorOf(here):
            return here
        here = here.nextInFocusChain() if forward else here.previousInFocusChain()
    return None


def _children(part: QWidget) -> list[QWidget]:
    layout = part.layout()
    if layout is not None:
        return list(_laid_out(layout))
    direct = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted(direct, key=lambda child: (child.y(), child.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
