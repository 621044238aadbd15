"""What the window asks of the desktop around it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from ui.desktop import documents, without_own_places


def test_another_program_does_not_get_our_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/attest/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/own")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/attest/_internal/PySide6/Qt/plugins")
    monkeypatch.delenv("PYINSTALLER_RESET_ENVIRONMENT", raising=False)
    before = dict(os.environ)
    with without_own_places():
        assert os.environ["LD_LIBRARY_PATH"] == "/opt/own"
        assert "QT_PLUGIN_PATH" not in os.environ
        # What is started of our own meanwhile is to find its libraries.
        assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    assert dict(os.environ) == before


def test_from_source_nothing_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/own")
    with without_own_places():
        assert os.environ["LD_LIBRARY_PATH"] == "/opt/own"


def test_dialogs_begin_where_a_user_may_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = {
        QStandardPaths.StandardLocation.DocumentsLocation: str(tmp_path / "Documents"),
        QStandardPaths.StandardLocation.HomeLocation: str(tmp_path),
    }
    monkeypatch.setattr(QStandardPaths, "writableLocation", places.__getitem__)
    assert documents() == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert documents() == str(tmp_path / "Documents")
