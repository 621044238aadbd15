"""Where the chosen quote begins, ends and is interrupted: moved by words and sentences, words added and cut out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal

from annotator.model import Placement, Quote
from ui.reader.pane import ReadingPane
from ui.reading import Reading
from ui.session import Session

Range = tuple[int, int]


class Boundaries(QObject):
    """Changes the spans of the chosen quote of the article being read; every step is one call of the library."""

    said = Signal(str)

    def __init__(self, session: Session, reading: Reading, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._session = session
        self._reading = reading
        self._pane = pane

    def move(self, edge: Literal["start", "end"], by: Literal["word", "sentence"], step: int) -> None:
        """Move the start or end of the chosen quote by a word or a sentence."""
        from annotator.library import next_sentence, next_word, previous_sentence, previous_word

        quote, article = self._reading.quote, self._reading.article
        if quote is None or article is None or not quote.spans:
            return
        content = article.version.content
        spans = _ranges(quote)
        index = -1 if edge == "end" else 0
        start, end = spans[index]
        at = end if edge == "end" else start
        if by == "word":
            moved = (next_word if step > 0 else previous_word)(content.text, at, edge)
        else:
            moved = (next_sentence if step > 0 else previous_sentence)(content.text, content.blocks, at, edge)
        spans[index] = (start, moved) if edge == "end" else (moved, end)
        low = spans[-2][1] if edge == "end" and len(spans) > 1 else 0
        high = spans[1][0] if edge == "start" and len(spans) > 1 else len(content.text)
        if spans[index][0] < spans[index][1] <= high and spans[index][1] > low and self._is_placed(quote):
            self._session.change(lambda library: library.quotes.set_spans(quote.id, spans, goes_on=True))

    def add(self) -> None:
        """Make the selection part of the chosen quote."""
        quote, selection = self._reading.quote, self._pane.reader.selection()
        if quote is not None and selection is not None and self._is_placed(quote):
            self._set(quote, joined([*_ranges(quote), trimmed(self._pane.reader.text(), *selection)]))

    def cut(self) -> None:
        """Take the selection out of the chosen quote; without a selection the span at the caret, if it has others."""
        quote, reader = self._reading.quote, self._pane.reader
        if quote is None or not self._is_placed(quote):
            return
        spans, caret = _ranges(quote), reader.caret()
        unwanted = reader.selection() or next((span for span in spans if span[0] <= caret <= span[1]), None)
        left = spans if unwanted is None else without(reader.text(), spans, unwanted)
        if left == spans:
            self.said.emit(self.tr("Select the words that are not part of the quote, then cut them out."))
        elif not left:
            self.said.emit(self.tr("A quote needs some words. Del deletes it whole."))
        else:
            self._set(quote, left)

    def _is_placed(self, quote: Quote) -> bool:
        if any(span.placement is Placement.ORPHAN for span in quote.spans):
            self.said.emit(self.tr("These words are not in the text any more; attach the quote first (Ctrl+5)."))
            return False
        return True

    def _set(self, quote: Quote, spans: Sequence[Range]) -> None:
        self._session.change(lambda library: library.quotes.set_spans(quote.id, spans))


def joined(spans: Sequence[Range]) -> list[Range]:
    """Ranges in text order; those that touch or overlap become one."""
    found: list[Range] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def without(text: str, spans: Sequence[Range], cut: Range) -> list[Range]:
    """What is left of ranges of a text when `cut` is taken out, without white space at the new ends."""
    left: list[Range] = []
    for start, end in spans:
        if end <= cut[0] or start >= cut[1]:
            left.append((start, end))
            continue
        for piece in ((start, min(end, cut[0])), (max(start, cut[1]), end)):
            if piece[0] < piece[1]:
                first, last = trimmed(text, *piece)
                if first < last:
                    left.append((first, last))
    return left


def trimmed(text: str, start: int, end: int) -> Range:
    """The range without white space at its ends; empty when there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ranges(quote: Quote) -> list[Range]:
    return [(span.start, span.end) for span in quote.spans]
