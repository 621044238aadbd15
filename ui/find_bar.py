"""Finding words in the article that is being read."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from ui.reader.reader import Reader
from ui.theme import Theme

_MOST = 10_000  # matches that are marked
_PAUSE = 60  # ms after the last key before a long text is searched
# What is typed on a keyboard finds what is printed on paper.
_ALIKE = {"'": "['‘’‚‛′]", '"': '["“”„‟«»″]', "-": "[-‐‑–—−]", " ": r"\s+"}


class FindBar(QFrame):
    """A field above the text; Enter and Shift+Enter go from place to place, Ctrl+Enter marks all, Esc closes it."""

    closed = Signal()
    all_wanted = Signal(str, object)  # the words, and where they stand: mark them all

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._matches: list[tuple[int, int]] = []
        self.setObjectName("find")
        self.field = QLineEdit()
        self.field.setObjectName("find.input")
        self.field.setAccessibleName(self.tr("Find in article"))
        self.field.setPlaceholderText(self.tr("Find in article"))
        self.field.setMinimumHeight(28)
        self.count = QLabel()
        self.count.setObjectName("find.count")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._pause.start)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        self.all = QPushButton(self.tr("Mark all…"))
        self.all.setObjectName("find.all")
        self.all.setProperty("kind", "link")
        self.all.setMinimumHeight(28)
        self.all.setToolTip(self.tr("Look at all places, then mark and tag them in one step (Ctrl+Enter)"))
        self.all.setEnabled(False)
        self.all.clicked.connect(self._want_all)
        layout.addWidget(self.all)
        for name, text, tip, act in (
            ("find.previous", "↑", self.tr("Previous"), lambda: self.step(-1)),
            ("find.next", "↓", self.tr("Next"), lambda: self.step(1)),
            ("find.close", "×", self.tr("Close"), self.dismiss),
        ):
            button = QToolButton()
            button.setText(text)
            button.setProperty("kind", "quiet")
            button.setObjectName(name)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFixedSize(28, 28)
            button.clicked.connect(act)
            layout.addWidget(button)
        self.hide()

    def open(self) -> None:
        """Show the field, with the selected words in it."""
        selected = self._reader.selected_text()
        if selected and "\n" not in selected and len(selected) <= 200:
            self.field.setText(selected)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def dismiss(self) -> None:
        """Hide the field and the marks; the keyboard goes back to the text."""
        self._pause.stop()
        self.hide()
        self._reader.set_matches(())
        self._reader.setFocus()
        self.closed.emit()

    def forget(self) -> None:
        """Another article is shown: search it when the bar is open."""
        if self.isVisible():
            self._search()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place."""
        if not self._matches:
            self._search()
        index = self._reader.next_match() if by > 0 else self._reader.previous_match()
        if index is not None:
            self._show_count(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps, Ctrl+Enter marks all, Esc closes."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(f"#find {{ background: {theme.pane}; border-bottom: 1px solid {theme.line}; }}")

    def _search(self) -> None:
        self._pause.stop()
        self._matches = places(self._reader.text(), self.field.text())
        start = self._reader.selection() or (self._reader.caret(), 0)
        current = next((index for index, match in enumerate(self._matches) if match[0] >= start[0]), 0)
        self._reader.set_matches(self._matches, current if self._matches else None)
        if self._matches:
            self._reader.reveal(*self._matches[current])
        self._show_count(current)

    def _want_all(self) -> None:
        if self._pause.isActive():
            self._search()
        if self._matches:
            self.all_wanted.emit(self.field.text().strip(), tuple(self._matches))

    def _show_count(self, index: int) -> None:
        self.all.setEnabled(bool(self._matches))
        if self._matches:
            self.count.setText(self.tr("{0} of {1}").format(index + 1, len(self._matches)))
        else:
            self.count.setText(self.tr("Not found") if self.field.text().strip() else "")


def places(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where `wanted` stands in `text`, upper and lower case, quotation marks, dashes and spaces alike."""
    wanted = wanted.strip()
    if not wanted:
        return []
    pattern = "".join(_ALIKE.get(character, re.escape(character)) for character in re.sub(r"\s+", " ", wanted))
    found = []
    for match in re.finditer(pattern, text, re.IGNORECASE):
        found.append(match.span())
        if len(found) == _MOST:
            break
    return found
