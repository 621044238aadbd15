"""Settings at work: the page shown, each change kept and told at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator import settings as stored
from annotator.settings import Settings
from ui import theme as themes
from ui.backing_up import BackingUp
from ui.commands import Commands
from ui.kept_settings import KeptSettings
from ui.looks import Looks
from ui.panes import Panes
from ui.telling import Told

if TYPE_CHECKING:
    from ui.settings_page import SettingsPage


class Preferences(QObject):
    """What the user sets on the page of settings, kept, and told to whoever shows it."""

    applied = Signal(object, object)  # the Settings before, the Settings now
    told = Signal(object)  # Told
    restart_wanted = Signal()
    closed = Signal()

    def __init__(
        self, kept: KeptSettings, backing_up: BackingUp, looks: Looks, commands: Commands, panes: Panes
    ) -> None:
        super().__init__(panes)
        self._kept = kept
        self._backing_up = backing_up
        self._looks = looks
        self._commands = commands
        self._panes = panes
        self._started = kept.now
        self._page: SettingsPage | None = None

    @property
    def page(self) -> SettingsPage:
        """The page, made when it is first shown."""
        from ui.settings_page import SettingsPage

        if self._page is None:
            page = self._page = SettingsPage(self._looks.theme(), self._commands, self._started)
            self._panes.add_page("settings", page)
            page.changed.connect(self.apply)
            page.folder_wanted.connect(self._choose_folder)
            page.restart_wanted.connect(self.restart_wanted)
            page.closed.connect(self.closed)
            page.keys.bound.connect(self.bind)
            page.keys.reset.connect(self.unbind)
            page.backups.make_wanted.connect(self._backing_up.back_up)
            page.backups.restore_wanted.connect(lambda path: self._backing_up.restore(Path(path)))
            self._backing_up.made.connect(self._backing_up.list)
            self._backing_up.listed.connect(
                lambda backups, has_library: page.backups.show_backups(backups, has_library=has_library)
            )
        return self._page

    def show(self) -> None:
        """Show the page of settings."""
        self.page.show_settings(self._kept.now, stored.settings_file())
        self._backing_up.list()
        self._panes.show_page("settings")
        self.page.begin()

    def show_coder(self) -> None:
        """Show the page with the keyboard in the coder's name."""
        self.show()
        self.page.area.ensureWidgetVisible(self.page.coder)
        self.page.coder.setFocus()
        self.page.coder.selectAll()

    def apply(self, settings: Settings) -> None:
        """Keep settings and tell what they were."""
        before = self._kept.now
        self._kept.keep(settings)
        if settings.text_font != before.text_font:
            themes.read_in(settings.text_font)
        self._commands.bind(settings.bindings, single_keys=settings.single_keys)
        if self._page is not None:
            self._page.show_settings(settings, stored.settings_file())
            self._page.keys.show_keys()
            if settings.backup_folder != before.backup_folder:
                self._backing_up.list()
        self.applied.emit(before, settings)

    def bind(self, command: str, key: str) -> None:
        """Give a command another key, "" for none."""
        declared = next(each for each in self._commands.declared if each.id == command)
        bindings = {**self._kept.now.bindings, command: key}
        if (key,) == declared.keys[:1] or (not key and not declared.keys):
            bindings.pop(command)
        self.apply(replace(self._kept.now, bindings=bindings))

    def unbind(self, command: str) -> None:
        """Give a command its declared keys back, all of them with ""; not when another command has one by now."""
        commands = self._commands
        keys = [key for each in commands.declared if each.id == command for key in each.keys]
        if any(commands.user_of(key, command) for key in keys):
            hint = self.tr("Give the other command another key first.")
            self.told.emit(Told(self.tr("That key is in use."), hint, "warning"))
            return
        bindings = {id: key for id, key in self._kept.now.bindings.items() if command not in (id, "")}
        self.apply(replace(self._kept.now, bindings=bindings))

    def _choose_folder(self, field: str) -> None:
        dialog = QFileDialog(self._panes, self.tr("Choose a folder"), getattr(self._kept.now, field))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.apply(replace(self._kept.now, **{field: folder})))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
