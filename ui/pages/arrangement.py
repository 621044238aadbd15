"""Where pages lie under each other, and what lies where on them: pure geometry.

Content coordinates are device-independent pixels from the top left corner of all pages. Page coordinates are points
from the top left corner of a page as its file describes it, before any rotation.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from annotator.library import PageBox, Sheet

GAP = 14
"""Pixels between two pages."""
EDGE = 18
"""Pixels around all pages."""
_LONGEST = 24_000  # pixels of a page's side; a larger page is shown smaller
_NOMINAL = (595.0, 842.0)  # points, for a page that could not be measured


class Arrangement:
    """Pages at one zoom (pixels a point) and rotation, centred in `room` pixels."""

    def __init__(self, sheets: Sequence[Sheet], zoom: float, rotation: int, room: int) -> None:
        self.sheets = tuple(sheets)
        self.zoom = zoom
        self.rotation = rotation % 360
        self.boxes: list[QRectF] = []
        self._tops: list[float] = []
        sizes = [self._shown_size(page) for page in range(1, len(self.sheets) + 1)]
        self.width = max([room, *(round(width) + 2 * EDGE for width, _ in sizes)])
        y = EDGE
        for width, height in sizes:
            self.boxes.append(QRectF((self.width - round(width)) // 2, y, round(width), round(height)))
            self._tops.append(float(y))
            y += round(height) + GAP
        self.height = y - GAP + EDGE if sizes else 0

    def scale(self, page: int) -> float:
        """Pixels a point on a page."""
        width, height = self._size(page)
        return min(self.zoom, _LONGEST / max(width, height))

    def turned(self, page: int) -> int:
        """Clockwise degrees by which a page is turned, its own rotation included."""
        return (self.sheets[page - 1].rotation + self.rotation) % 360

    def page_at(self, y: float) -> int:
        """The page at a height, or the one above the gap there."""
        return min(max(1, bisect_right(self._tops, y)), max(1, len(self.sheets)))

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages that show between two heights."""
        if not self.sheets:
            return range(0)
        first = self.page_at(top)
        if self.boxes[first - 1].bottom() < top and first < len(self.sheets):
            first += 1
        return range(first, self.page_at(bottom) + 1)

    def page_near(self, point: QPointF) -> int:
        """The page at a place, the nearest one in a gap."""
        page = self.page_at(point.y())
        beyond = point.y() - self.boxes[page - 1].bottom()
        return page + 1 if page < len(self.sheets) and beyond > GAP / 2 else page

    def to_page(self, page: int, point: QPointF) -> tuple[float, float]:
        """A place in content coordinates as a place on a page."""
        box, scale = self.boxes[page - 1], self.scale(page)
        x, y = (point.x() - box.left()) / scale, (point.y() - box.top()) / scale
        width, height = self._size(page)
        match self.turned(page):
            case 90:
                return y, height - x
            case 180:
                return width - x, height - y
            case 270:
                return width - y, x
        return x, y

    def to_content(self, box: PageBox) -> QRectF:
        """A rectangle on a page in content coordinates."""
        width, height = self._size(box.page)
        match self.turned(box.page):
            case 90:
                left, top, right, bottom = height - box.bottom, box.left, height - box.top, box.right
            case 180:
                left, top, right, bottom = width - box.right, height - box.bottom, width - box.left, height - box.top
            case 270:
                left, top, right, bottom = box.top, width - box.right, box.bottom, width - box.left
            case _:
                left, top, right, bottom = box.left, box.top, box.right, box.bottom
        place, scale = self.boxes[box.page - 1], self.scale(box.page)
        return QRectF(
            place.left() + left * scale, place.top() + top * scale, (right - left) * scale, (bottom - top) * scale
        )

    def _size(self, page: int) -> tuple[float, float]:
        sheet = self.sheets[page - 1]
        return (sheet.width, sheet.height) if sheet.width > 0 and sheet.height > 0 else _NOMINAL

    def _shown_size(self, page: int) -> tuple[float, float]:
        width, height = self._size(page)
        if self.turned(page) % 180:
            width, height = height, width
        scale = self.scale(page)
        return max(1.0, width * scale), max(1.0, height * scale)


def fitting_zoom(sheets: Sequence[Sheet], rotation: int, width: float, height: float | None) -> float:
    """Pixels a point so that the widest usual page fits `width`, and with `height` the highest one that too."""
    sizes = [
        (sheet.height, sheet.width) if (sheet.rotation + rotation) % 180 else (sheet.width, sheet.height)
        for sheet in sheets
        if sheet.width > 0 and sheet.height > 0
    ] or [_NOMINAL]
    # One folded map among hundreds of pages must not make all the others tiny.
    widths, heights = sorted(size[0] for size in sizes), sorted(size[1] for size in sizes)
    usual = int(0.95 * (len(sizes) - 1))
    zoom = max(40.0, width - 2 * EDGE) / widths[usual]
    return min(zoom, max(40.0, height - 2 * EDGE) / heights[usual]) if height is not None else zoom
