"""The first minutes: the welcome page, and going on with a library of before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.commands import Commands
from ui.kept_settings import KeptSettings
from ui.looks import Looks
from ui.panes import Panes
from ui.touring import STEPS

if TYPE_CHECKING:
    from ui.welcome import Welcome


class Welcoming(QObject):
    """Shows the welcome page, and does or tells what was chosen on it."""

    library_wanted = Signal(object)  # the Path of one to open

    def __init__(self, kept: KeptSettings, looks: Looks, commands: Commands, panes: Panes) -> None:
        super().__init__(panes)
        self._kept = kept
        self._looks = looks
        self._commands = commands
        self._panes = panes
        self._page: Welcome | None = None

    @property
    def page(self) -> Welcome:
        """The page, made when it is first shown."""
        from ui.welcome import Welcome

        if self._page is None:
            page = self._page = Welcome(self._looks.theme())
            self._panes.add_page("welcome", page)
            page.chosen.connect(lambda id: self._commands.action(id).trigger())
            page.recent_chosen.connect(lambda path: self._reopen(Path(path)))
        return self._page

    def show(self) -> None:
        """Show the welcome page with the libraries that are still there."""
        settings = self._kept.now
        self.page.show_recent([path for path in settings.recent_libraries if Path(path).is_file()])
        self.page.show_tour(max(0, settings.tour), len(STEPS))
        self._panes.show_page("welcome")
        self.page.ways["help.tour"].setFocus()

    def _reopen(self, path: Path) -> None:
        if path.is_file():
            self.library_wanted.emit(path)
            return
        settings = self._kept.now
        kept = tuple(known for known in settings.recent_libraries if known != str(path))
        self._kept.keep(replace(settings, recent_libraries=kept))
        self.show()
