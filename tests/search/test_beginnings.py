"""Frequencies of common beginnings are counted ahead, and say what adding up the postings says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.model import SearchDocument
from annotator.search import Index, beginnings, merging
from annotator.search.expansion import expand
from annotator.search.fields import WORDS
from annotator.search.queries import Expanded
from tests.search.reading import Reading

PREFIXES = ("t", "th", "the", "é", "中", "a")
WORD = st.sampled_from(["t", "th", "the", "them", "toe", "a", "aé", "éa", "中国", "zoo"])
TEXT = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
PROPERTY = settings(max_examples=20, deadline=None)


@given(st.lists(TEXT, min_size=1, max_size=8), st.integers(1, 3), st.sets(st.integers(0, 7), max_size=2))
@example(["t", "t", "t t t t t", "th"], 2, {3})
@PROPERTY
def test_what_is_counted_ahead_equals_what_is_added_up(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], batch: int, gone: set[int]
) -> None:
    documents = [SearchDocument(f"article:{number}", "article", "", text) for number, text in enumerate(texts)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beginnings, "FEWEST", 1)
        patch.setattr(beginnings, "_POSTINGS", 1)
        patch.setattr(merging, "_CHUNK", 4)
        patch.setattr(os, "fsync", lambda _handle: None)
        index = Index.open(tmp_path_factory.mktemp("index"), uid="u")
        for start in range(0, len(documents), batch):
            index.apply(documents[start : start + batch])
        index.apply([], [f"article:{number}" for number in gone])
        while index.tidy(full=True):
            pass
    left = [document for number, document in enumerate(documents) if number not in gone]
    reading = Reading(left)
    for prefix in PREFIXES:
        assert {hit.key for hit in index.search(f"{prefix}*", limit=20).hits} == reading.keys(f"{prefix}*")
        for leaf in index._storage.leaves:
            field = leaf.field(WORDS)
            assert field is not None
            found = expand(Expanded(WORDS, "prefix", prefix), field)
            if found.counted is not None:
                added = type(found)(found.field, found.ordinals).weights(leaf.count)
                assert found.weights(leaf.count).tolist() == added.tolist()


def test_only_common_beginnings_of_large_segments_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beginnings, "FEWEST", 10)
    index = Index.open(tmp_path, uid="u")
    index.apply([SearchDocument("article:0", "article", "", "the them thin")])
    text = "the them thin " * 200
    index.apply([SearchDocument(f"article:{n}", "article", "", f"{text}rare{n}") for n in range(1, 40)])
    small, large = (leaf.field(WORDS) for leaf in index._storage.leaves)
    assert small is not None
    assert small.beginning("th") is None
    assert large is not None
    assert large.beginning("rar") is None
    counted = large.beginning("th")
    assert counted is not None
    assert counted.tolist() == [600] * 39
    # More than 255 take two bytes.
    assert counted.itemsize == 2
    assert index.check() == []
