"""A panel over the panes: the original beside the text, the source as it was loaded, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Source
from ui.original.blocks import BlocksPanel
from ui.original.origin import OriginPanel
from ui.theme import Theme
from ui.widgets.rows import leading

if TYPE_CHECKING:
    from annotator.library import Custody, OriginalBlock

_MOST = 400_000  # characters of a source that are shown
_TEXT = ("text/", "application/xhtml+xml", "application/json", "message/", "multipart/", "application/xml")


class OriginalView(QFrame):
    """Esc closes, Ctrl+Enter keeps what was chosen. `kept` carries the blocks; everything in it is plain text."""

    closed = Signal()
    kept = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("original")
        self.setAccessibleName(self.tr("Original and text"))
        self.title = QLabel()
        self.title.setObjectName("original.title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.keep = QPushButton()
        self.keep.setObjectName("original.keep")
        self.keep.setProperty("kind", "primary")
        close = QToolButton()
        close.setText("×")
        close.setObjectName("original.close")
        close.setProperty("kind", "quiet")
        close.setAccessibleName(self.tr("Close"))
        close.setFixedSize(28, 28)
        self.blocks = BlocksPanel(theme)
        self.source = QPlainTextEdit()
        self.source.setObjectName("original.source")
        self.source.setAccessibleName(self.tr("Source as loaded"))
        self.source.setReadOnly(True)
        self.origin = OriginPanel()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("original.tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.blocks, self.tr("Original and text"))
        self.tabs.addTab(self.source, self.tr("Source as loaded"))
        self.tabs.addTab(self.origin, self.tr("Where it comes from"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.keep)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 18)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        close.clicked.connect(self.dismiss)
        self.keep.clicked.connect(self._keep)
        self.blocks.changed.connect(self._show_keep)
        self.set_theme(theme)
        self.hide()

    def open(self, title: str, blocks: Sequence[OriginalBlock], source: Source, label: str) -> None:
        """Show a source beside the text made of it; `label` is what keeping another choice is called."""
        self.title.setText(title)
        self.title.setAlignment(leading(self))
        self.keep.setText(label)
        self.tabs.setTabVisible(0, bool(blocks))
        self.blocks.show_blocks(blocks)
        self._show_source(source)
        self.tabs.setTabVisible(2, False)
        self._show_keep()
        self.tabs.setCurrentIndex(0 if blocks else 1)
        self.show()
        self.raise_()
        (self.blocks.list if blocks else self.source).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_blocks(self, blocks: Sequence[OriginalBlock]) -> None:
        """Show more of the source than was known at first, unless somebody has begun to choose."""
        if self.isVisible() and not self.blocks.is_changed():
            self.blocks.show_blocks(blocks)

    def show_custody(self, custody: Custody) -> None:
        """Show where it comes from."""
        self.origin.show_custody(custody)
        self.tabs.setTabVisible(2, True)

    def show_origin(self) -> None:
        """Turn to where it comes from."""
        self.tabs.setCurrentIndex(2)
        self.origin.verify.setFocus()

    def dismiss(self) -> None:
        """Close the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Ctrl+Enter keeps what was chosen."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.keep.isEnabled():
            self._keep()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.blocks.set_theme(theme)
        self.setStyleSheet(
            f"#original {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 10px; }}"
            f'[objectName="original.title"] {{ font-weight: 600; font-size: 15px; color: {theme.ink}; }}'
            f'[objectName="original.source"] {{ background: {theme.raised}; border: none; color: {theme.ink}; }}'
        )

    def _show_source(self, source: Source) -> None:
        if source.media_type.startswith(_TEXT):
            text = source.content.decode("utf-8", "replace")
            cut = self.tr("\n\n… the first {0} characters are shown.").format(_MOST) if len(text) > _MOST else ""
            self.source.setPlainText(text[:_MOST] + cut)
        else:
            self.source.setPlainText(
                self.tr("{0} is not text ({1}, {2} bytes). It is kept unchanged in the library.").format(
                    source.name, source.media_type, len(source.content)
                )
            )
        self.tabs.setTabText(1, self.tr("Source: {0}").format(source.name[:50]))

    def _show_keep(self) -> None:
        self.keep.setVisible(self.blocks.is_changed())
        self.keep.setEnabled(self.blocks.has_text())

    def _keep(self) -> None:
        if self.blocks.is_changed() and self.blocks.has_text():
            self.kept.emit(self.blocks.blocks())
            self.dismiss()
