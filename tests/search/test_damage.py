"""Whatever happens to the files: the index opens, and is either right or asks to be rebuilt."""

from __future__ import annotations

import json
import pickle
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.model import SearchDocument
from annotator.search import Index

DOCUMENTS = [
    SearchDocument(
        f"article:{number}",
        "article",
        "en",
        f"common word{number} and more of it " * 8,
        {"title": f"title {number}"},
        {"outlet": (f"outlet {number % 3}",)},
        "2022-10-15",
    )
    for number in range(60)
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    index = Index.open(tmp_path / "index", uid="u")
    index.apply(DOCUMENTS[:40])
    index.apply(DOCUMENTS[40:], ["article:3"])
    index.complete()
    index.close()
    return tmp_path / "index"


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 0x10
    path.write_bytes(bytes(content))


def cut(path: Path, at: int) -> None:
    path.write_bytes(path.read_bytes()[: at % path.stat().st_size])


def grow(path: Path, at: int) -> None:
    path.write_bytes(path.read_bytes() + b"x" * (1 + at % 50))


def zero(path: Path, at: int) -> None:
    size = path.stat().st_size
    content = bytearray(path.read_bytes())
    start = at % size
    content[start : start + 64] = b"\1" * len(content[start : start + 64])
    path.write_bytes(bytes(content))


def remove(path: Path, at: int) -> None:
    path.unlink()


def poison(path: Path, at: int) -> None:
    path.write_bytes(pickle.dumps(_Trap()))


class _Trap:
    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return (pytest.fail, ("a pickle was executed",))


def right(index: Index) -> bool:
    return index.count() == 59 and index.search("common", limit=100).total == 59 and index.search("word7").total == 1


@pytest.mark.parametrize("harm", [flip, cut, grow, zero, remove, poison])
@pytest.mark.parametrize("name", ["contents", "segment"])
def test_damage_is_found_when_opening(
    folder: Path, tmp_path: Path, harm: Callable[[Path, int], None], name: str
) -> None:
    files = [folder / "contents"] if name == "contents" else sorted(folder.glob("*.segment"))
    whole = tmp_path / "whole"
    shutil.copytree(folder, whole)
    for path in files:
        size = (whole / path.name).stat().st_size
        for at in range(0, size, max(size // 8, 1)):
            shutil.rmtree(folder)
            shutil.copytree(whole, folder)
            harm(path, at)
            index = Index.open(folder, uid="u")
            unchanged = path.exists() and path.read_bytes() == (whole / path.name).read_bytes()
            # Padding between the arrays belongs to no checksum and to no answer.
            assert index.needs_rebuild or unchanged or right(index)
            if index.needs_rebuild:
                assert index.count() == 0
                index.apply(DOCUMENTS, ["article:3"])
                index.complete()
            else:
                index.apply([], ["article:3"])
            assert right(Index.open(folder, uid="u")) or Index.open(folder, uid="u").count() == 60


def test_check_names_what_is_damaged(folder: Path) -> None:
    index = Index.open(folder, uid="u")
    assert index.check() == []
    segment = next(folder.glob("*.segment"))
    flip(segment, 70)
    assert [line.split(":")[0] for line in index.check()] == [segment.name]
    remove(folder / "contents", 0)
    assert any("contents" in line for line in index.check())


def test_segments_swapped_for_others_are_refused(folder: Path) -> None:
    first, second = sorted(folder.glob("*.segment"))
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)
    assert Index.open(folder, uid="u").needs_rebuild


def test_a_name_that_leaves_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    body = json.loads((folder / "contents").read_bytes().partition(b"\n")[2])
    shutil.copy(folder / body["segments"][0]["name"], tmp_path / "outside.segment")
    body["segments"][0]["name"] = "../outside.segment"
    text = json.dumps(body).encode()
    (folder / "contents").write_bytes(f"{zlib.crc32(text):08x}\n".encode() + text)
    assert Index.open(folder, uid="u").needs_rebuild


def test_another_format_is_rebuilt(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.search.toc.FORMAT", 99)
    assert Index.open(folder, uid="u").needs_rebuild


def test_files_nobody_names_are_removed_by_the_next_change(folder: Path) -> None:
    (folder / "0123456789abcdef.segment").write_bytes(b"half written")
    index = Index.open(folder, uid="u")
    assert right(index)
    index.apply([DOCUMENTS[0]])
    assert not (folder / "0123456789abcdef.segment").exists()
    assert right(index)
