"""Settings at work: the page shown, each change applied at once and kept; backups made, listed and put back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from annotator import settings as stored
from annotator.errors import Damaged
from annotator.settings import Settings
from ui import theme as themes
from ui.dates import readable
from ui.messages import said
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Backup, Library
    from ui.settings_page import SettingsPage
    from ui.window import Window

_QUIET = 20_000  # ms after opening a library before it is backed up, so that reading can begin


class Preferences(QObject):
    """What the user has set, applied to one window."""

    applied = Signal(object)  # Settings
    told = Signal(object)  # Told
    restart_wanted = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._started = window.settings
        self._page: SettingsPage | None = None
        self._soon = QTimer(self, singleShot=True, interval=_QUIET)
        self._soon.timeout.connect(self.back_up_when_due)

    @property
    def page(self) -> SettingsPage:
        """The page, made when it is first shown."""
        from ui.settings_page import SettingsPage

        if self._page is None:
            page = self._page = SettingsPage(self._window.looks.theme(), self._window.commands, self._started)
            self._window.panes.add_page("settings", page)
            page.changed.connect(self.apply)
            page.folder_wanted.connect(self._choose_folder)
            page.restart_wanted.connect(self.restart_wanted)
            page.closed.connect(self._window.show_begun)
            page.keys.bound.connect(self.bind)
            page.keys.reset.connect(self.unbind)
            page.backups.make_wanted.connect(self.back_up)
            page.backups.restore_wanted.connect(lambda path: self.restore(Path(path)))
        return self._page

    def show(self) -> None:
        """Show the page of settings."""
        self.page.show_settings(self._window.settings, stored.settings_file())
        self._list_backups()
        self._window.panes.show_page("settings")
        self.page.begin()

    def show_coder(self) -> None:
        """Show the page with the keyboard in the coder's name."""
        self.show()
        self.page.area.ensureWidgetVisible(self.page.coder)
        self.page.coder.setFocus()
        self.page.coder.selectAll()

    def apply(self, settings: Settings) -> None:
        """Keep settings and show what they change."""
        window, before = self._window, self._window.settings
        window.keep_settings(settings)
        if settings.text_font != before.text_font:
            themes.read_in(settings.text_font)
        if settings.theme != before.theme:
            window.show_theme(window.looks.theme())
        if _text(settings) != _text(before):
            window.show_text_size()
        if stored.coder_name(settings) != stored.coder_name(before):
            name = stored.coder_name(settings)
            window.top.show_coder(name)
            if self._session.is_open:
                self._session.change(lambda library: library.sign_as(name))
        if settings.suggestions != before.suggestions:
            window.suggesting.turn(on=settings.suggestions)
        if settings.learning != before.learning:
            window.learning.turn(on=settings.learning)
        window.suggesting.use_grammar(on=settings.grammar)
        window.annotating.proposes_speakers = settings.suggest_speakers
        window.files.library_folder, window.files.export_folder = settings.library_folder, settings.export_folder
        window.commands.bind(settings.bindings, single_keys=settings.single_keys)
        if self._page is not None:
            self._page.show_settings(settings, stored.settings_file())
            self._page.keys.show_keys()
        if settings.backup_folder != before.backup_folder:
            self._list_backups()
        self.applied.emit(settings)

    def bind(self, command: str, key: str) -> None:
        """Give a command another key, "" for none."""
        declared = next(each for each in self._window.commands.declared if each.id == command)
        bindings = {**self._window.settings.bindings, command: key}
        if (key,) == declared.keys[:1] or (not key and not declared.keys):
            bindings.pop(command)
        self.apply(replace(self._window.settings, bindings=bindings))

    def unbind(self, command: str) -> None:
        """Give a command its declared keys back, all of them with ""; not when another command has one by now."""
        commands = self._window.commands
        keys = [key for each in commands.declared if each.id == command for key in each.keys]
        if any(commands.user_of(key, command) for key in keys):
            hint = self.tr("Give the other command another key first.")
            self.told.emit(Told(self.tr("That key is in use."), hint, "warning"))
            return
        bindings = {id: key for id, key in self._window.settings.bindings.items() if command not in (id, "")}
        self.apply(replace(self._window.settings, bindings=bindings))

    def soon_back_up(self) -> None:
        """Copy the library when it is due, once reading has begun."""
        self._soon.start()

    def back_up_when_due(self) -> None:
        """Copy the library that is open when something was done in it and no copy is of today."""
        settings = self._window.settings
        if not settings.backups or not self._session.is_open:
            return
        folder, keep = stored.backup_folder(settings), settings.backups_kept

        def work(library: Library) -> Backup | None:
            return library.backups.make(folder, keep) if library.backups.is_due(folder) else None

        self._session.ask(work, lambda made: self._list_backups() if made else None)

    def back_up(self) -> None:
        """Copy the library now."""
        settings = self._window.settings
        folder, keep = stored.backup_folder(settings), settings.backups_kept

        def made(backup: Backup) -> None:
            self._list_backups()
            self.told.emit(Told(self.tr("Backed up."), str(backup.path)))

        self._session.ask(lambda library: library.backups.make(folder, keep), made)

    def restore(self, backup: Path) -> None:
        """Put a copy in the place of the library that is open; what was there is kept beside it."""
        from annotator.library import restore

        def done(found: tuple[Path, Path | None]) -> None:
            path, before = found
            self._window.open_library(path)
            self._tell_restored(path, before)

        self._session.replace(lambda path: (path, restore(backup, path)), done)

    def offer_backup(self, error: Damaged) -> None:
        """Say that a library is damaged, and offer to go back to the newest copy of it that is whole."""
        from annotator.library import backups_of, newest_whole

        library, folder = Path(error.path), stored.backup_folder(self._window.settings)
        self._window.show_error(error)

        def found(copy: Backup | None) -> None:
            if copy is not None:
                day = readable(copy.made.replace("T", " "), time=True)
                hint = self.tr("There is a whole copy of {0}. The damaged file is kept beside it.").format(day)
                offer = self.tr("Go back to this copy")
                told = Told(said(error.message), hint, "error", offer, lambda: self._go_back(copy.path, library))
                self.told.emit(told)
                self._window.notice.button.setFocus()

        self._session.prepare(lambda: newest_whole(backups_of(library, folder)), found)

    def _go_back(self, backup: Path, library: Path) -> None:
        """Put a copy in the place of a library that cannot be opened, and open it."""
        from annotator.library import restore

        if self._session.is_open and str(library.resolve()) == self._window.settings.recent_libraries[0]:
            self.restore(backup)
            return

        def done(before: Path | None) -> None:
            self._session.distrust_index()
            self._window.open_library(library)
            self._tell_restored(library, before)

        self._session.prepare(lambda: restore(backup, library), done)

    def _tell_restored(self, library: Path, before: Path | None) -> None:
        hint = self.tr("What was there before is in {0}.").format(before.name) if before else ""
        self.told.emit(Told(self.tr("{0} is as it was in the copy.").format(library.name), hint))

    def _list_backups(self) -> None:
        if self._page is None:
            return
        page, folder = self._page, stored.backup_folder(self._window.settings)
        if self._session.is_open:
            self._session.ask(
                lambda library: library.backups.all(folder),
                lambda backups: page.backups.show_backups(backups, has_library=True),
            )
        else:
            page.backups.show_backups((), has_library=False)

    def _choose_folder(self, field: str) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose a folder"), getattr(self._window.settings, field))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.apply(replace(self._window.settings, **{field: folder})))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _text(settings: Settings) -> tuple[object, ...]:
    return settings.text_size, settings.line_width, settings.text_font
