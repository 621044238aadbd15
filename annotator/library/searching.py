"""Search results as the window and the command line show them: ranked keys from the index, words from the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.library.indexing import Indexing
from annotator.library.quote_rows import load_quotes
from annotator.library.tag_paths import tag_paths
from annotator.model import ArticleId, Hit, Quote
from annotator.settings import cache_folder
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.search import Found, Index, Match

Texts = Callable[[Sequence[str]], Mapping[str, str]]

SNIPPET = 160  # code points of context around the words found


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What a query found. `total` counts all matching records, `suggestion` is another query when there are none."""

    query: str
    hits: tuple[Hit, ...] = ()
    total: int = 0
    suggestion: str = ""
    facets: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)


def open_index(uid: str, texts: Texts | None = None) -> Index:
    """The search index of the library with this uid, in the user's cache folder.

    `texts` gives the main texts of records by key, for regular expressions.
    """
    from annotator.search import Index

    return Index.open(cache_folder() / "index" / uid, uid=uid, texts=texts)


def bring_up_to_date(index: Index, indexing: Indexing, batch: int = 500) -> None:
    """Index everything that changed since last time, in this thread."""
    rebuild = index.needs_rebuild
    if rebuild:
        index.clear()
        indexing.queue_everything()
    while pending := indexing.pending(batch):
        index.apply(pending.documents, pending.removed)
        indexing.acknowledge(pending)
    if rebuild:
        index.complete()


class Searching:
    """The store's side of searching: hits with their words in context."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def search(self, index: Index, query: str, *, limit: int = 20, kinds: Iterable[str] = ()) -> SearchAnswer:
        """Ask the index and show what it found. Raises QuerySyntaxError."""
        return self.show(query, index.search(query, limit=limit, kinds=frozenset(kinds) or None))

    def texts(self, keys: Sequence[str]) -> dict[str, str]:
        """The main texts of records by key: an article's text, a quote's words; unknown ones are left out."""
        articles = [int(key.partition(":")[2]) for key in keys if key.startswith("article:")]
        quotes = [int(key.partition(":")[2]) for key in keys if key.startswith("quote:")]
        rows = self._store.rows(
            "SELECT a.id, v.text FROM article a JOIN version v ON v.id = a.version "
            "WHERE a.id IN (SELECT value FROM json_each(?))",
            [json.dumps(articles)],
        )
        found = {f"article:{row[0]}": str(row[1]) for row in rows}
        for quote in load_quotes(self._store, "q.id IN (SELECT value FROM json_each(?))", [json.dumps(quotes)]):
            found[f"quote:{quote.id}"] = quote.exact
        return found

    def show(self, query: str, found: Found) -> SearchAnswer:
        """The hits of an index' answer with their words in context; records deleted since are left out."""
        hits = (self._hit(match, found) for match in found.hits)
        shown = tuple(hit for hit in hits if hit is not None)
        return SearchAnswer(query, shown, found.total, found.suggestion, found.facets)

    def _hit(self, match: Match, found: Found) -> Hit | None:
        kind, _, record = match.key.partition(":")
        hit = _SHOW[kind](self, int(record), found) if kind in _SHOW else None
        return None if hit is None else replace(hit, score=match.score)

    def _article(self, record: int, found: Found) -> Hit | None:
        rows = self._store.rows(
            "SELECT a.title, a.outlet, a.published, a.language, v.text FROM article a "
            "JOIN version v ON v.id = a.version WHERE a.id = ? AND a.trashed = ''",
            [record],
        )
        if not rows:
            return None
        title, outlet, published, language, text = rows[0]
        spans, snippet, marks = _in_context(found, text, language)
        return Hit(
            "article", record, title, snippet, marks, _dotted(outlet, published[:10]), ArticleId(record), spans
        )  # fmt: skip

    def _quote(self, record: int, found: Found) -> Hit | None:
        quotes = load_quotes(self._store, "q.id = ? AND q.trashed = '' AND a.trashed = ''", [record])
        if not quotes:
            return None
        quote = quotes[0]
        outlet, language = self._store.rows("SELECT outlet, language FROM article WHERE id = ?", [quote.article])[0]
        _, snippet, marks = _in_context(found, quote.exact, language)
        return Hit(
            "quote", record, _who_says(quote), snippet, marks, outlet, quote.article,
            tuple((span.start, span.end) for span in quote.spans),
        )  # fmt: skip

    def _actor(self, record: int, found: Found) -> Hit | None:
        rows = self._store.rows("SELECT name, description FROM actor WHERE id = ? AND trashed = ''", [record])
        if not rows:
            return None
        count = self._store.value(
            "SELECT count(DISTINCT qa.quote) FROM quote_actor qa JOIN quote q ON q.id = qa.quote "
            "WHERE qa.actor = ? AND q.trashed = ''",
            [record],
        )
        aliases = self._store.rows("SELECT name FROM alias WHERE actor = ? ORDER BY id", [record])
        also = ", ".join(f"“{alias[0]}”" for alias in aliases)
        name, description = rows[0]
        return _plain("actor", record, name, f"also {also}" if also else description, found, _counted(count))

    def _claim(self, record: int, found: Found) -> Hit | None:
        rows = self._store.rows("SELECT statement, note FROM claim WHERE id = ? AND trashed = ''", [record])
        if not rows:
            return None
        stances = self._store.rows(
            "SELECT coalesce(sum(qc.stance = 'asserts'), 0), coalesce(sum(qc.stance = 'denies'), 0) "
            "FROM quote_claim qc JOIN quote q ON q.id = qc.quote WHERE qc.claim = ? AND q.trashed = ''",
            [record],
        )[0]
        return _plain("claim", record, rows[0][0], rows[0][1], found, f"+{stances[0]} −{stances[1]}")

    def _tag(self, record: int, found: Found) -> Hit | None:
        paths = tag_paths(self._store)
        if record not in paths:
            return None
        rows = self._store.rows(
            "SELECT definition, (SELECT count(*) FROM quote_tag qt JOIN quote q ON q.id = qt.quote "
            "WHERE qt.tag = tag.id AND q.trashed = '') FROM tag WHERE id = ?",
            [record],
        )
        return _plain("tag", record, paths[record][0], rows[0][0], found, _counted(rows[0][1]))


_SHOW = {
    "article": Searching._article,
    "quote": Searching._quote,
    "actor": Searching._actor,
    "claim": Searching._claim,
    "tag": Searching._tag,
}


def _in_context(
    found: Found, text: str, language: str
) -> tuple[tuple[tuple[int, int], ...], str, tuple[tuple[int, int], ...]]:
    from annotator.search import snippet, spans

    places = spans(found.terms, text, language)
    shown, marks = snippet(text, places, SNIPPET)
    return places, shown, marks


def _plain(kind: str, record: int, title: str, context: str, found: Found, detail: str) -> Hit:
    _, snippet, marks = _in_context(found, context, "") if context else ((), "", ())
    return Hit(kind, record, title, snippet, marks, detail)


def _who_says(quote: Quote) -> str:
    who = ", ".join(actor.name for actor in quote.speakers)
    stances: Sequence[str] = [str(claim.stance) for claim in quote.claims]
    return " ".join((who, *stances[:1])).strip()


def _counted(quotes: int) -> str:
    return f"{quotes} quote" if quotes == 1 else f"{quotes} quotes"


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
