"""The hits as keywords in context: the found words stand in a column, what is before and after on both sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model import Hit
from ui.dates import readable
from ui.theme import Theme, text_font, ui_font
from ui.widgets.rows import Index, lay_out, layout_width, paint_background
from ui.words import record_kind

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 50
_CENTRE = 0.44


def in_context(hit: Hit) -> tuple[str, str, str]:
    """What stands before the first found words, they themselves, and what follows; without marks all is before."""
    if not hit.marks:
        return "", "", hit.snippet or hit.title
    start, end = hit.marks[0]
    return hit.snippet[:start].lstrip(), hit.snippet[start:end], hit.snippet[end:].rstrip()


class HitsModel(QAbstractListModel):
    """The hits in the order the search gave them."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these hits."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many hits."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The hit, and all of it for screen readers."""
        if not 0 <= index.row() < len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == ROW_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (record_kind(hit.kind), hit.snippet, hit.title, hit.detail) if part)
        return None


class HitRows(QStyledItemDelegate):
    """Draws a hit on two lines: the context, then kind, title and detail."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(100, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the hit."""
        hit = index.data(ROW_ROLE)
        if not isinstance(hit, Hit):
            return
        theme = self.theme
        painter.save()
        paint_background(painter, option, theme)
        area = QRectF(option.rect).adjusted(10, 4, -10, -4)
        line = QRectF(area.left(), area.top(), area.width(), 24)
        if hit.marks:
            self._paint_context(painter, line, hit)
        else:
            layout = lay_out(hit.snippet or hit.title, text_font(16), line.width(), (), theme)
            painter.setPen(QColor(theme.ink))
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            layout.draw(painter, QPointF(line.right() - layout_width(layout) if mirrored else line.left(), line.top()))
        foot = QRectF(area.left(), line.bottom(), area.width(), 17)
        title = "" if hit.title == hit.snippet else hit.title
        text = " · ".join(
            part for part in (record_kind(hit.kind), title, hit.detail, readable(hit.published[:10])) if part
        )
        font = ui_font(12)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        side = Qt.AlignmentFlag.AlignLeading
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, foot.width())
        painter.drawText(foot, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def _paint_context(self, painter: QPainter, line: QRectF, hit: Hit) -> None:
        before, words, after = in_context(hit)
        font, bold = text_font(16), text_font(16, QFont.Weight.DemiBold)
        metrics, strong = QFontMetricsF(font), QFontMetricsF(bold)
        # The text keeps its own direction in a window of another one: its marks and full stops stay where they belong.
        way = "\u2066"
        if _runs_from_the_right(hit.snippet):
            way, before, after = "\u2067", after, before
        centre = line.left() + line.width() * _CENTRE
        width = min(strong.horizontalAdvance(words), line.width() * 0.5)
        left = centre - width / 2
        middle = QRectF(left - 2, line.top() + 1, width + 4, line.height() - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.match_fill))
        painter.drawRoundedRect(middle, 3, 3)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(bold)
        painter.drawText(middle, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setFont(font)
        first = QRectF(line.left(), line.top(), left - line.left() - 4, line.height())
        last = QRectF(QPointF(left + width + 4, line.top()), line.bottomRight())
        right, begin = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        # The found words stand in one column in any direction: sides mean sides here.
        centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        head = metrics.elidedText(before.rstrip(), Qt.TextElideMode.ElideLeft, first.width())
        tail = metrics.elidedText(after.lstrip(), Qt.TextElideMode.ElideRight, last.width())
        painter.drawText(first, int(right | centred), f"{way}{head}\u2069")
        painter.drawText(last, int(begin | centred), f"{way}{tail}\u2069")


def _identity(hit: Hit) -> tuple[str, int, tuple[tuple[int, int], ...]]:
    return hit.kind, hit.id, hit.spans


def _runs_from_the_right(text: str) -> bool:
    return any("\u0590" <= character <= "\u08ff" for character in text[:60])


class HitsList(QListView):
    """The list; `chosen(Hit)` follows the selection, `opened(Hit)` a double click or Enter."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.hits = HitsModel()
        self.rows = HitRows(theme)
        self.setObjectName("search.hits")
        self.setAccessibleName(self.tr("Hits in context"))
        self.setModel(self.hits)
        self.setItemDelegate(self.rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index.row(), open_=False))
        self.doubleClicked.connect(lambda index: self._tell(index.row(), open_=True))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these hits; those that were chosen and are still there stay chosen."""
        chosen = {_identity(hit) for hit in self.selected()}
        current = self.currentIndex()
        told = _identity(self.hits.hits[current.row()]) if 0 <= current.row() < len(self.hits.hits) else None
        scrolled = self.verticalScrollBar().value()
        self.hits.show(hits)
        kept = [place for place, hit in enumerate(hits) if _identity(hit) in chosen]
        if not kept:
            return
        with QSignalBlocker(self.selectionModel()):
            for place in kept:
                self.selectionModel().select(self.hits.index(place, 0), QItemSelectionModel.SelectionFlag.Select)
            at = next((place for place in kept if _identity(hits[place]) == told), kept[0])
            self.selectionModel().setCurrentIndex(self.hits.index(at, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)

    def selected(self) -> tuple[Hit, ...]:
        """The chosen hits in order."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.hits.hits[place] for place in places)

    def _tell(self, place: int, *, open_: bool) -> None:
        if 0 <= place < len(self.hits.hits):
            (self.opened if open_ else self.chosen).emit(self.hits.hits[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are left to the window's commands."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.currentIndex().row(), open_=True)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
