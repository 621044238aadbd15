"""How often a word stands in given documents, looked up one by one or all together."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model import SearchDocument
from annotator.search import Index, occurrences
from annotator.search.occurrences import frequencies
from tests.search.reading import Reading

COUNT = 60
NUMBERS = st.sets(st.integers(0, COUNT - 1)).map(sorted)


@given(
    st.dictionaries(st.integers(0, COUNT - 1), st.integers(1, 300), min_size=1), NUMBERS, st.sampled_from([0, 1 << 30])
)
def test_frequencies_are_those_of_the_postings(times: dict[int, int], wanted: list[int], few: int) -> None:
    there = np.array(sorted(times), np.uint16)
    tf = np.array([times[number] for number in sorted(times)], np.uint32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(occurrences, "_FEW", few)
        found = frequencies((there, tf), np.array(wanted, np.uint16), COUNT)
    assert found.tolist() == [times.get(number, 0) for number in wanted]


TEXT = st.lists(st.sampled_from(["gate", "gates", "sluice", "a", "a", "bond"]), max_size=9).map(" ".join)
QUERIES = (
    "gate sluice",
    "a bond",
    "sluice a gate",
    "a NOT bond",
    "gate (a OR sluice)",
    "title:a gate",
    "sluice bond OR a",
)


@given(
    st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=9),
    st.sampled_from(["", "en"]),
    st.sampled_from([0, 20, 1_000]),
)
@settings(max_examples=15, deadline=None)
def test_conjunctions_equal_a_reading_with_few_tables_and_with_many(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]], language: str, room: int
) -> None:
    documents = [
        SearchDocument(f"article:{number}", "article", language, text, {"title": title} if title else {})
        for number, (text, title) in enumerate(texts)
    ]
    reading = Reading(documents)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        patch.setattr(occurrences, "_TABLES", room)
        patch.setattr(occurrences, "_FEW", 1 << 30)
        index = Index.open(tmp_path_factory.mktemp("index"), uid="u")
        index.apply(documents)
        for _ in range(2):
            for query in QUERIES:
                assert {hit.key for hit in index.search(query, limit=20).hits} == reading.keys(query), query
            scores = {hit.key: hit.score for hit in index.search("gate sluice", limit=20).hits}
            by_word = [reading.scores(word) for word in ("gate", "sluice")]
            assert scores == pytest.approx({key: sum(one[key] for one in by_word) for key in scores}, rel=1e-4)
