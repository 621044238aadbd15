"""The quotes table: every quote of the library, to sort, filter, choose columns of and change many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import CustomField
from ui.icons import icon
from ui.quotes_table.bulk import BulkBar, bulk_actions
from ui.quotes_table.conditions import with_cell
from ui.quotes_table.delegate import ROW_HEIGHT, QuoteCells
from ui.quotes_table.model import QuotesModel
from ui.quotes_table.values import QuoteRow, columns
from ui.theme import Theme
from ui.words import certainties, quote_kinds


class QuotesView(QTableView):
    """The grid; Enter opens, Delete moves to the trash, letters are left to the window's commands."""

    opened = Signal()
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


class QuotesTable(QFrame):
    """All quotes. Signals about several quotes carry a tuple of their ids.

    `bulk_requested(action, ids)`: "speaker", "claim", "tag", "kind:direct" … "kind:passage", "certainty:probable" …,
    "trash", "export". `fill_requested(field, value, ids)` sets a custom field.
    """

    quote_chosen = Signal(int)
    quote_opened = Signal(int)
    selection_changed = Signal(object)
    bulk_requested = Signal(str, object)
    fill_requested = Signal(int, str, object)
    columns_changed = Signal(object)
    narrowing_dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: tuple[CustomField, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self.setObjectName("quotes")
        self.setAccessibleName(self.tr("Quotes"))
        self.model = QuotesModel()
        self.cells = QuoteCells(theme, self.model)
        self.filter = QLineEdit()
        self.filter.setObjectName("quotes.filter")
        self.filter.setAccessibleName(self.tr("Filter quotes"))
        self.filter.setPlaceholderText(self.tr("Filter by any word: speaker, claim, stance, tag, outlet, date…"))
        self.filter.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setObjectName("quotes.count")
        self.count.setProperty("role", "muted")
        self.only = QPushButton()
        self.only.setObjectName("quotes.only")
        self.only.setProperty("kind", "link")
        self.only.hide()
        self.columns_button = QToolButton()
        self.columns_button.setObjectName("quotes.columns")
        self.columns_button.setText(self.tr("Columns"))
        self.columns_button.setAccessibleName(self.tr("Choose columns"))
        self.columns_button.setProperty("kind", "quiet")
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.columns_button.setMinimumHeight(26)
        self.bulk = BulkBar()
        self.view = self._make_view()
        self._place()
        self._connect()
        self._fill_columns_menu()
        self.set_theme(theme)
        self._count()

    def _make_view(self) -> QuotesView:
        view = QuotesView()
        view.setObjectName("quotes.table")
        view.setAccessibleName(self.tr("Quotes"))
        view.setModel(self.model)
        view.setItemDelegate(self.cells)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for place, column in enumerate(self.model.columns):
            header.resizeSection(place, column.width)
            view.setColumnHidden(place, not column.shown)
        header.setSortIndicator(self._place_of("date"), Qt.SortOrder.DescendingOrder)
        view.setSortingEnabled(True)
        return view

    def _place(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 4)
        bar.setSpacing(10)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.only)
        bar.addWidget(self.count)
        bar.addWidget(self.columns_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.bulk)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.selectionModel().currentRowChanged.connect(self._current)
        self.view.doubleClicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.view.deleted.connect(partial(self._ask, "trash"))
        self.view.customContextMenuRequested.connect(self._menu)
        self.bulk.asked.connect(self._ask)
        self.bulk.filled.connect(self._fill)
        self.bulk.left.connect(self.view.setFocus)
        header = self.view.horizontalHeader()
        header.customContextMenuRequested.connect(lambda p: self.columns_button.menu().popup(header.mapToGlobal(p)))
        self.model.modelReset.connect(self._count)
        self.only.clicked.connect(self._drop_narrowing)

    def _place_of(self, key: str) -> int:
        return next(place for place, column in enumerate(self.model.columns) if column.key == key)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.cells.theme = theme
        self.columns_button.setIcon(icon("table", theme.muted))
        self.setStyleSheet(f"#quotes {{ background: {theme.paper}; }}")
        self.view.viewport().update()

    def set_fields(self, fields: Sequence[CustomField]) -> None:
        """Have columns for these custom fields of quotes and articles; what is shown and sorted by stays."""
        if tuple(fields) == self._fields:
            return
        self._fields = tuple(fields)
        shown, sorted_by = self.shown_columns(), self.model.sorted_by()
        self._keeping(lambda: self.model.set_fields(fields))
        header = self.view.horizontalHeader()
        for place, column in enumerate(self.model.columns):
            if place >= len(columns()):
                header.resizeSection(place, column.width)
        self.show_columns([*shown, *self._wanted])
        keys = [column.key for column in self.model.columns]
        key, descends = sorted_by if sorted_by[0] in keys else ("date", True)
        header.setSortIndicator(
            keys.index(key), Qt.SortOrder.DescendingOrder if descends else Qt.SortOrder.AscendingOrder
        )
        self.bulk.set_fields(fields)

    def set_quotes(self, rows: Sequence[QuoteRow]) -> None:
        """Show exactly these quotes; the chosen ones stay chosen."""
        self._keeping(lambda: self.model.set_rows(rows))

    def update_quotes(self, rows: Iterable[QuoteRow], removed: Iterable[int] = ()) -> None:
        """Take in new and changed quotes; trashed and removed ones go."""
        self._keeping(lambda: self.model.update_rows(rows, removed))

    def narrow(self, label: str, keys: Iterable[int] | None) -> None:
        """Show only these quotes under a label ("Ines Halloran"), with a button for all; None shows all."""
        self.only.setText(self.tr("{} — show all").format(label))
        self.only.setVisible(keys is not None)
        self._keeping(lambda: self.model.narrow(keys))

    def selected(self) -> tuple[int, ...]:
        """The ids of the chosen quotes, in the order of the table."""
        places = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        return tuple(self.model.rows()[place].quote.id for place in places)

    def select_quote(self, quote: int) -> bool:
        """Show a quote as chosen without a signal; False when it is not in the table."""
        place = self.model.place(quote)
        blocked = self.blockSignals(True)
        self._select([quote])
        self.blockSignals(blocked)
        self._show_bulk()
        if place >= 0:
            self.view.scrollTo(self.model.index(place, 0))
        return place >= 0

    def shown_columns(self) -> tuple[str, ...]:
        """The keys of the columns shown, to be kept in the settings."""
        return tuple(c.key for place, c in enumerate(self.model.columns) if not self.view.isColumnHidden(place))

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns; the words always show."""
        # A custom field may be shown before it is known: the settings come before the library.
        self._wanted = tuple(dict.fromkeys(keys))
        wanted = set(keys) | {"words"}
        for place, column in enumerate(self.model.columns):
            self.view.setColumnHidden(place, column.key not in wanted)
        self._fill_columns_menu()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the filter, Down and Enter go to the table and Esc clears it."""
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.filter.hasFocus() and down and self.model.rows():
            self.view.setFocus()
            if not self.selected():
                self._select([self.model.rows()[0].quote.id])
        elif self.filter.hasFocus() and event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def _keeping(self, change: Callable[[], None]) -> None:
        keys = self.selected()
        place = self.view.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        change()
        self._select(keys)
        self.blockSignals(blocked)
        self.view.verticalScrollBar().setValue(place)
        self._count()
        self._show_bulk()
        if self.selected() != keys:
            self.selection_changed.emit(self.selected())

    def _select(self, keys: Sequence[int]) -> None:
        model = self.view.selectionModel()
        model.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, place in enumerate(place for place in map(self.model.place, keys) if place >= 0):
            index = self.model.index(place, 0)
            if number == 0:
                model.setCurrentIndex(index, flags)
            else:
                model.select(index, flags)

    def _filter(self, text: str) -> None:
        self._keeping(lambda: self.model.filter(text))

    def _count(self) -> None:
        shown, total = len(self.model.rows()), self.model.total()
        text = self.tr("{} of {}").format(shown, total) if shown != total else self.tr("{} quotes").format(total)
        self.count.setText(text if total else self.tr("No quotes yet: select words in an article and press Q"))

    def _selected(self) -> None:
        self._show_bulk()
        self.selection_changed.emit(self.selected())

    def _show_bulk(self) -> None:
        self.bulk.show_count(len(self.selected()))

    def _current(self, current: QModelIndex) -> None:
        if 0 <= current.row() < len(self.model.rows()):
            self.quote_chosen.emit(self.model.rows()[current.row()].quote.id)

    def _open(self) -> None:
        place = self.view.currentIndex().row()
        if 0 <= place < len(self.model.rows()):
            self.quote_opened.emit(self.model.rows()[place].quote.id)

    def _ask(self, action: str, _checked: bool = False) -> None:
        if keys := self.selected():
            self.bulk_requested.emit(action, keys)

    def _fill(self, field: int, value: str) -> None:
        if keys := self.selected():
            self.fill_requested.emit(field, value, keys)

    def _menu(self, point: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setObjectName("quotes.menu")
        menu.addAction(self.tr("Go to the text")).triggered.connect(self._open)
        index = self.view.indexAt(point)
        column, value = self.model.columns[max(0, index.column())], str(index.data() or "")
        if value and column.key != "words":
            only = menu.addAction(self.tr("Only with “{0}”").format(value if len(value) < 40 else value[:39] + "…"))
            only.triggered.connect(lambda: self.filter.setText(with_cell(self.filter.text(), column, value)))
        menu.addSeparator()
        actions = bulk_actions()
        for action, label in actions[:-1]:
            menu.addAction(label).triggered.connect(partial(self._ask, action))
        for name, title, choices in (
            ("kind", self.tr("Kind"), quote_kinds()),
            ("certainty", self.tr("Certainty"), certainties()),
        ):
            under = menu.addMenu(title)
            for key, label in choices:
                under.addAction(label).triggered.connect(partial(self._ask, f"{name}:{key}"))
        if self._fields:
            self.bulk.fill_menu(menu.addMenu(self.tr("Field")))
        menu.addSeparator()
        menu.addAction(actions[-1][1]).triggered.connect(partial(self._ask, "trash"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def _fill_columns_menu(self) -> None:
        menu = QMenu(self.columns_button)
        menu.setObjectName("quotes.columns.menu")
        for place, column in enumerate(self.model.columns[1:], 1):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(place))
            action.toggled.connect(partial(self._toggle_column, place))
        old = self.columns_button.menu()
        self.columns_button.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _toggle_column(self, place: int, shown: bool) -> None:
        self.view.setColumnHidden(place, not shown)
        self.columns_changed.emit(self.shown_columns())

    def _drop_narrowing(self) -> None:
        self.narrow("", None)
        self.narrowing_dropped.emit()
