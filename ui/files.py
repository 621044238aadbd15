"""Libraries and articles in and out of the window: opening, importing, pasting, exporting, each without freezing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.errors import AnnotatorError, Damaged
from ui.desktop import documents, open_outside
from ui.importing import Importing
from ui.messages import said
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Library

ARTICLES = (
    "*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox "
    "*.csv *.tsv *.xlsx *.jsonl *.ris *.bib *.json *.rdf *.xml *.rss *.atom *.zip"
)
PROJECTS = "*.qdpx *.qdc *.sqlite3 *.sqlite *.db *.dna *.json *.jsonld *.zip *.html *.htm"
SUFFIX = ".attest"


class Files(QObject):
    """Each method asks where, then hands the work to a lane and tells how it went."""

    told = Signal(object)  # Told
    library_opened = Signal(object)  # Path
    damaged = Signal(object)  # Damaged: the library that was to be opened
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
        self.take_in: Callable[[Path], None] = lambda project: None
        self.merge_library: Callable[[Path], None] = lambda other: None

    def choose_articles(self) -> None:
        """Ask for files and import them."""
        dialog = self._dialog(self.tr("Open articles"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Articles ({0})").format(ARTICLES),
                self.tr("Projects of other tools ({0})").format(PROJECTS),
                self.tr("All files ({0})").format("*"),
            ]
        )
        dialog.filesSelected.connect(lambda files: self.import_paths([Path(file) for file in files]))
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        dialog = self._dialog(self.tr("Open a folder of articles"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda files: self.import_paths([Path(file) for file in files]))
        dialog.open()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders to import them; a library among them is opened instead."""
        from annotator.library import is_project

        libraries = [path for path in paths if path.suffix == SUFFIX]
        if libraries:
            self.open_library(libraries[0])
            return
        if not self._has_library(lambda: self.import_paths(paths)):
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

    def choose_merge(self) -> None:
        """Ask for another library and take in what is in it."""
        dialog = self._dialog(self.tr("Merge a library into this one"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Attest libraries ({0})").format(f"*{SUFFIX}")])
        dialog.filesSelected.connect(lambda files: self.merge_library(Path(files[0])))
        dialog.open()

    def paste(self) -> None:
        """Import what the clipboard holds: web page text, plain text, or files."""
        if not self._has_library(self.paste):
            return
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
        if self._has_library(lambda: self.fetch_address(address)):
            self._importing.read_address(address)

    def _has_library(self, then: Callable[[], None]) -> bool:
        """Whether there is a library. Without one a new one is offered; `then` goes on once it is there."""
        if not self._session.is_open:
            hint = self.tr("Make one, and what you opened comes in.")
            act = partial(self.new_library, then)
            self.told.emit(Told(self.tr("No library is open."), hint, "warning", self.tr("New library…"), act))
        return self._session.is_open

    def new_library(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a place and create a library there, then go on."""
        dialog = self._dialog(self.tr("New library"), QFileDialog.FileMode.AnyFile, self.library_folder, saving=True)
        dialog.selectFile(f"library{SUFFIX}")
        dialog.filesSelected.connect(
            lambda files: self.open_library(_with_suffix(files[0], SUFFIX), create=True, then=then)
        )
        dialog.open()

    def choose_library(self) -> None:
        """Ask for a library and open it."""
        dialog = self._dialog(self.tr("Open library"), QFileDialog.FileMode.ExistingFile, self.library_folder)
        dialog.setNameFilters([self.tr("Attest libraries ({0})").format(f"*{SUFFIX}")])
        dialog.filesSelected.connect(lambda files: self.open_library(Path(files[0])))
        dialog.open()

    def open_library(self, path: Path, *, create: bool = False, then: Callable[[], None] | None = None) -> None:
        """Open a library, then go on; the one that is open stays when this fails."""

        def opened(library: Library) -> None:
            self.library_opened.emit(library.path)
            if then is not None:
                then()

        self._session.open(path, create=create, coder=self._coder(), then=opened, failed=self._failed)

    def open_sample(self) -> None:
        """Make the sample library when it is not there, and open it."""
        from annotator.library import prepare_sample

        self.busy.emit(self.tr("Preparing the sample library…"))

        def ready(path: Path) -> None:
            self.busy.emit("")
            self.open_library(path)

        self._session.prepare(prepare_sample, ready, self._failed)

    def open_address(self, address: str) -> None:
        """Show an article's address in the browser, when it is one of the web."""
        url = QUrl(address)
        if url.scheme() in ("http", "https"):
            open_outside(url)
        else:
            self.told.emit(Told(self.tr("This is not a web address."), address, "warning"))

    def _failed(self, error: AnnotatorError) -> None:
        self.busy.emit("")
        if isinstance(error, Damaged):
            self.damaged.emit(error)
            return
        self.told.emit(Told(said(error.message), said(error.hint), "error"))

    def _dialog(self, title: str, mode: QFileDialog.FileMode, folder: str = "", *, saving: bool = False) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder or self.folder or documents())
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.setFileMode(mode)
        if saving:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _with_suffix(file: str, suffix: str) -> Path:
    path = Path(file)
    return path if path.suffix else path.with_suffix(suffix)
