"""Zip archives of articles: each member is read like a file of its own, and nothing is unpacked to disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from annotator.importing.findings import Limits, Skipped
from annotator.importing.package import Package
from annotator.model import Source

# What is in the containers of documents.
_DOCUMENTS = re.compile(r"word/|xl/|ppt/|content\.xml$|META-INF/|mimetype$|project\.qde$|\[Content_Types\]\.xml$")
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".qdpx")
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def is_archive(content: bytes, name: str) -> bool:
    """Whether a file is a zip of files rather than one document in a zip container."""
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    return name.lower().endswith(".zip") or not any(map(_DOCUMENTS.match, Package(content, name).names()))


def members(source: Source, limits: Limits) -> Iterator[Source | Skipped]:
    """The files in an archive, named "archive.zip/member"; what is left out says why."""
    package = Package(source.content, source.name, part=limits.file_bytes, total=limits.expanded_bytes)
    names = [name for name in package.names() if not any(sign in name for sign in _CLUTTER)]
    for name in names[: limits.members]:
        # The name is shown, never used as a path.
        shown = f"{source.name}/{PurePosixPath(name.replace(chr(92), '/')).as_posix().lstrip('/')}"
        if name.lower().endswith(_ARCHIVES):
            yield Skipped(shown, "an archive in an archive; unpack it and import its files")
        else:
            yield Source(shown, "", package.read(name))
    if len(names) > limits.members:
        yield Skipped(source.name, f"only the first {limits.members} of {len(names)} files were read")
