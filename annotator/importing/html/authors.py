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
_SPLIT = re.compile(
    r"\s*[;,&|/\n•·]\s*(?:(?:and|und|et|y)\s+)?|\s+(?:and|und|et|y|e|og|och|en|i|и|та|with|mit)\s+(?=[^\W\d_])"
)
_TRASH = re.compile(
    r"https?:|www\.|@|\d{2,}|\b(?:updated|publi\w*|posted|editor in chief|staff|newsroom|redaktion|redacción|follow"
    r"|twitter|facebook|min read|contributor|correspondent|reporter|share|comment)\b",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"^(?:By|Von|Par|Por|Di|Af|Av|Door|Text|Texte|Автор|Текст)(?:\s*:\s*|\s+)(?:[^\W\d_][\w.’'-]*\s+){1,3}[^\W\d_][\w.’'-]+$"
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


def author_names(tree: HtmlElement, meta: dict[str, list[str]], data: LinkedData, outlet: str) -> list[str]:
    """The authors, each once: declared persons first, then the visible byline, then the outlet that signs itself."""
    declared = [data.authors, *(meta.get(key, []) for key in _META)]
    unsure: list[str] = []
    for candidates in (*declared, _marked(tree), _in_bylines(tree), _written(tree), data.organisations):
        names = list(dict.fromkeys(name for candidate in candidates for name in names_in(candidate)))
        names = [name[: -len(outlet)].strip() if outlet and name.endswith(" " + outlet) else name for name in names]
        persons = [name for name in names if not _is_outlet(name, outlet) and not _is_login(name)]
        if persons:
            return persons[:12]
        unsure = unsure or names
    return unsure[:12]


def names_in(text: str) -> list[str]:
    """The names in a byline: "By Jane Doe and John Roe" gives two."""
    text = clean(text).replace("\u2028", "\n")
    if not text or len(text) > 200 or "://" in text or text.startswith("www."):
        return []
    names = []
    for part in _SPLIT.split(_PREFIX.sub("", text).strip()):
        name = _PREFIX.sub("", part).strip(" .,:-–—|()")
        if 2 <= len(name) <= 60 and not _TRASH.search(name) and len(name.split()) <= 6 and any(map(str.isalpha, name)):
            names.append(name)
    return names


def _is_outlet(name: str, outlet: str) -> bool:
    plain = re.sub(r"\W", "", name).casefold()
    site = re.sub(r"\W", "", outlet).casefold()
    return bool(site) and (plain == site or (len(plain) > 3 and site.startswith(plain)))


def _is_login(name: str) -> bool:
    """Whether a "name" is what somebody logs in with."""
    return " " not in name and (name.isascii() and name.islower())


def _marked(tree: HtmlElement) -> list[str]:
    """Elements that say they are the author."""
    found = []
    for element in tree.iter("a", "span", "div", "p", "address"):
        if (element.get("rel") == "author" or element.get("itemprop") == "author") and not is_hidden(element):
            inner = next((e for e in element.iter() if e.get("itemprop") == "name"), element)
            found.append(inner.get("content") or _by_part(inner))
    return [text for text in found if len(text) <= 120][:6]


def _in_bylines(tree: HtmlElement) -> list[str]:
    """The first element whose class says that it is a byline and whose text reads like one."""
    for element in tree.iter("a", "span", "div", "p", "address", "li", "strong"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _CLASSES.search(names) and not is_hidden(element):
            text = _by_part(element)
            if 3 <= len(text) <= 160 and names_in(text):
                return [text]
    return []


def _written(tree: HtmlElement) -> list[str]:
    """A line of the text that reads "By Jane Doe", at the beginning or the end of the article."""
    for element in tree.iter("p", "div", "span", "em", "strong", "h3", "h4", "li"):
        if len(element) <= 2 and (found := _LINE.match(clean(element.text_content()[:120]))):
            return [found[0]]
    return []


def _by_part(element: HtmlElement) -> str:
    """The text of a byline, with a line for each of the names that stand in links or lists of their own."""
    parts = [clean(visible_text(part)) for part in element.iter("a", "li", "span", "div") if not len(part)]
    whole = clean(visible_text(element))
    if len(parts) > 1 and sum(map(len, parts)) > 0.6 * len(whole):
        return "\u2028".join(parts)
    return whole
