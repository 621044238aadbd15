"""Printed pages: taking in what other readers marked on them, and saying where each quote stands on them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from annotator.library.actors import Actors
from annotator.library.articles import Articles
from annotator.library.claims import Claims
from annotator.library.quotes import Quotes
from annotator.library.tags import Tags
from annotator.model import (
    Area,
    Article,
    ArticleId,
    Function,
    Placement,
    Printed,
    Quote,
    QuoteId,
    QuoteKind,
    Stance,
)
from annotator.pages import Note, PageLayout, read_layout
from annotator.store import Store

ORIGIN = "pdf note"
"""What the origin of a quote begins with that was a note in a PDF."""
_COLOURS = "PDF colour"
_REACH = 40.0  # points around a note without words in which its line is looked for


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note stands: ranges of the text, or areas of the page where there are no words."""

    spans: tuple[tuple[int, int], ...] = ()
    areas: tuple[Area, ...] = ()


class Printing:
    """The printed pages of one library's articles."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def layout(self, article: Article) -> PageLayout | None:
        """Where the words of an article's current text stand on its pages; None when it has none."""
        return read_layout(article.version.content, Articles(self._store).layout(article.version.id))

    def new_notes(self, article: ArticleId, notes: Sequence[Note]) -> tuple[Note, ...]:
        """Those of a PDF's notes that are not quotes of the article yet, nor have been (in the trash)."""
        known = {row[0] for row in self._store.rows("SELECT origin FROM quote WHERE article = ?", [article])}
        uids = {row[0] for row in self._store.rows("SELECT uid FROM quote")}
        return tuple(
            note for note in notes if _origin(note) not in known and str(_record(note).get("uid", "")) not in uids
        )

    def take_notes(self, article: ArticleId, notes: Sequence[Note]) -> int:
        """Make a PDF's notes quotes of the article, with their authors as coders and a tag for each colour.

        Returns how many are new. One undoable step.
        """
        whole = Articles(self._store).get(article)
        layout = self.layout(whole)
        fresh = self.new_notes(article, notes)
        if layout is None or not fresh:
            return 0
        with self._store.edit("Take in highlights of the PDF"):
            for note in fresh:
                self._take(whole, layout, note)
        return len(fresh)

    def printed(self, articles: Sequence[Article]) -> tuple[Printed, ...]:
        """The pages of the articles that have any, with the places of their quotes on them."""
        found = []
        for article in articles:
            layout = self.layout(article) if article.version.printed else None
            if layout is not None:
                content = Articles(self._store).source(article.version.source).content
                marks = tuple((quote.id, _places(article, quote, layout)) for quote in article.quotes)
                found.append(Printed(article.summary.id, content, tuple(mark for mark in marks if mark[1])))
        return tuple(found)

    def _take(self, article: Article, layout: PageLayout, note: Note) -> None:
        record = _record(note)
        place = _place(layout, note, article.version.source_sha256)
        kind = record.get("kind")
        quotes = Quotes(self._store)
        made = quotes.add(
            article.summary.id,
            place.spans,
            areas=place.areas,
            kind=QuoteKind(kind) if kind in set(QuoteKind) else QuoteKind.PASSAGE,
            cue=_text(record, "cue"),
            note=_text(record, "note") if record else note.contents,
            origin=_origin(note),
        )
        if note.author:
            self._store.update("quote", made.id, coder=self._coder(note.author))
        if record:
            self._restore(made.id, record)
        elif note.colour[0]:
            path = f"{_COLOURS} / {note.colour[0]}"
            tag = Tags(self._store).find(path) or Tags(self._store).add(path, colour=note.colour[1])
            quotes.add_tag([made.id], tag.id)

    def _restore(self, quote: QuoteId, record: dict[str, Any]) -> None:
        """Give a quote what Attest wrote into its own copy of the PDF."""
        quotes, actors = Quotes(self._store), Actors(self._store)
        uid = _text(record, "uid")
        if uid:
            self._store.update("quote", quote, uid=uid)
        for entry in _entries(record, "actors"):
            name, function = _text(entry, "name"), _text(entry, "function")
            if name and function in set(Function):
                actor = actors.find(name) or actors.add(name)
                quotes.add_actor([quote], actor.id, Function(function))
        for entry in _entries(record, "claims"):
            statement, stance = _text(entry, "statement"), _text(entry, "stance")
            if statement and stance in set(Stance):
                claim = Claims(self._store).find(statement) or Claims(self._store).add(statement)
                quotes.set_claim([quote], claim.id, Stance(stance))
        for path in record.get("tags", ()):
            if isinstance(path, str) and path:
                tag = Tags(self._store).find(path) or Tags(self._store).add(path)
                quotes.add_tag([quote], tag.id)

    def _coder(self, name: str) -> int:
        known = self._store.value("SELECT id FROM coder WHERE name = ?", [name])
        return int(known) if known is not None else self._store.insert("coder", name=name)


def _places(article: Article, quote: Quote, layout: PageLayout) -> tuple[Area, ...]:
    boxes = [
        Area(box.page, box.left, box.top, box.right, box.bottom)
        for span in quote.spans
        if span.placement is not Placement.ORPHAN
        for box in layout.quads(span.start, span.end)
    ]
    sources = ("", article.version.source_sha256)
    return tuple(boxes) + tuple(area for area in quote.areas if area.source in sources)


def _place(layout: PageLayout, note: Note, source: str) -> Place:
    """The words under a note's rectangles; for a note beside the text its line; else the rectangles themselves."""
    if note.kind not in ("note", "area"):
        words = [word for box in note.boxes for word in layout.words_in(note.page, *box)]
        if words:
            return Place(tuple(_with_marks(layout, note, run) for run in _runs(layout.text, sorted(words))))
    left, top, _, bottom = note.boxes[0]
    if note.kind == "note":
        line = layout.line_at(note.page, left, top)
        near = line is not None and line.top - _REACH < bottom and top < line.bottom + _REACH
        if line is not None and near and layout.text[line.start : line.end].strip():
            end = len(layout.text[: line.end].rstrip())
            return Place(((line.start, end),))
    return Place(
        areas=tuple(
            Area(note.page, x0, y0, x1, y1, layout.read_at(note.page, x0, y0), source) for x0, y0, x1, y1 in note.boxes
        )
    )


def _runs(text: str, words: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Words that follow each other, as ranges."""
    runs: list[list[int]] = []
    for start, end in words:
        if runs and not any(mark.isalnum() for mark in text[runs[-1][1] : start]) and start - runs[-1][1] < 8:
            runs[-1][1] = max(end, runs[-1][1])
        else:
            runs.append([start, end])
    return tuple((start, end) for start, end in runs)


def _with_marks(layout: PageLayout, note: Note, run: tuple[int, int]) -> tuple[int, int]:
    """A range with the quotation marks and stops around it that are under the note's rectangles too."""

    def covered(offset: int) -> bool:
        box = layout.box(offset) if 0 <= offset < len(layout.text) and not layout.text[offset].isspace() else None
        if box is None or box.page != note.page or layout.text[offset].isalnum():
            return False
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in note.boxes)

    start, end = run
    while covered(start - 1):
        start -= 1
    while covered(end):
        end += 1
    return start, end


def _origin(note: Note) -> str:
    left, top, *_ = note.boxes[0]
    return f"{ORIGIN} {note.name or note.kind} p. {note.page} {left:.0f},{top:.0f}"


def _record(note: Note) -> dict[str, Any]:
    found = json.loads(note.record) if note.record else {}
    return found if isinstance(found, dict) else {}


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key, "")
    return value if isinstance(value, str) else ""


def _entries(record: dict[str, Any], key: str) -> list[dict[str, Any]]:
    listed = record.get(key, ())
    return [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
