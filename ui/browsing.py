"""Looking across articles: the table of all quotes, all hits of a query, the history, the account of an import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.model import Changes, Edit, EditId, FieldId, Quote, QuoteId, QuoteKind
from ui.annotating import Annotating
from ui.counting import counted
from ui.known import Known
from ui.panes import Panes
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import ImportReport, Library
    from ui.import_view import ImportView
    from ui.quotes_table import QuotesTable
    from ui.quotes_table.values import QuoteRow
    from ui.search_pane import SearchPane

_STEPS = 1000


class Browsing(QObject):
    """Fills the pages that take the text's place; each is read when it is shown and kept in step while it is."""

    hit_wanted = Signal(object)  # Hit
    quote_wanted = Signal(int)
    article_wanted = Signal(int)
    export_wanted = Signal(object)  # article ids
    said = Signal(str)

    def __init__(self, session: Session, known: Known, annotating: Annotating, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._known = known
        self._annotating = annotating
        self._panes = panes
        self._fresh: set[str] = set()
        panes.when_made("quotes", self._connect_quotes)
        panes.when_made("search", self._connect_search)
        panes.when_made("imported", self._connect_import)
        history = panes.history
        history.undo_wanted.connect(lambda: session.change(lambda library: library.undo()))
        history.redo_wanted.connect(lambda: session.change(lambda library: library.redo()))
        history.undo_to.connect(lambda edit: session.change(lambda library: library.history.undo_to(EditId(edit))))
        history.closed.connect(lambda: panes.show_page("reading"))

    def _connect_quotes(self, table: QuotesTable) -> None:
        table.quote_opened.connect(self.quote_wanted)
        table.bulk_requested.connect(self._bulk)
        table.fill_requested.connect(self._fill)
        table.narrowing_dropped.connect(lambda: table.narrow("", None))
        for signal in (self._known.loaded, self._known.fields_changed):
            signal.connect(lambda: table.set_fields(self._known.fields))
        table.set_fields(self._known.fields)

    def _connect_search(self, search: SearchPane) -> None:
        search.hit_opened.connect(self.hit_wanted)
        search.closed.connect(lambda: self._panes.show_page("reading"))

    def _connect_import(self, report: ImportView) -> None:
        report.article_opened.connect(self.article_wanted)
        report.closed.connect(lambda: self._panes.show_page("reading"))

    def show_quotes(self, label: str = "", quotes: Sequence[QuoteId] | None = None) -> None:
        """Show the table of all quotes, narrowed to some when given."""
        self._panes.show_page("quotes")
        self._panes.quotes.narrow(label, quotes)
        self._panes.quotes.focus_filter()
        self._read_quotes()

    def show_quotes_of(self, kind: str, record: int, label: str) -> None:
        """Show the quotes of an actor, claim or tag."""

        def read(library: Library) -> tuple[Quote, ...]:
            find: Callable[..., tuple[Quote, ...]] = getattr(library.quotes, f"of_{kind}")
            return find(record)

        self._session.ask(read, lambda found: self.show_quotes(label, [quote.id for quote in found]))

    def show_search(self, query: str = "") -> None:
        """Show all hits of a query."""
        self._panes.show_page("search")
        if query:
            self._panes.search.search(query)
        self._panes.search.focus_input()

    def show_history(self) -> None:
        """Show every step ever made."""
        self._panes.show_page("history")
        self._panes.history.list.setFocus()
        self._read_history()

    def show_import(self, report: ImportReport) -> None:
        """Show the account of an import."""
        self._panes.imported.finish(report)
        self._panes.show_page("imported")

    def forget(self) -> None:
        """Another library is open."""
        self._fresh.clear()
        self._panes.show_page("reading")

    def refresh(self, changes: Changes) -> None:
        """Read again what is on screen and may have changed; the rest is read when it is shown."""
        self._fresh.discard("history")
        page = self._panes.page()
        if page == "history":
            self._read_history()
        if changes.articles:
            self._fresh.discard("quotes")
        if page == "quotes" and "quotes" not in self._fresh:
            self._read_quotes()
        elif "quotes" in self._fresh and changes.quotes:
            quotes = [QuoteId(quote) for quote in changes.quotes]
            self._session.ask(lambda library: library.quotes.some(quotes), lambda found: self._patch(quotes, found))

    def _read_quotes(self) -> None:
        if "quotes" in self._fresh:
            return
        self._fresh.add("quotes")
        self._session.ask(
            lambda library: library.quotes.all(), lambda found: self._panes.quotes.set_quotes(self._rows(found))
        )

    def _patch(self, asked: Sequence[QuoteId], found: Sequence[Quote]) -> None:
        rows = self._rows([quote for quote in found if not quote.trashed])
        present = {row.quote.id for row in rows}
        self._panes.quotes.update_quotes(rows, [quote for quote in asked if quote not in present])

    def _rows(self, quotes: Sequence[Quote]) -> list[QuoteRow]:
        from ui.quotes_table.values import QuoteRow

        articles = self._known.articles
        return [QuoteRow(quote, articles[quote.article]) for quote in quotes if quote.article in articles]

    def _bulk(self, action: str, ids: Sequence[int]) -> None:
        quotes = [QuoteId(quote) for quote in ids]
        if action == "speaker":
            self._annotating.choose_speaker_of(quotes)
        elif action == "claim":
            self._annotating.choose_claim(quotes)
        elif action == "tag":
            self._annotating.choose_tag(quotes)
        elif action.startswith("kind:"):
            kind = QuoteKind(action.removeprefix("kind:"))
            self._session.change(lambda library: library.quotes.set_kind(quotes, kind))
        elif action.startswith("certainty:"):
            certainty = action.removeprefix("certainty:")

            def rate(library: Library) -> None:
                with library.edit(self.tr("Change certainty of {0}").format(counted(len(quotes), "quote"))):
                    for quote in quotes:
                        library.quotes.set(quote, "certainty", certainty)

            self._session.change(rate)
        elif action == "trash":
            self._session.change(lambda library: library.quotes.trash(quotes))
        elif action == "export":
            rows = [row for row in self._panes.quotes.model.rows() if row.quote.id in set(quotes)]
            self.export_wanted.emit(tuple(dict.fromkeys(row.quote.article for row in rows)))

    def _fill(self, field: int, value: str, ids: Sequence[int]) -> None:
        from ui.performing import sensibly

        self._session.change(sensibly(lambda library: library.fields.fill(FieldId(field), ids, value)))

    def _read_history(self) -> None:
        def arrived(steps: tuple[Edit, ...]) -> None:
            self._panes.history.set_edits(steps)

        self._session.ask(lambda library: library.history.steps(_STEPS), arrived)
