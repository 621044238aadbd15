"""The search pane answered by the index: hits in context, saved, tagged, and written to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError, QuerySyntaxError
from annotator.model import Hit
from ui.annotating import Annotating
from ui.desktop import open_outside
from ui.messages import said
from ui.panes import Panes
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import HitRow, SearchAnswer
    from ui.search_pane import SearchPane

_HITS = 200
_FACETS = ("record", "outlet", "date", "speaker", "actor", "claim", "tag", "lang", "stance", "kind", "coder")


class Searching(QObject):
    """Connects the search pane to the index and the library."""

    said = Signal(str)
    told = Signal(object)  # Told
    places_found = Signal(str, object)  # a query, and where its words stand: tuple[Found, ...]
    busy = Signal(str)  # what is being done, "" when over

    def __init__(self, session: Session, annotating: Annotating, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._annotating = annotating
        self._waiting = 0  # articles that are not in the index yet
        self._panes = panes
        panes.when_made("search", self._connect)
        session.indexing.connect(self._indexed)

    def _connect(self, pane: SearchPane) -> None:
        pane.searched.connect(self._search)
        pane.save_requested.connect(self._save)
        pane.tag_requested.connect(self._tag)
        pane.mark_requested.connect(self._mark)
        pane.export_requested.connect(self._export)
        pane.waiting = self._waiting

    @property
    def _pane(self) -> SearchPane:
        return self._panes.search

    def _search(self, query: str, order: str, request: int) -> None:
        pane, began = self._pane, perf_counter()

        def answered(answer: SearchAnswer) -> None:
            if answer.hits or not answer.suggestion:
                spent = (perf_counter() - began) * 1000
                pane.set_hits(request, answer.hits, answer.total, spent, answer.facets, answer.records)
            else:
                pane.set_problem(request, self.tr("Nothing found."), answer.suggestion)

        def refused(error: AnnotatorError) -> None:
            position, suggestion = -1, ""
            if isinstance(error, QuerySyntaxError):
                position, suggestion = error.position, error.suggestion
            hint = "" if suggestion else said(error.hint)
            pane.set_problem(request, f"{said(error.message)} {hint}".strip(), suggestion, position)

        if not query.strip() or not self._session.is_open:
            pane.set_hits(request, (), 0, 0.0, {})
            return
        self._session.find(
            query, _HITS, lambda: request == pane.request(), answered, refused, typing=False, order=order,
            facets=_FACETS, every=True,
        )  # fmt: skip

    def _indexed(self, left: int) -> None:
        """Show what is in the index now, when somebody is looking."""
        self._waiting = left
        if not self._panes.made("search"):
            return
        self._pane.waiting = left
        if not left and self._pane.isVisible():
            self._pane.search_again()

    def _save(self, query: str) -> None:
        self._session.change(lambda library: library.save_search(query, query))
        self.said.emit(self.tr("Search saved in the library pane."))

    def _tag(self, hits: Sequence[Hit]) -> None:
        tagged = [hit for hit in hits if hit.kind in ("quote", "article")]
        if tagged:
            self._annotating.choose_tag_of_hits(tagged)
        else:
            self.said.emit(self.tr("Choose hits that are articles or quotes: only those can be tagged from here."))

    def _mark(self, hits: Sequence[Hit]) -> None:
        from annotator.library import Found

        places = [Found(hit.article, *span) for hit in hits if hit.article is not None for span in hit.spans]
        self.places_found.emit(self._pane.query(), tuple(dict.fromkeys(places)))

    def _export(self, query: str, hits: Sequence[Hit]) -> None:
        dialog = QFileDialog(self._pane.window(), self.tr("Export hits"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Spreadsheet ({0})").format("*.xlsx"), self.tr("CSV ({0})").format("*.csv")])
        dialog.selectFile("hits.xlsx")
        dialog.finished.connect(dialog.deleteLater)

        def chosen(files: list[str]) -> None:
            suffix = ".csv" if "*.csv" in dialog.selectedNameFilter() else ".xlsx"
            to = Path(files[0])
            if to.suffix.casefold() not in (".csv", ".xlsx"):
                to = to.with_name(to.name + suffix)
            # The dialog has asked before replacing a file of that very name.
            self.export_to(to, query, hits, overwrite=str(to) == files[0])

        dialog.filesSelected.connect(chosen)
        dialog.open()

    def export_to(self, to: Path, query: str, hits: Sequence[Hit] = (), *, overwrite: bool = False) -> None:
        """Write hits to a file, every hit of the query when none are given."""
        from annotator.library import write_hits

        self.busy.emit(self.tr("Exporting…"))

        def failed(error: AnnotatorError) -> None:
            self.busy.emit("")
            self.told.emit(Told(said(error.message), said(error.hint), "error"))

        def write(rows: tuple[HitRow, ...]) -> None:
            self._session.prepare(lambda: write_hits(rows, to, overwrite), written, failed)

        def written(path: Path) -> None:
            self.busy.emit("")
            message = self.tr("Exported to {0}.").format(path.name)
            self.told.emit(Told(message, str(path), action=self.tr("Open"), act=lambda: _open(path)))

        if hits:
            self._session.ask(lambda library: library.searching.rows(query, hits), write, failed)
        else:
            self._session.find_all(query, self._pane.order.value(), write, failed)


def _open(path: Path) -> None:
    open_outside(path)
