"""The page before a library is open: try the sample, begin, go on where you were."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.theme import TEXT_FONTS, Theme
from ui.widgets.section import heading_font

_WIDTH = 560  # pixels


class Welcome(QFrame):
    """`chosen(command id)` names what to do, `recent_chosen(path)` a library to open again."""

    chosen = Signal(str)
    recent_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(24, 40, 24, 32)
        self._column.setSpacing(8)
        self._add_head()
        self._add_ways()
        self.heading = QLabel(self.tr("Go on with"))
        self.heading.setFont(heading_font())
        self.heading.setProperty("role", "muted")
        self.heading.setContentsMargins(0, 20, 0, 0)
        self._column.addWidget(self.heading)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._column.addLayout(self._recent)
        self._add_foot()
        self._column.addStretch(1)
        self._scroll()
        self.set_theme(theme)
        self.show_recent(())

    def _add_head(self) -> None:
        title = QLabel(self.tr("Who said what, about which claim, on what evidence"))
        title.setObjectName("welcome.title")
        title.setWordWrap(True)
        about = QLabel(
            self.tr(
                "Attest keeps your articles, the quotes you mark in them, and who says them, in one file on this "
                "computer: a library. Nothing leaves it unless you export it."
            )
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self._column.addWidget(title)
        self._column.addWidget(about)
        self._column.addSpacing(16)

    def _add_ways(self) -> None:
        ways = (
            (
                "help.tour",
                self.tr("Take the tour"),
                self.tr("Ten steps on a sample library, in five minutes."),
                True,
            ),
            ("file.sample", self.tr("Open the sample library"), self.tr("Ten articles to try things on."), False),
            ("file.new", self.tr("New library…"), self.tr("Begin your own project."), False),
            ("file.open", self.tr("Open a library…"), self.tr("A file that ends in .attest."), False),
        )
        self.ways: dict[str, QPushButton] = {}
        for id, label, about, primary in ways:
            button = QPushButton(label)
            button.setObjectName(f"welcome.{id}")
            button.setAccessibleDescription(about)
            button.setMinimumWidth(210)
            button.setMinimumHeight(30)
            if primary:
                button.setProperty("kind", "primary")
            button.clicked.connect(partial(self._choose, id))
            text = QLabel(about)
            text.setProperty("role", "muted")
            text.setWordWrap(True)
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(button)
            row.addWidget(text, 1)
            self._column.addLayout(row)
            self.ways[id] = button

    def _add_foot(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 20, 0, 0)
        for id, label in (
            ("help.guide", self.tr("Guide")),
            ("help.keys", self.tr("Keys")),
            ("file.settings", self.tr("Settings")),
        ):
            link = QPushButton(label)
            link.setProperty("kind", "link")
            link.setObjectName(f"welcome.{id}")
            link.clicked.connect(partial(self._choose, id))
            row.addWidget(link)
        row.addStretch(1)
        self._column.addLayout(row)

    def _scroll(self) -> None:
        inner = QWidget()
        inner.setLayout(self._column)
        inner.setMaximumWidth(_WIDTH)
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(centred)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_recent(self, libraries: Sequence[str]) -> None:
        """Offer these libraries, the newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in libraries:
            label = self.tr("{0} — {1}").format(Path(path).stem, Path(path).parent)
            button = QPushButton(label.replace("&", "&&"))  # one alone would underline the letter after it
            button.setProperty("kind", "link")
            button.setObjectName("welcome.recent")
            button.setToolTip(path)
            button.clicked.connect(partial(self._reopen, path))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.heading.setVisible(bool(libraries))

    def show_tour(self, step: int, steps: int) -> None:
        """Say whether the tour was begun: at `step` of `steps`, 0 for not yet."""
        going = 0 < step <= steps
        label = self.tr("Go on with the tour ({0} of {1})").format(step, steps) if going else self.tr("Take the tour")
        self.ways["help.tour"].setText(label)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        families = ", ".join(f'"{family}"' for family in TEXT_FONTS)
        self.setStyleSheet(
            f"#welcome, #welcome QScrollArea > QWidget > QWidget {{ background: {theme.paper}; }}"
            f'[objectName="welcome.title"] {{ font-family: {families}; font-size: 26px; color: {theme.ink}; }}'
        )

    def _choose(self, id: str, _checked: bool = False) -> None:
        self.chosen.emit(id)

    def _reopen(self, path: str, _checked: bool = False) -> None:
        self.recent_chosen.emit(path)
