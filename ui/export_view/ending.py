"""The foot of the page: the button that exports, how far it is, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme


class Ending(QFrame):
    """One of four states: waiting, running with a bar, asking whether to replace, done or failed with a message."""

    replaced = Signal()
    cancelled = Signal()
    opened = Signal()
    folder_opened = Signal()
    losses_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export.ending")
        self._running = False
        self._kind = ""
        self.message = QLabel()
        self.message.setObjectName("export.message")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.export = _button("export.go", self.tr("Export"), "primary")
        self.cancel = _button("export.cancel", self.tr("Cancel"))
        self.replace = _button("export.replace", self.tr("Replace it"))
        self.open = _button("export.open", self.tr("Open"))
        self.folder = _button("export.folder", self.tr("Show the folder"))
        self.losses = _button("export.losses", self.tr("What was left behind"))
        for button in (self.open, self.folder, self.losses):
            button.setAutoDefault(True)  # Enter presses it; elsewhere on the page Enter exports
        self.replace.clicked.connect(self.replaced)
        self.cancel.clicked.connect(self._stop)
        self.open.clicked.connect(self.opened)
        self.folder.clicked.connect(self.folder_opened)
        self.losses.clicked.connect(self.losses_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.message, 1)
        for button in (self.losses, self.folder, self.open, self.replace, self.cancel, self.export):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        self.set_theme(theme)
        self.rest()

    def is_running(self) -> bool:
        """Whether an export is under way."""
        return self._running

    def rest(self) -> None:
        """Nothing has been asked for yet."""
        if not self._running:
            self._show("", "")

    def run(self) -> None:
        """An export begins."""
        self._running = True
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._show(self.tr("Exporting…"), "", self.cancel)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total` pieces are written."""
        if self._running:
            self.bar.setRange(0, max(1, total))
            self.bar.setValue(done)

    def rest_after(self, message: str) -> None:
        """The export was stopped."""
        self._running = False
        self._show(message, "")
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, message: str) -> None:
        """There is something in that place."""
        self._running = False
        self._show(message, "warning", self.replace)
        self.replace.setFocus(Qt.FocusReason.OtherFocusReason)

    def fail(self, message: str) -> None:
        """Nothing was written; the message says why and what to do."""
        self._running = False
        self._show(message, "error", self.export)
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def succeed(self, message: str, *, losses: bool) -> None:
        """It is written."""
        self._running = False
        self._show(message, "", self.open, self.folder, *((self.losses,) if losses else ()))
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        colour = {"error": theme.error, "warning": theme.warning}.get(self._kind, theme.ink)
        self.setStyleSheet(
            f"[objectName='export.ending'] {{ border: none; border-top: 1px solid {theme.line}; }}"
            f"[objectName='export.message'] {{ color: {colour}; border: none; }}"
        )

    def _show(self, message: str, kind: str, *buttons: QPushButton) -> None:
        self._kind = kind
        self.message.setText(message)
        self.bar.setVisible(self._running)
        for button in (self.losses, self.folder, self.open, self.replace, self.cancel):
            button.setVisible(button in buttons)
        self.export.setVisible(not self._running)
        self.set_theme(self._theme)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.message.setText(self.tr("Stopping…"))
        self.cancelled.emit()


def _button(name: str, text: str, kind: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    if kind:
        button.setProperty("kind", kind)
    return button
