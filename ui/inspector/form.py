"""The parts every page of the inspector is made of: a scrolling page, a heading, labelled rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.section import HEADER_HEIGHT, heading_font

LABEL_WIDTH = 78


class Themed(Protocol):
    """A part that can change its colours."""

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""


class Committing(Protocol):
    """A part that may hold something typed and not yet committed."""

    def flush(self) -> None:
        """Commit it, or give it up."""


class Heading(QWidget):
    """The small heading of a page: what it shows, a position at the end, buttons to step."""

    stepped = Signal(int)

    def __init__(self, title: str, *, steps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(HEADER_HEIGHT)
        self._title, self._detail = QLabel(title), QLabel()
        for label in (self._title, self._detail):
            label.setFont(heading_font())
            label.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 4, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addWidget(self._detail)
        layout.addSpacing(4)
        if steps:
            for sign, name, by in (("‹", self.tr("Previous quote"), -1), ("›", self.tr("Next quote"), 1)):
                button = QToolButton()
                button.setText(sign)
                button.setProperty("kind", "quiet")
                button.setAccessibleName(name)
                button.setToolTip(name)
                button.setFixedSize(24, 26)
                button.clicked.connect(partial(self._step, by))
                layout.addWidget(button)

    def _step(self, by: int, _checked: bool = False) -> None:
        self.stepped.emit(by)

    def set_detail(self, detail: str) -> None:
        """Put a position or count at the end."""
        self._detail.setText(detail)


class ChoiceButton(QToolButton):
    """A quiet button that shows a choice and opens the others as a menu; `chosen(str)` says the key picked."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = dict(choices)
        self._value = ""
        self.setAccessibleName(name)
        self.setProperty("kind", "quiet")
        self.setProperty("choice", True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumHeight(24)
        menu = QMenu(self)
        for key, label in choices:
            menu.addAction(label).triggered.connect(partial(self._pick, key))
        self.setMenu(menu)
        self.set_value("")

    def value(self) -> str:
        """The key shown."""
        return self._value

    def set_value(self, key: str) -> None:
        """Show a choice without telling anybody."""
        self._value = key
        self.setText(f"{self._labels.get(key, key)} ▾")
        self.setAccessibleDescription(self._labels.get(key, key))

    def _pick(self, key: str, _checked: bool = False) -> None:
        if key != self._value:
            self.set_value(key)
            self.chosen.emit(key)


class Form(QGridLayout):
    """Rows of a muted label and its field; a row can be hidden as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(8, 0, 8, 4)
        self.setHorizontalSpacing(6)
        self.setVerticalSpacing(5)
        self.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.setColumnStretch(1, 1)
        self._rows: dict[QWidget, QLabel] = {}

    def add_row(self, title: str, field: QWidget) -> QWidget:
        """A labelled field under the rows there are; returns the field."""
        label = QLabel(title)
        label.setProperty("role", "field")
        label.setFixedWidth(LABEL_WIDTH)
        label.setWordWrap(True)
        label.setContentsMargins(0, 5, 0, 0)
        label.setBuddy(field)
        row = self.rowCount()
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(field, row, 1)
        self._rows[field] = label
        return field

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field with its label."""
        field.setVisible(shown)
        self._rows[field].setVisible(shown)


class Page(QScrollArea):
    """A scrolling column; pages add their parts to `column`."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName(f"{name}.body")
        body.setStyleSheet(f"QWidget#{body.objectName().replace('.', '--')} {{ background: transparent; }}")
        body.setAutoFillBackground(False)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(6, 6, 6, 14)
        self.column.setSpacing(4)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)


def plain_label(role: str = "muted", *, selectable: bool = False) -> QLabel:
    """A wrapping label; `role` chooses its look in the style sheet."""
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label
