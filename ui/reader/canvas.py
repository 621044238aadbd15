"""A picture of what a view shows, drawn anew only where something changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter, QRect], None]
"""Draws the part of a view that a rectangle of its viewport, as wide as that, shows."""

Stretch = tuple[int, int]
"""From one height of a viewport down to another, pixels."""


class Canvas:
    """The picture of one viewport, in whose pixels all places are.

    Setting a page of text takes five times as long as copying it, and most of what is painted over a text is uncovered
    as it was: by a chooser that closes, a palette whose rows change, a card that moves.
    """

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._stale: list[Stretch] = []

    def spoil(self, top: int, bottom: int) -> None:
        """Have everything between two heights drawn anew before it is shown again."""
        self._stale.append((top, bottom))

    def scroll(self, dy: int) -> None:
        """Move everything down by `dy` pixels (up, below 0); what comes into view is drawn when it is shown."""
        height = self._size().height()
        self._stale = [(top + dy, bottom + dy) for top, bottom in self._stale]
        self._stale.append((0, dy) if dy > 0 else (height + dy, height))
        self._picture.scroll(0, round(dy * self._picture.devicePixelRatio()), self._picture.rect())

    def show(self, painter: QPainter, size: QSize, ratio: float, draw: Draw) -> None:
        """Paint the picture of a viewport of this size, where the painter's clip lets it."""
        if self._picture.isNull() or self._size() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._stale = [(0, size.height())]
        if self._stale:
            self._draw(size, draw)
        painter.drawPixmap(0, 0, self._picture)

    def _size(self) -> QSize:
        return self._picture.deviceIndependentSize().toSize()

    def _draw(self, size: QSize, draw: Draw) -> None:
        painter = QPainter(self._picture)
        for top, bottom in united(self._stale, size.height()):
            stretch = QRect(0, top, size.width(), bottom - top)
            painter.save()
            painter.setClipRect(stretch)
            draw(painter, stretch)
            painter.restore()
        painter.end()
        self._stale = []


def united(stretches: Iterable[Stretch], height: int) -> list[Stretch]:
    """The stretches within a height from the top down; those that touch become one."""
    found: list[Stretch] = []
    for top, bottom in sorted(stretches):
        top, bottom = max(0, top), min(height, bottom)
        if found and top <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], bottom)
        elif top < bottom:
            found.append((top, bottom))
    return found
