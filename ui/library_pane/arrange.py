"""Sorting, grouping and filtering articles: pure functions from summaries to rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from annotator.model import ArticleId, ArticleSummary
from ui.dates import readable
from ui.matching import fold, matches


class Sorting(StrEnum):
    """What the articles are ordered by."""

    DATE = "date"
    TITLE = "title"
    OUTLET = "outlet"
    ADDED = "added"


class Grouping(StrEnum):
    """What the articles are put together by."""

    NONE = "none"
    DATE = "date"
    OUTLET = "outlet"
    LANGUAGE = "language"
    TAG = "tag"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Order:
    """How the list is arranged."""

    sorting: Sorting = Sorting.DATE
    descending: bool = True
    grouping: Grouping = Grouping.NONE
    hide_done: bool = False


def written(order: Order) -> str:
    """An order as the settings keep it."""
    parts = [order.sorting.value, "descending" if order.descending else "ascending", order.grouping.value]
    return " ".join([*parts, *(["undone"] if order.hide_done else [])])


def read(text: str) -> Order:
    """An order as `written`; the usual one for anything else."""
    parts = text.split()
    try:
        return Order(Sorting(parts[0]), parts[1] == "descending", Grouping(parts[2]), "undone" in parts[3:])
    except (IndexError, ValueError):
        return Order()


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading between articles."""

    title: str
    count: int


Row = GroupRow | ArticleSummary


def haystack(article: ArticleSummary) -> str:
    """The folded text an article is filtered by."""
    data = article.metadata
    tags = " ".join(tag.path for tag in article.tags)
    return fold(f"{data.title} {data.outlet} {data.byline} {data.published} {data.language} {tags}")


def place_depends_on(article: ArticleSummary) -> tuple[object, ...]:
    """Everything about an article that may move it in the list or put it into another group."""
    begun = article.progress > 0 or article.quotes > 0
    # The copy with the most quotes stands for the others.
    quotes = article.quotes if article.cluster is not None else 0
    return (article.metadata, article.added, article.done, article.tags, begun, article.cluster, quotes)


def arrange(
    articles: Sequence[ArticleSummary], order: Order, words: Sequence[str], haystacks: Mapping[ArticleId, str]
) -> list[Row]:
    """The rows to show: filtered by folded `words`, sorted, with a heading before each group."""
    kept = [
        article
        for article in articles
        if not (order.hide_done and article.done) and (not words or matches(haystacks[article.id], words))
    ]
    kept.sort(key=_sort_key(order.sorting), reverse=order.descending)
    if order.sorting in (Sorting.DATE, Sorting.OUTLET):
        kept.sort(key=lambda article: not _known(order.sorting, article))
    if order.grouping is Grouping.NONE:
        return list(kept)
    groups: dict[str, list[ArticleSummary]] = {}
    for article in kept:
        for name in _groups_of(article, order.grouping):
            groups.setdefault(name, []).append(article)
    rows: list[Row] = []
    for name in _group_order(groups, order):
        rows.append(GroupRow(name, len(groups[name])))
        rows.extend(groups[name])
    return rows


@lru_cache(maxsize=1 << 16)
def _folded(text: str) -> str:
    return fold(text)


def _known(sorting: Sorting, article: ArticleSummary) -> bool:
    return bool(article.metadata.published if sorting is Sorting.DATE else article.metadata.outlet)


def _sort_key(sorting: Sorting) -> Callable[[ArticleSummary], tuple[str, str, int]]:
    def key(article: ArticleSummary) -> tuple[str, str, int]:
        data = article.metadata
        title = _folded(data.title)
        first = {
            Sorting.DATE: data.published,
            Sorting.TITLE: title,
            Sorting.OUTLET: _folded(data.outlet),
            Sorting.ADDED: article.added,
        }[sorting]
        second = data.published if sorting is Sorting.OUTLET else title
        return (first, second, article.id)

    return key


def _groups_of(article: ArticleSummary, grouping: Grouping) -> tuple[str, ...]:
    data = article.metadata
    if grouping is Grouping.DATE:
        return (readable(data.published[:7]) if data.published else _tr("No date"),)
    if grouping is Grouping.OUTLET:
        return (data.outlet or _tr("No outlet"),)
    if grouping is Grouping.LANGUAGE:
        return (data.language or _tr("No language"),)
    if grouping is Grouping.TAG:
        return tuple(tag.path for tag in article.tags) or (_tr("No tag"),)
    if article.done:
        return (_tr("Done"),)
    return (_tr("Begun") if article.progress > 0 or article.quotes else _tr("Unread"),)


def _group_order(groups: Mapping[str, Sequence[ArticleSummary]], order: Order) -> list[str]:
    if order.grouping is Grouping.STATE:
        states = [_tr("Begun"), _tr("Unread"), _tr("Done")]
        return [name for name in states if name in groups]
    if order.grouping is Grouping.DATE:
        newest = {name: max(article.metadata.published for article in group) for name, group in groups.items()}
        dated = [name for name in groups if newest[name]]
        dated.sort(key=lambda name: newest[name], reverse=order.descending or order.sorting is not Sorting.DATE)
        return dated + [name for name in groups if not newest[name]]
    return sorted(groups, key=fold)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryPane", text)
