"""Help at work: the guide, the keys, checking and mending a library, a report for the developers."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from annotator import settings as stored
from ui.commands import Commands
from ui.kept_settings import KeptSettings
from ui.looks import Looks
from ui.messages import said
from ui.panes import Panes
from ui.recording import last_lines
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Library, Problem
    from ui.cheat_sheet import CheatSheet
    from ui.dialogs import Findings
    from ui.help_page import HelpPage

# What a report must not hold: names and places of the user's own.
_PRIVATE = {"coder", "recent_libraries", "last_folder", "library_folder", "export_folder", "backup_folder", "window"}


class Helping(QObject):
    """The Help menu of one window."""

    told = Signal(object)  # Told
    busy = Signal(str)  # what is being done, "" when it is over
    outside_wanted = Signal(str)  # an address
    closed = Signal()  # the guide
    put_away = Signal()  # the keys

    def __init__(self, kept: KeptSettings, session: Session, looks: Looks, commands: Commands, panes: Panes) -> None:
        super().__init__(panes)
        self._kept = kept
        self._session = session
        self._looks = looks
        self._commands = commands
        self._panes = panes
        self._page: HelpPage | None = None
        self._sheet: CheatSheet | None = None
        self.findings: Findings | None = None

    @property
    def page(self) -> HelpPage:
        """The guide, made when it is first shown."""
        from ui.help_page import HelpPage

        if self._page is None:
            page = self._page = HelpPage(self._looks.theme())
            self._panes.add_page("help", page)
            page.outside.connect(self.outside_wanted)
            page.closed.connect(self.closed)
        return self._page

    def show_guide(self, page: str = "") -> None:
        """Show the guide, at a page of docs/ such as "guide/coding.md", else where it was left."""
        from ui.help_page import docs_folder

        if page or self.page.shown() is None:
            self.page.show_page(docs_folder() / (page or "guide/README.md"))
        self._panes.show_page("help")
        self.page.list.setFocus()

    def show_about(self) -> None:
        """Say which version this is and where things are."""
        from annotator.library import release

        self.told.emit(
            Told(
                self.tr("Attest {0}, free software under the AGPL 3 or later.").format(release()),
                self.tr("Settings: {0}. Indexes: {1}. Log: {2}.").format(
                    stored.config_folder(), stored.cache_folder(), stored.state_folder()
                ),
            )
        )

    def show_keys(self) -> None:
        """Show all keys at a glance, or put them away."""
        from ui.cheat_sheet import CheatSheet

        if self._sheet is None:
            self._sheet = CheatSheet(self._looks.theme(), self._panes)
            self._looks.theme_changed.connect(self._sheet.set_theme)
            self._sheet.closed.connect(self.put_away)
        if self._sheet.isVisible():
            self._sheet.dismiss()
        else:
            self._sheet.show_keys(self._commands)

    @property
    def sheet(self) -> CheatSheet | None:
        """The keys at a glance, once they were shown."""
        return self._sheet

    def check(self) -> None:
        """Look for anything wrong in the library and say what was found."""
        self.busy.emit(self.tr("Checking the library…"))
        self._session.ask(lambda library: library.check_file(), self._found, self._failed)

    def _found(self, problems: tuple[Problem, ...]) -> None:
        from ui.dialogs import Findings

        self.busy.emit("")
        if not problems:
            self.told.emit(
                Told(
                    self.tr("The library is whole."), self.tr("File, sources, texts, quotes and history were checked.")
                )
            )
            return
        lines = "\n".join(f"{said(each.where)}: {said(each.what)}" for each in problems)
        self.findings = Findings(self._looks.theme(), lines, len(problems), self._panes.window())
        self.findings.repair_wanted.connect(self.repair)
        self.findings.open()

    def repair(self) -> None:
        """Make a backup, then mend what can be mended, and check again."""
        settings = self._kept.now
        folder, keep = stored.backup_folder(settings), settings.backups_kept + 1

        def work(library: Library) -> tuple[Problem, ...]:
            library.backups.make(folder, keep)
            library.repair()
            return library.check_file()

        self._session.change(work, self._repaired, self._failed)

    def _repaired(self, left: tuple[Problem, ...]) -> None:
        if left:
            hint = self.tr("`attest repair` saves what can be read into a new library; or go back to a backup.")
            self.told.emit(Told(self.tr("{0} problems could not be mended.").format(len(left)), hint, "warning"))
        else:
            self.told.emit(Told(self.tr("Mended."), self.tr("A copy of the library as it was is among the backups.")))

    def _failed(self, error: object) -> None:
        self.busy.emit("")
        self._session.failed.emit(error)

    def copy_report(self) -> None:
        """Put a report onto the clipboard."""
        QGuiApplication.clipboard().setText(report(self._kept.now))
        hint = self.tr("It holds nothing of your articles; read it before you send it.")
        self.told.emit(Told(self.tr("The report is on the clipboard."), hint))


def report(settings: stored.Settings) -> str:
    """Versions, settings and the end of the log: what a developer asks for, and no text or name of the user's."""
    import platform

    from annotator.library import release

    kept = {name: value for name, value in asdict(settings).items() if name not in _PRIVATE}
    lines = [
        f"Attest {release()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"display: {QGuiApplication.platformName()}, language: {settings.language or 'system'}",
        f"settings: {kept}",
        "",
        "log:",
        *last_lines(60),
    ]
    return "\n".join(lines).replace(str(Path.home()), "~")
