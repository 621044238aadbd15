"""Dated copies of a library: made whole, kept in number, and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, LibraryError, NotFound
from annotator.library import Library, backups_of, newest_whole, restore


def _library(path: Path) -> Library:
    library = Library.create(path, coder="mk")
    library.actors.add("Ines Halloran")
    return library


def test_a_copy_holds_what_the_library_held(tmp_path: Path) -> None:
    with _library(tmp_path / "harbour.attest") as library:
        backup = library.backups.make(tmp_path / "copies", 10)
        library.actors.add("Tove Lind")
    with Library.open(backup.path) as copy:
        assert [actor.name for actor in copy.actors.all()] == ["Ines Halloran"]
        assert copy.check() == ()
    assert backup.size == backup.path.stat().st_size


def test_only_the_newest_copies_are_kept(tmp_path: Path) -> None:
    with _library(tmp_path / "harbour.attest") as library:
        made = [library.backups.make(tmp_path / "copies", 2).path for _ in range(4)]
        assert [each.path for each in library.backups.all(tmp_path / "copies")] == [made[3], made[2]]
        assert len(list((tmp_path / "copies").rglob("*.attest"))) == 2


def test_a_copy_is_due_when_something_was_done_and_none_is_of_today(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    with Library.create(tmp_path / "harbour.attest") as library:
        assert not library.backups.is_due(folder)  # nothing was done yet
        library.actors.add("Ines Halloran")
        assert library.backups.is_due(folder)
        backup = library.backups.make(folder, 10)
        library.actors.add("Tove Lind")
        assert not library.backups.is_due(folder)  # there is one of today
        backup.path.rename(backup.path.with_name("harbour 2001-02-03 04.05.06.attest"))
        assert library.backups.is_due(folder)
        assert library.backups.all(folder)[0].made == "2001-02-03T04:05:06"


def test_restoring_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "harbour.attest"
    with _library(path) as library:
        backup = library.backups.make(tmp_path / "copies", 10)
        library.actors.add("Tove Lind")
    before = restore(backup.path, path)
    with Library.open(path) as library:
        assert [actor.name for actor in library.actors.all()] == ["Ines Halloran"]
    assert before is not None
    with Library.open(before) as library:
        assert {actor.name for actor in library.actors.all()} == {"Ines Halloran", "Tove Lind"}


def test_a_damaged_library_finds_its_copies_by_name(tmp_path: Path) -> None:
    path = tmp_path / "harbour [1].attest"
    with _library(path) as library:
        backup = library.backups.make(tmp_path / "copies", 10)
    path.write_bytes(b"nothing of it is left")
    assert [each.path for each in backups_of(path, tmp_path / "copies")] == [backup.path]
    restore(backup.path, path)
    with Library.open(path) as library:
        assert library.actors.all()


def test_copies_of_another_library_of_that_name_are_never_offered(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    paths = [tmp_path / "one" / "library.attest", tmp_path / "two" / "library.attest"]
    made = []
    for path in paths:
        with _library(path) as library:
            made.append(library.backups.make(tmp_path / "copies", 10).path)
    # The head is gone, so SQLite cannot read it; what is left tells whose it is.
    content = bytearray(paths[0].read_bytes())
    content[:100] = bytes(100)
    paths[0].write_bytes(content)
    assert [each.path for each in backups_of(paths[0], tmp_path / "copies")] == made[:1]
    renamed = paths[0].rename(tmp_path / "harbour.attest")
    assert [each.path for each in backups_of(renamed, tmp_path / "copies")] == made[:1]
    paths[1].write_bytes(b"nothing of it is left")  # either of the two might be meant
    assert backups_of(paths[1], tmp_path / "copies") == []


def test_the_newest_copy_that_is_whole(tmp_path: Path) -> None:
    path, folder = tmp_path / "harbour.attest", tmp_path / "copies"
    with _library(path) as library:
        made = [library.backups.make(folder, 10).path for _ in range(3)]
    content = bytearray(made[2].read_bytes())
    content[4096:12288] = b"\xff" * 8192
    made[2].write_bytes(content)
    made[1].write_bytes(b"SQLite format 3\x00")
    found = newest_whole(backups_of(path, folder))
    assert found is not None
    assert found.path == made[0]
    made[0].write_bytes(b"")
    assert newest_whole(backups_of(path, folder)) is None


def test_a_damaged_copy_is_not_put_back(tmp_path: Path) -> None:
    path = tmp_path / "harbour.attest"
    with _library(path) as library:
        backup = library.backups.make(tmp_path / "copies", 10)
    whole, content = path.read_bytes(), bytearray(backup.path.read_bytes())
    content[4096:12288] = b"\xff" * 8192
    backup.path.write_bytes(content)
    with pytest.raises(AnnotatorError):
        restore(backup.path, path)
    assert path.read_bytes() == whole
    backup.path.unlink()
    with pytest.raises(NotFound):
        restore(backup.path, path)


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("a file stands in the way")
    with _library(tmp_path / "harbour.attest") as library, pytest.raises(LibraryError) as refused:
        library.backups.make(tmp_path / "copies", 10)
    assert refused.value.hint
