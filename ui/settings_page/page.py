"""All settings on one page, by what they are about. Nothing here needs to be confirmed: each is kept at once."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.settings import INTERFACE_SCALES, LINE_WIDTHS, TEXT_SIZES, Settings
from ui.commands import Commands
from ui.languages import LANGUAGES
from ui.settings_page.backups import BackupList
from ui.settings_page.fields import FolderField, Stepper, TextField, check_box, choice, number, show_choice
from ui.settings_page.keys import KeysEditor
from ui.theme import Theme
from ui.widgets.section import heading_font
from ui.widgets.segmented import SegmentedControl

# What is read only once, when the program starts.
AT_START = ("language", "interface_scale")
_WIDEST = 760  # pixels


class SettingsPage(QFrame):
    """`changed(Settings)` comes with every change; `folder_wanted(field)` asks for a folder to be chosen."""

    changed = Signal(object)
    folder_wanted = Signal(str)
    restart_wanted = Signal()
    file_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, commands: Commands, started: Settings, parent: QWidget | None = None) -> None:
        """`started` are the settings the program was started with."""
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self._settings = self._started = started
        self._sections: list[QLabel] = []
        self._forms: list[QFormLayout] = []
        self._notes: list[QLabel] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(28, 18, 28, 28)
        self._column.setSpacing(6)
        self._add_head()
        self._add_looks(theme)
        self._add_language()
        self._add_coding()
        self._add_keys(commands)
        self._add_folders()
        self._add_backups()
        self._add_file()
        self._align()
        self._column.addStretch(1)
        self._scroll()
        self.setFocusProxy(self.theme)
        self.set_theme(theme)

    def _scroll(self) -> None:
        inner = QWidget()
        inner.setObjectName("settings.inner")
        inner.setLayout(self._column)
        inner.setMaximumWidth(_WIDEST)
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(centred)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard, and bring themselves into view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _add_head(self) -> None:
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setObjectName("settings.close")
        self.close_button.setAccessibleName(self.tr("Back to the text"))
        self.close_button.setFixedSize(28, 28)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.close_button)
        self._column.addLayout(row)
        self.restart = QPushButton(self.tr("Start Attest again"))
        self.restart.setObjectName("settings.restart")
        self.restart.setProperty("kind", "primary")
        self.restart.clicked.connect(self.restart_wanted)
        self.pending = QLabel(self.tr("Language and size of the interface change when Attest starts again."))
        self.pending.setWordWrap(True)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 4, 0, 4)
        bar.addWidget(self.pending, 1)
        bar.addWidget(self.restart)
        self._column.addWidget(self._bar)

    def _add_looks(self, theme: Theme) -> None:
        form = self._section(self.tr("Looks"))
        choices = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.theme = SegmentedControl(theme, choices, self.tr("Theme"))
        self.theme.chosen.connect(lambda key: self._keep("theme", key))
        families = [family for family in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(family)]
        fonts: list[tuple[object, str]] = [("", self.tr("EB Garamond (Attest’s own)")), *((f, f) for f in families)]
        self.font_box = choice("text_font", self.tr("Type of the article"), fonts, self._keep)
        low, high = (int(size) for size in TEXT_SIZES)
        self.size_box = number("text_size", self.tr("Size of the text"), low, high, 1, self.tr("pt"), self._keep)
        self.width_box = number(
            "line_width", self.tr("Line width"), *LINE_WIDTHS, 2, self.tr("characters"), self._keep
        )  # fmt: skip
        scales = [(scale, self.tr("{0} %").format(scale)) for scale in INTERFACE_SCALES]
        self.scale = choice("interface_scale", self.tr("Size of the interface"), scales, self._keep)
        for name, part in (
            (self.tr("Theme"), self.theme),
            (self.tr("Type of the article"), self.font_box),
            (self.tr("Size of the text"), Stepper(self.size_box)),
            (self.tr("Line width"), Stepper(self.width_box)),
            (self.tr("Size of the interface"), self.scale),
        ):
            form.addRow(name, part)

    def _add_language(self) -> None:
        form = self._section(self.tr("Language"))
        choices: list[tuple[object, str]] = [("", self.tr("As the system")), *LANGUAGES.items()]
        self.language = choice("language", self.tr("Language of the window"), choices, self._keep)
        form.addRow(self.tr("Language of the window"), self.language)
        self._note(self.tr("Dates and numbers follow it. Articles, quotes and exports keep their own languages."))

    def _add_coding(self) -> None:
        from annotator.library import has_grammar

        form = self._section(self.tr("Coding"))
        self.coder = TextField("coder", self.tr("Your name as coder"), self._keep)
        form.addRow(self.tr("Your name as coder"), self.coder)
        self.reads_along = check_box("suggestions", self.tr("Read along and suggest quotes"), self._keep)
        self.offers = check_box("suggest_speakers", self.tr("Offer the likely speakers after Q"), self._keep)
        self.learns = check_box("learning", self.tr("Learn from the articles you mark as done"), self._keep)
        self.parses = check_box("grammar", self.tr("Look at the grammar of English sentences as well"), self._keep)
        self.parses.setEnabled(has_grammar())
        for box in (self.reads_along, self.offers, self.learns, self.parses):
            form.addRow("", box)
        if not self.parses.isEnabled():
            self._note(
                self.tr("Grammar is not part of this package: it needs Attest installed with pip, and “attest[spacy]”.")
                if getattr(sys, "frozen", False)
                else self.tr("Grammar needs an extra: pip install “attest[spacy]”.")
            )
        self._note(self.tr("Suggestions are made on this computer; nothing of your articles leaves it."))

    def _add_keys(self, commands: Commands) -> None:
        self._section(self.tr("Keys"))
        self.single = check_box("single_keys", self.tr("Single keys work in the text: Q, A, C, T…"), self._keep)
        self.keys = KeysEditor(commands)
        self._column.addWidget(self.single)
        self._column.addWidget(self.keys)

    def _add_folders(self) -> None:
        form = self._section(self.tr("Folders"))
        self.folders: dict[str, tuple[FolderField, str]] = {}
        last = self.tr("The folder used last")
        for field, name, usual in (
            ("library_folder", self.tr("New libraries"), last),
            ("export_folder", self.tr("Exports"), last),
            ("backup_folder", self.tr("Backups"), self.tr("In Attest’s own folder")),
        ):
            part = FolderField(field, name, self._keep)
            part.wanted.connect(self.folder_wanted)
            self.folders[field] = (part, usual)
            form.addRow(name, part)

    def _add_backups(self) -> None:
        form = self._section(self.tr("Backups"))
        self.backs_up = check_box("backups", self.tr("Copy a library the first time it is opened in a day"), self._keep)
        self.kept = number("backups_kept", self.tr("Copies to keep"), 1, 100, 1, "", self._keep)
        form.addRow("", self.backs_up)
        form.addRow(self.tr("Copies to keep"), Stepper(self.kept))
        self._note(self.tr("Every change is saved at once; a copy helps when a disk fails or a file is deleted."))
        self.backups = BackupList()
        self._column.addWidget(self.backups)

    def _add_file(self) -> None:
        self._section(self.tr("This page as a file"))
        self.file = self._note("")
        self.everything = QPushButton(self.tr("All settings as they were at first"))
        self.everything.setObjectName("settings.reset")
        self.everything.clicked.connect(self._reset)
        row = QHBoxLayout()
        row.addWidget(self.everything)
        row.addStretch(1)
        self._column.addLayout(row)

    def _section(self, title: str) -> QFormLayout:
        heading = QLabel(title)
        heading.setFont(heading_font())
        heading.setProperty("role", "muted")
        heading.setContentsMargins(0, 18, 0, 4)
        self._sections.append(heading)
        self._column.addWidget(heading)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._column.addLayout(form)
        self._forms.append(form)
        return form

    def _align(self) -> None:
        """Let the fields of all sections begin at one edge."""
        items = (
            form.itemAt(row, QFormLayout.ItemRole.LabelRole) for form in self._forms for row in range(form.rowCount())
        )
        labels = [label for item in items if item is not None and (label := item.widget()) is not None]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)

    def _note(self, text: str) -> QLabel:
        note = QLabel(text)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self._column.addWidget(note)
        return note

    def show_settings(self, settings: Settings, file: Path) -> None:
        """Show settings, and the file they are kept in."""
        self._settings = settings
        self.theme.set_value(settings.theme)
        for box, key in (
            (self.font_box, settings.text_font),
            (self.scale, settings.interface_scale),
            (self.language, settings.language),
        ):
            show_choice(box, key)
        for spin, value in (
            (self.size_box, round(settings.text_size)),
            (self.width_box, settings.line_width),
            (self.kept, settings.backups_kept),
        ):
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)
        for check, on in (
            (self.reads_along, settings.suggestions),
            (self.offers, settings.suggest_speakers),
            (self.learns, settings.learning),
            (self.parses, settings.grammar),
            (self.single, settings.single_keys),
            (self.backs_up, settings.backups),
        ):
            check.setChecked(on)
        self.coder.setText(settings.coder)
        for field, (part, usual) in self.folders.items():
            part.show_folder(getattr(settings, field), usual)
        self.file.setText(self.tr("Kept in {0}.").format(file))
        self._bar.setVisible(any(getattr(settings, each) != getattr(self._started, each) for each in AT_START))

    def begin(self) -> None:
        """Show the page from its beginning, with the keyboard in the first field."""
        self.area.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(f"#settings, #settings QScrollArea > QWidget > QWidget {{ background: {theme.pane}; }}")
        self.theme.set_theme(theme)
        self.keys.set_theme(theme)
        self.backups.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self, field: str, value: object) -> None:
        kept = float(value) if field == "text_size" and isinstance(value, int) else value
        if getattr(self._settings, field) != kept:
            self.changed.emit(replace(self._settings, **{field: kept}))  # type: ignore[arg-type]  # by name

    def _reset(self) -> None:
        """Back to the defaults, but for what is not a preference: what was opened, the window's place, the tour."""
        kept = {
            name: getattr(self._settings, name)
            for name in ("recent_libraries", "last_folder", "window", "panes", "tour")
        }
        self.changed.emit(replace(Settings(), **kept))
