"""What office documents share: from their pieces to articles."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import ImportFailed
from annotator.importing.database.vendors import articles_in
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft, short_warning
from annotator.importing.findings import Found, Importer
from annotator.importing.head_matter import read_head
from annotator.model import BlockKind, Metadata, Source
from annotator.text import Piece, clean

_UNTITLED = ("untitled", "document", "dokument", "microsoft word", "unbenannt", "sans titre", "title", "powerpoint")


def found_in(
    importer: Importer, pieces: Sequence[Piece], metadata: Metadata, source: Source, warnings: Sequence[str] = ()
) -> Found:
    """The article of a document, or the many of a news database's export."""
    if not any(clean(piece.text) for piece in pieces if not piece.aside):
        raise ImportFailed(f"{source.name} has no text.", "Open it in its own program.", source.name)
    if (several := articles_in(importer, [piece for piece in pieces if not piece.aside])) is not None:
        return several
    pieces, metadata = read_head(with_title(pieces), metadata)
    pieces = tidy(pieces)
    return Found((draft(importer, pieces, metadata, warnings=[*warnings, *short_warning(pieces)]),))


def with_title(pieces: Sequence[Piece]) -> list[Piece]:
    """The first piece as the title when it is a heading at the very beginning and there is no title yet."""
    found = [piece for piece in pieces if clean(piece.text)]
    if any(piece.kind is BlockKind.TITLE for piece in found) or not found:
        return found
    if found[0].kind is BlockKind.HEADING and len(found[0].text) < 300:
        found[0] = Piece(found[0].text, BlockKind.TITLE, page=found[0].page)
    return found


def declared_title(title: str, pieces: Sequence[Piece]) -> str:
    """A title from a document's properties, unless it is what programs put there or the text has its own."""
    title = clean(title)
    if title.lower().startswith(_UNTITLED) or any(piece.kind is BlockKind.TITLE for piece in with_title(pieces)):
        return ""
    return title
