"""Facets as parts of a query: adding and taking away `outlet:="Kestrel Daily"`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

Facets = Mapping[str, Sequence[tuple[str, int]]]
"""For each facet ("outlet", "date", "actor", "claim", "tag", "lang", …) its values with how many hits have them."""

_SIGNS = re.compile(r'"[^"]*"|“[^”"]*[”"]|„[^”"]*[”"]|«[^»"]*[»"]|(\(|\)|(?<!\S)OR(?=[\s(\"]|$))')
_PLAIN = re.compile(r"^[\w.-]+$")


def term(field: str, value: str) -> str:
    """A facet's value as the query language writes it."""
    if field == "record":
        return f"in:{value}s"
    if field == "date" and len(value) > 4:
        return f"date:{value}"
    # The whole value and nothing that only holds its words, so that a click finds what was counted.
    shown = value if _PLAIN.match(value) else '"{}"'.format(value.replace('"', '""'))
    return f"{field}:={shown}"


def has(query: str, field: str, value: str) -> bool:
    """Whether the query already asks for this value."""
    return _pattern(field, value).search(query) is not None


def toggled(query: str, field: str, value: str) -> str:
    """The query with the value asked for, or without it when it was."""
    if has(query, field, value):
        return _opened(_pattern(field, value).sub("", query).strip())
    query = query.strip()
    either = any(depth == 0 for depth, sign in _signs(query) if sign == "OR")
    return f"({query}) {term(field, value)}" if either else f"{query} {term(field, value)}".strip()


def _signs(query: str) -> Iterator[tuple[int, str]]:
    """The brackets and ORs of a query outside of quotes, with how many brackets they stand in."""
    depth = 0
    for match in _SIGNS.finditer(query):
        sign = match.group(1)
        if sign == ")":
            depth -= 1
        if sign:
            yield depth, sign
        if sign == "(":
            depth += 1


def _opened(query: str) -> str:
    """A query without brackets that hold all of it."""
    closing = [depth for depth, sign in _signs(query) if sign == ")"]
    whole = query.startswith("(") and query.endswith(")") and closing.count(0) == 1
    return query[1:-1] if whole else query


def _pattern(field: str, value: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s+){re.escape(term(field, value))}(?!\S)")
