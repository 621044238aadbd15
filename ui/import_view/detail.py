"""What is known of the chosen row of an import: an article's text and facts, a reason, a table's columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.model import Draft
from ui.counting import counted
from ui.dates import readable
from ui.import_view.columns import ColumnsForm
from ui.import_view.preview import ArticleRow, FileRow, LeftRow, Row
from ui.import_view.wording import file_name, is_locked, known_label, sayings, stated_label
from ui.messages import said
from ui.theme import Theme, text_font

if TYPE_CHECKING:
    from annotator.library import Candidate, FoundFile

_MOST = 30_000  # characters of a text that are shown


class Detail(QFrame):
    """Values in, signals out. `originals_wanted` names the candidate whose source is to be shown beside its text."""

    draft_wanted = Signal(int)
    originals_wanted = Signal(int)
    source_wanted = Signal(str)
    password_wanted = Signal(str)  # path of a locked file
    columns_chosen = Signal(str, object)  # path, field -> column
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.detail_pane")
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("About the chosen row"))
        self._row: Row | None = None
        self.title, self.facts, self.warnings = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.facts.setProperty("role", "muted")
        self.warnings.setProperty("role", "warning")
        for label in (self.title, self.facts, self.warnings):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.compare = QPushButton(self.tr("Original and text… (O)"))
        self.compare.setObjectName("import.compare")
        self.source = QPushButton(self.tr("Show the original…"))
        self.source.setObjectName("import.source")
        self.unlock = QPushButton(self.tr("Type the password…"))
        self.unlock.setObjectName("import.unlock")
        self.text = QPlainTextEdit()
        self.text.setObjectName("import.text")
        self.text.setAccessibleName(self.tr("The text that was found"))
        self.text.setReadOnly(True)
        self.text.setFont(text_font(16))
        self.columns = ColumnsForm()
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare)
        buttons.addWidget(self.source)
        buttons.addWidget(self.unlock)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        for widget in (self.title, self.facts, self.warnings):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.text, 1)
        layout.addStretch(0)
        self.compare.clicked.connect(self.open_originals)
        self.source.clicked.connect(self._show_source)
        self.unlock.clicked.connect(self._want_password)
        self.columns.chosen.connect(self._choose_columns)
        self.show_row(None)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"[objectName='import.detail_pane'] {{ background: {theme.paper}; border: 1px solid {theme.line};"
            " border-radius: 8px; }"
            f"[objectName='import.text'] {{ background: {theme.paper}; border: none; color: {theme.ink}; }}"
        )

    def show_row(self, row: Row | None) -> None:
        """Show a row, nothing for None."""
        self._row = row
        self.text.clear()
        article, file = isinstance(row, ArticleRow), self._file()
        self.compare.setVisible(article)
        self.text.setVisible(article)
        self.source.setVisible(isinstance(row, LeftRow) and file is not None and file.source is not None)
        self.unlock.setVisible(isinstance(row, LeftRow) and is_locked(row.item))
        table = file.table if file is not None and not article else None
        self.columns.setVisible(table is not None)
        if table is not None:
            self.columns.show_table(table)
        if isinstance(row, ArticleRow):
            self._show_article(row)
        elif isinstance(row, LeftRow):
            self._say(
                row.item.title or file_name(row.item.path),
                row.item.path,
                f"{said(row.item.reason)} {said(row.item.hint)}",
            )
        elif isinstance(row, FileRow):
            self._say(file_name(row.file.path), row.file.path, stated_label(row.file))
        else:
            self._say("", "", "")

    def show_draft(self, number: int, draft: Draft) -> None:
        """Show an article's text, if it is still the one that is looked at."""
        if isinstance(self._row, ArticleRow) and self._row.candidate.number == number:
            text = draft.content.text.replace("\n", "\n\n")
            cut = self.tr("\n\n… the first {0} characters are shown.").format(_MOST) if len(text) > _MOST else ""
            self.text.setPlainText(text[:_MOST] + cut)

    def open_originals(self) -> None:
        """Ask for the source beside the text."""
        if isinstance(self._row, ArticleRow):
            self.originals_wanted.emit(self._row.candidate.number)

    def _show_article(self, row: ArticleRow) -> None:
        candidate = row.candidate
        data = candidate.metadata
        self._say(
            data.title or self.tr("Untitled"),
            _facts(candidate, self.tr("read by {0}").format(candidate.extractor)),
            "\n".join(part for part in (known_label(candidate, row.choice), *sayings(candidate)) if part),
        )
        self.draft_wanted.emit(candidate.number)

    def _say(self, title: str, facts: str, warnings: str) -> None:
        self.title.setText(title)
        self.facts.setText(facts)
        self.warnings.setText(warnings.strip())
        self.warnings.setVisible(bool(warnings.strip()))

    def _file(self) -> FoundFile | None:
        return self._row.file if isinstance(self._row, FileRow | LeftRow) else None

    def _show_source(self) -> None:
        file = self._file()
        if file is not None:
            self.source_wanted.emit(file.path)

    def _want_password(self) -> None:
        if isinstance(self._row, LeftRow):
            self.password_wanted.emit(self._row.item.path)

    def _choose_columns(self, fields: object) -> None:
        file = self._file()
        if file is not None:
            self.columns_chosen.emit(file.path, fields)


def _facts(candidate: Candidate, read_by: str) -> str:
    data = candidate.metadata
    lines = (
        " · ".join(part for part in (data.outlet, data.byline, readable(data.published, time=True)) if part),
        " · ".join(part for part in (data.section, data.language, counted(candidate.words, "word")) if part),
        data.url,
        " · ".join(part for part in (candidate.path, candidate.part, read_by) if part),
    )
    return "\n".join(line for line in lines if line)
