"""The pictures of pages that are kept: which parts of a page to ask for, and a bounded store of what has come."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.pages.arrangement import Arrangement

if TYPE_CHECKING:
    from annotator.library import Band, Picture

MOST = 64 << 20
"""Bytes of pictures that are kept."""
_LARGEST = 2_000_000  # pixels of one picture
_LOWEST = 64  # rows


class Pictures:
    """What has been drawn, by band; the longest unused goes first."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[Band, QImage] = OrderedDict()
        self._pages: dict[int, set[Band]] = {}
        self.size = 0

    def get(self, band: Band) -> QImage | None:
        """The picture of a band, None when there is none."""
        found = self._kept.get(band)
        if found is not None:
            self._kept.move_to_end(band)
        return found

    def __contains__(self, band: Band) -> bool:
        return band in self._kept

    def put(self, band: Band, image: QImage) -> None:
        """Keep a picture, and let go of the oldest beyond the bound."""
        self._drop(band)
        self._kept[band] = image
        self._pages.setdefault(band.page, set()).add(band)
        self.size += image.sizeInBytes()
        while self.size > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def others(self, page: int) -> list[tuple[Band, QImage]]:
        """All pictures of a page at any zoom."""
        return [(band, self._kept[band]) for band in self._pages.get(page, ())]

    def clear(self) -> None:
        """Let go of everything."""
        self._kept.clear()
        self._pages.clear()
        self.size = 0

    def _drop(self, band: Band) -> None:
        old = self._kept.pop(band, None)
        if old is not None:
            self.size -= old.sizeInBytes()
            self._pages[band.page].discard(band)


def bands(
    arrangement: Arrangement, page: int, ratio: float, top: float, bottom: float
) -> Iterator[tuple[Band, QRectF]]:
    """The bands of a page that touch content heights `top`..`bottom`, with the rectangle of each.

    `ratio` is the screen's pixels to a device-independent one.
    """
    from annotator.library import Band

    box, scale = arrangement.boxes[page - 1], arrangement.scale(page) * ratio
    width, height = max(1, round(box.width() * ratio)), max(1, round(box.height() * ratio))
    rows = height if width * height <= _LARGEST else max(_LOWEST, _LARGEST // width)
    first = max(0, int((top - box.top()) * ratio) // rows)
    for row in range(first * rows, height, rows):
        place = QRectF(box.left(), box.top() + row / ratio, box.width(), min(rows, height - row) / ratio)
        if place.top() > bottom:
            return
        yield Band(page, scale, arrangement.rotation, row, rows), place


def image_of(picture: Picture, paper: str) -> QImage:
    """The picture as Qt paints it fastest; with a `paper` colour inverted, so that white becomes that colour.

    May run in any thread.
    """
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if paper:
        image.invertPixels()
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
        painter.fillRect(image.rect(), QColor(paper))
        painter.end()
    return image
