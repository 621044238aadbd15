"""The choices of a network: what it is of, how agreement, repetition and size count, and over which time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ui.export_view import wording

if TYPE_CHECKING:
    from annotator.library import NetworkOptions

_YEARS = 3660  # days a window may last


class NetworkForm(QWidget):
    """Offers only what goes together; `options()` are the choices made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nodes = _box("export.nodes", self.tr("Network of"), wording.nodes())
        self.who = _box("export.who", self.tr("An actor is"), wording.who())
        self.stances = _box("export.stances", self.tr("Agreement"), wording.stances())
        self.normalisation = _box("export.normalisation", self.tr("Normalise"), wording.normalisations())
        self.duplicates = _box("export.duplicates", self.tr("The same statement counts"), wording.duplicates())
        self.first, self.last = _date("export.first", self.tr("From")), _date("export.last", self.tr("Until"))
        self.length = _days("export.length", self.tr("Window"), self.tr("all at once"))
        self.step = _days("export.step", self.tr("Moved by"), self.tr("its length"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for box in (self.nodes, self.who, self.stances, self.normalisation, self.duplicates):
            form.addRow(_label(box.accessibleName(), box), box)
        form.addRow(_label(self.tr("Articles from"), self.first), _row(self.first, QLabel(self.tr("to")), self.last))
        form.addRow(
            _label(self.tr("A network for each"), self.length),
            _row(self.length, QLabel(self.tr("moved by")), self.step),
        )
        self.nodes.currentIndexChanged.connect(self._offer)
        self.length.valueChanged.connect(lambda days: self.step.setEnabled(days > 0))
        self.step.setEnabled(False)
        self._offer()

    def options(self) -> NetworkOptions:
        """What was chosen."""
        from annotator.library import NetworkOptions

        return NetworkOptions(
            nodes=str(self.nodes.currentData()),
            stances=str(self.stances.currentData()),
            normalisation=str(self.normalisation.currentData()),
            duplicates=str(self.duplicates.currentData()),
            first=self.first.text(),
            last=self.last.text(),
            who=str(self.who.currentData()),
            window=self.length.value(),
            step=self.step.value(),
        )

    def _offer(self) -> None:
        """Offer the stances and normalisations that such a network has."""
        from annotator.library import network_choices

        allowed = network_choices(str(self.nodes.currentData()))
        for box, name, choices in (
            (self.stances, "stances", wording.stances()),
            (self.normalisation, "normalisation", wording.normalisations()),
        ):
            kept = box.currentData()
            box.clear()
            for key, label in choices:
                if key in allowed[name]:
                    box.addItem(label, key)
            box.setCurrentIndex(max(0, box.findData(kept)))


def _box(name: str, label: str, choices: wording.Choices) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    for key, text in choices:
        box.addItem(text, key)
    return box


def _date(name: str, label: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(label)
    field.setPlaceholderText("2031-03-14")
    field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{4}-\d\d-\d\d"), field))
    return field


def _days(name: str, label: str, none: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setRange(0, _YEARS)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setSpecialValueText(none)
    box.setSuffix(box.tr(" days"))
    return box


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "field")
    label.setBuddy(buddy)
    return label


def _row(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part, 0 if isinstance(part, QLabel) else 1)
    return holder
