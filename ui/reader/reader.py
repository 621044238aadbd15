"""The reading pane's text: an annotated page with keys, mouse, drops and paint."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.reader import empty, frame, motion
from ui.reader.annotated import Annotated
from ui.reader.gestures import Gestures, Handle
from ui.reader.highlight import Highlight
from ui.reader.keyboard import Move, move_for
from ui.reader.painting import KNOB


class Reader(Annotated):
    """A calm page with one article on it. It reads and reports; it never changes the text or the library.

    All offsets that go in and come out are code points of the article's canonical text.
    """

    highlight_clicked = Signal(int)
    highlight_hovered = Signal(object)  # int | None
    selected_with_mouse = Signal()
    boundary_dragged = Signal(int, int, int, int)  # highlight, index of the span, new start, new end
    files_dropped = Signal(list)  # list[str]: local paths
    set_aside_requested = Signal()
    context_requested = Signal(int, QPoint)  # offset, global position

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._stretched: Highlight | None = None
        self._last_clicked: tuple[int, int] | None = None
        self._gestures = Gestures(self)
        self._gestures.selected.connect(self.selected_with_mouse)
        self._caret_on = True
        self._blinking = QTimer(self)
        self._blinking.timeout.connect(self._blink)
        self.caret_moved.connect(self._restart_blinking)

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part of the page that needs it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        if self._sheet is None:
            empty.draw(painter, QRectF(self.viewport().rect()), *self._teaching(), self._theme)
            return
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
        frame.draw(painter, shown, event.rect().top() + value - 12, event.rect().bottom() + value + 12)

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
        self.viewport().update(frame.caret_rect(self.caret_box()).toAlignedRect().adjusted(-2, -2, 2, 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret wakes up."""
        super().focusInEvent(event)
        self._restart_blinking()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret stays, paler."""
        super().focusOutEvent(event)
        self._restart_blinking()
        self.viewport().update()

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
            return
        move = move_for(event, self._sheet.column.pieces.right_to_left(self._sheet.column.pieces.at(self._caret)))
        if move is not None:
            self._go(move)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, self._sheet.column.pieces.ends[-1], follow=False)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar = self.verticalScrollBar()
            step = bar.pageStep() - 2 * bar.singleStep()
            bar.setValue(bar.value() + (-step if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step))
        elif event.key() == Qt.Key.Key_Escape and (self._gestures.cancel() or self.selection()):
            self.move_caret(self._caret)
        else:
            event.ignore()

    def _go(self, move: Move) -> None:
        assert self._sheet is not None
        column = self._sheet.column
        anchor = self._anchor
        if move.motion is not None:
            chosen = self.selection()
            sideways = move.motion in (motion.following, motion.preceding)
            if chosen and sideways and not move.extend:
                target = chosen[1] if move.motion is motion.following else chosen[0]
            else:
                target = move.motion(column, self._caret)
            self._place(anchor if move.extend else target, target, True)
            return
        x = self._goal if self._goal is not None else self._sheet.caret_box(self._caret).left() - self._sheet.left
        target = self._caret
        for _ in range(abs(move.lines)):
            target = motion.down(column, target, x) if move.lines > 0 else motion.up(column, target, x)
        if move.pages:
            target = self._page(move.pages, x)
        self._place(anchor if move.extend else target, target, True, x)

    def _page(self, pages: int, x: float) -> int:
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
        target = self._sheet.offset_at(QPointF(self._sheet.left + x, wanted))
        bar.setValue(round(self._sheet.caret_box(target).top() - before))
        return target

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret, begin a selection or take a handle."""
        if self._sheet is None:
            return
        if event.button() is Qt.MouseButton.LeftButton and self.aside_box().contains(event.position()):
            self.set_aside_requested.emit()
            return
        self._gestures.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if self._sheet is not None:
            self._gestures.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or hover."""
        if self._sheet is not None:
            self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        if self._sheet is not None:
            self._gestures.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the caret, which follows a click outside the selection."""
        if self._sheet is None:
            event.ignore()
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.caret_box().bottomLeft().toPoint())
        else:
            place = event.globalPos()
            offset = self.offset_at(QPointF(self.viewport().mapFromGlobal(place)))
            chosen = self.selection()
            if chosen is None or not chosen[0] <= offset <= chosen[1]:
                self.move_caret(offset, follow=False)
        self.context_requested.emit(self._caret, place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_text_size(self._points + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def cursor_shape_at(self, point: QPointF) -> Qt.CursorShape:
        """The pointer's shape over a point of the viewport."""
        if self.aside_box().contains(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def aside_box(self) -> QRectF:
        """The words of the meta line that lead to what was set aside, in viewport coordinates; null without them."""
        return self._sheet.aside_box().translated(0, -self.verticalScrollBar().value()) if self._sheet else QRectF()

    def hover_at(self, point: QPointF) -> None:
        """Tell which highlight the pointer is on."""
        over = self._highlights_under(point)
        self._hover(over[0] if over else None)

    def _hover(self, identity: int | None) -> None:
        if identity != self._marks.hovered:
            self.set_hovered(identity)
            self.highlight_hovered.emit(identity)

    def _highlights_under(self, point: QPointF) -> list[int]:
        offset = self._sheet.character_at(self._on_paper(point)) if self._sheet else None
        return [] if offset is None else self.highlights_at(offset)

    def click_at(self, point: QPointF) -> None:
        """A click without a drag: on overlapping highlights, clicking again takes the next one below."""
        over = self._highlights_under(point)
        if not over:
            self._last_clicked = None
            return
        by_size = sorted(over, key=lambda one: (sum(b - a for a, b in self._marks.highlights[one].spans), one))
        chosen = by_size[0]
        if self._last_clicked is not None and self._last_clicked[0] == self._caret and self._last_clicked[1] in by_size:
            chosen = by_size[(by_size.index(self._last_clicked[1]) + 1) % len(by_size)]
        self._last_clicked = (self._caret, chosen)
        self.highlight_clicked.emit(chosen)

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

    def stretch_boundary(self, handle: Handle, offset: int) -> None:
        """Show the highlight with one end at `offset`; it keeps at least one character and its neighbours."""
        highlight = self._marks.highlights.get(handle.highlight)
        if highlight is None or self._sheet is None:
            return
        if self._stretched is None:
            self._stretched = highlight
        spans = list(highlight.spans)
        start, end = spans[handle.span]
        column = self._sheet.column
        if handle.is_end:
            limit = spans[handle.span + 1][0] if handle.span + 1 < len(spans) else column.pieces.ends[-1]
            end = min(max(offset, motion.following(column, start)), limit)
        else:
            limit = spans[handle.span - 1][1] if handle.span else 0
            start = max(min(offset, motion.preceding(column, end)), limit)
        spans[handle.span] = (start, end)
        if tuple(spans) != highlight.spans:
            self.update_highlight(replace(highlight, spans=tuple(spans)))

    def finish_boundary(self, handle: Handle) -> None:
        """The handle is let go: report the new boundaries, if they are new."""
        before, self._stretched = self._stretched, None
        now = self._marks.highlights.get(handle.highlight)
        if before is not None and now is not None and now.spans != before.spans:
            self.boundary_dragged.emit(handle.highlight, handle.span, *now.spans[handle.span])

    def abandon_boundary(self) -> None:
        """Put the highlight back as it was before the handle was taken."""
        before, self._stretched = self._stretched, None
        if before is not None:
            self.update_highlight(before)

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
