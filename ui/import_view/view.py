"""The import view: what is being read, what was found to choose from, then the account of what came in."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Draft
from ui.counting import counted
from ui.icons import icon
from ui.import_view.detail import Detail
from ui.import_view.list import PreviewList
from ui.import_view.rows import ReportModel, ReportRows, report_rows
from ui.import_view.summary import account, found_summary
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.library import Candidate, FoundFile, ImportReport

_PAUSE = 200  # ms between two counts while files are read


class ImportView(QFrame):
    """Shows one import in its states: reading, choosing, taking in, account.

    Call `start`, then `show_file` for each file, then `choose`; `take` when articles come in, `finish` at the end.
    `accepted` asks to take in what is chosen, `rejected` to keep nothing of it.
    """

    cancelled = Signal()
    accepted = Signal()
    rejected = Signal()
    article_opened = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = "account"
        self._files = self._done = 0
        self._counted = QElapsedTimer()
        self._read: list[FoundFile] = []  # read and not shown yet
        self.setObjectName("import")
        self.setAccessibleName(self.tr("Import"))
        self.title, self.detail = QLabel(), QLabel()
        self.title.setObjectName("import.title")
        self.title.setProperty("role", "title")
        self.detail.setObjectName("import.detail")
        self.detail.setProperty("role", "muted")
        self.detail.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setObjectName("import.progress")
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.setTextVisible(False)
        self.cancel = _button("import.cancel", self.tr("Stop"))
        self.reject_button = _button("import.reject", self.tr("Keep nothing (Esc)"))
        self.accept_button = _button("import.accept", "")
        self.accept_button.setProperty("kind", "primary")
        self.versions = _button("import.versions", self.tr("Known articles as new versions"))
        self.versions.setCheckable(True)
        self.group = QCheckBox(self.tr("Group copies"))
        self.group.setObjectName("import.group")
        self.group.setChecked(True)
        self.close_button = QToolButton()
        self.close_button.setObjectName("import.close")
        self.close_button.setAccessibleName(self.tr("Close the import"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.preview = PreviewList(theme)
        self.about = Detail(theme)
        self.model = ReportModel()
        self.rows = ReportRows(theme)
        self.list = self._report_list()
        self.pages = QStackedWidget()
        self._place()
        self._connect()
        self.set_theme(theme)
        self._show_state("account")

    def _report_list(self) -> QListView:
        view = QListView()
        view.setObjectName("import.list")
        view.setAccessibleName(self.tr("What became of each article"))
        view.setModel(self.model)
        view.setItemDelegate(self.rows)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 10, 6)
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self.cancel, self.reject_button, self.accept_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        options = QHBoxLayout()
        options.setContentsMargins(16, 0, 16, 6)
        options.setSpacing(14)
        options.addWidget(self.progress, 1)
        options.addWidget(self.versions)
        options.addWidget(self.group)
        options.addStretch(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("import.panes")
        self.splitter.addWidget(self.preview)
        self.splitter.addWidget(self.about)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.setSizes([470, 370])
        self.splitter.setHandleWidth(8)
        self.splitter.setChildrenCollapsible(False)
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 1, 6, 6)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(options)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self._cancel)
        self.reject_button.clicked.connect(self.rejected)
        self.accept_button.clicked.connect(self._accept)
        self.close_button.clicked.connect(self.closed)
        self.versions.toggled.connect(self._choose_versions)
        self.preview.row_shown.connect(self.about.show_row)
        self.preview.compare_wanted.connect(self.about.open_originals)
        self.preview.preview.chosen_changed.connect(self._count)
        self.list.activated.connect(self._open)
        self.list.doubleClicked.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.rows.theme = self.preview.rows.theme = theme
        self.about.set_theme(theme)
        self.close_button.setIcon(icon("close", theme.muted))
        self.setStyleSheet(
            f"#import {{ background: {theme.raised}; border: none; }}"
            "#import QSplitter::handle { background: transparent; }"
        )
        self.list.viewport().update()
        self.preview.viewport().update()

    def start(self, files: int, *, again: bool = False) -> None:
        """Reading so many files begins; 0 when their number is not known. `again` keeps what was found before."""
        self._files, self._done = files, 0
        self._counted.invalidate()
        self._read = []
        if not again:
            self.preview.preview.clear()
            self.about.show_row(None)
            self.versions.setChecked(False)
            self.group.setChecked(True)
        self.title.setText(self.tr("Reading…"))
        self.detail.setText(counted(files, "file") if files else "")
        self.progress.setRange(0, files)
        self.progress.setValue(0)
        self.cancel.setEnabled(True)
        self._show_state("reading")

    def show_file(self, file: FoundFile) -> None:
        """A file was read."""
        self._done += 1
        self.progress.setValue(min(self._done, self._files))
        self._read.append(file)
        # Laying out and counting everything for each of ten thousand files would be most of the work.
        if not self._counted.isValid() or self._counted.elapsed() > _PAUSE:
            self._counted.start()
            self.show_read()
            self.detail.setText(f"{PurePath(file.path).name} · {found_summary(self.preview.preview.files())}")

    def choose(self, *, stopped: bool = False) -> None:
        """Everything was read, or reading was stopped: let somebody choose what comes in."""
        self.show_read()
        found = counted(len(self.preview.preview.candidates()), "article")
        told = self.tr("Stopped: {0} found so far") if stopped else self.tr("{0} found")
        self.title.setText(told.format(found))
        self.detail.setText(found_summary(self.preview.preview.files()))
        self._show_state("choosing")
        self._count()
        self.preview.choose_first()

    def take(self, files: int) -> None:
        """What was chosen comes in, from so many files."""
        self._files = files
        self.title.setText(self.tr("Importing…"))
        self.progress.setRange(0, files)
        self.progress.setValue(0)
        self.cancel.setEnabled(True)
        self._show_state("taking")

    def show_taken(self, files: int, report: ImportReport) -> None:
        """So many files are through."""
        self.progress.setValue(files)
        self.detail.setText(self.summary(report))

    def finish(self, report: ImportReport, *, cancelled: bool = False) -> None:
        """The import is over, or was stopped; the account stays until it is closed."""
        self.title.setText(self.tr("Import stopped") if cancelled else self.tr("Import finished"))
        self.detail.setText(self.summary(report))
        self._show_state("account")
        self.model.show(report_rows(report))

    def summary(self, report: ImportReport) -> str:
        """The account in one line: "12 articles found: 9 imported, 2 already in the library, 1 skipped"."""
        return account(report)

    def show_draft(self, number: int, draft: Draft) -> None:
        """Show the text of the article that is looked at."""
        self.about.show_draft(number, draft)

    def replace(self, candidate: Candidate) -> None:
        """An article's text was mended."""
        self.preview.preview.replace(candidate)

    def replace_file(self, file: FoundFile) -> None:
        """A table was read again with other columns."""
        self.preview.preview.add(file)
        self.preview.setCurrentIndex(QModelIndex())
        self.choose()

    def focus_list(self) -> None:
        """Put the keyboard into the list that is shown."""
        (self.preview if self.pages.currentIndex() == 0 else self.list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes in what is chosen, Esc keeps nothing; Esc closes an account; reading goes on."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state == "choosing":
            self._accept()
        elif event.key() == Qt.Key.Key_Escape and self.state == "choosing":
            self.rejected.emit()
        elif event.key() == Qt.Key.Key_Escape and self.state == "account":
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_state(self, state: str) -> None:
        self.state = state
        moving = state in ("reading", "taking")
        self.progress.setVisible(moving)
        self.cancel.setVisible(moving)
        self.accept_button.setVisible(state == "choosing")
        self.reject_button.setVisible(state == "choosing")
        self.close_button.setVisible(state == "account")
        self.pages.setCurrentIndex(1 if state == "account" else 0)
        self._show_options()

    def _show_options(self) -> None:
        choosing, candidates = self.state == "choosing", self.preview.preview.candidates()
        known = any(each.known is not None and each.known.can_be_version for each in candidates)
        self.versions.setVisible(choosing and known)
        copies = sum(each.copy_of is not None for each in candidates)
        self.group.setVisible(choosing and copies > 0)

    def show_read(self) -> None:
        """Show every file that was read, also those of the last moment."""
        if self._read:
            self.preview.preview.add(*self._read)
            self._read = []

    def _count(self) -> None:
        if self.state != "choosing":
            return
        count = self.preview.preview.count()
        self.accept_button.setText(self.tr("Import {0} (Enter)").format(counted(count, "article")))
        self.accept_button.setEnabled(count > 0)

    def _accept(self) -> None:
        if self.preview.preview.count():
            self.accepted.emit()

    def _choose_versions(self, on: bool) -> None:
        from annotator.library import OnDuplicate

        self.preview.preview.choose_known(OnDuplicate.VERSION if on else None)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.title.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.rows):
            article = self.model.rows[index.row()].article
            if article is not None:
                self.article_opened.emit(article)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
