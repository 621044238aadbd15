"""A row of chips with a way to add one: actors, tags, aliases, linked claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.glyphs import draw_plus
from ui.widgets.suggesting import KnownNames, SuggestingField


@dataclass(frozen=True, slots=True)
class ChipItem:
    """What a chip shows. `key` is the record's id."""

    key: int
    text: str
    colour: str = ""


class AddButton(QAbstractButton):
    """A small +, at the end of the chips."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(26, 26)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the + in a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self.underMouse()
        pen = QPen(QColor(self._theme.accent if strong else self._theme.edge), 1.5 if self.hasFocus() else 1)
        if not strong:
            pen.setDashPattern([2.2, 2.6])
        painter.setPen(pen)
        painter.drawEllipse(QRectF(2.5, 2.5, 21, 21))
        draw_plus(painter, QPointF(13, 13), self._theme.accent if strong else self._theme.muted, 3.5)


class ChipsField(QWidget):
    """Chips, and a + that turns into a field with suggestions. Keys of -1 in `added` mean a new name."""

    added = Signal(int, str)
    removed = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, placeholder: str, shape: str = "actor", *, adds: bool = True) -> None:
        """`adds` puts the + at the end; without it chips can only be opened and removed."""
        super().__init__()
        self._theme, self._shape = theme, shape
        self._items: tuple[ChipItem, ...] = ()
        self._chips: list[Chip] = []
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._row = QWidget()
        self._row.setSizePolicy(policy)
        self._flow = FlowLayout(self._row)
        self._plus = AddButton(theme, self.tr("Add: {}").format(name))
        self._plus.clicked.connect(self.begin)
        self.field = SuggestingField(theme, self.tr("Add: {}").format(name), placeholder)
        self.field.hide()
        self.field.accepted.connect(self._accept)
        self.field.left.connect(self._end)
        self._flow.addWidget(self._plus)
        self._plus.setVisible(adds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._row)
        layout.addWidget(self.field)
        if adds:  # a hidden one would keep Tab from going past this field
            self.setFocusProxy(self._plus)

    def setObjectName(self, name: object) -> None:
        """Name the parts after the field."""
        super().setObjectName(str(name))
        self.field.setObjectName(f"{name}.input")
        self._plus.setObjectName(f"{name}.add")

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.field.set_theme(theme)
        self._plus.set_theme(theme)
        for chip in self._chips:
            chip.set_theme(theme)

    def set_names(self, names: KnownNames) -> None:
        """Offer these names for adding."""
        self.field.set_names(names)

    def items(self) -> tuple[ChipItem, ...]:
        """What is shown."""
        return self._items

    def set_items(self, items: Sequence[ChipItem]) -> None:
        """Show these chips; when they change, the focus goes on to the +."""
        if tuple(items) == self._items:
            return
        had_focus = any(chip.hasFocus() for chip in self._chips)
        self._items = tuple(items)
        # Chips that are there show other records: making one costs more than all that is painted of it.
        for place, item in enumerate(self._items):
            if place == len(self._chips):
                self._add(item)
            else:
                self._chips[place].show_record(item.key, item.text, item.colour)
        for chip in self._chips[len(self._items) :]:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self._chips[len(self._items) :]
        if had_focus:
            self._plus.setFocus()
        self._row.updateGeometry()

    def _add(self, item: ChipItem) -> None:
        chip = Chip(self._theme, item.key, item.text, self._shape, item.colour)
        chip.opened.connect(self.opened)
        chip.removed.connect(self.removed)
        self._flow.insert(len(self._chips), chip)
        self._chips.append(chip)

    def begin(self) -> None:
        """Open the field for a new one."""
        self._plus.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Give up what is typed: nothing is added before Enter."""
        self.field.clear()
        self._end()

    def _accept(self, key: int, text: str) -> None:
        self._end()
        self._plus.setFocus()
        self.added.emit(key, text)

    def _end(self) -> None:
        if self.field.isHidden():
            return
        had_focus = self.field.hasFocus()
        self.field.clear()
        self.field.close_offers()
        self.field.hide()
        self._plus.show()
        if had_focus:
            self._plus.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Room for one chip."""
        return QSize(80, 26)
