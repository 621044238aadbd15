"""Search: an index of the library's records, a query language, and where in a text a query matches.

Importing this package is light. `Index` needs numpy and Whoosh and is loaded when first asked for; reading a query,
`spans` and `snippet` need neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.search.found import Facets, Found, Match, Terms
from annotator.search.highlighting import Line, lines, snippet, spans, terms_of
from annotator.search.language import parse

if TYPE_CHECKING:
    from annotator.search.index import Index

__all__ = ["Facets", "Found", "Index", "Line", "Match", "Terms", "lines", "parse", "snippet", "spans", "terms_of"]


def __getattr__(name: str) -> Any:
    if name == "Index":
        from annotator.search.index import Index

        return Index
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
