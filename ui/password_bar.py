"""The field for the password of a locked PDF: used once, shown to nobody, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from ui.theme import Theme


class PasswordBar(QFrame):
    """A line above the panes; Enter hands over what was typed, Esc closes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: Callable[[str], None] | None = None
        self._left: Callable[[], None] | None = None
        self.setObjectName("password")
        self.setAccessibleName(self.tr("Password"))
        self.label = QLabel()
        self.label.setObjectName("password.label")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit()
        self.field.setObjectName("password.input")
        self.field.setAccessibleName(self.tr("Password of the PDF"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumHeight(28)
        self.field.setMaximumWidth(320)
        self.label.setBuddy(self.field)
        kept = QLabel(self.tr("It is not kept."))
        kept.setProperty("role", "muted")
        button = QPushButton(self.tr("Open"))
        button.setObjectName("password.open")
        button.setProperty("kind", "primary")
        close = QToolButton()
        close.setText("×")  # the sign on the button
        close.setProperty("kind", "quiet")
        close.setObjectName("password.close")
        close.setAccessibleName(self.tr("Close"))
        close.setFixedSize(28, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for widget in (self.label, self.field, button, kept):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.field.returnPressed.connect(self._give)
        button.clicked.connect(self._give)
        close.clicked.connect(self.dismiss)
        self.set_theme(theme)
        self.hide()

    def ask(self, question: str, given: Callable[[str], None], left: Callable[[], None] | None = None) -> None:
        """Show the field. `given` gets what was typed, once; `left` is called when the field is closed without."""
        self._given, self._left = given, left
        self.label.setText(question)
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Hide the field and forget what was typed."""
        left, self._given, self._left = self._left, None, None
        self.field.clear()
        self.hide()
        if left is not None:
            left()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(f"#password {{ background: {theme.pane}; border-bottom: 1px solid {theme.line}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        typed, given = self.field.text(), self._given
        if typed and given is not None:
            self._given = self._left = None
            self.dismiss()
            given(typed)
