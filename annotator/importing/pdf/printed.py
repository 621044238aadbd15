"""Web pages printed to PDF: the article among the navigation that was printed with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from annotator.importing.debris import ends_sentence, is_further_reading, looks_like_caption
from annotator.importing.pdf.lines import Line
from annotator.importing.pdf.paragraphs import Paragraph
from annotator.model import BlockKind

_BROWSERS = re.compile(r"Skia/PDF|Chrome|Mozilla|Firefox|WebKit|Safari|Edge|wkhtmltopdf|Prince|cairo", re.IGNORECASE)
# A run of this many blocks that do not read like article text ends the article.
_PATIENCE = 5
_LONG = 70
# A figure's caption stands further in than the text, and is not as long as a paragraph may be.
_INDENT = 0.5
_CAPTION = 500
_ADVERTISEMENT = re.compile(
    r"^(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|إعلان|annonse?|reklama|"
    r"advertentie|広告)$",
    re.IGNORECASE,
)
# What a page says to the person at the screen, and a newspaper of its printed edition.
_CONTROLS = re.compile(
    r"^(?:continue reading|share (?:this|on)|skip (?:to|advertisement)|(?:main|view|order) (?:image|reprints|comments?)"
    r"|about this content|weiterlesen|artikel teilen|partager|compartir|condividi|sdílet)\b[^.!?]{0,40}$"
    r"|^a version of this article appears in print\b",
    re.IGNORECASE,
)


def is_printed_page(declared: dict[str, str], running: Sequence[str]) -> bool:
    """Whether a browser made the file: it says so, or addresses stand at the pages' edges."""
    maker = f"{declared.get('creator') or ''} {declared.get('producer') or ''}"
    return _BROWSERS.search(maker) is not None and any(re.match(r"https?://|file://", line.strip()) for line in running)


def set_pointers_apart(lines: Sequence[Line]) -> None:
    """Mark the lines of a column that only lead elsewhere between paragraphs, or label an advertisement."""
    closed = True
    for line in lines:
        text = line.text.strip()
        ends = ends_sentence(text)
        control = bool(_ADVERTISEMENT.match(text) or _CONTROLS.match(text))
        line.apart = control or (line.linked and closed and not ends and len(text) < _LONG)
        closed = ends or line.apart


def mark_captions(parts: Sequence[Paragraph], kept: Sequence[bool]) -> None:
    """Paragraphs that stand further in than the text are captions of pictures."""
    lefts: Counter[int] = Counter()
    for part, wanted in zip(parts, kept, strict=True):
        if wanted and part.kind is BlockKind.PARAGRAPH:
            lefts[round(part.lines[0].left)] += len(part.text)
    if not lefts:
        return
    usual = lefts.most_common(1)[0][0]
    for part, wanted in zip(parts, kept, strict=True):
        further = min(line.left for line in part.lines) - usual > _INDENT * part.size
        if wanted and part.kind is BlockKind.PARAGRAPH and further and len(part.text) < _CAPTION:
            part.kind = BlockKind.CAPTION


def article_of(parts: Sequence[Paragraph], title: Paragraph | None) -> list[bool]:
    """Whether each paragraph belongs to the article: from the headline on, as long as the text runs on."""
    start = next((at for at, part in enumerate(parts) if part is title), 0)
    good = [at for at in range(start, len(parts)) if _is_prose(parts[at])]
    if len(good) < 2:
        return [True] * len(parts)
    sizes: Counter[float] = Counter()
    for at in good:
        sizes[round(parts[at].size)] += len(parts[at].text)
    usual = sizes.most_common(1)[0][0]
    good = [at for at in good if abs(parts[at].size - usual) <= 0.2 * usual or at - start < _PATIENCE]
    kept = [False] * len(parts)
    last = good[0]
    for at in good:
        if at - last > _PATIENCE or any(
            is_further_reading(part.text) for part in parts[last + 1 : at] if at - last > 2
        ):
            break
        kept[at] = True
        for between in range(last + 1, at):
            kept[between] = _fits(parts[between], usual)
        last = at
    if title is not None:
        kept[start] = True
        for at in range(start + 1, good[0]):
            kept[at] = _fits(parts[at], usual)
    return kept


def _is_prose(part: Paragraph) -> bool:
    text = part.text
    text = re.sub(r"\s*\([^()]{1,20}\)$", "", text)
    return part.kind is not BlockKind.HEADING and len(text) >= _LONG and (ends_sentence(text) or len(text) >= 300)


def _fits(part: Paragraph, usual: float) -> bool:
    """Whether a short block between paragraphs is a heading, a caption or a short paragraph."""
    if part.lines[0].apart or (part.kind is BlockKind.HEADING and all(line.linked for line in part.lines)):
        return False
    if part.kind in (BlockKind.HEADING, BlockKind.CAPTION) or looks_like_caption(part.text):
        return True
    if abs(part.size - usual) > 0.25 * usual:
        return False
    return len(part.text.split()) >= 4 and (ends_sentence(part.text) or len(part.text) >= _LONG)
