"""Where pages lie under each other, and what lies where on them: pure geometry.

Content coordinates are device-independent pixels from the top left corner of all pages. Page coordinates are points
from the top left corner of a page as its file describes it, before any rotation.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from annotator.library import PageBox, Sheet


GAP = 14
"""Pixels between two pages."""
EDGE = 18
"""Pixels around all pages."""
_LONGEST = 24_000  # pixels of a page's side; a larger page is shown smaller
_NOMINAL = (595.0, 842.0)  # points, for a page that could not be measured


class Arrangement:
    """Pages at one zoom (pixels a point) and rotation, centred in `room` pixels.

    With `spread` they lie in pairs, as in a book that is open: the first page alone, then two and two.
    """

    def __init__(self, sheets: Sequence[Sheet], zoom: float, rotation: int, room: int, *, spread: bool = False) -> None:
        self.sheets = tuple(sheets)
        self.zoom = zoom
        self.rotation = rotation % 360
        self._made_of = (self.sheets, zoom, rotation, room, spread)
        self.boxes: list[QRectF] = []
        self._tops: list[float] = []
        sizes = self._shown_sizes()
        self._rows = rows_of(len(sizes), spread)
        if spread:
            widths = [sum(sizes[page - 1][0] for page in row) + GAP * (len(row) - 1) for row in self._rows]
        else:
            widths = [across for across, _ in sizes]
        self.width = max(room, max(widths, default=0) + 2 * EDGE)
        y = EDGE
        for row, width in zip(self._rows, widths, strict=True):
            # A lone page of an open book lies right of the fold when it is the first, else left of it; one that is
            # too wide for that is moved into view.
            x = (self.width - width) // 2
            self._tops.append(float(y))
            if not spread:  # without a loop for each page: a book has a thousand
                height = sizes[row[0] - 1][1]
                self.boxes.append(QRectF(x, y, width, height))
                y += height + GAP
                continue
            if len(row) == 1 and len(self._rows) < len(sizes):
                alone = sizes[row[0] - 1][0]
                x = self.width // 2 + GAP // 2 if row[0] == 1 else self.width // 2 - GAP // 2 - alone
                x = max(EDGE, min(x, self.width - EDGE - alone))
            for page in row:
                across, height = sizes[page - 1]
                self.boxes.append(QRectF(x, y, across, height))
                x += across + GAP
            y += max(sizes[page - 1][1] for page in row) + GAP
        self.height = y - GAP + EDGE if sizes else 0

    def with_(self, sheets: Sequence[Sheet], zoom: float, rotation: int, room: int, *, spread: bool) -> Arrangement:
        """The arrangement of these pages; this one itself when that is what it is, for a book takes a while."""
        if self._made_of == (tuple(sheets), zoom, rotation, room, spread):
            return self
        return Arrangement(sheets, zoom, rotation, room, spread=spread)

    def scale(self, page: int) -> float:
        """Pixels a point on a page."""
        width, height = self._size(page)
        return min(self.zoom, _LONGEST / max(width, height))

    def turned(self, page: int) -> int:
        """Clockwise degrees by which a page is turned, its own rotation included."""
        return (self.sheets[page - 1].rotation + self.rotation) % 360

    def page_at(self, y: float) -> int:
        """The (first) page at a height, or the one above the gap there."""
        return self._row_at(y)[0] if self._rows else 1

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages that show between two heights."""
        if not self.sheets:
            return range(0)
        first = self.page_at(top)
        row = self._row_at(top)
        if max(self.boxes[page - 1].bottom() for page in row) < top and row[-1] < len(self.sheets):
            first = row[-1] + 1
        return range(first, self._row_at(bottom)[-1] + 1)

    def page_near(self, point: QPointF) -> int:
        """The page at a place, the nearest one in a gap."""
        row = self._row_at(point.y())
        beyond = point.y() - max(self.boxes[page - 1].bottom() for page in row)
        if row[-1] < len(self.sheets) and beyond > GAP / 2:
            row = self._row_at(point.y() + GAP)
        return min(row, key=lambda page: abs(self.boxes[page - 1].center().x() - point.x()))

    def _row_at(self, y: float) -> tuple[int, ...]:
        return self._rows[min(max(1, bisect_right(self._tops, y)), len(self._rows)) - 1]

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

    def _shown_sizes(self) -> list[tuple[int, int]]:
        """The sizes of all pages in pixels; most pages of a book have the same."""
        known: dict[tuple[float, float, int], tuple[int, int]] = {}
        sizes = []
        for page, sheet in enumerate(self.sheets, 1):
            key = (sheet.width, sheet.height, sheet.rotation)
            if key not in known:
                width, height = self._shown_size(page)
                known[key] = round(width), round(height)
            sizes.append(known[key])
        return sizes

    def _shown_size(self, page: int) -> tuple[float, float]:
        width, height = self._size(page)
        if self.turned(page) % 180:
            width, height = height, width
        scale = self.scale(page)
        return max(1.0, width * scale), max(1.0, height * scale)


def rows_of(pages: int, spread: bool) -> list[tuple[int, ...]]:
    """Which pages lie beside each other."""
    if not spread or pages < 3:
        return [(page,) for page in range(1, pages + 1)]
    return [(1,), *((page, page + 1)[: pages - page + 1] for page in range(2, pages + 1, 2))]


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
