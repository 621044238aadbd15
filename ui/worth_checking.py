"""Stepping through the sentences of an article that state something one could check, the most telling first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.model import Article, VersionId
from ui.background import Lane
from ui.reader.pane import ReadingPane
from ui.reading import Reading
from ui.suggestion_words import check_reason

if TYPE_CHECKING:
    from annotator.suggest.values import CheckWorthy


class WorthChecking(QObject):
    """Selects one sentence after another, so that `Q` and `C` make it a sourced claim."""

    said = Signal(str)

    def __init__(self, lane: Lane, reading: Reading, pane: ReadingPane) -> None:
        super().__init__(reading)
        self._lane = lane
        self._reading = reading
        self._pane = pane
        self._text: VersionId | None = None
        self._found: tuple[CheckWorthy, ...] = ()
        self._at = -1

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) sentence by rank."""
        from annotator.library import worth_checking

        article = self._reading.article
        if article is None:
            return
        if article.version.id == self._text:
            self._go(by)
            return
        content, language, text = article.version.content, article.summary.metadata.language, article.version.id

        def arrived(found: tuple[CheckWorthy, ...]) -> None:
            if self._is_read(text):
                self._text, self._found, self._at = text, found, -1
                self._go(by)

        self._lane.do(lambda: worth_checking(content, language), arrived)

    def _is_read(self, text: VersionId) -> bool:
        article: Article | None = self._reading.article
        return article is not None and article.version.id == text

    def _go(self, by: int) -> None:
        if not self._found:
            self.said.emit(self.tr("No sentence here states something that could be checked."))
            return
        self._at = 0 if self._at < 0 else (self._at + by) % len(self._found)
        sentence = self._found[self._at]
        self._reading.choose(None, reveal=False)
        self._pane.reader.select(sentence.start, sentence.end)
        self._pane.reader.reveal(sentence.start, sentence.end)
        self.said.emit(
            self.tr("Worth checking, {0} of {1}: {2}. Q marks it, then C makes it a claim.").format(
                self._at + 1, len(self._found), check_reason(sentence.reason)
            )
        )
