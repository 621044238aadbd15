"""The few dialogs there are: a crash with its details, what a check found, and a question for one text."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import pixmap
from ui.theme import Theme


def _heading(theme: Theme, icon: str, title: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    sign = QLabel()
    sign.setPixmap(pixmap(icon, theme.error if icon == "error" else theme.accent, 28))
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    name, body = QLabel(title), QLabel(text)
    name.setProperty("role", "title")
    for label in (name, body):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        words.addWidget(label)
    row.addWidget(sign)
    row.addLayout(words, 1)
    return row


class CrashDialog(QDialog):
    """Says that Attest made a mistake, what is safe, and holds the details for a report.

    `details` is plain text: the traceback and the versions, without any text of the library.
    """

    copied = Signal()

    def __init__(self, theme: Theme, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Attest made a mistake"))
        self.setMinimumWidth(560)
        self.details = _details("crash.details", details, self.tr("Details of the mistake"))
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.setObjectName("crash.copy")
        self.copy.clicked.connect(self._copy)
        proceed = QPushButton(self.tr("Continue"))
        proceed.setObjectName("crash.continue")
        proceed.setProperty("kind", "primary")
        proceed.setDefault(True)
        proceed.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(proceed)
        text = self.tr(
            "Everything up to “Saved” is in your library. You can go on working; if the same happens again, "
            "please send us the details below. They hold no text of your articles."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(_heading(theme, "error", self.tr("Attest made a mistake"), text))
        layout.addWidget(self.details)
        layout.addLayout(buttons)
        self.setStyleSheet(f"#crash {{ background: {theme.pane}; }}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))
        self.copied.emit()


class Findings(QDialog):
    """What a check of the library found, with a way to mend it. `details` is a line for each problem."""

    repair_wanted = Signal()

    def __init__(self, theme: Theme, details: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        title = self.tr("Something is wrong with this library ({0})").format(QLocale().toString(count))
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        self.details = _details("findings.details", details, self.tr("What was found"))
        self.repair = QPushButton(self.tr("Mend what can be mended"))
        self.repair.setObjectName("findings.repair")
        self.repair.setProperty("kind", "primary")
        self.repair.clicked.connect(self._repair)
        leave = QPushButton(self.tr("Leave it as it is"))
        leave.setObjectName("findings.leave")
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.repair)
        text = self.tr("A backup is made first. Nothing that somebody wrote is changed or guessed.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(_heading(theme, "warning", title, text))
        layout.addWidget(self.details)
        layout.addLayout(buttons)
        self.setStyleSheet(f"#findings {{ background: {theme.pane}; }}")

    def _repair(self) -> None:
        self.accept()
        self.repair_wanted.emit()


def _details(name: str, text: str, title: str) -> QPlainTextEdit:
    details = QPlainTextEdit(text)
    details.setObjectName(name)
    details.setAccessibleName(title)
    details.setReadOnly(True)
    details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    details.setMinimumHeight(200)
    return details


class AskText(QDialog):
    """Asks for one text, such as a new name. `answered(str)` comes on Enter with a text that is not empty."""

    answered = Signal(str)

    def __init__(self, theme: Theme, title: str, label: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        self.field = QLineEdit(text)
        self.field.setObjectName("ask.field")
        self.field.setAccessibleName(label)
        self.field.selectAll()
        caption = QLabel(label)
        caption.setProperty("role", "muted")
        caption.setBuddy(self.field)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("kind", "primary")
        box.accepted.connect(self._answer)
        box.rejected.connect(self.reject)
        self.field.textChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(caption)
        layout.addWidget(self.field)
        layout.addSpacing(6)
        layout.addWidget(box)
        self.setStyleSheet(f"#ask {{ background: {theme.pane}; }}")
        self._check(text)

    def _check(self, text: str) -> None:
        self._ok.setEnabled(bool(text.strip()))

    def _answer(self) -> None:
        self.accept()
        self.answered.emit(self.field.text().strip())
