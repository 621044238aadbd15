"""Controls of the page of settings, each made for one field of `Settings`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

Keep = Callable[[str, object], None]


def check_box(field: str, label: str, keep: Keep) -> QCheckBox:
    """On or off."""
    box = QCheckBox(label)
    box.setObjectName(f"settings.{field}")
    box.clicked.connect(lambda on: keep(field, bool(on)))
    return box


def choice(field: str, name: str, choices: Sequence[tuple[object, str]], keep: Keep) -> QComboBox:
    """One of a few; the key of each is its data."""
    box = QComboBox()
    box.setObjectName(f"settings.{field}")
    box.setAccessibleName(name)
    for key, label in choices:
        box.addItem(label, key)
    box.activated.connect(lambda index: keep(field, box.itemData(index)))
    return box


def show_choice(box: QComboBox, key: object) -> None:
    """Show a choice without telling anybody; the first one when the key is unknown."""
    box.setCurrentIndex(max(0, box.findData(key)))


def number(field: str, name: str, least: int, most: int, step: int, unit: str, keep: Keep) -> QSpinBox:
    """A whole number with its unit."""
    box = QSpinBox()
    box.setObjectName(f"settings.{field}")
    box.setAccessibleName(name)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(f" {unit}" if unit else "")
    box.setKeyboardTracking(False)
    box.setMinimumWidth(110)
    box.valueChanged.connect(lambda value: keep(field, value) if box.hasFocus() else None)
    return box


class TextField(QLineEdit):
    """One line, kept when it is left or Enter is pressed."""

    def __init__(self, field: str, name: str, keep: Keep) -> None:
        super().__init__()
        self.setObjectName(f"settings.{field}")
        self.setAccessibleName(name)
        self.setMaximumWidth(280)
        self.editingFinished.connect(lambda: keep(field, self.text().strip()))


class FolderField(QWidget):
    """A folder: where it is, another one, and back to Attest's choice."""

    wanted = Signal(str)  # the field

    def __init__(self, field: str, name: str, keep: Keep) -> None:
        super().__init__()
        self.path = QLabel()
        self.path.setObjectName(f"settings.{field}")
        self.path.setWordWrap(True)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setObjectName(f"settings.{field}.choose")
        self.choose.setAccessibleName(self.tr("Choose: {0}").format(name))
        self.reset = QPushButton(self.tr("As before"))
        self.reset.setObjectName(f"settings.{field}.reset")
        self.reset.setProperty("kind", "quiet")
        self.reset.setAccessibleName(self.tr("Leave the choice to Attest: {0}").format(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        row.addWidget(self.reset)
        self.choose.clicked.connect(lambda: self.wanted.emit(field))
        self.reset.clicked.connect(lambda: keep(field, ""))

    def show_folder(self, folder: str, usual: str) -> None:
        """Show the folder that is set, or what happens without one."""
        self.path.setText(folder or usual)
        self.reset.setVisible(bool(folder))
