"""The parts of the window and how they lie: top bar, three panes side by side, status line, notice, overlays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenuBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.address_bar import AddressBar
from ui.chooser import Chooser
from ui.find_bar import FindBar
from ui.history_pane import HistoryPane
from ui.inspector import Inspector
from ui.library_pane import LibraryPane
from ui.mode_bar import ModeBar
from ui.palette import Palette
from ui.password_bar import PasswordBar
from ui.reader.pane import ReadingPane
from ui.status_line import StatusLine
from ui.theme import Theme
from ui.top_bar import TopBar
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.fields_page import FieldsPage
    from ui.import_view import ImportView
    from ui.merges_page import MergesPage
    from ui.original import OriginalView
    from ui.places_page import PlacesPage
    from ui.quotes_table import QuotesTable
    from ui.search_pane import SearchPane
    from ui.split_page import SplitPage
    from ui.versions import Correction, VersionsPage

WIDTHS = (264, 832, 344)  # pixels of the panes in a window of 1440

NARROW = 1040  # pixels of a window that has no room for three panes

P = TypeVar("P", bound=QWidget)
Submit = Callable[[Callable[[], Any]], Future[Any]]


class Panes(QWidget):
    """Everything in the window, laid out; it knows no library.

    What is not on the screen at first is made when it is first asked for, so that the window opens sooner;
    `when_made` connects it.
    """

    def __init__(self, theme: Theme, submit: Submit) -> None:
        super().__init__()
        self._narrow = False
        self.menus = QMenuBar()
        self.menus.setAccessibleName(self.tr("Menus"))
        self.top = TopBar(self.menus)
        self.notice = Notice(theme, self)
        self.library = LibraryPane(theme)
        self.reading = ReadingPane()
        self.find_bar = FindBar(self.reading.reader)
        self.inspector = Inspector(theme)
        self.status = StatusLine(theme)
        text = QWidget()
        self.modes = ModeBar(theme)
        _column(text, self.modes, self.find_bar).addWidget(self.reading, 1)
        self.history = HistoryPane(theme)
        self._theme = theme
        self._late: list[Any] = []  # parts made later
        self._awaited: dict[str, list[Callable[[Any], object]]] = {}
        self._pages: dict[str, QWidget] = {"reading": text, "history": self.history}
        self.centre = QStackedWidget()
        for page in self._pages.values():
            self.centre.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("panes")
        self.splitter.setHandleWidth(1)
        for part in (self.library, self.centre, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(WIDTHS))
        self.address = AddressBar(theme)
        self.password = PasswordBar(theme)
        rows = _column(self, self.top, self.address, self.password)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.status)
        self.chooser = Chooser(theme, self)
        self.palette_view = Palette(theme, self, submit)
        self.notice.told.connect(self._place_notice)
        self.notice.closed.connect(self._leave_notice)
        self.status.arranged.connect(self._place_notice)
        # The others are made in the theme.
        for bare in (self.top, self.reading, self.find_bar, self.status):
            bare.set_theme(theme)
        self._colour_handles(theme)

    @cached_property
    def quotes(self) -> QuotesTable:
        """The table of all quotes."""
        from ui.quotes_table import QuotesTable

        return self._added("quotes", QuotesTable(self._theme))

    @cached_property
    def search(self) -> SearchPane:
        """The page of all hits."""
        from ui.search_pane import SearchPane

        return self._added("search", SearchPane(self._theme))

    @cached_property
    def imported(self) -> ImportView:
        """The page of an import: what was found, and what became of it."""
        from ui.import_view import ImportView

        return self._added("imported", ImportView(self._theme))

    @cached_property
    def versions(self) -> VersionsPage:
        """The page of an article's versions."""
        from ui.versions import VersionsPage

        return self._added("versions", VersionsPage(self._theme))

    @cached_property
    def merges(self) -> MergesPage:
        """The page of actors that may be one."""
        from ui.merges_page import MergesPage

        return self._added("merges", MergesPage(self._theme))

    @cached_property
    def split(self) -> SplitPage:
        """The page that splits an actor."""
        from ui.split_page import SplitPage

        return self._added("split", SplitPage(self._theme))

    @cached_property
    def fields(self) -> FieldsPage:
        """The page that defines custom fields."""
        from ui.fields_page import FieldsPage

        return self._added("fields", FieldsPage(self._theme))

    @cached_property
    def places(self) -> PlacesPage:
        """The page of places to mark."""
        from ui.places_page import PlacesPage

        return self._added("places", PlacesPage(self._theme))

    @cached_property
    def original(self) -> OriginalView:
        """The panel that lies over the panes and shows a text beside its source."""
        from ui.original import OriginalView

        return self._made("original", OriginalView(self._theme, self))

    @cached_property
    def correction(self) -> Correction:
        """The panel that corrects words of the text."""
        from ui.versions import Correction

        return self._made("correction", Correction(self._theme, self))

    def made(self, name: str) -> bool:
        """Whether a part that is made late is there."""
        return name in self.__dict__

    def when_made(self, name: str, then: Callable[[Any], object]) -> None:
        """Hand a part that is made late to `then`: at once if it is there, else as soon as it is."""
        if self.made(name):
            then(getattr(self, name))
        else:
            self._awaited.setdefault(name, []).append(then)

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a page to the middle, for one that is made when it is first asked for; it has `set_theme`."""
        self._pages[name] = page
        self._late.append(page)
        self.centre.addWidget(page)

    def _added(self, name: str, page: P) -> P:
        self._pages[name] = page
        self.centre.addWidget(page)
        return self._made(name, page)

    def _made(self, name: str, part: P) -> P:
        self._late.append(part)
        self.__dict__[name] = part  # whoever waits for it may ask for it
        for then in self._awaited.pop(name, ()):
            then(part)
        return part

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        for part in (
            self.top, self.notice, self.library, self.reading, self.find_bar, self.inspector, self.status,
            self.chooser, self.palette_view, self.address, self.password, self.history, self.modes,
        ):  # fmt: skip
            part.set_theme(theme)
        for part in self._late:
            part.set_theme(theme)
        self._colour_handles(theme)

    def _colour_handles(self, theme: Theme) -> None:
        self.splitter.setStyleSheet(f"QSplitter::handle {{ background: {theme.line}; }}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its room for the text: the inspector steps aside until there is room again."""
        super().resizeEvent(event)
        self._place_notice()
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.inspector.setVisible(not narrow)

    def show_page(self, name: str) -> None:
        """Show a page in the middle.

        It is the text ("reading"), "quotes", "search", "history", "imported", "versions", "places", "merges",
        "split", "fields", or one added by `add_page`.
        """
        page = self._pages.get(name)
        self.centre.setCurrentWidget(getattr(self, name) if page is None else page)  # made when it is first asked for
        if name == "reading":
            self.reading.reader.setFocus()

    def page(self) -> str:
        """What is shown in the middle."""
        shown = self.centre.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Give the panes these widths, if it is one for each."""
        if len(sizes) == len(WIDTHS):
            self.splitter.setSizes(list(sizes))

    def place_overlays(self) -> None:
        """Put what lies over the panes into the middle of them."""
        area = self.splitter.geometry()
        width = min(1080, area.width() - 60)
        left = area.x() + (area.width() - width) // 2
        if self.made("original"):
            self.original.setGeometry(left, area.y() + 24, width, max(200, area.height() - 60))

    def _place_notice(self) -> None:
        """Lay the notice over the end of the status line; one that needs more lines reaches above it."""
        if self.notice.isHidden():
            return
        place = self.status.spare()
        height = max(place.height(), self.notice.heightForWidth(place.width()))
        foot = self.height() - self.status.height() + place.bottom() + 1
        self.notice.setGeometry(place.x(), foot - height, place.width(), height)

    def _leave_notice(self, held: bool) -> None:
        """The keyboard goes back to the page when the notice had it."""
        if held:
            self.focus_page()

    def step(self, by: int) -> None:
        """Move the keyboard to the next (1) or previous (-1) pane that is shown."""
        middle: list[QWidget] = [self.reading.reader, self.reading.margin]
        if self.page() != "reading":
            middle = [self._pages[self.page()]]
        panes: list[QWidget] = [self.library, *middle, self.inspector, self.notice]
        shown = [each for each in panes if each.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, each in enumerate(shown) if each is focus or (focus and each.isAncestorOf(focus))), 0)
        target = shown[(here + by) % len(shown)]
        if target.focusPolicy() == Qt.FocusPolicy.NoFocus:
            target = _entrance(target) if target in self._pages.values() else _first_control(target) or target
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_page(self) -> None:
        """Give the keyboard to what is shown in the middle: the text, or where another page is entered."""
        (self.reading.reader if self.page() == "reading" else _entrance(self._pages[self.page()])).setFocus()

    def pane(self, name: str) -> QWidget:
        """The library pane ("library") or the inspector ("inspector")."""
        return self.library if name == "library" else self.inspector


def _column(parent: QWidget, *parts: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return layout


def _entrance(page: QWidget) -> QWidget:
    """Where the keyboard comes into a page: the place it names, its list, or its first control."""
    views = (each for each in page.findChildren(QAbstractItemView) if each.isVisible())
    return page.focusProxy() or next(views, None) or _first_control(page) or page


def _first_control(pane: QWidget) -> QWidget | None:
    """The first thing in a pane that takes the keyboard; what closes the pane only when there is nothing else."""
    controls = [
        child
        for child in pane.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(pane)
    ]
    return next((each for each in controls if not each.objectName().endswith(".close")), next(iter(controls), None))
