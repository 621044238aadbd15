"""Comparing a text with its source: of the article being read, or of one that is still to come in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError
from annotator.model import CanonicalText, Draft, Source, VersionId
from annotator.settings import cache_folder
from ui.desktop import open_outside
from ui.importing import Importing
from ui.panes import Panes
from ui.reading import Reading
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Custody, Library, OriginalBlock, Verified
    from ui.original import OriginalView

_HTML = ("text/html", "application/xhtml+xml")


class Originals(QObject):
    """Fills the panel with the original, and keeps what is chosen in it as a new version."""

    told = Signal(object)  # Told
    busy = Signal(str)

    def __init__(self, session: Session, reading: Reading, importing: Importing, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._reading = reading
        self._importing = importing
        self._panes = panes
        self._keep: Callable[[tuple[OriginalBlock, ...]], None] = lambda blocks: None
        self._version: VersionId | None = None
        self._source: Source | None = None
        self._asked = 0
        importing.original_wanted.connect(self._show_found)
        panes.when_made("original", self._connect)

    def _connect(self, view: OriginalView) -> None:
        view.kept.connect(lambda blocks: self._keep(blocks))
        view.origin.save_wanted.connect(self.choose_place)
        view.origin.open_wanted.connect(self._open_copy)
        view.origin.verify_wanted.connect(self._verify_one)

    def show(self, *, origin: bool = False) -> None:
        """Show the source of the article being read beside its text, or at once where it comes from."""
        from annotator.library import BY_BLOCKS, chosen_text

        article = self._reading.article
        if article is None:
            return
        version, key = article.version, article.summary.id

        def read(library: Library) -> tuple[Source, Custody, str]:
            part = library.custody.of(version.id)
            return library.articles.source(version.source), part, part.part

        def keep(blocks: tuple[OriginalBlock, ...]) -> None:
            content = chosen_text(blocks)
            self._session.change(lambda library: library.revising.rewrite(key, content, BY_BLOCKS))

        def arrived(found: tuple[Source, Custody, str]) -> None:
            source, custody, part = found
            self._version = version.id
            title = article.summary.metadata.title
            self._open(title, version.content, source, part, keep, self.tr("Make a new version (Ctrl+Enter)"))
            self._panes.original.show_custody(custody)
            if origin:
                self._panes.original.show_origin()

        self._session.ask(read, arrived)

    def _show_found(self, wanted: object) -> None:
        from annotator.library import BY_BLOCKS, Candidate

        if isinstance(wanted, Source):
            self._version = None
            self._open(wanted.name, None, wanted, "", lambda blocks: None, "")
        if not isinstance(wanted, Candidate):
            return
        number = wanted.number

        def keep(blocks: tuple[OriginalBlock, ...]) -> None:
            self._importing.choose_blocks(number, blocks, BY_BLOCKS)

        def arrived(found: tuple[Draft, Source]) -> None:
            draft, source = found
            self._version = None
            label = self.tr("Import this text (Ctrl+Enter)")
            self._open(wanted.metadata.title, draft.content, source, draft.part, keep, label)

        self._importing.intake.ask(lambda staging: (staging.draft(number), staging.source_of(number)), arrived)

    def _open(
        self,
        title: str,
        content: CanonicalText | None,
        source: Source,
        part: str,
        keep: Callable[[tuple[OriginalBlock, ...]], None],
        label: str,
    ) -> None:
        from annotator.library import original_blocks

        self._keep, self._source = keep, source
        self._asked += 1
        view = self._panes.original
        self._panes.place_overlays()
        view.open(title, original_blocks(content) if content is not None else (), source, label)
        if content is not None and source.content and source.media_type in _HTML:
            self._read_whole(content, source, part, self._asked)

    def _read_whole(self, content: CanonicalText, source: Source, part: str, asked: int) -> None:
        """Read a page again with all that is on it: what was dropped without a trace can be put back too."""
        from annotator.library import Asked, extract_again, original_blocks

        def work() -> CanonicalText | None:
            for outcome in extract_again(source, Asked(whole=True)):
                for draft in outcome.drafts:
                    if draft.part == part:
                        return draft.content
            return None

        def arrived(whole: CanonicalText | None) -> None:
            if whole is not None and asked == self._asked:
                self._panes.original.show_blocks(original_blocks(content, whole))

        self._session.prepare(work, arrived)

    def choose_place(self) -> None:
        """Ask where the original is to be saved."""
        if self._source is None:
            return
        source = self._source
        dialog = QFileDialog(self._panes, self.tr("Save the original"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(Path(source.name).name or "original")
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, to: Path) -> None:
        """Write the original, byte for byte."""
        if self._source is None:
            return
        source = self._source
        done = Told(self.tr("The original was saved as {0}.").format(to.name), str(to))
        self._session.prepare(lambda: _write(to, source.content), lambda _: self.told.emit(done), self._failed)

    def _open_copy(self) -> None:
        """Open a copy of the original in the system's program for it; the one in the library is not touched."""
        if self._source is None:
            return
        source = self._source
        name = Path(source.name).name or "original"
        to = cache_folder() / "originals" / name
        self._session.prepare(
            lambda: _write(to, source.content),
            lambda _: _show(to),
            self._failed,
        )

    def _verify_one(self) -> None:
        version = self._version
        if version is not None:
            self._session.ask(
                lambda library: library.custody.is_unchanged(version),
                lambda same: self._panes.original.origin.show_verdict(unchanged=same),
            )

    def verify_all(self) -> None:
        """Compare every source and text of the library with the sums taken when they were loaded."""
        from annotator.library import Verified

        self.busy.emit(self.tr("Verifying…"))
        self._verify(Verified(0, 0))

    def _verify(self, done: Verified) -> None:
        def arrived(more: Verified | None) -> None:
            if more is not None:
                self.busy.emit(self.tr("Verifying… {0}").format(more.sources + more.texts))
                self._verify(more)
                return
            self.busy.emit("")
            self.told.emit(self._verdict(done))

        self._session.ask(lambda library: library.custody.verify(done), arrived, self._failed)

    def _verdict(self, done: Verified) -> Told:
        if done.broken:
            said = self.tr("{0} of {1} sources and {2} texts are not what was loaded.")
            told = said.format(len(done.broken), done.sources, done.texts)
            return Told(told, " ".join(done.broken[:3]), "error")
        said = self.tr("Unchanged: {0} sources and {1} texts are, byte for byte, what was loaded.")
        return Told(said.format(done.sources, done.texts), self.tr("Compared by their sha-256 sums."))

    def _failed(self, error: AnnotatorError) -> None:
        self.busy.emit("")
        self.told.emit(Told(error.message, error.hint, "error"))


def _show(file: Path) -> None:
    open_outside(file)


def _write(to: Path, content: bytes) -> None:
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(content)
    except OSError as error:
        told = QCoreApplication.translate("Originals", "{0} could not be saved: {1}.")
        hint = QCoreApplication.translate("Originals", "Choose another folder.")
        raise AnnotatorError(told.format(to.name, error.strerror), hint) from error
