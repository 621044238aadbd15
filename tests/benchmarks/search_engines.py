"""The engines that are compared, each behind the same small interface. All get the same lower-cased words."""

from __future__ import annotations

import importlib.util
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from annotator.model import SearchDocument

_WORD = re.compile(r"[^\W_]+")


class Engine(Protocol):
    """A search engine under test. `ask` gives the numbers of the ten best articles."""

    name: str

    def add(self, batch: Sequence[SearchDocument]) -> None: ...
    def finish(self) -> None: ...
    def ask(self, kind: str, words: list[str]) -> list[int]: ...
    def commit_one(self, document: SearchDocument) -> None: ...


def size_mb(folder: Path) -> float:
    """What the files of a folder take, in MB."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def peak_memory_mb() -> float:
    """The most resident memory this process has had, in MB. Linux only: what `getrusage` says includes the parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return float(status.partition("VmHWM:")[2].split()[0]) / 1e3


def _number(key: str) -> int:
    return int(key.rpartition(":")[2])


class Ours:
    """Attest's index."""

    name = "Attest"

    def __init__(self, folder: Path) -> None:
        from annotator.search import Index

        self.index = Index.open(folder, uid="benchmark")

    def add(self, batch: Sequence[SearchDocument]) -> None:
        self.index.apply(batch)

    def finish(self) -> None:
        while self.index.tidy(full=True):
            pass
        self.index.complete()

    def ask(self, kind: str, words: list[str]) -> list[int]:
        query = {
            "OR": " OR ".join(words), "phrase": '"' + " ".join(words) + '"', "fuzzy": words[0] + "~",
        }.get(kind, " ".join(words))  # fmt: skip
        if kind.startswith("prefix"):
            query = words[0] + "*"
        elif kind == "words + prefix":
            query = " ".join(words) + "*"
        return [_number(hit.key) for hit in self.index.search(query).hits]

    def commit_one(self, document: SearchDocument) -> None:
        self.index.apply([document])
        self.index.search("the")


class Fts5:
    """SQLite FTS5 with bm25, contentless, as the library itself could use it."""

    name = "SQLite FTS5"

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.connection = sqlite3.connect(folder / "fts.db")
        self.connection.execute("PRAGMA journal_mode=WAL")
        self.connection.execute(
            "CREATE VIRTUAL TABLE articles USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2')"
        )
        self.connection.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(articles, 'row')")
        self._terms: list[str] = []

    def add(self, batch: Sequence[SearchDocument]) -> None:
        with self.connection:
            self.connection.executemany(
                "INSERT INTO articles(rowid, body) VALUES (?, ?)",
                [(_number(document.key) + 1, document.text) for document in batch],
            )

    def finish(self) -> None:
        with self.connection:
            self.connection.execute("INSERT INTO articles(articles) VALUES ('optimize')")
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._terms = [row[0] for row in self.connection.execute("SELECT term FROM vocabulary")]

    def ask(self, kind: str, words: list[str]) -> list[int]:
        quoted = [f'"{word}"' for word in words]
        if kind == "OR":
            query = " OR ".join(quoted)
        elif kind == "phrase":
            query = '"' + " ".join(words) + '"'
        elif kind.startswith("prefix"):
            query = quoted[0] + " *"
        elif kind == "words + prefix":
            query = " ".join(quoted) + " *"
        elif kind == "fuzzy":
            from rapidfuzz.distance import OSA

            word = words[0]
            alike = (term for term in self._terms if abs(len(term) - len(word)) < 2)
            near = [term for term in alike if OSA.distance(term, word, score_cutoff=1) < 2]
            query = " OR ".join(f'"{term}"' for term in near) or '"zzzzzzzz"'
        else:
            query = " ".join(quoted)
        sql = "SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT 10"
        return [row[0] - 1 for row in self.connection.execute(sql, (query,))]

    def commit_one(self, document: SearchDocument) -> None:
        self.add([document])
        self.ask("common term", ["the"])


class Tantivy:
    """Tantivy through its Python binding, one thread."""

    name = "Tantivy"

    def __init__(self, folder: Path) -> None:
        import tantivy

        folder.mkdir(parents=True, exist_ok=True)
        self._tantivy: Any = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True, fast=True)
        builder.add_text_field("body", stored=False, tokenizer_name="default", index_option="position")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, str(folder))
        self._writer = self._index.writer(heap_size=200_000_000, num_threads=1)
        self._searcher: Any = None

    def add(self, batch: Sequence[SearchDocument]) -> None:
        for document in batch:
            self._writer.add_document(self._tantivy.Document(number=_number(document.key), body=document.text))
        self._writer.commit()

    def finish(self) -> None:
        self._writer.wait_merging_threads()
        self._writer = self._index.writer(heap_size=50_000_000, num_threads=1)
        self._index.reload()
        self._searcher = self._index.searcher()

    def ask(self, kind: str, words: list[str]) -> list[int]:
        module, schema = self._tantivy, self._schema
        terms = [module.Query.term_query(schema, "body", word) for word in words]
        must, should = module.Occur.Must, module.Occur.Should
        query: Any
        if kind == "OR":
            query = module.Query.boolean_query([(should, term) for term in terms])
        elif kind == "phrase":
            query = module.Query.phrase_query(schema, "body", list(words))
        elif kind == "fuzzy":
            query = module.Query.fuzzy_term_query(schema, "body", words[0], distance=1, transposition_cost_one=True)
        elif kind.startswith("prefix"):
            query = module.Query.regex_query(schema, "body", words[0] + ".*")
        elif kind == "words + prefix":
            last = module.Query.regex_query(schema, "body", words[-1] + ".*")
            query = module.Query.boolean_query([(must, term) for term in [*terms[:-1], last]])
        elif len(words) > 1:
            query = module.Query.boolean_query([(must, term) for term in terms])
        else:
            query = terms[0]
        found = self._searcher.search(query, 10).hits
        return [self._searcher.doc(address)["number"][0] for _score, address in found]

    def commit_one(self, document: SearchDocument) -> None:
        self._writer.add_document(self._tantivy.Document(number=_number(document.key), body=document.text))
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()
        self.ask("common term", ["the"])


class StockWhoosh:
    """Whoosh 2.7.4 as it comes."""

    name = "stock Whoosh"

    def __init__(self, folder: Path) -> None:
        from whoosh import analysis, fields, index

        folder.mkdir(parents=True, exist_ok=True)
        analyzer = analysis.RegexTokenizer(_WORD) | analysis.LowercaseFilter()
        schema = fields.Schema(number=fields.NUMERIC(stored=True), body=fields.TEXT(analyzer=analyzer))
        self._index = index.create_in(str(folder), schema)
        self._searcher: Any = None

    def add(self, batch: Sequence[SearchDocument]) -> None:
        writer = self._index.writer(limitmb=256)
        for document in batch:
            writer.add_document(number=_number(document.key), body=document.text)
        writer.commit()

    def finish(self) -> None:
        self._index.optimize()
        self._searcher = self._index.searcher()

    def ask(self, kind: str, words: list[str]) -> list[int]:
        from whoosh import query

        terms = [query.Term("body", word) for word in words]
        asked: Any
        if kind == "OR":
            asked = query.Or(terms)
        elif kind == "phrase":
            asked = query.Phrase("body", words)
        elif kind == "fuzzy":
            asked = query.FuzzyTerm("body", words[0], maxdist=1, prefixlength=0)
        elif kind.startswith("prefix"):
            asked = query.Prefix("body", words[0])
        elif kind == "words + prefix":
            asked = query.And([*terms[:-1], query.Prefix("body", words[-1])])
        else:
            asked = query.And(terms) if len(terms) > 1 else terms[0]
        return [hit["number"] for hit in self._searcher.search(asked, limit=10)]

    def commit_one(self, document: SearchDocument) -> None:
        writer = self._index.writer()
        writer.add_document(number=_number(document.key), body=document.text)
        writer.commit()
        self._searcher = self._index.searcher()
        self.ask("common term", ["the"])


def engines(names: Sequence[str]) -> list[type[Any]]:
    """The engines asked for that are installed."""
    known: dict[str, type[Any]] = {"ours": Ours, "fts5": Fts5, "tantivy": Tantivy, "whoosh": StockWhoosh}
    present = importlib.util.find_spec("tantivy") is not None
    return [known[name] for name in names if name != "tantivy" or present]
