"""Articles on their way into the library: read, looked at, chosen from, taken in.

Nothing comes in unseen but one clean article, and nothing waits: reading goes on beside everything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.model import Source
from ui.intake import Intake
from ui.messages import said
from ui.panes import Panes
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Candidate, FoundFile, ImportReport, OnDuplicate, OriginalBlock, Outcome
    from ui.import_view import ImportView

Shapes = Mapping[str, Mapping[str, str]]


class Importing(QObject):
    """The flow of an import and its page."""

    told = Signal(object)  # Told
    busy = Signal(str)  # what is being done, "" when over
    account_wanted = Signal(object)  # ImportReport
    came_in = Signal(int)  # the first article of an import
    article_wanted = Signal(int)
    original_wanted = Signal(object)  # Candidate | Source
    shapes_learnt = Signal(object)  # the columns of every shape of table known

    def __init__(self, session: Session, panes: Panes, shapes: Callable[[], Shapes]) -> None:
        super().__init__(panes)
        self._session = session
        self._panes = panes
        self._shapes = shapes
        self._stopped = False
        self._shown = False
        self._reading_again = False
        self.intake = Intake(session, self)
        self.intake.file_read.connect(self._file_read)
        self.intake.all_read.connect(self._all_read)
        self.intake.some_taken.connect(self._some_taken)
        self.intake.finished.connect(self._finished)
        panes.when_made("imported", self._connect)
        panes.centre.currentChanged.connect(self._page_left)

    def _connect(self, view: ImportView) -> None:
        view.cancelled.connect(self.stop)
        view.accepted.connect(self.accept)
        view.rejected.connect(self.reject)
        view.about.draft_wanted.connect(self._read_draft)
        view.about.originals_wanted.connect(self._want_originals)
        view.about.source_wanted.connect(self._want_source)
        view.about.columns_chosen.connect(self._read_so)
        view.about.password_wanted.connect(lambda path: self._ask_password([Path(path)]))

    @property
    def waiting(self) -> bool:
        """Whether articles that were found wait to be chosen from."""
        return self._panes.made("imported") and self._panes.imported.state == "choosing"

    def read_paths(self, paths: Sequence[Path], password: str = "") -> None:
        """Read files, folders and archives; `password` opens locked PDFs among them."""
        from annotator.library import Asked, extract

        asked = Asked(columns=dict(self._shapes()), password=password)
        self._begin(lambda cancelled: extract(paths, cancelled=cancelled, asked=asked), len(paths))

    def read_pasted(self, content: str) -> None:
        """Read what was pasted, HTML or plain text."""
        from annotator.library import extract_pasted

        # What was pasted has no name: a second text beside one that waits needs one of its own.
        number = len(self._panes.imported.preview.preview.files()) + 1 if self.waiting else 0

        def outcomes(cancelled: Callable[[], bool]) -> Iterator[Outcome]:
            outcome = extract_pasted(content)
            yield replace(outcome, path=f"{outcome.path} {number}") if number else outcome

        self._begin(outcomes, 1)

    def read_address(self, url: str) -> None:
        """Fetch the page at an address that was typed, and read it."""
        from annotator.library import extract_url

        def outcomes(cancelled: Callable[[], bool]) -> Iterator[Outcome]:
            outcome = extract_url(url, cancelled=cancelled)
            if outcome is not None:
                yield outcome

        self._begin(outcomes, 1)

    def stop(self) -> None:
        """Stop reading or taking in after the file under way."""
        self._stopped = True
        self._session.cancel_import()

    def show(self) -> None:
        """Show the import that is under way or waits, or the last account."""
        self._panes.show_page("imported")
        self._panes.imported.focus_list()

    def accept(self) -> None:
        """Take in what is chosen."""
        view = self._panes.imported
        chosen = view.preview.preview.chosen()
        view.take(len(chosen))
        self._take(chosen, view.group.isChecked())

    def reject(self) -> None:
        """Keep nothing of what was found."""
        from annotator.library import ImportReport

        self.intake.drop()
        self._panes.imported.finish(ImportReport())
        if self._panes.page() == "imported":
            self._panes.show_page("reading")
        self.told.emit(Told(self.tr("Nothing was imported."), self.tr("The files are where they were.")))

    def forget(self) -> None:
        """Another library is open, or none: what was found for the last one is gone."""
        self.intake.drop()
        if self._panes.made("imported"):
            from annotator.library import ImportReport

            self._panes.imported.finish(ImportReport())

    def choose_blocks(self, number: int, blocks: tuple[OriginalBlock, ...], how: str) -> None:
        """Give an article that was found the text of the blocks that are kept."""
        self.intake.choose_blocks(number, blocks, how, self._panes.imported.replace)

    def _begin(self, outcomes: Callable[[Callable[[], bool]], Iterator[Outcome]], files: int) -> None:
        again = self.waiting
        self._stopped, self._shown, self._reading_again = False, again, False
        self._panes.imported.start(files if files > 1 else 0, again=again)
        self.intake.read(outcomes, again=again)
        self.busy.emit(self.tr("Reading…"))

    def _file_read(self, file: FoundFile) -> None:
        view = self._panes.imported
        if self._reading_again:
            view.replace_file(file)
            return
        view.show_file(file)
        # The page comes up with the second article; one clean article never shows it.
        if not self._shown and len(view.preview.preview.candidates()) > 1:
            self._shown = True
            self.show()

    def _all_read(self) -> None:
        self.busy.emit("")
        view = self._panes.imported
        if self._reading_again:
            view.choose()
            return
        view.show_read()
        files = view.preview.preview.files()
        if self._stopped and not view.preview.preview.candidates():
            self.reject()
            return
        if not _asks(files) and not self._stopped:
            self._take({file.path: _everything(file) for file in files}, group=True)
            return
        view.choose(stopped=self._stopped)
        if self._shown and self._panes.page() != "imported":
            # Somebody reads something else meanwhile: their page is not taken from them.
            self._say_what_waits()
            return
        self.show()

    def _page_left(self) -> None:
        if self.waiting and self._panes.page() != "imported":
            self._say_what_waits()

    def _say_what_waits(self) -> None:
        view = self._panes.imported
        self.told.emit(Told(view.title.text(), view.detail.text(), "info", self.tr("Look at them"), self.show))

    def _take(self, chosen: Mapping[str, Mapping[int, OnDuplicate]], group: bool) -> None:
        self._stopped = False
        self.intake.take(chosen, group=group)
        self.busy.emit(self.tr("Importing…"))

    def _some_taken(self, files: int, report: ImportReport) -> None:
        self._panes.imported.show_taken(files, report)

    def _finished(self, report: ImportReport) -> None:
        self.busy.emit("")
        self._panes.imported.finish(report, cancelled=self._stopped)
        if self._panes.page() == "imported" and report.imported:
            self._panes.show_page("reading")
        self.told.emit(self._account(report))
        if report.imported:
            self.came_in.emit(report.imported[0].article)

    def _account(self, report: ImportReport) -> Told:
        from annotator.library import LOCKED
        from ui.import_view.summary import account

        left = (*report.duplicates, *report.skipped, *report.failed)
        if self._stopped and report.imported:
            return Told(
                self.tr("Stopped. {0}.").format(account(report)),
                self.tr("What came in stays, unless you take it back."),
                "warning",
                self.tr("Take it back"),
                lambda: self._session.change(lambda library: library.undo()),
            )
        if not left and not report.imported:
            return Told(self.tr("No articles were found."), self.tr("Choose files that hold text."), "warning")
        copies = sum(bool(taken.copies) for taken in report.imported)
        grouped = self.tr("Grouped as copies of another article: {0}.").format(copies) if copies else ""
        if not left:
            warnings = [grouped, *(warning for taken in report.imported for warning in taken.warnings)]
            hint = " ".join(map(said, list(dict.fromkeys(filter(None, warnings)))[:2]))
            if len(report.imported) > 1:
                return Told(self.tr("{0}.").format(account(report)), hint)
            show = partial(self.article_wanted.emit, report.imported[0].article)
            return Told(self.tr("{0}.").format(account(report)), hint, "info", self.tr("Show it"), show)
        first = left[0]
        locked = [each for each in report.failed if each.hint == LOCKED]
        if locked and not report.imported:
            self._ask_password([Path(each.path) for each in locked])
            if locked == list(left):
                return Told(said(first.reason), said(first.hint), "warning")
        if not report.imported and left == report.failed and len(left) == 1:
            return Told(said(first.reason), said(first.hint), "error")
        hint = f"{Path(first.path).name}: {said(first.reason)} {said(first.hint)}".strip()
        kind = "warning" if report.imported or report.duplicates else "error"
        return Told(
            self.tr("{0}.").format(account(report)),
            hint,
            kind,
            self.tr("Show all"),
            lambda: self.account_wanted.emit(report),
        )

    def _ask_password(self, paths: Sequence[Path]) -> None:
        """Show the field for the password of locked files; what it opens joins what was found."""
        self._panes.password.ask(
            self.tr("Password of {0}").format(paths[0].name), lambda typed: self.read_paths(paths, typed)
        )

    def _read_draft(self, number: int) -> None:
        view = self._panes.imported
        self.intake.ask(
            lambda staging: staging.draft(number), lambda draft: view.show_draft(number, draft)
        )  # fmt: skip

    def _want_originals(self, number: int) -> None:
        candidates: tuple[Candidate, ...] = self._panes.imported.preview.preview.candidates()
        self.original_wanted.emit(next(each for each in candidates if each.number == number))

    def _want_source(self, path: str) -> None:
        def arrived(source: Source | None) -> None:
            if source is not None:
                self.original_wanted.emit(source)

        self.intake.ask(lambda staging: staging.file_source(path), arrived)

    def _read_so(self, path: str, fields: object) -> None:
        """Read a table again with the columns that somebody has chosen, and remember them for tables like it."""
        from annotator.library import Asked, extract_again, header_shape

        files = self._panes.imported.preview.preview.files()
        table = next((file.table for file in files if file.path == path), None)
        if table is None or not isinstance(fields, dict):
            return
        shapes = {**self._shapes(), header_shape(table.names): dict(fields)}
        self.shapes_learnt.emit(shapes)
        asked = Asked(columns=shapes)
        self._reading_again = True

        def again(source: Source | None) -> None:
            if source is None:
                return

            def outcomes(cancelled: Callable[[], bool]) -> Iterator[Outcome]:
                for outcome in extract_again(source, asked, cancelled=cancelled):
                    yield replace(outcome, path=path)

            self.intake.read(outcomes, again=True)
            self.busy.emit(self.tr("Reading…"))

        self.intake.ask(lambda staging: staging.file_source(path), again)


def _asks(files: Sequence[FoundFile]) -> bool:
    """Whether somebody has to look at what was found before it comes in."""
    from annotator.library import Sameness

    candidates = [each for file in files for each in file.candidates]
    if any(file.table is not None and not file.candidates for file in files):
        return True
    if not candidates:
        return False
    if len(candidates) == 1 and len(files) == 1 and not files[0].skipped and not files[0].short:
        known = candidates[0].known
        only_known = known is not None and known.what is Sameness.TEXT
        return not (candidates[0].clean or only_known)
    return True


def _everything(file: FoundFile) -> dict[int, OnDuplicate]:
    from annotator.library import OnDuplicate

    return {each.number: OnDuplicate.SKIP for each in file.candidates}
