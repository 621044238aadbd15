"""The reading pane's text: an annotated page with keys, mouse, drops and paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.caret.gestures import Handle
from ui.caret.keyboard import Motion
from ui.reader import empty, frame, motion
from ui.reader.annotated import Annotated
from ui.reader.column import Column
from ui.reader.painting import KNOB

_MOTIONS: dict[Motion, Callable[[Column, int], int]] = {
    Motion.FOLLOWING: motion.following,
    Motion.PRECEDING: motion.preceding,
    Motion.NEXT_WORD: motion.next_word,
    Motion.PREVIOUS_WORD: motion.previous_word,
    Motion.LINE_START: motion.line_start,
    Motion.LINE_END: motion.line_end,
    Motion.BLOCK_START: motion.block_start,
    Motion.BLOCK_END: motion.block_end,
    Motion.START: lambda column, _: column.pieces.starts[0],
    Motion.END: lambda column, _: column.pieces.ends[-1],
}


class Reader(Annotated):
    """A calm page with one article on it. It reads and reports; it never changes the text or the library.

    All offsets that go in and come out are code points of the article's canonical text.
    """

    selected_with_mouse = Signal()
    files_dropped = Signal(list)  # list[str]: local paths
    set_aside_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article text"))
        self.setAcceptDrops(True)
        self._gestures.selected.connect(self.selected_with_mouse)
        self._caret_on = True
        self._blinking = QTimer(self)
        self._blinking.timeout.connect(self._blink)
        self.caret_moved.connect(self._restart_blinking)

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the page as it is drawn, after drawing anew what changed."""
        painter = QPainter(self.viewport())
        if self._sheet is None:
            painter.fillRect(event.rect(), QColor(self._theme.paper))
            empty.draw(painter, QRectF(self.viewport().rect()), *self._teaching(), self._theme)
            return
        self._canvas.show(painter, self.viewport().size(), self.viewport().devicePixelRatioF(), self._draw)

    def _draw(self, painter: QPainter, stretch: QRect) -> None:
        """Draw the part of the page that a stretch of the viewport shows."""
        assert self._sheet is not None
        painter.fillRect(stretch, QColor(self._theme.paper))
        value = self.verticalScrollBar().value()
        painter.translate(0, -value)
        shown = frame.Frame(
            self._sheet,
            self._marks,
            self._theme,
            self.selection(),
            self.hasFocus(),
            self._matches,
            self._current,
            self._caret if self._caret_on and len(self._sheet.column.pieces) else None,
            tuple(handle.centre + QPointF(0, value) for handle in self.handles()),
        )
        frame.draw(painter, shown, stretch.top() + value - 12, stretch.bottom() + value + 12)

    def _teaching(self) -> tuple[str, list[empty.Hint]]:
        return self.tr("Open an article to read it"), [
            ("Ctrl+O", self.tr("open files, or drop them here")),
            ("Ctrl+V", self.tr("paste an article you have copied")),
            ("Ctrl+K", self.tr("find any article, quote, actor or claim")),
            ("Q", self.tr("then mark who says what: select words, press Q")),
        ]

    def _restart_blinking(self) -> None:
        self._caret_on = True
        period = QGuiApplication.styleHints().cursorFlashTime()
        # Nobody watches an offscreen window, and pictures of it should not depend on the moment.
        if self.hasFocus() and period > 0 and QGuiApplication.platformName() != "offscreen":
            self._blinking.start(period // 2)
        else:
            self._blinking.stop()

    def _blink(self) -> None:
        self._caret_on = not self._caret_on
        self._repaint(frame.caret_rect(self.caret_box()).toAlignedRect().adjusted(-2, -2, 2, 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret wakes up."""
        super().focusInEvent(event)
        self._restart_blinking()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret stays, paler."""
        super().focusOutEvent(event)
        self._restart_blinking()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words at the top stay at the top."""
        super().resizeEvent(event)
        self._set_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Another screen, font or direction needs another layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_anew()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy, scroll; every other key is left to the window."""
        if self._sheet is None or not len(self._sheet.column.pieces):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _runs_backward(self, offset: int) -> bool:
        assert self._sheet is not None
        pieces = self._sheet.column.pieces
        return pieces.right_to_left(pieces.at(offset))

    def _moved(self, motion: Motion, offset: int) -> int:
        assert self._sheet is not None
        return _MOTIONS[motion](self._sheet.column, offset)

    def _goal_here(self) -> float:
        assert self._sheet is not None
        return self._sheet.caret_box(self._caret).left() - self._sheet.left

    def _line_away(self, lines: int, goal: float) -> int:
        assert self._sheet is not None
        target = self._caret
        for _ in range(abs(lines)):
            target = (motion.down if lines > 0 else motion.up)(self._sheet.column, target, goal)
        return target

    def _page_away(self, pages: int, goal: float) -> int:
        assert self._sheet is not None
        bar = self.verticalScrollBar()
        step = bar.pageStep() - 2 * bar.singleStep()
        box = self._sheet.caret_box(self._caret)
        wanted = box.center().y() + pages * step
        if pages > 0 and wanted >= self._sheet.pad + self._sheet.column.height:
            return self._sheet.column.pieces.ends[-1]
        if pages < 0 and wanted < self._sheet.pad:
            return 0
        before = box.top() - bar.value()
        target = self._sheet.offset_at(QPointF(self._sheet.left + goal, wanted))
        bar.setValue(round(self._sheet.caret_box(target).top() - before))
        return target

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret, begin a selection, take a handle, or ask for what was set aside."""
        if event.button() is Qt.MouseButton.LeftButton and self.aside_box().contains(event.position()):
            self.set_aside_requested.emit()
        else:
            super().mousePressEvent(event)

    def is_filled(self) -> bool:
        """Whether an article is shown."""
        return self._sheet is not None

    def _enlarge(self, steps: int) -> None:
        self.set_text_size(self._points + steps)

    def cursor_shape_at(self, point: QPointF) -> Qt.CursorShape:
        """The pointer's shape over a point of the viewport."""
        if self.aside_box().contains(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def aside_box(self) -> QRectF:
        """The words of the meta line that lead to what was set aside, in viewport coordinates; null without them."""
        return self._sheet.aside_box().translated(0, -self.verticalScrollBar().value()) if self._sheet else QRectF()

    def _highlights_under(self, point: QPointF) -> list[int]:
        offset = self._sheet.character_at(self._on_paper(point)) if self._sheet else None
        return [] if offset is None else self.highlights_at(offset)

    # The ends of the selected highlight

    def handles(self) -> list[Handle]:
        """The handles that show, at both ends of every span of each selected highlight."""
        sheet, visible = self._sheet, self._visible()
        found: list[Handle] = []
        if sheet is None:
            return found
        value = self.verticalScrollBar().value()
        for highlight in self._marks.selected():
            for index, (start, end) in enumerate(highlight.spans):
                for is_end, one in ((False, (start, start + 1)), (True, (end - 1, end))):
                    for box, setting in sheet.ink_boxes(*one, visible):
                        at_right = is_end != setting.rtl
                        x = box.right() + KNOB / 2 if at_right else box.left() - KNOB / 2
                        y = box.bottom() + 1 if is_end else box.top() - 1
                        found.append(Handle(highlight.id, index, is_end, QPointF(x, y - value)))
        return found

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if _paths(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Files are welcome everywhere."""
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the files that were dropped."""
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
