"""Backups on the page of settings: how many, where, the copies there are, and going back to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ui.dates import readable
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.library import Backup

_PATH = int(Qt.ItemDataRole.UserRole)


class BackupList(QWidget):
    """The copies of the open library, the newest first. `restore_wanted` names the file of one."""

    make_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("settings.backups.list")
        self.list.setAccessibleName(self.tr("Copies of this library, the newest first"))
        self.list.setMinimumHeight(110)
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.make = QPushButton(self.tr("Back up now"))
        self.make.setObjectName("settings.backups.make")
        self.restore = QPushButton(self.tr("Go back to this copy"))
        self.restore.setObjectName("settings.backups.restore")
        self.restore.setToolTip(self.tr("The library as it is now is kept beside it under another name"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.make.clicked.connect(self.make_wanted)
        self.restore.clicked.connect(self._restore)
        self.list.currentItemChanged.connect(lambda *_: self._update())
        self.show_backups((), has_library=False)

    def show_backups(self, backups: Sequence[Backup], *, has_library: bool) -> None:
        """Show these copies."""
        self.list.clear()
        for backup in backups:
            size = QLocale().formattedDataSize(backup.size, 1)
            item = QListWidgetItem(
                self.tr("{0} ({1})").format(readable(backup.made.replace("T", " "), time=True), size)
            )
            item.setData(_PATH, str(backup.path))
            item.setToolTip(str(backup.path))
            self.list.addItem(item)
        self.empty.setText(
            self.tr("There is no copy yet. One is made when you have worked in the library and open it again.")
            if has_library
            else self.tr("Open a library to see its copies.")
        )
        self.empty.setVisible(not backups)
        self.list.setVisible(bool(backups))
        self.make.setEnabled(has_library)
        self._update()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.list.setStyleSheet(
            f"QListWidget {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 7px; }}"
            f"QListWidget::item {{ min-height: 24px; color: {theme.ink}; padding: 0 8px; }}"
            f"QListWidget::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}"
        )

    def _update(self) -> None:
        self.restore.setEnabled(self.list.currentItem() is not None)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restore_wanted.emit(str(item.data(_PATH)))
