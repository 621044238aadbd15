"""Beside Whoosh as it comes: the same records among the best ten, though it rounds lengths to a byte."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from annotator.model import SearchDocument
from tests.benchmarks.search_engines import Ours, StockWhoosh

KINDS = ("common term", "AND", "OR", "phrase")


def name(number: int) -> str:
    return "".join("bdklmnrstv"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:02}")


@pytest.fixture(scope="module")
def texts() -> list[list[str]]:
    """300 articles over 400 words by Zipf's law, of lengths that spread as news does."""
    rng = np.random.default_rng(5)
    lengths = rng.lognormal(np.log(110), 0.5, 300).astype(int) + 10
    return [[name(min(int(rank), 400)) for rank in rng.zipf(1.3, length)] for length in lengths]


@pytest.fixture(scope="module")
def engines(texts: list[list[str]], tmp_path_factory: pytest.TempPathFactory) -> tuple[Ours, StockWhoosh]:
    folder: Path = tmp_path_factory.mktemp("engines")
    documents = [
        SearchDocument(f"article:{number}", "article", "", " ".join(words)) for number, words in enumerate(texts)
    ]
    ours, stock = Ours(folder / "ours"), StockWhoosh(folder / "stock")
    for engine in (ours, stock):
        engine.add(documents)
        engine.finish()
    return ours, stock


@pytest.mark.parametrize("kind", KINDS)
def test_nine_of_ten_are_stock_whooshs(engines: tuple[Ours, StockWhoosh], texts: list[list[str]], kind: str) -> None:
    rng = np.random.default_rng(6)
    shares = []
    for text in (texts[int(place)] for place in rng.integers(len(texts), size=40)):
        at = int(rng.integers(len(text) - 3))
        asked = {"common term": text[at : at + 1], "phrase": text[at : at + 2]}.get(kind, text[at : at + 3])
        one, two = (set(engine.ask(kind, asked)) for engine in engines)
        assert one
        shares.append(len(one & two) / max(len(one), len(two)))
    assert np.mean(shares) >= 0.9
