"""Reading Attest's own exports back: a page, or a site's folder. Nothing of what the export held is lost."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.errors import ImportFailed
from annotator.exchange.imported import Imported, Item, Outcome, Report
from annotator.exporting.values import Unreadable, decoded
from annotator.model import Snapshot

_START = re.compile(rb"<script\b[^>]*\bid=[\"']?attest-data[\"']?[^>]*>", re.IGNORECASE)
_END = re.compile(rb"</script", re.IGNORECASE)
_NAMED = b"attest-data"


def made(path: Path) -> bool:
    """Whether `path` is a page, or the folder of a site, that Attest exported."""
    if path.is_dir():
        path = path / "index.html"
    with path.open("rb") as file:
        start = file.read(2000).lstrip().lower()
        return start.startswith((b"<!doctype html", b"<html")) and recognises(start + file.read())


def read_project(path: Path) -> Imported:
    """What a page or a site's folder holds, with everything in it kept. Raises ImportFailed like `read`."""
    snapshot = read_site(path) if path.is_dir() else read(path.read_bytes())
    items = [Item("article", one.summary.metadata.title, Outcome.KEPT) for one in snapshot.articles]
    items += [Item("quote", quote.exact[:80], Outcome.KEPT) for one in snapshot.articles for quote in one.quotes]
    return Imported("attest", snapshot, Report(tuple(items)))


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
