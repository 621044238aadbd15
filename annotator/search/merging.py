"""Several segments into one, without their deleted documents, in memory bounded by a chunk of terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from annotator.search.arrayfile import Array, ArrayWriter
from annotator.search.beginnings import Sums
from annotator.search.building import MAX_DOCUMENTS, write_facet
from annotator.search.fields import KEY, WORDS
from annotator.search.frequencies import split, write_wide
from annotator.search.leaf import FieldArrays, Leaf, spread
from annotator.search.termlist import pack_terms

_CHUNK = 1 << 20
"""Positions handled at a time."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One segment's share: `number` is the new number of each of its documents, -1 for deleted ones."""

    leaf: Leaf
    number: Array
    alive: Array


def merge(leaves: Sequence[Leaf], writer: ArrayWriter) -> dict[str, Any]:
    """Write the live documents of `leaves`, in their order. Returns the facts for the header."""
    parts: list[_Part] = []
    count = 0
    for leaf in leaves:
        alive = np.ones(leaf.count, bool) if leaf.alive is None else leaf.alive
        number = np.where(alive, np.cumsum(alive) - 1 + count, -1).astype(np.int32)
        parts.append(_Part(leaf, number, alive))
        count += int(np.count_nonzero(alive))
    names = sorted({name for leaf in leaves for name in leaf.field_names})
    fields = {name: _merge_field(name, parts, writer) for name in names}
    kinds = sorted({kind for leaf in leaves for kind in leaf.kinds})
    facets = sorted({name for leaf in leaves for name in leaf.facet_names})
    _merge_columns(parts, kinds, writer)
    for name in facets:
        _merge_facet(name, parts, writer)
    return {"documents": count, "fields": fields, "kinds": kinds, "facets": facets}


@dataclass(frozen=True, slots=True)
class _Source:
    """One segment's postings of the field being merged; term i is number `to[i]` of the merged terms."""

    field: FieldArrays
    part: _Part
    to: Array
    first: Array
    """For each merged term the first of this segment's terms not before it."""


def _merge_field(name: str, parts: list[_Part], writer: ArrayWriter) -> int:
    fields = [(part, field) for part in parts if (field := part.leaf.field(name)) is not None]
    lists = [field.terms.range(0, field.terms.count) for _part, field in fields]
    terms = sorted(set().union(*lists))
    place = {term: number for number, term in enumerate(terms)}
    sources = []
    for (part, field), own in zip(fields, lists, strict=True):
        to = np.fromiter((place[term] for term in own), np.int64, len(own))
        sources.append(_Source(field, part, to, np.searchsorted(to, np.arange(len(terms) + 1))))
    del place, lists
    positional = name != KEY and all(source.field.has_positions for source in sources)
    sizes = _sizes(sources, len(terms))
    postings, words = (int(column.sum()) for column in sizes)
    writer.reserve(f"{name}/docs", np.uint16, postings)
    writer.reserve(f"{name}/tf", np.uint8, postings)
    if positional:
        wide = any(source.field.positions.dtype.itemsize > 2 for source in sources)
        writer.reserve(f"{name}/pos", np.uint32 if wide else np.uint16, words)
    post = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(sizes[0], out=post[1:])
    pos_at = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(sizes[1], out=pos_at[1:])
    count = sum(int(np.count_nonzero(part.alive)) for part in parts)
    sums = Sums(name, terms, post, count, writer) if name == WORDS else None
    large = [(np.zeros(0, np.uint32), np.zeros(0, np.uint32))]
    for first, last in _chunks(pos_at):
        docs, tf, positions = _merge_chunk(sources, first, last, positional=positional)
        writer.write(f"{name}/docs", int(post[first]), docs)
        low, at, values = split(tf)
        writer.write(f"{name}/tf", int(post[first]), low)
        if sums is not None:
            sums.add(first, last, docs, tf)
        large.append((at + np.uint32(post[first]), values))
        if positional:
            writer.write(f"{name}/pos", int(pos_at[first]), positions)
    write_wide(writer, name, *(np.concatenate(column) for column in zip(*large, strict=True)))
    kept = np.flatnonzero(sizes[0])
    blob, starts = pack_terms([terms[number] for number in kept.tolist()])
    writer.put_bytes(f"{name}/terms", blob)
    writer.put(f"{name}/starts", starts)
    writer.put(f"{name}/post", np.append(post[kept], postings).astype(np.uint32))
    if positional:
        writer.put(f"{name}/pos_at", np.append(pos_at[kept], words).astype(np.uint64))
    return _merge_lengths(name, sources, writer)


def _sizes(sources: list[_Source], count: int) -> tuple[Array, Array]:
    """Of each merged term how many postings and how many words stay."""
    postings, words = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for source in sources:
        field = source.field
        ends = field.post[1:].astype(np.int64)
        starts = field.post[:-1].astype(np.int64)
        kept = np.zeros(len(field.docs) + 1, np.int64)
        alive = source.part.alive[field.docs]
        np.cumsum(alive, out=kept[1:])
        postings[source.to] += kept[ends] - kept[starts]
        np.cumsum(field.tf.range(0, len(field.tf)) * alive, out=kept[1:])
        words[source.to] += kept[ends] - kept[starts]
    return postings, words


def _chunks(pos_at: Array) -> Iterator[tuple[int, int]]:
    first = 0
    last_term = len(pos_at) - 1
    while first < last_term:
        last = int(np.searchsorted(pos_at, pos_at[first] + _CHUNK, "right")) - 1
        last = min(max(last, first + 1), last_term)
        yield first, last
        first = last


def _merge_chunk(sources: list[_Source], first: int, last: int, *, positional: bool) -> tuple[Array, Array, Array]:
    """The merged postings of the terms first..last-1. Later segments' documents have higher numbers."""
    terms, docs, tf, positions = [], [], [], []
    for source in sources:
        field = source.field
        own_first, own_last = int(source.first[first]), int(source.first[last])
        if own_first == own_last:
            continue
        low, high = int(field.post[own_first]), int(field.post[own_last])
        number = source.part.number[field.docs[low:high]]
        ends = field.post[own_first : own_last + 1].astype(np.int64)
        term = np.repeat(source.to[own_first:own_last], ends[1:] - ends[:-1])
        times = field.tf.range(low, high).astype(np.int64)
        kept = number >= 0
        if positional:
            own = field.positions[int(field.pos_at[own_first]) : int(field.pos_at[own_last])]
            positions.append(own if kept.all() else own[np.repeat(kept, times)])
        terms.append(term[kept])
        docs.append(number[kept])
        tf.append(times[kept])
    if not terms:
        return np.zeros(0, np.uint16), np.zeros(0, np.uint8), np.zeros(0, np.uint16)
    if len(terms) == 1:
        return docs[0], tf[0], positions[0] if positional else np.zeros(0, np.uint16)
    # Documents of each source ascend and so do the sources: a stable sort by term keeps them ascending.
    order = np.argsort(np.concatenate(terms), kind="stable")
    times = np.concatenate(tf)
    merged = np.zeros(0, np.uint16)
    if positional:
        ends = np.cumsum(times)
        merged = np.concatenate(positions)[spread((ends - times)[order], ends[order])]
    return np.concatenate(docs)[order], times[order], merged


def _merge_lengths(name: str, sources: list[_Source], writer: ArrayWriter) -> int:
    numbers, lengths = [np.zeros(0, np.int32)], [np.zeros(0, np.uint32)]
    for source in sources:
        present = source.field.present
        number = source.part.number[present]
        numbers.append(number[number >= 0])
        lengths.append(source.field.lengths[present][number >= 0])
    length = np.concatenate(lengths)
    writer.put(f"{name}/len_docs", np.concatenate(numbers).astype(np.uint16))
    writer.put(f"{name}/len", length)
    return int(length.sum(dtype=np.int64))


def _merge_columns(parts: list[_Part], kinds: list[str], writer: ArrayWriter) -> None:
    kind = []
    for part in parts:
        codes = np.array([kinds.index(name) for name in part.leaf.kinds], np.uint8)
        kind.append(codes[part.leaf.kind[part.alive]] if len(codes) else np.zeros(0, np.uint8))
    writer.put("kind", np.concatenate(kind))
    writer.put("first_day", np.concatenate([part.leaf.first_day[part.alive] for part in parts]))
    writer.put("last_day", np.concatenate([part.leaf.last_day[part.alive] for part in parts]))
    writer.put("sketch", np.concatenate([part.leaf.sketches[part.alive] for part in parts]).reshape(-1))


def _merge_facet(name: str, parts: list[_Part], writer: ArrayWriter) -> None:
    lists = []
    for part in parts:
        facet = part.leaf.facet(name)
        lists.append([] if facet is None else facet.values.range(0, facet.values.count))
    values = sorted(set().union(*lists))
    place = {value: number for number, value in enumerate(values)}
    lengths, ordinals = [], []
    for part, own in zip(parts, lists, strict=True):
        facet = part.leaf.facet(name)
        docs = np.flatnonzero(part.alive)
        if facet is None:
            lengths.append(np.zeros(len(docs), np.int64))
            continue
        starts, ends = facet.at[docs], facet.at[docs + 1]
        lengths.append(ends.astype(np.int64) - starts)
        to = np.fromiter((place[value] for value in own), np.uint32, len(own))
        ordinals.append(to[facet.ordinals[spread(starts, ends)]])
    at = np.zeros(sum(len(own) for own in lengths) + 1, np.uint32)
    np.cumsum(np.concatenate(lengths), out=at[1:])
    write_facet(writer, name, values, at, np.concatenate(ordinals))


MERGE_AT = 7
"""So many unsettled segments are merged."""
SETTLED = 30_000
"""A segment of so many documents is merged only by tidying."""


def due(sizes: Sequence[int], limit: int) -> list[int]:
    """Which segments to merge now, by place in `sizes` (live documents each), in order; [] for none.

    Merges a run of the smallest whose largest is at most twice the rest, so each document is rewritten a logarithmic
    number of times; never more than `limit` documents into one.
    """
    small = sorted((place for place in range(len(sizes)) if sizes[place] < SETTLED), key=lambda place: -sizes[place])
    if len(small) < MERGE_AT:
        return []
    for start in range(len(small) - 1):
        chosen = small[start:]
        total = sum(sizes[place] for place in chosen)
        if total <= limit and sizes[chosen[0]] <= 2 * (total - sizes[chosen[0]]):
            return sorted(chosen)
    last = small[-2:]
    return sorted(last) if sum(sizes[place] for place in last) <= limit else []


def fitting(sizes: Sequence[int], chosen: Sequence[int]) -> list[int]:
    """As many of the chosen places, the smallest first, as one segment holds."""
    kept: list[int] = []
    total = 0
    for place in sorted(chosen, key=lambda place: sizes[place]):
        total += sizes[place]
        if total > MAX_DOCUMENTS:
            break
        kept.append(place)
    return sorted(kept)
