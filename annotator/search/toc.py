"""The table of contents of an index: which segment files belong to it and which of their documents are deleted.

One small text file, replaced in one step, so that a reader sees either the old index or the new one. Its first line is
the CRC-32 of the rest, which is JSON.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import zlib
from dataclasses import dataclass
from pathlib import Path

from annotator.search.arrayfile import FORMAT, BrokenFile

NAME = "contents"
_TEMPORARY = "contents.new"


@dataclass(frozen=True, slots=True)
class Entry:
    """A segment: file name, size in bytes, CRC-32 of its header, and a bitmap of deleted documents (b"": none)."""

    name: str
    size: int
    crc: int
    deleted: bytes = b""


@dataclass(frozen=True, slots=True)
class Contents:
    """What an index consists of. `complete` says that every record of the library has been handed in."""

    uid: str
    generation: int = 0
    complete: bool = False
    segments: tuple[Entry, ...] = ()


def read(folder: Path) -> Contents:
    """Read the contents.

    Raises:
        FileNotFoundError: there is no index here.
        BrokenFile: damaged, or of another format.
    """
    content = (folder / NAME).read_bytes()
    try:
        checksum, _newline, body = content.partition(b"\n")
        if int(checksum, 16) != zlib.crc32(body):
            raise BrokenFile("contents: wrong checksum")
        data = json.loads(body)
        if data["format"] != FORMAT:
            raise BrokenFile("contents: another format")
        segments = tuple(
            Entry(item["name"], item["size"], item["crc"], base64.b64decode(item["deleted"]))
            for item in data["segments"]
        )
        return Contents(data["uid"], data["generation"], data["complete"], segments)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise BrokenFile(f"contents: {error}") from error


def write(folder: Path, contents: Contents) -> None:
    """Replace the contents durably: after this returns, the new index survives a crash or power cut."""
    data = {
        "format": FORMAT,
        "uid": contents.uid,
        "generation": contents.generation,
        "complete": contents.complete,
        "segments": [
            {
                "name": entry.name,
                "size": entry.size,
                "crc": entry.crc,
                "deleted": base64.b64encode(entry.deleted).decode(),
            }
            for entry in contents.segments
        ],
    }
    body = json.dumps(data, separators=(",", ":")).encode()
    temporary = folder / _TEMPORARY
    with temporary.open("wb") as file:
        file.write(f"{zlib.crc32(body):08x}\n".encode() + body)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(folder / NAME)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
