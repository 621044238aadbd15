"""Which fields of a record are indexed, how much a word in each counts, and where positions lie.

`WORDS` holds every word of a record, so that a bare word is one look-up: its main text from position 0, then each
other field after a gap, so that no phrase runs from one into the next. The other fields hold their own words from 0.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.model import SearchDocument

WORDS = "words"
TEXT = "text"
KEY = "key"
STEM = "stem_"
GAP = 128
"""Positions left free between two fields; more than any proximity search spans."""

# Facts about a record, not words of it, and names that are among its actors already: found only by naming the field.
APART = frozenset({"url", "lang", "kind", "coder", "stance", "certainty", "date", "addressee", "mentioned", "reporter"})
# A word in the title or in a name counts this much more (BM25F field weights, less the one from WORDS).
EXTRA = {"title": 2, "actor": 1, "alias": 1, "speaker": 1, "claim": 1, "tag": 1}
STEM_SHARE = 0.5
"""How much of a word's frequency may come from its other forms: the rest counts the form as typed."""
# What the main words of a record are called when its kind has a field of its own.
_NAMED = {"actor": ("actor", "title"), "claim": ("claim", "title"), "tag": ("tag", "title"), "note": ("note", TEXT)}


def is_reserved(name: str) -> bool:
    """Whether a record may not have a field of this name."""
    return name in (WORDS, KEY) or name.startswith(STEM) or "/" in name


def pieces(document: SearchDocument) -> Iterator[tuple[str, str]]:
    """The texts of a record with their field names, the main text first."""
    yield TEXT, document.text
    yield from ((name, text) for name, text in document.fields.items() if text)
    for name, values in document.facets.items():
        if not document.fields.get(name):
            yield from ((name, value) for value in values if value)
    named, source = _NAMED.get(document.kind, ("", ""))
    if named and not document.fields.get(named):
        text = document.text if source == TEXT else document.fields.get(source, "") or document.text
        if text:
            yield named, text
    if document.language and not document.fields.get("lang") and not document.facets.get("lang"):
        yield "lang", document.language
    yield "kind", document.kind
