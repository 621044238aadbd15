"""The list of what an import found, with its keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ui.import_view.preview import ArticleRow, PreviewModel
from ui.import_view.preview_rows import CHECK_WIDTH, PreviewRows
from ui.theme import Theme

_MANY = 1500


class PreviewList(QListView):
    """Space includes and leaves out, V goes through the choices for a known article, O compares with the original."""

    compare_wanted = Signal()
    row_shown = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.preview = PreviewModel()
        self.rows = PreviewRows(theme, self.preview)
        self.setObjectName("import.preview")
        self.setAccessibleName(self.tr("Articles found"))
        self.setModel(self.preview)
        self.setItemDelegate(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda now: self.row_shown.emit(self.preview.row(now)))
        self.preview.dataChanged.connect(self._say_again)
        self.preview.rowsInserted.connect(self._choose_heights)
        self.preview.modelReset.connect(self._choose_heights)

    def toggle(self) -> None:
        """Include the chosen articles, or leave them out."""
        self.preview.toggle(sorted(index.row() for index in self.selectedIndexes()))

    def next_choice(self) -> None:
        """The next choice for the article with the keyboard."""
        if self.currentIndex().isValid():
            self.preview.next_choice(self.currentIndex().row())

    def choose_first(self) -> None:
        """Choose the first article, unless something is chosen."""
        # A list that gets the focus has a current row, which is not chosen.
        if not self.selectedIndexes() and self.preview.rowCount():
            at = next((n for n, row in enumerate(self.preview.rows) if isinstance(row, ArticleRow)), 0)
            self.setCurrentIndex(self.preview.index(at, 0))
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list; Enter and Esc are the view's."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() == Qt.Key.Key_V and not event.modifiers():
            self.next_choice()
        elif event.key() == Qt.Key.Key_O and not event.modifiers():
            self.compare_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the check includes or leaves out."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and self._on_check(event, index.row()):
            self.preview.toggle([index.row()])
            self.setCurrentIndex(index)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click compares with the original."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._on_check(event, index.row()):
            self.compare_wanted.emit()

    def event(self, event: QEvent) -> bool:
        """Single letters are the list's own here, whatever they do elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = (Qt.Key.Key_V, Qt.Key.Key_O, Qt.Key.Key_Space)
            if event.key() in mine and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def _choose_heights(self) -> None:
        """Rows of one height when there are so many that measuring each would be felt."""
        many = self.preview.rowCount() > _MANY
        self.rows.even = many
        self.setUniformItemSizes(many)

    def _on_check(self, event: QMouseEvent, row: int) -> bool:
        if not isinstance(self.preview.rows[row], ArticleRow):
            return False
        place = event.position().x()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return place >= self.viewport().width() - CHECK_WIDTH if mirrored else place <= CHECK_WIDTH

    def _say_again(self) -> None:
        if self.currentIndex().isValid():
            self.row_shown.emit(self.preview.row(self.currentIndex()))
