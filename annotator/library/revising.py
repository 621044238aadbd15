"""An article's text in several versions: what changed, which quotes it touched, mending text and quotes by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.errors import AnnotatorError
from annotator.importing.layout import carried
from annotator.library.articles import Articles
from annotator.library.quotes import Quotes
from annotator.model import (
    ArticleId,
    Block,
    BlockKind,
    CanonicalText,
    Draft,
    Placement,
    Quote,
    QuoteId,
    SetAside,
    VersionId,
)
from annotator.store import Store
from annotator.text import Piece, compose
from annotator.text.differences import Part, Rewording, differences, parts

if TYPE_CHECKING:
    from annotator.importing.repairs import Repair

BY_HAND = "correction by hand 1"
BY_REPAIR = "accepted repairs 1"
BY_BLOCKS = "blocks chosen by hand 1"

Replacement = tuple[int, int, str]
"""Put a text for a range of the current text, in code points."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between a version and the current one, and the quotes whose words or place that touched."""

    differences: tuple[Rewording, ...]
    touched: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A quote whose place somebody has to judge. `before` are its words when its place was last certain.

    `parts` compare them with the words offered now; for an orphan everything is gone.
    """

    quote: Quote
    before: str
    parts: tuple[Part, ...]

    @property
    def orphan(self) -> bool:
        """Whether some of its words stand nowhere in the current text."""
        return any(span.placement is Placement.ORPHAN for span in self.quote.spans)


class Revising:
    """Versions of one library's articles, and what quotes do in them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._articles = Articles(store)
        self._quotes = Quotes(store)

    def compare(self, article: ArticleId, version: VersionId) -> Comparison:
        """Compare one of the article's versions with the current text. Raises NotFound."""
        summary = self._articles.summary(article)
        old, new = self._articles.version(version).content.text, self._articles.version(summary.version).content.text
        found = differences(old, new)
        ranges = [each for difference in found for each in difference.touched]
        touched = [quote for quote in self._quotes.of_article(article) if found and _is_touched(quote, ranges)]
        return Comparison(found, tuple(touched))

    def waiting(self, article: ArticleId) -> tuple[Waiting, ...]:
        """The article's quotes that wait for review or have lost their place, in text order."""
        return tuple(
            self._waiting(quote)
            for quote in self._quotes.of_article(article)
            if any(span.placement is not Placement.PLACED for span in quote.spans)
        )

    def attach(self, quote: QuoteId, start: int, end: int) -> None:
        """Say where a quote that waits or is an orphan stands now; spans that are certain stay.

        Raises ValueError for an empty range or one outside the text.
        """
        known = self._quotes.get(quote)
        ranges = [(span.start, span.end) for span in known.spans if span.placement is Placement.PLACED]
        with self._store.edit("Attach quote"):
            self._quotes.set_spans(quote, _joined([*ranges, (start, end)]))

    def reject_place(self, quote: QuoteId) -> None:
        """Say that a place offered for review is wrong: the quote becomes an orphan with the words it had."""
        with self._store.edit("Reject quote's place"):
            rows = self._store.rows("SELECT id FROM span WHERE quote = ? AND placement = 'review'", [quote])
            for (row,) in rows:
                image = self._last_certain(row)
                kept = {name: image[name] for name in ("version", "start", "end", "exact", "prefix", "suffix")} if (
                    image
                ) else {}  # fmt: skip
                self._store.update("span", row, placement=str(Placement.ORPHAN), **kept)

    def correct(
        self, article: ArticleId, replacements: Sequence[Replacement], *, extractor: str = BY_HAND
    ) -> VersionId:
        """Mend the article's text: a new version of the same source; its quotes follow by the rules for anchors.

        Replacements must not overlap. A newline in one parts a paragraph; without a change nothing happens. One
        undoable step. Raises AnnotatorError when no text would be left.
        """
        version = self._articles.version(self._articles.summary(article).version)
        return self.rewrite(article, corrected(version.content, replacements), extractor)

    def rewrite(self, article: ArticleId, content: CanonicalText, extractor: str) -> VersionId:
        """Give the article another text made from the same source by `extractor`; its quotes follow as in `correct`.

        Raises AnnotatorError when no text would be left.
        """
        summary = self._articles.summary(article)
        version = self._articles.version(summary.version)
        if content.text == version.content.text:
            return version.id
        if not content.text:
            raise AnnotatorError("An article cannot be without text.", "Move the article to the trash instead.")
        part = str(self._store.value("SELECT part FROM version WHERE id = ?", [version.id]) or "")
        layout = carried(self._articles.layout(version.id), version.content.text, content.text)
        draft = Draft(summary.metadata, content, extractor, part=part, layout=layout)
        repairs, blocks = extractor == BY_REPAIR, extractor == BY_BLOCKS
        with self._store.edit(
            "Accept repairs" if repairs else "Choose what is in the text" if blocks else "Correct text"
        ):
            return self._articles.add_version(article, draft, self._articles.source(version.source))

    def repairs(self, article: ArticleId) -> tuple[Repair, ...]:
        """What might be broken in the current text: words glued together, stray tags. Only proposals."""
        from annotator.importing.repairs import repairs

        summary = self._articles.summary(article)
        return tuple(repairs(self._articles.version(summary.version).content))

    def accept_repairs(self, article: ArticleId, accepted: Sequence[Repair]) -> VersionId:
        """Make the repairs somebody has accepted, as a new version."""
        replacements = [(repair.start, repair.end, repair.replacement) for repair in accepted]
        return self.correct(article, replacements, extractor=BY_REPAIR)

    def _waiting(self, quote: Quote) -> Waiting:
        rows = self._store.rows(
            'SELECT id, exact, placement FROM span WHERE quote = ? ORDER BY "order", id', [quote.id]
        )
        before, found = [], []
        for row, exact, placement in rows:
            image = self._last_certain(row) if placement == Placement.REVIEW else None
            words = str(image["exact"]) if image else str(exact)
            before.append(words)
            now = "" if placement == Placement.ORPHAN else str(exact)
            found.append(parts(words, now))
        joined: list[Part] = []
        for number, each in enumerate(found):
            joined += [Part("same", " … "), *each] if number else each
        return Waiting(quote, " … ".join(before), tuple(joined))

    def _last_certain(self, span: int) -> dict[str, Any] | None:
        """The span as it was before its place became uncertain, from the history."""
        image = self._store.value(
            "SELECT r.before FROM edit_row r JOIN edit e ON e.id = r.edit WHERE r.\"table\" = 'span' AND r.row = ? "
            "AND e.state = 'done' AND json_extract(r.before, '$.placement') = 'placed' ORDER BY r.id DESC LIMIT 1",
            [span],
        )
        return None if image is None else dict(json.loads(image))


def corrected(content: CanonicalText, replacements: Sequence[Replacement]) -> CanonicalText:
    """The text with replacements made, canonical again; every block stays what it was, a new one is as its neighbour.

    Raises ValueError for replacements that overlap or lie outside the text.
    """
    chunks = _chunks(content.text, sorted(replacements))
    lines: list[tuple[str, int]] = []
    line, origin = "", 0
    for text, at, is_old in chunks:
        for number, piece in enumerate(text.split("\n")):
            if number:
                lines.append((line, origin))
                line = ""
            if not line:
                origin = at
            line += piece
            at += len(piece) + 1 if is_old else 0
    lines.append((line, origin))
    blocks = content.blocks
    pieces: list[Piece] = []
    aside = sorted(content.set_aside, key=lambda each: each.before)
    for text, at in lines:
        index = max(0, sum(1 for block in blocks if block.start <= at) - 1)
        while aside and aside[0].before <= index:
            pieces.append(_aside(aside.pop(0)))
        pieces.append(_piece(text, blocks[index] if blocks else Block(BlockKind.PARAGRAPH, 0, 0)))
    return compose([*pieces, *(_aside(each) for each in aside)])


def _chunks(text: str, replacements: Sequence[Replacement]) -> list[tuple[str, int, bool]]:
    """The new text as (words, where they stood or went in the old text, whether they are the old ones)."""
    chunks: list[tuple[str, int, bool]] = []
    at = 0
    for start, end, words in replacements:
        if not at <= start <= end <= len(text):
            raise ValueError("replacements must lie in the text and must not overlap")
        chunks += [(text[at:start], at, True), (words, start, False)]
        at = end
    return [*chunks, (text[at:], at, True)]


def _piece(text: str, like: Block) -> Piece:
    return Piece(text, like.kind, like.level, like.page, like.ordered)


def _aside(aside: SetAside) -> Piece:
    return Piece(aside.text, aside=aside.reason)


def _is_touched(quote: Quote, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(
        span.placement is not Placement.PLACED or any(start < span.end and end > span.start for start, end in ranges)
        for span in quote.spans
    )


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
