"""Controls of the page of settings, each made for one field of `Settings`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

Keep = Callable[[str, object], None]


def check_box(field: str, label: str, keep: Keep) -> QCheckBox:
    """On or off."""
    box = QCheckBox(label)
    box.setObjectName(f"settings.{field}")
    box.clicked.connect(lambda on: keep(field, bool(on)))
    return box


class Choice(QComboBox):
    """A combo box with a sign that it opens; under a style sheet Qt draws none."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the sign."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.4))
        x = 14.0 if self.isRightToLeft() else self.width() - 14.0
        middle = QPointF(x, self.height() / 2 + 1.5)
        painter.drawPolyline([middle + QPointF(-3.5, -3.5), middle, middle + QPointF(3.5, -3.5)])

    def sizeHint(self) -> QSize:
        """With room for the sign."""
        return super().sizeHint() + QSize(14, 0)


def choice(field: str, name: str, choices: Sequence[tuple[object, str]], keep: Keep) -> QComboBox:
    """One of a few; the key of each is its data."""
    box = Choice()
    box.setObjectName(f"settings.{field}")
    box.setAccessibleName(name)
    for key, label in choices:
        box.addItem(label, key)
    box.activated.connect(lambda index: keep(field, box.itemData(index)))
    return box


def show_choice(box: QComboBox, key: object) -> None:
    """Show a choice without telling anybody; the first one when the key is unknown."""
    box.setCurrentIndex(max(0, box.findData(key)))


class Number(QSpinBox):
    """A number without buttons of its own: under a style sheet Qt then leaves its text no room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its room."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(9, 4, -9, -4))


def number(field: str, name: str, least: int, most: int, step: int, unit: str, keep: Keep) -> QSpinBox:
    """A whole number with its unit."""
    box = Number()
    box.setObjectName(f"settings.{field}")
    box.setAccessibleName(name)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(f" {unit}" if unit else "")
    box.setKeyboardTracking(False)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setMinimumWidth(110)
    box.valueChanged.connect(lambda value: keep(field, value))
    return box


class Stepper(QWidget):
    """A number with a button on each side for the mouse."""

    def __init__(self, box: QSpinBox) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        less = self._button("−", self.tr("Less: {0}").format(box.accessibleName()))
        more = self._button("+", self.tr("More: {0}").format(box.accessibleName()))
        less.clicked.connect(box.stepDown)
        more.clicked.connect(box.stepUp)
        for part in (less, box, more):
            row.addWidget(part)

    @staticmethod
    def _button(sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setProperty("kind", "quiet")
        button.setFixedSize(26, 26)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same in the number
        return button


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
