"""A field that offers known names while somebody types, as a child overlay below it, and adds what is accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.matching import Names, Rank
from ui.theme import Theme
from ui.widgets.rows import Index, paint_marked_row

MOST = 7
"""Names offered at once."""
FEW = 5000
"""Names among which those are looked for that only resemble what was typed."""
_ROW = 28


@dataclass(frozen=True, slots=True)
class Known:
    """A name that can be offered. `text` is also searched, with `aliases`; `detail` stands behind it, muted."""

    key: int
    text: str
    detail: str = ""
    aliases: tuple[str, ...] = ()


class KnownNames:
    """Known names with their aliases, ready to be searched; share one between the fields of a pane.

    They may be given as a function, which is called when somebody first asks for one.
    """

    def __init__(self, known: Sequence[Known] | Callable[[], Sequence[Known]] = ()) -> None:
        self._given = known

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """The names in the order they are offered in."""
        return tuple(self._given() if callable(self._given) else self._given)

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {item.key: item.text for item in self.known}

    def text_of(self, key: int, default: str) -> str:
        """The name of this key."""
        return self._texts.get(key, default)

    @cached_property
    def _index(self) -> tuple[Names, list[int]]:
        # Made when somebody first types: a large library has many names and most changes are never typed after.
        owners = [index for index, item in enumerate(self.known) for _ in (item.text, *item.aliases)]
        return Names([name for item in self.known for name in (item.text, *item.aliases)]), owners

    def find(self, query: str, limit: int = MOST) -> list[tuple[Known, Rank]]:
        """The names that fit, best first, each once; the first ones when nothing has been typed."""
        if not query.strip():
            return [(item, Rank.INSIDE) for item in self.known[:limit]]
        names, owners = self._index
        found = names.find(query, limit * 3)
        if not found and len(self.known) <= FEW:
            found = names.guess(query, limit)
        best: dict[int, Rank] = {}
        for item in found:
            best.setdefault(owners[item.index], item.rank)
        return [(self.known[index], rank) for index, rank in list(best.items())[:limit]]


class _Rows(QStyledItemDelegate):
    def __init__(self, owner: SuggestingField) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text, detail = self._owner.row(index.row())
        paint_marked_row(painter, option, self._owner.theme, text, self._owner.text(), detail)


class SuggestingField(QLineEdit):
    """Type a name, take an offered one with the arrows and Enter, or Enter what is new.

    `accepted(int, str)` carries the known key and its name, or -1 and the typed text when it is new; a field that does
    not `create` takes known names only.
    """

    accepted = Signal(int, str)
    left = Signal()

    def __init__(
        self, theme: Theme, name: str, placeholder: str, parent: QWidget | None = None, *, creates: bool = True
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._names = KnownNames()
        self._offers: list[Known] = []
        self._creates = ""
        self._may_create = creates
        self._only_guesses = False
        self._list: QListView | None = None
        self.create_label = self.tr("Create “{}”")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(28)
        self.textEdited.connect(self._offer)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.theme = theme
        if self._list is not None:
            self._dress(self._list)

    def set_names(self, names: KnownNames) -> None:
        """Offer these names from now on."""
        self._names = names
        if self.hasFocus():
            self._offer()

    def row(self, index: int) -> tuple[str, str]:
        """The text and the detail of an offered row."""
        if index < len(self._offers):
            return self._offers[index].text, self._offers[index].detail
        return self.create_label.format(self._creates), ""

    def offers(self) -> list[str]:
        """What is offered at the moment, as shown."""
        return [self.row(index)[0] for index in range(self._count())]

    def _count(self) -> int:
        return len(self._offers) + bool(self._creates)

    def _offer(self) -> None:
        text = self.text().strip()
        found = self._names.find(text)
        self._offers = [known for known, _ in found]
        self._only_guesses = bool(found) and found[0][1] is Rank.FUZZY
        exact = any(known.text.casefold() == text.casefold() for known in self._offers)
        self._creates = text if text and not exact and self._may_create else ""
        self._show_list()

    def _show_list(self) -> None:
        if not self._count() or not self.hasFocus():
            self.close_offers()
            return
        view = self._list or self._make_list()
        model = view.model()
        if isinstance(model, QStringListModel):
            model.setStringList(self.offers())
        # Enter after a name that only resembles a known one creates it: nobody means "Reyl" by "Reyd" unasked.
        first = len(self._offers) if self._only_guesses and self._creates else 0
        view.setCurrentIndex(view.model().index(first, 0))
        window = self.window()
        height = min(self._count(), MOST + 1) * _ROW + 10
        below = self.mapTo(window, QPoint(0, self.height() + 3))
        width = max(self.width(), 240)
        if below.y() + height > window.height():
            below = self.mapTo(window, QPoint(0, -height - 3))
        below.setX(max(4, min(below.x(), window.width() - width - 4)))
        view.setGeometry(below.x(), max(0, below.y()), width, height)
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
        view.clicked.connect(lambda index: self._accept(index.row()))
        self._dress(view)
        self.destroyed.connect(view.deleteLater)
        self._list = view
        return view

    def _dress(self, view: QListView) -> None:
        view.setStyleSheet(
            f"QListView {{ background: {self.theme.raised}; border: 1px solid {self.theme.edge}; border-radius: 8px;"
            " padding: 4px; }"
        )

    def close_offers(self) -> None:
        """Hide the offered names."""
        if self._list is not None:
            self._list.hide()

    def _accept(self, row: int) -> None:
        if 0 <= row < len(self._offers):
            known = self._offers[row]
            self._emit(known.key, known.text)
        elif self._creates:
            self._emit(-1, self._creates)

    def _emit(self, key: int, text: str) -> None:
        self.clear()
        self._offers, self._creates = [], ""
        self.close_offers()
        self.accepted.emit(key, text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the first names at once."""
        super().focusInEvent(event)
        self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the offers away; typed text stays until Esc or Enter."""
        super().focusOutEvent(event)
        self.close_offers()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the offers, Enter accepts, Esc clears and then leaves."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._count():
            self._walk(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self._list.currentIndex().row() if self._list is not None and self._list.isVisible() else -1
            self._accept(row)
        elif event.key() == Qt.Key.Key_Escape and (self.text() or self._is_open()):
            self.clear()
            self.close_offers()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _walk(self, step: int) -> None:
        if self._list is None or not self._list.isVisible():
            self._show_list()
            return
        row = (self._list.currentIndex().row() + step) % self._count()
        self._list.setCurrentIndex(self._list.model().index(row, 0))
