"""What is loaded before the window is on the screen: nothing heavy, and no Qt in the core."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from tests.rules.tracked import ROOT, name_of, python_files

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


def test_the_window_reaches_the_core_through_the_library_only() -> None:
    allowed = {"annotator", "annotator.errors", "annotator.library", "annotator.model", "annotator.settings"}
    wrong = [
        f"{name_of(file)}: {module}"
        for file in python_files()
        if name_of(file).startswith("ui/")
        for module in _imported(ast.parse(file.read_bytes()))
        if module.partition(".")[0] == "annotator" and module not in allowed
    ]
    assert wrong == []


def _imported(tree: ast.Module) -> list[str]:
    """The modules a tree imports anywhere, in functions too."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
    return found
