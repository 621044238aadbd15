"""Filters without a script: `select` elements whose chosen option switches quotes off by CSS.

Each dimension owns a custom property. Choosing anything sets it to `none` on every quote, and back to the guaranteed-
invalid `initial` on those that match; `display: var(--fa, var(--fc, … block))` then is `none` as soon as one dimension
says so. Every rule ends in the class of one value, so a page with thousands of values stays quick.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.exporting.html.inert import excerpt
from annotator.exporting.html.records import Records, ranked_actors, ranked_claims, used_tags
from annotator.model import QuoteKind, Stance


@dataclass(frozen=True, slots=True)
class Dimension:
    """One filter: `key` is its letter in ids and classes, `values` are (class, label, count)."""

    key: str
    label: str
    everything: str
    values: tuple[tuple[str, str, int], ...]


def dimensions(records: Records) -> list[Dimension]:
    """The filters with more than one value to choose from."""
    numbers = records.number
    actors = [
        (f"a{numbers['a', a.id]}", excerpt(a.name, 60), len(records.by_actor[a.id])) for a in ranked_actors(records)
    ]
    claims = [
        (f"c{numbers['c', c.id]}", excerpt(c.statement, 80), len(records.by_claim[c.id]))
        for c in ranked_claims(records)
    ]
    tags = [
        (f"t{numbers['t', tag.id]}", excerpt(tag.path, 60), len(records.by_tag[tag.id]))
        for tag in used_tags(records)
        if records.by_tag.get(tag.id)
    ]
    quotes = [one for said in records.said for one in said]
    stances = [
        (f"s-{stance.value}", stance.value, sum(f"s-{stance.value}" in one.classes.split() for one in quotes))
        for stance in Stance
    ]
    kinds = [(f"k-{kind.value}", kind.value, sum(one.quote.kind is kind for one in quotes)) for kind in QuoteKind]
    found = [
        Dimension("a", "Actor", "All actors", tuple(actors)),
        Dimension("c", "Claim", "All claims", tuple(claims)),
        Dimension("s", "Stance", "All stances", tuple(one for one in stances if one[2])),
        Dimension("t", "Tag", "All tags", tuple(tags)),
        Dimension("k", "Kind", "All kinds", tuple(one for one in kinds if one[2])),
    ]
    return [one for one in found if one.values]


def rules(records: Records, found: list[Dimension]) -> str:
    """The CSS of the filters of one page."""
    out: list[str] = []
    for one in found:
        key = one.key
        out.append(f'.bar:has(.f-{key} option:not([value=""]):checked)~main .q{{--f{key}:none}}')
        out += [f".bar:has(#f-{name}:checked)~main .{name}{{--f{key}:initial}}" for name, _, _ in one.values]
    mixed = {
        (f"c{records.number['c', about.claim]}", other.stance.value)
        for said in records.said
        for one in said
        for about in one.quote.claims
        for other in one.quote.claims
        if other.stance is not about.stance
    }
    out += [
        f".bar:has(#f-{claim}:checked):has(#f-s-{stance}:checked)"
        f"~main .m.{claim}.s-{stance}:not(.{claim}-{stance},.all){{--fs:none}}"
        for claim, stance in sorted(mixed)
    ]
    return "\n".join(out)
