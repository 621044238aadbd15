"""The search pane: a query, its hits in context, and facets to narrow it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Hit
from ui.counting import counted
from ui.icons import icon
from ui.search_pane.facets import FacetPanel
from ui.search_pane.help import LanguageHelp
from ui.search_pane.hits import HitsList
from ui.search_pane.query import Facets, toggled
from ui.theme import Theme
from ui.widgets.choice import ChoiceButton
from ui.widgets.query_help import underline

_PAUSE_MS = 180
_FACETS_WIDTH = 216
_FEW = 20


class SearchPane(QFrame):
    """Every hit of a query.

    `searched(query, order, request)` asks for hits; answer with `set_hits` or `set_problem` and the same number.
    `order` is "score", "-date", "date", "outlet" or "speaker". Signals about several hits carry a tuple of `Hit`.
    """

    searched = Signal(str, str, int)
    hit_chosen = Signal(object)
    hit_opened = Signal(object)
    save_requested = Signal(str)
    tag_requested = Signal(object)
    mark_requested = Signal(object)  # mark the words found, after a look at them
    export_requested = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._request = self._answered = 0
        self._asked = ""
        self.waiting = 0  # records the index does not know yet
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.input = QLineEdit()
        self.input.setObjectName("search.input")
        self.input.setAccessibleName(self.tr("Search the texts"))
        self.input.setPlaceholderText(self.tr('Words, "a phrase", speaker:halloran, stance:denies, date:2031-03…'))
        self.input.setClearButtonEnabled(True)
        orders = [
            ("score", self.tr("Best first")),
            ("-date", self.tr("Newest first")),
            ("date", self.tr("Oldest first")),
            ("outlet", self.tr("By outlet")),
            ("speaker", self.tr("By speaker")),
        ]
        self.order = ChoiceButton(self.tr("Order of the hits"), orders)
        self.order.setObjectName("search.order")
        self.order.set_value("score")
        self.save, self.tag, self.mark, self.export = (QPushButton() for _ in range(4))
        self.close_button, self.help_button = QToolButton(), QToolButton()
        self.help = LanguageHelp(theme)
        self.summary, self.message = QLabel(), QLabel()
        self.suggestion = QPushButton()
        self.hits = HitsList(theme)
        self.facets = FacetPanel(theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._dress()
        self._place()
        self._connect()
        self.set_theme(theme)
        self._scroll.hide()
        self._show_message("", teach=True)

    def _dress(self) -> None:
        labels = {
            "search.save": (self.save, self.tr("Save search")),
            "search.tag": (self.tag, self.tr("Tag hits…")),
            "search.mark": (self.mark, self.tr("Mark words…")),
            "search.export": (self.export, self.tr("Export hits…")),
            "search.suggestion": (self.suggestion, ""),
        }
        for name, (button, label) in labels.items():
            button.setObjectName(name)
            button.setText(label)
            button.setProperty("kind", "quiet")
        self.suggestion.setProperty("kind", "link")
        self.suggestion.hide()
        self.help_button.setObjectName("search.help")
        self.help_button.setText("?")
        self.help_button.setCheckable(True)
        self.help_button.setAccessibleName(self.tr("What can be searched for"))
        self.help_button.setToolTip(self.tr("What can be searched for"))
        self.help_button.setProperty("kind", "quiet")
        self.help_button.setFixedSize(28, 28)
        self.close_button.setObjectName("search.close")
        self.close_button.setAccessibleName(self.tr("Close the search"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.summary.setObjectName("search.summary")
        self.message.setObjectName("search.message")
        for text in (self.summary, self.message):
            text.setProperty("role", "muted")
            text.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setContentsMargins(14, 10, 14, 10)

    def _place(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(10, 10, 10, 4)
        first.addWidget(self.input, 1)
        first.addWidget(self.help_button)
        first.addWidget(self.save)
        first.addWidget(self.close_button)
        second = QHBoxLayout()
        second.setContentsMargins(14, 0, 10, 4)
        second.addWidget(self.summary)
        second.addWidget(self.order)
        second.addStretch(1)
        second.addWidget(self.mark)
        second.addWidget(self.tag)
        second.addWidget(self.export)
        scroll = QScrollArea()
        scroll.setWidget(self.facets)
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(_FACETS_WIDTH)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.facets.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self._scroll = scroll
        found = QVBoxLayout()
        found.setSpacing(0)
        found.addWidget(self.message)
        found.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignLeading)
        found.addWidget(self.hits, 1)
        found.addWidget(self.help, 1)
        found.addStretch(0)
        body = QHBoxLayout()
        body.setContentsMargins(6, 0, 4, 6)
        body.setSpacing(0)
        body.addWidget(scroll)
        body.addLayout(found, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.input.textEdited.connect(self._edited)
        self.help.chosen.connect(self.search)
        self.help_button.toggled.connect(lambda on: self._show_message(self.message.text(), teach=on))
        self.input.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search)
        self.order.chosen.connect(self._search_now)
        self.facets.toggled.connect(self._toggle)
        self.hits.chosen.connect(self.hit_chosen)
        self.hits.opened.connect(self.hit_opened)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.query()))
        self.tag.clicked.connect(lambda: self.tag_requested.emit(self._meant()))
        self.mark.clicked.connect(lambda: self.mark_requested.emit(self._meant()))
        self.export.clicked.connect(lambda: self.export_requested.emit(self.query(), self.hits.selected()))
        self.suggestion.clicked.connect(lambda: self.search(self.suggestion.property("query")))
        self.close_button.clicked.connect(self.closed)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.hits.rows.theme = theme
        self.facets.set_theme(theme)
        self.help.set_theme(theme)
        self.close_button.setIcon(icon("close", theme.muted))
        self.setStyleSheet(f"#search {{ background: {theme.paper}; }}")
        self.hits.viewport().update()

    def query(self) -> str:
        """What is asked for."""
        return self.input.text().strip()

    def request(self) -> int:
        """The number of the latest search."""
        return self._request

    def answered(self) -> int:
        """The number of the search whose answer is shown."""
        return self._answered

    def search(self, query: str) -> None:
        """Ask for a query, as from a saved search or the palette."""
        self.input.setText(query)
        self._search_now()

    def search_again(self) -> None:
        """Ask once more: the library has changed."""
        if self.query():
            self._search_now()

    def focus_input(self) -> None:
        """Put the keyboard into the query."""
        self.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.input.selectAll()

    def set_hits(
        self, request: int, hits: Sequence[Hit], total: int, milliseconds: float, facets: Facets, records: int = -1
    ) -> None:
        """Show the hits of a search with its facets; an answer to an older one is dropped.

        `total` records match, `records` of them are among the hits (-1: as many as there are hits).
        """
        if request != self._request:
            return
        self._answered = request
        records = len(hits) if records < 0 else records
        self.hits.show_hits(hits)
        self.facets.set_facets(facets, self.query())
        self._scroll.setVisible(bool(facets))
        parts = [counted(total, "hit")]
        if len(hits) > records:
            parts = [self.tr("{0} in {1}").format(counted(len(hits), "place"), counted(records, "record"))]
        if self.waiting > _FEW:
            parts.append(self.tr("{0} still to be indexed").format(counted(self.waiting, "record")))
        if records < total:
            parts.append(self.tr("the first of {0}").format(counted(total, "record")))
        self.summary.setText(" · ".join([*parts, self.tr("{0} ms").format(max(1, round(milliseconds)))]))
        nothing = self.tr("Nothing found for “{}”.").format(self.query())
        if self.waiting > _FEW:
            nothing += "\n" + self.tr("The index is still being made; what is found later is shown by itself.")
        self._show_message("" if hits else nothing)

    def set_problem(self, request: int, message: str, suggestion: str = "", position: int = -1) -> None:
        """Say why there are no hits; `suggestion` is offered as another query, `position` is where it goes wrong."""
        if request != self._request:
            return
        self._answered = request
        lead = len(self.input.text()) - len(self.input.text().lstrip())
        underline(self.input, position + lead if position >= 0 else -1, self._theme)
        self.hits.hits.show(())
        self.facets.set_facets({}, "")
        self._scroll.hide()
        self.summary.setText("")
        self._show_message(message)
        self.suggestion.setProperty("query", suggestion)
        self.suggestion.setText(self.tr("Did you mean “{}”?").format(suggestion))
        self.suggestion.setVisible(bool(suggestion))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the query to the hits; Esc closes."""
        if event.key() == Qt.Key.Key_Down and self.input.hasFocus() and self.hits.hits.hits:
            self.hits.setFocus()
            self.hits.setCurrentIndex(self.hits.hits.index(0, 0))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        underline(self.input, -1, self._theme)
        self._pause.start()

    def _search_now(self) -> None:
        self._pause.stop()
        underline(self.input, -1, self._theme)
        self._asked = ""
        self._search()

    def _search(self) -> None:
        query = self.query()
        if query == self._asked:
            return
        self._asked = query
        self._request += 1
        if query:
            self.searched.emit(query, self.order.value(), self._request)
            return
        self.hits.hits.show(())
        self.facets.set_facets({}, "")
        self._scroll.hide()
        self.summary.setText("")
        self._show_message("", teach=True)

    def _toggle(self, field: str, value: str) -> None:
        self.search(toggled(self.query(), field, value))

    def _meant(self) -> tuple[Hit, ...]:
        return self.hits.selected() or self.hits.hits.hits

    def _show_message(self, text: str, *, teach: bool = False) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.suggestion.hide()
        found = bool(self.hits.hits.hits)
        self.hits.setVisible(found and not teach)
        self.help.setVisible(teach)
        with QSignalBlocker(self.help_button):
            self.help_button.setChecked(teach)
        for button in (self.tag, self.mark, self.export, self.order):
            button.setEnabled(found)
        self.save.setEnabled(bool(self.query()))
