"""The bar above the panes: which library is open, the menus, the way into search, and who is coding."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from ui.theme import UI_FONTS, Theme
from ui.widgets.eliding import Eliding

# Qt gives menus and styled labels the system's font unless a style sheet says otherwise.
FAMILIES = ", ".join(f'"{family}"' for family in UI_FONTS)


class SearchButton(QPushButton):
    """Looks like a search field and opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top.search")
        self.setAccessibleName(self.tr("Search"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = Eliding(self.tr("Search articles, quotes, actors, claims, commands…"))
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._key = QLabel("Ctrl K")
        self._key.setObjectName("top.search.key")
        self._key.setFixedHeight(18)
        for label in (self._hint, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 8, 0)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._key)

    def sizeHint(self) -> QSize:
        """Wide enough for its words, like a field."""
        return QSize(460, 30)

    def minimumSizeHint(self) -> QSize:
        """Shrinks before the menus do."""
        return QSize(120, 30)


class TopBar(QFrame):
    """Name, menus, search, coder."""

    search_requested = Signal()
    coder_clicked = Signal()

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        name = QLabel("Attest")
        name.setObjectName("top.name")
        self.library = QLabel()
        self.library.setObjectName("top.library")
        self.search = SearchButton()
        self.search.clicked.connect(self.search_requested)
        self.coder = QPushButton()
        self.coder.setObjectName("top.coder")
        self.coder.setFlat(True)
        self.coder.setFixedHeight(26)
        self.coder.clicked.connect(self.coder_clicked)
        menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 12, 4)
        layout.setSpacing(10)
        layout.addWidget(name)
        layout.addWidget(self.library)
        layout.addWidget(menus)
        layout.addStretch(1)
        layout.addWidget(self.search, 3)
        layout.addStretch(1)
        layout.addWidget(self.coder)
        self.search.setMaximumWidth(520)

    def show_library(self, name: str, path: str) -> None:
        """Name the open library; "" when none is open."""
        self.library.setText(name)
        self.library.setToolTip(path)
        self.library.setVisible(bool(name))

    def show_coder(self, name: str) -> None:
        """Name the coder of new annotations."""
        self.coder.setText(self.tr("coder: {0}").format(name))
        self.coder.setToolTip(self.tr("New quotes are recorded under this name. Click to change it."))
        self.coder.setAccessibleName(self.tr("Coder: {0}").format(name))

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(
            f"#top * {{ font-family: {FAMILIES}; }}"
            f"#top {{ background: {theme.window}; border-bottom: 1px solid {theme.line}; }}"
            f'[objectName="top.name"] {{ font-weight: 600; color: {theme.ink}; }}'
            f'[objectName="top.library"] {{ color: {theme.muted}; }}'
            f'[objectName="top.search"] {{ background: {theme.raised}; border: 1px solid {theme.edge};'
            f" border-radius: 8px; text-align: left; }}"
            f'[objectName="top.search"]:focus {{ border: 2px solid {theme.accent}; }}'
            f'[objectName="top.search"] QLabel {{ color: {theme.muted}; }}'
            f'[objectName="top.search.key"] {{ border: 1px solid {theme.line}; border-radius: 4px; padding: 1px 5px;'
            f" font-size: 11px; }}"
            f'[objectName="top.coder"] {{ color: {theme.muted}; border: none; padding: 2px 6px; border-radius: 6px; }}'
            f'[objectName="top.coder"]:hover {{ color: {theme.ink}; }}'
            f'[objectName="top.coder"]:focus {{ border: 2px solid {theme.accent}; }}'
            f"QMenuBar {{ background: transparent; color: {theme.muted}; }}"
            f"QMenuBar::item {{ padding: 4px 8px; border-radius: 6px; }}"
            f"QMenuBar::item:selected {{ background: {theme.chosen}; color: {theme.ink}; }}"
        )
