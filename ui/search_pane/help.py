"""The query language at a glance: examples that can be taken, and what each finds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from ui.theme import Theme
from ui.widgets.query_help import examples


class LanguageHelp(QScrollArea):
    """Every example with its meaning; `chosen(query)` when one is taken."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("search.language")
        self.setAccessibleName(self.tr("What can be searched for"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(10, 8, 14, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate(examples()):
            button = QPushButton(example)
            button.setProperty("kind", "link")
            button.setMinimumHeight(24)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(f"{example}: {meaning}")
            button.clicked.connect(lambda _=False, query=example: self.chosen.emit(query))
            said = QLabel(meaning)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setProperty("role", "muted")
            said.setWordWrap(True)
            self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)
        self._grid.setRowStretch(len(examples()), 1)
        self.setWidget(page)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.viewport().setAutoFillBackground(False)
        page = self.widget()
        if page is not None:
            page.setAutoFillBackground(False)
