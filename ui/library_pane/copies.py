"""Copies of one report in the list of articles: one row for all of them, or all of them under the first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from annotator.model import ArticleId, ArticleSummary
from ui.library_pane.arrange import GroupRow, Row


@dataclass(frozen=True, slots=True)
class InGroup:
    """An article's part in a group of `count` copies: it stands for the group, or below the one that does."""

    count: int
    leads: bool
    unfolded: bool


def folded(rows: Sequence[Row], unfolded: Set[int]) -> tuple[list[Row], dict[ArticleId, InGroup]]:
    """The rows with every group of copies that is not `unfolded` in one row, and each shown article's part in a group.

    The article with the most quotes stands for its group, where its first article stood; between two headings.
    """
    found: list[Row] = []
    parts: dict[ArticleId, InGroup] = {}
    stretch: list[ArticleSummary] = []
    for row in (*rows, None):
        if isinstance(row, ArticleSummary):
            stretch.append(row)
            continue
        found += _fold(stretch, unfolded, parts)
        stretch = []
        if isinstance(row, GroupRow):
            found.append(row)
    return found, parts


def _fold(
    articles: Iterable[ArticleSummary], unfolded: Set[int], parts: dict[ArticleId, InGroup]
) -> Iterable[ArticleSummary]:
    groups: dict[int, list[ArticleSummary]] = {}
    kept = list(articles)
    for article in kept:
        if article.cluster is not None:
            groups.setdefault(article.cluster, []).append(article)
    for article in kept:
        group = groups.get(article.cluster, []) if article.cluster is not None else []
        if len(group) < 2:
            yield article
        elif article is group[0]:
            first = min(group, key=lambda each: (-each.quotes, each.metadata.published or "9", each.id))
            is_open = article.cluster in unfolded
            parts[first.id] = InGroup(len(group), True, is_open)
            yield first
            for other in group if is_open else ():
                if other is not first:
                    parts[other.id] = InGroup(len(group), False, True)
                    yield other
