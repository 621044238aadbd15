"""The lists and locks that `make run` and `make test` set a machine up from."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from annotator.library import Library
from tests.rules.tracked import ROOT, name_of, python_files

PACKAGING = ROOT / "packaging"
LISTS = sorted(PACKAGING.glob("system-packages*.txt"))
SCRIPTS = [".ci/run", *sorted(f"packaging/{file.name}" for file in PACKAGING.glob("*.sh"))]
LOCKS = {
    "requirements.in": "requirements.txt",
    "requirements-dev.in": "requirements-dev.txt",
    "requirements-package.in": "requirements-package.txt",
}


def _entries(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def _project(requirement: str) -> str:
    """The project a requirement line names, as package indexes spell it (PEP 503)."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_system_packages_are_sorted_and_named_once(file: Path) -> None:
    entries = _entries(file)
    assert entries == sorted(set(entries))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", entry) for entry in entries)


def test_there_are_lists_for_running_testing_and_packaging() -> None:
    assert {file.name for file in LISTS} == {f"system-packages{of}.txt" for of in ("", "-package", "-test")}
    entries = [entry for file in LISTS for entry in _entries(file)]
    assert len(entries) == len(set(entries))


@pytest.mark.parametrize(("wanted", "lock"), LOCKS.items())
def test_requirements_are_sorted_and_locked(wanted: str, lock: str) -> None:
    names = [_project(entry) for entry in _entries(PACKAGING / wanted)]
    assert names == sorted(set(names))
    locked = {_project(line) for line in (PACKAGING / lock).read_text(encoding="utf-8").splitlines() if "==" in line}
    assert set(names) <= locked, "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS.values())
def test_a_lock_holds_versions_and_hashes_and_nothing_else(lock: str) -> None:
    text = (PACKAGING / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in _lines(text):
        assert re.match(r"[a-z0-9-]+==[^ ]+( ;[^-]+)?( +--hash=sha256:[0-9a-f]{64})+ *$", line), line


def test_the_locks_agree() -> None:
    run, *others = (
        set(re.findall(r"^[a-z].*==[^ \\]+", (PACKAGING / lock).read_text(), re.MULTILINE)) for lock in LOCKS.values()
    )
    assert all(run <= other for other in others)


@pytest.mark.parametrize(
    ("folders", "lists"),
    [(("annotator/", "ui/", "main.py"), ["requirements.in"]), (("tests/", "packaging/"), list(LOCKS))],
    ids=["run", "test"],
)
def test_everything_imported_is_required(folders: tuple[str, ...], lists: list[str]) -> None:
    providers = packages_distributions()
    required = {_project(entry) for name in lists for entry in _entries(PACKAGING / name)}
    missing = {
        f"{name_of(file)}: {module}"
        for file in python_files()
        if name_of(file).startswith(folders) and not name_of(file).startswith("tests/benchmarks/")
        for module in _imported(ast.parse(file.read_bytes()))
        if module in providers and not {_project(name) for name in providers[module]} & required
    }
    assert missing == set()


def _imported(tree: ast.Module) -> set[str]:
    """The first parts of the modules a tree imports anywhere."""
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_are_well_formed(script: str) -> None:
    assert subprocess.run(["bash", "-n", str(ROOT / script)], check=False).returncode == 0
    assert (ROOT / script).stat().st_mode & 0o111


def test_the_package_keeps_what_the_window_reads_and_leaves_qts_other_words() -> None:
    import slim

    ours = [("resources/translations/attest_uk.qm", "x", "DATA"), ("docs/guide/README.md", "x", "DATA")]
    qts = [("PySide6/Qt/translations/qtbase_uk.qm", "x", "DATA"), ("PySide6/Qt/translations/qtbase_ja.qm", "x", "DATA")]
    assert slim.wanted_files([*ours, *qts], []) == [*ours, qts[0]]


def test_the_guide_comes_along_with_the_pictures_it_shows() -> None:
    import slim

    named = {file.relative_to(ROOT).as_posix() for file in slim.guide(ROOT)}
    assert {"docs/guide/README.md", "docs/reference/commands.md", "docs/images/export.png"} <= named
    assert sum(file.stat().st_size for file in slim.guide(ROOT)) < 5_000_000


def test_a_library_is_known_by_its_name_and_its_content(tmp_path: Path) -> None:
    packages = tmp_path / "share" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(PACKAGING / "linux" / "attest-mime.xml", packages / "attest.xml")
    with Library.create(tmp_path / "work.attest"):
        pass
    shutil.copy(tmp_path / "work.attest", tmp_path / "renamed")
    code = (
        "import sys; from PySide6.QtCore import QMimeDatabase as D; "
        "print(*(D().mimeTypeForFile(f, D.MatchMode.MatchContent).name() for f in sys.argv[1:]), "
        "D().mimeTypeForFile(sys.argv[1], D.MatchMode.MatchExtension).name())"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "work.attest"), str(tmp_path / "renamed")],
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "share"), "XDG_DATA_DIRS": str(tmp_path / "share")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(found.stdout.split()) == {"application/x-attest-library"}


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
