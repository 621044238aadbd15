"""The import view: non-modal progress with a way to stop, then the account of what came in and what did not."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.library import ImportReport
from ui.icons import icon
from ui.import_view.rows import ReportModel, ReportRows, report_rows
from ui.theme import Theme


class ImportView(QFrame):
    """Shows one import. `again_requested(paths)` asks to take duplicates in as new versions.

    Call `start`, then `show_progress` for each file, then `finish`; the reports are totals so far.
    """

    cancelled = Signal()
    article_opened = Signal(int)
    again_requested = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files = self._done = 0
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
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("import.cancel")
        self.again = QPushButton(self.tr("Import as new versions"))
        self.again.setObjectName("import.again")
        self.close_button = QToolButton()
        self.close_button.setObjectName("import.close")
        self.close_button.setAccessibleName(self.tr("Close the import"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setFixedSize(28, 28)
        self.model = ReportModel()
        self.rows = ReportRows(theme)
        self.list = QListView()
        self.list.setObjectName("import.list")
        self.list.setAccessibleName(self.tr("What became of each article"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.rows)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place()
        self.cancel.clicked.connect(self._cancel)
        self.again.clicked.connect(self._again)
        self.close_button.clicked.connect(self.closed)
        self.list.activated.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.set_theme(theme)

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 10, 8)
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.again)
        head.addWidget(self.cancel)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 16, 6)
        bar.addWidget(self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 6)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(bar)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.rows.theme = theme
        self.close_button.setIcon(icon("close", theme.muted))
        self.setStyleSheet(
            f"#import {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 11px; }}"
        )
        self.list.viewport().update()

    def start(self, files: int) -> None:
        """An import of so many files begins; 0 when their number is not known."""
        self._files, self._done = files, 0
        self.model.show(())
        self.title.setText(self.tr("Importing"))
        self.detail.setText(self.tr("1 file") if files == 1 else self.tr("{} files").format(files) if files else "")
        self.progress.setRange(0, files)
        self.progress.setValue(0)
        self.progress.show()
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.again.hide()
        self.close_button.hide()

    def show_progress(self, path: str, report: ImportReport) -> None:
        """A file is through."""
        self._done += 1
        self.progress.setValue(min(self._done, self._files))
        name = PurePath(path).name
        counted = self.tr("{} of {}").format(self._done, self._files) if self._files else str(self._done)
        self.title.setText(self.tr("Importing {}").format(counted))
        self.detail.setText(f"{name} · {self.summary(report)}")
        self._show(report)

    def finish(self, report: ImportReport, *, cancelled: bool = False) -> None:
        """The import is over, or was stopped; the account stays until it is closed."""
        self.title.setText(self.tr("Import stopped") if cancelled else self.tr("Import finished"))
        self.detail.setText(self.summary(report))
        self.progress.hide()
        self.cancel.hide()
        self.again.setVisible(bool(report.duplicates))
        self.close_button.show()
        self._show(report)

    def summary(self, report: ImportReport) -> str:
        """The account in one line: "12 found: 9 imported, 2 already in the library, 1 skipped"."""
        parts = [
            self.tr("{} imported").format(len(report.imported)) if report.imported else "",
            self.tr("{} already in the library").format(len(report.duplicates)) if report.duplicates else "",
            self.tr("{} skipped").format(len(report.skipped)) if report.skipped else "",
            self.tr("{} not readable").format(len(report.failed)) if report.failed else "",
        ]
        told = ", ".join(part for part in parts if part)
        found = self.tr("1 article found") if report.found == 1 else self.tr("{} articles found").format(report.found)
        return f"{found}: {told}" if told else found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is finished; a running import goes on."""
        if event.key() == Qt.Key.Key_Escape and not self.close_button.isHidden():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, report: ImportReport) -> None:
        rows = report_rows(report)
        if rows != self.model.rows:
            place = self.list.verticalScrollBar().value()
            self.model.show(rows)
            self.list.verticalScrollBar().setValue(place)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.title.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _again(self) -> None:
        paths = tuple(dict.fromkeys(row.path for row in self.model.rows if row.state == "duplicate"))
        self.again_requested.emit(paths)

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.rows):
            article = self.model.rows[index.row()].article
            if article is not None:
                self.article_opened.emit(article)
