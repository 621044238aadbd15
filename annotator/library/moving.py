"""Quotes following their article into a new version of its text."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import Any

from annotator.anchor import Move, Mover
from annotator.model import ArticleId, CanonicalText, Placement, Span, VersionId
from annotator.store import Store

Row = tuple[Any, ...]


def move_spans(store: Store, article: ArticleId, version: VersionId, text: str) -> None:
    """Move the spans of all quotes of an article to `version`, whose text is `text`, or leave them as orphans.

    Runs inside the caller's edit. An orphan stays in the version it was last placed in, because its offsets mean that
    one's text. What somebody has not confirmed yet waits for review again, and so does a quote whose spans changed
    their order.
    """
    rows = store.rows(
        'SELECT s.quote, s.id, s.version, s.start, s."end", s.exact, s.prefix, s.suffix, s.placement FROM span s '
        'JOIN quote q ON q.id = s.quote WHERE q.article = ? ORDER BY s.quote, s."order"',
        [article],
    )
    movers: dict[int, Mover] = {}
    by_quote: dict[int, list[tuple[int, Move]]] = defaultdict(list)
    for quote, row, old, *span in rows:
        if old not in movers:
            movers[old] = Mover(str(store.value("SELECT text FROM version WHERE id = ?", [old])), text)
        move = movers[old].move(Span(*span[:5]))
        by_quote[quote].append((row, _unconfirmed(move) if span[5] == Placement.REVIEW else move))
    for moves in by_quote.values():
        together = _in_order([move.span for _, move in moves])
        for row, move in moves:
            _store_move(store, row, version, move if together else _unconfirmed(move))


def move_areas(store: Store, article: ArticleId, content: CanonicalText) -> None:
    """Say where the areas marked on an article's pages are read in its new text. Runs inside the caller's edit."""
    rows = store.rows(
        "SELECT a.id, a.page FROM area a JOIN quote q ON q.id = a.quote WHERE q.article = ? ORDER BY a.id", [article]
    )
    for row, page in rows:
        store.update("area", row, near=read_at(content, page))


def read_at(content: CanonicalText, page: int) -> int:
    """The code point at which what stands on a page is read, as far as the blocks tell."""
    return next((block.start for block in content.blocks if (block.page or 0) >= page), len(content.text))


def _unconfirmed(move: Move) -> Move:
    if move.span.placement is not Placement.PLACED:
        return move
    return replace(move, span=replace(move.span, placement=Placement.REVIEW))


def _in_order(spans: list[Span]) -> bool:
    there = [span for span in spans if span.placement is not Placement.ORPHAN]
    return all(one.end <= other.start for one, other in pairwise(there))


def _store_move(store: Store, row: int, version: VersionId, move: Move) -> None:
    span = move.span
    # Four places: the journal keeps JSON, which does not carry every last bit of a fraction.
    score = round(move.score, 4)
    if span.placement is Placement.ORPHAN:
        store.update("span", row, placement=str(span.placement), score=score)
        return
    store.update(
        "span", row, version=version, start=span.start, end=span.end, exact=span.exact, prefix=span.prefix,
        suffix=span.suffix, placement=str(span.placement), score=score,
    )  # fmt: skip
