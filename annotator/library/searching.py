"""Search results as the window and the command line show them: ranked keys from the index, words from the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from annotator.library.hit_table import HitRow, hit_rows
from annotator.library.indexing import Indexing
from annotator.library.quote_rows import load_quotes
from annotator.library.tag_paths import tag_paths
from annotator.model import ArticleId, Hit, Quote, TagId
from annotator.settings import cache_folder
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.search import Found, Index

Texts = Callable[[Sequence[str]], Mapping[str, str]]

SNIPPET = 124  # code points of context around the words found
LINES = 2000  # found words shown one by one
_OF_ONE = 100  # of them in one article
_SIDE = 110  # code points of context to each side of them
Fields = Sequence[tuple[str, str]]
"""Names and texts of a record in which found words may stand; the first that has some is shown."""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What a query found. `total` counts all matching records, `suggestion` is another query when there are none.

    `records` says how many of them `hits` shows: as many as there are hits, or fewer when each found word is one.
    """

    query: str
    hits: tuple[Hit, ...] = ()
    total: int = 0
    records: int = 0
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

    def show(self, query: str, found: Found, *, every: bool = False) -> SearchAnswer:
        """The hits of an index' answer with their words in context; records deleted since are left out.

        With `every` the words found in an article are hits of their own, in the order of the text: keywords in context.
        """
        shown: list[Hit] = []
        records = 0
        for match in found.hits:
            kind, _, record = match.key.partition(":")
            if kind == "article":
                hits = self._article(int(record), found, every=every)
            else:
                hit = _SHOW[kind](self, int(record), found) if kind in _SHOW else None
                hits = () if hit is None else (hit,)
            shown += [replace(hit, score=match.score) for hit in hits]
            records += bool(hits)
            if len(shown) >= LINES:
                break
        return SearchAnswer(query, tuple(shown), found.total, records, found.suggestion, found.facets)

    def rows(self, query: str, hits: Sequence[Hit]) -> tuple[HitRow, ...]:
        """Hits as rows of a table; see `hit_rows`."""
        return tuple(hit_rows(self._store, query, hits))

    def tag(self, hits: Iterable[Hit], tag: TagId) -> int:
        """Tag the quotes and articles among hits in one step of the history; returns how many records were meant."""
        records = dict.fromkeys((hit.kind, hit.id) for hit in hits if hit.kind in _TAGGED)
        with self._store.edit("Tag hits"):
            for kind, record in records:
                known = f"SELECT id FROM {kind}_tag WHERE {kind} = ? AND tag = ?"
                if self._store.value(known, [record, tag]) is None:
                    self._store.insert(f"{kind}_tag", **{kind: record, "tag": tag})
        return len(records)

    def _article(self, record: int, found: Found, *, every: bool) -> tuple[Hit, ...]:
        rows = self._store.rows(
            "SELECT a.title, a.outlet, a.published, a.language, a.note, a.byline, v.text FROM article a "
            "JOIN version v ON v.id = a.version WHERE a.id = ? AND a.trashed = ''",
            [record],
        )
        if not rows:
            return ()
        title, outlet, published, language, note, byline, text = rows[0]
        spans, snippet, marks = _in_context(found, (("text", text), ("note", note), ("byline", byline)), language)
        whole = Hit(
            "article", record, title, snippet, marks, outlet, ArticleId(record), spans, published=published
        )  # fmt: skip
        if not every or not spans:
            return (whole,)
        from annotator.search import lines

        return tuple(
            replace(whole, snippet=line.text, marks=line.marks, spans=((line.start, line.end),))
            for line in islice(lines(text, spans, _SIDE), _OF_ONE)
        )

    def _quote(self, record: int, found: Found) -> Hit | None:
        quotes = load_quotes(self._store, "q.id = ? AND q.trashed = '' AND a.trashed = ''", [record])
        if not quotes:
            return None
        quote = quotes[0]
        outlet, language = self._store.rows("SELECT outlet, language FROM article WHERE id = ?", [quote.article])[0]
        fields = (("text", quote.exact), ("note", quote.note), ("cue", quote.cue))
        _, snippet, marks = _in_context(found, fields, language)
        return Hit(
            "quote", record, _who_says(quote), snippet, marks, outlet, quote.article,
            tuple((span.start, span.end) for span in quote.spans),
        )  # fmt: skip

    def _actor(self, record: int, found: Found) -> Hit | None:
        rows = self._store.rows("SELECT name, description, note FROM actor WHERE id = ? AND trashed = ''", [record])
        if not rows:
            return None
        count = self._store.value(
            "SELECT count(DISTINCT qa.quote) FROM quote_actor qa JOIN quote q ON q.id = qa.quote "
            "WHERE qa.actor = ? AND q.trashed = ''",
            [record],
        )
        aliases = self._store.rows("SELECT name FROM alias WHERE actor = ? ORDER BY id", [record])
        also = ", ".join(f"“{alias[0]}”" for alias in aliases)
        name, description, note = rows[0]
        fields = (("alias", f"also {also}" if also else ""), ("description", description), ("note", note))
        return _plain("actor", record, name, fields, found, _counted(count))

    def _claim(self, record: int, found: Found) -> Hit | None:
        rows = self._store.rows("SELECT statement, note FROM claim WHERE id = ? AND trashed = ''", [record])
        if not rows:
            return None
        stances = self._store.rows(
            "SELECT coalesce(sum(qc.stance = 'asserts'), 0), coalesce(sum(qc.stance = 'denies'), 0) "
            "FROM quote_claim qc JOIN quote q ON q.id = qc.quote WHERE qc.claim = ? AND q.trashed = ''",
            [record],
        )[0]
        return _plain("claim", record, rows[0][0], (("note", rows[0][1]),), found, f"+{stances[0]} −{stances[1]}")

    def _tag(self, record: int, found: Found) -> Hit | None:
        paths = tag_paths(self._store)
        if record not in paths:
            return None
        rows = self._store.rows(
            "SELECT definition, inclusion, exclusion, examples, (SELECT count(*) FROM quote_tag qt "
            "JOIN quote q ON q.id = qt.quote WHERE qt.tag = tag.id AND q.trashed = '') FROM tag WHERE id = ?",
            [record],
        )
        rules = "\n".join(rule for rule in rows[0][:-1] if rule)
        return _plain("tag", record, paths[record][0], (("description", rules),), found, _counted(rows[0][-1]))


_TAGGED = ("quote", "article")
_SHOW = {
    "quote": Searching._quote,
    "actor": Searching._actor,
    "claim": Searching._claim,
    "tag": Searching._tag,
}


def _in_context(
    found: Found, fields: Fields, language: str
) -> tuple[tuple[tuple[int, int], ...], str, tuple[tuple[int, int], ...]]:
    """The found words in the first of the fields (its main text), and an excerpt of the first field that has some."""
    from annotator.search import snippet, spans

    places: tuple[tuple[int, int], ...] = ()
    for number, (name, text) in enumerate(fields):
        found_there = spans(found.terms, text, language, field=name) if text else ()
        places = found_there if number == 0 else places
        if found_there:
            return places, *snippet(text, found_there, SNIPPET)
    return (), *snippet(next((text for _, text in fields if text), ""), (), SNIPPET)


def _plain(kind: str, record: int, title: str, fields: Fields, found: Found, detail: str) -> Hit:
    _, snippet, marks = _in_context(found, fields, "")
    return Hit(kind, record, title, snippet, marks, detail)


def _who_says(quote: Quote) -> str:
    who = ", ".join(actor.name for actor in quote.speakers)
    stances: Sequence[str] = [str(claim.stance) for claim in quote.claims]
    return " ".join((who, *stances[:1])).strip()


def _counted(quotes: int) -> str:
    return f"{quotes} quote" if quotes == 1 else f"{quotes} quotes"
