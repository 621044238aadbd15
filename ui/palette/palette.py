"""The palette itself: a child overlay of the window with an input over its results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model import Hit
from ui.matching import Rank
from ui.palette.catalogue import KINDS, Match, PaletteEntry, Shelf, find, guess, prepared, split_query
from ui.palette.delegate import ResultList, ResultRows
from ui.palette.footer import Footer
from ui.palette.results import ResultsModel, Row, help_rows, merge, paragraph_rows, spoken
from ui.theme import Theme, ui_font
from ui.widgets.query_help import underline
from ui.widgets.shadow import Shadow

Submit = Callable[[Callable[[], object]], "Future[object]"]

_WIDTH = 640
_TOP = 68
_TALLEST = 400
_HERE = 4000
_STALE_MS = 500
_USED = 60
_TOGETHER_MS = 40  # names wait this long for the hits of the same letter, to be shown once
_REST_MS = 150  # without another letter until more hits, and names that only look like the query, are sought


class Palette(QFrame):
    """Finds anything by a few letters.

    `query_changed(text, request)` asks for the first text hits, `more_wanted` for more of them when typing rests;
    answer with `set_hits` or `set_problem` and the same number.
    `submit` runs a function in a worker thread and returns its future: building and guessing over many names goes
    there; without it such guesses are left out. `closed()` says that it is gone and the keyboard is free, `left()` that
    the user went elsewhere with the keyboard.
    """

    query_changed = Signal(str, int)
    more_wanted = Signal(str, int)
    hit_chosen = Signal(object)
    command_chosen = Signal(str)
    article_chosen = Signal(int)
    actor_chosen = Signal(int)
    claim_chosen = Signal(int)
    tag_chosen = Signal(int)
    paragraph_chosen = Signal(int)
    search_wanted = Signal(str)
    closed = Signal()
    left = Signal()
    used_changed = Signal()
    _built = Signal(str, int, object)
    _guessed = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget, submit: Submit | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._submit = submit
        self._shelves: dict[str, Shelf] = {kind: Shelf() for kind in KINDS}
        self._builds = dict.fromkeys(KINDS, 0)
        self._request = 0
        self._matches: list[Match] = []
        self._guesses: list[Match] = []
        self._problem: tuple[str, str, bool] | None = None
        self._hits: list[Hit] = []
        self._hits_request = 0
        self._total, self._milliseconds = 0, 0.0
        self._touched = self._entering = False
        self.used: tuple[tuple[str, str], ...] = ()
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.input = QLineEdit()
        self.input.setObjectName("palette.input")
        self.input.setAccessibleName(self.tr("Search articles, quotes, actors, claims, commands"))
        self.input.setPlaceholderText(self.tr("Search articles, quotes, actors, claims, commands…"))
        self.input.setFont(ui_font(17))
        self.input.setFrame(False)
        self.results = ResultList(theme)
        self.results.setObjectName("palette.results")
        self.results.setAccessibleName(self.tr("Results"))
        self.model = ResultsModel()
        self.rows = ResultRows(theme)
        self.message = QLabel()
        self.message.setObjectName("palette.message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setProperty("role", "muted")
        self.message.setWordWrap(True)
        self.message.setContentsMargins(18, 12, 18, 12)
        self.footer = Footer(theme)
        self._stale = QTimer(self, singleShot=True, interval=_STALE_MS)
        self._stale.timeout.connect(self._drop_stale)
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._together.timeout.connect(self._show_rows)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._rested)
        self._place()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def _place(self) -> None:
        self.results.setModel(self.model)
        self.results.setItemDelegate(self.rows)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for part in (self.input, self.results, self.message, self.footer):
            self._column.addWidget(part)
        self._shadow = Shadow(self)

    def _connect(self) -> None:
        self.input.textChanged.connect(self._typed_more)
        self.input.installEventFilter(self)
        self.results.clicked.connect(self._activate)
        self.results.selectionModel().currentChanged.connect(self._describe)
        self._built.connect(self._put_up, Qt.ConnectionType.QueuedConnection)
        self._guessed.connect(self._take_guesses, Qt.ConnectionType.QueuedConnection)
        window = self.parentWidget()
        if window is not None:
            window.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.theme = theme
        self.rows.theme = theme
        self.rows.forget()
        self.results.theme = theme
        self.footer.set_theme(theme)
        self.setStyleSheet(
            f"#palette {{ background: {theme.raised}; border: 1px solid {theme.edge if theme.dark else theme.line};"
            " border-radius: 12px; }"
            "QLineEdit, QLineEdit:focus { background: transparent; border: none; border-radius: 0; padding: 13px 17px;"
            f" border-bottom: 1px solid {theme.line}; }}"
        )

    def set_entries(self, kind: str, entries: Sequence[PaletteEntry]) -> None:
        """Make these entries of a kind ("command", "actor", "claim", "tag", "article") the ones to be found."""
        self.make_entries(kind, len(entries), lambda: entries)

    def make_entries(self, kind: str, count: int, make: Callable[[], Sequence[PaletteEntry]]) -> None:
        """Make the `count` entries that `make` returns the ones to be found; many are made in the worker thread."""
        self._builds[kind] += 1
        if count <= _HERE or self._submit is None:
            self._put_up(kind, self._builds[kind], Shelf(tuple(make())))
            return
        future = self._submit(lambda: prepared(tuple(make())))
        number = self._builds[kind]
        future.add_done_callback(partial(self._deliver_shelf, kind, number))

    def _deliver_shelf(self, kind: str, number: int, future: Future[object]) -> None:
        if not future.cancelled() and future.exception() is None:
            self._built.emit(kind, number, future.result())

    def _put_up(self, kind: str, number: int, shelf: object) -> None:
        if number == self._builds[kind] and isinstance(shelf, Shelf):
            self._shelves[kind] = shelf
            if self.is_open():
                self._find()

    def open(self, text: str | None = None) -> None:
        """Open with `text`, or with the last query selected; the keyboard is in the input."""
        if text is not None:
            self.input.setText(text)
        self._fit()
        self.show()
        self.raise_()
        self.input.setFocus(Qt.FocusReason.PopupFocusReason)
        if text is None:
            self.input.selectAll()
        self._typed()

    def close_quietly(self) -> None:
        """Hide it; the query stays for the next time."""
        if not self.isHidden():
            self.hide()
            self._stop()
            self.closed.emit()

    def _stop(self) -> None:
        for timer in (self._stale, self._rest):
            timer.stop()
        self.settle()
        self._entering = False

    def is_open(self) -> bool:
        """Whether it is on screen."""
        return not self.isHidden()

    def request(self) -> int:
        """The number of the latest query."""
        return self._request

    def answered(self) -> int:
        """The number of the query whose hits are shown."""
        return self._hits_request

    def set_hits(self, request: int, hits: Sequence[Hit], total: int, milliseconds: float) -> None:
        """Show the text hits of a query; an answer to an older one is dropped."""
        if request != self._request:
            return
        self._stale.stop()
        if request != self._hits_request:
            self._milliseconds = milliseconds
        self._hits, self._hits_request, self._total = list(hits), request, total
        self.message.hide()
        self._show_rows()
        self._enter_now()

    def set_problem(self, request: int, message: str, suggestion: str = "", position: int = -1) -> None:
        """Say why a query has no hits; `suggestion` is offered as another query, `position` is where it goes wrong."""
        if request != self._request:
            return
        self._stale.stop()
        lead = len(self.input.text()) - len(self.input.text().lstrip())
        underline(self.input, position + lead if position >= 0 else -1, self.theme)
        self._hits, self._hits_request, self._total = [], request, 0
        self._show_rows()
        if not self._enter_now():
            self._problem = (message, suggestion, position >= 0)
            self._show_rows()

    def _typed_more(self) -> None:
        mode, words = split_query(self.input.text())
        if mode == "" and words and self.is_open():
            self._together.start()
        else:
            self._together.stop()
        self._typed()

    def settle(self) -> None:
        """Show at once what the latest letter has found in memory; its hits follow when they come."""
        if self._together.isActive():
            self._show_rows()

    def _typed(self) -> None:
        if self.isHidden():
            return
        self._request += 1
        self._guesses, self._problem = [], None
        self._touched = self._entering = False
        self.message.hide()
        underline(self.input, -1, self.theme)
        self._find()
        mode, words = split_query(self.input.text())
        if mode == "" and words:
            self._stale.start()
            self.query_changed.emit(words, self._request)
        else:
            self._hits, self._total = [], 0
        self._rest.start()

    def _find(self) -> None:
        mode, words = split_query(self.input.text())
        if mode in ("?", ":"):
            self._matches, self._hits = [], []
            self._put_rows(help_rows() if mode == "?" else paragraph_rows(words))
            self.footer.set_tally("")
            return
        self._matches = find(self._shelves, mode, words, self.used)
        if not self._together.isActive():
            self._show_rows()

    def _rested(self) -> None:
        mode, words = split_query(self.input.text())
        if self._hits_request == self._request and self._total > len(self._hits) > 0:
            self.more_wanted.emit(words, self._request)
        self._guess(mode, words)

    def _guess(self, mode: str, words: str) -> None:
        if len(words) < 3 or mode in ("?", ":") or len(self._matches) >= 3:
            return
        shelves, request = dict(self._shelves), self._request
        if self._submit is not None:
            future = self._submit(lambda: guess(shelves, mode, words) if request == self._request else [])
            future.add_done_callback(partial(self._deliver_guesses, request))
        elif sum(len(shelf.entries) for shelf in shelves.values()) <= _HERE:
            self._take_guesses(self._request, guess(shelves, mode, words))

    def _deliver_guesses(self, request: int, future: Future[object]) -> None:
        if not future.cancelled() and future.exception() is None:
            self._guessed.emit(request, future.result())

    def _take_guesses(self, request: int, found: object) -> None:
        if request == self._request and isinstance(found, list) and self.is_open():
            self._guesses = found
            self._show_rows()

    def _drop_stale(self) -> None:
        if self._hits_request != self._request:
            self._hits, self._total = [], 0
            self._show_rows()
            if self.model.rows:
                self._enter_now()

    def _show_rows(self) -> None:
        self._together.stop()
        mode, words = split_query(self.input.text())
        if mode in ("?", ":"):
            return
        rows = merge(self._matches, self._guesses, self._hits if mode == "" and words else (), words)
        if self._total > len(self._hits) > 0:
            more = self.tr("All {} hits in the search pane").format(self._total)
            rows.append(Row("all", words, self.tr("Search"), more, shortcut="Ctrl+Enter"))
        answered, found = self._hits_request == self._request or mode != "", len(rows)
        if self._problem is not None:
            self._show_problem(rows, *self._problem)
        elif not rows and words and answered:
            self.message.setText(self._nothing(mode, words))
            self.message.show()
        elif rows:
            self.message.hide()
        self._put_rows(rows)
        self._count(mode, words, answered, found)

    def _show_problem(self, rows: list[Row], message: str, suggestion: str, unreadable: bool) -> None:
        """Names that fit come before a guess at what else may have been meant."""
        self.message.setText(message)
        self.message.setVisible(bool(message) and (unreadable or not rows))
        if suggestion:
            rows.append(Row("query", suggestion, self.tr("Did you mean"), suggestion))

    def _count(self, mode: str, words: str, answered: bool, shown: int) -> None:
        if mode == "" and words and answered:
            text = self._results(max(shown, self._total))
            self.footer.set_tally(f"{text} · {max(1, round(self._milliseconds))} ms")
        elif words:
            self.footer.set_tally(self._results(shown))
        else:
            self.footer.set_tally("")

    def _results(self, count: int) -> str:
        return self.tr("1 result") if count == 1 else self.tr("{} results").format(count)

    def _nothing(self, mode: str, words: str) -> str:
        if mode:
            return self.tr(
                "Nothing here is called “{}”. Without the sign in front, the texts are searched as well."
            ).format(words)
        return self.tr(
            "Nothing contains “{}”. Try fewer words, a part of a word with * (inspect*), or ~ for similar spellings."
        ).format(words)

    def _put_rows(self, rows: list[Row]) -> None:
        current = self.current_row()
        if rows != self.model.rows:
            self.rows.show(rows)
            self.model.show(rows)
        place = 0
        if self._touched and current is not None:
            places = [index for index, row in enumerate(rows) if row.identity == current.identity]
            place = places[0] if places else 0
        if rows:
            self.results.setCurrentIndex(self.model.index(place, 0))
        self._fit()

    def current_row(self) -> Row | None:
        """The row Enter would take."""
        place = self.results.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(_WIDTH, parent.width() - 24)
        if self.rows.width != width - 2:
            self.rows.width = width - 2
            self.rows.forget()
        count = len(self.model.rows)
        room = max(80, min(_TALLEST, parent.height() - _TOP - 120))
        height = 0
        for place in range(count):
            height += self.results.sizeHintForIndex(self.model.index(place, 0)).height()
            if height >= room:
                break
        self.results.setVisible(count > 0)
        self.results.setFixedHeight(min(room, height) + (4 if height else 0))
        self._column.activate()
        top = min(_TOP, max(8, parent.height() // 8))
        message = self.message.heightForWidth(width) if not self.message.isHidden() else 0
        total = (
            self.input.sizeHint().height() + self.results.height() * (count > 0) + message + self.footer.height() + 2
        )
        self.setGeometry((parent.width() - width) // 2, top, width, total)

    def _describe(self, current: QModelIndex) -> None:
        row = self.model.rows[current.row()] if 0 <= current.row() < len(self.model.rows) else None
        self.input.setAccessibleDescription(spoken(row) if row is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list while the input has the keyboard, and the size of the window."""
        if watched is self.input:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() is QEvent.Type.FocusOut and self.is_open():
                QTimer.singleShot(0, self, self._left)
        elif watched is self.parent() and event.type() is QEvent.Type.Resize and self.is_open():
            self._fit()
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if self.is_open() and self.isActiveWindow() and not self.input.hasFocus():
            self.hide()
            self._stop()
            self.left.emit()

    def _key(self, event: QKeyEvent) -> bool:
        self.settle()
        key, count = Qt.Key(event.key()), len(self.model.rows)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._entering = False
        if key in steps and count:
            self._touched = True
            place = self.results.currentIndex().row() + steps[key]
            place = place % count if abs(steps[key]) == 1 else max(0, min(count - 1, place))
            self.results.setCurrentIndex(self.model.index(place, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._search()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass
        else:
            return False
        return True

    def _note(self, identity: tuple[str, str]) -> None:
        """Remember what was chosen, for breaking ties."""
        if identity[0] in KINDS:
            self.used = (identity, *(other for other in self.used if other != identity))[:_USED]
            self.used_changed.emit()

    def _search(self) -> None:
        mode, words = split_query(self.input.text())
        if mode == "" and words:
            self.close_quietly()
            self.search_wanted.emit(words)

    def _enter(self) -> None:
        """Open what is chosen. What the hits of the latest letter may still displace waits for them."""
        self._entering = self._waits() and not self._touched
        if self._entering:
            first = self._matches[0] if self._matches else None
            self._entering = first is None or first.rank > Rank.WORD_START or first.entry.kind == "article"
        if not self._entering:
            self._activate(self.results.currentIndex())

    def _enter_now(self) -> bool:
        """Open the first row when Enter was pressed before it was there."""
        entering, self._entering = self._entering, False
        if entering:
            self._activate(self.results.currentIndex())
        return entering and not self.is_open()

    def _waits(self) -> bool:
        """Whether hits of the latest letter are still to come, and soon, or else there is nothing to open."""
        mode, words = split_query(self.input.text())
        unanswered = mode == "" and bool(words) and self._hits_request != self._request
        return unanswered and (self._stale.isActive() or not self.model.rows)

    def _activate(self, index: QModelIndex) -> None:
        if not 0 <= index.row() < len(self.model.rows):
            return
        row = self.model.rows[index.row()]
        if row.action in ("mode", "query"):
            self.input.setText(row.key)
            return
        if not row.action:
            return
        self.close_quietly()
        self._note(row.identity)
        if row.hit is not None:
            self.hit_chosen.emit(row.hit)
        elif row.action == "command":
            self.command_chosen.emit(row.key)
        elif row.action == "all":
            self.search_wanted.emit(row.key)
        else:
            opened = {
                "article": self.article_chosen,
                "actor": self.actor_chosen,
                "claim": self.claim_chosen,
                "tag": self.tag_chosen,
                "paragraph": self.paragraph_chosen,
            }
            opened[row.action].emit(int(row.key))
