"""What has one right answer is mended; what can be read of a damaged file is saved; nothing is guessed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from annotator.errors import LibraryError, NotFound
from annotator.library import Library, rescue, stop_importing
from annotator.model import Function, Stance

TEXT = "The minister said the gate was safe. " * 40


def _library(path: Path, articles: int = 3) -> Path:
    with Library.create(path, coder="mk") as library:
        for number in range(articles):
            file = path.with_name(f"{number}.txt")
            file.write_text(f"Gate report {number}\n\n{TEXT}{number}", encoding="utf-8")
        taken = library.import_files([path.with_name(f"{number}.txt") for number in range(articles)]).imported
        for each in taken:
            quote = library.quotes.add(each.article, [(20, 40)])
            library.quotes.add_actor([quote.id], library.actors.add(f"Actor {each.article}").id, Function.SPEAKER)
            library.quotes.set_claim([quote.id], library.claims.add(f"Claim {each.article}").id, Stance.ASSERTS)
    stop_importing()
    return path


def test_an_edit_left_open_is_closed(tmp_path: Path) -> None:
    path = _library(tmp_path / "harbour.attest", 1)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE journal SET edit = (SELECT max(id) FROM edit)")
    connection.execute("DROP TRIGGER journal_quote_delete")
    connection.commit()
    connection.close()
    with Library.open(path) as library:
        assert {each.where for each in library.check_file()} >= {"table quote"}
        library.repair()
        assert library.check_file() == ()


def test_a_sound_library_is_left_as_it_is(tmp_path: Path) -> None:
    path = _library(tmp_path / "harbour.attest", 2)
    with Library.open(path) as library:
        steps, counts = len(library.history.steps(100)), library.counts()
        library.repair()
        assert (len(library.history.steps(100)), library.counts()) == (steps, counts)


def test_everything_of_a_sound_library_is_saved(tmp_path: Path) -> None:
    path = _library(tmp_path / "harbour.attest")
    with Library.open(path) as library:
        counts = library.counts()
    saved = rescue(path, tmp_path / "new.attest")
    assert sum(each.lost for each in saved) == 0
    with Library.open(tmp_path / "new.attest") as library:
        assert library.counts() == counts
        assert library.check_file() == ()
        assert library.undo() is not None  # the history came along


def test_what_can_be_read_of_a_damaged_file_is_saved(tmp_path: Path) -> None:
    path = _library(tmp_path / "harbour.attest", 8)
    content = bytearray(path.read_bytes())
    page = int.from_bytes(content[16:18], "big")
    middle = len(content) // page // 2
    content[middle * page : (middle + 2) * page] = b"\xff" * (2 * page)
    path.write_bytes(content)
    before = path.read_bytes()
    saved = rescue(path, tmp_path / "new.attest")
    assert sum(each.rows for each in saved) > 20
    with Library.open(tmp_path / "new.attest") as library:
        assert not [each for each in library.check_file() if each.where == "file"]
    assert path.read_bytes() == before


def test_what_is_no_library_is_refused(tmp_path: Path) -> None:
    path = _library(tmp_path / "harbour.attest", 1)
    with pytest.raises(NotFound):
        rescue(tmp_path / "none.attest", tmp_path / "new.attest")
    with pytest.raises(LibraryError):
        rescue(path, path)
    other = tmp_path / "other.attest"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    with pytest.raises(LibraryError):
        rescue(other, tmp_path / "new.attest")
    assert not (tmp_path / "new.attest").exists()
