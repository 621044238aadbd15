"""The list of formats, under the headings of what they are for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ui.export_view.wording import format_words, groups
from ui.theme import Theme, ui_font

_KEY = int(Qt.ItemDataRole.UserRole)
_ROW, _HEAD = 26, 30


class FormatList(QListWidget):
    """Formats to choose from; `chosen(str)` is the name of the one that is current."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export.formats")
        self.setAccessibleName(self.tr("Formats"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(196)
        for heading, names in groups():
            head = QListWidgetItem(heading.upper())
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(ui_font(11))
            head.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
            head.setSizeHint(QSize(0, _HEAD))
            self.addItem(head)
            for name in names:
                item = QListWidgetItem(format_words(name)[0])
                item.setData(_KEY, name)
                item.setToolTip(format_words(name)[1])
                item.setSizeHint(QSize(0, _ROW))
                self.addItem(item)
        self.currentItemChanged.connect(self._changed)
        self.set_theme(theme)

    def choose(self, name: str) -> None:
        """Make a format the current one."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == name:
                self.setCurrentRow(row)

    def format(self) -> str:
        """The name of the current format."""
        item = self.currentItem()
        return str(item.data(_KEY)) if self.currentRow() >= 0 and item.data(_KEY) else "html"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last format; a heading is none."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Home:
            self.setCurrentRow(1)
        elif event.key() == Qt.Key.Key_End:
            self.setCurrentRow(self.count() - 1)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        for row in range(self.count()):
            item = self.item(row)
            item.setForeground(QColor(theme.ink if item.data(_KEY) else theme.muted))
        self.setStyleSheet(
            "QListWidget { border: none; background: transparent; }"
            "QListWidget::item { border-radius: 6px; padding: 0 8px; border: 1px solid transparent; }"
            f"QListWidget::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}"
            f"QListWidget::item:selected:active {{ border: 1px solid {theme.accent}; }}"
            f"QListWidget::item:hover:!selected {{ background: {theme.window}; }}"
        )

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))
