"""Phrases equal a reading of the texts, whichever way their words are brought together."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model import SearchDocument
from annotator.search import Index, positions
from tests.search.reading import Reading

WORD = st.sampled_from(["the", "the", "the", "of", "of", "bond", "a"])
TEXT = st.lists(WORD, max_size=40).map(" ".join)
PHRASE = st.lists(st.sampled_from(["the", "of", "bond", "a"]), min_size=2, max_size=4).map(" ".join)
PROPERTY = settings(max_examples=25, deadline=None)


@given(
    st.lists(TEXT, min_size=1, max_size=9), st.lists(PHRASE, min_size=1, max_size=6), st.sampled_from([0, 2, 1 << 30])
)
@PROPERTY
def test_phrases_equal_a_reading(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], phrases: list[str], searched: int
) -> None:
    documents = [SearchDocument(f"article:{number}", "article", "", text) for number, text in enumerate(texts)]
    reading = Reading(documents)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        patch.setattr(positions, "_SEARCHED", searched)
        index = Index.open(tmp_path_factory.mktemp("index"), uid="u")
        index.apply(documents)
        for phrase in phrases:
            query = f'"{phrase}"'
            assert {hit.key for hit in index.search(query, limit=20).hits} == reading.keys(query), query


def test_a_phrase_at_the_end_of_a_very_long_text(tmp_path_factory: pytest.TempPathFactory) -> None:
    index = Index.open(tmp_path_factory.mktemp("index"), uid="u")
    long = SearchDocument("article:1", "article", "", "the of " * 40_000 + "the bond")
    index.apply([long, SearchDocument("article:2", "article", "", "bond the " * 50)])
    assert [hit.key for hit in index.search('"the bond"').hits] == ["article:2", "article:1"]
    assert [hit.key for hit in index.search('"of the bond"').hits] == ["article:1"]
    assert index.search('"bond of"').hits == ()
