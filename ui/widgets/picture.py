"""Pictures of what widgets look like, drawn once: a widget is painted far more often than it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter], object]
"""Draws something with its top left corner at the origin, with smooth edges."""


def drawn(size: QSize, ratio: float, draw: Draw) -> QPixmap:
    """A picture of this size, in pixels of a screen with `ratio` real ones to each; clear where nothing is drawn."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return picture


class Pictures:
    """Pictures of one widget in up to `most` of the states it has been in."""

    def __init__(self, most: int = 1) -> None:
        self._most = most
        self._kept: dict[object, QPixmap] = {}

    def of(self, state: object, size: QSize, ratio: float, draw: Draw) -> QPixmap:
        """The picture of a state, which is to hold everything the drawing depends on but size and ratio."""
        key = (state, size.width(), size.height(), ratio)
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= self._most:
                self._kept.clear()
            picture = self._kept[key] = drawn(size, ratio, draw)
        return picture
