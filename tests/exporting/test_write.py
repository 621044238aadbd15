"""Exports are all or nothing: written in one step, or not at all and with a reason."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from annotator import exporting
from annotator.errors import ExportFailed
from annotator.exporting import FORMATS, ExportCancelled, write
from annotator.exporting.target import Output, Target
from tests.exporting.make import harbour


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def test_writes_a_file_others_may_read(tmp_path: Path) -> None:
    to = write(harbour().snapshot(), "html", tmp_path / "page.html")
    assert to.read_bytes().startswith(b"<!doctype html>")
    assert left(tmp_path) == ["page.html"]
    assert stat.S_IMODE(to.stat().st_mode) & 0o444 == 0o444


def test_never_overwrites_unasked(tmp_path: Path) -> None:
    to = tmp_path / "page.html"
    to.write_text("mine")
    with pytest.raises(ExportFailed, match="exists already") as caught:
        write(harbour().snapshot(), "html", to)
    assert caught.value.hint
    assert to.read_text() == "mine"
    write(harbour().snapshot(), "html", to, overwrite=True)
    assert to.read_text().startswith("<!doctype html>")
    assert left(tmp_path) == ["page.html"]


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    to = tmp_path / "page.html"

    def progress(done: int, total: int) -> None:
        if done == total:
            to.write_text("theirs")

    with pytest.raises(ExportFailed, match="exists already"):
        write(harbour().snapshot(), "html", to, progress=progress)
    assert to.read_text() == "theirs"
    assert left(tmp_path) == ["page.html"]


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    answers = iter([False, True])
    with pytest.raises(ExportCancelled):
        write(harbour().snapshot(), "html", tmp_path / "page.html", cancelled=lambda: next(answers))
    assert left(tmp_path) == []


def test_progress_rises_to_the_total(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    write(harbour().snapshot(), "html", tmp_path / "page.html", progress=lambda *step: seen.append(step))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] > 4


@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "no room"), (errno.EACCES, "cannot be written"), (errno.EIO, "could not be")]
)
def test_a_failing_disk_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def full(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed, match=words) as caught:
        write(harbour().snapshot(), "html", tmp_path / "page.html")
    assert caught.value.hint
    assert left(tmp_path) == []


def test_a_missing_folder_a_folder_and_an_unknown_format_are_refused(tmp_path: Path) -> None:
    snapshot = harbour().snapshot()
    with pytest.raises(ExportFailed, match="does not exist"):
        write(snapshot, "html", tmp_path / "no" / "page.html")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportFailed, match="is a folder"):
        write(snapshot, "html", tmp_path / "folder", overwrite=True)
    with pytest.raises(ExportFailed, match="no export format"):
        write(snapshot, "papyrus", tmp_path / "page")
    with pytest.raises(ExportFailed, match="file name"):
        write(snapshot, "html", tmp_path / ("x" * 300))


def test_a_folder_takes_an_older_exports_place_but_no_other_folders(tmp_path: Path) -> None:
    to = tmp_path / "site"
    for text in ("first", "second"):
        with Target(to, folder=True, overwrite=True) as target:
            (target.temporary / "index.html").write_text(text)
            (target.temporary / text).mkdir()
    assert left(to) == ["index.html", "second"]
    assert left(tmp_path) == ["site"]
    other = tmp_path / "photographs"
    other.mkdir()
    (other / "one.jpg").touch()
    with pytest.raises(ExportFailed, match="no Attest site"), Target(other, folder=True, overwrite=True):
        pass
    assert left(other) == ["one.jpg"]


def test_an_error_of_our_own_is_not_disguised(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Target(tmp_path / "x"):
        _ = 1 / 0
    assert left(tmp_path) == []


def test_the_table_of_formats_is_whole() -> None:
    assert len({entry.name for entry in FORMATS}) == len(FORMATS)
    for entry in FORMATS:
        assert entry.label
        assert entry.description
        assert (entry.suffix == "") == entry.folder
        assert callable(getattr(import_module(entry.module), entry.function))


def test_the_package_loads_no_heavy_library() -> None:
    code = (
        "import sys, annotator.exporting, annotator.exchange;"
        "print(sorted({'jinja2', 'xlsxwriter', 'docx', 'networkx', 'lxml', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# A marked PDF needs an article with pages: `tests/pages/test_notes.py` has one.
@pytest.mark.parametrize("entry", [each for each in FORMATS if each.name != "pdf"], ids=lambda entry: entry.name)
def test_every_format_gives_the_same_bytes_twice(tmp_path: Path, entry: exporting.Format) -> None:
    snapshot = harbour().snapshot()
    first = write(snapshot, entry.name, tmp_path / f"a{entry.suffix}")
    second = write(snapshot, entry.name, tmp_path / f"b{entry.suffix}")
    assert contents(first) == contents(second)


def contents(path: Path) -> dict[str, bytes]:
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    return {str(file.relative_to(path)): file.read_bytes() for file in files}


def test_step_without_listeners_does_nothing(tmp_path: Path) -> None:
    Output(tmp_path).step(1, 2)
