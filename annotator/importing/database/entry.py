"""One article of a database's export, and the account of all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.importing.debris import tidy
from annotator.importing.drafting import draft
from annotator.importing.findings import Found, Importer, Skipped
from annotator.model import BlockKind, Metadata
from annotator.text import Piece, words

# The stated and the counted length may differ by this much: databases count numbers and captions differently.
FIELDS = "fields of the database"
"""Why a line of an export that says something of its article is not in the text."""
_TOLERANCE = 0.3
_FEWEST = 50


@dataclass(slots=True)
class Entry:
    """The fields of one article. `identifier` is the database's accession number, `length` the words it states."""

    title: str = ""
    outlet: str = ""
    published: str = ""
    byline: str = ""
    section: str = ""
    language: str = ""
    url: str = ""
    identifier: str = ""
    length: int = 0
    body: list[Piece] = field(default_factory=list)
    aside: list[Piece] = field(default_factory=list)


def found_from(importer: Importer, entries: Sequence[Entry], stated: int | None, name: str) -> Found:
    """The drafts of all entries; one without title and text is skipped with a reason."""
    drafts = []
    skipped = []
    for number, entry in enumerate(entries, 1):
        part = entry.identifier or str(number)
        if not entry.body:
            text = " · ".join(filter(None, (entry.title, entry.outlet, entry.published)))
            skipped.append(
                Skipped(part, "no text under its headline" if entry.title else "no headline and no text", text)
            )
            continue
        metadata = Metadata(
            entry.title, entry.outlet, entry.byline, entry.published, entry.url, entry.language, entry.section
        )
        title = [Piece(entry.title, BlockKind.TITLE)] if entry.title else []
        pieces = [*title, *tidy(entry.body), *entry.aside]
        drafts.append(draft(importer, pieces, metadata, warnings=_doubts(entry), part=part))
    if stated is not None and stated > len(entries):
        skipped.append(Skipped("", f"{name} says {stated} articles, {len(entries)} were found"))
    return Found(tuple(drafts), tuple(skipped), stated)


def _doubts(entry: Entry) -> list[str]:
    found = []
    if not entry.title:
        found.append("No headline was found.")
    if not entry.published:
        found.append("No date was found.")
    count = sum(words(piece.text) for piece in entry.body)
    if entry.length >= _FEWEST and abs(count - entry.length) > _TOLERANCE * entry.length:
        found.append(f"The file states {entry.length} words, {count} were found.")
    return found
