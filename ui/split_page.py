"""The page that takes one actor apart: which quotes, aliases and roles go to the other one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Actor, ActorId, Quote, QuoteId, Role
from ui.counting import counted
from ui.inspector.actor_page import write_role
from ui.inspector.requests import SplitActor
from ui.theme import Theme
from ui.widgets.ticks import TickRows

_WHAT = int(Qt.ItemDataRole.UserRole)


class SplitPage(QFrame):
    """Values in, signals out. `split_wanted` carries a `SplitActor`; Ctrl+Enter splits, Esc leaves."""

    split_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("split")
        self.setAccessibleName(self.tr("Split an actor"))
        self._actor: Actor | None = None
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.hint = QLabel(self.tr("Name the other one, and tick what belongs to it. What is not ticked stays."))
        self.hint.setProperty("role", "muted")
        self.name = QLineEdit()
        self.name.setObjectName("split.name")
        self.name.setAccessibleName(self.tr("Name of the other actor"))
        self.name.setPlaceholderText(self.tr("Name of the other actor"))
        self.name.setMinimumHeight(30)
        self.list = QListWidget()
        self.list.setObjectName("split.list")
        self.list.setAccessibleName(self.tr("Aliases, roles and quotes; Space ticks"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.rows = TickRows(theme)
        self.list.setItemDelegate(self.rows)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.split = QPushButton()
        self.split.setObjectName("split.split")
        self.split.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Leave it whole"))
        self.cancel.setObjectName("split.cancel")
        self._place()
        self.name.textChanged.connect(lambda _: self._count())
        self.list.itemChanged.connect(lambda _: self._count())
        self.split.clicked.connect(self._split)
        self.cancel.clicked.connect(self.closed)
        self.set_theme(theme)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.split)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        for part in (self.title, self.hint, self.name):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.rows.theme = theme
        self.setStyleSheet(f"#split {{ background: {theme.paper}; }}")

    def show_actor(self, actor: Actor, quotes: Sequence[Quote]) -> None:
        """Offer what an actor has: aliases, roles, and the quotes in which the actor has any function."""
        self._actor = actor
        self.title.setText(self.tr("Split “{0}”").format(actor.name))
        self.name.clear()
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for alias in actor.aliases:
            self._offer(self.tr("Alias: {0}").format(alias), alias)
        for role in actor.roles:
            self._offer(self.tr("Role: {0}").format(write_role(role)), role)
        for quote in quotes:
            functions = ", ".join(each.function.value for each in quote.actors if each.actor == actor.id)
            self._offer(f"{quote.exact}  ({functions})", quote.id)
        self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        self._count()
        self.name.setFocus()

    def _offer(self, text: str, what: object) -> None:
        item = QListWidgetItem(" ".join(text.split()))
        item.setData(_WHAT, what)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def request(self) -> SplitActor | None:
        """What is asked for so far; None without a name."""
        name = " ".join(self.name.text().split())
        if self._actor is None or not name or name == self._actor.name:
            return None
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item.data(_WHAT) for item in items if item.checkState() is Qt.CheckState.Checked]
        return SplitActor(
            ActorId(self._actor.id),
            name,
            tuple(QuoteId(each) for each in ticked if isinstance(each, int)),
            tuple(each for each in ticked if isinstance(each, str)),
            tuple(each for each in ticked if isinstance(each, Role)),
        )

    def _count(self) -> None:
        request = self.request()
        self.split.setEnabled(request is not None)
        moved = counted(len(request.quotes), "quote") if request is not None else ""
        self.split.setText(self.tr("Split off with {0}").format(moved) if moved else self.tr("Split off"))

    def _split(self) -> None:
        request = self.request()
        if request is not None:
            self.split_wanted.emit(request)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter splits, Esc goes back; Down in the name goes to the list."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._split()
        elif self.name.hasFocus() and (enter or event.key() == Qt.Key.Key_Down):
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
