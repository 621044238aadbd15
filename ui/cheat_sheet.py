"""All keys at a glance, made from the declarations of the commands and the keys they have now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.commands import MENUS, Command, Commands, is_single, menu_title, title
from ui.settings_page.keys import shown_keys
from ui.theme import Theme
from ui.widgets.section import heading_font
from ui.widgets.shadow import Shadow

_COLUMNS = 3


class CheatSheet(QFrame):
    """Lies over the panes; Esc, another `?` or a click beside it closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._rows: list[tuple[str, str]] = []
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 16)
        layout.addLayout(head)
        layout.addWidget(self.area)
        Shadow(self)
        self.set_theme(theme)
        self.hide()

    def show_keys(self, commands: Commands) -> None:
        """Show the keys that the commands have now, by menu."""
        self._rows = []
        groups = [(menu, [each for each in commands.declared if each.menu == menu]) for menu in MENUS]
        columns: list[QVBoxLayout] = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for menu, declared in groups:
            keyed = [each for each in declared if commands.keys(each)]
            if keyed:
                shortest = heights.index(min(heights))
                columns[shortest].addLayout(self._group(menu_title(menu), keyed, commands))
                heights[shortest] += len(keyed) + 2
        inner = QWidget()
        inner.setObjectName("cheatsheet.inner")
        row = QHBoxLayout(inner)
        row.setSpacing(28)
        for column in columns:
            column.addStretch(1)
            row.addLayout(column, 1)
        self.area.setWidget(inner)
        self.setGeometry(self._around.rect().adjusted(60, 50, -60, -50))
        self.show()
        self.raise_()
        self.setFocus()

    def rows(self) -> list[tuple[str, str]]:
        """(key, what it does), as shown."""
        return self._rows

    def _group(self, name: str, declared: list[Command], commands: Commands) -> QVBoxLayout:
        heading = QLabel(name)
        heading.setFont(heading_font())
        heading.setProperty("role", "muted")
        heading.setContentsMargins(0, 10, 0, 2)
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for number, each in enumerate(declared):
            keys = [key for key in commands.keys(each) if commands.single_keys or not is_single(key)]
            key, what = QLabel(shown_keys(keys[:2])), QLabel(title(each).rstrip("…"))
            key.setProperty("role", "key")
            what.setWordWrap(True)
            grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, number, 1)
            self._rows.append((key.text(), what.text()))
        column = QVBoxLayout()
        column.addWidget(heading)
        column.addLayout(grid)
        return column

    def dismiss(self) -> None:
        """Close it."""
        self.hide()
        self.closed.emit()

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
