"""When something is wrong, the window says what and what to do, and nothing is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.journeys.desk import Desk


def test_a_file_that_is_no_library(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    other = tmp_path / "notes.attest"
    other.write_text("just words")
    desk.window.open_library(other)
    desk.until(lambda: "not an Attest library" in desk.notice)
    assert desk.hint
    assert other.read_text() == "just words"
    assert desk.read("Minister rules out").quotes  # the open one stays


def test_a_library_that_is_not_there(desk: Desk, tmp_path: Path) -> None:
    desk.window.open_library(tmp_path / "gone.attest")
    desk.until(lambda: "There is no library" in desk.notice)
    assert not (tmp_path / "gone.attest").exists()


def test_a_library_of_a_newer_attest(desk: Desk, sample: Path) -> None:
    with sqlite3.connect(sample) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = sample.read_bytes()
    desk.window.open_library(sample)
    desk.until(lambda: "newer Attest" in desk.notice)
    assert sample.read_bytes() == before


def test_a_second_program_on_the_same_library(desk: Desk, sample: Path) -> None:
    code = (
        "import sys; from annotator.library import Library; library = Library.open(sys.argv[1]); "
        "print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(sample)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        desk.window.open_library(sample)
        desk.until(lambda: "open in another window" in desk.notice)
    finally:
        other.communicate()
    desk.open(sample)
    assert desk.window.known.articles


def test_a_full_disk_loses_only_the_last_action(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    article = desk.read("Minister rules out")
    with desk.full_disk():
        desk.window.session.change(lambda library: library.articles.set(article.summary.id, "note", "x" * 5_000_000))
        desk.until(lambda: "disk is full" in desk.notice)
    assert desk.hint
    desk.window.session.change(lambda library: library.articles.set(article.summary.id, "outlet", "Kestrel"))
    desk.settled()
    with desk.library() as library:
        assert library.articles.summary(article.summary.id).metadata.outlet == "Kestrel"
        assert library.check() == ()
