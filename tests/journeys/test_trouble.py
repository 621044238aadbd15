"""When something is wrong, the window says what and what to do, and nothing is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.settings import Settings
from tests.journeys.desk import Desk
from ui.app import make_window


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


def _copied(desk: Desk, sample: Path) -> None:
    """A backup of the sample, something done since, and no window on it."""
    desk.open(sample)
    desk.window.backing_up.back_up()
    desk.until(lambda: desk.notice == "Backed up.")
    article = desk.read("Minister rules out")
    desk.window.session.change(lambda library: library.articles.set(article.summary.id, "outlet", "Heron"))
    desk.settled()
    desk.close()
    desk._sit_down()


@pytest.mark.parametrize("left", [0, 1, 20_000])
def test_a_damaged_library_goes_back_to_its_backup_with_one_key(desk: Desk, sample: Path, left: int) -> None:
    _copied(desk, sample)
    # A file of nothing, of a byte, and one whose end was never written.
    broken = sample.read_bytes()[:left] if left > 1 else b"x" * left
    sample.write_bytes(broken)
    desk.window.open_library(sample)
    desk.until(lambda: desk.focus() is desk.window.notice.button)
    assert desk.window.notice.button.text() == "Go back to this copy"
    assert sample.read_bytes() == broken  # nothing is done unasked
    with desk.waiting(desk.window.known.loaded):
        desk.press(Qt.Key.Key_Return)
    desk._path = sample
    desk.settled()
    assert desk.read("Minister rules out").summary.metadata.outlet != "Heron"
    desk.indexed()
    kept = list(sample.parent.glob("sample before *.attest"))
    assert [each.read_bytes() for each in kept] == [broken]
    with desk.library() as library:
        assert library.check() == ()


def test_damage_found_while_working_offers_the_backup_too(desk: Desk, sample: Path) -> None:
    _copied(desk, sample)
    content = bytearray(sample.read_bytes())
    with sqlite3.connect(sample) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'actor'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    content[(root - 1) * size : root * size] = b"\xff" * size
    sample.write_bytes(content)
    desk.window.open_library(sample)
    desk.until(lambda: desk.window.notice.button.isVisible())
    assert "is damaged" in desk.notice
    with desk.waiting(desk.window.known.loaded):
        desk.click(desk.window.notice.button)
    desk._path = sample
    with desk.library() as library:
        assert library.check() == ()


def test_a_damaged_library_without_a_backup(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "mine.attest").write_bytes(b"")
    desk.window.open_library(tmp_path / "mine.attest")
    desk.until(lambda: "is empty" in desk.notice)
    desk.settled()
    assert not desk.window.notice.button.isVisible()
    assert desk.hint


def test_an_error_goes_when_what_was_wrong_is_over(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.window.open_library(tmp_path / "gone.attest")
    desk.until(lambda: "There is no library" in desk.notice)
    desk.open(sample)
    assert desk.notice == ""


def test_the_first_window_fits_the_screen(desk: Desk) -> None:
    window = make_window(Settings(coder="mk", language="en"))
    screen = window.screen().availableSize()
    assert window.width() < screen.width()
    assert window.height() < screen.height() - 40  # its frame comes to it
    window.close()
    window.deleteLater()


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
