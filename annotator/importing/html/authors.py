"""The names in a page's byline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.importing.html.blocks import is_hidden, visible_text
from annotator.text import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from annotator.importing.html.linked_data import LinkedData

_BY = "by|von|par|por|di|da|af|av|door|autor[ae]?s?|author|текст|автор(?:и|ы)?|skrevet af|publicado por"
_PREFIX = re.compile(
    rf"^(?:(?:written |reported |posted |story |words |texte? )?(?:{_BY})(?:\s*:\s*|\s+))", re.IGNORECASE
)
_SPLIT = re.compile(r"\s*[;,&|/\n•·]\s*|\s+(?:and|und|et|y|e|og|och|en|i|и|та|with|mit)\s+(?=[^\W\d_])")
_TRASH = re.compile(
    r"https?:|www\.|@|\d{2,}|\b(?:updated|published|posted|editor in chief|staff|newsroom|redaktion|redacción|follow"
    r"|twitter|facebook|min read|contributor|correspondent|reporter|share|comment)\b",
    re.IGNORECASE,
)
_META = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "cxenseparse:author",
)
_CLASSES = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|authors?|author-?names?|contributors?|writer|autor(?:en)?)(?:$|[\s_-])", re.IGNORECASE
)


def author_names(tree: HtmlElement, meta: dict[str, list[str]], data: LinkedData) -> list[str]:
    """The authors, each once: declared ones first, then those in the visible byline."""
    for candidates in (
        data.authors,
        [value for key in _META for value in meta.get(key, [])],
        _marked(tree),
        _in_bylines(tree),
    ):
        names = list(dict.fromkeys(name for candidate in candidates for name in names_in(candidate)))
        if names:
            return names[:12]
    return []


def names_in(text: str) -> list[str]:
    """The names in a byline: "By Jane Doe and John Roe" gives two."""
    text = clean(text).replace("\u2028", "\n")
    text = _PREFIX.sub("", text).strip()
    if not text or len(text) > 200:
        return []
    names = []
    for part in _SPLIT.split(text):
        name = _PREFIX.sub("", part).strip(" .,:-–—|()")
        if 2 <= len(name) <= 60 and not _TRASH.search(name) and len(name.split()) <= 6 and any(map(str.isalpha, name)):
            names.append(name)
    return names


def _marked(tree: HtmlElement) -> list[str]:
    found = []
    for element in tree.iter("a", "span", "div", "p", "address"):
        if element.get("rel") == "author" or element.get("itemprop") == "author":
            inner = next((e for e in element.iter() if e.get("itemprop") == "name"), element)
            if not is_hidden(element):
                found.append(inner.get("content") or visible_text(inner))
    return [text for text in found if len(text) <= 120][:4]


def _in_bylines(tree: HtmlElement) -> list[str]:
    for element in tree.iter("a", "span", "div", "p", "address", "li", "strong"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _CLASSES.search(names) and not is_hidden(element):
            text = clean(visible_text(element))
            if 3 <= len(text) <= 120 and names_in(text):
                return [text]
    return []
