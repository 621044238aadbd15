"""A note in Markdown: set as text while nobody types in it, as written while somebody does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.fields import NoteField

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Rendered(QTextBrowser):
    """Markdown as text. Nothing it names is loaded; a link is only told."""

    clicked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(3)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Pictures and the like are not fetched, from nowhere."""
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that is neither on a link nor a selection asks to edit."""
        super().mouseReleaseEvent(event)
        link = self.anchorAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and not link and not self.textCursor().hasSelection():
            self.clicked.emit()


class _Editor(NoteField):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class MarkdownNote(QWidget):
    """A `NoteField` that shows its Markdown rendered until it has the keyboard.

    Tab or a click begins editing; leaving the field, or Esc, renders it again. `committed(str)` as in `NoteField`.
    """

    committed = Signal(str)
    link_opened = Signal(str)

    def __init__(self, theme: Theme, name: str, placeholder: str = "", *, tallest: int = 260) -> None:
        super().__init__()
        self._theme, self._tallest = theme, tallest
        self.setAccessibleName(name)
        self.editor = _Editor(name, placeholder, tallest=tallest)
        self.view = Rendered(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        layout.addWidget(self.editor)
        self.editor.committed.connect(self.committed)
        self.editor.left.connect(self._render)
        self.view.clicked.connect(self.begin)
        self.view.anchorClicked.connect(self._link)
        self.set_theme(theme)
        self._render()

    def setObjectName(self, name: object) -> None:
        """Name the parts after the field: the editor as the field itself."""
        super().setObjectName(f"{name}.field")
        self.editor.setObjectName(str(name))
        self.view.setObjectName(f"{name}.view")

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.view.setStyleSheet(
            f"QTextBrowser {{ background: transparent; color: {theme.ink}; border: 1px solid transparent; }}"
        )
        self.view.document().setDefaultStyleSheet(f"a {{ color: {theme.accent}; }}")
        self._render()

    def value(self) -> str:
        """The Markdown as written."""
        return self.editor.value()

    def set_value(self, value: str) -> None:
        """Show what the library has, unless the user is at work here."""
        self.editor.set_value(value)
        if not self.editor.hasFocus():
            self._render()

    def load(self, value: str) -> None:
        """Show another record's note; commit what is unfinished first with `flush`."""
        self.editor.load(value)
        self._render()

    def flush(self) -> None:
        """Commit what has been typed so far."""
        self.editor.flush()

    def begin(self) -> None:
        """Edit the note."""
        self.view.hide()
        self.editor.show()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_rendered(self) -> bool:
        """Whether the text is shown, rather than its Markdown."""
        return not self.view.isHidden()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the words."""
        super().focusInEvent(event)
        self.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _render(self) -> None:
        text = self.editor.value()
        empty = not text.strip()
        # An empty note is its editor, whose hint says what to write.
        self.editor.setVisible(empty)
        self.view.setVisible(not empty)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if empty else Qt.FocusPolicy.StrongFocus)
        if not empty:
            self.view.document().setMarkdown(text, _FEATURES)
            self.view.setAccessibleDescription(self.view.document().toPlainText())
            self._fit()

    def _fit(self) -> None:
        document = self.view.document()
        document.setTextWidth(max(40, self.view.viewport().width()))
        height = int(min(self._tallest, document.size().height() + 4))
        if height != self.view.height():
            self.view.setFixedHeight(height)

    def _link(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            self.link_opened.emit(url.toString())

    def sizeHint(self) -> QSize:
        """As high as what is shown."""
        return QSize(120, self.view.height() if self.is_rendered() else self.editor.height())
