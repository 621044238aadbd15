"""The page view of the article being read: fetches what it shows, has its pictures drawn, and switches views."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from annotator.errors import AnnotatorError
from annotator.model import Article, Quote, Version, VersionId
from ui.counting import counted
from ui.messages import said
from ui.panes import Panes
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Band, Book, Library, Link, Note, PageLayout, Renderer
    from ui.pages.bar import PagesBar
    from ui.pages.following import Following
    from ui.pages.surface import Surface
    from ui.pages.thumbnails import Thumbnails
    from ui.pages.view import PagesView

    _Printed = tuple[PageLayout | None, bytes]


class Paging(QObject):
    """Shows an article as it was printed, when its source was a PDF."""

    switched = Signal(bool)  # whether pages are shown
    failed = Signal(object)  # AnnotatorError
    area_taken = Signal()  # an area that was being marked is to be a quote
    told = Signal(object)  # Told
    offer_over = Signal(str)  # the message of an offer that the article on the desk does not make
    address_wanted = Signal(str)  # of the web, which somebody has said is to be opened

    def __init__(self, session: Session, panes: Panes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        pane = panes.reading
        self._field = panes.password
        self._session = session
        self._pane = pane
        self._lane = session.lane("pages", self._end)
        self._view: PagesView | None = None
        self._thumbnails: Thumbnails | None = None
        self._wanted_small: list[Band] = []
        self._bar: PagesBar | None = None
        self._following: Following | None = None
        self._article: Article | None = None
        self._place = 0
        self._ahead: tuple[str, _Printed | None] | None = None
        self._shown: VersionId | None = None
        self._uid = ""  # of the version shown: two libraries have the same ids
        self._times = 0  # a document was shown; pictures of an earlier one come to nothing
        self._content = b""
        self._wanted: list[Band] = []
        self._drawing: Band | None = None
        self._broken: set[int] = set()
        self._deadly: set[int] = set()  # pages with which the process has ended once
        self._on = False
        self._frame_next = False
        self._offered = ""
        self._password = ""  # of the document that is shown, until another one is
        self._locked = self._unmeasured = False
        self._linked: set[int] = set()

    @cached_property
    def _renderer(self) -> Renderer:
        """The drawing process, made for the first document with pages."""
        from annotator.library import Renderer

        return Renderer()

    def _end(self) -> None:
        if "_renderer" in self.__dict__:
            self._renderer.close()

    @property
    def available(self) -> bool:
        """Whether the article on the desk has pages."""
        return self._article is not None and self._article.version.printed

    @property
    def on(self) -> bool:
        """Whether the pages are shown, not the text."""
        return self._on and self.available

    @property
    def view(self) -> PagesView | None:
        """The page view, once it has been shown."""
        return self._view

    @property
    def is_ready(self) -> bool:
        """Whether the drawing process is there; it is started with the first article that has pages."""
        return self._renderer.process_id is not None

    @property
    def is_drawing(self) -> bool:
        """Whether a picture is being drawn, or waits for it."""
        return self._drawing is not None or bool(self._wanted)

    @property
    def process_id(self) -> int | None:
        """The drawing process, None while there is none."""
        return self._renderer.process_id

    def toggle(self) -> None:
        """Show the pages, or the text again."""
        self.show(not self.on)

    def show(self, on: bool) -> None:
        """Show the pages (True) or the text. Articles without pages keep to the text."""
        self._on = on
        self._update()

    def frame(self, quote: Quote | None) -> None:
        """Begin to mark an area on the page that shows, or to draw the chosen quote's area anew."""
        from annotator.library import PageBox

        if not self.available:
            return
        if not self.on:
            self.show(True)
        view = self._view
        if view is None or view.layout_shown() is None:
            self._frame_next = True
            return
        area = quote.areas[0] if quote is not None and quote.areas and not quote.spans else None
        if quote is None or area is None or area.source not in ("", view.source()):
            view.framing.begin()
        else:
            view.framing.begin(PageBox(area.page, area.left, area.top, area.right, area.bottom), quote.id)
        view.setFocus()

    def take(self, article: Article | None, place: int = 0) -> None:
        """Another article is on the desk, read up to `place` last time, or the same one with other facts."""
        if self._offered and (article is None or article.version.uid != self._uid):
            self.offer_over.emit(self._offered)
            self._offered = ""
        self._article, self._place = article, place
        if article is None or not self.available:
            self._ahead = None
        else:
            self._lane.submit(self._renderer.start)
            if not self.on:
                self._read_ahead(article.version)
        self._update()

    def _read_ahead(self, version: Version) -> None:
        """Read what the pages need while the text is read: in a long document that takes longer than V may."""
        if self._uid == version.uid or (self._ahead is not None and self._ahead[0] == version.uid):
            return
        self._ahead = (version.uid, None)

        def keep(found: _Printed) -> None:
            if self._ahead is not None and self._ahead[0] == version.uid:
                self._ahead = (version.uid, found)

        self._session.ask(partial(_printed, version), keep)

    def _update(self) -> None:
        article = self._article
        if not self.on or article is None:
            if self._following is not None:
                self._following.end()
            self._pane.show_pages(False)
        else:
            self._make_view()
            if self._shown != article.version.id or self._uid != article.version.uid:
                self._fetch(article)
            elif self._following is not None and not self._following.active:
                self._pane.show_pages(True)
                self._following.begin()
        self.switched.emit(self.on)

    def _make_view(self) -> None:
        if self._view is not None:
            return
        from ui.pages.bar import PagesBar
        from ui.pages.following import Following
        from ui.pages.view import PagesView

        view = self._view = PagesView(self._pane)
        bar = self._bar = PagesBar(view, self._pane)
        self._pane.add_pages(view, bar)
        self._following = Following(self._pane.reader, view)
        for action in self._pane.reader.actions():
            view.addAction(action)
        view.bands_wanted.connect(self._want)
        view.area_taken.connect(self.area_taken)
        bar.text_wanted.connect(lambda: self.show(False))
        view.address_clicked.connect(self._ask_address)
        bar.thumbnails_wanted.connect(self._show_thumbnails)

    def _show_thumbnails(self, shown: bool) -> None:
        """Show small pictures of the pages, or hide them."""
        view = self._view
        if view is None:
            return
        if self._thumbnails is None:
            from ui.pages.thumbnails import WIDTH, Thumbnails

            small = self._thumbnails = Thumbnails(self._pane)
            small.set_theme(view.theme())
            self._pane.add_side(small, WIDTH)
            small.bands_wanted.connect(self._want_small)
            small.page_wanted.connect(view.go_to_page)
            view.page_changed.connect(small.show_page)
            self._fill_thumbnails()
        self._pane.show_side(shown)

    def _fill_thumbnails(self) -> None:
        view, small = self._view, self._thumbnails
        layout = view.layout_shown() if view is not None else None
        if view is not None and small is not None and layout is not None:
            small.set_inverted(view.is_inverted())
            small.show_document(layout, view.sheets())
            small.show_page(view.page())

    def _want_small(self, wanted: list[Band]) -> None:
        self._wanted_small = [band for band in wanted if band.page not in self._broken]
        self._next()

    def _fetch(self, article: Article) -> None:
        version, following, view = article.version, self._following, self._view
        first = self._pane.reader.first_visible()
        assert following is not None
        assert view is not None
        following.pause()
        self._shown, self._content, self._wanted = version.id, b"", []
        self._uid = version.uid
        self._times += 1
        self._lane.submit(self._renderer.forget)
        self._password, self._locked, self._unmeasured, self._linked = "", False, False, set()
        view.clear()

        def arrived(found: _Printed) -> None:
            layout, content = found
            if self._shown != version.id or self._uid != version.uid:
                return
            if layout is None:
                self._give_up(
                    AnnotatorError(
                        self.tr("Where the words of this article stand on its pages is not known."),
                        self.tr("Import the PDF again to see its pages."),
                    )
                )
                return
            self._content, self._broken, self._deadly = content, set(), set()
            view.show_document(layout, source=version.source_sha256)
            if self.on:
                self._pane.show_pages(True)
                following.begin(self._place if not first else -1)
            if self._frame_next:
                self._frame_next = False
                view.framing.begin()
            self._unmeasured = True
            self._measure()

        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == version.uid and ahead[1] is not None:
            arrived(ahead[1])
        else:
            self._session.ask(partial(_printed, version), arrived)

    def _measure(self) -> None:
        """Have all pages measured once what shows is drawn: with a thousand pages it takes a second."""
        if self._unmeasured and self._shown is not None and not self.is_drawing:
            self._unmeasured = False
            self._ask_to_open(self._shown, self._content)

    def _ask_to_open(self, version: VersionId, content: bytes, password: str = "") -> None:
        self._lane.do(
            partial(self._open, version, content, password),
            partial(self._opened, version, password),
            partial(self._not_opened, version, content),
        )

    def _open(self, version: VersionId, content: bytes, password: str) -> Book | None:
        """In the lane."""
        if self._shown != version:
            return None
        if not self._renderer.is_open(str(version)):
            self._renderer.prepare(str(version), content, password)
        return self._renderer.book()

    def _not_opened(self, version: VersionId, content: bytes, error: AnnotatorError) -> None:
        """A locked document asks for its password; any other that cannot be opened is not shown."""
        from annotator.library import PagesLocked

        if version != self._shown or not isinstance(error, PagesLocked):
            self._give_up(error)
            return
        self._locked = True

        def given(password: str) -> None:
            if version == self._shown:
                self._ask_to_open(version, content, password)

        self._field.ask(said(error.message), given, lambda: self._give_up(error) if version == self._shown else None)

    def _opened(self, version: VersionId, password: str, book: Book | None) -> None:
        if book is None or version != self._shown or self._view is None or self._bar is None:
            return
        self._password, self._locked = password, False
        if book.sheets:
            self._view.set_sheets(book.sheets)
        self._bar.set_outline(book.outline)
        self._fill_thumbnails()
        self._next()
        notes = partial(self._renderer.notes, self._is_stale(version))
        self._lane.do(notes, partial(self._noted, version), self._missed)

    def _noted(self, version: VersionId, notes: tuple[Note, ...]) -> None:
        """Offer the highlights of other readers that are not in the library yet."""
        article = self._article
        if not notes or article is None or article.version.id != version:
            return
        key = article.summary.id

        def take() -> None:
            self._session.change(
                lambda library: library.printing.take_notes(key, notes),
                lambda count: self.told.emit(Told(self.tr("{0} taken in.").format(counted(count, "quote")))),
            )

        def offer(fresh: tuple[Note, ...]) -> None:
            if fresh and version == self._shown:
                words = self.tr("This PDF has {0} by other readers.").format(counted(len(fresh), "highlight"))
                hint = self.tr("They become quotes, with their authors, notes and colours.")
                self._offered = words
                self.told.emit(Told(words, hint, action=self.tr("Take them in"), act=take))

        self._session.ask(lambda library: library.printing.new_notes(key, notes), offer)

    def _ask_address(self, address: str) -> None:
        """A link leads out of the document: ask first."""
        self.told.emit(
            Told(
                self.tr("This link leads to the web."), address,
                action=self.tr("Open in browser"), act=lambda: self.address_wanted.emit(address),
            )
        )  # fmt: skip

    def _give_up(self, error: AnnotatorError) -> None:
        """The pages cannot be shown at all: back to the text, with the reason."""
        self._shown = None
        self._on = False
        self.failed.emit(error)
        self._update()

    def _want(self, wanted: list[Band]) -> None:
        self._wanted = [band for band in wanted if band.page not in self._broken]
        self._next()

    def _next(self) -> None:
        """Have the most urgent picture drawn; one at a time, so that what is wanted may change meanwhile."""
        view, version = self._view, self._shown
        if self._drawing is not None or not self._content or view is None or version is None or self._locked:
            return
        small = not self._wanted
        waiting = self._wanted_small if small else self._wanted
        if not waiting:
            return
        band = self._drawing = waiting.pop(0)
        surface: Surface = self._thumbnails if small and self._thumbnails is not None else view
        work = partial(self._draw, band, version, self._content, view.paper(), self._password)
        self._lane.do(work, partial(self._drawn, surface, band, self._times), partial(self._not_drawn, small, band))

    def _draw(
        self, band: Band, version: VersionId, content: bytes, paper: str, password: str
    ) -> tuple[QImage, str] | None:
        """In the lane."""
        from ui.pages.pictures import image_of

        if not self._renderer.is_open(str(version)):
            self._renderer.prepare(str(version), content, password)
        picture = self._renderer.draw(band, self._is_stale(version))
        return None if picture is None else (image_of(picture, paper), paper)

    def _is_stale(self, version: VersionId) -> Callable[[], bool]:
        return lambda: self._shown != version

    def _drawn(self, surface: Surface, band: Band, times: int, drawn: tuple[QImage, str] | None) -> None:
        self._drawing = None
        if drawn is not None and times == self._times:
            self._deadly.discard(band.page)
            surface.set_picture(band, *drawn)
        self._next()
        self._measure()
        version = self._shown
        if not self.is_drawing and version is not None:
            self._read_links(version)

    def _read_links(self, version: VersionId) -> None:
        """Nothing is left to draw: see where the links of the pages in view lead."""
        view = self._view
        page = next((page for page in view.visible_pages() if page not in self._linked), None) if view else None
        if page is None or view is None or not self._renderer.is_open(str(version)):
            return
        self._linked.add(page)

        def arrived(links: tuple[Link, ...]) -> None:
            if version == self._shown:
                view.set_links(page, links)
                self._read_links(version)

        self._lane.do(lambda: self._renderer.links(page, self._is_stale(version)), arrived, self._missed)

    def _missed(self, error: AnnotatorError) -> None:
        """Pages without their links and notes are still pages; only the end of the process is said."""
        from annotator.library import PagesDied

        if isinstance(error, PagesDied):
            self.failed.emit(error)

    def _not_drawn(self, small: bool, band: Band, error: AnnotatorError) -> None:
        """Say why, once for a page, and go on with the others. One that ended the process is tried once more."""
        from annotator.library import PagesDied, PagesLocked

        self._drawing = None
        waiting = self._wanted_small if small else self._wanted
        if isinstance(error, PagesLocked):
            self._locked = True
            if self._unmeasured and self._shown is not None:
                self._unmeasured = False
                self._ask_to_open(self._shown, self._content)  # which asks for the password
            waiting.insert(0, band)
            return
        if isinstance(error, PagesDied) and band.page not in self._deadly:
            self._deadly.add(band.page)
            waiting.insert(0, band)
            self.failed.emit(error)
        elif band.page not in self._broken:
            self._broken.add(band.page)
            self.failed.emit(error)
        self._wanted = [other for other in self._wanted if other.page not in self._broken]
        self._wanted_small = [other for other in self._wanted_small if other.page not in self._broken]
        self._next()
        self._measure()


def _printed(version: Version, library: Library) -> _Printed:
    """Where the words stand on the pages, and the document itself."""
    from annotator.library import read_layout

    layout = read_layout(version.content, library.articles.layout(version.id))
    return layout, library.articles.source(version.source).content
