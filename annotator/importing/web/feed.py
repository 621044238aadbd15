"""Feeds: RSS 2.0, RSS 1.0 and Atom (RFC 4287), an article for each entry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.errors import ImportFailed
from annotator.importing.dates import iso_date
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft
from annotator.importing.findings import Found, Skipped
from annotator.importing.html.blocks import blocks_of
from annotator.importing.html.tree import parse
from annotator.importing.package import parse_xml
from annotator.model import BlockKind, Draft, Metadata, Source
from annotator.text import Piece, clean

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXTS = ("encoded", "content", "description", "summary")
_FULL = 600


class Feed:
    """RSS and Atom files."""

    name = "feed"
    version = "1"
    media_type = "application/rss+xml"

    def accepts(self, head: bytes, name: str) -> float:
        """By the root element."""
        plain = head.replace(b"\0", b"")[:4096]
        if re.search(rb"<(?:rss[\s>]|feed\s[^>]*Atom|rdf:RDF[^>]*purl\.org/rss)|<feed\s[^>]*xmlns", plain):
            return 0.93
        return 0.2 if name.lower().endswith((".rss", ".atom")) else 0.0

    def read(self, source: Source) -> Found:
        """An article for each entry that has text; most feeds carry teasers only, which is said."""
        root = parse_xml(source.content.lstrip(), source.name)
        outlet = next((clean(e.text or "") for e in root.iter() if _local(e) == "title" and (e.text or "").strip()), "")
        entries = [e for e in root.iter() if _local(e) in ("item", "entry")]
        drafts: list[Draft] = []
        skipped: list[Skipped] = []
        for number, entry in enumerate(entries, 1):
            found = self._draft(entry, outlet, str(number))
            if found is None:
                skipped.append(Skipped(str(number), "an entry without text", _child(entry, "title")))
            else:
                drafts.append(found)
        if not entries:
            raise ImportFailed(f"{source.name} has no entries.", "Nothing was imported.", source.name)
        return Found(tuple(drafts), tuple(skipped), len(entries))

    def _draft(self, entry: _Element, outlet: str, part: str) -> Draft | None:
        markup = max((_content(e) for e in entry if _local(e) in _TEXTS), key=len, default="")
        tree = parse(markup) if markup.strip() else None
        blocks = blocks_of(next(tree.iter("body"), tree)) if tree is not None else []
        pieces = [Piece(b.text, b.kind, max(b.level, 2) if b.kind is BlockKind.HEADING else b.level) for b in blocks]
        if not pieces:
            return None
        metadata = Metadata(
            title=clean(re.sub(r"<[^>]+>", "", _child(entry, "title"))),
            outlet=outlet,
            byline=_child(entry, "creator") or _author(entry),
            published=iso_date(_child(entry, "pubDate") or _child(entry, "published") or _child(entry, "date"))
            or iso_date(_child(entry, "updated")),
            url=_link(entry),
            section=_child(entry, "category"),
        )
        teaser = sum(len(piece.text) for piece in pieces) < _FULL
        warnings = ["The feed has only a teaser of this article."] if teaser else []
        return draft(self, tidy(pieces), metadata, warnings=warnings, part=part)


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _child(entry: _Element, name: str) -> str:
    return next((clean("".join(map(str, e.itertext()))) for e in entry if _local(e) == name), "")


def _author(entry: _Element) -> str:
    names = [_child(e, "name") or clean(e.text or "") for e in entry if _local(e) == "author"]
    return ", ".join(name for name in names if name)


def _link(entry: _Element) -> str:
    for element in entry:
        if _local(element) == "link" and element.get("rel") in (None, "alternate"):
            return (element.get("href") or element.text or "").strip()
    return ""


def _content(element: _Element) -> str:
    """The markup of a text element: escaped in RSS, elements of its own in Atom's XHTML."""
    if len(element):
        from lxml import etree

        return "".join(etree.tostring(child, encoding="unicode") for child in element)
    return element.text or ""
