"""The main window: panes side by side, a status line with notices below, and who talks to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from annotator import settings as stored
from annotator.errors import AnnotatorError
from annotator.model import Article, ArticleId, Changes, QuoteId
from annotator.settings import Settings
from ui import menus
from ui import theme as themes
from ui.annotating import Annotating
from ui.backing_up import BackingUp
from ui.boundaries import Boundaries
from ui.browsing import Browsing
from ui.choosing import Choosing
from ui.commands import Commands, Situation
from ui.copying import Copying
from ui.counting import counted
from ui.defining import Defining
from ui.exchanging import Exchanging
from ui.exporting import Exporting
from ui.files import Files
from ui.filtering import Filtering
from ui.finding import Finding
from ui.helping import Helping
from ui.importing import Importing
from ui.inspecting import Inspecting
from ui.kept_settings import KeptSettings
from ui.known import Known
from ui.learning import Learning
from ui.library_pane import arrange
from ui.looks import Looks
from ui.marking_all import MarkingAll
from ui.messages import said
from ui.not_now import why_not
from ui.originals import Originals
from ui.paging import Paging
from ui.panes import Panes
from ui.preferences import Preferences
from ui.reading import Reading
from ui.recognising import Recognising
from ui.records import Records
from ui.searching import Searching
from ui.session import Session
from ui.sticking import Sticking
from ui.suggesting import Suggesting
from ui.telling import Told
from ui.touring import Seen, Touring
from ui.unifying import Unifying
from ui.versioning import Versioning
from ui.welcoming import Welcoming
from ui.wiring import connect
from ui.worth_checking import WorthChecking

if TYPE_CHECKING:
    from annotator.library import Library
    from ui.quotes_table import QuotesTable


class Window(QMainWindow):
    """One window on one library."""

    closed = Signal()

    def __init__(self, commands: Commands, settings: Settings, on_crash: Callable[[BaseException], None]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.commands = commands
        self.session = Session(on_crash, self)
        self.kept = KeptSettings(settings, self.session, self)
        self.known = Known(self.session, self)
        self.looks = Looks(self.kept, self)
        self._build_panes(self.looks.theme())
        self._build_flows()
        self._undo = self._redo = ""
        self._offer: Callable[[], None] | None = None
        commands.attach(self, self.pane.reader, self.status.forget_message, single_keys=settings.single_keys)
        menus.fill(self.panes.menus, commands)
        connect(self)
        self._update_keys()
        self.show_text_size()
        self._restore_geometry()
        self.setAcceptDrops(True)
        self.top.show_coder(stored.coder_name(settings))
        self.top.show_library("", "")
        self.update_situation()

    def _build_panes(self, theme: themes.Theme) -> None:
        self.panes = panes = Panes(theme, self.session.submit)
        self.setCentralWidget(panes)
        self.top, self.notice, self.status = panes.top, panes.notice, panes.status
        self.library_pane, self.pane, self.inspector = panes.library, panes.reading, panes.inspector
        self.find_bar, self.chooser = panes.find_bar, panes.chooser
        self.palette_view = panes.palette_view

    def _build_flows(self) -> None:
        self.reading = Reading(self.session, self.pane, self)
        self.paging = Paging(self.session, self.panes, self)
        self.recognising = Recognising(self.session, self)
        self.inspecting = Inspecting(self.session, self.known, self.reading, self.inspector, self)
        self.choosing = Choosing(self.session, self.known, self.reading, self.pane, self.chooser)
        self.annotating = Annotating(self.session, self.reading, self.pane, self.choosing)
        self.boundaries = Boundaries(self.session, self.reading, self.pane)
        self.sticking = Sticking(self.annotating, self.choosing, self.reading, self.pane, self.panes.modes)
        self.filtering = Filtering(self.choosing, self.reading, self.panes.modes)
        self.importing = Importing(self.session, self.panes, lambda: self.settings.columns)
        self.originals = Originals(self.session, self.reading, self.importing, self.panes)
        self.files = Files(self.session, self, self.importing, lambda: stored.coder_name(self.settings))
        self.files.folder = self.settings.last_folder
        self.exchanging = Exchanging(self.session, self.panes, self.looks.theme)
        self.files.take_in = self.exchanging.take_in
        self.files.merge_library = self.exchanging.merge_library
        self.exporting = Exporting(self.session, self.known, self.panes, self.looks.theme)
        self.exporting.article = self._article_to_export
        self.exporting.folder = lambda: self.files.export_folder or self.files.folder
        self.learning = Learning(self.session, self)
        self.suggesting = Suggesting(self.session, self.known, self.reading, self.learning)
        self.worth_checking = WorthChecking(self.suggesting.lane, self.reading, self.pane)
        self.versioning = Versioning(self.session, self.reading, self.panes)
        self.marking_all = MarkingAll(self.session, self.choosing, self.reading, self.panes)
        self.copying = Copying(self.session, self.library_pane, self.reading)
        self.browsing = Browsing(self.session, self.known, self.annotating, self.panes)
        self.searching = Searching(self.session, self.annotating, self.panes)
        self.records = Records(
            self.session, self.known, self.library_pane, self.browsing, self.inspecting, self.annotating
        )
        self.backing_up = BackingUp(self.kept, self.session, self)
        self.preferences = Preferences(self.kept, self.backing_up, self.looks, self.commands, self.panes)
        self.helping = Helping(self.kept, self.session, self.looks, self.commands, self.panes)
        self.touring = Touring(self.kept, self.looks, self.commands, self.panes, self._seen)
        self.welcoming = Welcoming(self.kept, self.looks, self.commands, self.panes)
        self.unifying = Unifying(self.session, self.known, self.inspecting, self.panes)
        self.defining = Defining(self.session, self.known, self.panes)
        self.finding = Finding(self.session, self.known, self.palette_view, self.commands, self.situation)
        self.finding.remember(self.settings.used, "")

    @property
    def settings(self) -> Settings:
        """What the user has set."""
        return self.kept.now

    # What commands and other parts call

    def open_library(self, path: Path, *, create: bool = False) -> None:
        """Open a library in this window."""
        self.files.open_library(path, create=create)

    def open_article(
        self, article: ArticleId, *, place: tuple[int, int] | None = None, quote: QuoteId | None = None
    ) -> None:
        """Show an article and put the keyboard into its text."""
        self.panes.show_page("reading")
        self.reading.open(article, place=place, quote=quote, then=self.pane.reader.setFocus)

    def open_first(self, article: int) -> None:
        """Show an article that has just come in, unless somebody reads another one."""
        if self.reading.article is None:
            self.open_article(ArticleId(article))

    def open_quote(self, quote: QuoteId) -> None:
        """Show a quote in its article, whichever that is."""
        self.session.ask(
            lambda library: library.quotes.get(quote).article,
            lambda article: self.open_article(article, quote=quote),
        )

    def undo(self) -> None:
        """Take back the last step."""
        self.inspector.flush()
        self.session.change(lambda library: library.undo(), lambda changes: self._said_undone(changes))

    def redo(self) -> None:
        """Do again what was undone."""
        self.session.change(lambda library: library.redo(), lambda changes: self._said_undone(changes))

    def step_article(self, by: int) -> None:
        """Show the next or previous article of the list."""
        order = self._articles_in_order()
        current = self.reading.article
        if order:
            index = order.index(current.summary.id) + by if current and current.summary.id in order else 0
            self.open_article(ArticleId(order[index % len(order)]))

    def toggle_done(self) -> None:
        """Mark the article as done, or not."""
        article = self.reading.article
        if article is not None:
            self.records.set_done((article.summary.id,), not article.summary.done)

    def turn_suggestions(self, on: bool) -> None:
        """Have Attest read along, or not, and remember it."""
        self.preferences.apply(replace(self.settings, suggestions=on))
        self.status.show_message(self.tr("Suggestions on") if on else self.tr("Suggestions off"))

    def step_pane(self, by: int) -> None:
        """Move the keyboard to the next pane that is shown."""
        self.panes.step(by)

    def show_pane(self, name: str) -> None:
        """Show the library pane or the inspector."""
        self.panes.pane(name).show()

    def toggle_pane(self, name: str) -> None:
        """Show or hide the library pane or the inspector."""
        pane = self.panes.pane(name)
        pane.setVisible(not pane.isVisible())

    def show_begun(self) -> None:
        """Back to the text, or to the welcome page while there is no library."""
        if self.session.is_open:
            self.panes.show_page("reading")
        else:
            self.welcoming.show()

    def tell(self, told: Told) -> None:
        """Say something that stays until it is read."""
        self._offer = told.act
        self.notice.tell(told.message, told.hint, told.kind, "offer" if told.act else "", told.action)

    def show_error(self, error: AnnotatorError) -> None:
        """Say what went wrong and what to do."""
        self.tell(Told(said(error.message), said(error.hint), "error"))

    def keep_order(self, order: arrange.Order) -> None:
        """Remember how the articles are arranged."""
        self.kept.keep(replace(self.settings, order=arrange.written(order)))

    def keep_columns(self, columns: tuple[str, ...]) -> None:
        """Remember which columns the quotes table shows."""
        self.kept.keep(replace(self.settings, quote_columns=columns))

    def situation(self) -> Situation:
        """What commands look at."""
        reader = self.pane.reader
        return Situation(
            has_library=self.session.is_open,
            has_article=self.reading.article is not None,
            has_selection=self.reading.article is not None and reader.selection() is not None,
            has_quote=self.reading.quote is not None,
            has_suggestion=self.suggesting.next is not None,
            attaching=self.versioning.is_attaching(),
            in_mode=bool(self.panes.modes.modes()),
            has_pages=self.paging.available,
            sticking=self.sticking.gift is not None,
            undo=said(self._undo),
            redo=said(self._redo),
        )

    def _seen(self) -> Seen:
        """What the tour looks at."""
        reading, palette = self.reading, self.palette_view
        return Seen(
            article=reading.article.summary.metadata.title if reading.article else "",
            has_selection=self.pane.reader.selection() is not None,
            quotes=len(reading.quotes),
            quote=reading.quote,
            redo=said(self._redo),
            sought=palette.input.text() if palette.is_open() else "",
            exports=self.exporting.exports,
        )

    # What happens

    def show_theme(self, theme: themes.Theme) -> None:
        """Show the colours of another theme."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            themes.apply(application, theme)
        self.panes.set_theme(theme)
        self._update_keys()

    def show_text_size(self) -> None:
        """Give the reader the text size and line width of the settings."""
        self.pane.reader.set_text_size(self.settings.text_size)
        self.pane.reader.set_line_width(self.settings.line_width)

    def library_opened(self, path: Path) -> None:
        """Show the library that has just been opened."""
        self.reading.close()
        self.importing.forget()
        self.panes.show_page("reading")
        self.browsing.forget()
        self.top.show_library(path.name, str(path))
        self.setWindowTitle(f"{path.stem} — Attest")
        self.exporting.library = path.stem
        self.kept.keep(self.settings.with_recent(path))
        self.finding.remember(self.finding.used(), str(path.resolve()))
        self.learning.library_opened()
        self.known.load(self._open_last)

    def _open_last(self) -> None:
        self._read_history()

        def arrived(article: ArticleId | None) -> None:
            if article is None and self.known.articles:
                article = ArticleId(self._articles_in_order()[0])
            if article is not None:
                self.open_article(article)
            self.update_situation()

        self.session.ask(lambda library: library.articles.last_opened(), arrived)

    def _articles_in_order(self) -> list[int]:
        """The articles as the library pane lists them; those its filter hides come last."""
        place = self.library_pane.articles.articles.place
        return sorted(self.known.articles, key=lambda article: (place(article) < 0, place(article)))

    def refresh(self, changes: Changes) -> None:
        """Have every part read again what an edit touched."""
        self.known.refresh(changes)
        self.inspecting.refresh(changes)
        self.reading.refresh(changes)
        self.browsing.refresh(changes)
        self.suggesting.refresh(changes)
        self.learning.refresh(changes)
        self.versioning.refresh(changes)
        self.marking_all.refresh(changes)
        self.unifying.refresh(changes)
        self._read_history()

    def _read_history(self) -> None:
        def read(library: Library) -> tuple[str, str]:
            return library.history.can_undo(), library.history.can_redo()

        def arrived(labels: tuple[str, str]) -> None:
            self._undo, self._redo = labels
            self.update_situation()

        self.session.ask(read, arrived)

    def _said_undone(self, changes: Changes | None) -> None:
        if changes is not None:
            text = self.tr("Undone: {0}") if changes.what == "undo" else self.tr("Done again: {0}")
            self.status.show_message(text.format(said(changes.label)))

    def article_changed(self, article: Article | None) -> None:
        """Follow the article that is read now."""
        if article is not None:
            self.library_pane.select_article(article.summary.id)
        self.find_bar.forget()
        self._update_counts()

    def _update_counts(self) -> None:
        if self.reading.article is None:
            self.status.show_counts(())
            return
        quotes, actors, claims = self.reading.tally
        left = len(self.suggesting.found)
        more = (self.tr("{0} left").format(counted(left, "suggestion")),) if left else ()
        self.status.show_counts(
            (
                counted(quotes, "quote"),
                counted(actors, "actor"),
                counted(claims, "claim"),
                *more,
            )
        )

    def update_situation(self) -> None:
        """Enable the commands that make sense now, and count again."""
        self.commands.update(self.situation())
        self._update_counts()

    def focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Name the keys of the pane that has the keyboard."""
        self._update_keys()

    def _update_keys(self) -> None:
        if self.pane.reader.hasFocus():
            keys: tuple[tuple[str, str], ...] = (
                ("Q", self.tr("quote")),
                ("A", self.tr("actor")),
                ("C", self.tr("claim")),
                ("T", self.tr("tag")),
                ("Ctrl+Z", self.tr("undo")),
            )
        else:
            keys = (("F6", self.tr("next pane")), ("Ctrl+K", self.tr("search")))
        self.status.show_keys(keys)

    def show_busy(self, what: str) -> None:
        """Say what is being done; "" when it is over."""
        self.status.progress.setRange(0, 0)
        self.status.progress.setVisible(bool(what))
        self.status.cancel.setVisible(bool(what) and self.session.importing)
        self.status.show_message(what)

    def article_chosen(self, article: int) -> None:
        """Read an article that was chosen in the list."""
        self.panes.centre.setCurrentIndex(0)
        self.reading.open(ArticleId(article))

    def take_offer(self) -> None:
        """Do what the notice offers."""
        offer, self._offer = self._offer, None
        if offer is not None:
            offer()

    def _article_to_export(self) -> tuple[ArticleId, str] | None:
        article = self.reading.article
        return None if article is None else (article.summary.id, article.summary.metadata.title)

    # Keys, drops, geometry

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files are imported."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.import_paths(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the find bar; a key of the text that makes no sense now says why."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.dismiss()
        elif reason := why_not(self.commands.missing(event, self.focusWidget(), self.situation())):
            self.status.show_message(reason)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Overlays keep to the window."""
        super().resizeEvent(event)
        self.panes.place_overlays()

    def changeEvent(self, event: QEvent) -> None:
        """Tell the palette and the keys apart again when the window comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "status"):
            self._update_keys()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is queued; everything else is saved already."""
        self.inspector.flush()
        self.reading.remember()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        panes = tuple(self.panes.splitter.sizes())
        settings = replace(self.settings, window=geometry, panes=panes, last_folder=self.files.folder)
        self.kept.keep(replace(settings, used=self.finding.used()))
        self.importing.forget()
        self.session.close()
        self.closed.emit()
        event.accept()

    def find_like(self, field: str) -> None:
        """Show the articles that are `like` the one that is open, or `copies` of it."""
        article = self.reading.article
        if article is not None:
            self.browsing.show_search(f"{field}:{article.summary.id}")

    def focus_after_original(self) -> None:
        """Give the keyboard back to what the original lay over."""
        if self.panes.page() == "imported":
            self.panes.imported.focus_list()
        else:
            self.focus_after_palette()

    def focus_after_palette(self) -> None:
        """Give the keyboard back to the text."""
        if self.reading.article is not None:
            self.pane.reader.setFocus()

    def _restore_geometry(self) -> None:
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(8, 48)))  # its frame comes to it
        if self.settings.window:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.window.encode("ascii")))
        self.panes.set_sizes(self.settings.panes)
        self.library_pane.set_order(arrange.read(self.settings.order))
        self.panes.when_made("quotes", self._show_columns)

    def _show_columns(self, table: QuotesTable) -> None:
        if self.settings.quote_columns:
            table.show_columns(self.settings.quote_columns)
        table.columns_changed.connect(self.keep_columns)
