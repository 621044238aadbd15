"""Counts of facets over a set of matches, and matches in the order of a facet or of their dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

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
            for ordinal in np.flatnonzero(numbers).tolist():
                total[facet.values[ordinal].decode()] += int(numbers[ordinal])
    items = [(value, number) for value, number in total.items() if number]
    return tuple(sorted(items) if name == "date" else sorted(items, key=lambda item: (-item[1], item[0])))


def ordered(found: Sequence[LeafHits], order: str, offset: int, limit: int) -> tuple[Match, ...]:
    """Matches by "date" or by the first value of a facet, "-" before the name reverses; those without come last."""
    name, backward = order.removeprefix("-"), order.startswith("-")
    rows: list[tuple[str, int, LeafHits, int]] = []
    for hits in found:
        if not len(hits.docs):
            continue
        if name == "date":
            # Reading the whole list into Python would cost more than the search: only what may be shown is kept.
            days = hits.leaf.first_day[hits.docs]
            places = np.argsort(-days if backward else np.where(days == 0, np.iinfo(np.int32).max, days), kind="stable")
            places = places[: offset + limit]
            values = [f"{day:08}" if day else "" for day in days[places].tolist()]
        else:
            facet = hits.leaf.facet(name)
            places = np.arange(len(hits.docs))
            values = [""] * len(places) if facet is None else facet.first(hits.docs)
        rows += [
            (value, place, hits, int(hits.docs[place])) for value, place in zip(values, places.tolist(), strict=True)
        ]
    present = sorted((row for row in rows if row[0]), key=lambda row: row[0], reverse=backward)
    chosen = [*present, *(row for row in rows if not row[0])][offset : offset + limit]
    return tuple(Match(hits.leaf.key(number), float(hits.scores[place])) for _value, place, hits, number in chosen)
