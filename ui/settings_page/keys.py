"""The keys of every command: find one, press another key, see whose it was, go back to what was declared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commands import MENUS, Command, Commands, menu_title, title
from ui.theme import Theme

_ID = int(Qt.ItemDataRole.UserRole)


def shown_keys(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) for key in keys)


class KeysEditor(QWidget):
    """A list of commands by menu, and a field that takes the next key pressed. `bound` gives (command id, key)."""

    bound = Signal(str, str)
    reset = Signal(str)  # command id, "" for all

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.filter = QLineEdit()
        self.filter.setObjectName("settings.keys.filter")
        self.filter.setPlaceholderText(self.tr("Find a command or a key"))
        self.filter.setAccessibleName(self.tr("Find a command or a key"))
        self.filter.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setObjectName("settings.keys.list")
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setColumnWidth(0, 380)
        self.list.setMinimumHeight(260)
        self.edit = QKeySequenceEdit()
        self.edit.setObjectName("settings.keys.edit")
        self.edit.setAccessibleName(self.tr("New key"))
        self.edit.setMaximumSequenceLength(1)
        self.change = _button("settings.keys.change", self.tr("Use this key"))
        self.none = _button("settings.keys.none", self.tr("No key"))
        self.back = _button("settings.keys.reset", self.tr("As it was"))
        self.everything = _button("settings.keys.reset_all", self.tr("All as they were"))
        self.problem = QLabel()
        self.problem.setObjectName("settings.keys.problem")
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self._place()
        self.filter.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.edit.keySequenceChanged.connect(lambda _: self._check())
        self.change.clicked.connect(lambda: self.bound.emit(self.chosen(), self._pressed()))
        self.none.clicked.connect(lambda: self.bound.emit(self.chosen(), ""))
        self.back.clicked.connect(lambda: self.reset.emit(self.chosen()))
        self.everything.clicked.connect(lambda: self.reset.emit(""))
        self.show_keys()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        for part in (self.edit, self.change, self.none, self.back, self.everything):
            buttons.addWidget(part)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (self.filter, self.list):
            layout.addWidget(each)
        layout.addLayout(buttons)
        layout.addWidget(self.problem)

    def show_keys(self) -> None:
        """Show the keys that the commands have now; what is chosen stays so."""
        chosen = self.chosen()
        self._groups = []
        self.list.clear()
        for menu in (*MENUS, ""):
            group = QTreeWidgetItem([menu_title(menu) if menu else self.tr("Other")])
            rows = [self._row(each) for each in self._commands.declared if each.menu == menu]
            if rows:
                group.addChildren(rows)
                self.list.addTopLevelItem(group)
                self._groups.append((group, rows))
        self.list.expandAll()
        self._filter(self.filter.text())
        self.choose(chosen)
        self._chosen()

    def _row(self, command: Command) -> QTreeWidgetItem:
        row = QTreeWidgetItem([title(command).rstrip("…"), shown_keys(self._commands.keys(command))])
        row.setData(0, _ID, command.id)
        if command.id in self._commands.bindings:
            font = row.font(1)
            font.setBold(True)
            row.setFont(1, font)
            row.setToolTip(1, self.tr("Changed by you; it was {0}").format(shown_keys(command.keys) or "–"))
        return row

    def chosen(self) -> str:
        """The id of the chosen command, "" for none."""
        item = self.list.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def choose(self, id: str) -> None:
        """Choose a command."""
        for _, rows in self._groups:
            for row in rows:
                if row.data(0, _ID) == id:
                    self.list.setCurrentItem(row)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.list.setStyleSheet(
            f"QTreeWidget {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 7px; }}"
            f"QTreeWidget::item {{ min-height: 24px; color: {theme.ink}; }}"
            f"QTreeWidget::item:selected {{ background: {theme.chosen}; }}"
        )

    def _pressed(self) -> str:
        return self.edit.keySequence().toString()

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for group, rows in self._groups:
            for row in rows:
                row.setHidden(wanted not in f"{row.text(0)} {row.text(1)}".casefold())
            group.setHidden(all(row.isHidden() for row in rows))

    def _chosen(self) -> None:
        self.edit.clear()
        id = self.chosen()
        self.edit.setEnabled(bool(id))
        self.none.setEnabled(bool(id))
        self.back.setEnabled(id in self._commands.bindings)
        self.everything.setEnabled(bool(self._commands.bindings))
        self._check()

    def _check(self) -> None:
        """Say whose a key is already: two commands on one key would both stop working."""
        user = self._commands.user_of(self._pressed(), self.chosen())
        self.problem.setText(
            self.tr("{0} is the key of “{1}”. Give that another key first.").format(
                shown_keys([self._pressed()]), title(user).rstrip("…")
            )
            if user is not None
            else ""
        )
        self.problem.setVisible(user is not None)
        self.change.setEnabled(bool(self.chosen() and self._pressed()) and user is None)


def _button(name: str, label: str) -> QPushButton:
    button = QPushButton(label)
    button.setObjectName(name)
    return button
