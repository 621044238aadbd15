"""The parts every page of the inspector is made of: a scrolling page, a heading, labelled rows."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.reading_order import beside, stops

LABEL_WIDTH = 82


class Themed(Protocol):
    """A part that can change its colours."""

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""


class Committing(Protocol):
    """A part that may hold something typed and not yet committed."""

    def flush(self) -> None:
        """Commit it, or give it up."""


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
        self._label_width = LABEL_WIDTH

    def add_row(self, title: str, field: QWidget) -> QWidget:
        """A labelled field under the rows there are; returns the field."""
        label = QLabel(title)
        label.setProperty("role", "field")
        label.ensurePolished()
        # A word that is longer than a label may be is not cut: German has such.
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in title.split()), default=0)
        self._label_width = max(self._label_width, longest + 4)
        label.setWordWrap(True)
        label.setContentsMargins(0, 5, 0, 0)
        label.setBuddy(field)
        row = self.rowCount()
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(field, row, 1)
        self._rows[field] = label
        for each in self._rows.values():
            each.setFixedWidth(self._label_width)
        return field

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field with its label."""
        field.setVisible(shown)
        self._rows[field].setVisible(shown)


class Page(QScrollArea):
    """A scrolling column; pages add their parts to `column`.

    `edited` carries a value of `ui.inspector.requests`. `completions_wanted(kind, field)` asks what to offer in a text
    field, and is answered by `offer`; `fields_wanted(kind)` asks for the page that defines custom fields.
    """

    edited = Signal(object)
    url_opened = Signal(str)
    completions_wanted = Signal(str, str)
    fields_wanted = Signal(str)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is kept, or all words would be set anew whenever a record is a little longer than the last one.
        self.setVerticalScrollBar(_QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = body = _Body()
        body.setObjectName(f"{name}.body")
        body.setStyleSheet(f"QWidget#{body.objectName().replace('.', '--')} {{ background: transparent; }}")
        body.setAutoFillBackground(False)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(8, 6, 0, 18)
        self.column.setSpacing(4)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setWidget(body)
        body.changed.connect(self._fit)
        self.viewport().setAutoFillBackground(False)

    def settle(self) -> None:
        """Lay out from the innermost parts outward: left to itself, Qt goes over the page once for every level."""
        for part in self._body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.isHidden():
                _settle(part)
        self._fit()
        self.column.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column is as wide as the page."""
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the page as it reads, then on to what comes after it."""
        order, now = list(stops(self._body)), self.window().focusWidget()
        if now not in order:
            return super().focusNextPrevChild(next)
        place = order.index(now) + (1 if next else -1)
        wanted = order[place] if 0 <= place < len(order) else beside(self, forward=next)
        if wanted is None:
            return False
        wanted.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        if self.isAncestorOf(wanted):
            self.ensureWidgetVisible(wanted)
        return True

    def _fit(self) -> None:
        """Give the column its height. Qt would work it out for three widths, and set all words for each."""
        width = self.viewport().width()
        self._body.resize(width, max(self.column.totalHeightForWidth(width), self.viewport().height()))


class _Body(QWidget):
    """Says when its parts want other room than before."""

    changed = Signal()

    def sizeHint(self) -> QSize:
        """The size it has been given; a scroll area asks again and again."""
        return self.size()

    def minimumSizeHint(self) -> QSize:
        """The size it has been given."""
        return self.size()

    def event(self, event: QEvent) -> bool:
        """Tell it once they are laid out."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done


class _QuietBar(QScrollBar):
    """A scroll bar that shows only while there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle, if it can be moved."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def _settle(part: QWidget) -> None:
    layout = part.layout()
    if layout is None:
        return
    for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isHidden():
            _settle(child)
    layout.activate()


def link_row(*buttons: QPushButton) -> QHBoxLayout:
    """Link buttons whose words stand where the labels of a form do."""
    row = QHBoxLayout()
    row.setContentsMargins(3, 0, 8, 0)
    for button in buttons:
        button.setProperty("kind", "link")
        row.addWidget(button)
    row.addStretch(1)
    return row


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
