"""The page of an export: a list of formats, the choices of the chosen one, where it goes, and how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.library import EXPORTS
from ui.export_view import wording
from ui.export_view.ending import Ending
from ui.export_view.format_list import FormatList
from ui.export_view.names_field import NamesField
from ui.export_view.network_form import NetworkForm
from ui.export_view.request import Request
from ui.icons import icon
from ui.theme import Theme
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from annotator.library import Export
    from annotator.model import Quote

_FORMATS: dict[str, Export] = {each.name: each for each in EXPORTS}
_PAGES = ("html", "site", "codebook")
_WITH_TEXT = ("html", "site", "md", "jsonl", "brat", "qdpx")


class ExportView(QFrame):
    """What to export, and how. The page stays open, so that one export can follow another.

    `wanted(Request)` asks for an export, `place_wanted(str, bool)` for a place like this file (or folder),
    `cancelled()` to stop it; `opened(str)` and `losses_wanted()` follow the buttons of what was written.
    """

    wanted = Signal(object)
    place_wanted = Signal(str, bool)
    cancelled = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setAccessibleName(self.tr("Export"))
        self._name = "library"
        self._folder = Path()
        self._touched = False
        self.title = QLabel(self.tr("Export"))
        self.title.setProperty("role", "title")
        self.close_button = QToolButton()
        self.close_button.setObjectName("export.close")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName(self.tr("Close the export"))
        self.close_button.setFixedSize(28, 28)
        scopes = [
            ("article", self.tr("This article")),
            ("selected", self.tr("Selected")),
            ("library", self.tr("Whole library")),
            ("query", self.tr("What a search finds")),
        ]
        self.scope = SegmentedControl(theme, scopes, self.tr("What to export"))
        self.query = QLineEdit()
        self.query.setObjectName("export.query")
        self.query.setPlaceholderText(self.tr("outlet:Kestrel date:2031-03"))
        self.query.setAccessibleName(self.tr("Articles in which this is found"))
        self.formats = FormatList(theme)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.name = QLabel()
        self.name.setProperty("role", "title")
        self.text = QCheckBox(self.tr("With the articles’ texts"))
        self.text.setObjectName("export.text")
        self.text.setChecked(True)
        self.text.setToolTip(self.tr("Without them a colleague’s own copies get the quotes, by their words."))
        self.coders = QCheckBox(self.tr("With the names of those who annotated"))
        self.coders.setObjectName("export.coders")
        self.coders.setChecked(True)
        self.thumbnails = QCheckBox(self.tr("With pictures of printed pages"))
        self.thumbnails.setObjectName("export.thumbnails")
        self.thumbnails.setToolTip(self.tr("A small picture of each page a quote stands on, for articles from PDFs."))
        self.colours = SegmentedControl(theme, wording.themes(), self.tr("Colours"))
        self.colours.set_value("auto")
        self.actors = NamesField(theme, self.tr("Black out an actor, everywhere"), "actor")
        self.actors.setObjectName("export.actors")
        self.tags = NamesField(theme, self.tr("Black out passages with a tag"), "tag")
        self.tags.setObjectName("export.tags")
        self.quotes = NamesField(theme, self.tr("Black out a quote, by its words"), "tag")
        self.quotes.setObjectName("export.quotes")
        self.network = NetworkForm()
        self.to = QLineEdit()
        self.to.setObjectName("export.to")
        self.to.setAccessibleName(self.tr("File to write"))
        self.ending = Ending(theme)
        self._place()
        self._connect()
        self.set_theme(theme)

    def open(self, scope: str, name: str, folder: Path, scopes: Mapping[str, bool]) -> None:
        """Show the page for an export of `scope`, called `name`, into `folder`; `scopes` says which there are."""
        self._name, self._folder, self._touched = name, folder, False
        for key, there in scopes.items():
            self.scope.set_enabled(key, there)
        self.scope.set_value(scope)
        self._scoped(scope)
        if self.formats.currentRow() < 0:
            self.formats.choose("html")
        self._suggest()
        self.ending.rest()
        self.formats.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_names(self, actors: Mapping[str, int], tags: Mapping[str, int]) -> None:
        """Offer these actors and tags to be blacked out (name -> id)."""
        self.actors.show_names(actors)
        self.tags.show_names(tags)

    def show_quotes(self, quotes: Iterable[Quote]) -> None:
        """Offer the words of these quotes to be blacked out."""
        self.quotes.show_names(wording.quote_names(quotes))

    def show_place(self, path: str) -> None:
        """The place that was chosen."""
        self._touched = True
        self.to.setText(path)

    def request(self) -> Request:
        """What is asked for now."""
        from annotator.library import Options

        options = Options(
            include_text=self.text.isChecked(),
            coder_names=self.coders.isChecked(),
            theme=self.colours.value() or "auto",
            thumbnails=self.thumbnails.isChecked(),
            network=self.network.options(),
        )
        return Request(
            self.formats.format(),
            Path(self.to.text().strip()),
            self.scope.value() or "library",
            self.query.text().strip(),
            self.actors.ids(),
            self.tags.ids(),
            self.quotes.ids(),
            options=options,
        )

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.close_button.setIcon(icon("close", theme.muted))
        for part in (self.scope, self.colours, self.formats, self.actors, self.tags, self.quotes, self.ending):
            part.set_theme(theme)
        self.setStyleSheet(f"#export {{ background: {theme.pane}; border: none; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports, Esc stops an export under way or closes the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(overwrite=False)
        elif event.key() == Qt.Key.Key_Escape:
            (self.cancelled if self.ending.is_running() else self.closed).emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        what = QHBoxLayout()
        what.setSpacing(10)
        what.addWidget(self.scope)
        what.addWidget(self.query, 1)
        what.addStretch(0)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(22, 6, 14, 6)
        column.setSpacing(9)
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addSpacing(6)
        column.addWidget(self.network)
        column.addWidget(self.text)
        column.addWidget(self.coders)
        column.addWidget(self.thumbnails)
        self._colours = QWidget()
        colours = QFormLayout(self._colours)
        colours.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Colours"))
        label.setProperty("role", "field")
        colours.addRow(label, self.colours)
        column.addWidget(self._colours)
        column.addSpacing(4)
        column.addWidget(self.actors)
        column.addWidget(self.tags)
        column.addWidget(self.quotes)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(side)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.addWidget(self.formats)
        middle.addWidget(scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 22, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(what)
        layout.addLayout(middle, 1)
        layout.addLayout(self._destination())
        layout.addWidget(self.ending)

    def _destination(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(self.tr("To"))
        label.setProperty("role", "field")
        label.setBuddy(self.to)
        self.choose = QToolButton()
        self.choose.setObjectName("export.choose")
        self.choose.setText(self.tr("Choose…"))
        self.choose.setProperty("kind", "quiet")
        row.addWidget(label)
        row.addWidget(self.to, 1)
        row.addWidget(self.choose)
        return row

    def _connect(self) -> None:
        self.formats.chosen.connect(self._show_format)
        self.formats.itemActivated.connect(lambda _: self._ask(overwrite=False))
        self.scope.chosen.connect(self._scoped)
        self.network.length.valueChanged.connect(lambda _: self._suggest())
        self.to.textEdited.connect(self._edited)
        self.choose.clicked.connect(lambda: self.place_wanted.emit(self.to.text(), self._is_folder()))
        self.close_button.clicked.connect(self.closed)
        self.ending.export.clicked.connect(lambda: self._ask(overwrite=False))
        self.ending.replaced.connect(lambda: self._ask(overwrite=True))
        self.ending.cancelled.connect(self.cancelled)

    def _ask(self, *, overwrite: bool) -> None:
        if self.ending.is_running():
            return
        if not self.to.text().strip():
            self.to.setFocus()
            return
        for field in (self.actors, self.tags, self.quotes):
            # What somebody meant to have blacked out must not go out because no name was chosen.
            if typed := field.unknown():
                said = self.tr("“{0}” is nothing that can be blacked out: choose from the list, or empty the field.")
                self.ending.fail(said.format(typed))
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.wanted.emit(replace(self.request(), overwrite=overwrite))

    def _show_format(self, name: str) -> None:
        label, about = wording.format_words(name)
        self.name.setText(label)
        self.about.setText(about)
        self.network.setVisible(_FORMATS[name].network)
        self._colours.setVisible(name in _PAGES)
        self.text.setVisible(name in _WITH_TEXT)
        self.thumbnails.setVisible(_FORMATS[name].pictures)
        self.coders.setVisible(not _FORMATS[name].network and name not in ("ris", "bibtex", "csl", "qdc", "codebook"))
        self._suggest()
        self.ending.rest()

    def _scoped(self, scope: str) -> None:
        self.query.setVisible(scope == "query")
        if scope == "query":
            self.query.setFocus()

    def _edited(self) -> None:
        self._touched = True
        self.ending.rest()

    def _is_folder(self) -> bool:
        return _FORMATS[self.formats.format()].is_folder(self.request().options)

    def _suggest(self) -> None:
        """The name of the file, with the ending of the format; a name that was typed keeps all but that."""
        suffix = _FORMATS[self.formats.format()].suffix_for(self.request().options)
        if not self._touched:
            self.to.setText(str(self._folder / f"{self._name}{suffix}"))
            return
        path = Path(self.to.text())
        known = {each.suffix for each in EXPORTS if each.suffix}
        stem = path.stem if path.suffix in known else path.name
        self.to.setText(str(path.with_name(f"{stem}{suffix}")) if stem else self.to.text())
