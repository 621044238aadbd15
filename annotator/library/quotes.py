"""Quotes: making them and editing every part of their record, each change one undoable step."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.anchor import make_span
from annotator.errors import NotFound
from annotator.library.quote_rows import load_quotes
from annotator.model import (
    ActorId,
    Area,
    ArticleId,
    ClaimId,
    Function,
    Placement,
    Quote,
    QuoteId,
    QuoteKind,
    Stance,
    TagId,
)
from annotator.store import Store
from annotator.store.store import now

EDITABLE = ("cue", "obtained", "translated_from", "certainty", "note")


class Quotes:
    """The quotes of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, quote: QuoteId) -> Quote:
        """One quote with its whole record, in the trash or not. Raises NotFound."""
        found = load_quotes(self._store, "q.id = ?", [quote])
        if not found:
            raise NotFound(
                f"There is no quote {quote}.", "It may have been taken back by an undo; redo brings it again."
            )
        return found[0]

    def some(self, quotes: Iterable[QuoteId]) -> tuple[Quote, ...]:
        """Those of the quotes that exist, in the trash or not."""
        return load_quotes(self._store, "q.id IN (SELECT value FROM json_each(?))", [json.dumps(list(quotes))])

    def of_article(self, article: ArticleId) -> tuple[Quote, ...]:
        """The quotes of an article in text order."""
        return load_quotes(self._store, "q.article = ? AND q.trashed = ''", [article])

    def of_actor(self, actor: ActorId, function: Function | None = Function.SPEAKER) -> tuple[Quote, ...]:
        """The quotes an actor has this function in (any function when None)."""
        return load_quotes(
            self._store,
            f"{_LIVE} AND q.id IN (SELECT quote FROM quote_actor WHERE actor = ? AND (? IS NULL OR function = ?))",
            [actor, function, function],
        )

    def of_claim(self, claim: ClaimId) -> tuple[Quote, ...]:
        """The quotes that take a stand on a claim."""
        return load_quotes(self._store, f"{_LIVE} AND q.id IN (SELECT quote FROM quote_claim WHERE claim = ?)", [claim])

    def of_tag(self, tag: TagId) -> tuple[Quote, ...]:
        """The quotes that carry a tag."""
        return load_quotes(self._store, f"{_LIVE} AND q.id IN (SELECT quote FROM quote_tag WHERE tag = ?)", [tag])

    def all(self, *, trashed: bool = False) -> tuple[Quote, ...]:
        """Every quote of the library's articles; those in the trash instead when `trashed`."""
        return load_quotes(self._store, "q.trashed <> ''" if trashed else _LIVE, [])

    def add(
        self,
        article: ArticleId,
        spans: Sequence[tuple[int, int]],
        *,
        areas: Sequence[Area] = (),
        kind: QuoteKind = QuoteKind.DIRECT,
        speakers: Iterable[ActorId] = (),
        cue: str = "",
        note: str = "",
        origin: str = "",
    ) -> Quote:
        """Mark ranges of an article's current text (code points) as a quote, and areas of its pages, at least one.

        Raises NotFound for an article that does not exist, ValueError for ranges or areas that are empty or outside.
        """
        if not spans and not areas:
            raise ValueError("a quote needs at least one span or area")
        with self._store.edit("Add quote"):
            quote = QuoteId(
                self._store.insert(
                    "quote", article=article, kind=str(kind), cue=cue, note=note, origin=origin,
                    coder=self._store.coder, created=now(),
                )
            )  # fmt: skip
            if spans:
                self._write_spans(quote, article, spans)
            self.put_areas(quote, areas)
            for actor in dict.fromkeys(speakers):
                self._store.insert("quote_actor", quote=quote, actor=actor, function=str(Function.SPEAKER))
        return self.get(quote)

    def set_spans(self, quote: QuoteId, spans: Sequence[tuple[int, int]], *, goes_on: bool = False) -> None:
        """Give a quote other boundaries in its article's current text; an orphan is re-attached by this.

        Moves that go on from one another, such as word by word, are one step of the history.
        """
        article = self.get(quote).article
        with self._store.edit("Move quote's boundaries", merge=f"quote:{quote}:spans" if goes_on else ""):
            self._write_spans(quote, article, spans)

    def set_areas(self, quote: QuoteId, areas: Sequence[Area]) -> None:
        """Give a quote other areas; without spans it keeps at least one."""
        if not areas and not self.get(quote).spans:
            raise ValueError("a quote needs at least one span or area")
        with self._store.edit("Move quote's area", merge=f"quote:{quote}:areas"):
            self.put_areas(quote, areas)

    def accept_place(self, quote: QuoteId) -> None:
        """Say that a place offered for review is right."""
        with self._store.edit("Accept quote's place"):
            self._store.run(
                "UPDATE span SET placement = ? WHERE quote = ? AND placement = ?",
                [str(Placement.PLACED), quote, str(Placement.REVIEW)],
            )

    def set_kind(self, quotes: Iterable[QuoteId], kind: QuoteKind) -> None:
        """Say how the words are reported."""
        with self._store.edit(f"Make quote {kind}"):
            for quote in quotes:
                self._store.update("quote", quote, kind=str(kind))

    def set(self, quote: QuoteId, field: str, value: str) -> None:
        """Set one of the fields in `EDITABLE`. Quick successive changes are one step of the history."""
        if field not in EDITABLE:
            raise ValueError(f"quotes have no field {field!r}")
        with self._store.edit(f"Change {field.replace('_', ' ')} of quote", merge=f"quote:{quote}:{field}"):
            self._store.update("quote", quote, **{field: value if field == "note" else value.strip()})

    def add_actor(self, quotes: Iterable[QuoteId], actor: ActorId, function: Function = Function.SPEAKER) -> None:
        """Give an actor a function in quotes; nothing happens where the actor has it."""
        with self._store.edit(f"Add {function}"):
            for quote in quotes:
                self._link("quote_actor", quote=quote, actor=actor, function=str(function))

    def set_speaker(self, quotes: Iterable[QuoteId], actor: ActorId) -> None:
        """Make an actor the only speaker of quotes."""
        with self._store.edit("Set speaker"):
            for quote in quotes:
                self._store.run(
                    "DELETE FROM quote_actor WHERE quote = ? AND function = ? AND actor <> ?",
                    [quote, str(Function.SPEAKER), actor],
                )
                self._link("quote_actor", quote=quote, actor=actor, function=str(Function.SPEAKER))

    def remove_actor(self, quotes: Iterable[QuoteId], actor: ActorId, function: Function) -> None:
        """Take a function in quotes from an actor."""
        with self._store.edit(f"Remove {function}"):
            for quote in quotes:
                self._store.run(
                    "DELETE FROM quote_actor WHERE quote = ? AND actor = ? AND function = ?",
                    [quote, actor, str(function)],
                )

    def set_claim(
        self, quotes: Iterable[QuoteId], claim: ClaimId, stance: Stance = Stance.ASSERTS, certainty: str = ""
    ) -> None:
        """Say which stand quotes take on a claim."""
        with self._store.edit(f"Set stance: {stance}"):
            for quote in quotes:
                row = self._store.value("SELECT id FROM quote_claim WHERE quote = ? AND claim = ?", [quote, claim])
                if row is None:
                    self._store.insert("quote_claim", quote=quote, claim=claim, stance=str(stance), certainty=certainty)
                else:
                    self._store.update("quote_claim", row, stance=str(stance), certainty=certainty)

    def remove_claim(self, quotes: Iterable[QuoteId], claim: ClaimId) -> None:
        """Quotes no longer take a stand on a claim."""
        with self._store.edit("Remove claim from quote"):
            for quote in quotes:
                self._store.run("DELETE FROM quote_claim WHERE quote = ? AND claim = ?", [quote, claim])

    def add_tag(self, quotes: Iterable[QuoteId], tag: TagId) -> None:
        """Tag quotes; nothing happens where the tag is."""
        with self._store.edit("Tag quote"):
            for quote in quotes:
                self._link("quote_tag", quote=quote, tag=tag)

    def remove_tag(self, quotes: Iterable[QuoteId], tag: TagId) -> None:
        """Take a tag off quotes."""
        with self._store.edit("Remove tag from quote"):
            for quote in quotes:
                self._store.run("DELETE FROM quote_tag WHERE quote = ? AND tag = ?", [quote, tag])

    def trash(self, quotes: Sequence[QuoteId]) -> None:
        """Put quotes into the trash."""
        with self._store.edit("Delete quote" if len(quotes) == 1 else f"Delete {len(quotes)} quotes"):
            for quote in quotes:
                self._store.update("quote", quote, trashed=now())

    def restore(self, quotes: Sequence[QuoteId]) -> None:
        """Take quotes out of the trash."""
        with self._store.edit("Restore quote" if len(quotes) == 1 else f"Restore {len(quotes)} quotes"):
            for quote in quotes:
                self._store.update("quote", quote, trashed="")

    def _link(self, table: str, **values: int | str) -> None:
        condition = " AND ".join(f'"{name}" = ?' for name in values)
        known = self._store.value(f'SELECT id FROM "{table}" WHERE {condition}', list(values.values()))
        if known is None:
            self._store.insert(table, **values)

    def _write_spans(self, quote: QuoteId, article: ArticleId, spans: Sequence[tuple[int, int]]) -> None:
        rows = self._store.rows(
            "SELECT v.id, v.text FROM article a JOIN version v ON v.id = a.version WHERE a.id = ?", [article]
        )
        if not rows:
            raise NotFound(f"There is no article {article}.")
        if not spans:
            raise ValueError("a quote needs at least one span")
        version, text = rows[0]
        known = [
            row[0] for row in self._store.rows('SELECT id FROM span WHERE quote = ? ORDER BY "order", id', [quote])
        ]
        for order, (start, end) in enumerate(sorted(spans)):
            span = make_span(text, start, end)
            values: dict[str, Any] = {
                "version": version, "order": order, "start": start, "end": end, "exact": span.exact,
                "prefix": span.prefix, "suffix": span.suffix, "placement": str(Placement.PLACED), "score": 1.0,
            }  # fmt: skip
            if order < len(known):
                self._store.update("span", known[order], **values)
            else:
                self._store.insert("span", quote=quote, **values)
        for surplus in known[len(spans) :]:
            self._store.run("DELETE FROM span WHERE id = ?", [surplus])

    def put_areas(self, quote: QuoteId, areas: Sequence[Area]) -> None:
        """Write a quote's areas; runs inside the caller's edit."""
        known = [row[0] for row in self._store.rows('SELECT id FROM area WHERE quote = ? ORDER BY "order"', [quote])]
        for order, area in enumerate(areas):
            if not (area.page > 0 and area.left < area.right and area.top < area.bottom):
                raise ValueError("an area needs a page and must not be empty")
            values: dict[str, Any] = {
                "source": area.source, "order": order, "page": area.page, "x0": round(area.left, 1),
                "y0": round(area.top, 1), "x1": round(area.right, 1), "y1": round(area.bottom, 1), "near": area.near,
            }  # fmt: skip
            if order < len(known):
                self._store.update("area", known[order], **values)
            else:
                self._store.insert("area", quote=quote, **values)
        for surplus in known[len(areas) :]:
            self._store.run("DELETE FROM area WHERE id = ?", [surplus])


_LIVE = "q.trashed = '' AND a.trashed = ''"
