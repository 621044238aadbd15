"""The chooser: after Q, A, C or T a small overlay at the selection offers numbered candidates.

It is a child of the window, not a window: it opens in a millisecond and needs nothing of the window manager.
Digits 1-9 take a candidate while the input is empty, so the likely speaker costs one key; typing narrows the list.
Claims come with a row of stances, actors with a row of functions. Its letters act while it has the keyboard (Tab) or
with Alt, because a claim or a name may begin with any letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Function, Stance
from ui.chooser_rows import paint_candidate
from ui.matching import Names, Rank
from ui.theme import Theme, stance_colour
from ui.widgets.rows import Index
from ui.widgets.segmented import SegmentedControl
from ui.widgets.shadow import Shadow
from ui.words import functions, stances

_ROW = 32
_WIDTH = 380
_MOST = 9
FOUND, ENOUGH, GUESSED = 60, 3, 5
"""Names that are found, fewer than which guesses join them, and how many of those."""
_FEWEST = 3
_STANCE_KEYS = {
    Qt.Key.Key_A: Stance.ASSERTS,
    Qt.Key.Key_D: Stance.DENIES,
    Qt.Key.Key_Q: Stance.QUESTIONS,
    Qt.Key.Key_R: Stance.REPORTS,
}
_FUNCTION_KEYS = {
    Qt.Key.Key_S: Function.SPEAKER,
    Qt.Key.Key_A: Function.ADDRESSEE,
    Qt.Key.Key_M: Function.MENTIONED,
    Qt.Key.Key_R: Function.REPORTER,
}

Way = Stance | Function
"""How the chosen record concerns the quote: a claim with a stance, an actor with a function."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something to choose. `key` is the record's id, None for a name found in the text that has no record yet.

    `aliases` are searched as well; `detail` stands muted behind the text ("minister · 31 quotes").
    """

    key: int | None
    text: str
    detail: str = ""
    aliases: tuple[str, ...] = ()
    colour: str = ""


@runtime_checkable
class Narrowing(Protocol):
    """Candidates that know themselves which of them fit."""

    def narrowed(self, query: str, most: int) -> tuple[list[Candidate], bool]:
        """At most so many that fit, best first; the second value says that they only resemble what was typed."""


def narrowed(
    candidates: Sequence[Candidate], query: str, names: Names, owners: Sequence[int]
) -> tuple[list[Candidate], bool]:
    """The candidates that fit `query`, best first; the likely ones in their own order while nothing is typed.

    The second value says that they only resemble what was typed.
    """
    if not query.strip():
        return list(candidates[:_MOST]), False
    found = names.find(query, FOUND)
    if len(found) < ENOUGH and len(query.strip()) >= ENOUGH:
        found = found + names.guess(query, GUESSED)
    kept = dict.fromkeys(owners[item.index] for item in found)
    return [candidates[index] for index in list(kept)[:_MOST]], bool(found) and found[0].rank is Rank.FUZZY


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.candidates: list[Candidate] = []
        self.creates = ""

    def show(self, candidates: list[Candidate], creates: str) -> None:
        self.beginResetModel()
        self.candidates, self.creates = candidates, creates
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.candidates) + bool(self.creates)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.row() >= len(self.candidates):
            return self.creates
        candidate = self.candidates[index.row()]
        return f"{candidate.text}, {candidate.detail}" if candidate.detail else candidate.text


class _Rows(QStyledItemDelegate):
    def __init__(self, chooser: Chooser) -> None:
        super().__init__(chooser)
        self._chooser = chooser

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chooser = self._chooser
        query = chooser.input.text()
        rows = chooser.rows()
        if index.row() < len(rows):
            item = rows[index.row()]
            number = "" if query else str(index.row() + 1)
            paint_candidate(painter, option, chooser.theme, (item.text, item.detail, item.colour), query, number)
        else:
            paint_candidate(painter, option, chooser.theme, (chooser.create_text(), "", "+"), "", "Ctrl ↵")


class Chooser(QFrame):
    """Offers candidates near a place in the window.

    `chosen(Candidate, Way | None)`, `created(str, Way | None)`; the way is None when none was asked for.
    `closed()` says that it is gone and the keyboard is free; `left()` that the user went elsewhere with the keyboard.
    """

    chosen = Signal(object, object)
    created = Signal(str, object)
    closed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._candidates: Sequence[Candidate] = ()
        self._names: Names | None = None
        self._owners: tuple[int, ...] = ()
        self._create_label = self.tr("Create “{}”")
        self._creates = True
        self._anchor = QRect()
        self.setObjectName("chooser")
        self.title = QLabel()
        self.title.setProperty("role", "muted")
        self.input = QLineEdit()
        self.input.setObjectName("chooser.input")
        self.input.setMinimumHeight(30)
        self.stance = SegmentedControl(theme, stances(), self.tr("Stance"), stance_colour)
        self.stance.setObjectName("chooser.stance")
        self.function = SegmentedControl(theme, functions(), self.tr("Function"))
        self.function.setObjectName("chooser.function")
        self._way: SegmentedControl | None = None
        self.model = _Model()
        self.list = QListView()
        self.list.setObjectName("chooser.candidates")
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place()
        self.input.textEdited.connect(self._narrow)
        self.list.clicked.connect(lambda index: self._accept(index.row()))
        self.input.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def _place(self) -> None:
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        for part in (self.title, self.input, self.stance, self.function, self.list):
            layout.addWidget(part)
        self._shadow = Shadow(self, reach=22, drop=7)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.theme = theme
        self.stance.set_theme(theme)
        self.function.set_theme(theme)
        self.setStyleSheet(
            f"#chooser {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 11px; }}"
        )

    def open(
        self,
        title: str,
        candidates: Sequence[Candidate],
        anchor: QRect,
        *,
        way: Way | None = None,
        create: str | None = "",
        placeholder: str = "",
    ) -> None:
        """Offer `candidates`, the likeliest first, at `anchor` (in the parent's coordinates).

        `way` shows the row of stances or of functions with that one on. `create` is the label of the row for a new
        record, with "{}" for the typed text ("Create actor “{}”"); "" leaves it at "Create “{}”", None lets nothing be
        created.
        """
        self._candidates = candidates
        self._names = None
        self._creates = create is not None
        self._create_label = create or self.tr("Create “{}”")
        self._anchor = QRect(anchor)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.input.setAccessibleName(title)
        self.input.setPlaceholderText(placeholder or self._placeholder(way))
        self._show_way(way)
        self.list.setAccessibleName(self.tr("Candidates"))
        self.input.clear()
        self._narrow()
        self.show()
        self.raise_()
        self.input.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_way(self, way: Way | None) -> None:
        self._way = self.stance if isinstance(way, Stance) else self.function if way is not None else None
        for row in (self.stance, self.function):
            row.setVisible(row is self._way)
            row.set_value(way.value if way is not None and row is self._way else "")

    def way(self) -> Way | None:
        """The stance or the function that is on; None without such a row."""
        if self._way is None:
            return None
        return Stance(self._way.value()) if self._way is self.stance else Function(self._way.value())

    def _placeholder(self, way: Way | None) -> str:
        if isinstance(way, Stance):
            return self.tr("Type what is claimed, or press a number")
        return self.tr("Type a name, or press a number")

    def close_quietly(self) -> None:
        """Hide it without a choice."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def is_open(self) -> bool:
        """Whether it is on screen."""
        return not self.isHidden()

    def rows(self) -> list[Candidate]:
        """The candidates offered now."""
        return self.model.candidates

    def create_text(self) -> str:
        """The label of the row that creates."""
        return self._create_label.format(self.model.creates)

    def _narrow(self) -> None:
        text = self.input.text().strip()
        if isinstance(self._candidates, Narrowing):
            rows, only_guesses = self._candidates.narrowed(text, _MOST)
        else:
            rows, only_guesses = narrowed(self._candidates, text, *self._searched(text))
        exact = any(row.text.casefold() == text.casefold() for row in rows)
        self.model.show(rows, text if text and not exact and self._creates else "")
        # Enter after a name that only resembles a known one creates it.
        first = len(rows) if only_guesses and self.model.creates else 0
        self.list.setCurrentIndex(self.model.index(first, 0))
        self._fit()

    def _searched(self, text: str) -> tuple[Names, tuple[int, ...]]:
        """The names of all candidates and whose they are, made when somebody first types."""
        if not text:
            return Names(()), ()
        if self._names is None:
            pairs = [(name, place) for place, c in enumerate(self._candidates) for name in (c.text, *c.aliases)]
            self._names = Names([name for name, _ in pairs])
            self._owners = tuple(place for _, place in pairs)
        return self._names, self._owners

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        count = self.model.rowCount()
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(count * _ROW + 2)
        self._column.activate()
        wanted = self.sizeHint().height()
        below = parent.height() - 8 - (self._anchor.bottom() + 8)
        above = self._anchor.top() - 16
        room = below if below >= min(wanted, above) else above
        if wanted > room:
            # Fewer rows at a time rather than words covered: what is chosen has to be seen.
            rows = max(_FEWEST, (room - (wanted - count * _ROW)) // _ROW)
            self.list.setFixedHeight(min(count, rows) * _ROW + 2)
            self._column.activate()
        size = QSize(min(_WIDTH, parent.width() - 16), self.sizeHint().height())
        x = self._anchor.right() - size.width() if self.isRightToLeft() else self._anchor.left()
        y = self._anchor.bottom() + 8 if room == below else self._anchor.top() - 8 - size.height()
        x = max(8, min(x, parent.width() - size.width() - 8))
        self.setGeometry(QRect(QPoint(x, max(8, min(y, parent.height() - size.height() - 8))), size))

    def _accept(self, row: int, *, create: bool = False) -> None:
        way = self.way()
        typed = self.input.text().strip()
        if (create and typed and self._creates) or row >= len(self.model.candidates):
            if typed and self._creates:
                self.close_quietly()
                self.created.emit(typed, way)
        elif 0 <= row < len(self.model.candidates):
            candidate = self.model.candidates[row]
            self.close_quietly()
            self.chosen.emit(candidate, way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The input's keys that are not typing: numbers, arrows, Enter, stances."""
        if watched is self.input and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.input and event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._close_if_left)
        if watched is self.input and event.type() is QEvent.Type.ShortcutOverride:
            # Single-key commands of the window must not fire while somebody types here.
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _close_if_left(self) -> None:
        """A click elsewhere means: not now. Another window in front does not."""
        focus = QApplication.focusWidget()
        if self.is_open() and self.isActiveWindow() and not (focus is not None and self.isAncestorOf(focus)):
            self.hide()
            self.left.emit()

    def _key(self, event: QKeyEvent) -> bool:
        key, empty = Qt.Key(event.key()), not self.input.text()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept(self.list.currentIndex().row(), create=control)
        elif key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and self._way_key(key):
            pass
        elif empty and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._way is not None:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._step_way(self._way, -step if self.isRightToLeft() else step)
        elif empty and "1" <= event.text() <= "9" and len(event.text()) == 1:
            self._number(int(event.text()))
        else:
            return False
        return True

    def _number(self, number: int) -> None:
        if number <= len(self.model.candidates):
            self._accept(number - 1)

    def _way_key(self, key: Qt.Key) -> bool:
        if self._way is None:
            return False
        way = _STANCE_KEYS.get(key) if self._way is self.stance else _FUNCTION_KEYS.get(key)
        if way is not None:
            self._way.set_value(way.value)
        return way is not None

    def _step_way(self, row: SegmentedControl, by: int) -> None:
        row.step(by)
        self.input.setFocus()

    def _walk(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + step) % count
            self.list.setCurrentIndex(self.model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the row of stances or functions: letters choose, numbers and Enter take a candidate, Esc closes."""
        key = Qt.Key(event.key())
        if self._way_key(key):
            return
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept(self.list.currentIndex().row())
        elif len(event.text()) == 1 and "1" <= event.text() <= "9" and not self.input.text():
            self._number(int(event.text()))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes between the input and the row of stances or functions, and stays in here."""
        if self.input.hasFocus() and self._way is not None:
            for child in self._way.findChildren(QWidget):
                if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    child.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        self.input.setFocus(Qt.FocusReason.TabFocusReason)
        return True
