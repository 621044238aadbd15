"""Phrases and proximity on arrays: positions become numbers that also say in which document they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.leaf import FieldArrays, spread

_SHIFT = 25
"""Bits for a position; documents' places come above them, so no window reaches into the next document."""


def occurrences(field: FieldArrays, ordinal: int, docs: Array) -> Array:
    """Where a term stands in `docs`, as place in `docs` << 25 | position, ascending. Not all need have it."""
    first, last = field.bounds(ordinal)
    there, tf = field.docs[first:last], field.tf[first:last]
    base = int(field.pos_at[ordinal])
    if len(docs) * 24 < len(there):
        places = np.searchsorted(there, docs)
        places[places == len(there)] = 0
        held = np.flatnonzero(there[places] == docs)
        places = places[held]
    else:
        lookup = np.full(int(max(docs[-1], there[-1])) + 1, -1, np.int32)
        lookup[docs] = np.arange(len(docs), dtype=np.int32)
        places = np.flatnonzero(lookup[there] >= 0)
        held = lookup[there[places]].astype(np.int64)
    counts = tf[places].astype(np.int64)
    if len(places) == len(there):
        found = field.positions[base : int(field.pos_at[ordinal + 1])].astype(np.int64)
    else:
        ends = np.cumsum(tf, dtype=np.int64)[places] + base
        found = field.positions[spread(ends - counts, ends)].astype(np.int64)
    return found + (np.repeat(held.astype(np.int64), counts) << _SHIFT)


def phrase_mask(field: FieldArrays, ordinals: list[int], docs: Array, endings: Iterable[int] | None) -> Array:
    """Which of `docs` have the terms beside each other in this order.

    `endings` are terms any of which must follow at the end, None for nothing.
    """
    sized = sorted(enumerate(ordinals), key=lambda item: int(field.post[item[1] + 1]) - int(field.post[item[1]]))
    starts: Array | None = None
    for offset, ordinal in sized:
        places = occurrences(field, ordinal, docs) - offset
        starts = places if starts is None else _common(starts, places)
    if starts is None:
        starts = np.zeros(0, np.int64)
    if endings is not None:
        after = [occurrences(field, ordinal, docs) for ordinal in endings]
        ends = np.sort(np.concatenate(after)) if after else np.zeros(0, np.int64)
        starts = _common(starts, ends - len(ordinals))
    mask = np.zeros(len(docs), bool)
    mask[starts >> _SHIFT] = True
    return mask


def window_mask(field: FieldArrays, ordinals: list[int], docs: Array, slop: int) -> Array:
    """Which of `docs` have all terms within a stretch that holds at most `slop` other words, in any order."""
    needed = Counter(ordinals)
    places = {ordinal: occurrences(field, ordinal, docs) for ordinal in needed}
    reach = len(ordinals) + slop - 1
    starts = np.sort(np.concatenate(list(places.values())))
    for ordinal, times in needed.items():
        mine = places[ordinal]
        last = np.searchsorted(mine, starts) + times - 1
        inside = last < len(mine)
        starts, last = starts[inside], last[inside]
        starts = starts[mine[last] <= starts + reach]
    mask = np.zeros(len(docs), bool)
    mask[starts >> _SHIFT] = True
    return mask


def _common(some: Array, others: Array) -> Array:
    """The numbers in both; each is ascending and without repeats."""
    if len(some) > len(others):
        some, others = others, some
    if not len(some):
        return some
    if len(some) * 12 > len(others):
        # Timsort merges two ascending runs in one pass.
        both = np.concatenate((some, others))
        both.sort(kind="stable")
        merged: Array = both[:-1][both[1:] == both[:-1]]
        return merged
    at = np.searchsorted(others, some)
    at[at == len(others)] = 0
    found: Array = some[others[at] == some]
    return found
