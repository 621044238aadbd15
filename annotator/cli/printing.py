"""Writing to a terminal: aligned columns in any script, nothing that could command the terminal."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Sequence

_NARROWEST = 40
_WIDEST = 100  # columns a paragraph may take


def say(message: str = "") -> None:
    """A message for the person at the terminal."""
    print(printable(message), file=sys.stderr)


def printable(text: str) -> str:
    """The text without control characters: an article or a file name must not command the terminal."""
    text = text.replace("\u2028", "\n").replace("\t", "    ")
    return "".join(mark if mark == "\n" or unicodedata.category(mark) != "Cc" else "�" for mark in text)


def table(headings: Sequence[str], rows: Sequence[Sequence[object]], *, right: frozenset[int] = frozenset()) -> str:
    """Rows under headings, columns aligned; those in `right` to the right. The last column is cut to the terminal."""
    cells = [[" ".join(printable(str(cell)).split()) for cell in row] for row in (headings, *rows)]
    widths = [max(width(row[column]) for row in cells) for column in range(len(headings))]
    room = _room() - sum(widths[:-1]) - 2 * len(widths[:-1])
    lines = []
    for row in cells:
        parts = [_padded(cell, widths[at], at in right) for at, cell in enumerate(row[:-1])]
        lines.append("  ".join([*parts, _cut(row[-1], max(room, _NARROWEST // 2))]).rstrip())
    return "\n".join(lines)


def paragraph(text: str, *, indent: str = "", first: str | None = None) -> str:
    """Text broken into lines of a readable length."""
    columns = max(_NARROWEST, min(_room(), _WIDEST))
    return "\n".join(
        textwrap.fill(
            line,
            columns,
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_on_hyphens=False,
        )
        for line in printable(text).split("\n")
    )


def emphasised(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """The text with ranges of it in bold, on a terminal that shows it."""
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ:
        return printable(text)
    parts, done = [], 0
    for start, end in marks:
        parts += [printable(text[done:start]), "\x1b[1m", printable(text[start:end]), "\x1b[22m"]
        done = end
    return "".join([*parts, printable(text[done:])])


def width(text: str) -> int:
    """How many columns a terminal gives the text: two to a wide character, none to a combining one."""
    return sum(_columns(mark) for mark in text)


def _columns(mark: str) -> int:
    if unicodedata.combining(mark) or unicodedata.category(mark) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(mark) in "WF" else 1


def _padded(text: str, columns: int, right: bool) -> str:
    space = " " * (columns - width(text))
    return space + text if right else text + space


def _cut(text: str, columns: int) -> str:
    if not sys.stdout.isatty() or width(text) <= columns:
        return text
    kept = ""
    for mark in text:
        if width(kept) + _columns(mark) > columns - 1:
            break
        kept += mark
    return f"{kept.rstrip()}…"


def _room() -> int:
    return shutil.get_terminal_size((_WIDEST, 24)).columns
