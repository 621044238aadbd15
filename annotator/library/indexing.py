"""What the search index is made of: the queue of changed records, and records as search documents."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.library.field_values import values_of
from annotator.library.quote_rows import load_quotes
from annotator.library.tag_paths import tag_paths
from annotator.library.topics import Topics
from annotator.model import FieldTarget, FieldValue, Function, Quote, SearchDocument
from annotator.store import Store


@dataclass(frozen=True, slots=True)
class Batch:
    """Changed records for the index; `upto` are the queue's entries to acknowledge after the index has committed."""

    documents: tuple[SearchDocument, ...]
    removed: tuple[str, ...]
    upto: tuple[int, ...]
    left: int

    def __bool__(self) -> bool:
        return bool(self.upto)


class Indexing:
    """The store's side of the search index."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pending(self, limit: int = 500) -> Batch:
        """Up to `limit` changed records as they are now; what no longer exists or lies in the trash is `removed`."""
        rows = self._store.rows("SELECT seq, key FROM index_queue ORDER BY seq LIMIT ?", [limit])
        by_kind: dict[str, list[int]] = defaultdict(list)
        for _, key in rows:
            kind, _, record = key.partition(":")
            by_kind[kind].append(int(record))
        documents: list[SearchDocument] = []
        for kind, make in _MAKERS.items():
            if by_kind[kind]:
                documents.extend(make(self._store, by_kind[kind]))
        present = {document.key for document in documents}
        removed = tuple(key for _, key in rows if key not in present)
        left = int(self._store.value("SELECT count(*) FROM index_queue")) - len(rows)
        return Batch(tuple(documents), removed, tuple(row[0] for row in rows), left)

    def acknowledge(self, batch: Batch) -> None:
        """Forget queue entries that the index holds durably; a record changed meanwhile has a newer entry and stays."""
        with self._store.unjournalled():
            self._store.run(
                "DELETE FROM index_queue WHERE seq IN (SELECT value FROM json_each(?))", [json.dumps(batch.upto)]
            )

    def queue_everything(self) -> None:
        """Have all records indexed anew."""
        with self._store.unjournalled():
            for kind in _MAKERS:
                self._store.run(f"INSERT OR REPLACE INTO index_queue (key) SELECT '{kind}:' || id FROM \"{kind}\"")

    def waiting(self) -> int:
        """How many records the index does not know yet."""
        return int(self._store.value("SELECT count(*) FROM index_queue"))


def _articles(store: Store, ids: Sequence[int]) -> Iterable[SearchDocument]:
    paths = tag_paths(store)
    tags: dict[int, list[str]] = defaultdict(list)
    for article, tag in store.rows(f"SELECT article, tag FROM article_tag WHERE article IN {_IN}", [json.dumps(ids)]):
        if tag in paths:
            tags[article].append(paths[tag][0])
    rows = store.rows(
        "SELECT a.id, a.title, a.outlet, a.byline, a.published, a.url, a.language, a.section, a.note, v.text "
        f"FROM article a JOIN version v ON v.id = a.version WHERE a.trashed = '' AND a.id IN {_IN}",
        [json.dumps(ids)],
    )
    values = values_of(store, FieldTarget.ARTICLE, ids)
    for key, title, outlet, byline, published, url, language, section, note, text in rows:
        fields = {"title": title, "outlet": outlet, "byline": byline, "url": url, "section": section, "note": note}
        facets: dict[str, tuple[str, ...]] = {
            "outlet": (outlet,) if outlet else (),
            "lang": (language,) if language else (),
        }
        fields["tag"] = "\n".join(tags[key])
        fields["field"] = _told(values.get(key, ()))
        facets["tag"] = tuple(tags[key])
        yield SearchDocument(f"article:{key}", "article", language, text, _filled(fields), facets, published)


def _quotes(store: Store, ids: Sequence[int]) -> Iterable[SearchDocument]:
    quotes = load_quotes(store, f"q.trashed = '' AND a.trashed = '' AND q.id IN {_IN}", [json.dumps(ids)])
    about = {
        row[0]: row[1:]
        for row in store.rows(
            f"SELECT id, title, outlet, published, language FROM article WHERE id IN {_IN}",
            [json.dumps([quote.article for quote in quotes])],
        )
    }
    for quote in quotes:
        yield _quote_document(quote, *about[quote.article])


def _quote_document(quote: Quote, title: str, outlet: str, published: str, language: str) -> SearchDocument:
    by_function = {each: tuple(actor.name for actor in quote.actors if actor.function is each) for each in Function}
    speakers = by_function[Function.SPEAKER]
    fields = {
        **{str(function): "\n".join(names) for function, names in by_function.items()},
        "actor": "\n".join(dict.fromkeys(actor.name for actor in quote.actors)),
        "claim": "\n".join(claim.statement for claim in quote.claims),
        "tag": "\n".join(tag.path for tag in quote.tags),
        "cue": quote.cue,
        "note": quote.note,
        "obtained": quote.obtained,
        "certainty": "\n".join(dict.fromkeys((quote.certainty, *(claim.certainty for claim in quote.claims)))).strip(),
        "field": _told(quote.fields),
    }
    facets = {
        "kind": (str(quote.kind),),
        "stance": tuple(dict.fromkeys(str(claim.stance) for claim in quote.claims)),
        "coder": (quote.coder,) if quote.coder else (),
        "speaker": speakers,
        "actor": tuple(dict.fromkeys(actor.name for actor in quote.actors)),
        "claim": tuple(claim.statement for claim in quote.claims),
        "tag": tuple(tag.path for tag in quote.tags),
        "outlet": (outlet,) if outlet else (),
        "lang": (language,) if language else (),
    }
    return SearchDocument(f"quote:{quote.id}", "quote", language, quote.exact, _filled(fields), facets, published)


def _actors(store: Store, ids: Sequence[int]) -> Iterable[SearchDocument]:
    aliases: dict[int, list[str]] = defaultdict(list)
    for actor, name in store.rows(f"SELECT actor, name FROM alias WHERE actor IN {_IN}", [json.dumps(ids)]):
        aliases[actor].append(name)
    for actor, title, organisation in store.rows(
        f"SELECT actor, title, organisation FROM role WHERE actor IN {_IN}", [json.dumps(ids)]
    ):
        aliases[actor].append(f"{title} {organisation}".strip())
    rows = store.rows(
        f"SELECT id, name, kind, description, note FROM actor WHERE trashed = '' AND id IN {_IN}", [json.dumps(ids)]
    )
    values = values_of(store, FieldTarget.ACTOR, ids)
    for key, name, kind, description, note in rows:
        fields = {"title": name, "alias": "\n".join(aliases[key]), "description": description, "note": note}
        fields["field"] = _told(values.get(key, ()))
        facets: dict[str, tuple[str, ...]] = {"kind": (kind,), "actor": (name,)}
        yield SearchDocument(f"actor:{key}", "actor", "", name, _filled(fields), facets)


def _claims(store: Store, ids: Sequence[int]) -> Iterable[SearchDocument]:
    rows = store.rows(
        f"SELECT id, statement, topic, status, note FROM claim WHERE trashed = '' AND id IN {_IN}", [json.dumps(ids)]
    )
    values, topics = values_of(store, FieldTarget.CLAIM, ids), {each.id: each.path for each in Topics(store).all()}
    for key, statement, topic, status, note in rows:
        fields = {"title": statement, "claim": statement, "status": status, "note": note}
        fields |= {"topic": topics.get(topic, ""), "field": _told(values.get(key, ()))}
        yield SearchDocument(f"claim:{key}", "claim", "", statement, _filled(fields), {"claim": (statement,)})


def _tags(store: Store, ids: Sequence[int]) -> Iterable[SearchDocument]:
    paths = tag_paths(store)
    rows = store.rows(
        f"SELECT id, note, definition, inclusion, exclusion, examples FROM tag WHERE trashed = '' AND id IN {_IN}",
        [json.dumps(ids)],
    )
    for key, note, *rules in rows:
        path = paths[key][0]
        fields = {"title": path, "tag": path, "description": "\n".join(rule for rule in rules if rule)}
        fields["note"] = note
        yield SearchDocument(f"tag:{key}", "tag", "", path, _filled(fields), {"tag": (path,)})


_IN = "(SELECT value FROM json_each(?))"
_MAKERS = {"article": _articles, "quote": _quotes, "actor": _actors, "claim": _claims, "tag": _tags}


def _told(values: Sequence[FieldValue]) -> str:
    """Custom fields as words: "Verified: yes", one a line."""
    return "\n".join(f"{value.name}: {value.value}" for value in values)


def _filled(fields: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}
