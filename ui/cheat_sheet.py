"""All keys at a glance, made from the declarations of the commands and the keys they have now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.commands import MENUS, Command, Commands, is_single, menu_title, title
from ui.settings_page.keys import shown_keys
from ui.theme import Theme
from ui.widgets.section import heading_font
from ui.widgets.shadow import Shadow

_WORDS = 120  # px for what a key does, at the least
_MOST = 4  # columns
_HEAD = 2  # rows a heading takes
_TOGETHER = 3  # rows of a menu that are not parted from its heading, nor left over in the next column

Part = tuple[int, int, int]
"""Rows `first` to `last` (half-open) of a menu: its index, first, last."""


def flowed(sizes: Sequence[int], columns: int) -> list[list[Part]]:
    """Menus of so many rows each, in their order, in at most so many columns of nearly one height.

    A menu may go on in the next column, under its heading again.
    """
    height = max([_HEAD + 2 * _TOGETHER, -(-sum(size + _HEAD for size in sizes) // columns)])
    while len(found := _filled(sizes, height)) > columns:
        height += 1
    return found


def _filled(sizes: Sequence[int], height: int) -> list[list[Part]]:
    columns: list[list[Part]] = [[]]
    used = 0
    for menu, size in enumerate(sizes):
        first = 0
        while first < size:
            rest, room = size - first, height - used - _HEAD
            last = size if rest <= room else first + min(room, rest - _TOGETHER)
            if used and last < size and last - first < _TOGETHER:
                columns.append([])
                used = 0
                continue
            columns[-1].append((menu, first, last))
            used += _HEAD + last - first
            first = last
            if first < size:
                columns.append([])
                used = 0
    return columns


class CheatSheet(QFrame):
    """Lies over the panes; Esc, another `?` or a click beside it closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._menus: list[tuple[str, list[tuple[str, str]]]] = []
        self._columns = 0
        self._inner = QWidget(self)
        parent.installEventFilter(self)
        self.setObjectName("cheatsheet")
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        heading = QLabel(self.tr("Keys"))
        heading.setProperty("role", "title")
        self.note = QLabel(self.tr("Esc closes. Every key can be changed in the settings."))
        self.note.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self.note)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(22, 16, 22, 16)
        self._rows.addLayout(head)
        self._rows.addWidget(self.area)
        Shadow(self)
        self.set_theme(theme)
        self.hide()

    def show_keys(self, commands: Commands) -> None:
        """Show the keys that the commands have now, by menu."""
        self._menus = []
        for menu in MENUS:
            rows = [(_keys(each, commands), title(each).rstrip("…")) for each in commands.declared if each.menu == menu]
            if keyed := [row for row in rows if row[0]]:
                self._menus.append((menu_title(menu), keyed))
        self._columns = 0
        self.show()  # before its height is known, which needs fonts and scroll bars
        self._lay_out()
        self.raise_()
        self.setFocus()

    def _lay_out(self) -> None:
        """Take the room there is, in as many columns as it has."""
        around = self._around.rect()
        across, down = (60, 50) if around.width() >= 1200 else (24, 20)
        self.setGeometry(around.adjusted(across, down, -across, -down))
        keys = (row[0] for _, rows in self._menus for row in rows)
        wanted = max(self.fontMetrics().horizontalAdvance(key) for key in keys) + 26 + _WORDS
        columns = max(1, min(_MOST, (self.width() - 60) // wanted))
        if columns != self._columns:
            self._columns = columns
            self._fill(columns)
        self._rows.activate()
        wanted = self._inner.heightForWidth(self.area.viewport().width())
        self.resize(self.width(), min(self.height(), self.height() - self.area.viewport().height() + wanted))

    def _fill(self, columns: int) -> None:
        self._inner = inner = QWidget()
        inner.setObjectName("cheatsheet.inner")
        row = QHBoxLayout(inner)
        row.setSpacing(28)
        for parts in flowed([len(rows) for _, rows in self._menus], columns):
            row.addLayout(self._column(parts), 1)
        self.area.setWidget(inner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It follows the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return super().eventFilter(watched, event)

    def rows(self) -> list[tuple[str, str]]:
        """(key, what it does), as shown."""
        return [row for _, rows in self._menus for row in rows]

    def _column(self, parts: list[Part]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for menu, first, last in parts:
            name, rows = self._menus[menu]
            heading = QLabel(name)
            heading.setFont(heading_font())
            heading.setProperty("role", "muted")
            heading.setContentsMargins(0, 14 if grid.count() else 0, 0, 3)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for keys, does in rows[first:last]:
                key, what = QLabel(keys), QLabel(does)
                key.setProperty("role", "key")
                what.setWordWrap(True)
                at = grid.rowCount()
                grid.addWidget(key, at, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(what, at, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def dismiss(self) -> None:
        """Close it."""
        self.hide()
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays: there is nothing to go to in here, and what is outside is covered."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and ? close it; arrows and page keys scroll."""
        bar = self.area.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape or event.text() == "?":
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (40 if event.key() == Qt.Key.Key_Down else -40))
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (bar.pageStep() if event.key() == Qt.Key.Key_PageDown else -bar.pageStep()))
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#cheatsheet {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 12px; }}"
            f"#cheatsheet QWidget {{ background: {theme.raised}; color: {theme.ink}; }}"
            f"#cheatsheet QLabel[role=muted] {{ color: {theme.muted}; }}"
            f"#cheatsheet QLabel[role=key] {{ border: 1px solid {theme.edge}; border-radius: 4px; padding: 1px 6px;"
            f" color: {theme.ink}; }}"
        )


def _keys(command: Command, commands: Commands) -> str:
    """The first two keys of a command, as they are shown."""
    keys = [key for key in commands.keys(command) if commands.single_keys or not is_single(key)]
    return shown_keys(keys[:2])
