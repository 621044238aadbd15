"""The sieve in front of highlighting never loses a word that reading every word would mark."""

from __future__ import annotations

import gzip
import json
import zipfile
from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.search.candidates import stem_start
from annotator.search.folding import term_of
from annotator.search.found import Terms
from annotator.search.language import parse
from annotator.search.marking import Marker
from annotator.search.stems import stem
from annotator.search.syntax import positive_leaves
from annotator.search.tokens import words
from tests.shared_data import SHARED, needs_shared

PIECES = st.sampled_from(
    ["run", "Running", "runs", "ran", "ÆON", "aeon", "æo", "ﬁne", "fine", "FİNE", "Straße", "strass",
     "e\u0301te", "Été", "Йод", "йод", "йо\u0301д", "ｆine", "𝒻ine", "中国", "x", "🙂", "-", "’", " ", ". ", "\u00ad",
     "_", "ru\u00adn", "٣", "3"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=14).flatmap(lambda some: st.sampled_from(["", " "]).map(lambda gap: gap.join(some)))


@given(
    TEXTS,
    st.sampled_from(
        ["run", "runs ran", "aeon", "fi*", "fine", "strasse", '"fine run"', "ete", "йод", "3", "f?ne", "ru*", "x"]
    ),
    st.sampled_from(["", "en", "de", "ru", "fr"]),
)
def test_sifting_finds_what_reading_every_word_finds(text: str, query: str, language: str) -> None:
    marker = Marker(Terms(positive_leaves(parse(query))), language, "text")
    sifted = marker.find(text)
    assert marker._sieve is not None
    marker._sieve = None
    assert sorted(sifted) == sorted(marker.find(text))


def test_a_mark_that_belongs_to_no_word_hides_none() -> None:
    marker = Marker(Terms(positive_leaves(parse("run"))), "", "text")
    assert marker.find("\u00adrun, -\u00ad\u00adrun; x\u00adrun") == [(1, 4), (9, 12)]


def _texts(language: str) -> Iterator[str]:
    assert SHARED is not None
    folder = SHARED / "07_corpora"
    if language == "en":
        with zipfile.ZipFile(folder / "bbc_en/bbc_dev.zip") as archive:
            yield from (archive.read(name).decode("utf-8", "replace") for name in archive.namelist()[:300])
    elif language == "ar":
        with gzip.open(folder / "ant_ar/ant_arabic_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
            yield from (" ".join(map(str, json.loads(line).values())) for line in islice(lines, 300))
    else:
        name = {"uk": "bruk_press_uk", "ru": "factrueval_ru"}[language]
        yield from (path.read_text("utf-8", "replace") for path in sorted((folder / name).glob("*.txt"))[:80])


@needs_shared
@pytest.mark.parametrize("language", ["en", "uk", "ru", "ar"])
def test_words_of_a_stem_start_alike(language: str) -> None:
    starts: dict[str, set[str]] = {}
    for word in {word for text in _texts(language) for word in words(text)}:
        found = stem(language, word)
        starts.setdefault(found, set()).add(word)
    strays = {
        found: forms
        for found, forms in starts.items()
        if any(not term_of(form).startswith(stem_start(language, found)) for form in forms)
    }
    assert len(starts) > 1_000
    assert strays == {}
