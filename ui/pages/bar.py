"""The bar over the pages: which page, how large, how turned, and back to the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from ui import icons
from ui.pages.surface import FIT_PAGE, FIT_WIDTH
from ui.pages.view import PagesView
from ui.theme import LIGHT, Theme

HEIGHT = 38
"""Pixels."""


class PagesBar(QWidget):
    """Shows and changes where a `PagesView` is and how it shows its pages."""

    text_wanted = Signal()
    thumbnails_wanted = Signal(bool)

    def __init__(self, view: PagesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages.bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self._view = view
        self._icons: list[tuple[QToolButton, str]] = []
        self._outline: tuple[tuple[int, str, int], ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(2)
        self.thumbnails = self._button(
            "thumbnails.shown", "panel-left", self.tr("Small pictures of the pages"), self._show_thumbnails
        )
        self.thumbnails.setCheckable(True)
        self.contents = self._button("contents", "list", self.tr("Contents"), self._show_contents)
        self._button("previous", "chevron-up", self.tr("Previous page"), lambda: self._step(-1))
        self.page = QLineEdit()
        self.page.setObjectName("pages.page")
        self.page.setAccessibleName(self.tr("Go to page"))
        self.page.setToolTip(self.tr("Go to page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFixedWidth(58)
        self.page.returnPressed.connect(self._go)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        row.addWidget(self.page)
        row.addWidget(self.count)
        self._button("next", "chevron-down", self.tr("Next page"), lambda: self._step(1))
        row.addStretch(1)
        self._button("smaller", "minus", self.tr("Zoom out"), lambda: view.step_zoom(-1))
        self.zoom = self._button("zoom", "", self.tr("Zoom"), self._show_zooms)
        self.zoom.setMinimumWidth(58)
        self._button("larger", "plus", self.tr("Zoom in"), lambda: view.step_zoom(1))
        self.spread = self._button("spread", "library", self.tr("Two pages side by side"), self._spread)
        self.spread.setCheckable(True)
        self.turn = self._button("turn", "refresh", self.tr("Turn the pages"), self._turn)
        self.invert = self._button("invert", "moon", self.tr("Dark pages in the dark look"), self._invert)
        self.invert.setCheckable(True)
        self.invert.setChecked(True)
        row.addStretch(1)
        self.text = self._button("text", "", self.tr("Text view"), self.text_wanted.emit)
        self.text.setText(self.tr("Text view"))
        view.page_changed.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        self.set_theme(LIGHT)
        self.set_outline(())

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.setStyleSheet(f"#pages\\.bar {{ background: {theme.pane}; border-bottom: 1px solid {theme.line}; }}")
        for button, name in self._icons:
            button.setIcon(icons.icon(name, theme.muted))
        self.invert.setVisible(theme.dark)

    def set_outline(self, outline: tuple[tuple[int, str, int], ...]) -> None:
        """The document's table of contents: depth from 1, title, page from 1."""
        self._outline = outline
        self.contents.setEnabled(bool(outline))
        self._show_page(self._view.page())

    def _button(self, name: str, icon: str, tip: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"pages.{name}")
        button.setProperty("kind", "quiet")
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.setMinimumSize(QSize(28, 28))
        button.clicked.connect(lambda _=False: act())
        if icon:
            self._icons.append((button, icon))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def _show_page(self, page: int) -> None:
        if not self.page.hasFocus() or not self.page.isModified():
            self.page.setText(self._view.label(page))
        pages = self._view.pages()
        labelled = bool(pages) and self._view.label(page) != str(page)
        words = self.tr("({0} of {1})").format(page, pages) if labelled else self.tr("of {0}").format(pages)
        self.count.setText(" " + words + " ")

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.setText(f"{round(100 * zoom)} %")

    def _step(self, by: int) -> None:
        self._view.go_to_page(self._view.page() + by)

    def _go(self) -> None:
        page = self._view.page_called(self.page.text())
        self.page.setModified(False)
        if page is None:
            self.page.selectAll()
            return
        self._view.go_to_page(page)
        self._view.setFocus()

    def _turn(self) -> None:
        self._view.set_rotation(self._view.rotation() + 90)

    def _spread(self) -> None:
        self._view.set_spread(self.spread.isChecked())

    def _show_thumbnails(self) -> None:
        self.thumbnails_wanted.emit(self.thumbnails.isChecked())

    def _invert(self) -> None:
        self._view.set_inverted(self.invert.isChecked())

    def _show_zooms(self) -> None:
        menu = QMenu(self)
        for words, fit in ((self.tr("Fit width"), FIT_WIDTH), (self.tr("Fit page"), FIT_PAGE)):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._view.fit() == fit)
            action.triggered.connect(lambda _=False, fit=fit: self._view.set_fit(fit))
        menu.addSeparator()
        for zoom in (0.5, 0.75, 1.0, 1.5, 2.0, 4.0):
            menu.addAction(f"{round(100 * zoom)} %").triggered.connect(
                lambda _=False, zoom=zoom: self._view.set_zoom(zoom)
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.zoom.mapToGlobal(self.zoom.rect().bottomLeft()))

    def _show_contents(self) -> None:
        menu = QMenu(self)
        for depth, title, page in self._outline[:200]:
            action = menu.addAction(f"{'    ' * (depth - 1)}{title.replace('&', '&&')}\t{self._view.label(page)}")
            action.triggered.connect(lambda _=False, page=page: self._view.go_to_page(page))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.contents.mapToGlobal(self.contents.rect().bottomLeft()))
