"""Lines in reading order to paragraphs: joined, healed at hyphens, and told apart by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from annotator.importing.debris import ends_sentence, looks_like_caption
from annotator.importing.findings import Progress
from annotator.importing.pdf.lines import Glyph, Line
from annotator.model import BlockKind

_HYPHENS = "-\u2010\u00ad\u2011"
_BULLET = re.compile(r"^\s*[•‣◦▪●■·–∙]\s+|^\s*[•‣◦▪●■∙](?=\S)")
_CAPTION = re.compile(
    r"^(?:Fig(?:ure|\.)?|Abb(?:ildung|\.)?|Table|Tab(?:elle|\.)|Foto|Photo|Рис\.|Figura|Tableau|图|図|表)"
    r"\s*\d*\s*[.:|–—-]",
    re.IGNORECASE,
)
# After these a hyphen at the line's end belongs to a compound that goes on later ("Konto- und Postdaten").
_AFTER_COMPOUND = frozenset(
    ["und", "oder", "and", "or", "bzw", "bis", "sowie", "y", "e", "et", "ou", "en", "of", "och"]
)
_SPACE = Glyph(" ", 0, 0, 0, 0)
_WORD = re.compile(r"[^\W\d_]+")


class _Column(NamedTuple):
    """What is usual in a column: the step from line to line, the type size and the margins, in points."""

    leading: float
    size: float
    left: float
    right: float


@dataclass(slots=True)
class Paragraph:
    """Text as glyphs; a space that joins two lines is nowhere."""

    lines: list[Line]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    glyphs: list[Glyph] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page it starts on."""
        return self.lines[0].page

    @property
    def size(self) -> float:
        """The type size of its first line."""
        return self.lines[0].size

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(glyph[0] for glyph in self.glyphs)


def body_size(lines: Iterable[Line]) -> float:
    """The type size most of the text is set in."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size * 2) / 2] += len(line.glyphs)
    return counts.most_common(1)[0][0] if counts else 10.0


def paragraphs(regions: Sequence[Sequence[Line]], size: float) -> list[Paragraph]:
    """The paragraphs of all regions in order; one that runs on in the next column or page is one."""
    found: list[Paragraph] = []
    right = 0.0
    for region in regions:
        Progress.alive()
        start = len(found)
        found += [Paragraph(group) for group in _groups(region)]
        if 0 < start < len(found) and _runs_on(found[start - 1], found[start], right):
            found[start - 1].lines += found.pop(start).lines
        right = _right(region) if region else right
    known = _vocabulary(found)
    for paragraph in found:
        Progress.alive()
        _join(paragraph, known)
        _classify(paragraph, size)
    return found


def _groups(region: Sequence[Line]) -> list[list[Line]]:
    """The lines of one column, parted into paragraphs by spacing, indents, short last lines and type."""
    if not region:
        return []
    column = _Column(
        leading=_leading(region),
        size=body_size(region),
        left=Counter(round(line.left) for line in region).most_common(1)[0][0],
        right=_right(region),
    )
    groups = [[region[0]]]
    for line in region[1:]:
        last = groups[-1][-1]
        if _same_row(last, line) or not _starts_new(last, line, groups[-1], column):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _right(region: Sequence[Line]) -> float:
    """The right margin, by where most long lines end."""
    return sorted(line.right for line in region)[int(len(region) * 0.8)]


def _leading(region: Sequence[Line]) -> float:
    steps = [round(b.top - a.top, 1) for a, b in pairwise(region) if 0 < b.top - a.top < 3 * a.size]
    return Counter(steps).most_common(1)[0][0] if steps else 1.3 * region[0].size


def _same_row(last: Line, line: Line) -> bool:
    apart = abs((last.top + last.bottom) - (line.top + line.bottom)) / 2
    return apart < 0.4 * min(last.height, line.height) and line.left > last.left


def _starts_new(last: Line, line: Line, group: Sequence[Line], column: _Column) -> bool:
    leading, size, left, right = column
    step = line.top - last.top
    if line.apart or last.apart:
        return True
    usual = 1.25 * leading if abs(line.size - size) < 0.1 * size else 1.5 * line.size
    if step < 0 or step > usual + 0.5:
        return True
    if abs(line.size - last.size) > 0.12 * last.size or (
        line.bold != last.bold and len(group) < 4 and not _mid_word(last)
    ):
        return True
    if _BULLET.match(line.text):
        return True
    indent = line.left - left
    if len(group) == 1 and last.left - left > 0.6 * line.size and abs(indent) < 0.6 * line.size:
        return False
    if len(group) == 1 and indent > 0 and _BULLET.match(last.text):
        return False  # the second line of a list item hangs under its words
    if (
        indent > 0.6 * line.size
        and indent < 6 * line.size
        and last.left - left < 0.3 * line.size
        and not _mid_word(last)
    ):
        return True
    is_short = right - last.right > 0.12 * (right - left) + line.size
    return is_short and ends_sentence(last.text.strip()) and step > 0.95 * leading


def _mid_word(line: Line) -> bool:
    return line.text.rstrip()[-1:] in _HYPHENS


def _runs_on(last: Paragraph, following: Paragraph, right: float) -> bool:
    """Whether a paragraph continues where the next column or page begins; `right` is its own column's margin."""
    one, other = last.lines[-1], following.lines[0]
    if one.apart or other.apart:
        return False
    if abs(one.size - other.size) > 0.12 * one.size or one.bold != other.bold:
        return False
    text = one.text.strip()
    begin = other.text.strip()[:1]
    if _mid_word(one):
        return True
    full = len(last.lines) > 1 and right - one.right < 2 * one.size
    return not ends_sentence(text) and not text.endswith(":") and (begin.islower() or full or len(text) > 25)


def _vocabulary(found: Sequence[Paragraph]) -> Counter[str]:
    """Words as they stand inside lines, also those with a hyphen: what a broken word may be."""
    known: Counter[str] = Counter()
    for paragraph in found:
        Progress.alive()
        for line in paragraph.lines:
            known.update(word.casefold() for word in re.findall(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*", line.text))
    return known


def _join(paragraph: Paragraph, known: Counter[str]) -> None:
    joined: list[Glyph] = []
    for line in paragraph.lines:
        glyphs = line.glyphs
        while glyphs and glyphs[0][0].isspace():
            glyphs.pop(0)
        while glyphs and glyphs[-1][0].isspace():
            glyphs.pop()
        if not glyphs:
            continue
        if joined:
            ending = "".join(item[0] for item in joined[-40:])
            action = _at_line_end(ending, "".join(item[0] for item in glyphs[:40]), known)
            if action == "heal":
                joined.pop()
            elif action == "space":
                joined.append(_SPACE)
        joined += glyphs
        line.glyphs = []  # they are the paragraph's from here on
    paragraph.glyphs = joined


def _at_line_end(ending: str, beginning: str, known: Counter[str]) -> str:
    """What to do between two lines: "heal" a divided word, put a "space", or join them as they are ("keep")."""
    if _is_spaceless(ending[-1]) and _is_spaceless(beginning[0]):
        return "keep"
    if ending[-1] not in _HYPHENS or len(ending) < 2 or not ending[-2].isalpha():
        return "keep" if ending[-1] in "/‐" else "space"
    head = _WORD.findall(ending[:-1])[-1]
    tail = _WORD.match(beginning)
    if tail is None:
        return "keep"
    if not beginning[0].islower():
        return "keep"
    if ending[-1] == "-" and beginning.split(" ")[0].casefold().strip(",.;") in _AFTER_COMPOUND:
        return "space"
    if ending[-1] == "-" and known[f"{head}-{tail[0]}".casefold()] and not known[f"{head}{tail[0]}".casefold()]:
        return "keep"
    return "heal"


def _is_spaceless(mark: str) -> bool:
    return "\u3000" <= mark <= "\u9fff" or "\uff00" <= mark <= "\uffef" or "\u0e00" <= mark <= "\u0eff"


def _classify(paragraph: Paragraph, size: float) -> None:
    text = paragraph.text
    if found := _BULLET.match(text):
        paragraph.kind, paragraph.level = BlockKind.LIST_ITEM, 1
        del paragraph.glyphs[: found.end()]
    elif (_CAPTION.match(text) or (looks_like_caption(text) and paragraph.size < 0.96 * size)) and len(text) < 600:
        paragraph.kind = BlockKind.CAPTION
    elif len(text) <= 220 and not text.endswith((",", ";")) and any(map(str.isalpha, text)):
        larger = paragraph.size >= 1.12 * size
        strong = (
            paragraph.size >= 0.95 * size and all(line.bold for line in paragraph.lines) and not ends_sentence(text)
        )
        if larger or (strong and len(text) < 140):
            paragraph.kind, paragraph.level = BlockKind.HEADING, 2 if larger else 3
