"""Zip archives of articles: each member is read like a file of its own, and nothing is unpacked to disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from annotator.errors import ImportFailed
from annotator.importing.findings import Limits, Skipped
from annotator.importing.package import Allowance, Package
from annotator.model import Source

# What is in the containers of documents.
_DOCUMENTS = re.compile(r"word/|xl/|ppt/|content\.xml$|META-INF/|mimetype$|project\.qde$|\[Content_Types\]\.xml$")
_UNREAD = {
    (
        ".7z",
        ".rar",
        ".tar",
        ".tgz",
        ".bz2",
        ".xz",
    ): "an archive of a kind that is not read; unpack it or pack it as zip",
    (".qdpx", ".sqlite3", ".qda", ".attest"): "a project, not an article; unpack it and open it by itself",
}
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def is_archive(content: bytes, name: str) -> bool:
    """Whether a file is a zip of files rather than one document in a zip container."""
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    return name.lower().endswith(".zip") or not any(map(_DOCUMENTS.match, Package(content, name).names()))


def members(source: Source, limits: Limits, allowance: Allowance) -> Iterator[Source | Skipped]:
    """The files in an archive, named "archive.zip/member"; what is left out says why.

    Raises `ImportFailed` for an archive that cannot be opened.
    """
    package = Package(source.content, source.name, part=limits.file_bytes, allowance=allowance)
    names = [name for name in package.names() if not any(sign in name for sign in _CLUTTER)]
    for at, name in enumerate(names):
        if allowance.files <= 0 or allowance.unpacked <= 0:
            left = len(names) - at
            yield Skipped(source.name, f"{left} of its files were not read: it holds too much for one import")
            return
        allowance.files -= 1
        # The name is shown, never used as a path.
        shown = f"{source.name}/{PurePosixPath(name.replace(chr(92), '/')).as_posix().lstrip('/')}"
        if reason := next((why for ends, why in _UNREAD.items() if name.lower().endswith(ends)), ""):
            yield Skipped(shown, reason)
            continue
        try:
            yield Source(shown, "", package.read(name))
        except ImportFailed as problem:
            yield Skipped(shown, problem.message)
