"""Reading Attest's own exports back: a page, or a site's folder. Nothing of what the export held is lost."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.errors import ImportFailed
from annotator.exporting.values import Unreadable, decoded
from annotator.model import Snapshot

_START = re.compile(rb"<script\b[^>]*\bid=[\"']?attest-data[\"']?[^>]*>", re.IGNORECASE)
_END = re.compile(rb"</script", re.IGNORECASE)
_NAMED = b"attest-data"


def recognises(html: bytes) -> bool:
    """Whether `html` is a page that Attest exported. Reads nothing but the bytes."""
    return _NAMED in html and _START.search(html) is not None


def read(html: bytes) -> Snapshot:
    """The snapshot in a page that Attest exported, in canonical order, its ids numbered from 1.

    Writing it again in the same format gives the same page. Raises ImportFailed when `html` holds no such data, damaged
    data, or data of a newer Attest.
    """
    start = _START.search(html)
    end = _END.search(html, start.end()) if start else None
    if start is None or end is None:
        raise ImportFailed("This page holds no Attest data.", "Import it as an article instead.")
    try:
        return decoded(html[start.end() : end.start()])
    except Unreadable as error:
        raise ImportFailed(error.message, error.hint) from error


def read_site(folder: Path) -> Snapshot:
    """The snapshot of a site that Attest exported to `folder`. Raises ImportFailed like `read`."""
    index = folder / "index.html"
    try:
        return read(index.read_bytes())
    except OSError as error:
        raise ImportFailed(
            f"“{folder.name}” is no site that Attest exported.", "Choose the folder with its index.html.", str(folder)
        ) from error
