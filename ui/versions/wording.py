"""Differences as rich text: words that are gone are struck out, new ones underlined, so that colour is not needed."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.library import Part, Rewording

_NEAR = 90  # code points of unchanged text shown on each side of a change


def part_html(parts: Iterable[Part], theme: Theme, *, shorten: bool = False) -> str:
    """The parts of a difference; with `shorten` long unchanged runs are cut to what stands next to a change."""
    known = list(parts)
    words: list[str] = []
    for number, part in enumerate(known):
        text = part.text
        if part.kind == "same" and shorten:
            text = _near(text, first=number == 0, last=number == len(known) - 1)
        shown = escape(text).replace("\n", "<br>").replace("\u2028", "<br>")
        if part.kind == "gone":
            shown = f'<s style="color: {theme.denies}">{shown}</s>'
        elif part.kind == "new":
            shown = f'<u style="color: {theme.asserts}; font-weight: 600">{shown or " "}</u>'
        words.append(shown)
    return "".join(words)


def rewordings_html(rewordings: Iterable[Rewording], theme: Theme) -> str:
    """Each reworded passage as a paragraph."""
    return "".join(f"<p>{part_html(each.parts, theme, shorten=True)}</p>" for each in rewordings)


def _near(text: str, *, first: bool, last: bool) -> str:
    if len(text) <= 2 * _NEAR:
        return text
    before = "" if first else text[:_NEAR]
    after = "" if last else text[-_NEAR:]
    return f"{before} … {after}"
