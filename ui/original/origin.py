"""Where a text comes from, as facts that can be selected and copied, and the proof that nothing has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.dates import readable

if TYPE_CHECKING:
    from annotator.library import Custody

# What a browser would run or fetch when it opens it; it can be saved, and is shown as text.
_ACTIVE = ("html", "xhtml", "xml", "svg", "javascript", "warc", "mhtml", "multipart", "rfc822")


class OriginPanel(QFrame):
    """The chain of custody of one text."""

    save_wanted = Signal()
    open_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("original.origin")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self.verdict = QLabel()
        self.verdict.setObjectName("original.verdict")
        self.verdict.setWordWrap(True)
        self.save = _button("original.save", self.tr("Save the original…"))
        self.open = _button("original.open", self.tr("Open the original"))
        self.verify = _button("original.verify", self.tr("Verify now"))
        row = QHBoxLayout()
        for button in (self.verify, self.save, self.open):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(12)
        layout.addLayout(self._form)
        layout.addLayout(row)
        layout.addWidget(self.verdict)
        layout.addStretch(1)
        self.save.clicked.connect(self.save_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.verify.clicked.connect(self.verify_wanted)

    def show_custody(self, custody: Custody) -> None:
        """Show where a text comes from."""
        while self._form.rowCount():
            self._form.removeRow(0)
        size = QLocale().formattedDataSize(custody.size)
        facts = (
            ("name", self.tr("Source"), custody.source_name),
            ("part", self.tr("Part of it"), custody.part),
            ("kind", self.tr("Kind and size"), f"{custody.media_type}, {size}" if not custody.absent else ""),
            ("sha", self.tr("Sum of its bytes"), f"sha-256 {custody.source_sha256}"),
            ("url", self.tr("Fetched from"), custody.url),
            ("retrieved", self.tr("Fetched at"), readable(custody.retrieved, time=True)),
            ("loaded", self.tr("Loaded"), self._by(custody.loaded, custody.coder)),
            ("extractor", self.tr("Read by"), custody.extractor),
            ("made", self.tr("Text made"), readable(custody.made, time=True)),
            ("text_sha", self.tr("Sum of the text"), f"sha-256 {custody.text_sha256}"),
        )
        for name, label, value in facts:
            if value:
                shown = QLabel(value)
                shown.setObjectName(f"original.origin.{name}")
                shown.setTextFormat(Qt.TextFormat.PlainText)
                shown.setWordWrap(True)
                shown.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                shown.setAccessibleName(f"{label}: {value}")
                title = QLabel(label)
                title.setProperty("role", "muted")
                self._form.addRow(title, shown)
        self.verdict.setText(
            self.tr("The bytes stayed in another library; only their sum is here.") if custody.absent else ""
        )
        self.save.setEnabled(not custody.absent)
        active = any(sign in custody.media_type for sign in _ACTIVE)
        self.open.setEnabled(not custody.absent and not active)
        self.open.setToolTip(
            self.tr("A saved page is not opened from here: a browser would run its scripts and fetch its pictures.")
            if active
            else ""
        )

    def show_verdict(self, *, unchanged: bool) -> None:
        """Say whether source and text are what was loaded."""
        self.verdict.setText(
            self.tr("✓ Source and text are, byte for byte, what was loaded.")
            if unchanged
            else self.tr("✗ Source or text are not what was loaded. Check the library (file, backup, disk).")
        )

    def _by(self, when: str, who: str) -> str:
        told = readable(when, time=True)
        return self.tr("{0} by {1}").format(told, who) if who else told


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
