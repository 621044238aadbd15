"""What is loaded before the window is on the screen: nothing heavy, and no Qt in the core."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.rules.tracked import ROOT

QT = {"PySide6", "shiboken6"}
HEAVY = {"lxml", "numpy", "pymupdf", "readability", "trafilatura", "whoosh"}


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("annotator.library", QT | HEAVY),
        ("annotator.cli", QT | HEAVY),
        ("ui.app", HEAVY),
        ("main", QT | HEAVY),
    ],
)
def test_importing_loads_nothing_heavy(module: str, unwanted: set[str]) -> None:
    code = f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert loaded.returncode == 0, loaded.stderr
    assert "annotator" in loaded.stdout.split() or module == "main"
    assert unwanted & set(loaded.stdout.split()) == set()
