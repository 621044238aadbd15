"""The page of places to mark: what a search found, in context, each with a box to leave it out, before it is marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.counting import counted
from ui.icons import icon
from ui.theme import Theme, text_font, ui_font
from ui.widgets.rows import Index, lay_out, paint_background, utf16
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from annotator.library import Extent, Stretch

_STRETCH = int(Qt.ItemDataRole.UserRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_ROW, _BOX, _BEFORE = 72, 18.0, 30  # pixels of a row and its box; code points of context before the words


class PlacesModel(QAbstractListModel):
    """The places and which of them are chosen."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.places: tuple[Stretch, ...] = ()
        self._left_out: set[int] = set()

    def show(self, places: Sequence[Stretch]) -> None:
        """Show these places, all of them chosen."""
        self.beginResetModel()
        self.places = tuple(places)
        self._left_out.clear()
        self.endResetModel()
        self.chosen_changed.emit()

    def chosen(self) -> tuple[Stretch, ...]:
        """The places that are chosen."""
        return tuple(place for row, place in enumerate(self.places) if row not in self._left_out)

    def toggle(self, row: int) -> None:
        """Choose a place, or leave it out."""
        self._left_out ^= {row}
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()

    def toggle_all(self) -> None:
        """Leave all out, or choose all when some are left out."""
        self._left_out = set() if self._left_out else set(range(len(self.places)))
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, 0))
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many places."""
        return 0 if parent.isValid() else len(self.places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every place has a box."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The place, whether it is chosen, and its words for screen readers."""
        if not 0 <= index.row() < len(self.places):
            return None
        place = self.places[index.row()]
        if role == _STRETCH:
            return place
        if role == _CHECK:
            return Qt.CheckState.Unchecked if index.row() in self._left_out else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{0}, {1}").format(place.text[slice(*place.words)], place.title)
        return None


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        from annotator.library import Stretch

        place = index.data(_STRETCH)
        if not isinstance(place, Stretch):
            return
        theme = self.theme
        chosen = index.data(_CHECK) == Qt.CheckState.Checked
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        paint_background(painter, option, theme)
        area = QRectF(option.rect).adjusted(10, 6, -10, -5)
        self._paint_box(painter, box_of(option.rect, mirrored=mirrored), chosen)
        area.adjust(0 if mirrored else _BOX + 12, 0, -(_BOX + 12) if mirrored else 0, 0)
        text, marks, words = _shown(place)
        layout = lay_out(text, text_font(16), area.width(), marks, theme, lines=2, step=21)
        painter.setPen(QColor(theme.ink if chosen else theme.muted))
        around = [_muted(theme, text, 0, words[0]), _muted(theme, text, words[1], len(text))]
        layout.draw(painter, area.topLeft(), around)
        foot = QRectF(area.left(), area.bottom() - 17, area.width(), 17)
        font = ui_font(12)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        told = self.tr("{0} · the quote that is there").format(place.title) if place.quote else place.title
        shown = QFontMetricsF(font).elidedText(told, Qt.TextElideMode.ElideMiddle, foot.width())
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        theme = self.theme
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.edge), 1.5))
        painter.setBrush(QColor(theme.accent if chosen else theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        if chosen:
            painter.setPen(QPen(QColor(theme.on_accent), 2))
            tick = [box.topLeft() + QPointF(x, y) for x, y in ((4.5, 9.5), (7.5, 12.5), (13.5, 5.5))]
            painter.drawPolyline(tick)


def box_of(row: QRect, *, mirrored: bool) -> QRectF:
    """Where the box of a row is."""
    x = row.right() - 10 - _BOX if mirrored else row.left() + 10
    return QRectF(x + 0.5, row.top() + 9.5, _BOX, _BOX)


def _shown(place: Stretch) -> tuple[str, tuple[tuple[int, int], ...], tuple[int, int]]:
    """The words with a little of what stands around them, what was found, and the range that is marked."""
    first = max(0, min(place.words[0], place.marks[0][0]) - _BEFORE)
    while 0 < first < place.words[0] and not place.text[first - 1].isspace():
        first += 1
    moved = (1 if first else 0) - first
    start, end = place.words
    marks = tuple((a + moved, b + moved) for a, b in place.marks)
    return ("…" if first else "") + place.text[first:], marks, (max(0, start + moved), end + moved)


def _muted(theme: Theme, text: str, start: int, end: int) -> QTextLayout.FormatRange:
    """What is not marked, paler."""
    form = QTextCharFormat()
    form.setForeground(QColor(theme.muted))
    piece = QTextLayout.FormatRange()
    piece.start = utf16(text, start)
    piece.length = utf16(text, end) - piece.start
    piece.format = form
    return piece


class PlacesList(QListView):
    """The places; Space or a click on the box leaves one out, Enter opens it in the text."""

    opened = Signal(object)  # Stretch

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.places = PlacesModel()
        self.rows = _Rows(theme)
        self.setObjectName("places.list")
        self.setAccessibleName(self.tr("Places found"))
        self.setModel(self.places)
        self.setItemDelegate(self.rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_STRETCH)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            box = box_of(self.visualRect(index), mirrored=self.isRightToLeft()).adjusted(-8, -8, 8, 8)
            if box.contains(event.position()):
                self.places.toggle(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space leaves out, Enter opens."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self.places.toggle(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0 and not event.modifiers():
            self.opened.emit(self.places.places[row])
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # letters are commands of the page, not a search by first letters
        else:
            super().keyPressEvent(event)


class PlacesPage(QFrame):
    """`wanted` says what the chosen places are to be given: "tag", "claim", "actor", or "" for being marked only."""

    wanted = Signal(str)
    extent_chosen = Signal(str)
    opened = Signal(object)  # Stretch
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        from annotator.library import Extent

        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(self.tr("Mark all places"))
        self.title, self.about = QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.extent = SegmentedControl(
            theme,
            [
                (Extent.WORDS.value, self.tr("the words")),
                (Extent.SENTENCE.value, self.tr("the sentence")),
                (Extent.PARAGRAPH.value, self.tr("the paragraph")),
            ],
            self.tr("How much is marked"),
        )
        self.extent.setObjectName("places.extent")
        self.all = QPushButton(self.tr("All or none"))
        self.all.setObjectName("places.all")
        self.all.setProperty("kind", "quiet")
        self.list = PlacesList(theme)
        self.buttons = {
            "tag": QPushButton(self.tr("Tag…")),
            "claim": QPushButton(self.tr("Claim…")),
            "actor": QPushButton(self.tr("Actor…")),
            "": QPushButton(self.tr("Only mark")),
        }
        self.close_button = QToolButton()
        self.close_button.setObjectName("places.close")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.close_button.setAccessibleName(self.tr("Back to the text"))
        self.close_button.setToolTip(self.tr("Back to the text (Esc)"))
        for name, button in self.buttons.items():
            button.setObjectName(f"places.{name or 'mark'}")
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.buttons["tag"].setProperty("kind", "primary")
        self._place()
        self.extent.chosen.connect(self.extent_chosen)
        self.all.clicked.connect(self.list.places.toggle_all)
        self.list.places.chosen_changed.connect(self._tell)
        self.list.opened.connect(self.opened)
        self.close_button.clicked.connect(self.closed)
        self.set_theme(theme)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        ways = QHBoxLayout()
        ways.addWidget(self.extent)
        ways.addWidget(self.all)
        ways.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.about, 1)
        for name in ("", "actor", "claim", "tag"):
            row.addWidget(self.buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 14, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(ways)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        for one, other in (
            (self.extent, self.all), (self.all, self.list), (self.list, self.buttons[""]),
            (self.buttons[""], self.buttons["actor"]), (self.buttons["actor"], self.buttons["claim"]),
            (self.buttons["claim"], self.buttons["tag"]), (self.buttons["tag"], self.close_button),
        ):  # fmt: skip
            QWidget.setTabOrder(one, other)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.extent.set_theme(theme)
        self.list.rows.theme = theme
        self.close_button.setIcon(icon("close", theme.muted))
        self.setStyleSheet(f"#places {{ background: {theme.paper}; }}")
        self.list.viewport().update()

    def show_places(self, title: str, extent: Extent, places: Sequence[Stretch]) -> None:
        """Show places, all of them chosen."""
        self.title.setText(title)
        self.extent.set_value(extent.value)
        self.list.places.show(places)
        if places:
            self.list.setCurrentIndex(self.list.places.index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> tuple[Stretch, ...]:
        """The places that are chosen."""
        return self.list.places.chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; T, C and A choose what to give, as in the text; Ctrl+Enter tags."""
        ways = {Qt.Key.Key_T: "tag", Qt.Key.Key_C: "claim", Qt.Key.Key_A: "actor"}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        way = ways.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif self.chosen() and not event.modifiers() and way is not None:
            self.wanted.emit(way)
        elif self.chosen() and control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit("tag")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.list.viewport().update()

    def _tell(self) -> None:
        chosen = self.chosen()
        there = sum(1 for place in chosen if place.quote is not None)
        new = counted(len(chosen) - there, "passage")
        if not chosen:
            said = self.tr("Nothing is chosen.")
        elif there:
            said = self.tr("{0} new, {1} already there; one step to undo.").format(new, counted(there, "quote"))
        else:
            said = self.tr("{0} new; one step to undo.").format(new)
        self.about.setText(said)
        for button in self.buttons.values():
            button.setEnabled(bool(chosen))
