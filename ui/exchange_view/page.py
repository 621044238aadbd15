"""The page of an exchange: the account of every item, or the differences to decide before a merge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Item, Outcome
from ui.counting import counted
from ui.exchange_view.tables import DifferencesModel, ItemsModel, Table
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from annotator.library import Difference


class ExchangePage(QFrame):
    """`merged()` asks to take in with the choices of `differences`; `closed()` leaves the page."""

    merged = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exchange")
        self.setAccessibleName(self.tr("Account of the exchange"))
        self._items: Sequence[Item] = ()
        self.title, self.detail = QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.detail.setProperty("role", "muted")
        for label in (self.title, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setObjectName("exchange.close")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName(self.tr("Close the account"))
        self.close_button.setFixedSize(28, 28)
        self.close_button.clicked.connect(self.closed)
        outcomes = [
            ("", self.tr("All")),
            ("dropped", self.tr("Left behind")),
            ("orphan", self.tr("Without a place")),
            ("changed", self.tr("Changed")),
            ("kept", self.tr("Kept")),
        ]
        self.outcome = SegmentedControl(theme, outcomes, self.tr("Show"))
        self.outcome.chosen.connect(self._filter)
        self.items, self.differences = ItemsModel(theme), DifferencesModel(theme)
        self.account = Table("exchange.items", self.tr("What became of each item"), (2, 3))
        self.account.setModel(self.items)
        self.account.fit((120, 110, 300, 300))
        self.choosing = Table("exchange.differences", self.tr("What differs"), (0, 2, 3))
        self.choosing.setModel(self.differences)
        self.choosing.fit((200, 130, 200, 200, 92))
        self.choosing.turned.connect(self.differences.turn)
        self.differences.changed.connect(self._count)
        self.merge = QPushButton(self.tr("Take in"))
        self.merge.setObjectName("exchange.merge")
        self.merge.setProperty("kind", "primary")
        self.merge.clicked.connect(self.merged)
        self._place()
        self.set_theme(theme)

    def show_account(self, title: str, detail: str, items: Sequence[Item]) -> None:
        """Show what became of each item, those that need a look first."""
        order = {Outcome.DROPPED: 0, Outcome.ORPHAN: 1, Outcome.CHANGED: 2, Outcome.KEPT: 3}
        self._items = sorted(items, key=lambda item: order[item.outcome])
        there = {item.outcome.value for item in items}
        for outcome in Outcome:
            self.outcome.set_enabled(outcome.value, outcome.value in there)
        self.title.setText(title)
        self.detail.setText(detail[:1].upper() + detail[1:])
        self.outcome.set_value("")
        self._filter("")
        self._show(self._account_page)
        self.account.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_differences(self, title: str, detail: str, differences: Sequence[Difference]) -> None:
        """Show what differs, to be decided."""
        self.title.setText(title)
        self.detail.setText(detail[:1].upper() + detail[1:])
        self.differences.show(differences)
        self._show(self._choice_page)
        self.choosing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choosing.selectRow(0)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.items.theme = self.differences.theme = theme
        self.outcome.set_theme(theme)
        self.close_button.setIcon(icon("close", theme.muted))
        self.setStyleSheet(f"#exchange {{ background: {theme.pane}; border: none; }}")
        for table in (self.account, self.choosing):
            table.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        self._account_page, self._choice_page = QWidget(), QWidget()
        account = QVBoxLayout(self._account_page)
        account.setContentsMargins(0, 0, 0, 0)
        account.addWidget(self.outcome)
        account.addWidget(self.account, 1)
        choice = QVBoxLayout(self._choice_page)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addWidget(self.choosing, 1)
        choice.addWidget(self.count)
        choice.addLayout(self._foot())
        self.pages = QStackedWidget()
        self.pages.addWidget(self._account_page)
        self.pages.addWidget(self._choice_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 22, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for name, text, what in (
            ("exchange.suggested", self.tr("As suggested"), ""),
            ("exchange.ours", self.tr("Keep all here"), "ours"),
            ("exchange.theirs", self.tr("Take all there"), "theirs"),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _=False, what=what: self.differences.keep_all(what))
            foot.addWidget(button)
        leave = QPushButton(self.tr("Cancel"))
        leave.setObjectName("exchange.cancel")
        leave.clicked.connect(self.closed)
        foot.addWidget(leave)
        foot.addWidget(self.merge)
        return foot

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)

    def _filter(self, outcome: str) -> None:
        self.items.show([item for item in self._items if outcome in ("", item.outcome.value)])

    def _count(self) -> None:
        kept = self.differences.kept
        taken = sum(what != "ours" for what in kept)
        said = self.tr("{0}: in {1} of them something comes from there. Space or a click on the last column turns one.")
        self.count.setText(said.format(counted(len(kept), "difference"), taken))
