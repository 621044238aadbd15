"""Facets as parts of a query: adding and taking away `outlet:"Kestrel Daily"`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Facets = Mapping[str, Sequence[tuple[str, int]]]
"""For each facet ("outlet", "date", "actor", "claim", "tag", "lang", …) its values with how many hits have them."""

_PLAIN = re.compile(r"^[\w.-]+$")


def term(field: str, value: str) -> str:
    """A facet's value as the query language writes it."""
    if field == "record":
        return f"in:{value}s"
    shown = value if _PLAIN.match(value) else '"{}"'.format(value.replace('"', ""))
    return f"{field}:{shown}"


def has(query: str, field: str, value: str) -> bool:
    """Whether the query already asks for this value."""
    return _pattern(field, value).search(query) is not None


def toggled(query: str, field: str, value: str) -> str:
    """The query with the value asked for, or without it when it was."""
    if has(query, field, value):
        return " ".join(_pattern(field, value).sub(" ", query).split())
    return f"{query.strip()} {term(field, value)}".strip()


def _pattern(field: str, value: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S){re.escape(term(field, value))}(?!\S)")
