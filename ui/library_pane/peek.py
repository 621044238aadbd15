"""What a section shows while it shares the pane: whole rows, and a line that leads to the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.library_pane.entries import ENTRY_HEIGHT
from ui.library_pane.tree import EntriesList

MORE_HEIGHT = 26


class Peek(QWidget):
    """A list with as many rows as fit and, if there are more, “Show all 31”; alone in the pane it scrolls."""

    all_wanted = Signal()
    alone_changed = Signal(bool)

    def __init__(self, view: EntriesList) -> None:
        super().__init__()
        self.view = view
        self._alone = False
        self.more = QPushButton()
        self.more.setObjectName(f"{view.objectName()}.more")
        self.more.setProperty("kind", "link")
        self.more.setFixedHeight(MORE_HEIGHT)
        self.more.clicked.connect(self.all_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(view)
        layout.addWidget(self.more)
        layout.addStretch(1)
        view.set_peek(peek=True)
        self.fit()

    def is_alone(self) -> bool:
        """Whether this is the only section that is open."""
        return self._alone

    def set_alone(self, alone: bool) -> None:
        """Whether this is the only section that is open."""
        if alone != self._alone:
            self._alone = alone
            self.view.set_peek(peek=not alone)
            self.alone_changed.emit(alone)
        self.fit()

    def fit(self) -> None:
        """Show whole rows."""
        room, wanted = self.height(), self.view.wanted_height()
        whole = self._alone or wanted <= room
        self.more.setVisible(not whole)
        if whole:
            self.view.setFixedHeight(max(0, room if self._alone else wanted))
            return
        rows = max(1, (room - MORE_HEIGHT) // ENTRY_HEIGHT)
        self.view.setFixedHeight(rows * ENTRY_HEIGHT + 1)
        self.more.setText(self.tr("Show all {0}").format(self.view.entries.shown()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See `fit`."""
        super().resizeEvent(event)
        self.fit()
