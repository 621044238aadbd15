"""Marking many places at once: what a search found, looked at first, then quotes in one undoable step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.errors import AnnotatorError
from annotator.library.articles import Articles
from annotator.library.quotes import Quotes
from annotator.model import ArticleId, Placement, Quote, QuoteId, QuoteKind, VersionId
from annotator.store import Store
from annotator.text import paragraph_at, sentence_at

Key = tuple[int, int, QuoteId | None]
_AROUND = 70  # code points of context on each side


class Extent(StrEnum):
    """How much is marked around the words found."""

    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Found:
    """Words found at `start`..`end` of an article's current text (code points)."""

    article: ArticleId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """What would be marked: `start`..`end` of `version`, or the quote that is there already.

    `text` is the words with some context, `words` the range in it that is marked, `marks` what was found.
    """

    article: ArticleId
    version: VersionId
    title: str
    start: int
    end: int
    text: str
    words: tuple[int, int]
    marks: tuple[tuple[int, int], ...]
    quote: QuoteId | None = None


class Marking:
    """Looking at places and marking them in one library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._articles = Articles(store)
        self._quotes = Quotes(store)

    def look(self, places: Sequence[Found], extent: Extent) -> tuple[Stretch, ...]:
        """What would be marked for these places, by article and in text order; nothing is written.

        A quote that covers a place, the shortest one, stands for it; places in one sentence or paragraph become one
        stretch. Places outside the current text are left out.
        """
        by_article: dict[ArticleId, list[Found]] = {}
        for place in places:
            by_article.setdefault(place.article, []).append(place)
        found: list[Stretch] = []
        for article, those in by_article.items():
            found += self._look_in(article, sorted(those, key=lambda each: (each.start, each.end)), extent)
        return tuple(found)

    def mark(self, stretches: Sequence[Stretch], kind: QuoteKind = QuoteKind.PASSAGE) -> tuple[QuoteId, ...]:
        """Make a quote of each stretch that has none; the quotes of all of them, in order. One undoable step.

        Raises AnnotatorError when a text has changed since it was looked at.
        """
        with self._store.edit("Mark all places"):
            self._refuse_changed(stretches)
            return tuple(
                each.quote
                if each.quote is not None
                else self._quotes.add(each.article, [(each.start, each.end)], kind=kind).id
                for each in stretches
            )

    def _look_in(self, article: ArticleId, places: Sequence[Found], extent: Extent) -> list[Stretch]:
        summary = self._articles.summary(article)
        if summary.trashed:
            return []
        content = self._articles.version(summary.version).content
        text, quotes = content.text, self._quotes.of_article(article)
        key: Key
        found: dict[Key, list[tuple[int, int]]] = {}
        for place in places:
            if not 0 <= place.start < place.end <= len(text):
                continue
            quote = _covering(quotes, place.start, place.end)
            if quote is not None:
                key = (quote.start, quote.spans[-1].end, quote.id)
            elif extent is Extent.WORDS:
                key = (place.start, place.end, None)
            else:
                around = sentence_at if extent is Extent.SENTENCE else paragraph_at
                start, end = around(text, content.blocks, place.start)
                key = (min(start, place.start), max(end, place.end), None)
            found.setdefault(key, []).append((place.start, place.end))
        return [
            _stretch(article, summary.version, summary.metadata.title, text, key, marks)
            for key, marks in found.items()
        ]  # fmt: skip

    def _refuse_changed(self, stretches: Sequence[Stretch]) -> None:
        articles = sorted({each.article for each in stretches})
        rows = self._store.rows(
            "SELECT id, version FROM article WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(articles)]
        )
        now = dict(rows)
        if any(now.get(each.article) != each.version for each in stretches):
            raise AnnotatorError("An article has changed meanwhile; nothing was marked.", "Search again.")


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with some whole words of context in its own paragraph."""
    first = max(start - _AROUND, text.rfind("\n", 0, start) + 1, 0)
    last = text.find("\n", end)
    last = min(end + _AROUND, len(text) if last < 0 else last)
    while first and first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    return first, last


def _covering(quotes: Sequence[Quote], start: int, end: int) -> Quote | None:
    """The shortest quote with a span over the whole range."""
    covering = [
        quote
        for quote in quotes
        if any(
            span.placement is not Placement.ORPHAN and span.start <= start and end <= span.end for span in quote.spans
        )
    ]
    return min(covering, key=lambda quote: sum(span.end - span.start for span in quote.spans), default=None)


def _stretch(
    article: ArticleId,
    version: VersionId,
    title: str,
    text: str,
    key: Key,
    marks: Sequence[tuple[int, int]],
) -> Stretch:
    start, end, quote = key
    first, last = _around(text, start, end)
    shown = tuple((max(start, low) - first, min(end, high) - first) for low, high in marks)
    return Stretch(
        article, version, title, start, end, text[first:last].replace("\n", " "), (start - first, end - first),
        shown, quote,
    )  # fmt: skip
