"""The search index of one library: what the library layer talks to.

Everything here is derived from the library and can be thrown away. Heavy: imports numpy and Whoosh.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.reading import MultiReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from annotator.model import SearchDocument
from annotator.search import facets, similar, suggesting
from annotator.search.codec import LeafReader, schema
from annotator.search.collector import ArrayCollector
from annotator.search.compiling import Compiler
from annotator.search.exact import RegexRun
from annotator.search.fields import EXTRA, STEM, is_reserved
from annotator.search.found import Facets, Found, Match, Terms
from annotator.search.language import parse
from annotator.search.leaf import K1, B, Leaf
from annotator.search.storage import Storage
from annotator.search.syntax import NOTHING, Alike, Node, Phrase, Word, positive_leaves
from annotator.search.syntax import Leaf as SyntaxLeaf

Texts = Callable[[Sequence[str]], Mapping[str, str]]
"""Gives the main texts of records by key, for regular expressions; keys it does not know are left out."""
_SCHEMA = schema()
_MANY = 4
_ALIKE = 50
"""So many articles are like another one at most."""


class Index:
    """A folder with the index of one library. One thread at a time; a second process may read meanwhile.

    `needs_rebuild` is true until `complete` is called after every record was applied: for a new index, and for one
    that was missing, damaged, another library's or of another format, which is opened empty.
    """

    def __init__(self, folder: Path, uid: str, texts: Texts | None = None, *, verify: bool = True) -> None:
        self._storage = Storage(folder, uid)
        self._texts = texts
        self._searcher: Searcher | None = None
        self._languages: list[str] = []
        self._extra: tuple[tuple[str, int], ...] = ()
        self._known: dict[str, Any] = {}
        self._storage.load(verify=verify)

    @classmethod
    def open(cls, folder: Path, *, uid: str, texts: Texts | None = None, verify: bool = True) -> Index:
        """Open the index in `folder`, the user's cache folder for the library `uid`; it need not exist yet.

        `texts` lets /regex/ run over exact texts; without it an expression matches whole words of the index. `verify`
        reads every byte and compares checksums (about 1 s a gigabyte).
        """
        return cls(folder, uid, texts, verify=verify)

    @property
    def needs_rebuild(self) -> bool:
        """Whether records may be missing: clear, apply everything, then call `complete`."""
        return not self._storage.contents.complete

    def apply(self, documents: Sequence[SearchDocument], removed: Sequence[str] = ()) -> None:
        """Add or replace records by key, remove others, durably (fsync). Doing it twice does no harm.

        Raises:
            Locked: another process is writing.
            IndexUnwritable: the disk is full, or the folder may not be written to.
            ValueError: a key is empty or has a line break, or a field's name is one of the index's own.
        """
        newest = {document.key: document for document in documents}
        if any(not key or "\n" in key for key in newest):
            raise ValueError("A key must be one line")
        if any(is_reserved(name) for document in newest.values() for name in (*document.fields, *document.facets)):
            raise ValueError("A field has a name the index uses itself")
        if newest or removed:
            with self._storage.writing():
                self._storage.apply(newest, [key for key in removed if key not in newest])
            self._searcher = None

    def clear(self) -> None:
        """Forget everything; `needs_rebuild` is true afterwards. Raises Locked."""
        with self._storage.writing():
            self._storage.clear()
        self._searcher = None

    def complete(self) -> None:
        """Note that every record has been applied: `needs_rebuild` is false from now on. Raises Locked.

        Also merges the many segments a rebuild leaves: about 40 microseconds a record.
        """
        with self._storage.writing():
            self._storage.set_complete()
            while len(self._storage.leaves) > _MANY and self._storage.tidy(full=True):
                pass
        self._searcher = None

    def tidy(self, *, full: bool = False) -> bool:
        """Do one merge of segments that pays, for idle moments. `full` merges all it can: after a rebuild.

        Returns whether there was one, so call it until it says no. Raises Locked.
        """
        with self._storage.writing():
            done = self._storage.tidy(full=full)
        self._searcher = None
        return done

    def check(self) -> list[str]:
        """Compare every checksum with the files. Returns what is wrong, one sentence each."""
        return self._storage.damage()

    def close(self) -> None:
        """Let go of the files."""
        self._searcher = None
        self._storage.leaves = []

    def count(self, kinds: frozenset[str] | None = None) -> int:
        """How many records are in the index, all or of some kinds."""
        if kinds is None:
            return sum(leaf.live_count() for leaf in self._leaves())
        total = 0
        for leaf in self._leaves():
            codes = leaf.kind if leaf.alive is None else leaf.kind[leaf.alive]
            numbers = np.bincount(codes, minlength=len(leaf.kinds)).tolist()
            total += sum(number for kind, number in zip(leaf.kinds, numbers, strict=False) if kind in kinds)
        return total

    def keys(self) -> set[str]:
        """The keys of all records, to compare with the library."""
        return {
            leaf.key(n) for leaf in self._leaves() for n in range(leaf.count) if leaf.alive is None or leaf.alive[n]
        }

    def __contains__(self, key: str) -> bool:
        return any(leaf.document(key) >= 0 for leaf in self._leaves())

    @property
    def generation(self) -> int:
        """A number that grows with every change."""
        return self._storage.contents.generation

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        offset: int = 0,
        kinds: frozenset[str] | None = None,
        prefix_last: bool = False,
        order: str = "score",
        facet_names: Sequence[str] = (),
    ) -> Found:
        """The records a query describes, best first.

        `prefix_last` is for search as you type: the last word may go on, an unfinished end is forgiven. `order` is
        "score", "date", "-date" or the name of a facet ("-" before it turns it around). `facet_names` asks for the
        counts of facets over all matches ("date" counts by year and month, "record" by kind of record).

        Raises:
            QuerySyntaxError: the query cannot be read; never anything else, whatever is typed.
        """
        tree = parse(query, lenient=prefix_last)
        open_word = _open_word(tree, query) if prefix_last else None
        terms = Terms(positive_leaves(tree), open_word)
        if tree == NOTHING:
            return Found(0, (), terms)
        collector = self._collect(tree, open_word, kinds)
        total = collector.count()
        if order == "score":
            hits = tuple(
                Match(leaf.key(number), score) for score, _n, leaf, number in collector.best(offset + limit)[offset:]
            )
        else:
            hits = facets.ordered(collector.found, order, offset, limit)
        suggestion = "" if total else suggesting.suggest(tree, query, self._storage.leaves, self._total_of)
        return Found(total, hits, terms, suggestion, facets.count(collector.found, facet_names))

    def facets(self, query: str, names: Sequence[str], *, kinds: frozenset[str] | None = None) -> Facets:
        """The counts of facets over all matches of a query; over everything for "". Raises QuerySyntaxError."""
        tree: Node = parse(query or "*")
        if tree == NOTHING:
            return dict.fromkeys(names, ())
        return facets.count(self._collect(tree, None, kinds).found, names)

    def more_like(self, text: str, *, language: str = "", limit: int = 10, without: str = "") -> tuple[Match, ...]:
        """Records about the same as `text`, by its most telling words; `without` is a key to leave out."""
        query = similar.query_like(text, self._leaves())
        if query is None:
            return ()
        collector = ArrayCollector(frozenset(("article",)))
        self.searcher().search_with_collector(query, collector)
        found = (Match(leaf.key(number), score) for score, _n, leaf, number in collector.best(limit + 1))
        return tuple(match for match in found if match.key != without)[:limit]

    def near_duplicates(self, text: str, *, least: float = 0.5, without: str = "") -> tuple[Match, ...]:
        """Records whose main text is nearly `text`; the score estimates the shared share of runs of four words."""
        return tuple(match for match in similar.duplicates(text, self._leaves(), least) if match.key != without)

    def duplicate_groups(self, *, least: float = 0.7) -> tuple[tuple[str, ...], ...]:
        """Articles whose texts are nearly the same, grouped, the largest group first."""
        return similar.groups(self._leaves(), least)

    def _collect(self, tree: Node, open_word: SyntaxLeaf | None, kinds: frozenset[str] | None) -> ArrayCollector:
        leaves = self._leaves()
        collector = ArrayCollector(kinds)
        if not leaves:
            return collector
        searcher = self.searcher()
        run = RegexRun(self._texts) if self._texts is not None else None
        compiler = Compiler(
            self._languages, self._extra, run.test if run else None, open_word, self._alike, self._known
        )
        searcher.search_with_collector(compiler.compile(tree), collector)
        return collector

    def _alike(self, leaf: Alike) -> tuple[tuple[str, float], ...]:
        """The articles like another with their scores, this one left out; groups of copies stand together."""
        if leaf.text == "*":
            groups = self.duplicate_groups()
            return tuple((key, float(len(groups) - at)) for at, group in enumerate(groups) for key in group)
        own = f"article:{int(leaf.text)}"
        text = (self._texts([own]) if self._texts is not None else {}).get(own, "")
        if not text:
            return ()
        found = (
            self.near_duplicates(text, without=own) if leaf.nearly else self.more_like(text, limit=_ALIKE, without=own)
        )
        return tuple((match.key, match.score) for match in found if match.key.startswith("article:"))

    def _total_of(self, tree: Node) -> int:
        return self._collect(tree, None, None).count()

    def _leaves(self) -> list[Leaf]:
        """The segments, after a look whether another process has changed them."""
        if self._storage.changed_elsewhere():
            self._storage.load(verify=False)
            self._searcher = None
        return self._storage.leaves

    def searcher(self) -> Searcher:
        """Whoosh's searcher over the present segments, for any query object of Whoosh's."""
        if self._searcher is None:
            leaves = self._storage.leaves
            names = {name for leaf in leaves for name in leaf.field_names}
            self._languages = sorted(name.removeprefix(STEM) for name in names if name.startswith(STEM))
            self._known = {}
            self._extra = tuple((name, more) for name, more in EXTRA.items() if name in names)
            generation = self._storage.contents.generation
            reader = MultiReader([LeafReader(leaf, _SCHEMA, generation) for leaf in leaves], generation)
            reader.schema = _SCHEMA
            self._searcher = Searcher(reader, BM25F(B, K1))
        return self._searcher


def _open_word(tree: Node, query: str) -> SyntaxLeaf | None:
    """The leaf at the very end of the query, when its last word may go on."""
    leaves = positive_leaves(tree)
    if not leaves or query != query.rstrip() or not isinstance(leaves[-1], Word | Phrase):
        return None
    last = leaves[-1]
    closed = isinstance(last, Phrase) and (last.slop is not None or query.endswith(('"', "”", "»", "“")))
    return last if last.end >= len(query) and not closed else None
