"""The store's speed with 10,000 quotes in a library and 2,000 in one article, beside plain SQLite in the same run.

Run as `python -m tests.benchmarks.store`: wall-clock milliseconds, each the median of several. The peer is Python's
sqlite3 on a file with the same tables, write-ahead log and durability, but without journal, triggers or records: it
writes the same rows, or fetches them bare. Targets are those of the issue for what the window waits for: 50 ms, and
300 ms for opening the article.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from annotator.library import Library
from annotator.library.checking import check
from annotator.model import ActorId, ArticleId, ClaimId, Function, QuoteId, Role, Stance, TagId
from tests.library.make import draft, source

QUOTES, IN_ONE, OTHERS = 10_000, 2_000, 40
ACTORS, CLAIMS, TAGS = 300, 200, 80
WORDS = ("harbour", "sluice", "minister", "inspection", "the", "of", "and", "to", "a", "in", "said", "that", "closed")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `target` 0 when there is none."""

    what: str
    ours: float
    peer: float
    target: float = 0.0


def milliseconds(act: Callable[[], object], times: int) -> float:
    """The median time of several calls."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def text_of(rng: random.Random, paragraphs: int) -> str:
    return "\n".join(" ".join(rng.choices(WORDS, k=60)) for _ in range(paragraphs))


def fill(library: Library) -> ArticleId:
    """Articles, actors, claims, tags and the quotes between them; the article with the many quotes."""
    rng = random.Random(1)
    library._store.db.execute("PRAGMA synchronous = OFF")
    actors = [
        library.actors.add(f"Actor {number}", roles=[Role("minister", "port", "2029")]).id for number in range(ACTORS)
    ]
    claims = [library.claims.add(f"Claim {number} about the sluice").id for number in range(CLAIMS)]
    tags = [library.tags.add(f"frame {number % 9} / code {number}").id for number in range(TAGS)]
    texts = [text_of(rng, 2_000), *(text_of(rng, 20) for _ in range(OTHERS))]
    articles = [library.articles.add(draft(text, title=f"Article {at}"), source(text)) for at, text in enumerate(texts)]
    per_article = [IN_ONE, *[(QUOTES - IN_ONE) // OTHERS] * OTHERS]
    for article, text, number in zip(articles, texts, per_article, strict=True):
        with library.edit("Quotes"):
            for _ in range(number):
                start = rng.randrange(len(text) - 200)
                quote = library.quotes.add(article, [(start, start + 120)], speakers=[rng.choice(actors)]).id
                library.quotes.add_actor([quote], rng.choice(actors), Function.MENTIONED)
                library.quotes.set_claim([quote], rng.choice(claims), rng.choice(list(Stance)))
                library.quotes.add_tag([quote], rng.choice(tags))
    library._store.db.execute("PRAGMA synchronous = FULL")
    return articles[0]


class Peer:
    """Plain sqlite3 on a copy of the library without its triggers."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = FULL")
        for (name,) in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self.db.execute(f'DROP TRIGGER "{name}"')

    def write(self, *statements: tuple[str, tuple[Any, ...]]) -> Callable[[], None]:
        def run() -> None:
            self.db.execute("BEGIN")
            for sql, values in statements:
                self.db.execute(sql, values)
            self.db.execute("COMMIT")

        return run

    def read(self, where: str) -> Callable[[], None]:
        """Fetch the rows of quotes and of what hangs on them."""

        def run() -> None:
            self.db.execute(f"SELECT * FROM quote q WHERE {where}").fetchall()
            for table in ("span", "quote_actor", "quote_claim", "quote_tag"):
                self.db.execute(f"SELECT t.* FROM {table} t JOIN quote q ON q.id = t.quote WHERE {where}").fetchall()

        return run


def measure(library: Library, peer: Peer, article: ArticleId) -> list[Row]:
    """What the window does all the time."""
    return [*_edits(library, peer, article), *_reads(library, peer, article), *_large(library, article)]


def _edits(library: Library, peer: Peer, article: ArticleId) -> list[Row]:
    quotes, one, actor, claim = library.quotes, QuoteId(1), ActorId(7), ClaimId(7)
    numbers = count()
    add = milliseconds(peer.write(*_BARE), 15)
    update = milliseconds(peer.write(_BARE_NOTE), 15)
    timed = {
        "add a quote with its speaker": lambda: quotes.add(article, [(5, 125)], speakers=[actor]),
        "undo it": library.undo,
        "redo it": library.redo,
        "type a letter in a note": lambda: quotes.set(one, "note", "x" * next(numbers)),
        "set a stance": lambda: quotes.set_claim([one], claim, list(Stance)[next(numbers) % 4]),
        "rename an actor": lambda: library.actors.set(actor, "name", f"Name {next(numbers)}"),
    }
    bare = [add] * 3 + [update] * 3
    return [Row(what, milliseconds(act, 10), peer, 50) for (what, act), peer in zip(timed.items(), bare, strict=True)]


def _reads(library: Library, peer: Peer, article: ArticleId) -> list[Row]:
    quotes, linked = library.quotes, "q.id IN (SELECT quote FROM quote_{0} WHERE {0} = 7)"
    timed: dict[str, tuple[Callable[[], object], str, float]] = {
        "select one quote": (lambda: quotes.get(QuoteId(1)), "q.id = 1", 50),
        "filter by actor": (lambda: quotes.of_actor(ActorId(7)), linked.format("actor"), 50),
        "filter by claim": (lambda: quotes.of_claim(ClaimId(7)), linked.format("claim"), 50),
        "filter by tag": (lambda: quotes.of_tag(TagId(2)), linked.format("tag").replace("7", "2"), 50),
        "open the article, 2,000 quotes": (lambda: library.articles.get(article), f"q.article = {article}", 300),
        "all 10,000 quotes": (quotes.all, "true", 0),
    }
    return [
        Row(what, milliseconds(act, 7), milliseconds(peer.read(where), 7), target)
        for what, (act, where, target) in timed.items()
    ]


def _large(library: Library, article: ArticleId) -> list[Row]:
    many = [quote.id for quote in library.quotes.of_article(article)]
    text = library.articles.get(article).version.content.text
    revised = draft(text.replace("the sluice", "that sluice"))
    parts = (library.articles, library.actors, library.claims, library.tags)
    timed: dict[str, Callable[[], object]] = {
        "lists of articles, actors, claims, tags": lambda: [part.all() for part in parts],
        "trash 2,000 quotes": lambda: library.quotes.trash(many),
        "undo that": library.undo,
        "a picture of everything for export": library.snapshot,
        "a new version, 2,000 quotes follow": lambda: library.articles.add_version(article, revised, source()),
        "undo that too": library.undo,
        "check the library, index aside": lambda: check(library._store),
    }  # fmt: skip
    return [Row(what, milliseconds(act, 1), 0) for what, act in timed.items()]


_BARE: tuple[tuple[str, tuple[Any, ...]], ...] = (
    ("INSERT INTO quote (article, kind, created) VALUES (1, 'direct', '')", ()),
    (
        "INSERT INTO span SELECT NULL, hex(randomblob(16)), 1, 1, 0, 5, 125, ?, '', '', 'placed', 1.0",
        ("x" * 120,),
    ),
    ("INSERT OR IGNORE INTO quote_actor (quote, actor, function) VALUES (1, 299, 'speaker')", ()),
)
_BARE_NOTE: tuple[str, tuple[Any, ...]] = ("UPDATE quote SET note = note || 'x' WHERE id = 1", ())


def main() -> int:
    """Print the table; the exit status tells whether every target is met."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.attest"
        start = time.perf_counter()
        with Library.create(path, coder="Nina") as library:
            article = fill(library)
        print(f"filled in {time.perf_counter() - start:.1f} s, {path.stat().st_size / 1e6:.1f} MB")
        peer = Peer(Path(shutil.copy(path, Path(folder) / "peer.db")))
        opening = milliseconds(lambda: Library.open(path).close(), 5)
        with Library.open(path, coder="Nina") as library:
            rows = [Row("open and close the library", opening, 0, 300), *measure(library, peer, article)]
        peer.db.close()
    print(f"{'what':<42}{'ours ms':>9}{'peer ms':>9}{'ratio':>8}{'target':>8}")
    for row in rows:
        ratio = f"{row.ours / row.peer:8.1f}" if row.peer else "       -"
        target = f"{row.target:8.0f}" if row.target else "       -"
        over = "  over" if row.target and row.ours > row.target else ""
        peer_time = f"{row.peer:9.2f}" if row.peer else "        -"
        print(f"{row.what:<42}{row.ours:9.2f}{peer_time}{ratio}{target}{over}")
    return int(any(row.target and row.ours > row.target for row in rows))


if __name__ == "__main__":
    sys.exit(main())
