"""Running headers, footers and page numbers: what stands at the edge of page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from annotator.importing.findings import Progress
from annotator.importing.pdf.lines import Line, Sheet

# The part of a page's height, above and below, in which they are looked for.
_EDGE = 0.12
_NUMBER = re.compile(
    r"^[\W_]*(?:page|seite|p\.|s\.|página|pagina|pág\.?|стр\.?|сторінка|第|صفحة)?\s*\d{1,4}\s*"
    r"(?:(?:/|of|von|de|di|sur|из|з)\s*\d{1,4})?\s*(?:页|頁|ページ)?[\W_]*$",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"^(?:https?://|file://|about:)\S+(?:\s+\d+/\d+)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}"
)


def split_running(sheets: Sequence[Sheet]) -> tuple[list[list[Line]], list[tuple[Line, str]]]:
    """Each page's own lines, and the lines set aside with the reason."""
    counts = Counter(
        key for sheet in sheets for key in {_key(line, sheet) for line in sheet.lines if _at_edge(line, sheet)}
    )
    enough = 2 if len(sheets) < 5 else max(3, len(sheets) // 4)
    kept: list[list[Line]] = []
    aside: list[tuple[Line, str]] = []
    for sheet in sheets:
        Progress.alive()
        body = []
        for line in sheet.lines:
            reason = _reason(line, sheet, counts[_key(line, sheet)] >= enough)
            if reason:
                aside.append((line, reason))
            else:
                body.append(line)
        kept.append(body)
    return kept, aside


def _reason(line: Line, sheet: Sheet, repeated: bool) -> str:
    if line.turned and not all(other.turned for other in sheet.lines):
        return "text at the page's edge"
    if not _at_edge(line, sheet):
        return ""
    text = line.text.strip()
    if _NUMBER.match(text) and _is_alone(line, sheet):
        return "page number"
    if _PRINTED.match(text):
        return "running header or footer"
    return "running header or footer" if repeated else ""


def _at_edge(line: Line, sheet: Sheet) -> bool:
    return line.bottom < _EDGE * sheet.height or line.top > (1 - _EDGE) * sheet.height


def _is_alone(line: Line, sheet: Sheet) -> bool:
    """Whether nothing but other edge matter stands between the line and the page's edge."""
    if line.top > sheet.height / 2:
        return not any(other.top > line.bottom + 1 and not _NUMBER.match(other.text.strip()) for other in sheet.lines)
    return not any(other.bottom < line.top - 1 and not _NUMBER.match(other.text.strip()) for other in sheet.lines)


def _key(line: Line, sheet: Sheet) -> tuple[str, int, bool]:
    """The words with numbers made alike, and about where the line stands; left and right pages may mirror."""
    words = re.sub(r"\d+", "#", " ".join(line.text.split())).casefold()
    return words, round(line.top / max(sheet.height, 1) * 40), line.top > sheet.height / 2
