"""Every block of a source with a check for those that are in the text, beside the text that this makes."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.model import BlockKind
from ui.counting import counted
from ui.messages import said
from ui.theme import Theme, text_font
from ui.widgets.rows import isolated
from ui.widgets.wrapping import Wrapping

if TYPE_CHECKING:
    from annotator.library import OriginalBlock

_LARGE = {BlockKind.TITLE: "h2", BlockKind.HEADING: "h3"}


class BlocksPanel(QFrame):
    """Space or a click on a check takes a block into the text or out of it; `changed` follows."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first: tuple[OriginalBlock, ...] = ()
        self._blocks: tuple[OriginalBlock, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("original.blocks")
        self.list.setAccessibleName(self.tr("Every block of the original; checked ones are in the text"))
        Wrapping(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFont(text_font(15))
        self.list.setSpacing(2)
        self.text = QTextBrowser()
        self.text.setObjectName("original.text")
        self.text.setAccessibleName(self.tr("The text this makes"))
        self.text.setOpenLinks(False)
        self.text.setFont(text_font(16))
        self.only_out = QCheckBox(self.tr("Only what is left out"))
        self.only_out.setObjectName("original.only")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 4, 0)
        column.addWidget(self.only_out)
        column.addWidget(self.list, 1)
        other = QVBoxLayout(right)
        other.setContentsMargins(4, 4, 0, 0)
        other.addWidget(self.count)
        other.addWidget(self.text, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(8)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.addWidget(left)
        split.addWidget(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.list.itemChanged.connect(self._item_changed)
        self.list.currentRowChanged.connect(self._show_place)
        self.only_out.toggled.connect(lambda _: self._filter())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.setStyleSheet(
            f"QListWidget::item {{ padding: 5px 6px; border-radius: 6px; }}"
            f"QListWidget::item:selected {{ background: {theme.chosen}; }}"
            f"QTextBrowser {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line};"
            " border-radius: 8px; padding: 8px; }"
            f"QListWidget {{ background: {theme.raised}; }}"
        )
        if self._blocks:
            self._show_all()

    def show_blocks(self, blocks: Sequence[OriginalBlock]) -> None:
        """Show the blocks of a source."""
        self._first = self._blocks = tuple(blocks)
        self.only_out.setChecked(False)
        self._show_all()
        out = next((at for at, block in enumerate(blocks) if not block.kept), 0)
        self.list.setCurrentRow(out if blocks else -1)

    def blocks(self) -> tuple[OriginalBlock, ...]:
        """The blocks as they are chosen now."""
        return self._blocks

    def is_changed(self) -> bool:
        """Whether another text was chosen than the one there was."""
        return [each.kept for each in self._blocks] != [each.kept for each in self._first]

    def has_text(self) -> bool:
        """Whether anything is left in the text."""
        return any(each.kept for each in self._blocks)

    def out(self) -> str:
        """What is left out, each with its reason, as plain text."""
        return "\n\n".join(f"— {said(each.why)}\n{each.text}" for each in self._blocks if not each.kept)

    def _show_all(self) -> None:
        self.list.blockSignals(True)
        row = self.list.currentRow()
        self.list.clear()
        for block in self._blocks:
            item = QListWidgetItem()
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self._fill(item, block)
            self.list.addItem(item)
        if row >= 0:
            self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._filter()
        self._show_text()

    def _fill(self, item: QListWidgetItem, block: OriginalBlock) -> None:
        text = block.text.replace("\u2028", " ").replace("\t", " │ ")
        text = isolated(text) if self.list.isRightToLeft() else text  # its full stop stays at its own end
        item.setText(text if block.kept else f"{text}\n({said(block.why)})")
        item.setForeground(QBrush(QColor(self._theme.ink if block.kept else self._theme.muted)))
        font = self.list.font()
        font.setBold(block.kind in _LARGE and block.kept)
        item.setFont(font)
        item.setCheckState(Qt.CheckState.Checked if block.kept else Qt.CheckState.Unchecked)

    def _item_changed(self, item: QListWidgetItem) -> None:
        from annotator.library import toggled

        at = self.list.row(item)
        if self._blocks[at].kept == (item.checkState() is Qt.CheckState.Checked):
            return
        self._blocks = toggled(self._blocks, at)
        self.list.blockSignals(True)
        self._fill(item, self._blocks[at])
        self.list.blockSignals(False)
        self._show_text()
        self._show_place(at)
        self.changed.emit()

    def _filter(self) -> None:
        only = self.only_out.isChecked()
        for at, block in enumerate(self._first):
            self.list.item(at).setHidden(only and block.kept)

    def _show_text(self) -> None:
        parts = []
        for at, block in enumerate(self._blocks):
            if block.kept:
                tag = _LARGE.get(block.kind, "p")
                shown = escape(block.text).replace("\u2028", "<br>").replace("\t", " │ ")
                parts.append(f'<{tag}><a name="b{at}"></a>{shown}</{tag}>')
        self.text.setHtml("".join(parts))
        kept = sum(each.kept for each in self._blocks)
        words = sum(len(each.text.split()) for each in self._blocks if each.kept)
        self.count.setText(
            self.tr("In the text: {0} in {1} of {2} blocks").format(counted(words, "word"), kept, len(self._blocks))
        )

    def _show_place(self, at: int) -> None:
        kept = next((n for n in range(at, -1, -1) if n < len(self._blocks) and self._blocks[n].kept), None)
        if kept is not None:
            self.text.scrollToAnchor(f"b{kept}")
