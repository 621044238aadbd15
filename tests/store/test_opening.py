"""Files that cannot be opened say why, and what to do, and stay as they were."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import Damaged, LibraryError, Locked, NotFound, TooNew
from annotator.schema import APPLICATION_ID, SCHEMA_VERSION
from annotator.store import Store
from annotator.store.opening import backup_before_upgrade
from tests.store.processes import run_python, without_privileges


def make(path: Path) -> Path:
    Store(path, create=True).close()
    return path


def test_a_new_library_is_one_file_marked_as_ours(tmp_path: Path) -> None:
    make(tmp_path / "new.attest")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["new.attest"]
    with sqlite3.connect(tmp_path / "new.attest") as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    connection.close()


def test_a_library_opens_again_with_its_uid(tmp_path: Path) -> None:
    uids = set()
    for _ in range(3):
        store = Store(make(tmp_path / "new.attest"))
        uids.add(store.value("SELECT value FROM setting WHERE key = 'uid'"))
        store.close()
    assert len(uids) == 1


def test_create_opens_what_is_there(tmp_path: Path) -> None:
    store = Store(make(tmp_path / "new.attest"), create=True)
    assert store.value("SELECT count(*) FROM setting WHERE key = 'uid'") == 1
    store.close()


def test_a_library_that_is_only_read_stays_as_it_is(tmp_path: Path) -> None:
    path = make(tmp_path / "new.attest")
    Store(path).close()
    before = path.read_bytes()
    store = Store(path, coder="somebody else")
    assert store.history() == ()
    store.close()
    assert path.read_bytes() == before
    store = Store(path, coder="somebody else")
    with store.edit("Add a tag"):
        store.insert("tag", name="risk")
    assert [edit.coder for edit in store.history()] == ["somebody else"]
    store.close()


@pytest.mark.parametrize("create", [False, True])
def test_a_folder_is_not_a_library(tmp_path: Path, create: bool) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        Store(tmp_path, create=create)


def test_a_missing_file_is_not_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no library at"):
        Store(tmp_path / "none.attest")
    assert not (tmp_path / "none.attest").exists()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"folder .*nowhere does not exist"):
        Store(tmp_path / "nowhere" / "new.attest", create=True)


def test_an_empty_file_is_refused_but_can_become_a_library(tmp_path: Path) -> None:
    path = tmp_path / "empty.attest"
    path.touch()
    with pytest.raises(Damaged, match="is empty"):
        Store(path)
    assert path.stat().st_size == 0
    Store(path, create=True).close()
    Store(path).close()


@pytest.mark.parametrize("content", [b"Dear reader,", b"\x89PNG\r\n\x1a\n" + bytes(900), b"SQLite format 2\x00"])
@pytest.mark.parametrize("create", [False, True])
def test_another_kind_of_file_is_left_as_it_was(tmp_path: Path, content: bytes, create: bool) -> None:
    path = tmp_path / "letter.attest"
    path.write_bytes(content)
    with pytest.raises(Damaged, match="not an Attest library"):
        Store(path, create=create)
    assert path.read_bytes() == content


@pytest.mark.parametrize("create", [False, True])
def test_another_programs_database_is_left_as_it_was(tmp_path: Path, create: bool) -> None:
    path = tmp_path / "project.qda"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE code_text (cid INTEGER)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Damaged, match="SQLite file, but not an Attest library"):
        Store(path, create=create)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["project.qda"]


def test_a_library_of_a_newer_program_is_left_as_it_was(tmp_path: Path) -> None:
    path = make(tmp_path / "new.attest")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(TooNew, match="newer Attest") as refused:
        Store(path)
    assert "has not been changed" in refused.value.hint
    assert path.read_bytes() == before


def test_a_truncated_library_is_damaged(tmp_path: Path) -> None:
    path = make(tmp_path / "new.attest")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(Damaged, match="damaged") as refused:
        Store(path)
    assert "backup" in refused.value.hint


def test_a_pipe_is_not_a_library(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.attest")
    with pytest.raises(LibraryError, match="not a file"):
        Store(tmp_path / "pipe.attest")


def test_a_creation_cut_short_can_be_taken_up(tmp_path: Path) -> None:
    path = tmp_path / "new.attest"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")  # what is on disk when power fails right then
    connection.close()
    assert path.stat().st_size > 0
    with pytest.raises(Damaged, match="is empty"):
        Store(path)
    Store(path, create=True).close()
    Store(path).close()


def test_a_creation_cut_short_before_the_tables_is_finished_by_opening(tmp_path: Path) -> None:
    path = tmp_path / "new.attest"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    store = Store(path)
    assert store.value("SELECT count(*) FROM article") == 0
    store.close()


def test_a_second_program_is_told_that_the_library_is_open(tmp_path: Path) -> None:
    store = Store(make(tmp_path / "new.attest"))
    code = f"from annotator.store import Store; from pathlib import Path; Store(Path({str(store.path)!r}))"
    second = run_python(code)
    assert second.returncode == 1
    assert "Locked" in second.stderr
    assert "open in another window or program" in second.stderr
    store.insert("coder", name="still working")
    store.close()
    assert run_python(code).returncode == 0


def test_two_stores_of_one_program_exclude_each_other(tmp_path: Path) -> None:
    store = Store(make(tmp_path / "new.attest"))
    with pytest.raises(Locked, match="another window"):
        Store(store.path)
    with pytest.raises(Locked, match="another window"):
        Store(store.path, create=True)
    store.close()
    Store(store.path).close()


@pytest.fixture
def shown_folder() -> Iterator[Path]:
    """A folder that any user of this machine may look into."""
    folder = Path(tempfile.mkdtemp(prefix="attest-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("create", [False, True])
def test_a_read_only_folder_is_named_and_nothing_is_left_in_it(shown_folder: Path, create: bool) -> None:
    path = shown_folder / "kept.attest"
    if not create:
        make(path).chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    shown_folder.chmod(0o555)
    answer = without_privileges(lambda: _refusal(path, create))
    assert f"kept.attest cannot be {'created' if create else 'written'}." in answer
    assert f"The folder {shown_folder} is read-only" in answer
    assert ("Choose a folder" if create else "open the copy") in answer
    assert [each.name for each in shown_folder.iterdir()] == ([] if create else ["kept.attest"])


def _refusal(path: Path, create: bool) -> str:
    try:
        Store(path, create=create).close()
    except LibraryError as error:
        return str(error)
    return "opened"


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    store = Store(make(tmp_path / "new.attest"))
    with store.edit("kept"):
        store.insert("tag", name="kept")
    pages = store.value("PRAGMA page_count")
    store.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="disk is full") as failed, store.edit("too much"):
        store.insert("tag", name="x" * 200_000)
    assert "Everything saved before is safe" in failed.value.hint
    assert store.rows("SELECT name FROM tag") == [("kept",)]
    assert [step.label for step in store.history()] == ["kept"]
    store.db.execute(f"PRAGMA max_page_count = {pages + 1000}")
    with store.edit("room again"):
        store.insert("tag", name="x" * 200_000)
    store.close()
    store = Store(store.path)
    assert [step.label for step in store.history()] == ["room again", "kept"]
    store.close()


def test_a_backup_is_a_library_and_never_replaces_an_older_one(tmp_path: Path) -> None:
    store = Store(make(tmp_path / "new.attest"))
    with store.edit("one"):
        store.insert("tag", name="one")
    first = backup_before_upgrade(store.db.conn, store.path, 0)
    with store.edit("two"):
        store.insert("tag", name="two")
    second = backup_before_upgrade(store.db.conn, store.path, 0)
    store.close()
    counts = []
    for copy in (first, second):
        backup = Store(copy)
        counts.append(backup.value("SELECT count(*) FROM tag"))
        backup.close()
    assert counts == [1, 2]
