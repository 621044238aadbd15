"""The column on its paper: from offsets to places and back, in content coordinates.

Content coordinates are pixels from the left edge of the viewport and from the top of the paper, so a place is seen at
`y - scroll value`. Offsets are code points of the whole text.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from ui.reader import motion
from ui.reader.column import Column
from ui.reader.typeset import Setting


class Sheet:
    """A column at `left`, `pad` below the top of the paper."""

    def __init__(self, column: Column, left: int, pad: int, foot: int) -> None:
        self.column = column
        self.left = left
        self.pad = pad
        self.foot = foot

    @property
    def height(self) -> int:
        """The height of the paper."""
        return self.pad + self.column.height + self.foot

    def pieces_between(self, top: int, bottom: int) -> range:
        """The pieces that show between two heights."""
        if not len(self.column.pieces):
            return range(0)
        return range(self.column.piece_at(top - self.pad), self.column.piece_at(bottom - self.pad) + 1)

    def corner(self, piece: int) -> QPointF:
        """The top left corner of the text of a piece."""
        return QPointF(self.left, self.pad + self.column.text_top(piece))

    def offset_at(self, point: QPointF) -> int:
        """The caret position nearest to a place."""
        column = self.column
        if not len(column.pieces):
            return 0
        y = point.y() - self.pad
        piece = column.piece_at(int(y))
        setting = column.setting(piece)
        inside = y - column.text_top(piece)
        if inside < 0 and piece > 0 and -inside > column.gap(piece) / 2:
            # The upper half of the space between two pieces belongs to the one above.
            piece -= 1
            setting = column.setting(piece)
            inside = float(setting.height)
        return motion.offset_of(column, piece, setting, setting.unit_at(point.x() - self.left, inside))

    def character_at(self, point: QPointF) -> int | None:
        """The character under a place, None on bare paper."""
        column = self.column
        if not len(column.pieces):
            return None
        y = point.y() - self.pad
        piece = column.piece_at(int(y))
        setting = column.setting(piece)
        unit = setting.unit_under(point.x() - self.left, y - column.text_top(piece))
        return None if unit is None else motion.offset_of(column, piece, setting, unit)

    def boxes(self, start: int, end: int, pieces: range) -> Iterator[QRectF]:
        """The boxes of `start..end` on some pieces, the full height of the lines."""
        column = self.column
        for piece in pieces:
            first, last = column.pieces.starts[piece], column.pieces.ends[piece]
            if last <= start or first >= end:
                continue
            setting = column.setting(piece)
            corner = self.corner(piece)
            units = (setting.units(max(start, first) - first), setting.units(min(end, last) - first))
            for line, left, right in setting.stretches(*units):
                if right > left:
                    yield QRectF(corner.x() + left, corner.y() + line.top, right - left, line.bottom - line.top)

    def ink_boxes(self, start: int, end: int, pieces: range) -> Iterator[tuple[QRectF, Setting]]:
        """The boxes of the ink of `start..end` on some pieces, with the setting each is in."""
        column = self.column
        for piece in pieces:
            first, last = column.pieces.starts[piece], column.pieces.ends[piece]
            if last <= start or first >= end:
                continue
            setting = column.setting(piece)
            units = (setting.units(max(start, first) - first), setting.units(min(end, last) - first))
            for line, left, right in setting.stretches(*units):
                if right > left:
                    yield setting.rect(line, left, right).translated(self.corner(piece)), setting

    def caret_box(self, offset: int) -> QRectF:
        """Where the caret stands before the character at `offset`."""
        if not len(self.column.pieces):
            return QRectF()
        piece, setting, unit = motion.place(self.column, offset)
        line = setting.line_of(unit)
        box = setting.rect(line, setting.x_of(unit), setting.x_of(unit))
        return box.translated(self.corner(piece))

    def line_top(self, offset: int) -> int:
        """The top of the line that shows `offset`; typesets its piece."""
        if not len(self.column.pieces):
            return self.pad
        piece, setting, unit = motion.place(self.column, offset)
        return round(self.corner(piece).y() + setting.line_of(unit).top)

    def top_of(self, offset: int) -> int:
        """The top of the line that shows `offset`; estimated while its piece has not been shown."""
        column = self.column
        if not len(column.pieces):
            return self.pad
        piece = column.pieces.at(offset)
        if column.is_set(piece):
            return self.line_top(offset)
        top, bottom = column.text_top(piece), column.tops[piece + 1]
        start, end = column.pieces.starts[piece], column.pieces.ends[piece]
        share = (min(offset, end) - start) / max(1, end - start)
        return self.pad + round(top + share * max(0, bottom - top - column.typography.body.pitch))

    def meta_corner(self) -> QPointF:
        """The top left corner of the meta line."""
        column = self.column
        if column.title_piece is None:
            above = column.headline.height if column.headline else 0
            return QPointF(self.left, self.pad + above + column.meta_gap)
        bottom = column.tops[column.title_piece + 1] - column.meta_after
        return QPointF(self.left, self.pad + bottom + column.meta_gap)

    def aside_box(self) -> QRectF:
        """The box of the words of the meta line that tell of passages set aside; null without them."""
        meta, heading = self.column.meta, self.column.heading
        box = QRectF()
        if meta is not None and heading.aside:
            start = meta.units(heading.aside_at)
            for line, left, right in meta.stretches(start, meta.units(len(meta.text))):
                box = box.united(QRectF(left, line.top, right - left, line.bottom - line.top))
            box.translate(self.meta_corner())
        return box
