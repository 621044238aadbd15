"""One browser for all tests of the folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.exporting import write
from tests.exporting.browser import Browser, launch
from tests.exporting.make import harbour


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    yield from launch()


@pytest.fixture(scope="session")
def library_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(harbour().snapshot(), "html", tmp_path_factory.mktemp("library") / "library.html")


@pytest.fixture(scope="session")
def article_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    snapshot = harbour().snapshot()
    one = replace(snapshot, articles=snapshot.articles[:1])
    return write(one, "html", tmp_path_factory.mktemp("article") / "article.html")
