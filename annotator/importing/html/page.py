"""The importer for web pages."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.errors import ImportFailed
from annotator.importing.database.vendors import articles_in
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft, short_warning
from annotator.importing.encoding import looks_binary
from annotator.importing.findings import AS_USUAL, PASTED, Asked, Found, Importer
from annotator.importing.html.blocks import blocks_of
from annotator.importing.html.metadata import facts_of
from annotator.importing.html.selection import article_pieces
from annotator.importing.html.tree import parse, saved_from, text_of
from annotator.model import Draft, Source
from annotator.text import Piece

_SIGNS = re.compile(
    rb"<!doctype\s+html|<html[\s>]|<(?:head|body|article|p|div|h1|table|span|meta|br|ul)[\s/>]", re.IGNORECASE
)
_NEXIS = re.compile(r"\d of [\d,.]+ DOCUMENTS|<!-- LXN|End of Document\s*<|\d von [\d,.]+ DOKUMENT")
_NAMES = (".html", ".htm", ".xhtml", ".shtml", ".asp", ".aspx", ".php", ".jsp")


class Html:
    """Pages saved from the web, and HTML that was pasted."""

    name = "html"
    version = "1"
    media_type = "text/html"

    def __init__(self, asked: Asked = AS_USUAL) -> None:
        self._asked = asked

    def asked(self, asked: Asked) -> Importer:
        """An importer that, asked for the whole page, sets aside all that is not the article."""
        return Html(asked)

    def accepts(self, head: bytes, name: str) -> float:
        """By the tags near the beginning; a name alone is a weak sign."""
        plain = head.replace(b"\0", b"")
        named = name.lower().endswith(_NAMES)
        start = plain[:2048].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
        if start.startswith((b"<!doctype html", b"<html")):
            return 0.8
        if _SIGNS.search(plain[:8192]) and (named or start.startswith(b"<")):
            # A text about HTML is text.
            return 0.45 if name.lower().endswith((".txt", ".md", ".csv", ".json")) else 0.7
        return 0.4 if named and not looks_binary(head) else 0.0

    def read(self, source: Source) -> Found:
        """One article."""
        decoded = text_of(source.content, source.name)
        warnings = [decoded.warning] if decoded.warning else []
        if _NEXIS.search(decoded.text):
            blocks = blocks_of(parse(decoded.text))
            several = articles_in(self, [Piece(block.text, block.kind, block.level) for block in blocks])
            if several is not None:
                return several
        return Found((self.article(decoded.text, source, warnings),))

    def article(self, markup: str, source: Source, warnings: list[str]) -> Draft:
        """The article in the markup of a page; raises `ImportFailed` when the page has no text."""
        tree = parse(markup)
        if not blocks_of(next(tree.iter("body"), tree)):
            raise _no_text(source)
        facts = facts_of(tree, source.url or saved_from(markup))
        whole = source.name.startswith(PASTED)
        pieces, doubts = article_pieces(tree, facts, whole=whole, everything=self._asked.whole)
        pieces = tidy(pieces)
        if not any(not piece.aside for piece in pieces):
            raise _no_text(source)
        metadata = replace(facts.metadata, url=facts.metadata.url or source.url)
        return draft(self, pieces, metadata, warnings=[*warnings, *doubts, *short_warning(pieces)])


def _no_text(source: Source) -> ImportFailed:
    return ImportFailed(f"{source.name} has no text.", "Open it in a browser and save it again.", source.name)
