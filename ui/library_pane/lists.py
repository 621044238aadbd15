"""The list of articles in its section, with its keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from annotator.model import ArticleSummary
from ui.library_pane.articles import ArticleRows, ArticlesModel
from ui.theme import Theme
from ui.widgets.rows import Index

_SETTLE_MS = 140
_MANY = 1500
_LEFT = Qt.MouseButton.LeftButton
_COPIES_WIDTH, _COPIES_HEIGHT = 84, 34  # pixels at the end of a row that fold its copies


class ArticlesList(QListView):
    """Articles; `chosen(int)` comes on a click, Enter, or when the arrows come to rest."""

    chosen = Signal(int)
    opened = Signal(int)
    deleted = Signal()
    folded = Signal()

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        super().__init__()
        self.articles = ArticlesModel()
        self.rows = ArticleRows(theme, self.articles)
        self._said = -1
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(self.articles)
        self.setItemDelegate(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setSpacing(0)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._say)
        self.clicked.connect(self._say)
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda: self._settle.start())
        self.articles.modelReset.connect(self._choose_heights)

    def select(self, article: int) -> bool:
        """Show an article as chosen without telling anybody; False when the filter hides it."""
        place = self.articles.place(article)
        if place < 0 and self.turn(article, True):
            place = self.articles.place(article)
        self._said = article
        if place < 0:
            self.clearSelection()
            return False
        index = self.articles.index(place, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._settle.stop()
        self.scrollTo(index)
        return True

    def selected(self) -> list[ArticleSummary]:
        """The chosen articles in the order of the list."""
        rows = (self.articles.row(index) for index in sorted(self.selectedIndexes(), key=lambda i: i.row()))
        return [row for row in rows if isinstance(row, ArticleSummary)]

    def reselect(self, keys: list[int]) -> None:
        """Choose again what was chosen before the rows were arranged anew."""
        places = [place for place in map(self.articles.place, keys) if place >= 0]
        model = self.selectionModel()
        for number, place in enumerate(places):
            index = self.articles.index(place, 0)
            if number == 0:
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            model.select(index, QItemSelectionModel.SelectionFlag.Select)
        self._settle.stop()

    def turn(self, article: int, unfold: bool | None = None) -> bool:
        """Unfold or fold the copies of an article, or turn them around; False when there are none or they are so."""
        keys = [each.id for each in self.selected()]
        at = self.verticalScrollBar().value()
        if not self.articles.turn(article, unfold):
            return False
        self.reselect([key if self.articles.place(key) >= 0 else self.articles.leader(key) for key in keys])
        self.verticalScrollBar().setValue(at)
        self.folded.emit()
        return True

    def _choose_heights(self) -> None:
        many = self.articles.rowCount() > _MANY
        self.rows.even = many
        self.setUniformItemSizes(many)

    def wanted_height(self) -> int:
        """The height all rows need, estimated when there are many."""
        count = self.articles.rowCount()
        if count > 60:
            return count * 60
        return sum(map(self.rows.height, self.articles.rows())) + 4

    def _say(self) -> None:
        self._settle.stop()
        chosen = self.selected()
        if len(chosen) == 1 and chosen[0].id != self._said:
            self._said = chosen[0].id
            self.chosen.emit(chosen[0].id)

    def _open(self) -> None:
        row = self.articles.row(self.currentIndex())
        if isinstance(row, ArticleSummary):
            self._settle.stop()
            self._said = row.id
            self.opened.emit(row.id)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Rows that change stay as high as they are (`ArticlesModel`); a QListView would lay all of them out anew."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete moves to the trash; letters are left to the window's commands."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not event.modifiers():
            row = self.articles.row(self.currentIndex())
            forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            if isinstance(row, ArticleSummary):
                self.turn(row.id, forward)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on "4 copies" shows or folds them."""
        place = event.position().toPoint()
        row, box = self.articles.row(self.indexAt(place)), self.visualRect(self.indexAt(place))
        part = self.articles.part(row.id) if isinstance(row, ArticleSummary) else None
        if isinstance(row, ArticleSummary) and part is not None and part.leads and event.button() is _LEFT:
            end = place.x() - box.left() if self.isRightToLeft() else box.right() - place.x()
            if end < _COPIES_WIDTH and place.y() > box.bottom() - _COPIES_HEIGHT:
                self.turn(row.id)
                return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        if self.rows.width != self.viewport().width():
            self.rows.width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
