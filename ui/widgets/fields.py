"""Fields edited in place.

They commit on Enter or when the focus leaves, revert on Esc, and are never overwritten while somebody types in them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_COALESCE_MS = 900


class Draft:
    """The rules of editing one value in place, without a widget.

    `stored` is what the library has, `pending` what it said while the user was busy. After a commit the field waits
    for its echo, so that an older answer on its way does not put old text back.
    """

    def __init__(self) -> None:
        self.stored = ""
        self._pending: str | None = None
        self._awaited: str | None = None

    def offer(self, value: str, shown: str, *, busy: bool) -> str:
        """The library says `value`, the field shows `shown`; returns what the field should show."""
        if not busy:
            self.stored, self._pending, self._awaited = value, None, None
            return value
        if self._awaited is not None:
            if value != self._awaited:
                self._pending = value
                return shown
            self._awaited = None
        dirty = shown != self.stored
        self.stored = value
        return shown if dirty else value

    def commit(self, shown: str) -> bool:
        """The user is through with `shown`; returns whether it is news to the library."""
        if shown == self.stored:
            return False
        self.stored = self._awaited = shown
        self._pending = None
        return True

    def leave(self) -> str:
        """The focus leaves after the commit; returns what to show: the last thing the library said."""
        if self._pending is not None:
            self.stored = self._pending
        self._pending = self._awaited = None
        return self.stored


class TextField(QLineEdit):
    """One line edited in place; `committed(str)` carries the new text, white space trimmed."""

    committed = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setProperty("flat", True)
        self.setMinimumHeight(28)

    def set_value(self, value: str) -> None:
        """Show what the library has, unless the user is at work here."""
        shown = self._draft.offer(value, self.text(), busy=self.hasFocus())
        if shown != self.text():
            self.setText(shown)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def load(self, value: str) -> None:
        """Show another record's value; commit what is unfinished first with `flush`."""
        self._draft.offer(value, "", busy=False)
        self.setText(value)
        self.setCursorPosition(0)

    def flush(self) -> None:
        """Commit what has been typed so far."""
        text = self.text().strip()
        if self._draft.commit(text):
            self.committed.emit(text)

    def revert(self) -> None:
        """Put the stored text back."""
        self.setText(self._draft.stored)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the focus goes, but not to a menu of this very field."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return
        self.flush()
        self.setText(self._draft.leave())
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Esc reverts; Esc in an untouched field goes on to the pane."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._draft.stored:
            self.revert()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """A text of several lines (Markdown as written) that grows with its content up to `tallest` pixels.

    `committed(str)` comes when the focus leaves, on Ctrl+Enter, and after a pause in typing.
    """

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        single_paragraph: bool = False,
        tallest: int = 260,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._single, self._tallest = single_paragraph, tallest
        self._pause = QTimer(self, singleShot=True, interval=_COALESCE_MS)
        self._pause.timeout.connect(self.flush)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("wrapping", True)
        if single_paragraph:
            self.setProperty("flat", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def value(self) -> str:
        """The text as typed."""
        text = self.toPlainText()
        return " ".join(text.split()) if self._single else text.rstrip()

    def set_value(self, value: str) -> None:
        """Show what the library has, unless the user is at work here."""
        shown = self._draft.offer(value, self.value(), busy=self.hasFocus())
        if shown != self.value():
            self._show(shown)

    def load(self, value: str) -> None:
        """Show another record's value; commit what is unfinished first with `flush`."""
        self._draft.offer(value, "", busy=False)
        self._show(value)

    def flush(self) -> None:
        """Commit what has been typed so far."""
        self._pause.stop()
        if self._draft.commit(self.value()):
            self.committed.emit(self._draft.stored)

    def revert(self) -> None:
        """Put the stored text back."""
        self._show(self._draft.stored)

    def _show(self, text: str) -> None:
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self._pause.stop()
        self._fit()

    def _text_changed(self) -> None:
        if self.hasFocus() and not self._single:
            self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the focus goes, but not to a menu of this very field."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return
        self.flush()
        kept = self._draft.leave()
        if kept != self.value():
            self._show(kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter (or Enter in a single paragraph) commits, Esc reverts."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and (self._single or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.flush()
        elif event.key() == Qt.Key.Key_Escape and self.value() != self._draft.stored:
            self.revert()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the wrapped text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *_: object) -> None:
        lines = self.document().documentLayout().documentSize().height()
        least = 1 if self._single else 2
        line = self.fontMetrics().lineSpacing()
        wanted = int(min(self._tallest, max(least, lines) * line + 16))
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(120, self.height())
