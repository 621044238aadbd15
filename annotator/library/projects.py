"""Projects of other tools, recognised by their content and read without touching a library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.exchange import Imported

# What may be a project: looking into every text file for one would be slow.
_SUFFIXES = frozenset(
    {".html", ".htm", ".qda", ".qdpx", ".qdc", ".sqlite3", ".sqlite", ".db", ".dna", ".json", ".jsonld", ".zip"}
)


def is_project(path: Path) -> bool:
    """Whether a tool that we know made this file or folder."""
    if path.suffix.lower() not in _SUFFIXES and not path.is_dir():
        return False
    from annotator.exchange import recognise

    return bool(recognise(path))


def read_project(path: Path) -> Imported:
    """A project as records, with an account of every item. Raises ImportFailed."""
    from annotator.exchange import read

    return read(path)
