"""The first minutes: the welcome page, and going on with a library of before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.touring import STEPS

if TYPE_CHECKING:
    from ui.welcome import Welcome
    from ui.window import Window


class Welcoming(QObject):
    """Shows the welcome page, and what was chosen on it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._page: Welcome | None = None

    @property
    def page(self) -> Welcome:
        """The page, made when it is first shown."""
        from ui.welcome import Welcome

        if self._page is None:
            page = self._page = Welcome(self._window.looks.theme())
            self._window.panes.add_page("welcome", page)
            page.chosen.connect(lambda id: self._window.commands.action(id).trigger())
            page.recent_chosen.connect(lambda path: self._reopen(Path(path)))
        return self._page

    def show(self) -> None:
        """Show the welcome page with the libraries that are still there."""
        settings = self._window.settings
        self.page.show_recent([path for path in settings.recent_libraries if Path(path).is_file()][:6])
        self.page.show_tour(max(0, settings.tour), len(STEPS))
        self._window.panes.show_page("welcome")
        self.page.ways["help.tour"].setFocus()

    def _reopen(self, path: Path) -> None:
        if path.is_file():
            self._window.open_library(path)
            return
        settings = self._window.settings
        kept = tuple(known for known in settings.recent_libraries if known != str(path))
        self._window.keep_settings(replace(settings, recent_libraries=kept))
        self.show()
