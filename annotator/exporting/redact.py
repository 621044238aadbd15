"""Redaction: chosen actors and passages are taken out of every text of a snapshot, for good.

Each redacted stretch becomes the same five blocks, whatever its length, and offsets, anchors, hashes and uids of the
changed texts are made anew, so that nothing in the result tells what stood there.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from annotator.exporting.options import Options
from annotator.model import Actor, ActorKind, Article, CanonicalText, Placement, Quote, Snapshot, Span, Version

MASK = "█████"
_SHORTEST_PASSAGE = 8  # code points; shorter passages are blacked out where they stand, not wherever they occur
_SHORTEST_NAME_PART = 3
_CONTEXT = 32
_KEPT = {
    "uid",
    "sha256",
    "source_sha256",
    "extractor",
    "colour",
    "created",
    "changed",
    "added",
    "published",
    "language",
}
_T = TypeVar("_T")


def names_of(actors: Iterable[Actor]) -> tuple[list[str], list[str]]:
    """What the actors are called: (whole names and aliases, capitalised parts of persons' names)."""
    whole: list[str] = []
    parts: list[str] = []
    for actor in actors:
        called = [name for name in (actor.name, *actor.aliases) if name.strip()]
        whole += called
        if actor.kind is ActorKind.PERSON:
            words = (word for name in called for word in re.findall(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", name))
            parts += [w for w in words if len(w) >= _SHORTEST_NAME_PART and not w.islower()]
    return sorted(set(whole), key=lambda n: (-len(n), n)), sorted(set(parts), key=lambda n: (-len(n), n))


def passages_of(snapshot: Snapshot, options: Options) -> list[str]:
    """The redacted passages' own words, the longest first."""
    texts = {article.summary.id: article.version.content.text for article in snapshot.articles}
    found = {
        texts[article][start:end].strip()
        for article, ranges in options.redact_spans.items()
        for start, end in ranges
        if article in texts
    }
    return sorted((one for one in found if len(one) >= _SHORTEST_PASSAGE), key=lambda one: (-len(one), one))


def redacted(snapshot: Snapshot, options: Options) -> Snapshot:
    """`snapshot` without the actors and passages of `options`, and without any text that repeats them."""
    gone = [actor for actor in snapshot.actors if actor.id in options.redact_actors]
    pattern = _pattern(*names_of(gone), passages_of(snapshot, options))
    ids = {actor.id for actor in gone}
    articles = tuple(
        _article(article, pattern, options.redact_spans.get(article.summary.id, ()), ids)
        for article in snapshot.articles
    )
    kept = tuple(
        replace(actor, affiliation=None if actor.affiliation in ids else actor.affiliation)
        for actor in snapshot.actors
        if actor.id not in ids
    )
    return _scrubbed(replace(snapshot, articles=articles, actors=kept), pattern)


def _pattern(whole: list[str], parts: list[str], passages: list[str]) -> re.Pattern[str]:
    def loose(text: str) -> str:
        # A name in an address or a file name has other separators, and a passage may be wrapped elsewhere.
        return r"[\W_]*".join(re.escape(word) for word in re.split(r"[\W_]+", text) if word) or re.escape(text)

    options = [f"(?i:{loose(one)})" for one in (*passages, *whole)]
    options += [rf"(?<![^\W\d_]){re.escape(one)}(?![^\W\d_])" for one in parts]
    return re.compile("|".join(options) or r"(?!)")


def _article(
    article: Article, pattern: re.Pattern[str], ranges: tuple[tuple[int, int], ...], gone: set[Any]
) -> Article:
    content = article.version.content
    cuts = _cuts(content.text, pattern, ranges)
    quotes = tuple(
        replace(quote, actors=tuple(one for one in quote.actors if one.actor not in gone)) for quote in article.quotes
    )
    url = article.summary.metadata.url
    metadata = replace(article.summary.metadata, url="" if pattern.search(url) or _slug(url, pattern) else url)
    summary = replace(article.summary, metadata=metadata)
    version = replace(article.version, source_name="", source_sha256="")
    if not cuts:
        return replace(article, summary=summary, version=version, quotes=quotes)
    moved = _Moved(content.text, cuts)
    blocks = tuple(replace(block, start=moved.at(block.start), end=moved.at(block.end)) for block in content.blocks)
    version = _renewed(version, replace(content, text=moved.text, blocks=blocks))
    return replace(article, summary=summary, version=version, quotes=tuple(_moved_quote(q, moved) for q in quotes))


def _slug(url: str, pattern: re.Pattern[str]) -> bool:
    """Whether a lower-case address holds a part of a name."""
    words = re.split(r"[\W_]+", url)
    return any(pattern.fullmatch(word.capitalize()) or pattern.fullmatch(word.upper()) for word in words if word)


def _cuts(text: str, pattern: re.Pattern[str], ranges: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """The stretches to black out, merged, in order, none across the border of two blocks."""
    found = [(max(0, start), min(end, len(text))) for start, end in ranges]
    found += [match.span() for match in pattern.finditer(text)]
    pieces = [
        (start + piece.start(), start + piece.end())
        for start, end in found
        for piece in re.finditer(r"[^\n]+", text[start:end])
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


class _Moved:
    """A text with its cuts masked. `at(offset)` is where an old offset is now: in a cut, the mask's start or end."""

    def __init__(self, text: str, cuts: list[tuple[int, int]]) -> None:
        parts: list[str] = []
        self._cuts = cuts
        self._starts = [start for start, _ in cuts]
        self._shift: list[int] = []
        at = shift = 0
        for start, end in cuts:
            parts += [text[at:start], MASK]
            shift += len(MASK) - (end - start)
            self._shift.append(shift)
            at = end
        self.text = "".join([*parts, text[at:]])

    def at(self, offset: int, *, closing: bool = False) -> int:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        start, end = self._cuts[index]
        if offset >= end:
            return offset + self._shift[index]
        mask = start + (self._shift[index - 1] if index else 0)
        return mask + len(MASK) if closing and offset > start else mask


def _moved_quote(quote: Quote, moved: _Moved) -> Quote:
    return replace(quote, spans=tuple(_moved_span(span, moved) for span in quote.spans))


def _moved_span(span: Span, moved: _Moved) -> Span:
    if span.placement is Placement.ORPHAN:
        return span
    start, end, text = moved.at(span.start), moved.at(span.end, closing=True), moved.text
    return replace(
        span,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
    )


def _renewed(version: Version, content: CanonicalText) -> Version:
    digest = hashlib.sha256(content.text.encode("utf-8", "surrogatepass")).hexdigest()
    uid = hashlib.sha256(f"{version.uid} {digest}".encode()).hexdigest()[:32]
    return replace(version, content=content, sha256=digest, uid=uid)


def _scrubbed(value: _T, pattern: re.Pattern[str]) -> _T:
    """`value` with every text in it masked, save the ones a machine reads."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return pattern.sub(MASK, value)  # type: ignore[return-value]  # str is what came in
    if isinstance(value, tuple):
        return tuple(_scrubbed(one, pattern) for one in value)  # type: ignore[return-value]  # a tuple of the same kind
    if isinstance(value, CanonicalText):  # its text is masked already, and its offsets hold
        return replace(value, set_aside=_scrubbed(value.set_aside, pattern))
    if is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {
            field.name: new
            for field in fields(value)
            if field.name not in _KEPT
            and (new := _scrubbed(old := getattr(value, field.name), pattern)) is not old
            and new != old
        }
        return replace(value, **changed) if changed else value
    return value
