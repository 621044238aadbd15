"""The page of actors that may be one: each pair with the reason, to be merged or kept apart by one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Actor
from ui.counting import counted
from ui.theme import Theme, ui_font
from ui.widgets.empty import EmptyState
from ui.widgets.keyboard import kept_in
from ui.widgets.rows import Index, lay_out, layout_width, paint_background, paint_detail
from ui.words import actor_kind

_PAIR = int(Qt.ItemDataRole.UserRole)
_ROW = 58


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors that may be one. `keep` stays when they are merged; `reason` says what speaks for it."""

    keep: Actor
    other: Actor
    reason: str = ""

    def turned(self) -> Pair:
        """The same two, the other one staying."""
        return Pair(self.other, self.keep, self.reason)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, joint: str) -> None:
        super().__init__()
        self.theme = theme
        self.joint = joint

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair = index.data(_PAIR)
        if not isinstance(pair, Pair):
            return
        painter.save()
        paint_background(painter, option, self.theme, 4)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect).adjusted(14, 8, -14, -8)
        first = QRectF(area.left(), area.top(), area.width(), 20)
        used = paint_detail(painter, first, self.theme, pair.reason, mirrored=mirrored, pixels=12)
        words = f"{pair.other.name} {self.joint} {pair.keep.name}"
        layout = lay_out(words, ui_font(14, QFont.Weight.Medium), first.width() - used, (), self.theme)
        painter.setPen(QColor(self.theme.ink))
        left = first.right() - layout_width(layout) if mirrored else first.left()
        layout.draw(painter, QPointF(left, first.top()))
        below = QRectF(area.left(), area.top() + 22, area.width(), 18)
        about = lay_out(
            f"{_about(pair.other)} {self.joint} {_about(pair.keep)}", ui_font(12), below.width(), (), self.theme
        )
        painter.setPen(QColor(self.theme.muted))
        left = below.right() - layout_width(about) if mirrored else below.left()
        about.draw(painter, QPointF(left, below.top()))
        painter.restore()


def _about(actor: Actor) -> str:
    roles = [role.title for role in actor.roles[-1:]]
    return ", ".join([actor_kind(actor.kind.value), *roles, counted(actor.quotes, "quote")])


class _List(QListWidget):
    """Enter, S, Delete and letters of the page's own."""

    pressed_key = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean something are told, the rest move."""
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in own and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.pressed_key.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class MergesPage(QFrame):
    """Values in, signals out: ids of actors. Enter merges, S turns a pair round, Delete keeps the two apart."""

    merge_wanted = Signal(int, int)  # the one that stays, the other
    apart_wanted = Signal(int, int)
    again_wanted = Signal(int, int)
    actor_wanted = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merges")
        self.setAccessibleName(self.tr("Actors that may be one"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._proposed: list[Pair] = []
        self._apart: list[Pair] = []
        self._turned: set[tuple[int, int]] = set()
        self.title = QLabel(self.tr("Actors that may be one"))
        self.title.setProperty("role", "title")
        self.hint = QLabel(
            self.tr(
                "The second name stays, the first becomes an alias. Nothing is merged by itself; Ctrl+Z takes back."
            )
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.tabs = QTabBar()
        self.tabs.setObjectName("merges.tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.rows = _Rows(theme, "→")
        self.list = _List()
        self.list.setObjectName("merges.list")
        self.list.setAccessibleName(self.title.text())
        self.list.setItemDelegate(self.rows)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = {
            "merge": QPushButton(self.tr("Merge  ↵")),
            "turn": QPushButton(self.tr("Keep the other name  S")),
            "apart": QPushButton(self.tr("Two different actors  Del")),
            "again": QPushButton(self.tr("Propose again  ↵")),
            "open": QPushButton(self.tr("Show in the inspector")),
        }
        self.empty = EmptyState()
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setObjectName("merges.close")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.close_button.setAccessibleName(self.tr("Back to the text"))
        self._place()
        self._connect()
        self.set_theme(theme)
        self.show_pairs((), ())

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        bar = QHBoxLayout()
        for name, button in self.buttons.items():
            button.setObjectName(f"merges.{name}")
            bar.addWidget(button)
        bar.addStretch(1)
        self.buttons["merge"].setProperty("kind", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.hint)
        layout.addWidget(self.tabs)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(bar)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._show())
        self.list.currentItemChanged.connect(lambda *_: self._update_buttons())
        self.list.itemDoubleClicked.connect(lambda _: self._open())
        self.list.pressed_key.connect(self._key)
        self.close_button.clicked.connect(self.closed)
        self.buttons["merge"].clicked.connect(self._merge)
        self.buttons["turn"].clicked.connect(self._turn)
        self.buttons["apart"].clicked.connect(self._keep_apart)
        self.buttons["again"].clicked.connect(self._again)
        self.buttons["open"].clicked.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.rows.theme = theme
        self.setStyleSheet(
            f"#merges {{ background: {theme.paper}; }}"
            f"QTabBar::tab {{ color: {theme.muted}; padding: 5px 10px; border-bottom: 2px solid transparent; }}"
            f"QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.accent}; }}"
            f"QTabBar::tab:focus {{ color: {theme.accent}; }}"
        )
        self.list.viewport().update()

    def show_pairs(self, proposed: Sequence[Pair], apart: Sequence[Pair]) -> None:
        """Show what is proposed, the likeliest first, and what has been said to be two."""
        self._proposed = [pair.turned() if _key(pair) in self._turned else pair for pair in proposed]
        self._apart = list(apart)
        self.tabs.setTabText(0, self.tr("Proposed ({0})").format(len(self._proposed)))
        self.tabs.setTabText(1, self.tr("Kept apart ({0})").format(len(self._apart)))
        with kept_in(self, lambda: self.list if self.list.isVisible() else self):
            self._show()
        if self.hasFocus() and self.list.count():
            self.list.setFocus()

    def chosen(self) -> Pair | None:
        """The pair chosen."""
        pair = self.list.currentIndex().data(_PAIR)
        return pair if isinstance(pair, Pair) else None

    def _show(self) -> None:
        row, first = max(0, self.list.currentRow()), self.tabs.currentIndex() == 0
        pairs = self._proposed if first else self._apart
        self.list.clear()
        for pair in pairs:
            item = QListWidgetItem(f"{pair.other.name} → {pair.keep.name}. {pair.reason}")
            item.setData(_PAIR, pair)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(pairs) - 1))
        self.list.setVisible(bool(pairs))
        self.empty.setVisible(not pairs)
        self.empty.show_text(
            self.tr("No two actors look alike. Spelling variants, transliterations and acronyms will be listed here.")
            if first
            else self.tr("Pairs you keep apart are listed here, and can be proposed again.")
        )
        self._update_buttons()

    def _update_buttons(self) -> None:
        first, chosen = self.tabs.currentIndex() == 0, self.chosen() is not None
        for name in ("merge", "turn", "apart"):
            self.buttons[name].setVisible(first)
            self.buttons[name].setEnabled(chosen)
        self.buttons["again"].setVisible(not first)
        self.buttons["again"].setEnabled(chosen)
        self.buttons["open"].setEnabled(chosen)

    def _key(self, key: int) -> None:
        first = self.tabs.currentIndex() == 0
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._merge() if first else self._again()
        elif first and key == Qt.Key.Key_S:
            self._turn()
        elif first:
            self._keep_apart()

    def _merge(self) -> None:
        if (pair := self.chosen()) is not None:
            self.merge_wanted.emit(pair.keep.id, pair.other.id)

    def _turn(self) -> None:
        if (pair := self.chosen()) is not None:
            self._turned ^= {_key(pair)}
            self._proposed[self.list.currentRow()] = pair.turned()
            self._show()

    def _keep_apart(self) -> None:
        if (pair := self.chosen()) is not None:
            self.apart_wanted.emit(pair.keep.id, pair.other.id)

    def _again(self) -> None:
        if (pair := self.chosen()) is not None:
            self.again_wanted.emit(pair.keep.id, pair.other.id)

    def _open(self) -> None:
        if (pair := self.chosen()) is not None:
            self.actor_wanted.emit(pair.other.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _key(pair: Pair) -> tuple[int, int]:
    one, other = sorted((pair.keep.id, pair.other.id))
    return one, other


def pair_of(actors: Mapping[int, Actor], one: int, other: int, reason: str = "") -> Pair | None:
    """The pair of two known actors: the one with more quotes stays, of two alike the longer name."""
    if one not in actors or other not in actors:
        return None
    first, second = actors[one], actors[other]
    if (second.quotes, len(second.name)) > (first.quotes, len(first.name)):
        first, second = second, first
    return Pair(first, second, reason)
