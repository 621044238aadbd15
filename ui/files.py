"""Libraries and articles in and out of the window: opening, importing, pasting, exporting, each without freezing it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.library import (
    EXPORTS,
    Export,
    Library,
    MergeReport,
    Written,
    is_project,
    prepare_sample,
    read_project,
    write_export,
)
from annotator.model import ArticleId, Snapshot
from ui.counting import counted
from ui.importing import Importing
from ui.messages import said
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.exchange import Imported

ARTICLES = (
    "*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox "
    "*.csv *.tsv *.xlsx *.jsonl *.ris *.bib *.json *.rdf *.xml *.rss *.atom *.zip"
)
SUFFIX = ".attest"
_SUFFIXES = {export.suffix for export in EXPORTS}


class Files(QObject):
    """Each method asks where, then hands the work to a lane and tells how it went."""

    told = Signal(object)  # Told
    library_opened = Signal(object)  # Path
    address_wanted = Signal(str)  # an address that was pasted
    busy = Signal(str)  # what is being done, "" when over

    def __init__(self, session: Session, window: QWidget, importing: Importing, coder: Callable[[], str]) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._importing = importing
        self._coder = coder
        self.folder = ""
        self.library_folder = self.export_folder = ""
        self.article: Callable[[], tuple[ArticleId, str] | None] = lambda: None
        self.exports = 0  # written by now

    def choose_articles(self) -> None:
        """Ask for files and import them."""
        dialog = self._dialog(self.tr("Open articles"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Articles ({0})").format(ARTICLES), self.tr("All files ({0})").format("*")])
        dialog.filesSelected.connect(lambda files: self.import_paths([Path(file) for file in files]))
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        dialog = self._dialog(self.tr("Open a folder of articles"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda files: self.import_paths([Path(file) for file in files]))
        dialog.open()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders to import them; a library among them is opened instead."""
        libraries = [path for path in paths if path.suffix == SUFFIX]
        if libraries:
            self.open_library(libraries[0])
            return
        if not self._session.is_open:
            self.told.emit(Told(self.tr("No library is open."), self.tr("Create or open one first."), "warning"))
            return
        if self._session.importing:
            self.told.emit(
                Told(self.tr("An import is under way."), self.tr("Wait until it is done, or cancel it."), "warning")
            )
            return
        if paths:
            self.folder = str(paths[0].parent)
        self._session.prepare(
            lambda: [path for path in paths if is_project(path)],
            lambda projects: self._import_sorted(paths, projects),
            self._failed,
        )
        self.busy.emit(self.tr("Reading…"))

    def _import_sorted(self, paths: Sequence[Path], projects: Sequence[Path]) -> None:
        for project in projects:
            self.take_in(project)
        articles = [path for path in paths if path not in projects]
        if articles:
            self._importing.read_paths(articles)

    def take_in(self, project: Path) -> None:
        """Take in a project of another tool, or a page Attest exported, and tell what became of it."""

        def read(imported: Imported) -> None:
            self._session.change(
                lambda library: library.take_in(imported.snapshot, project.name),
                lambda report: merged(imported, report),
                self._failed,
            )

        def merged(imported: Imported, report: MergeReport) -> None:
            self.busy.emit("")
            self.told.emit(Told(self._merged(project.name, report), " ".join(imported.report.summary.split("\n"))))

        self._session.prepare(lambda: read_project(project), read, self._failed)

    def choose_merge(self) -> None:
        """Ask for another library and take in what is in it."""
        dialog = self._dialog(self.tr("Merge a library into this one"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Attest libraries ({0})").format(f"*{SUFFIX}")])
        dialog.filesSelected.connect(lambda files: self.merge_library(Path(files[0])))
        dialog.open()

    def merge_library(self, other: Path) -> None:
        """Take in everything of another library."""

        def merged(report: MergeReport) -> None:
            self.busy.emit("")
            first = report.differences[0] if report.differences else None
            hint = (
                self.tr("{0}: kept “{1}”, there it is “{2}”.").format(first.name, first.ours, first.theirs)
                if first
                else ""
            )
            self.told.emit(Told(self._merged(other.name, report), hint, "warning" if first else "info"))

        self.busy.emit(self.tr("Merging…"))
        self._session.change(lambda library: library.merge(other), merged, self._failed)

    def _merged(self, name: str, report: MergeReport) -> str:
        kinds = ("article", "quote", "actor", "claim", "tag")
        new = ", ".join(counted(report.added[kind], kind) for kind in kinds if report.added.get(kind))
        known = sum(report.known.values())
        parts = [self.tr("{0}: {1} taken in").format(name, new or self.tr("nothing new"))]
        if known:
            parts.append(self.tr("{0} here already").format(known))
        if report.differences:
            parts.append(self.tr("{0} differ, ours kept").format(len(report.differences)))
        if report.orphans:
            parts.append(self.tr("{0} without a place").format(report.orphans))
        return ", ".join(parts) + "."

    def paste(self) -> None:
        """Import what the clipboard holds: web page text, plain text, or files."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None:
            return
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.import_paths(files)
            return
        address = mime.text().strip()
        if address.startswith(("http://", "https://")) and not any(map(str.isspace, address)):
            # It is fetched only when Enter says so.
            self.address_wanted.emit(address)
            return
        content = mime.html() if mime.hasHtml() else mime.text()
        if not content.strip():
            self.told.emit(
                Told(
                    self.tr("There is no text to paste."),
                    self.tr("Copy the article in your browser, then paste it here."),
                    "warning",
                )
            )
            return
        self._importing.read_pasted(content)

    def fetch_address(self, address: str) -> None:
        """Fetch the page at an address that somebody typed, to import it."""
        if not self._session.is_open:
            self.told.emit(Told(self.tr("No library is open."), self.tr("Create or open one first."), "warning"))
        else:
            self._importing.read_address(address)

    def new_library(self) -> None:
        """Ask for a place and create a library there."""
        dialog = self._dialog(self.tr("New library"), QFileDialog.FileMode.AnyFile, self.library_folder, saving=True)
        dialog.selectFile(f"library{SUFFIX}")
        dialog.filesSelected.connect(lambda files: self.open_library(_with_suffix(files[0], SUFFIX), create=True))
        dialog.open()

    def choose_library(self) -> None:
        """Ask for a library and open it."""
        dialog = self._dialog(self.tr("Open library"), QFileDialog.FileMode.ExistingFile, self.library_folder)
        dialog.setNameFilters([self.tr("Attest libraries ({0})").format(f"*{SUFFIX}")])
        dialog.filesSelected.connect(lambda files: self.open_library(Path(files[0])))
        dialog.open()

    def open_library(self, path: Path, *, create: bool = False) -> None:
        """Open a library; the one that is open stays when this fails."""

        def opened(library: Library) -> None:
            self.library_opened.emit(library.path)

        self._session.open(path, create=create, coder=self._coder(), then=opened, failed=self._failed)

    def open_sample(self) -> None:
        """Make the sample library when it is not there, and open it."""
        self.busy.emit(self.tr("Preparing the sample library…"))

        def ready(path: Path) -> None:
            self.busy.emit("")
            self.open_library(path)

        self._session.prepare(prepare_sample, ready, self._failed)

    def export(self, *, only_article: bool, every_format: bool = False) -> None:
        """Ask for a place and write the article or the library there: annotated HTML, or a format to choose."""
        chosen = self.article() if only_article else None
        if only_article and chosen is None:
            return
        name = _file_name(chosen[1]) if chosen else "library"
        self._ask_export(name, None if chosen is None else (chosen[0],), EXPORTS if every_format else EXPORTS[:1])

    def export_some(self, articles: Sequence[int]) -> None:
        """Ask for a place and write some articles there as annotated HTML."""
        self._ask_export("articles", tuple(ArticleId(article) for article in articles), EXPORTS)

    def export_codebook(self) -> None:
        """Ask for a place and write the codebook there: all tags, claims and actors, whether in use or not."""
        self._ask_export(self.tr("codebook"), (), [each for each in EXPORTS if each.name == "codebook"])

    def open_address(self, address: str) -> None:
        """Show an article's address in the browser, when it is one of the web."""
        url = QUrl(address)
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        else:
            self.told.emit(Told(self.tr("This is not a web address."), address, "warning"))

    def _ask_export(self, name: str, ids: tuple[ArticleId, ...] | None, formats: Sequence[Export]) -> None:
        dialog = self._dialog(self.tr("Export"), QFileDialog.FileMode.AnyFile, self.export_folder, saving=True)
        filters = {f"{each.label} (*{each.suffix})" if each.suffix else each.label: each for each in formats}
        dialog.setNameFilters(list(filters))
        dialog.selectFile(f"{name}{formats[0].suffix}")

        def chosen(files: list[str]) -> None:
            export = filters[dialog.selectedNameFilter()]
            to = Path(files[0])
            if export.suffix and to.suffix != export.suffix:
                to = to.with_name(f"{to.stem if to.suffix in _SUFFIXES else to.name}{export.suffix}")
            # The dialog has asked before replacing a file of that very name.
            self.export_to(to, ids, export.name, overwrite=str(to) == files[0])

        dialog.filesSelected.connect(chosen)
        dialog.open()

    def export_to(
        self, to: Path, articles: tuple[ArticleId, ...] | None, format: str = "html", *, overwrite: bool = False
    ) -> None:
        """Write articles (all when None) in a format."""
        self.busy.emit(self.tr("Exporting…"))
        pages = next((each.pages for each in EXPORTS if each.name == format), False)

        def write(snapshot: Snapshot) -> None:
            self._session.prepare(lambda: write_export(snapshot, format, to, overwrite), written, self._failed)

        def written(done: Written) -> None:
            path = done.path
            self.busy.emit("")
            self.exports += 1
            page = format in ("html", "site", "codebook")
            self.told.emit(
                Told(
                    self.tr("Exported to {0}.").format(path.name),
                    self.tr("It opens in any browser, without a network.") if page else str(path),
                    action=self.tr("Open in browser") if page else self.tr("Open"),
                    act=lambda: _show(path / "index.html" if (path / "index.html").exists() else path),
                )
            )

        whole = format == "codebook"
        self._session.ask(
            lambda library: library.snapshot(articles, everything=whole, pages=pages), write, self._failed
        )

    def _failed(self, error: AnnotatorError) -> None:
        self.busy.emit("")
        self.told.emit(Told(said(error.message), said(error.hint), "error"))

    def _dialog(self, title: str, mode: QFileDialog.FileMode, folder: str = "", *, saving: bool = False) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder or self.folder)
        dialog.setFileMode(mode)
        if saving:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _with_suffix(file: str, suffix: str) -> Path:
    path = Path(file)
    return path if path.suffix else path.with_suffix(suffix)


def _file_name(title: str) -> str:
    """A file name any system accepts."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return " ".join(name.split())[:80].strip(". ") or "article"


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
