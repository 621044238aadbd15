"""A field edited in place that offers what has been written in it before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.matching import Names
from ui.theme import Theme
from ui.widgets.fields import TextField
from ui.widgets.rows import Index, paint_marked_row

_MOST = 6
_ROW = 28


class _Rows(QStyledItemDelegate):
    def __init__(self, field: CompletingField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_marked_row(painter, option, self._field.theme, str(index.data()), self._field.text())


class CompletingField(TextField):
    """A `TextField` with offers below it while somebody types; Down walks them, Enter takes the chosen one.

    `wanted` asks for the values to offer (`offer`), the last used first, when the keyboard comes.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent)
        self.theme = theme
        self._values: tuple[str, ...] = ()
        self._names = Names(())
        self._list: QListView | None = None
        self.textEdited.connect(self._narrow)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.theme = theme
        if self._list is not None:
            self._dress(self._list)

    def offer(self, values: Sequence[str]) -> None:
        """Offer these values, the likeliest first."""
        self._values = tuple(value for value in values if value)
        self._names = Names(self._values)

    def offers(self) -> list[str]:
        """What is offered at the moment."""
        model = self._list.model() if self._list is not None and self._list.isVisible() else None
        return model.stringList() if isinstance(model, QStringListModel) else []

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask what to offer."""
        super().focusInEvent(event)
        self.wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the offers away."""
        self._close()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the offers, Enter takes the chosen one, Esc puts them away."""
        key, shown = event.key(), bool(self.offers())
        if key == Qt.Key.Key_Down and not shown:
            self._narrow("" if self.text() == self._draft.stored else self.text())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and shown:
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown and self._current() >= 0:
            self._take(self._current())
        elif key == Qt.Key.Key_Escape and shown:
            self._close()
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._close()
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        typed = text.strip()
        if typed:
            found = [self._values[item.index] for item in self._names.find(typed, _MOST)]
            found = [value for value in found if value != typed]
        else:
            found = list(self._values[:_MOST])
        if not found or not self.hasFocus():
            self._close()
            return
        view = self._list or self._make_list()
        model = view.model()
        if isinstance(model, QStringListModel):
            model.setStringList(found)
        view.setCurrentIndex(model.index(-1, 0))
        window = self.window()
        height, width = len(found) * _ROW + 10, max(self.width(), 220)
        place = self.mapTo(window, QPoint(0, self.height() + 3))
        if place.y() + height > window.height():
            place = self.mapTo(window, QPoint(0, -height - 3))
        place.setX(max(4, min(place.x(), window.width() - width - 4)))
        view.setGeometry(place.x(), max(0, place.y()), width, height)
        view.show()
        view.raise_()

    def _make_list(self) -> QListView:
        view = QListView(self.window())
        view.setObjectName(f"{self.objectName()}.offers")
        view.setAccessibleName(self.tr("Suggestions for {}").format(self.accessibleName()))
        view.setModel(QStringListModel(view))
        view.setItemDelegate(_Rows(self))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(lambda index: self._take(index.row()))
        self._dress(view)
        self.destroyed.connect(view.deleteLater)
        self._list = view
        return view

    def _dress(self, view: QListView) -> None:
        view.setStyleSheet(
            f"QListView {{ background: {self.theme.raised}; border: 1px solid {self.theme.edge}; border-radius: 8px;"
            " padding: 4px; }"
        )

    def _current(self) -> int:
        return self._list.currentIndex().row() if self._list is not None else -1

    def _walk(self, step: int) -> None:
        if self._list is not None:
            count = self._list.model().rowCount()
            row = self._current() + step
            self._list.setCurrentIndex(self._list.model().index(row % count if row >= 0 else count - 1, 0))

    def _take(self, row: int) -> None:
        offers = self.offers()
        self._close()
        if 0 <= row < len(offers):
            self.setText(offers[row])
            self.flush()
            self.selectAll()

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()
