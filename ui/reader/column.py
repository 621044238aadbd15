"""The column of text: every piece at its height, typeset when it is first needed.

Pieces that were never shown have an estimated height; `settle` makes a stretch exact. Coordinates are whole pixels from
the top of the content; x counts from the column's left edge.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from itertools import accumulate, pairwise

from PySide6.QtGui import QFontMetricsF

from annotator.model import BlockKind, CanonicalText
from ui.reader.pieces import Pieces
from ui.reader.typeset import Cell, Setting
from ui.reader.typography import Style, Typography

_KEPT = 400
"""Typeset pieces kept; about twenty screens."""
_DOT = " · "
_LEAD = 6
"""The meta line stands under the title if that is among the first blocks, and at the top otherwise."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over the text without being part of it; `aside` ends the meta line and can be clicked."""

    title: str = ""
    meta: str = ""
    aside: str = ""

    @property
    def line(self) -> str:
        """The meta line. Beside other scripts each part keeps its own direction, so that a date stays whole."""
        parts = [*(self.meta.split(_DOT) if self.meta else ()), *((self.aside,) if self.aside else ())]
        if all(part.isascii() for part in parts):
            return _DOT.join(parts)
        return _DOT.join(f"\u2068{part}\u2069" for part in parts)

    @property
    def aside_at(self) -> int:
        """Where `aside` begins in the meta line, code points."""
        return self.line.rindex(self.aside)


class Column:
    """One article set at one width."""

    def __init__(self, content: CanonicalText, heading: Heading, typography: Typography, width: int) -> None:
        self.pieces = Pieces(content)
        self.content = content
        self._settings: OrderedDict[int, Setting] = OrderedDict()
        self.heading = heading
        self._tables: dict[int, tuple[Cell, ...]] = {}
        self.title_piece = self._find_title()
        self._paged = any(block.page is not None and block.page > 1 for block in content.blocks)
        self.headline: Setting | None = None
        self.meta: Setting | None = None
        self.generation = 0
        self.set(typography, width)

    def _find_title(self) -> int | None:
        for piece in range(min(len(self.pieces), _LEAD)):
            if self.pieces.block(piece).kind is BlockKind.TITLE and self.pieces.is_last(piece):
                return piece
        return None

    def set(self, typography: Typography, width: int) -> None:
        """Change the text size or the width: everything is estimated anew."""
        self.typography = typography
        self.width = width
        self.generation += 1
        self._settings.clear()
        self._tables.clear()
        self._tops: list[int] | None = None
        self._set_heading()
        self._estimate()

    def _set_heading(self) -> None:
        em = self.typography.em
        rtl = len(self.pieces) > 0 and self.pieces.right_to_left(0)
        self.headline = self.meta = None
        self.meta_gap = round(0.35 * em)
        self.meta_after = 0
        self.head = 0
        if self.heading.line:
            self.meta = Setting(self.heading.line, self.typography.meta, rtl, self.width)
            self.meta_after = self.meta_gap + self.meta.height + round(0.45 * em)
        if self.title_piece is None:
            if self.heading.title:
                style = self.typography.style(BlockKind.TITLE, 0)
                self.headline = Setting(self.heading.title, style, rtl, self.width)
                self.head = self.headline.height
            self.head += self.meta_after
            if self.head:
                self.head += round(0.55 * em)

    def _estimate(self) -> None:
        pieces, typography = self.pieces, self.typography
        kinds = [(block.kind, block.level) for block in self.content.blocks]
        styles = {key: typography.style(*key) for key in set(kinds)}
        gaps: dict[tuple[BlockKind | None, BlockKind], int] = {}
        above = [None, *(kind for kind, _ in kinds)]
        block_gaps = []
        for pair in zip(above, (kind for kind, _ in kinds), strict=False):
            gap = gaps.get(pair)
            if gap is None:
                gap = gaps[pair] = round(typography.gap(*pair))
            block_gaps.append(gap)
        advance = self._advance()
        fits = {
            key: (max(1, int(self._room(style) / (advance * style.em))), round(style.pitch))
            for key, style in styles.items()
        }
        known = [fits[key] for key in kinds]
        if len(pieces) == len(kinds):
            self._gaps = block_gaps
            self._heights = [
                gap + pitch * (1 + (end - start) // chars)
                for gap, (chars, pitch), start, end in zip(block_gaps, known, pieces.starts, pieces.ends, strict=True)
            ]
        else:
            firsts = [True, *(one != other for one, other in pairwise(pieces.blocks))]
            self._gaps = [block_gaps[block] if first else 0 for block, first in zip(pieces.blocks, firsts, strict=True)]
            self._heights = [
                gap + known[block][1] * (1 + (end - start) // known[block][0])
                for gap, block, start, end in zip(self._gaps, pieces.blocks, pieces.starts, pieces.ends, strict=True)
            ]
        if self.title_piece is not None:
            self._heights[self.title_piece] += self.meta_after

    def _room(self, style: Style) -> float:
        return max(40.0, self.width - style.indent - style.outdent)

    def _advance(self) -> float:
        """The mean advance of a character in ems, from a sample of this very text."""
        text = self.pieces.text
        step = max(1, len(text) // 8)
        sample = "".join(text[at : at + 60] for at in range(0, len(text), step))
        body = self.typography.body
        return QFontMetricsF(body.font).horizontalAdvance(sample) / max(1, len(sample)) / body.em or 0.5

    @property
    def tops(self) -> list[int]:
        """Where each piece begins, with its space above; the last entry is the height of the content."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=self.head))
        return self._tops

    @property
    def height(self) -> int:
        """The height of the content, partly estimated."""
        return self.tops[-1]

    def text_top(self, piece: int) -> int:
        """Where the text of a piece begins, below its space above."""
        return self.tops[piece] + self._gaps[piece]

    def gap(self, piece: int) -> int:
        """The space above the text of a piece."""
        return self._gaps[piece]

    def page_begins(self, piece: int) -> int | None:
        """The number of the page that begins with a piece, None elsewhere and in a text of one page."""
        if not self._paged or not self.pieces.is_first(piece):
            return None
        page = self.pieces.block(piece).page
        return page if piece == 0 or page != self.pieces.block(piece - 1).page else None

    def piece_at(self, y: int) -> int:
        """The piece at a height; the nearest one for heights outside."""
        return min(max(0, bisect_right(self.tops, y) - 1), max(0, len(self.pieces) - 1))

    def is_set(self, piece: int) -> bool:
        """Whether the piece is typeset, so that its height is exact."""
        return piece in self._settings

    def setting(self, piece: int) -> Setting:
        """The piece, typeset now if it was not; this may move everything below it."""
        known = self._settings.get(piece)
        if known is not None:
            self._settings.move_to_end(piece)
            return known
        block = self.pieces.block(piece)
        style = self.typography.style(block.kind, block.level)
        cells = self._cells(piece) if block.kind is BlockKind.TABLE_ROW else ()
        made = Setting(self.pieces.words(piece), style, self.pieces.right_to_left(piece), self.width, cells)
        self._settings[piece] = made
        if len(self._settings) > _KEPT:
            self._settings.popitem(last=False)
        height = self._gaps[piece] + made.height
        if piece == self.title_piece:
            height += self.meta_after
        if height != self._heights[piece]:
            self._heights[piece] = height
            self._tops = None
        self.generation += 1
        return made

    def settle(self, top: int, bottom: int, anchor: int | None = None) -> int:
        """Typeset everything between two heights; how far the content under `top` moved down while doing so.

        `anchor` is the piece whose place on the screen is to be kept; by default the first one that is already set,
        so that what the reader looks at stands still.
        """
        if not len(self.pieces):
            return 0
        first = self.piece_at(top)
        if anchor is None:
            last = self.piece_at(bottom)
            anchor = next((piece for piece in range(first, last + 1) if piece in self._settings), None)
        before = self.tops[anchor] if anchor is not None else 0
        y = self.tops[first]
        piece = first
        while piece < len(self.pieces) and y < bottom:
            self.setting(piece)
            y += self._heights[piece]
            piece += 1
        if anchor is not None:
            return self.tops[anchor] - before
        return 0

    def _cells(self, piece: int) -> tuple[Cell, ...]:
        """The cells of a table row, aligned over the rows around it."""
        blocks = self.content.blocks
        index = self.pieces.blocks[piece]
        first = last = index
        while first > 0 and blocks[first - 1].kind is BlockKind.TABLE_ROW and index - first < 200:
            first -= 1
        while last + 1 < len(blocks) and blocks[last + 1].kind is BlockKind.TABLE_ROW and last - index < 200:
            last += 1
        if first in self._tables and index - first < 200:
            return self._tables[first]
        metrics = QFontMetricsF(self.typography.style(BlockKind.TABLE_ROW, 0).font)
        wanted: list[float] = []
        for block in blocks[first : last + 1]:
            for place, cell in enumerate(self.pieces.text[block.start : block.end].split("\t")):
                width = metrics.horizontalAdvance(cell[:200]) + 2
                if place == len(wanted):
                    wanted.append(width)
                wanted[place] = max(wanted[place], width)
        cells = _share(wanted, self.width, self.typography.em)
        self._tables[first] = cells
        return cells


def _share(wanted: list[float], width: float, em: float) -> tuple[Cell, ...]:
    """Cells as wide as they want to be; if that is too much, the wide ones give way first."""
    gutter = em
    room = max(width - gutter * (len(wanted) - 1), 2 * em * len(wanted))
    widths = list(wanted)
    if sum(widths) > room:
        open_cells, left = list(range(len(widths))), room
        while open_cells:
            fair = left / len(open_cells)
            small = [index for index in open_cells if wanted[index] <= fair]
            if not small:
                for index in open_cells:
                    widths[index] = fair
                break
            for index in small:
                left -= wanted[index]
            open_cells = [index for index in open_cells if index not in small]
    cells = []
    x = 0.0
    for cell_width in widths:
        cells.append(Cell(x, cell_width))
        x += cell_width + gutter
    return tuple(cells)
