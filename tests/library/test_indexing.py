"""Which records are queued for the index on which change, and what the index is told of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.library import Library
from annotator.model import ActorId, ArticleId, ClaimId, Function, QuoteId, Role, SearchDocument, Stance, TagId
from tests.library.make import TEXT, add_article, add_quote

ARTICLE, QUOTE, ACTOR, CLAIM, TOP, TAG = ArticleId(1), QuoteId(1), ActorId(1), ClaimId(1), TagId(1), TagId(2)


@pytest.fixture
def full(library: Library) -> Library:
    """A library with one record of each kind, all tied together, and an empty queue."""
    add_article(library, outlet="Norrvik Post", language="en")
    add_quote(library, ARTICLE)
    library.actors.add("Olav Brekke", aliases=["Brekke"], roles=[Role("chair", "council")])
    library.claims.add("Nobody was asked")
    library.tags.add("frame / risk")
    library.quotes.add_actor([QUOTE], ACTOR)
    library.quotes.set_claim([QUOTE], CLAIM, Stance.ASSERTS)
    library.quotes.add_tag([QUOTE], TAG)
    library.articles.add_tag(ARTICLE, TAG)
    drain(library)
    return library


def drain(library: Library) -> set[str]:
    """The keys that wait for the index, which then has them."""
    keys: set[str] = set()
    while batch := library.indexing.pending(3):
        keys |= {document.key for document in batch.documents} | set(batch.removed)
        library.indexing.acknowledge(batch)
    assert library.indexing.waiting() == 0
    return keys


def queued_keys(library: Library) -> set[str]:
    return {row[0] for row in library._store.rows("SELECT key FROM index_queue")}


CHANGES: dict[str, tuple[Callable[[Library], object], set[str]]] = {
    "article's note": (lambda it: it.articles.set(ARTICLE, "note", "x"), {"article:1", "quote:1"}),
    "article's tag": (lambda it: it.articles.remove_tag(ARTICLE, TAG), {"article:1"}),
    "article trashed": (lambda it: it.articles.trash([ARTICLE]), {"article:1", "quote:1"}),
    "quote's note": (lambda it: it.quotes.set(QUOTE, "note", "x"), {"quote:1"}),
    "quote's boundaries": (lambda it: it.quotes.set_spans(QUOTE, [(1, 9)]), {"quote:1"}),
    "quote's speaker": (lambda it: it.quotes.remove_actor([QUOTE], ACTOR, Function.SPEAKER), {"quote:1"}),
    "quote's stance": (lambda it: it.quotes.set_claim([QUOTE], CLAIM, Stance.DENIES), {"quote:1"}),
    "quote's tag": (lambda it: it.quotes.remove_tag([QUOTE], TAG), {"quote:1"}),
    "quote trashed": (lambda it: it.quotes.trash([QUOTE]), {"quote:1"}),
    "actor's name": (lambda it: it.actors.set(ACTOR, "name", "O. Brekke"), {"actor:1", "quote:1"}),
    "actor's alias": (lambda it: it.actors.add_alias(ACTOR, "B."), {"actor:1"}),
    "actor's role": (lambda it: it.actors.add_role(ACTOR, Role("pilot")), {"actor:1"}),
    "actor trashed": (lambda it: it.actors.trash([ACTOR]), {"actor:1", "quote:1"}),
    "claim's words": (lambda it: it.claims.set(CLAIM, "statement", "x"), {"claim:1", "quote:1"}),
    "parent tag's name": (lambda it: it.tags.set(TOP, "name", "x"), {"tag:1", "tag:2", "quote:1", "article:1"}),
    "tag moved": (lambda it: it.tags.move(TAG, None), {"tag:2", "quote:1", "article:1"}),
    "tag trashed": (lambda it: it.tags.trash([TAG]), {"tag:2", "quote:1", "article:1"}),
    "new tag": (lambda it: it.tags.add("other"), {"tag:3"}),
    "nothing": (lambda it: it.quotes.set(QUOTE, "note", ""), set()),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_queues_what_reads_differently(full: Library, change: str) -> None:
    act, keys = CHANGES[change]
    act(full)
    queued = queued_keys(full)
    if change == "nothing":
        queued -= {"quote:1"}  # an UPDATE that changes nothing may queue the record: indexing it again does no harm
    assert queued == keys
    drain(full)
    if change != "nothing":
        full.undo()
        assert queued_keys(full) >= keys - {"tag:3"}


def documents(library: Library) -> dict[str, SearchDocument]:
    library.indexing.queue_everything()
    batch = library.indexing.pending()
    assert batch.left == 0
    return {document.key: document for document in batch.documents}


def test_documents_say_what_there_is_to_find(full: Library) -> None:
    found = documents(full)
    assert set(found) == {"article:1", "quote:1", "actor:1", "claim:1", "tag:1", "tag:2"}
    article, quote, actor = found["article:1"], found["quote:1"], found["actor:1"]
    assert (article.text, article.language, article.date) == (TEXT, "en", "2031-03-14")
    assert article.facets == {"outlet": ("Norrvik Post",), "lang": ("en",), "tag": ("frame / risk",)}
    assert quote.text == "Nobody asked us"
    assert quote.fields["speaker"] == "Olav Brekke"
    assert quote.fields["claim"] == "Nobody was asked"
    assert (quote.facets["stance"], quote.facets["tag"]) == (("asserts",), ("frame / risk",))
    assert actor.fields["alias"] == "Brekke\nchair council"
    assert found["tag:2"].fields["title"] == "frame / risk"


def test_the_trash_is_removed_from_the_index(full: Library) -> None:
    full.articles.trash([ARTICLE])
    full.actors.trash([ACTOR])
    batch = full.indexing.pending()
    assert (batch.documents, set(batch.removed)) == ((), {"article:1", "quote:1", "actor:1"})


def test_undone_records_are_removed(library: Library) -> None:
    add_article(library)
    library.undo()
    assert library.indexing.pending().removed == ("article:1",)


def test_a_change_between_reading_and_acknowledging_stays_queued(full: Library) -> None:
    full.quotes.set(QUOTE, "note", "one")
    batch = full.indexing.pending()
    full.quotes.set(QUOTE, "note", "two")
    full.indexing.acknowledge(batch)
    assert queued_keys(full) == {"quote:1"}
    assert full.indexing.pending().documents[0].fields["note"] == "two"


def test_batches_are_as_large_as_asked_and_say_what_is_left(full: Library) -> None:
    full.indexing.queue_everything()
    batch = full.indexing.pending(4)
    assert (len(batch.upto), batch.left, bool(batch)) == (4, 2, True)
    full.indexing.acknowledge(batch)
    assert full.indexing.waiting() == 2
    assert not full.indexing.pending(0)
