"""Counts of facets over a set of matches, and matches in the order of a facet or of their dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.collector import LeafHits
from annotator.search.found import Facets, Match


def count(found: Sequence[LeafHits], names: Sequence[str]) -> Facets:
    """The values of each facet with how many matches have them; "date" by month, "record" by kind of record."""
    return {name: _one(found, name) for name in names}


def _one(found: Sequence[LeafHits], name: str) -> tuple[tuple[str, int], ...]:
    total: Counter[str] = Counter()
    for hits in found:
        if not len(hits.docs):
            continue
        if name == "date":
            months = hits.leaf.first_day[hits.docs] // 100
            # A date known to the year only counts for the year.
            year_only = hits.leaf.last_day[hits.docs] - hits.leaf.first_day[hits.docs] > 100
            months = np.where(year_only, months // 100 * 100, months)
            values, counts = np.unique(months[months > 0], return_counts=True)
            for value, number in zip(values.tolist(), counts.tolist(), strict=True):
                year, month = divmod(value, 100)
                total[f"{year:04}-{month:02}" if month else f"{year:04}"] += number
        elif name == "record":
            numbers = np.bincount(hits.leaf.kind[hits.docs], minlength=len(hits.leaf.kinds)).tolist()
            total.update(dict(zip(hits.leaf.kinds, numbers, strict=True)))
        elif (facet := hits.leaf.facet(name)) is not None:
            numbers = facet.counts(hits.docs)
            for ordinal in np.flatnonzero(numbers > 0).tolist():
                total[facet.values[ordinal].decode()] += int(numbers[ordinal])
    items = [(value, number) for value, number in total.items() if number]
    return tuple(sorted(items) if name == "date" else sorted(items, key=lambda item: (-item[1], item[0])))


def ordered(found: Sequence[LeafHits], order: str, offset: int, limit: int) -> tuple[Match, ...]:
    """Matches by "date" or by the first value of a facet, "-" before the name reverses; those without come last."""
    name, backward = order.removeprefix("-"), order.startswith("-")
    rows: list[tuple[str, int, LeafHits, int]] = []
    for hits in found:
        ranks, value_of = _ranks(hits, name)
        # Reading every match into Python would cost more than the search: only what may be shown is kept.
        lowest = np.where(ranks < 0, np.iinfo(np.int64).max, -ranks if backward else ranks)
        for place in np.argsort(lowest, kind="stable")[: offset + limit].tolist():
            value = value_of(int(ranks[place])) if ranks[place] >= 0 else ""
            rows.append((value, place, hits, int(hits.docs[place])))
    present = sorted((row for row in rows if row[0]), key=lambda row: row[0], reverse=backward)
    chosen = [*present, *(row for row in rows if not row[0])][offset : offset + limit]
    return tuple(Match(hits.leaf.key(number), float(hits.scores[place])) for _value, place, hits, number in chosen)


def _ranks(hits: LeafHits, name: str) -> tuple[Array, Callable[[int], str]]:
    """Of each match a number that orders it by day or by first value, -1 for none, and what a number stands for."""
    facet = hits.leaf.facet(name)
    if name == "date" or facet is None:
        days = hits.leaf.first_day[hits.docs].astype(np.int64) if name == "date" else np.zeros(len(hits.docs), np.int64)
        return np.where(days > 0, days, -1), lambda day: f"{day:08}"
    values = facet.values
    return facet.first(hits.docs), lambda ordinal: values[ordinal].decode()
