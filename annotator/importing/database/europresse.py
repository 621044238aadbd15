"""Europresse: exports as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.importing.database.entry import FIELDS, Entry, found_from
from annotator.importing.dates import iso_date
from annotator.importing.findings import Found
from annotator.importing.html.blocks import blocks_of, visible_text
from annotator.importing.html.tree import parse, text_of
from annotator.model import Source
from annotator.text import Piece, clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NUMBER = re.compile(r"^(?:Numéro de document|Document number|Número de documento)\s*:\s*(\S+)$", re.IGNORECASE)
_RIGHTS = re.compile(r"^(?:©|\(c\)|Copyright)", re.IGNORECASE)
_PAGE = re.compile(r"^,?\s*p\.")
_NAME = re.compile(r"^(?:[^\W\d_][\w.'’-]*[ ,]{0,2}){1,6}$")


class Europresse:
    """Pages saved from Europresse, in its older layout (by classes) and its newer one (by `<article>`)."""

    name = "europresse"
    version = "1"
    media_type = "text/html"

    def accepts(self, head: bytes, name: str) -> float:
        """By the classes of its pages."""
        plain = head.replace(b"\0", b"")
        signs = (
            b"DocPublicationName",
            b"TitreArticleVisu",
            b"DocHeader",
            b"titreArticleVisu",
            b"Europresse",
            b"europresse",
        )
        return 0.96 if sum(sign in plain for sign in signs) >= 2 else 0.0

    def read(self, source: Source) -> Found:
        """Every article of the file."""
        tree = parse(text_of(source.content, source.name).text)
        articles = list(tree.iter("article"))
        if articles:
            return found_from(self, [_newer(article) for article in articles], None, "Europresse")
        names = [e for e in tree.iter() if "DocPublicationName" in (e.get("class") or "")]
        entries = [_older(place) for name in names if (place := name.getparent()) is not None]
        return found_from(self, entries, None, "Europresse")


def _classed(place: HtmlElement, name: str) -> list[HtmlElement]:
    return [element for element in place.iter() if name.lower() in (element.get("class") or "").lower().split()]


def _text_of(place: HtmlElement, name: str) -> str:
    return clean(" ".join(visible_text(element) for element in _classed(place, name)))


def _older(place: HtmlElement) -> Entry:
    """Publication, section and date, headline, then the text up to the rights and the document's number."""
    heads = [clean(visible_text(element)) for element in _classed(place, "DocHeader")]
    title = _text_of(place, "TitreArticleVisu")
    entry = Entry(title=title, outlet=re.split(r",\s*no\.", _text_of(place, "DocPublicationName"))[0])
    entry.published = next((d for d in map(iso_date, heads) if d), "")
    if heads and not iso_date(heads[0]) and heads[0].endswith(","):
        entry.section = heads[0].rstrip(", ")
    texts = [clean(line) for block in blocks_of(place) for line in block.text.split("\u2028")]
    start = next((at for at, text in enumerate(texts) if title and title in text), -1)
    found = [text for text in texts[start + 1 :] if text]
    # Place, page and a line above the headline.
    entry.aside = [Piece(text, aside=FIELDS) for text in texts[: max(start, 0)] if text]
    if len(found) > 1 and len(found[0]) < 80 and _NAME.match(found[0]):
        entry.byline = found.pop(0)
    for text in found:
        if number := _NUMBER.match(text):
            entry.identifier = number[1]
            entry.aside.append(Piece(text, aside=FIELDS))
            break
        if _RIGHTS.match(text):
            entry.aside.append(Piece(text, aside=FIELDS))
        else:
            entry.body.append(Piece(text))
    return entry


def _newer(article: HtmlElement) -> Entry:
    """The layout of since about 2014: classes for the publication, the date, the headline and the text."""
    heads = _text_of(article, "DocHeader")
    title = _text_of(article, "titreArticle") or _text_of(article, "TitreArticleVisu")
    if not title:
        title = next((clean(visible_text(h)) for h in article.iter("h1", "h2")), "")
    entry = Entry(title=title, outlet=re.split(r",\s*no\.|\s\|\s", _text_of(article, "DocPublicationName"))[0])
    entry.published = iso_date(heads) or iso_date(_text_of(article, "publiC-lblNodoc"))
    entry.byline = _text_of(article, "docAuthors") or _text_of(article, "sm-margin-bottomNews")
    body = next(iter(_classed(article, "docOcurrContainer") or _classed(article, "DocText")), article)
    entry.identifier = _text_of(article, "publiC-lblNodoc")
    entry.aside = [Piece(text, aside=FIELDS) for text in (heads, entry.identifier) if text]
    entry.body = [Piece(block.text, block.kind, block.level) for block in blocks_of(body) if block.text != title]
    return entry
