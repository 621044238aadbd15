"""What is not in the text: passages set aside while importing, with the reason, and the source as it was loaded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QTabWidget, QToolButton, QVBoxLayout, QWidget

from annotator.model import SetAside
from ui.messages import said
from ui.theme import Theme

_MOST = 400_000  # characters of a source that are shown


class AsideView(QFrame):
    """A panel over the text; Esc closes it. Everything in it is plain text that can be selected and copied."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setAccessibleName(self.tr("Set aside"))
        title = QLabel(self.tr("Not in the text"))
        title.setObjectName("aside.title")
        close = QToolButton()
        close.setText("×")
        close.setObjectName("aside.close")
        close.setProperty("kind", "quiet")
        close.setAccessibleName(self.tr("Close"))
        close.setFixedSize(28, 28)
        close.clicked.connect(self.dismiss)
        self.pieces = _page("aside.pieces", self.tr("Passages set aside"))
        self.source = _page("aside.source", self.tr("Source"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.pieces, self.tr("Set aside"))
        self.tabs.addTab(self.source, self.tr("Source as loaded"))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 18)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        self.hide()

    def open(self, pieces: tuple[SetAside, ...], name: str, media_type: str, content: bytes) -> None:
        """Show what was set aside from a source, and the source itself when it is text."""
        shown = "\n\n".join(f"— {said(piece.reason)}\n{piece.text}" for piece in pieces)
        self.pieces.setPlainText(shown or self.tr("Everything in the source is in the text."))
        if media_type.startswith("text/") or media_type in ("application/xhtml+xml", "application/json"):
            text = content.decode("utf-8", "replace")
            cut = self.tr("\n\n… the first {0} characters are shown.").format(_MOST) if len(text) > _MOST else ""
            self.source.setPlainText(text[:_MOST] + cut)
        else:
            self.source.setPlainText(
                self.tr("{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.").format(
                    name, media_type, len(content)
                )
            )
        self.tabs.setTabText(1, self.tr("Source: {0}").format(name[:50]))
        self.show()
        self.raise_()
        self.pieces.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#aside {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 10px; }}"
            f'[objectName="aside.title"] {{ font-weight: 600; font-size: 15px; color: {theme.ink}; }}'
            f"#aside QPlainTextEdit {{ background: {theme.raised}; border: none; color: {theme.ink}; }}"
        )


def _page(name: str, title: str) -> QPlainTextEdit:
    page = QPlainTextEdit()
    page.setObjectName(name)
    page.setAccessibleName(title)
    page.setReadOnly(True)
    page.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return page
