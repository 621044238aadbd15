"""A normalised view of a text for finding words in it, with a way back to the offsets of the text itself."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right

_INVISIBLE = "\u00ad\u200b\ufeff"
_FOLDED = {
    **dict.fromkeys("“”„‟«»〝〞〟＂❝❞″", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´ʼʹ＇❛❜", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⸺⸻", "-"),
}
_WHITE = {ord(mark): " " for mark in "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"}
_WHITE |= dict.fromkeys(range(0x2000, 0x200B), " ")
_ONE_TO_ONE = {ord(mark): plain for mark, plain in _FOLDED.items()} | _WHITE
_ASCII_WHITE = re.compile(r"[\t\n\x0b-\r\x1c-\x1f]")


class MatchView:
    """NFKC text without soft hyphens and zero-width marks, with white space collapsed and quotes and dashes plain.

    `text` is what to search in (bring the needle into the same form with `MatchView(needle, ...).text`);
    `to_source` and `from_source` translate half-open ranges. Letter case is folded unless `fold_case` is false. With
    `join_hyphens` a hyphen before a line break vanishes together with the break ("well-⏎known" reads "wellknown").
    """

    __slots__ = ("_lengths", "_source_at", "_view_at", "_view_lengths", "text")

    def __init__(self, text: str, *, fold_case: bool = True, join_hyphens: bool = False) -> None:
        # A change is a stretch of the source that the view shows otherwise; between changes both run in step.
        self._source_at = array("q")
        self._lengths = array("q")
        self._view_at = array("q")
        self._view_lengths = array("q")
        plain = _ASCII_WHITE.sub(" ", text) if text.isascii() else text.translate(_ONE_TO_ONE)
        pattern = _changing(plain, fold_case)
        if join_hyphens and (joined := _hyphens(text)):
            plain = _blanked(plain, joined)
            pattern = rf"\x00+|{pattern}"
        parts: list[str] = []
        done = view = 0
        for match in re.finditer(pattern, plain):
            start, end = match.span()
            shown = _shown(match[0], fold_case)
            if end - start == len(shown) == 1:
                parts += (plain[done:start], shown)
                view += end - done
                done = end
                continue
            view += start - done
            parts += (plain[done:start], shown)
            self._source_at.append(start)
            self._lengths.append(end - start)
            self._view_at.append(view)
            self._view_lengths.append(len(shown))
            view += len(shown)
            done = end
        parts.append(plain[done:])
        whole = "".join(parts)
        self.text = whole.casefold() if fold_case else whole

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The range of the source that the view shows at `start`..`end`, as tight as can be."""
        return self._start(start), max(self._end(end), self._start(start)) if end > start else self._start(start)

    def from_source(self, start: int, end: int) -> tuple[int, int]:
        """The range of the view in which the source's `start`..`end` is shown."""
        return self._shown_start(start), max(self._shown_start(start), self._shown_end(end))

    def _start(self, at: int) -> int:
        index = bisect_right(self._view_at, at) - 1
        if index < 0:
            return at
        beyond = at - self._view_at[index]
        if beyond < self._view_lengths[index]:
            return self._source_at[index]
        return self._source_at[index] + self._lengths[index] + beyond - self._view_lengths[index]

    def _end(self, at: int) -> int:
        index = bisect_left(self._view_at, at) - 1
        if index < 0:
            return at
        beyond = at - self._view_at[index] - self._view_lengths[index]
        return self._source_at[index] + self._lengths[index] + max(beyond, 0)

    def _shown_start(self, at: int) -> int:
        index = bisect_right(self._source_at, at) - 1
        if index < 0:
            return at
        beyond = at - self._source_at[index] - self._lengths[index]
        return self._view_at[index] + (self._view_lengths[index] + beyond if beyond >= 0 else 0)

    def _shown_end(self, at: int) -> int:
        index = bisect_left(self._source_at, at) - 1
        if index < 0:
            return at
        beyond = at - self._source_at[index] - self._lengths[index]
        return self._view_at[index] + self._view_lengths[index] + max(beyond, 0)


def _changing(plain: str, fold_case: bool) -> str:
    """A pattern for the stretches of `plain` that are not shown as they are; only its own characters are asked."""
    unstable = "" if plain.isascii() else "".join(sorted(mark for mark in set(plain) if _is_unstable(mark, fold_case)))
    gap = rf"[ {_INVISIBLE}]{{2,}}|[{_INVISIBLE}]" if not plain.isascii() else " {2,}"
    if not unstable:
        return gap
    marks = "".join(sorted(mark for mark in set(plain) if unicodedata.combining(mark) and mark not in unstable))
    following = f"[{re.escape(marks)}]*" if marks else ""
    return rf"{gap}|[{re.escape(unstable)}]+{following}"


def _is_unstable(mark: str, fold_case: bool) -> bool:
    if mark.isascii() or mark in _INVISIBLE:
        return False
    return not unicodedata.is_normalized("NFKC", mark) or (fold_case and len(mark.casefold()) > 1)


def _shown(stretch: str, fold_case: bool) -> str:
    if stretch[0] in " \x00" or stretch[0] in _INVISIBLE:
        return " " if " " in stretch else ""
    shown = unicodedata.normalize("NFKC", stretch.casefold() if fold_case else stretch).translate(_ONE_TO_ONE)
    return re.sub(" +", " ", shown)


def _hyphens(text: str) -> list[tuple[int, int]]:
    pattern = r"(?<=\w)[-\u00ad\u2010\u2011][ \t]*[\n\r\u2028]\s*(?=\w)"
    return [match.span() for match in re.finditer(pattern, text)]


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += (text[done:start], "\x00" * (end - start))
        done = end
    return "".join([*parts, text[done:]])
