"""A file of named numpy arrays: written once, then read through a memory map.

Layout: the arrays one after the other, each aligned to 64 bytes, then a JSON header (name, type, count, offset and
CRC-32 of each array, and the segment's own facts), then a footer of 32 bytes: magic, format version, offset, length
and CRC-32 of the header. Nothing in it is executed or unpickled, every byte of it is covered by a checksum.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import zlib
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
FORMAT = 3
"""Of the files and of what is in them: another one has an index made anew, also for fields it did not have."""
_MAGIC = b"AttestS\n"
_FOOTER = struct.Struct("<8sIQII4x")
_CHUNK = 1 << 22
_TYPES = {"u1", "u2", "u4", "u8", "i4"}


class BrokenFile(Exception):
    """The file is not what was written: cut short, changed, or of another format."""


class ArrayWriter:
    """Writes one array file; as a context manager it removes the file when the block fails."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO = path.open("w+b")
        self._arrays: dict[str, dict[str, Any]] = {}
        self._end = 0

    def put(self, name: str, array: Array) -> None:
        """Write a whole array."""
        self.reserve(name, array.dtype, len(array))
        self.write(name, 0, array)

    def put_bytes(self, name: str, content: bytes) -> None:
        """Write bytes as an array of u1."""
        self.put(name, np.frombuffer(content, np.uint8))

    def reserve(self, name: str, dtype: npt.DTypeLike, count: int) -> None:
        """Make room for `count` values, to be filled by `write`."""
        kind = np.dtype(dtype).str[1:]
        if kind not in _TYPES:
            raise ValueError(f"{kind} is not a type of the format")
        at = -(-self._end // 64) * 64
        self._arrays[name] = {"type": kind, "count": count, "at": at, "crc": 0}
        self._end = at + np.dtype(dtype).itemsize * count

    def write(self, name: str, start: int, values: Array) -> None:
        """Fill part of a reserved array from index `start`."""
        entry = self._arrays[name]
        dtype = np.dtype("<" + entry["type"])
        content = np.ascontiguousarray(values, dtype)
        self._file.seek(entry["at"] + start * dtype.itemsize)
        self._file.write(content.data if content.size else b"")

    def finish(self, facts: dict[str, Any]) -> None:
        """Checksum, write the header and make the file durable."""
        self._file.truncate(self._end)
        for entry in self._arrays.values():
            entry["crc"] = _checksum(self._file, entry["at"], entry["count"] * np.dtype(entry["type"]).itemsize)
        header = json.dumps({"facts": facts, "arrays": self._arrays}, separators=(",", ":")).encode()
        self._file.seek(self._end)
        self._file.write(header)
        self._file.write(_FOOTER.pack(_MAGIC, FORMAT, self._end, len(header), zlib.crc32(header)))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def __enter__(self) -> ArrayWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._file.closed:
            self._file.close()
            self.path.unlink(missing_ok=True)


class ArrayReader:
    """The arrays of a file, as views of a read-only memory map.

    Raises:
        BrokenFile: the header is damaged, of another format, or does not fit the file's size.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self.size = os.fstat(file.fileno()).st_size
                header = _header(file, self.size)
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise BrokenFile(f"{path.name}: {error}") from error
        self.facts: dict[str, Any] = header["facts"]
        self.crc: int = header["crc"]
        self._arrays: dict[str, dict[str, Any]] = header["arrays"]

    def __contains__(self, name: str) -> bool:
        return name in self._arrays

    def get(self, name: str) -> Array:
        """The array `name`; KeyError when there is none."""
        entry = self._arrays[name]
        array: Array = np.frombuffer(self._map, "<" + entry["type"], entry["count"], entry["at"])
        return array

    def raw(self, name: str) -> memoryview:
        """The bytes of the array `name`."""
        entry = self._arrays[name]
        length = entry["count"] * np.dtype(entry["type"]).itemsize
        return memoryview(self._map)[entry["at"] : entry["at"] + length]

    def damage(self) -> list[str]:
        """The names of the arrays whose checksum is wrong. Reads the whole file, but not into the map."""
        try:
            with self.path.open("rb") as file:
                return [
                    name
                    for name, entry in self._arrays.items()
                    if _checksum(file, entry["at"], entry["count"] * np.dtype(entry["type"]).itemsize) != entry["crc"]
                ]
        except OSError as error:
            return [str(error)]


def _header(file: BinaryIO, size: int) -> dict[str, Any]:
    if size < _FOOTER.size:
        raise ValueError("too short")
    file.seek(size - _FOOTER.size)
    magic, version, at, length, crc = _FOOTER.unpack(file.read(_FOOTER.size))
    if magic != _MAGIC or version != FORMAT:
        raise ValueError("another format")
    if at + length + _FOOTER.size != size:
        raise ValueError("cut short")
    file.seek(at)
    content = file.read(length)
    if zlib.crc32(content) != crc:
        raise ValueError("damaged header")
    header: dict[str, Any] = json.loads(content)
    return header | {"crc": crc}


def _checksum(file: BinaryIO, at: int, length: int) -> int:
    file.seek(at)
    crc = 0
    while length > 0:
        content = file.read(min(length, _CHUNK))
        if not content:
            return -1
        crc = zlib.crc32(content, crc)
        length -= len(content)
    return crc
