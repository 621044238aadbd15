"""The list or tree of entries in a section: keyboard, renaming in place, and moving by drag or by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QStandardItem, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from ui.library_pane.entries import ENTRY_HEIGHT, ROW_ROLE, EntriesModel, EntryRows
from ui.library_pane.values import Entry
from ui.ordered import Move
from ui.theme import Theme

# What may be dropped on what; anything of these may be dropped on the empty part, which is the top.
_UNDER = {"tag": "tag", "topic": "topic", "claim": "topic"}


class EntriesList(QTreeView):
    """Entries of one section; `chosen(object)` carries the `Entry` on a click or Enter.

    `renamed(Entry, str)`; `moved(kind, ids, parent)`, the parent -1 for the top; `entered(Entry)` comes on
    Enter and on a double click. Alt+Right puts the chosen entry under
    the one above it, Alt+Left one level up.
    """

    chosen = Signal(object)
    deleted = Signal()
    renamed = Signal(object, str)
    moved = Signal(str, object, int)
    escaped = Signal()
    entered = Signal(object)

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        super().__init__()
        self.entries = EntriesModel()
        self.rows = EntryRows(theme, self.entries)
        self._folded: set[tuple[str, int]] = set()
        self._wanted: int | None = None  # the height of all rows, until some come, go or fold
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(self.entries)
        self.setItemDelegate(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.clicked.connect(self._say)
        self.doubleClicked.connect(lambda index: self.entered.emit(index.data(ROW_ROLE)))
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))
        self.entries.itemChanged.connect(self._edited)
        self._indent()

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these entries; the selection and what is folded stay."""
        keys = [(entry.kind, entry.id) for entry in self.selected()]
        current = self._key(self.currentIndex())
        if self.entries.set_entries(entries):
            self._restore(keys, current)

    def move_entries(self, moves: Sequence[Move[Entry]]) -> None:
        """Show what became of a few entries of a flat list; the selection stays."""
        keys = [(entry.kind, entry.id) for entry in self.selected()]
        current = self._key(self.currentIndex())
        if self.entries.move_entries(moves):
            self._restore(keys, current)

    def filter(self, text: str) -> None:
        """Show the entries with these words."""
        keys = [(entry.kind, entry.id) for entry in self.selected()]
        self.entries.filter = text
        self.entries.rebuild()
        self._restore(keys, None)

    def _restore(self, keys: list[tuple[str, int]], current: tuple[str, int] | None) -> None:
        self._indent()
        self._wanted = None
        if self.entries.is_tree():
            blocked = self.blockSignals(True)
            self.expandAll()
            for kind, key in self._folded if not self.entries.filter else ():
                if (item := self.entries.find(kind, key)) is not None:
                    self.collapse(item.index())
            self.blockSignals(blocked)
        if current is not None and (item := self.entries.find(*current)) is not None:
            self.selectionModel().setCurrentIndex(item.index(), QItemSelectionModel.SelectionFlag.NoUpdate)
        for kind, key in keys:
            if (item := self.entries.find(kind, key)) is not None:
                self.selectionModel().select(item.index(), QItemSelectionModel.SelectionFlag.Select)

    def _indent(self) -> None:
        tree = self.entries.is_tree()
        if tree != self.rootIsDecorated():  # Qt lays all rows out anew
            self.setRootIsDecorated(tree)
        if self.indentation() != (14 if tree else 0):
            self.setIndentation(14 if tree else 0)

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        self._wanted = None
        if (key := self._key(index)) is not None and not self.entries.filter:
            (self._folded.add if folded else self._folded.discard)(key)

    def _key(self, index: QModelIndex) -> tuple[str, int] | None:
        entry = index.data(ROW_ROLE)
        return (entry.kind, entry.id) if isinstance(entry, Entry) else None

    def select(self, kind: str, key: int) -> bool:
        """Show a record as chosen without telling anybody; False when it is not shown."""
        item = self.entries.find(kind, key)
        if item is None:
            self.clearSelection()
            return False
        self.selectionModel().setCurrentIndex(item.index(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(item.index())
        return True

    def rename(self, kind: str, key: int) -> bool:
        """Let a record be renamed in its row; False when it is not shown."""
        if not self.select(kind, key):
            return False
        self.setFocus()
        self.edit(self.currentIndex())
        return True

    def selected(self) -> list[Entry]:
        """The chosen entries."""
        return [entry for index in self.selectedIndexes() if isinstance(entry := index.data(ROW_ROLE), Entry)]

    def at(self, point: QPoint) -> Entry | None:
        """The entry at a point of the viewport."""
        entry = self.indexAt(point).data(ROW_ROLE)
        return entry if isinstance(entry, Entry) else None

    def wanted_height(self) -> int:
        """The height that all rows which are not folded away need."""
        if self._wanted is None:
            count, index = self.entries.rowCount(), self.entries.index(0, 0)
            if self.entries.is_tree():
                count = 0
                while index.isValid():
                    count += 1
                    index = self.indexBelow(index)
            self._wanted = count * ENTRY_HEIGHT + 2 if count else 0
        return self._wanted

    def set_peek(self, *, peek: bool) -> None:
        """In a peek the rows that fit are shown and the wheel is left to others."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if peek else policy.ScrollBarAsNeeded)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A peek does not scroll under the pointer."""
        if self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _say(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.chosen.emit(chosen[0])

    def _edited(self, item: QStandardItem) -> None:
        entry = item.data(ROW_ROLE)
        if isinstance(entry, Entry) and item.text() != entry.text:
            text = item.text().strip()
            blocked = self.entries.blockSignals(True)
            item.setText(entry.text)  # what the library makes of it comes back from there
            self.entries.blockSignals(blocked)
            if text:
                self.renamed.emit(entry, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Delete moves to the trash, F2 renames; letters are left to the window's commands."""
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            entry = self.currentIndex().data(ROW_ROLE)
            if isinstance(entry, Entry):
                self.chosen.emit(entry)
                self.entered.emit(entry)
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            outward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
            self._shift(outward=key == outward)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _shift(self, *, outward: bool) -> None:
        index = self.currentIndex()
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry) or entry.kind not in _UNDER:
            return
        if outward:
            if index.parent().isValid():
                above = index.parent().parent().data(ROW_ROLE)
                self._move([entry], above if isinstance(above, Entry) else None)
            return
        for row in range(index.row() - 1, -1, -1):
            target = index.siblingAtRow(row).data(ROW_ROLE)
            if isinstance(target, Entry) and target.kind == _UNDER[entry.kind]:
                self._move([entry], target)
                return

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only where a drop makes sense."""
        super().dragMoveEvent(event)
        event.setAccepted(bool(self._movable(self.at(event.position().toPoint()))))

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the rows change when the library has made it."""
        target = self.at(event.position().toPoint())
        moving = self._movable(target)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if moving:
            self._move(moving, target)

    def _movable(self, target: Entry | None) -> list[Entry]:
        """The chosen entries that may be put under `target`, or at the top."""
        return [
            entry
            for entry in self.selected()
            if entry.kind in _UNDER
            and (
                target is None
                or (target.kind == _UNDER[entry.kind] and (target.kind, target.id) != (entry.kind, entry.id))
            )
        ]

    def _move(self, entries: list[Entry], target: Entry | None) -> None:
        for kind in dict.fromkeys(entry.kind for entry in entries):
            ids = tuple(entry.id for entry in entries if entry.kind == kind)
            self.moved.emit(kind, ids, -1 if target is None else target.id)
