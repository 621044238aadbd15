"""A field that gathers names: type one, take it with Enter, and it becomes a chip that × or Delete removes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name; it does not also press the page's button."""
        typed = bool(self.text())  # taking the name empties the line
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and typed:
            event.accept()


class NamesField(QWidget):
    """Names out of a list, none of them twice. `changed()` follows every name that comes or goes."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, shape: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shape = theme, shape
        self._known: dict[str, int] = {}
        self._chips: list[Chip] = []
        self.line = _Line()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(lambda: self._take(self.line.text()))
        holder = QWidget()
        self._flow = FlowLayout(holder, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.line)
        layout.addWidget(holder)
        self._holder = holder
        holder.hide()

    def show_names(self, known: Mapping[str, int]) -> None:
        """Offer these names (name -> id), and forget what was taken."""
        self._known = dict(known)
        self._names.setStringList(sorted(known, key=str.casefold))
        for chip in list(self._chips):
            self._drop(chip)
        self.line.clear()

    def ids(self) -> tuple[int, ...]:
        """The ids of the names taken."""
        return tuple(chip.key for chip in self._chips)

    def unknown(self) -> str:
        """What is typed and no name of the list; a whole name that was typed is taken."""
        self._take(self.line.text())
        return self.line.text().strip()

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)

    def _take(self, text: str) -> None:
        wanted = text.strip().casefold()
        name = next((each for each in self._known if each.casefold() == wanted), "")
        if not name:
            return
        self.line.clear()
        if self._known[name] in self.ids():
            return
        chip = Chip(self._theme, self._known[name], name, self._shape)
        chip.setToolTip(name)
        chip.removed.connect(lambda: self._drop(chip))
        self._chips.append(chip)
        self._flow.addWidget(chip)
        self._holder.show()
        self.changed.emit()

    def _drop(self, chip: Chip) -> None:
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.deleteLater()
        self._holder.setVisible(bool(self._chips))
        self.changed.emit()
