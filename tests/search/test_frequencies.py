"""A word may stand in a text as often as it likes; that costs the other records nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model import SearchDocument
from annotator.search import Index
from annotator.search.fields import WORDS
from tests.search.reading import Reading

PROPERTY = settings(max_examples=12, deadline=None)


def record(number: int, times: int) -> SearchDocument:
    return SearchDocument(f"article:{number}", "article", "", "gate " * times + "sluice gate tests " * (number % 3))


@given(st.lists(st.integers(0, 700), min_size=1, max_size=8), st.integers(1, 3))
@PROPERTY
def test_large_frequencies_score_exactly_and_survive_merging(
    tmp_path_factory: pytest.TempPathFactory, times: list[int], batch: int
) -> None:
    folder = tmp_path_factory.mktemp("index")
    index = Index.open(folder, uid="u")
    documents = [record(number, many) for number, many in enumerate(times)]
    for start in range(0, len(documents), batch):
        index.apply(documents[start : start + batch])
    reading = Reading(documents)
    for _ in range(2):
        found = index.search("gate", limit=20).hits
        wanted = reading.scores("gate")
        assert {hit.key for hit in found} == reading.keys("gate")
        assert all(abs(hit.score - wanted[hit.key]) < 1e-3 for hit in found)
        assert {hit.key for hit in index.search('"sluice gate tests"').hits} == reading.keys('"sluice gate tests"')
        assert {hit.key for hit in index.search("gat*", limit=20).hits} == reading.keys("gat*")
        while index.tidy(full=True):
            pass
    assert index.check() == []


def test_one_long_list_of_a_word_does_not_widen_the_rest(tmp_path: Path) -> None:
    index = Index.open(tmp_path, uid="u")
    index.apply([record(0, 5_000), *(record(number, 2) for number in range(1, 50))])
    field = index._storage.leaves[0].field(WORDS)
    assert field is not None
    assert index._storage.leaves[0].file.get(f"{WORDS}/tf").itemsize == 1
    assert int(field.tf.range(0, len(field.tf)).max()) == 5_000
