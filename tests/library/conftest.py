"""A new library for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.library import Library
from tests.library.make import new_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = new_library(tmp_path)
    yield library
    library.close()
