"""Which news database a document comes from, if any."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.importing.database import factiva, nexis
from annotator.importing.database.entry import found_from
from annotator.importing.findings import Found, Importer
from annotator.text import Piece, clean


def articles_in(importer: Importer, pieces: Sequence[Piece]) -> Found | None:
    """The articles of a database's export, None for any other document. `pieces` are its paragraphs."""
    lines = [clean(piece.text) for piece in pieces]
    if nexis.is_nexis(lines):
        entries, stated = nexis.entries_in(pieces)
        return found_from(importer, entries, stated, "LexisNexis")
    if factiva.is_factiva(lines):
        return found_from(importer, factiva.entries_in_lines(pieces), None, "Factiva")
    return None
