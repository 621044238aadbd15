"""Which column of a table holds what: its first rows, and above each column the field it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from annotator.library import Columns


_SHORT = 90  # characters of a cell that are shown


class ColumnsForm(QFrame):
    """`chosen` carries field -> column name."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.columns")
        self._table: Columns | None = None
        self.boxes: list[QComboBox] = []
        self._hint = QLabel(
            self.tr(
                "Say what each column holds; one holds the text. Tables with the same columns are read so from now on."
            )
        )
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self.read = QPushButton(self.tr("Read the table so"))
        self.read.setObjectName("import.columns.read")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._hint)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeading)
        self.read.clicked.connect(lambda: self.chosen.emit(self.fields()))

    def fields_known(self) -> list[tuple[str, str]]:
        """Every field a column can be for, with its name."""
        return [
            ("", self.tr("—")),
            ("text", self.tr("Text")),
            ("title", self.tr("Title")),
            ("published", self.tr("Date")),
            ("byline", self.tr("Author")),
            ("outlet", self.tr("Outlet")),
            ("url", self.tr("URL")),
            ("section", self.tr("Section")),
            ("language", self.tr("Language")),
            ("part", self.tr("Number")),
        ]

    def show_table(self, table: Columns) -> None:
        """Show a table's columns, each with the field it is read for."""
        self._table = table
        self.boxes = []
        page = QWidget()
        page.setAutoFillBackground(False)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        held = {column: field for field, column in table.fields.items()}
        for at, name in enumerate(table.names):
            box = QComboBox()
            box.setObjectName(f"import.columns.{at}")
            box.setAccessibleName(self.tr("What the column “{0}” holds").format(name))
            for field, label in self.fields_known():
                box.addItem(label, field)
            box.setCurrentIndex(max(0, box.findData(held.get(name, ""))))
            box.setMinimumWidth(104)
            # Two columns for one field: the one chosen last has it.
            box.activated.connect(lambda _, at=at: self._take_from_others(at))
            box.currentIndexChanged.connect(self._see_whether_it_can_be_read)
            self.boxes.append(box)
            heading = QLabel(name)
            heading.setProperty("role", "heading")
            grid.addWidget(heading, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(box, at, 1, Qt.AlignmentFlag.AlignTop)
            cells = [row[at][:_SHORT].replace("\n", " ") for row in table.rows[:3] if at < len(row) and row[at].strip()]
            sample = QLabel("\n".join(cells))
            sample.setWordWrap(True)
            sample.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(sample, at, 2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(table.names), 1)
        self._area.setWidget(page)
        self._see_whether_it_can_be_read()

    def fields(self) -> dict[str, str]:
        """Which column holds which field, as chosen."""
        names = self._table.names if self._table is not None else ()
        return {box.currentData(): name for box, name in zip(self.boxes, names, strict=True) if box.currentData()}

    def _see_whether_it_can_be_read(self) -> None:
        self.read.setEnabled("text" in self.fields())

    def _take_from_others(self, at: int) -> None:
        field = self.boxes[at].currentData()
        for number, box in enumerate(self.boxes):
            if number != at and field and box.currentData() == field:
                box.setCurrentIndex(0)
