"""The card of the tour: what to do now, how far it is, and how to leave. It lies over the window and takes no keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.shadow import Shadow

_WIDTH, _GAP = 430, 18  # pixels


class TourCard(QFrame):
    """One step at a time, at the foot of its parent."""

    skipped = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("tour")
        self.step, self.title, self.text = QLabel(), QLabel(), QLabel()
        self.step.setProperty("role", "muted")
        self.title.setProperty("role", "title")
        self.text.setObjectName("tour.text")
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the tour is"))
        self.skip = QPushButton(self.tr("Skip this step"))
        self.skip.setObjectName("tour.skip")
        self.end = QPushButton(self.tr("End the tour"))
        self.end.setObjectName("tour.end")
        for button in (self.skip, self.end):
            button.setProperty("kind", "quiet")
            # The tour is about keys in the text: a click on the card must not take them away.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.skip.clicked.connect(self.skipped)
        self.end.clicked.connect(self.ended)
        head = QHBoxLayout()
        head.addWidget(self.step, 1)
        head.addWidget(self.skip)
        head.addWidget(self.end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 14)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        Shadow(self)
        parent.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def show_step(self, number: int, of: int, title: str, text: str) -> None:
        """Show step `number` (from 1) of `of`."""
        self.step.setText(self.tr("Step {0} of {1}").format(number, of))
        self.progress.setRange(0, of)
        self.progress.setValue(number - 1)
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(f"{self.step.text()}: {title}")
        self.setAccessibleDescription(text)
        self.show()
        self._place()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#tour {{ background: {theme.raised}; border: 2px solid {theme.accent}; border-radius: 12px; }}"
            f"#tour QLabel {{ color: {theme.ink}; }} #tour QLabel[role=muted] {{ color: {theme.muted}; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of the window."""
        if event.type() is QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        around = self._around
        width = min(_WIDTH, around.width() - 2 * _GAP)
        self.setFixedWidth(width)
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(width, height)
        # Beside the text, not over it: at the foot of the library pane's side.
        left = around.width() - width - _GAP if self.isRightToLeft() else _GAP
        self.move(left, around.height() - height - _GAP - 30)
