"""Copies of the open library: made when they are due or wanted, and put back in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import settings as stored
from annotator.errors import Damaged
from ui.dates import readable
from ui.kept_settings import KeptSettings
from ui.messages import said
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Backup, Library

_QUIET = 20_000  # ms after opening a library before it is backed up, so that reading can begin


class BackingUp(QObject):
    """Makes copies of the library, lists them, and goes back to one."""

    made = Signal()  # another copy
    listed = Signal(object, bool)  # the Backups of the library that is open; whether one is
    failed = Signal(object)  # AnnotatorError
    told = Signal(object)  # Told
    offered = Signal()  # what was told last is an offer to go back, which somebody waits for
    library_wanted = Signal(object)  # the Path of one to open

    def __init__(self, kept: KeptSettings, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._session = session
        self._soon = QTimer(self, singleShot=True, interval=_QUIET)
        self._soon.timeout.connect(self.back_up_when_due)

    def list(self) -> None:
        """Say in `listed` which copies there are."""
        folder = self._folder
        if self._session.is_open:
            self._session.ask(
                lambda library: library.backups.all(folder), lambda backups: self.listed.emit(backups, True)
            )
        else:
            self.listed.emit((), False)

    def soon_back_up(self) -> None:
        """Copy the library when it is due, once reading has begun."""
        self._soon.start()

    def back_up_when_due(self) -> None:
        """Copy the library that is open when something was done in it and no copy is of today."""
        if not self._kept.now.backups or not self._session.is_open:
            return
        folder, keep = self._folder, self._kept.now.backups_kept

        def work(library: Library) -> Backup | None:
            return library.backups.make(folder, keep) if library.backups.is_due(folder) else None

        self._session.ask(work, lambda made: self.made.emit() if made else None)

    def back_up(self) -> None:
        """Copy the library now."""
        folder, keep = self._folder, self._kept.now.backups_kept

        def made(backup: Backup) -> None:
            self.made.emit()
            self.told.emit(Told(self.tr("Backed up."), str(backup.path)))

        self._session.ask(lambda library: library.backups.make(folder, keep), made)

    def restore(self, backup: Path) -> None:
        """Put a copy in the place of the library that is open; what was there is kept beside it."""
        from annotator.library import restore

        def done(found: tuple[Path, Path | None]) -> None:
            path, before = found
            self.library_wanted.emit(path)
            self._tell_restored(path, before)

        self._session.replace(lambda path: (path, restore(backup, path)), done)

    def offer(self, error: Damaged) -> None:
        """Say that a library is damaged, and offer to go back to the newest copy of it that is whole."""
        from annotator.library import backups_of, newest_whole

        library, folder = Path(error.path), self._folder
        self.failed.emit(error)

        def found(copy: Backup | None) -> None:
            if copy is not None:
                day = readable(copy.made.replace("T", " "), time=True)
                hint = self.tr("There is a whole copy of {0}. The damaged file is kept beside it.").format(day)
                action = self.tr("Go back to this copy")
                self.told.emit(Told(said(error.message), hint, "error", action, lambda: self._go_back(copy, library)))
                self.offered.emit()

        self._session.prepare(lambda: newest_whole(backups_of(library, folder)), found)

    def is_of_open_library(self, error: Damaged) -> bool:
        """Whether what is damaged is the library that was opened last."""
        opened = next(iter(self._kept.now.recent_libraries), "")
        return str(Path(error.path).resolve()) == opened

    def _go_back(self, backup: Backup, library: Path) -> None:
        """Put a copy in the place of a library that cannot be opened, and open it."""
        from annotator.library import restore

        if self._session.is_open and str(library.resolve()) == self._kept.now.recent_libraries[0]:
            self.restore(backup.path)
            return

        def done(before: Path | None) -> None:
            self._session.distrust_index()
            self.library_wanted.emit(library)
            self._tell_restored(library, before)

        self._session.prepare(lambda: restore(backup.path, library), done)

    def _tell_restored(self, library: Path, before: Path | None) -> None:
        hint = self.tr("What was there before is in {0}.").format(before.name) if before else ""
        self.told.emit(Told(self.tr("{0} is as it was in the copy.").format(library.name), hint))

    @property
    def _folder(self) -> Path:
        return stored.backup_folder(self._kept.now)
