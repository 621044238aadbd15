"""The leak scan: does a finished export still hold what was redacted? It reads the file as a curious person would."""

from __future__ import annotations

import html
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import ExportFailed
from annotator.exporting.options import Options
from annotator.exporting.redact import names_of, passages_of
from annotator.model import Snapshot

_WINDOW = 6  # words of a passage in a row that count as a leak


def check(before: Snapshot, options: Options, path: Path) -> None:
    """Raises ExportFailed when `path` (a file or folder) holds a redacted name or passage of `before`.

    Words that the remaining articles rightly contain elsewhere are no exception: a redacted name may appear nowhere.
    """
    needles = secrets(before, options)
    for name, text in readings(path):
        for needle in needles:
            if needle in text:
                raise ExportFailed(
                    f"The export would still hold something you redacted (in {name}).",
                    "Nothing was written. Redact the other places where it is named too, or leave the article out.",
                )


def secrets(snapshot: Snapshot, options: Options) -> list[str]:
    """What must not be found, folded like `readings`."""
    whole, _ = names_of(actor for actor in snapshot.actors if actor.id in options.redact_actors)
    needles = {folded(name) for name in whole}
    for passage in passages_of(snapshot, options):
        words = folded(passage).split()
        needles.update(" ".join(words[i : i + _WINDOW]) for i in range(max(1, len(words) - _WINDOW + 1)))
    return sorted(needle for needle in needles if len(needle) > 2)


def readings(path: Path) -> Iterator[tuple[str, str]]:
    """(name, folded text) of a file, of each file in a folder, and of each member of a zip-based document."""
    for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                for member in archive.namelist():
                    yield member, _reading(archive.read(member))
        else:
            yield "the file", _reading(file.read_bytes())


def folded(text: str) -> str:
    """`text` for comparing: compatible forms, no case, words apart by single spaces, nothing invisible."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.findall(r"[^\W_]+", text))


def _reading(content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    plain = html.unescape(re.sub(r"<[^>]*>", "", text))
    spoken = re.sub(r"(?:\\u[0-9a-fA-F]{4})+", lambda m: json.loads(f'"{m.group()}"'), plain)
    return f" {folded(text)} {folded(spoken)} "
