"""A page of text that scrolls: geometry, text size, theme, and the words standing still while heights become known."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.model import Block, CanonicalText
from ui.reader.canvas import Canvas
from ui.reader.column import Column, Heading
from ui.reader.sheet import Sheet
from ui.reader.typography import Typography, families
from ui.theme import LIGHT, Theme

TEXT_SIZES = (8.0, 36.0)
"""The smallest and the largest text size, points."""
_OVERSCAN = 300  # px typeset below the viewport, so that short scrolls need no work


class Page(QAbstractScrollArea):
    """One article on paper, without caret or marks."""

    scrolled = Signal()
    laid_out = Signal()
    text_size_changed = Signal(float)
    revealed = Signal(int, int)  # what was asked to be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = LIGHT
        self._points = 14.0
        self._chars = 66
        self._language = ""
        self._flush = False
        self._sheet: Sheet | None = None
        self._canvas = Canvas()
        self._settling = False
        self._keep: tuple[int, int] | None = None
        self._contents = 0

    def set_content(self, content: CanonicalText | None, heading: Heading, language: str) -> None:
        """Show a text from its beginning, or bare paper."""
        self._language = language
        self._keep = None
        self._sheet = None
        self._contents += 1
        if content is not None:
            typography = self._typography()
            left, width = self._measure(typography)
            self._sheet = self._paper(Column(content, heading, typography, width), left)
        self._set_scroll(0)
        self._settle()
        self._repaint()
        self.laid_out.emit()

    def text(self) -> str:
        """The canonical text that is shown, "" without an article."""
        return self._sheet.column.pieces.text if self._sheet else ""

    def block_of(self, offset: int) -> Block | None:
        """The block that holds an offset."""
        if self._sheet is None or not len(self._sheet.column.pieces):
            return None
        pieces = self._sheet.column.pieces
        return pieces.block(pieces.at(offset))

    def generation(self) -> tuple[int, int]:
        """Changes whenever an offset may have got another place on the paper."""
        return self._contents, self._sheet.column.generation if self._sheet else 0

    def marks_moved(self) -> None:
        """Called after the text was set anew: what lies over it has other places now."""

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Change all colours at once."""
        self._theme = theme
        self.marks_moved()
        self._repaint()

    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    def set_text_size(self, points: float) -> None:
        """Change the size of the text; the line being read stays where it is."""
        points = max(TEXT_SIZES[0], min(TEXT_SIZES[1], points))
        if points != self._points:
            self._points = points
            self._set_anew()
            self.text_size_changed.emit(points)

    def text_size(self) -> float:
        """The size of the text, points."""
        return self._points

    def set_line_width(self, chars: int) -> None:
        """Change the width of the column, in average characters of the text face."""
        self._chars = max(20, chars)
        self._set_anew()

    def set_flush(self, flush: bool) -> None:
        """Keep the column at the end of the viewport, next to the margin, and not in the middle."""
        if flush != self._flush:
            self._flush = flush
            self._set_anew()

    def wanted_width(self) -> int:
        """The width of the column with the space it wants on both sides, pixels."""
        typography = self._typography()
        return round(self._chars * typography.character) + self._side(typography) + self._inner(typography)

    def _typography(self) -> Typography:
        known = self._sheet.column.typography if self._sheet else None
        wanted = (self._points, self._language, families(self._language))
        if known is not None and (known.points, known.language, known.families) == wanted:
            return known
        return Typography(self._points, self._language, self.logicalDpiY())

    @staticmethod
    def _side(typography: Typography) -> int:
        return round(1.9 * typography.em)

    def _inner(self, typography: Typography) -> int:
        """The space on the side of the margin."""
        return round(1.2 * typography.em) if self._flush else self._side(typography)

    def _measure(self, typography: Typography | None = None) -> tuple[int, int]:
        """The left edge and the width of the column."""
        typography = typography or self._typography()
        room = self.viewport().width()
        side = min(self._side(typography), room // 10)
        inner = min(self._inner(typography), side)
        width = max(60, min(round(self._chars * typography.character), room - side - inner))
        if not self._flush:
            return (room - width) // 2, width
        return (inner if self.isRightToLeft() else room - inner - width), width

    def _paper(self, column: Column, left: int) -> Sheet:
        em = column.typography.em
        return Sheet(column, left, round(2.2 * em), max(round(4 * em), self.viewport().height() // 3))

    def _set_anew(self) -> None:
        """Typeset again at the present width and size, with the same words at the top."""
        sheet = self._sheet
        if sheet is None:
            self._repaint()
            return
        typography = self._typography()
        left, width = self._measure(typography)
        keep = self._keep or self._reading_place()
        if typography is not sheet.column.typography or width != sheet.column.width:
            sheet.column.set(typography, width)
        self._sheet = self._paper(sheet.column, left)
        self.marks_moved()
        if keep is None:
            self._set_scroll(0)
        else:
            self._set_scroll(self._sheet.line_top(keep[0]) - keep[1])
        self._settle(None if keep is None else self._sheet.column.pieces.at(keep[0]))
        self._keep = keep
        self._repaint()
        self.laid_out.emit()

    def _reading_place(self) -> tuple[int, int] | None:
        """The first visible offset and how far below the top of the viewport its line begins; None at the very top."""
        value = self.verticalScrollBar().value()
        if self._sheet is None or value <= 0:
            return None
        offset = self._sheet.offset_at(QPointF(self._sheet.left, value + 1))
        return offset, self._sheet.line_top(offset) - value

    # Scrolling

    def _set_scroll(self, value: int) -> None:
        self._fit_scroll_bar()
        settling, self._settling = self._settling, True
        self.verticalScrollBar().setValue(value)
        self._settling = settling

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        total = self._sheet.height if self._sheet else 0
        settling, self._settling = self._settling, True
        bar.setRange(0, max(0, total - height))
        bar.setPageStep(height)
        bar.setSingleStep(round(self._typography().body.pitch))
        self._settling = settling

    def _settle(self, anchor: int | None = None) -> bool:
        """Make what is visible exact, with the words on the screen standing still; whether anything moved."""
        sheet = self._sheet
        if sheet is None:
            self._fit_scroll_bar()
            return False
        before = sheet.column.height
        moved = False
        for _ in range(4):
            value = self.verticalScrollBar().value()
            top = value - sheet.pad
            shift = sheet.column.settle(top, top + self.viewport().height() + _OVERSCAN, anchor)
            self._fit_scroll_bar()
            if not shift:
                break
            self._set_scroll(value + shift)
            moved = True
        if moved or sheet.column.height != before:
            self.laid_out.emit()
            return True
        return False

    def _repaint(self, part: QRect | None = None) -> None:
        """Paint anew what is shown, or a part of the viewport."""
        stale = self.viewport().rect() if part is None else part
        self._canvas.spoil(stale.top(), stale.bottom() + 1)
        self.viewport().update(stale)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt asks for the content to move."""
        moved = False
        if not self._settling:
            self._keep = None
            moved = self._settle()
        whole = self.viewport().devicePixelRatioF().is_integer()
        if moved or self._settling or not whole or abs(dy) >= self.viewport().height():
            self._repaint()
        else:
            self._canvas.scroll(dy)
            self.viewport().update()
        self.scrolled.emit()

    def reveal(self, start: int, end: int) -> None:
        """Scroll as little as needed to show `start..end` with some lines around it."""
        sheet = self._sheet
        if sheet is None:
            return
        self.revealed.emit(start, end)
        for _ in range(3):
            top = sheet.line_top(start)
            bottom = max(top, sheet.line_top(max(start, end - 1))) + round(sheet.column.typography.body.pitch)
            height = self.viewport().height()
            context = min(round(3 * sheet.column.typography.body.pitch), height // 4)
            value = self.verticalScrollBar().value()
            if top - context >= value and bottom + context <= value + height:
                return
            target = top - height // 3 if not value <= top <= value + height else value
            if top - context < target:
                target = top - context
            elif bottom + context > target + height:
                target = min(top - context, bottom + context - height)
            target = max(0, min(target, sheet.height - height))
            if target == value:
                return
            self.verticalScrollBar().setValue(target)

    def scroll_to(self, offset: int) -> None:
        """Scroll so that the line of `offset` is the first."""
        if self._sheet is None:
            return
        for _ in range(3):
            value = self._sheet.line_top(offset) if offset else 0
            if value == self.verticalScrollBar().value():
                break
            self._set_scroll(value)
            self._settle(self._sheet.column.pieces.at(offset))
        self._keep = None
        self._repaint()
        self.scrolled.emit()

    def first_visible(self) -> int:
        """The offset of the first line that shows."""
        place = self._reading_place()
        return place[0] if place else 0

    def progress(self) -> float:
        """The share (0..1) of the text that lies above the lower edge of the viewport."""
        sheet = self._sheet
        if sheet is None or not len(sheet.column.pieces):
            return 0.0
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        if bottom >= sheet.pad + sheet.column.height:
            return 1.0
        end = sheet.offset_at(QPointF(sheet.left + sheet.column.width, bottom))
        return min(1.0, end / max(1, sheet.column.pieces.ends[-1]))

    def top_of(self, offset: int) -> int:
        """The top of the line of `offset`, in content coordinates: seen at `top_of(offset) - scroll value`."""
        return self._sheet.top_of(offset) if self._sheet else 0

    def block_at(self, y: int) -> int:
        """The index of the block at height `y` in content coordinates, -1 without an article."""
        if self._sheet is None or not len(self._sheet.column.pieces):
            return -1
        return self._sheet.column.pieces.blocks[self._sheet.column.piece_at(y - self._sheet.pad)]

    def content_height(self) -> int:
        """The height of the whole paper, partly estimated for long texts."""
        return self._sheet.height if self._sheet else 0
