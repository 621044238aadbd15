"""Taking in projects of other tools and other libraries: read, rehearsed, decided where they differ, accounted for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model import Outcome, Report
from ui.counting import counted
from ui.messages import said
from ui.panes import Panes
from ui.session import Session
from ui.telling import Told
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.exchange import Imported
    from annotator.library import Choices, Library, MergeReport
    from ui.exchange_view.page import ExchangePage

_KINDS = ("article", "quote", "actor", "claim", "tag")
Work = Callable[["Library"], "MergeReport"]


class Exchanging(QObject):
    """Nothing is overwritten unasked: what differs is shown before it is taken in, and one undo takes it back."""

    told = Signal(object)  # Told
    busy = Signal(str)  # what is being done, "" when over

    def __init__(self, session: Session, panes: Panes, theme: Callable[[], Theme]) -> None:
        super().__init__(panes)
        self._session = session
        self._panes = panes
        self._theme = theme
        self._take: Callable[[Choices], None] = lambda choices: None

    @cached_property
    def page(self) -> ExchangePage:
        """The page; it is made when it is first shown."""
        from ui.exchange_view.page import ExchangePage

        page = ExchangePage(self._theme())
        page.closed.connect(lambda: self._panes.show_page("reading"))
        page.merged.connect(self._merge)
        self._panes.add_page("exchange", page)
        return page

    def take_in(self, project: Path) -> None:
        """Take in a project of another tool, or a page Attest exported, and account for every item."""
        from annotator.library import read_project

        def read(imported: Imported) -> None:
            snapshot, name = imported.snapshot, project.name

            def take(choices: Choices) -> None:
                self._change(
                    lambda library: library.take_in(snapshot, name, choices),
                    lambda report: self._account(name, report, imported.report),
                )

            self._rehearse(name, lambda library: library.preview(snapshot), take)

        self.busy.emit(self.tr("Reading {0}…").format(project.name))
        self._session.prepare(lambda: read_project(project), read, self._failed)

    def merge_library(self, other: Path) -> None:
        """Take in everything of another library."""

        def take(choices: Choices) -> None:
            self._change(
                lambda library: library.merge(other, choices), lambda report: self._account(other.name, report, None)
            )

        self.busy.emit(self.tr("Comparing…"))
        self._rehearse(other.name, lambda library: library.preview_merge(other), take)

    def show_losses(self, name: str, report: Report) -> None:
        """Show what an export could not hold."""
        detail = self.tr("What the format holds of each record. The library itself has lost nothing.")
        self.page.show_account(self.tr("What was left behind in {0}").format(name), detail, report.items)
        self._panes.show_page("exchange")

    def _rehearse(self, name: str, preview: Work, take: Callable[[Choices], None]) -> None:
        def compared(report: MergeReport) -> None:
            if not any(len(each.choices) > 1 for each in report.differences):
                take({})
                return
            self.busy.emit("")
            self._take = take
            title = self.tr("Take in {0}").format(name)
            self.page.show_differences(title, self._sum(report), report.differences)
            self._panes.show_page("exchange")

        self._session.ask(preview, compared, self._failed)

    def _merge(self) -> None:
        take, self._take = self._take, lambda choices: None
        take(self.page.differences.choices())
        self._panes.show_page("reading")

    def _change(self, work: Work, then: Callable[[MergeReport], None]) -> None:
        self.busy.emit(self.tr("Taking in…"))
        self._session.change(work, then, self._failed)

    def _account(self, name: str, report: MergeReport, items: Report | None) -> None:
        self.busy.emit("")
        message = self.tr("{0}: {1}").format(name, self._sum(report))
        if items is None:
            self.told.emit(Told(message, self.tr("Undo takes it back.")))
            return

        def show() -> None:
            self.page.show_account(self.tr("What came in from {0}").format(name), self._sum(report), items.items)
            self._panes.show_page("exchange")

        whole = items.count(outcome=Outcome.KEPT) == len(items.items)
        level = "info" if whole else "warning"
        self.told.emit(Told(message, _came_of(items), level, self.tr("Show each item"), show))

    def _sum(self, report: MergeReport) -> str:
        new = ", ".join(counted(report.added[kind], kind) for kind in _KINDS if report.added.get(kind))
        parts = [self.tr("{0} new").format(new) if new else self.tr("nothing new")]
        known = sum(report.known.values())
        if known:
            parts.append(self.tr("{0} here already").format(known))
        if report.differences:
            parts.append(counted(len(report.differences), "difference"))
        if report.orphans:
            parts.append(self.tr("{0} without a place").format(report.orphans))
        return self.tr("{0}.").format(", ".join(parts))

    def _failed(self, error: AnnotatorError) -> None:
        self.busy.emit("")
        self.told.emit(Told(said(error.message), said(error.hint), "error"))


def _came_of(items: Report) -> str:
    """How many items of the project were kept, changed, left behind."""
    from ui.exchange_view.wording import outcome, outcomes

    counts = [(items.count(outcome=one), outcome(one)) for one in Outcome]
    return outcomes(", ".join(f"{QLocale().toString(count)} {what}" for count, what in counts if count))
