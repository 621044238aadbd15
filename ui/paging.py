"""The page view of the article being read: fetches what it shows, has its pictures drawn, and switches views."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from annotator.errors import AnnotatorError
from annotator.library import Band, Book, Library, PageBox, PageLayout, Renderer, read_layout
from annotator.model import Article, Quote, VersionId
from ui.reader.pane import ReadingPane
from ui.session import Session

if TYPE_CHECKING:
    from ui.pages.bar import PagesBar
    from ui.pages.following import Following
    from ui.pages.view import PagesView


class Paging(QObject):
    """Shows an article as it was printed, when its source was a PDF."""

    switched = Signal(bool)  # whether pages are shown
    failed = Signal(object)  # AnnotatorError
    area_taken = Signal()  # an area that was being marked is to be a quote

    def __init__(self, session: Session, pane: ReadingPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._renderer = Renderer()
        self._lane = session.lane("pages", self._renderer.close)
        self._view: PagesView | None = None
        self._bar: PagesBar | None = None
        self._following: Following | None = None
        self._article: Article | None = None
        self._place = 0
        self._shown: VersionId | None = None
        self._content = b""
        self._wanted: list[Band] = []
        self._drawing: Band | None = None
        self._broken: set[int] = set()
        self._on = False
        self._frame_next = False

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
        self._article, self._place = article, place
        if self.available:
            self._lane.submit(self._renderer.start)
        self._update()

    def _update(self) -> None:
        article = self._article
        if not self.on or article is None:
            if self._following is not None:
                self._following.end()
            self._pane.show_pages(False)
        else:
            self._make_view()
            if self._shown != article.version.id:
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

    def _fetch(self, article: Article) -> None:
        version, following, view = article.version, self._following, self._view
        first = self._pane.reader.first_visible()
        assert following is not None
        assert view is not None
        following.pause()
        self._shown, self._content, self._wanted = version.id, b"", []
        view.clear()

        def read(library: Library) -> tuple[PageLayout | None, bytes]:
            layout = read_layout(version.content, library.articles.layout(version.id))
            return layout, library.articles.source(version.source).content

        def arrived(found: tuple[PageLayout | None, bytes]) -> None:
            layout, content = found
            if self._shown != version.id:
                return
            if layout is None:
                self._give_up(
                    AnnotatorError(
                        self.tr("Where the words of this article stand on its pages is not known."),
                        self.tr("Import the PDF again to see its pages."),
                    )
                )
                return
            self._content, self._broken = content, set()
            view.show_document(layout, source=version.source_sha256)
            if self.on:
                self._pane.show_pages(True)
                following.begin(self._place if not first else -1)
            if self._frame_next:
                self._frame_next = False
                view.framing.begin()
            self._lane.do(partial(self._open, version.id, content), partial(self._opened, version.id), self._give_up)

        self._session.ask(read, arrived)

    def _open(self, version: VersionId, content: bytes) -> Book | None:
        """In the lane."""
        return self._renderer.open(str(version), content) if self._shown == version else None

    def _opened(self, version: VersionId, book: Book | None) -> None:
        if book is None or version != self._shown or self._view is None or self._bar is None:
            return
        self._view.set_sheets(book.sheets)
        self._bar.set_outline(book.outline)
        self._next()

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
        if self._drawing is not None or not self._wanted or not self._content or view is None or version is None:
            return
        band = self._drawing = self._wanted.pop(0)
        work = partial(self._draw, band, version, self._content, view.paper())
        self._lane.do(work, partial(self._drawn, band), partial(self._not_drawn, band))

    def _draw(self, band: Band, version: VersionId, content: bytes, paper: str) -> tuple[QImage, str] | None:
        """In the lane."""
        from ui.pages.pictures import image_of

        if not self._renderer.is_open(str(version)):
            self._renderer.open(str(version), content)
        picture = self._renderer.draw(band, self._is_stale(version))
        return None if picture is None else (image_of(picture, paper), paper)

    def _is_stale(self, version: VersionId) -> Callable[[], bool]:
        return lambda: self._shown != version

    def _drawn(self, band: Band, drawn: tuple[QImage, str] | None) -> None:
        self._drawing = None
        if drawn is not None and self._view is not None:
            self._view.set_picture(band, *drawn)
        self._next()

    def _not_drawn(self, band: Band, error: AnnotatorError) -> None:
        """Say why, once for a page, and go on with the others."""
        self._drawing = None
        if band.page not in self._broken:
            self._broken.add(band.page)
            self.failed.emit(error)
        self._wanted = [other for other in self._wanted if other.page not in self._broken]
        self._next()
