"""Exporting: the page asks what and where, the articles are read, and a lane of its own writes them."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError, ExportCancelled, ExportExists
from annotator.model import ActorId, ArticleId, Outcome, QuoteId, Report, Snapshot, TagId
from ui.counting import counted
from ui.desktop import documents, open_outside
from ui.known import Known
from ui.messages import said
from ui.panes import Panes
from ui.session import Session
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.library import Library, SearchAnswer, Written
    from ui.export_view.request import Request
    from ui.export_view.view import ExportView

_EVERY = 0.05  # seconds between two reports of progress
_MOST = 100_000  # hits of a query that say which articles are meant
_UNUSED = ("codebook", "qdc")  # formats that hold what no quote refers to, too


class Exporting(QObject):
    """Opens the page of an export, and makes the exports it asks for, one at a time."""

    said = Signal(str)
    losses_wanted = Signal(str, object)  # name of the file, Report
    progressed = Signal(int, int)

    def __init__(self, session: Session, known: Known, panes: Panes, theme: Callable[[], Theme]) -> None:
        super().__init__(panes)
        self._session = session
        self._known = known
        self._panes = panes
        self._theme = theme
        self._stop = threading.Event()
        self._lane = session.lane("export", lambda: self._stop.set())
        self._selected: tuple[ArticleId, ...] = ()
        self._written: Written | None = None
        self.exports = 0  # written by now
        self.article: Callable[[], tuple[ArticleId, str] | None] = lambda: None
        self.folder: Callable[[], str] = lambda: ""
        self.library = ""  # the name of the open one

    @cached_property
    def view(self) -> ExportView:
        """The page; it is made when it is first shown, so that the window opens sooner."""
        from ui.export_view.view import ExportView

        view = ExportView(self._theme())
        view.wanted.connect(self.export)
        view.cancelled.connect(self.cancel)
        view.place_wanted.connect(self._choose_place)
        view.closed.connect(lambda: self._panes.show_page("reading"))
        view.ending.opened.connect(self._open)
        view.ending.folder_opened.connect(self._open_folder)
        view.ending.losses_wanted.connect(self._show_losses)
        self.progressed.connect(view.ending.show_progress)
        self._panes.add_page("export", view)
        return view

    @property
    def busy(self) -> bool:
        """Whether an export is under way."""
        return self.view.ending.is_running()

    def open(self, scope: str, format: str = "", articles: Sequence[int] = ()) -> None:
        """Show the page for an export of the "article", the "selected" `articles`, the "library" or a "query"."""
        if self.busy:
            self._panes.show_page("export")
            return
        current = self.article()
        self._selected = tuple(ArticleId(article) for article in articles)
        name = current[1] if scope == "article" and current else self.library or self.tr("library")
        if format:
            self.view.formats.choose(format)
        self._panes.show_page("export")
        there = {"article": current is not None, "selected": bool(articles), "library": True, "query": True}
        self.view.open(scope, file_name(name), Path(self.folder() or documents()), there)
        self.view.show_names(
            {actor.name: actor.id for actor in self._known.actors.values()},
            {tag.path: tag.id for tag in self._known.tags.values()},
        )
        self._session.ask(lambda library: library.quotes.all(), self.view.show_quotes)

    def export_to(
        self, to: Path, articles: tuple[ArticleId, ...] | None, format: str = "html", *, overwrite: bool = False
    ) -> None:
        """Write articles (all when None) in a format, as the page would."""
        from ui.export_view.request import Request

        self.open("library" if articles is None else "selected", format, articles or ())
        scope = "library" if articles is None else "selected"
        self.export(Request(format, to, scope, overwrite=overwrite))

    def export(self, request: Request) -> None:
        """Make an export; the page tells how it goes."""
        if self.busy:
            return
        self._stop = threading.Event()
        self.view.ending.run()
        if request.scope == "query":
            self._find(request)
            return
        current = self.article()
        articles: tuple[ArticleId, ...] | None = None
        if request.scope == "article" and current is not None:
            articles = (current[0],)
        elif request.scope == "selected":
            articles = self._selected
        self._read(request, articles)

    def cancel(self) -> None:
        """Stop the export under way; nothing is left of it."""
        self._stop.set()

    def _find(self, request: Request) -> None:
        def found(answer: SearchAnswer) -> None:
            articles = dict.fromkeys(hit.article for hit in answer.hits if hit.article is not None)
            if articles:
                self._read(request, tuple(ArticleId(article) for article in articles))
            else:
                self.view.ending.fail(
                    self.tr("Nothing was found for “{0}”, so nothing was written.").format(request.query)
                )

        self._session.find(request.query, _MOST, lambda: True, found, self._failed, typing=False)

    def _read(self, request: Request, articles: tuple[ArticleId, ...] | None) -> None:
        from annotator.library import EXPORTS

        everything = articles is None and request.format in _UNUSED
        pages = any(each.needs_pages(request.options) for each in EXPORTS if each.name == request.format)

        def read(library: Library) -> Snapshot:
            return library.snapshot(articles, everything=everything, pages=pages)

        self._session.ask(read, lambda snapshot: self._write(request, snapshot), self._failed)

    def _write(self, request: Request, snapshot: Snapshot) -> None:
        from annotator.library import redacting, write_export

        stop, last = self._stop, [0.0]

        def progress(done: int, total: int) -> None:
            now = time.monotonic()
            if done >= total or now - last[0] > _EVERY:
                last[0] = now
                self.progressed.emit(done, total)

        def work() -> Written:
            actors, tags = map(ActorId, request.actors), map(TagId, request.tags)
            options = redacting(snapshot, request.options, actors, tags, map(QuoteId, request.quotes))
            return write_export(
                snapshot, request.format, request.to, request.overwrite,
                options=options, progress=progress, cancelled=stop.is_set,
            )  # fmt: skip

        self._lane.do(work, self._done, self._failed)

    def _done(self, written: Written) -> None:
        self._written = written
        self.exports += 1
        parts = [self.tr("Exported to {0}, {1}.").format(written.path.name, _size(written.size))]
        if written.secrets:
            parts.append(
                self.tr("The scan looked for {0} that you blacked out, and found none.").format(
                    counted(written.secrets, "name")
                )
            )
        lost = _left_behind(written.losses)
        if written.losses is not None:
            kept = written.losses.count(outcome=Outcome.KEPT)
            parts.append(
                self.tr("{0} whole, {1} with something left behind.").format(counted(kept, "record"), lost)
                if lost
                else self.tr("Nothing was left behind.")
            )
        self.view.ending.succeed(" ".join(parts), losses=bool(lost))
        self.said.emit(parts[0])

    def _failed(self, error: AnnotatorError) -> None:
        if isinstance(error, ExportCancelled):
            self.view.ending.rest_after(self.tr("Stopped; nothing was written."))
        elif isinstance(error, ExportExists):
            self.view.ending.ask(said(error.message))
        else:
            self.view.ending.fail(f"{said(error.message)} {said(error.hint)}".strip())

    def _choose_place(self, now: str, folder: bool) -> None:
        dialog = QFileDialog(self._panes, self.tr("Export to"), str(Path(now).parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        # The page asks before anything is replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(Path(now).name)
        dialog.filesSelected.connect(lambda files: self.view.show_place(files[0]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self) -> None:
        if self._written is not None:
            index = self._written.path / "index.html"
            _show(index if self._written.path.suffix == "" and index.exists() else self._written.path)

    def _open_folder(self) -> None:
        if self._written is not None:
            _show(self._written.path.parent)

    def _show_losses(self) -> None:
        if self._written is not None and self._written.losses is not None:
            self.losses_wanted.emit(self._written.path.name, self._written.losses)


def _left_behind(report: Report | None) -> int:
    return 0 if report is None else len(report.items) - report.count(outcome=Outcome.KEPT)


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 0 if size < 10_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def file_name(title: str) -> str:
    """A file name any system accepts."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return " ".join(name.split())[:80].strip(". ") or "article"


def _show(path: Path) -> None:
    open_outside(path)
