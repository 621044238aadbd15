"""The custom fields of a record: an editor for each, after its kind, that says what it expects."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model import CustomField, FieldKind, FieldValue
from ui.inspector.form import LABEL_WIDTH, link_row, plain_label
from ui.theme import Theme
from ui.widgets.choice import ChoiceButton
from ui.widgets.completing import CompletingField

_TYPED = (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE)


class TypedValue(QWidget):
    """Text, a number or a date. What the kind does not take stays in the field with a word about it."""

    changed = Signal(str)
    wanted = Signal()

    def __init__(self, theme: Theme, field: CustomField) -> None:
        super().__init__()
        self._kind, self._stored = field.kind, ""
        hints = {
            FieldKind.NUMBER: self.tr("a number"),
            FieldKind.DATE: self.tr("2031-03-14, 2031-03 or 2031"),
        }
        self.input = CompletingField(theme, field.name, hints.get(field.kind, ""))
        self.input.setObjectName(f"inspector.field.{field.id}")
        self.problem = plain_label("error")
        self.problem.setObjectName(f"inspector.field.{field.id}.problem")
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.input)
        layout.addWidget(self.problem)
        self.input.committed.connect(self._commit)
        self.input.textEdited.connect(lambda _: self._say(""))
        self.input.wanted.connect(self.wanted)
        self.setFocusProxy(self.input)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.input.set_theme(theme)

    def show_value(self, value: str, *, same: bool) -> None:
        """Show what the record has; `same` when it is the record that was shown before."""
        self._stored = value
        if same and self.problem.isVisible():
            return
        self._say("")
        self.input.set_value(value) if same else self.input.load(value)

    def flush(self) -> None:
        """Commit what has been typed so far."""
        self.input.flush()

    def _commit(self, text: str) -> None:
        from annotator.library import clean_value

        try:
            value = clean_value(self._kind, text)
        except ValueError as error:
            message = str(error)
            self._say(f"{message[:1].upper()}{message[1:]}.")
            return
        self._say("")
        if value != self._stored:
            self.changed.emit(value)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.input.setAccessibleDescription(problem)


class CustomFields(QWidget):
    """Editors for the fields of one kind of record. `filled(int, str)` carries the field and its new value."""

    filled = Signal(int, str)
    values_wanted = Signal(int)
    define_wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._fields: tuple[CustomField, ...] = ()
        self._told: object = None  # what the editors were made from
        self._values: dict[int, str] = {}
        self._record = -1
        self._editors: dict[int, TypedValue | ChoiceButton] = {}
        self._define = QPushButton()
        self._define.setObjectName(f"{name}.define")
        self._define.clicked.connect(self.define_wanted)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(8, 0, 8, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._grid)
        layout.addLayout(link_row(self._define))
        self.set_fields(())

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        for editor in self._editors.values():
            if isinstance(editor, TypedValue):
                editor.set_theme(theme)

    def set_fields(self, fields: Sequence[CustomField]) -> None:
        """Have these fields; editors are made anew only when something about them changed."""
        told = tuple((each.id, each.name, each.kind, each.choices) for each in fields)
        if told == self._told:
            return
        self._told = told
        self._fields = tuple(fields)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._editors = {}
        for row, field in enumerate(self._fields):
            label = QLabel(field.name)
            label.setProperty("role", "field")
            label.setFixedWidth(LABEL_WIDTH)
            label.setWordWrap(True)
            label.setContentsMargins(0, 5, 0, 0)
            editor = self._make(field)
            label.setBuddy(editor)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(editor, row, 1)
            self._editors[field.id] = editor
            for part in (label, editor):
                part.show()
        self._define.setText(self.tr("Fields…") if self._fields else self.tr("Add a field of your own…"))
        self._show(same=False)

    def _make(self, field: CustomField) -> TypedValue | ChoiceButton:
        if field.kind in _TYPED:
            typed = TypedValue(self._theme, field)
            typed.changed.connect(partial(self.filled.emit, field.id))
            typed.wanted.connect(partial(self.values_wanted.emit, field.id))
            return typed
        pairs = [("yes", self.tr("yes")), ("no", self.tr("no"))]
        if field.kind is FieldKind.CHOICE:
            pairs = [(choice, choice) for choice in field.choices]
        button = ChoiceButton(field.name, [("", self.tr("not said")), *pairs])
        button.setObjectName(f"inspector.field.{field.id}")
        button.chosen.connect(partial(self.filled.emit, field.id))
        return button

    def show_values(self, record: int, values: Sequence[FieldValue]) -> None:
        """Show what a record has; another record than before first commits what was typed."""
        same = record == self._record
        if not same:
            self.flush()
        self._record = record
        self._values = {value.field: value.value for value in values}
        self._show(same=same)

    def offer(self, field: int, values: Sequence[str]) -> None:
        """Complete what is typed in a text field from these values."""
        editor = self._editors.get(field)
        if isinstance(editor, TypedValue):
            editor.input.offer(values)

    def flush(self) -> None:
        """Commit what is being typed."""
        for editor in self._editors.values():
            if isinstance(editor, TypedValue):
                editor.flush()

    def _show(self, *, same: bool) -> None:
        for key, editor in self._editors.items():
            value = self._values.get(key, "")
            if isinstance(editor, TypedValue):
                editor.show_value(value, same=same)
            else:
                editor.set_value(value)
