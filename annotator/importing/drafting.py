"""From the pieces and metadata an importer found to a draft: the steps every format shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.importing.findings import Importer
from annotator.importing.language import language_of
from annotator.model import BlockKind, Draft, Metadata
from annotator.text import MatchView, Piece, clean, compose

# Fewer words than these in a whole article deserve a look.
_SHORT = 25


def draft(
    importer: Importer,
    pieces: Sequence[Piece],
    metadata: Metadata,
    *,
    warnings: Sequence[str] = (),
    part: str = "",
    layout: bytes = b"",
) -> Draft:
    """The draft of one article.

    A title that is known but not in the text is put first; a title in the text fills one that is not known. A
    declared language is checked against the text.
    """
    metadata = cleaned(metadata)
    pieces = titled(pieces, metadata.title)
    content = compose(pieces)
    title = metadata.title or next(
        (content.text[b.start : b.end] for b in content.blocks if b.kind is BlockKind.TITLE), ""
    )
    metadata = replace(metadata, title=title, language=language_of(content.text, metadata.language))
    return Draft(metadata, content, f"{importer.name} {importer.version}", tuple(dict.fromkeys(warnings)), part, layout)


def cleaned(metadata: Metadata) -> Metadata:
    """Metadata with every field on one line and in canonical form."""
    return Metadata(
        title=_line(metadata.title),
        outlet=_line(metadata.outlet),
        byline=_line(metadata.byline),
        published=metadata.published.strip(),
        url=metadata.url.strip(),
        language=metadata.language.strip(),
        section=_line(metadata.section),
    )


def titled(pieces: Sequence[Piece], title: str) -> list[Piece]:
    """`pieces` with the title as the first block, once."""
    found = list(pieces)
    if not title or any(piece.kind is BlockKind.TITLE and not piece.aside for piece in found):
        return found
    wanted = MatchView(title).text.strip()
    for at, piece in enumerate(found[:6]):
        if not piece.aside and MatchView(clean(piece.text)).text.strip() == wanted:
            found[at] = replace(piece, kind=BlockKind.TITLE, level=0)
            return found
    return [Piece(title, BlockKind.TITLE), *found]


def short_warning(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """A warning for an article with hardly any text."""
    from annotator.text import words

    count = sum(words(piece.text) for piece in pieces if not piece.aside)
    return ("Hardly any text was found; compare it with the original.",) if count < _SHORT else ()


def _line(text: str) -> str:
    return clean(text).replace("\u2028", " ")
