"""Phrases and proximity on arrays: a word's place in the segment becomes one number, document above position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import numpy as np

from annotator.search.arrayfile import Array
from annotator.search.leaf import FieldArrays, spread
from annotator.search.numbering import runs

NARROW = 60_000
"""Positions below this are stored in two bytes. The room up to 65,536 keeps windows out of the next document."""
_WORTH = 30_000
"""Places of a term with more positions than this are kept for the next query."""
_KEPT = 6_000_000
_SEARCHED = 6
"""Looking up single places of a term pays when they are fewer than one in this many of those it has."""
_BOUNDS_KEPT = 16
"""Very common words, which stand in many phrases: a quarter of a megabyte each in the largest segment."""
_SHARE = 4
"""Reading single documents of a term pays when they are fewer than one in this many of those that have it."""


def phrase_docs(field: FieldArrays, ordinals: list[int], within: Array | None, endings: Iterable[int] = ()) -> Array:
    """The documents that have the terms beside each other in this order; with `endings`, any of them after the last.

    Only documents of `within` are returned (None: any), not all of the rest are looked at.
    """
    sized = sorted(enumerate(ordinals), key=lambda item: _amount(field, item[1]))
    starts: Array | None = None
    for offset, ordinal in sized:
        if starts is None:
            here = _places(field, ordinal, within)
            starts = here[here.searchsorted(offset) :] - here.dtype.type(offset)
        elif len(starts) * _SEARCHED < _amount(field, ordinal):
            starts = starts[_stands(field, ordinal, starts, offset)]
        else:
            here = _places(field, ordinal, _few_docs(field, starts, ordinal))
            step = here.dtype.type(offset)
            # The starts are fewer than what they are compared with: they are moved, not the others.
            starts = _common(starts + step, here) - step
    if starts is None:
        return np.zeros(0, np.uint16)
    following = list(endings)
    if following and len(starts):
        docs = _docs(field, starts)
        ends = np.sort(np.concatenate([_places(field, ordinal, docs) for ordinal in following]))
        starts = _common(starts + starts.dtype.type(len(ordinals)), ends)
    return _inside(_docs(field, starts), within, field.count)


def _stands(field: FieldArrays, ordinal: int, starts: Array, offset: int) -> Array:
    """Of each of the ascending `starts` whether the term stands `offset` places on: a binary search in each document.

    All searches take their steps together, as many as the largest document needs.
    """
    if not len(starts):
        return np.zeros(0, bool)
    shift = _shift(field)
    positions = field.positions[int(field.pos_at[ordinal]) : int(field.pos_at[ordinal + 1])]
    bounds = _bounds(field, ordinal)
    docs = (starts >> starts.dtype.type(shift)).astype(np.intp)
    wanted = ((starts & starts.dtype.type((1 << shift) - 1)) + starts.dtype.type(offset)).astype(positions.dtype)
    at, last = bounds[docs].astype(np.intp), bounds[docs + 1].astype(np.intp)
    sizes = last - at
    last -= 1
    step = (1 << int(sizes.max()).bit_length()) >> 1
    while step:
        # Where even the highest of the next `step` positions is too low, they are passed over.
        long = (sizes >= step).nonzero()[0]
        if len(long) * 4 < len(at):
            its = at[long]
            at[long] = its + (positions[np.minimum(its + (step - 1), last[long])] < wanted[long]) * step
        else:
            at += (positions[np.minimum(at + (step - 1), last)] < wanted) * step
        step >>= 1
    # Past the last one: all are too low, or the document has none.
    found: Array = positions[np.minimum(at, last)] == wanted
    found &= at <= last
    return found


def _bounds(field: FieldArrays, ordinal: int) -> Array:
    """Document d has the positions bounds[d]..bounds[d+1]-1 of those of a term. Kept for the last few terms."""
    kept = field.bounds_by_document
    found = kept.get(ordinal)
    if found is not None:
        # The least recently used is the first to go.
        kept[ordinal] = kept.pop(ordinal)
    else:
        first, last = field.bounds(ordinal)
        found = np.zeros(field.count + 1, np.uint32)
        found[field.docs[first:last].astype(np.intp) + 1] = field.tf.range(first, last)
        found.cumsum(out=found)
        if len(kept) >= _BOUNDS_KEPT:
            kept.pop(next(iter(kept)))
        kept[ordinal] = found
    return found


def window_docs(field: FieldArrays, ordinals: list[int], within: Array, slop: int) -> Array:
    """Those of `within` that have all terms in a stretch that holds at most `slop` other words, in any order."""
    needed = Counter(ordinals)
    reach = len(ordinals) + slop - 1
    rare, *others = sorted(needed, key=lambda ordinal: _amount(field, ordinal))
    here = _places(field, rare, within).astype(np.int64)
    for ordinal in others:
        # Whatever the window, each other term stands within its reach of the rarest.
        mine = _places(field, ordinal, _few_docs(field, here, ordinal)).astype(np.int64)
        at = np.searchsorted(mine, here - reach)
        here, at = here[at < len(mine)], at[at < len(mine)]
        here = here[mine[at] <= here + reach]
    docs = _inside(_docs(field, here), within, field.count)
    if len(ordinals) == 2 and others:
        return docs
    return _inside(_windows(field, needed, docs, reach), docs, field.count) if len(docs) else docs


def _windows(field: FieldArrays, needed: Counter[int], docs: Array, reach: int) -> Array:
    """The documents, at least of `docs`, with a stretch from a needed term to `reach` places on that holds all."""
    places = {ordinal: _places(field, ordinal, docs).astype(np.int64) for ordinal in needed}
    starts = np.concatenate(list(places.values()))
    # Timsort merges ascending runs.
    starts.sort(kind="stable")
    for ordinal, times in needed.items():
        mine = places[ordinal]
        last = np.searchsorted(mine, starts) + times - 1
        inside = last < len(mine)
        starts, last = starts[inside], last[inside]
        starts = starts[mine[last] <= starts + reach]
    return _docs(field, starts)


def _shift(field: FieldArrays) -> int:
    """Bits of a place that hold the position."""
    return 16 if field.positions.dtype.itemsize == 2 else 25


def _amount(field: FieldArrays, ordinal: int) -> int:
    return int(field.pos_at[ordinal + 1]) - int(field.pos_at[ordinal])


def _places(field: FieldArrays, ordinal: int, docs: Array | None) -> Array:
    """Where a term stands, ascending. Places outside of `docs` may be left out (None: give all)."""
    kept = field.places.get(ordinal)
    if kept is not None:
        return kept
    shift = _shift(field)
    kind: Any = np.uint32 if shift == 16 else np.int64
    first, last = field.bounds(ordinal)
    there, tf = field.docs[first:last], field.tf.range(first, last)
    base = int(field.pos_at[ordinal])
    if docs is not None and len(docs) * _SHARE < len(there):
        found = locate(there, docs, field.count)
        counts = tf[found]
        places = np.repeat(there[found].astype(kind) << kind(shift), counts)
        if len(found) * 16 > len(there):
            # Many of them: striking out the others costs less than naming these.
            wanted = np.zeros(len(there), bool)
            wanted[found] = True
            wanted = np.repeat(wanted, tf)
            places += field.positions[base : base + len(wanted)][wanted]
        else:
            ends = np.cumsum(tf, dtype=np.int64)[found] + base
            places += field.positions[spread(ends - counts, ends)]
        return places
    places = np.repeat(there.astype(kind) << kind(shift), tf)
    places += field.positions[base : base + len(places)]
    if len(places) > _WORTH:
        if sum(map(len, field.places.values())) + len(places) > _KEPT:
            field.places.clear()
        field.places[ordinal] = places
    return places


def _few_docs(field: FieldArrays, starts: Array, ordinal: int) -> Array | None:
    """The documents of `starts` when they are so few that reading only them of the term pays."""
    first, last = field.bounds(ordinal)
    docs = _docs(field, starts)
    return docs if len(docs) * _SHARE < last - first else None


def _docs(field: FieldArrays, places: Array) -> Array:
    """The documents of ascending places, each once."""
    numbers = places >> places.dtype.type(_shift(field))
    found: Array = numbers[runs(numbers)].astype(np.uint16)
    return found


def locate(docs: Array, wanted: Array, count: int) -> Array:
    """The places in `docs` of those that are also in `wanted`; both ascending."""
    if len(wanted) * 24 < len(docs):
        places = np.searchsorted(docs, wanted)
        places[places == len(docs)] = 0
        found: Array = places[docs[places] == wanted]
        return found
    mask = np.zeros(count, bool)
    mask[wanted] = True
    return np.flatnonzero(mask[docs])


def _inside(docs: Array, within: Array | None, count: int) -> Array:
    if within is None:
        return docs
    mask = np.zeros(count, bool)
    mask[within] = True
    return docs[mask[docs]]


def _common(some: Array, others: Array) -> Array:
    """The numbers in both; each is ascending and without repeats."""
    if len(some) > len(others):
        some, others = others, some
    if not len(some):
        return some
    if len(some) * 32 > len(others):
        # Timsort merges two ascending runs in one pass.
        both = np.concatenate((some, others))
        both.sort(kind="stable")
        merged: Array = both[:-1][both[1:] == both[:-1]]
        return merged
    at = np.searchsorted(others, some)
    at[at == len(others)] = 0
    found: Array = some[others[at] == some]
    return found
