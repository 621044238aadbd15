"""Correcting a paragraph where it stands: a field over the text, whose content becomes a new version."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme, text_font
from ui.widgets.inside import step_inside
from ui.widgets.shadow import Shadow

_LEAST = 150  # pixels of height


class Correction(QFrame):
    """`saved((start, end, words), …)` carries what to put for which code points of the opened text; Esc leaves."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("correction")
        self.setAccessibleName(self.tr("Correct the text"))
        self._text = self._shown = ""
        title = QLabel(self.tr("Correct the text"))
        title.setProperty("role", "heading")
        self.field = QPlainTextEdit()
        self.field.setObjectName("correction.field")
        self.field.setAccessibleName(self.tr("The paragraph"))
        self.field.setTabChangesFocus(True)
        self.field.setFont(text_font(18))
        hint = QLabel(self.tr("The old text stays as a version; quotes follow their words."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.save, self.leave = QPushButton(self.tr("Save version")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("kind", "primary")
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        self.save.setObjectName("correction.save")
        self.leave.setObjectName("correction.cancel")
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(title)
        layout.addWidget(self.field, 1)
        layout.addLayout(row)
        self._shadow = Shadow(self, reach=22, drop=7)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.dismiss)
        self.set_theme(theme)
        self.hide()

    def open(self, text: str, box: QRect) -> None:
        """Show a passage of the text to be edited, over its box in the parent's coordinates."""
        self._text = text
        self.field.setPlainText(text)
        # What Qt gives back has other spaces and line breaks: only what differs from this is taken as an edit.
        self._shown = self.field.toPlainText()
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else box
        height = min(max(box.height() + 110, _LEAST), room.height() - 40)
        width = min(max(box.width() + 40, 420), room.width() - 40)
        top = max(room.top() + 20, min(box.top() - 40, room.bottom() - height - 20))
        self.setGeometry(QRect(max(20, min(box.left() - 20, room.right() - width - 20)), top, width, height))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Leave the text as it is."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc leaves."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab stays in here."""
        return step_inside(self, forward=next_)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#correction {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 11px; }}"
        )

    def _save(self) -> None:
        from annotator.library import edits

        old = self._shown if len(self._shown) == len(self._text) else self._text
        made = edits(old, self.field.toPlainText())
        self.dismiss()
        if made:
            self.saved.emit(made)
