"""Where the keyboard goes when what had it is hidden: left to Qt, it would land in a field of another pane."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def kept_in(page: QWidget, place: Callable[[], QWidget]) -> Iterator[None]:
    """A block that may hide or disable parts of `page`: if that takes the keyboard out of it, `place()` has it then."""
    had = _has_keyboard(page)
    yield
    if had and not _has_keyboard(page):
        place().setFocus()


def _has_keyboard(page: QWidget) -> bool:
    focus: QWidget | None = page.window().focusWidget()
    return focus is not None and (focus is page or page.isAncestorOf(focus))
