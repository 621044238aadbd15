"""What stands above an article's text: the headline once, the date and the byline on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from annotator.importing.dates import iso_date
from annotator.model import BlockKind, Metadata
from annotator.text import MatchView, Piece, clean

_WITHIN = 6
_BYLINE = re.compile(
    r"^(?:by|von|par|por|di|af|av|door|автор)\s*:?\s+(?P<names>[^\W\d_][^\n.!?:]{2,80})$", re.IGNORECASE
)
_OTHER = re.compile(r"[^\w\s]|\d|\b(?:published|updated|posted|on|at|am|um|uhr|le|el)\b", re.IGNORECASE)


def read_head(pieces: Sequence[Piece], metadata: Metadata) -> tuple[list[Piece], Metadata]:
    """`pieces` with a repeated headline and a date line set aside, and the metadata with what these lines say.

    Only the first few blocks are looked at. What the metadata already has stays, but for a date: the line in the text
    is the article's own, a date from a file's properties may be that of the file.
    """
    found = list(pieces)
    shown = [at for at, piece in enumerate(found) if not piece.aside and clean(piece.text)][:_WITHIN]
    if len(shown) >= 2 and _same(found[shown[0]], found[shown[1]]):
        found[shown[0]] = Piece(found[shown[0]].text, BlockKind.TITLE, page=found[shown[0]].page)
        found[shown[1]] = replace(found[shown[1]], aside="headline repeated")
    title = next((found[at] for at in shown if found[at].kind is BlockKind.TITLE), None)
    for at in shown:
        if title is not None and found[at].kind is BlockKind.HEADING and _same(title, found[at]):
            found[at] = replace(found[at], aside="headline repeated")
    for at in shown:
        text = clean(found[at].text)
        if found[at].aside or len(text) > 90 or found[at].kind is BlockKind.TITLE:
            continue
        if (day := _date_line(text)) is not None:
            found[at] = replace(found[at], aside="date line")
            metadata = replace(metadata, published=day[0], outlet=metadata.outlet or day[1])
        elif (names := _BYLINE.match(text)) and len(names["names"].split()) <= 8 and not metadata.byline:
            found[at] = replace(found[at], kind=BlockKind.BYLINE)
            metadata = replace(metadata, byline=names["names"].strip())
    return found, metadata


def _same(one: Piece, other: Piece) -> bool:
    texts = [MatchView(clean(piece.text)).text for piece in (one, other)]
    return texts[0] == texts[1] and len(texts[0]) <= 300


def _date_line(text: str) -> tuple[str, str] | None:
    """The date of a line that has nothing else but perhaps an outlet's name, and that name."""
    day = iso_date(text)
    if len(day) < 10:
        return None
    parts = [part.strip(" .,") for part in re.split(r"\s*[·|•–—]\s*|,\s+(?=\d{4}-)|\s+-\s+", text) if part.strip(" .,")]
    names = [part for part in parts if not any(map(str.isdigit, part))]
    dated = [part for part in parts if part not in names]
    # A sentence with a date in it is text.
    if sum(len(_OTHER.sub(" ", part).split()) for part in dated) > 3 or sum(len(name.split()) for name in names) > 4:
        return None
    return day, names[0] if len(names) == 1 else ""
