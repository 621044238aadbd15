"""Answers and rankings equal a brute-force reading of the records, however the index came about."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import query as stock
from whoosh.collectors import UnlimitedCollector

from annotator.model import SearchDocument
from annotator.search.collector import ArrayCollector
from annotator.search.index import Index
from annotator.search.queries import Adjacent, AnyForm, Expanded, Near
from tests.search.reading import Reading

VOCABULARY = ["ab", "abc", "abd", "runs", "running", "ran", "é", "e", "Straße", "strasse", "x", "y", "中国", "国家"]
TEXT = st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join)


@st.composite
def records(draw: st.DrawFn) -> list[SearchDocument]:
    found = []
    for number in range(draw(st.integers(1, 9))):
        kind = draw(st.sampled_from(["article", "quote", "actor", "note"]))
        found.append(
            SearchDocument(
                f"{kind}:{number}",
                kind,
                draw(st.sampled_from(["", "en", "de", "zh"])),
                draw(TEXT),
                {"title": draw(TEXT), "speaker": draw(TEXT)} if draw(st.booleans()) else {},
                {"tag": tuple(draw(st.lists(TEXT, max_size=2)))},
                draw(st.sampled_from(["", "2022", "2022-10", "2022-10-15", "2023-01-02T10:00"])),
            )
        )
    return found


WORD = st.sampled_from(["ab", "abc", "runs", "run", "e", "É", "strasse", "x", "中国", "y"])
LEAF = st.one_of(
    WORD,
    WORD.map(lambda word: f"tag:{word}"),
    WORD.map(lambda word: f"actor:{word}"),
    st.lists(WORD, min_size=1, max_size=3).map(lambda many: '"' + " ".join(many) + '"'),
    st.tuples(st.lists(st.sampled_from(["ab", "abc", "x", "runs"]), min_size=2, max_size=3), st.integers(0, 6)).map(
        lambda pair: '"' + " ".join(pair[0]) + f'"~{pair[1]}'
    ),
    st.sampled_from(["a*", "ab*", "r?n", "*n", "ab~", "abx~2", "title:r*", "date:2022", "date:>=2022-10", "date:<2023",
                     "in:quotes", "in:notes", "in:articles", "*", "tag:*", "speaker:\"x y\"", "tag:\"ab x\"~2"]),
)  # fmt: skip
QUERY = st.recursive(
    LEAF,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]} OR {pair[1]})"),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]} AND {pair[1]})"),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]} NOT {pair[1]})"),
        inner.map(lambda one: f"(NOT {one})"),
    ),
    max_leaves=4,
)
Make = Callable[[], Index]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    # Hundreds of small indexes: none has to survive a power cut.
    monkeypatch.setattr(os, "fsync", lambda _handle: None)
    numbers = itertools.count()
    return lambda: Index.open(tmp_path / str(next(numbers)), uid="u")


PROPERTY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(documents=records(), queries=st.lists(QUERY, min_size=1, max_size=6), data=st.data())
@PROPERTY
def test_answers_equal_a_reading_of_the_records(
    make: Make, documents: list[SearchDocument], queries: list[str], data: st.DataObject
) -> None:
    index = make()
    wanted = {document.key: document for document in documents}
    for size in data.draw(st.lists(st.integers(1, 4), max_size=3)):
        index.apply(documents[:size])
    index.apply(documents)
    gone = data.draw(st.lists(st.sampled_from(sorted(wanted)), max_size=3))
    index.apply([], gone)
    for key in gone:
        wanted.pop(key, None)
    for _ in range(data.draw(st.integers(0, 2))):
        index.tidy(full=True)
    reading = Reading(list(wanted.values()))
    for query in queries:
        found = index.search(query, limit=100)
        assert {hit.key for hit in found.hits} == reading.keys(query), query
        assert found.total == len(found.hits)


@given(documents=records(), word=WORD)
@PROPERTY
def test_a_words_scores_equal_bm25f_by_hand(make: Make, documents: list[SearchDocument], word: str) -> None:
    index = make()
    for document in documents:
        index.apply([document])
    if word == "中国":
        return
    expected = Reading(documents).scores(word)
    found = {hit.key: hit.score for hit in index.search(word, limit=100).hits}
    assert found == pytest.approx(expected, rel=1e-4)


TERM = WORD.map(lambda word: stock.Term("words", word))
PAIR = st.tuples(TERM, TERM)
STOCK: st.SearchStrategy[Any] = st.one_of(
    st.recursive(
        st.one_of(
            TERM,
            WORD.map(lambda word: stock.Term("tag", word, boost=2.0)),
            st.lists(WORD, min_size=1, max_size=3).map(lambda many: stock.Phrase("words", many)),
            st.lists(WORD, min_size=1, max_size=2).map(lambda many: stock.Phrase("words", many, slop=3)),
            st.just(stock.Every()),
            st.just(Near("words", ("ab", "x"), 2)),
            st.just(Adjacent("words", ("ab", "x"))),
            st.just(AnyForm("runs", (("stem_en", "run"),), (("title", 2),))),
            st.just(Expanded("words", "wildcard", "a*")),
        ),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(stock.And),
            st.lists(inner, min_size=1, max_size=3).map(stock.Or),
        ),
        max_leaves=4,
    ),
    # Whoosh's matchers for these fail when they are put inside each other.
    PAIR.map(lambda pair: stock.AndMaybe(*pair)),
    PAIR.map(stock.DisjunctionMax),
    st.just(stock.Prefix("words", "ab")),
    st.just(stock.FuzzyTerm("words", "abx")),
    st.just(stock.TermRange("words", "ab", "e")),
    st.just(stock.SpanFirst(stock.Term("words", "ab"))),
)


@given(documents=records(), query=STOCK)
@PROPERTY
def test_whooshs_own_matchers_give_the_same_answers(make: Make, documents: list[SearchDocument], query: Any) -> None:
    index = make()
    index.apply(documents[:3])
    index.apply(documents)
    searcher = index.searcher()
    ours = ArrayCollector()
    searcher.search_with_collector(query, ours)
    theirs = UnlimitedCollector()
    searcher.search_with_collector(query, theirs)
    found = {number: score for score, number, _leaf, _document in ours.best(1_000)}
    assert found == pytest.approx(dict(theirs.results().items()), rel=1e-4)


def test_stock_whoosh_scores_a_term_as_we_do(make: Make) -> None:
    index = make()
    index.apply([SearchDocument(f"article:{n}", "article", "", "word " * (n % 3) + "other " * n) for n in range(40)])
    searcher = index.searcher()
    query = stock.Or([stock.Term("words", "word"), stock.Term("words", "other")])
    ours = ArrayCollector()
    searcher.search_with_collector(query, ours)
    expected = dict(searcher.search(query, limit=None).items())
    assert {number: score for score, number, _leaf, _document in ours.best(100)} == pytest.approx(expected, rel=1e-5)


def test_the_best_are_the_best_of_many(make: Make) -> None:
    index = make()
    documents = [
        SearchDocument(f"article:{n}", "article", "", "word " * (1 + n * 7 % 13) + "other " * (n % 29))
        for n in range(3_000)
    ]
    index.apply(documents[:1_700])
    index.apply(documents[1_700:])
    scores = Reading(documents).scores("word")
    found = index.search("word", limit=10)
    assert found.total == 3_000
    assert [hit.score for hit in found.hits] == pytest.approx(sorted(scores.values(), reverse=True)[:10], rel=1e-5)
    pages = [index.search("word", limit=10, offset=start).hits for start in (0, 10, 20)]
    assert [hit for page in pages for hit in page] == list(index.search("word", limit=30).hits)
