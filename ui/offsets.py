"""Code points (Python, the library) to UTF-16 units (Qt) and back. The only place where UTF-16 is counted."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Both ways between the two counts for one text.

    Only the places of the characters beyond the Basic Multilingual Plane are kept: building scans the text once,
    a conversion is one bisection, and a text without such characters costs nothing.
    """

    __slots__ = ("_points", "_units", "length", "units")

    def __init__(self, text: str) -> None:
        points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._points = points
        self._units = [point + index for index, point in enumerate(points)]
        self.length = len(text)
        self.units = self.length + len(points)

    def to_units(self, point: int) -> int:
        """The UTF-16 offset of the code point at `point` (0..length)."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_point(self, unit: int) -> int:
        """The code point at UTF-16 offset `unit` (0..units); inside a surrogate pair, the character it belongs to."""
        return unit - bisect_left(self._units, unit) if self._units else unit
