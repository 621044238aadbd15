"""A corpus of news articles of any size, the same for every engine and every run.

Sentences of real articles (`../shared/data/07_corpora`, English) where they are at hand, otherwise sentences over an
invented vocabulary with Zipf's frequencies. A tenth of the words is exchanged, one in a hundred for a rare invented
name, so that the vocabulary grows with the corpus as it does in real collections.
"""

from __future__ import annotations

import gzip
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from annotator.model import SearchDocument
from tests.shared_data import SHARED

WORDS_EACH = 600
"""Words of an article on average; lengths spread as news does, from a brief to a long read."""
_OUTLETS = tuple(f"{city} {kind}" for city in ("Kyiv", "Berlin", "Lagos", "Lima", "Oslo") for kind in ("Post", "Times"))
_SYLLABLES = [consonant + vowel for consonant in "bdklmnr" for vowel in "aeiou"]


@dataclass(frozen=True)
class Pool:
    """What articles are made of: sentences as lists of words, and words to exchange by frequency."""

    sentences: list[list[str]]
    vocabulary: list[str]
    real: bool


@cache
def pool() -> Pool:
    """The real sentences, or invented ones."""
    texts = list(_real_texts())
    if not texts:
        return _invented()
    parts = (part.split() for text in texts for part in re.split(r"(?<=[.!?])\s+", text))
    sentences = [part for part in parts if 4 < len(part) < 60]
    counts: dict[str, int] = {}
    for sentence in sentences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1
    return Pool(sentences, sorted(counts, key=lambda word: (-counts[word], word)), real=True)


def _real_texts() -> Iterator[str]:
    folder = None if SHARED is None else SHARED / "07_corpora"
    if folder is None or not (folder / "reuters21578_en/reuters_dev.jsonl.gz").exists():
        return
    with gzip.open(folder / "reuters21578_en/reuters_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (json.loads(line).get("text", "") for line in lines)
    with zipfile.ZipFile(folder / "bbc_en/bbc_dev.zip") as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".txt"):
                yield archive.read(name).decode("utf-8", "replace")


def _invented() -> Pool:
    rng = np.random.default_rng(7)
    vocabulary = [_name(number * 7 + 1) for number in range(40_000)]
    ranks = np.minimum(rng.zipf(1.15, 60_000 * 18), len(vocabulary)) - 1
    sentences = [[vocabulary[rank] for rank in row] for row in ranks.reshape(-1, 18).tolist()]
    return Pool(sentences, vocabulary, real=False)


def _name(number: int) -> str:
    word = ""
    while number or len(word) < 4:
        number, syllable = divmod(number, len(_SYLLABLES))
        word += _SYLLABLES[syllable]
    return word


def articles(count: int, *, language: str = "", rich: bool = False, seed: int = 1) -> Iterator[SearchDocument]:
    """`count` articles of about 600 words. `rich` gives them titles, outlets and dates as a library would."""
    rng = np.random.default_rng(seed)
    source = pool()
    for number in range(count):
        words: list[str] = []
        length = min(max(rng.lognormal(np.log(WORDS_EACH) - 0.15, 0.5), 80), 5_000)
        while len(words) < length:
            words += source.sentences[int(rng.integers(len(source.sentences)))]
        places = rng.integers(len(words), size=len(words) // 10)
        ranks = np.minimum(rng.zipf(1.3, len(places)), len(source.vocabulary)) - 1
        for place, rank in zip(places.tolist(), ranks.tolist(), strict=True):
            words[place] = source.vocabulary[rank]
        for place in places[: len(words) // 100].tolist():
            words[place] = _name(int(rng.zipf(1.1) % 2_000_000) + 30_000).capitalize()
        text = " ".join(words)
        if not rich:
            yield SearchDocument(f"article:{number}", "article", language, text)
            continue
        fields = {"title": " ".join(words[:9]), "byline": f"{words[3]} {words[5]}"}
        facets: dict[str, tuple[str, ...]] = {"outlet": (_OUTLETS[number % len(_OUTLETS)],)}
        date = f"20{10 + number % 14:02}-{1 + number % 12:02}-{1 + number % 28:02}"
        yield SearchDocument(f"article:{number}", "article", language, text, fields, facets, date)
