"""Recognising the text of scanned pages (OCR), page by page in a process of its own, with a way to stop."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model import Article, ArticleId, Draft, Source
from ui.background import Lane
from ui.session import Session
from ui.telling import Told

if TYPE_CHECKING:
    from annotator.library import Library, Renderer

_SECONDS = 180.0  # a page may take


class Recognising(QObject):
    """Makes a new version of an article with the text of those of its pages that are only pictures."""

    told = Signal(object)  # Told

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane: Lane | None = None
        self._stopped = False
        self.busy = False

    @cached_property
    def _renderer(self) -> Renderer:
        from annotator.library import Renderer

        return Renderer(seconds=_SECONDS, reads=True)

    def begin(self, article: Article) -> None:
        """Recognise the article's pages without text, if Tesseract is there."""
        from annotator.library import fitting_language, read_layout, recognised_languages, tessdata

        folder = tessdata()
        if folder is None:
            self.told.emit(
                Told(
                    self.tr("Tesseract is not installed, so no text can be recognised."),
                    self.tr(
                        "Install tesseract-ocr with the data of your language, then try again. Areas need no text."
                    ),
                    "warning",
                )
            )
            return
        if self.busy:
            return
        self.busy, self._stopped = True, False
        version = article.version
        language = fitting_language(recognised_languages(folder), article.summary.metadata.language)

        def read(library: Library) -> tuple[list[int], Source]:
            layout = read_layout(version.content, library.articles.layout(version.id))
            pages = range(1, layout.pages + 1) if layout is not None else ()
            return [page for page in pages if layout is not None and not layout.lines(page)], library.articles.source(
                version.source
            )

        def arrived(found: tuple[list[int], Source]) -> None:
            pages, source = found
            if not pages:
                self.busy = False
                self.told.emit(Told(self.tr("Every page has text already.")))
                return
            if self._lane is None:
                self._lane = self._session.lane("recognise", self._renderer.close)
            key = article.summary.id
            then = partial(self._next, key, source, language, str(folder), pages, 0)
            self._lane.do(lambda: self._renderer.open("scan", source.content), lambda _: then(), self._failed)

        self._session.ask(read, arrived)

    def stop(self) -> None:
        """Leave the text as it is."""
        self._stopped = True

    def _next(
        self, article: ArticleId, source: Source, language: str, folder: str, pages: list[int], done: int
    ) -> None:
        lane = self._lane
        assert lane is not None
        if self._stopped:
            self.busy = False
            self.told.emit(Told(self.tr("Stopped; the text is as it was.")))
            return
        if done == len(pages):
            how = f"Tesseract ({language})"
            lane.do(
                lambda: self._renderer.read(source, how, lambda: self._stopped),
                partial(self._read, article, source),
                self._failed,
            )
            return
        words = self.tr("Recognising text: page {0} of {1}").format(done + 1, len(pages))
        self.told.emit(Told(words, action=self.tr("Stop"), act=self.stop))
        then = partial(self._next, article, source, language, folder, pages, done + 1)
        lane.do(
            lambda: self._renderer.recognise(pages[done], language, folder, lambda: self._stopped),
            lambda _: then(),
            self._failed,
        )

    def _read(self, article: ArticleId, source: Source, draft: Draft | None) -> None:
        self.busy = False
        if draft is None:
            return
        self._session.change(
            lambda library: library.articles.add_version(article, draft, source),
            lambda _: self.told.emit(
                Told(
                    self.tr("Text recognised: a new version."),
                    self.tr("Compare it with the page. Ctrl+Z takes it back."),
                )
            ),
        )

    def _failed(self, error: AnnotatorError) -> None:
        self.busy = False
        self.told.emit(Told(error.message, error.hint, "error"))
