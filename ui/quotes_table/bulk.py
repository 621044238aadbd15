"""What can be done with several chosen quotes at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from annotator.model import CustomField, FieldKind, FieldTarget
from ui.counting import counted
from ui.words import certainties, quote_kinds


def bulk_actions() -> list[tuple[str, str]]:
    """The actions that open a chooser or act at once, as (action, label)."""
    return [
        ("speaker", _tr("Speaker…")),
        ("claim", _tr("Claim…")),
        ("tag", _tr("Tag…")),
        ("export", _tr("Export…")),
        ("trash", _tr("Move to trash")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuotesTable", text)


class _Value(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BulkBar(QWidget):
    """Buttons over the table. `asked(str)` carries an action: those of `bulk_actions`, "kind:…" or "certainty:…".

    `filled(int, str)` carries a custom field and the value that all chosen quotes are to have in it.
    """

    asked = Signal(str)
    filled = Signal(int, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quotes.bulk")
        self._fields: tuple[CustomField, ...] = ()
        self._field: CustomField | None = None
        self._chosen = QLabel()
        self.value = _Value()
        self.value.setObjectName("quotes.bulk.value")
        self.value.setMinimumHeight(26)
        self.value.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self._chosen)
        layout.addSpacing(8)
        self.menus = {
            "kind": self._menu("kind", self.tr("Kind"), quote_kinds()),
            "certainty": self._menu("certainty", self.tr("Certainty"), certainties()),
            "field": self._menu("field", self.tr("Field"), []),
        }
        actions = bulk_actions()
        for action, label in actions[:3]:
            layout.addWidget(self._button(action, label))
        for button in self.menus.values():
            layout.addWidget(button)
        layout.addWidget(self.value)
        for action, label in actions[3:]:
            layout.addWidget(self._button(action, label))
        layout.addStretch(1)
        self.value.returnPressed.connect(self._fill_typed)
        self.value.left.connect(self._leave)
        self.set_fields(())
        self.hide()

    def _button(self, action: str, label: str) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(f"quotes.bulk.{action}")
        button.setProperty("kind", "quiet")
        button.clicked.connect(lambda: self.asked.emit(action))
        return button

    def _menu(self, name: str, label: str, choices: Sequence[tuple[str, str]]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"quotes.bulk.{name}")
        button.setText(f"{label} ▾")
        button.setAccessibleName(label)
        button.setProperty("kind", "quiet")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumHeight(26)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        for key, text in choices:
            menu.addAction(text).triggered.connect(partial(self._ask, f"{name}:{key}"))
        button.setMenu(menu)
        return button

    def _ask(self, action: str, _checked: bool = False) -> None:
        self.asked.emit(action)

    def set_fields(self, fields: Sequence[CustomField]) -> None:
        """Offer these custom fields of quotes."""
        self._fields = tuple(field for field in fields if field.target is FieldTarget.QUOTE)
        self.menus["field"].setVisible(bool(self._fields))
        self.fill_menu(self.menus["field"].menu())

    def fill_menu(self, menu: QMenu) -> None:
        """Put the custom fields into a menu: choices as submenus, the others to be typed."""
        menu.clear()
        for field in self._fields:
            values = {FieldKind.CHOICE: field.choices, FieldKind.YES_NO: ("yes", "no")}.get(field.kind)
            if values is None:
                menu.addAction(self.tr("{0}…").format(field.name)).triggered.connect(partial(self.ask_value, field))
                continue
            under = menu.addMenu(field.name)
            for value in values:
                words = {"yes": self.tr("yes"), "no": self.tr("no")}.get(value, value)
                under.addAction(words).triggered.connect(partial(self._fill, field, value))
            under.addSeparator()
            under.addAction(self.tr("not said")).triggered.connect(partial(self._fill, field, ""))

    def ask_value(self, field: CustomField, _checked: bool = False) -> None:
        """Let a value be typed for a field; Enter gives it to the chosen quotes, Esc does not."""
        self._field = field
        self.value.setPlaceholderText(self.tr("{0}, then Enter").format(field.name))
        self.value.setAccessibleName(field.name)
        self.value.clear()
        self.show()
        self.value.show()
        self.value.setFocus()

    def show_count(self, count: int) -> None:
        """Show how many quotes are chosen; the bar is there for several."""
        self.setVisible(count > 1 or (count > 0 and not self.value.isHidden()))
        self._chosen.setText(self.tr("{0} chosen").format(counted(count, "quote")))

    def _fill(self, field: CustomField, value: str, _checked: bool = False) -> None:
        self.filled.emit(field.id, value)

    def _fill_typed(self) -> None:
        if self._field is not None:
            self.filled.emit(self._field.id, self.value.text())
        self._leave()

    def _leave(self) -> None:
        self.value.hide()
        self.left.emit()
