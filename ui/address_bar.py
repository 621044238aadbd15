"""The field for a web address: the only thing that is ever fetched, and only when Enter says so."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from ui.theme import Theme


class AddressBar(QFrame):
    """A line above the panes. `wanted` carries a whole http or https address; Esc closes."""

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("address")
        self.setAccessibleName(self.tr("Fetch a web page"))
        self.field = QLineEdit()
        self.field.setObjectName("address.input")
        self.field.setAccessibleName(self.tr("Address of an article"))
        self.field.setPlaceholderText(self.tr("https://…"))
        self.field.setMinimumHeight(28)
        self.field.setMaxLength(4000)
        self.hint = QLabel()
        self.hint.setObjectName("address.hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.fetch = QPushButton(self.tr("Fetch"))
        self.fetch.setObjectName("address.fetch")
        self.fetch.setProperty("kind", "primary")
        close = QToolButton()
        close.setText("×")
        close.setProperty("kind", "quiet")
        close.setObjectName("address.close")
        close.setAccessibleName(self.tr("Close"))
        close.setFixedSize(28, 28)
        label = QLabel(self.tr("Web address"))
        label.setBuddy(self.field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(8)
        for widget in (label, self.field, self.hint, self.fetch, close):
            layout.addWidget(widget, 1 if widget is self.field else 0)
        self.field.returnPressed.connect(self._want)
        self.field.textChanged.connect(lambda _: self._say(""))
        self.fetch.clicked.connect(self._want)
        close.clicked.connect(self.dismiss)
        self.set_theme(theme)
        self._say("")
        self.hide()

    def open(self, address: str = "") -> None:
        """Show the field, with an address in it when there is one."""
        if address:
            self.field.setText(address)
        self._say("")
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def dismiss(self) -> None:
        """Hide the field."""
        self.hide()
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._colours = (theme.muted, theme.error)
        self.setStyleSheet(f"#address {{ background: {theme.window}; border-bottom: 1px solid {theme.line}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _want(self) -> None:
        address = whole_address(self.field.text())
        if not address:
            self._say(self.tr("Only http and https addresses are fetched."), wrong=True)
            return
        self.hide()
        self.wanted.emit(address)

    def _say(self, problem: str, *, wrong: bool = False) -> None:
        muted, error = self._colours
        self.hint.setText(problem or self.tr("Enter fetches this one page and nothing else."))
        self.hint.setStyleSheet(f"color: {error if wrong else muted};")


def whole_address(text: str) -> str:
    """A typed address with its scheme, "" for what is no address of the web."""
    text = text.strip()
    if "://" not in text and not text.lower().startswith(("javascript:", "data:", "file:", "mailto:", "about:")):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    host = parts.hostname or ""
    named = "." in host or ":" in host or host == "localhost"
    return text if parts.scheme in ("http", "https") and named and not any(map(str.isspace, text)) else ""
