"""The page that defines custom fields: which there are, what each holds, and its choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import CustomField, FieldKind
from ui.counting import counted
from ui.inspector.form import Form
from ui.theme import Theme
from ui.widgets.choice import ChoiceButton
from ui.widgets.fields import TextField
from ui.words import field_kinds, field_targets

_FIELD = int(Qt.ItemDataRole.UserRole)
_OLD = _FIELD + 1


class ChoicesList(QListWidget):
    """The choices of a field: F2 or a double click renames one, Delete takes it out, dragging changes the order."""

    renamed = Signal(str, str)
    arranged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.itemChanged.connect(self._changed)
        self.model().rowsMoved.connect(lambda *_: self.arranged.emit(self.choices()))

    def choices(self) -> tuple[str, ...]:
        """The choices in their order."""
        return tuple(self.item(row).text() for row in range(self.count()))

    def show_choices(self, choices: Sequence[str]) -> None:
        """Show these choices."""
        if self.choices() == tuple(choices):
            return
        blocked = self.blockSignals(True)
        row = self.currentRow()
        self.clear()
        for choice in choices:
            item = QListWidgetItem(choice)
            item.setData(_OLD, choice)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.addItem(item)
        self.setFixedHeight(min(9, max(1, self.count())) * 34 + 4)
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(blocked)

    def _changed(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(_OLD)), " ".join(item.text().split())
        if new and new != old:
            self.renamed.emit(old, new)
        elif item.text() != old:
            item.setText(old)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0 and self.count() > 1:
            gone = self.currentRow()
            self.arranged.emit(tuple(choice for row, choice in enumerate(self.choices()) if row != gone))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FieldsPage(QFrame):
    """Values in, signals out. What is refused is said by the window's notice; the page then shows what there is."""

    add_wanted = Signal(str, str, str, object)  # target, name, kind, choices
    renamed = Signal(int, str)
    kind_chosen = Signal(int, str)
    choices_set = Signal(int, object)
    choice_renamed = Signal(int, str, str)
    delete_wanted = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fields")
        self.setAccessibleName(self.tr("Custom fields"))
        self._fields: tuple[CustomField, ...] = ()
        self.title = QLabel(self.tr("Custom fields"))
        self.title.setProperty("role", "title")
        self.hint = QLabel(
            self.tr("What your project notes of its quotes, actors, claims and articles. The inspector shows them.")
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.close_button.setAccessibleName(self.tr("Back to the text"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Fields"))
        self.detail = self._make_detail()
        self.adding = self._make_adding()
        self._name_parts()
        self._place()
        self._connect()
        self.set_theme(theme)
        self.show_fields(())

    def _make_detail(self) -> QWidget:
        detail = QWidget()
        self.name = TextField(self.tr("Name of the field"))
        self.of = QLabel()
        self.of.setContentsMargins(3, 5, 0, 0)
        self.kind = ChoiceButton(self.tr("What the field holds"), field_kinds())
        self.choices = ChoicesList()
        self.choices.setAccessibleName(self.tr("Choices; F2 renames, Delete takes out"))
        self.new_choice = QLineEdit()
        self.new_choice.setPlaceholderText(self.tr("Another choice, then Enter"))
        self.new_choice.setAccessibleName(self.tr("Another choice"))
        self.used = QLabel()
        self.used.setProperty("role", "muted")
        self.delete = QPushButton(self.tr("Delete this field"))
        form = self._form = Form()
        form.add_row(self.tr("Name"), self.name)
        form.add_row(self.tr("Of"), self.of)
        form.add_row(self.tr("Holds"), self.kind)
        form.add_row(self.tr("Choices"), self.choices)
        form.add_row("", self.new_choice)
        form.add_row("", self.used)
        form.add_row("", self.delete)
        form.setAlignment(self.delete, Qt.AlignmentFlag.AlignLeading)
        form.setAlignment(self.kind, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(detail)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch(1)
        return detail

    def _make_adding(self) -> QWidget:
        bar = QWidget()
        self.target = ChoiceButton(self.tr("Of what the new field is"), field_targets())
        self.target.set_value("quote")
        self.new_kind = ChoiceButton(self.tr("What the new field holds"), field_kinds())
        self.new_kind.set_value("text")
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(self.tr("Name of a new field"))
        self.new_name.setAccessibleName(self.tr("Name of a new field"))
        self.new_choices = QLineEdit()
        self.new_choices.setPlaceholderText(self.tr("choices, separated by commas"))
        self.new_choices.setAccessibleName(self.tr("Choices, separated by commas"))
        self.new_choices.hide()
        self.add = QPushButton(self.tr("Add"))
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.target, self.new_name, self.new_kind, self.new_choices, self.add):
            layout.addWidget(part)
        layout.setStretch(1, 1)
        layout.setStretch(3, 1)
        return bar

    def _name_parts(self) -> None:
        parts: dict[str, QWidget] = {
            "list": self.list, "name": self.name, "kind": self.kind, "choices": self.choices, "delete": self.delete,
            "choice.new": self.new_choice, "new.target": self.target, "new.name": self.new_name,
            "new.kind": self.new_kind, "new.choices": self.new_choices, "new.add": self.add,
            "close": self.close_button,
        }  # fmt: skip
        for name, part in parts.items():
            part.setObjectName(f"fields.{name}")

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.list, 2)
        body.addWidget(self.detail, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.hint)
        layout.addWidget(self.adding)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_detail())
        self.close_button.clicked.connect(self.closed)
        self.name.committed.connect(lambda text: self._tell(self.renamed.emit, text))
        self.kind.chosen.connect(lambda kind: self._tell(self.kind_chosen.emit, kind))
        self.choices.arranged.connect(lambda choices: self._tell(self.choices_set.emit, choices))
        self.choices.renamed.connect(lambda old, new: self._tell(self.choice_renamed.emit, old, new))
        self.new_choice.returnPressed.connect(self._add_choice)
        self.delete.clicked.connect(lambda: self._tell(self.delete_wanted.emit))
        self.new_kind.chosen.connect(lambda kind: self.new_choices.setVisible(kind == FieldKind.CHOICE))
        self.add.clicked.connect(self._add)
        for field in (self.new_name, self.new_choices):
            field.returnPressed.connect(self._add)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#fields {{ background: {theme.paper}; }}"
            f"#fields QListWidget::item {{ padding: 7px 8px; border-radius: 6px; color: {theme.ink}; }}"
            f"#fields QListWidget::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}"
        )

    def show_fields(self, fields: Sequence[CustomField]) -> None:
        """Show these fields; the chosen one stays chosen, a new one is."""
        before = {field.id for field in self._fields}
        new = [field.id for field in fields if field.id not in before] if self._fields else []
        wanted = new[-1] if new else self.chosen().id if self.chosen() else None  # type: ignore[union-attr]  # asked before
        self._fields = tuple(fields)
        labels, kinds = dict(field_targets()), dict(field_kinds())
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for target, label in labels.items():
            for field in (each for each in fields if each.target == target):
                item = QListWidgetItem(f"{label} · {field.name} · {kinds[field.kind.value]}")
                item.setData(_FIELD, field)
                self.list.addItem(item)
                if field.id == wanted:
                    self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        self._show_detail()

    def offer_target(self, target: str) -> None:
        """Have the next field belong to this kind of record, and put the keyboard where it is named."""
        if target:
            self.target.set_value(target)
        self.new_name.setFocus()

    def chosen(self) -> CustomField | None:
        """The field chosen."""
        field = self.list.currentIndex().data(_FIELD)
        return field if isinstance(field, CustomField) else None

    def _show_detail(self) -> None:
        field = self.chosen()
        self.detail.setVisible(field is not None)
        if field is None:
            return
        self.name.set_value(field.name) if self.name.text() == field.name else self.name.load(field.name)
        self.of.setText(dict(field_targets())[field.target.value])
        self.kind.set_value(field.kind.value)
        choice = field.kind is FieldKind.CHOICE
        self._form.show_row(self.choices, choice)
        self._form.show_row(self.new_choice, choice)
        self.choices.show_choices(field.choices)
        self.used.setText(self.tr("Filled in {0}").format(counted(field.used, "record")))

    def _tell(self, emit: object, *values: object) -> None:
        field = self.chosen()
        if field is not None and callable(emit):
            emit(field.id, *values)

    def _add_choice(self) -> None:
        text = " ".join(self.new_choice.text().split())
        field = self.chosen()
        if text and field is not None:
            self.new_choice.clear()
            self.choices_set.emit(field.id, (*field.choices, text))

    def _add(self) -> None:
        name = self.new_name.text().strip()
        if name:
            choices = tuple(part.strip() for part in self.new_choices.text().split(",") if part.strip())
            self.add_wanted.emit(self.target.value(), name, self.new_kind.value(), choices)

    def added(self) -> None:
        """The field asked for is there: the next one can be named."""
        self.new_name.clear()
        self.new_choices.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
