"""The real window on a real library, offscreen, driven by keys and clicks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.library import build_sample, stop_importing
from tests.journeys.desk import Desk


@pytest.fixture(scope="session")
def sample_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample library, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.attest"
    build_sample(path)
    stop_importing()
    return path


@pytest.fixture
def sample(sample_master: Path, tmp_path: Path) -> Path:
    """A copy of the sample library to spoil."""
    return Path(shutil.copy(sample_master, tmp_path / "sample.attest"))


@pytest.fixture
def desk(qtbot: QtBot, home: Path) -> Iterator[Desk]:
    """A window without a library; `desk.open(path)` gives it one."""
    desk = Desk(qtbot)
    yield desk
    desk.close()
    QGuiApplication.clipboard().clear()  # what Python made for it must not outlive Python
