"""The queries of the benchmark: drawn from the corpus itself, the same for every engine."""

from __future__ import annotations

import itertools
import re
from collections import Counter

import numpy as np

from tests.benchmarks.search_corpus import articles

KINDS = (
    "common term", "AND", "OR", "phrase", "prefix, 2 letters", "prefix, 4 letters", "fuzzy", "words + prefix",
)  # fmt: skip
Queries = dict[str, list[list[str]]]
_WORD = re.compile(r"[a-z]+")


def queries(each: int = 60, *, seed: int = 3) -> Queries:
    """For each kind `each` lists of words. A common term is in 5 to 60 % of the articles."""
    rng = np.random.default_rng(seed)
    sample = [_WORD.findall(document.text.lower()) for document in itertools.islice(articles(1_000), 1_000)]
    holders: Counter[str] = Counter()
    for words in sample:
        holders.update(set(words))
    share = {word: number / len(sample) for word, number in holders.items() if len(word) > 2}
    common = sorted(word for word, part in share.items() if 0.05 <= part <= 0.6)
    medium = sorted(word for word, part in share.items() if 0.005 <= part <= 0.3)
    found: Queries = {kind: [] for kind in KINDS}

    def some(words: list[str]) -> list[str]:
        return [words[at] for at in rng.choice(len(words), 3, replace=False).tolist()]

    while len(found["common term"]) < each:
        text = sample[int(rng.integers(len(sample)))]
        at = int(rng.integers(len(text) - 5))
        found["common term"].append([common[int(rng.integers(len(common)))]])
        known = [word for word in dict.fromkeys(text) if 0.005 <= share.get(word, 0) <= 0.3]
        found["AND"].append(some(known))
        found["OR"].append(some(medium))
        found["phrase"].append(text[at : at + 2 + at % 2])
        long = [word for word in text if len(word) > 6]
        word = long[int(rng.integers(len(long)))]
        found["prefix, 2 letters"].append([word[:2]])
        found["prefix, 4 letters"].append([word[:4]])
        hole = int(rng.integers(1, len(word) - 1))
        found["fuzzy"].append([word[:hole] + word[hole + 1 :]])
        last = long[int(rng.integers(len(long)))]
        found["words + prefix"].append([*some(known)[:2], last[: int(rng.integers(2, 5))]])
    return found
