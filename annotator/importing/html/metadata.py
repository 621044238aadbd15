"""Who wrote the article on a page, when, for whom and under what title."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from annotator.importing.dates import iso_date
from annotator.importing.html.authors import author_names
from annotator.importing.html.blocks import is_hidden, visible_text
from annotator.importing.html.linked_data import LinkedData, linked_data
from annotator.model import Metadata
from annotator.text import MatchView, clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SEPARATORS = re.compile(r"\s+[|–—·•»«:/\\]\s+|\s+-\s+|\s*[|]\s*|\s+>\s+")
_SITE = re.compile(r"logo|site-?(?:name|title)|brand|masthead|blog-?title", re.IGNORECASE)
_DATE_META = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "publication_date",
    "originalpublicationdate",
    "article.created",
    "article_date_original",
    "date.created",
    "cxenseparse:recs:publishtime",
    "date",
    "created",
    "og:published_time",
    "og:pubdate",
    "displaydate",
    "ptime",
    "rnews:datepublished",
)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:/|-|$)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says about itself: its metadata, its standfirst and, where given, the article's whole text."""

    metadata: Metadata
    titles: tuple[str, ...]
    description: str = ""
    body: str = ""
    authors: tuple[str, ...] = field(default=())


def facts_of(tree: HtmlElement, url: str = "") -> Facts:
    """The facts of a page; `url` is where it came from, when that is known."""
    meta = _meta(tree)
    data = linked_data(tree)
    url = _address(tree, meta, url)
    outlet = (
        _first(meta, "og:site_name") or data.publisher or _first(meta, "application-name", "dc.publisher") or _host(url)
    )
    authors = author_names(tree, meta, data, outlet)
    titles = tuple(dict.fromkeys(filter(None, _titles(tree, meta, data, outlet))))
    metadata = Metadata(
        title=without_site(titles[0], outlet) if titles else "",
        outlet=outlet,
        byline=", ".join(authors),
        published=_published(tree, meta, data, url),
        url=url,
        language=(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or data.language)
        or _first(meta, "og:locale", "content-language", "dc.language"),
        section=_first(meta, "article:section", "section", "cxenseparse:section") or data.section,
    )
    description = _first(meta, "og:description", "description", "twitter:description") or data.description
    return Facts(metadata, titles, description, data.body, tuple(authors))


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        if content:
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                for key in (element.get(attribute) or "").lower().split():
                    found[key].append(content)
    return found


def _first(meta: dict[str, list[str]], *keys: str) -> str:
    return next((clean(meta[key][0]) for key in keys if meta.get(key)), "")


def _titles(tree: HtmlElement, meta: dict[str, list[str]], data: LinkedData, outlet: str) -> list[str]:
    """The page's titles, the one a reader sees first.

    That is a top heading which a declared title confirms, or the only one there is; a site's name or a single word in
    large type is no title. Without one, what the page declares.
    """
    window = next((clean(title.text_content()) for title in tree.iter("title") if title.text_content().strip()), "")
    social = _first(meta, "og:title"), _first(meta, "twitter:title"), _first(meta, "dc.title", "title")
    declared = [title for title in (data.headline, *social[:2], without_site(window, outlet), social[2]) if title]
    headings = [heading for heading in tree.iter("h1") if not _is_site_name(heading, outlet)]
    tops = [clean(visible_text(heading)) for heading in headings]
    lines = {top: [clean(visible_text(part)) for part in heading] for top, heading in zip(tops, headings, strict=True)}
    parts = [MatchView(part).text for part in _SEPARATORS.split(window)]
    shown = tops
    tops = [top for top in tops if (len(top.split()) >= 2 or len(top) >= 8) and not _is_lesser_part(top, parts)]
    seen = [top for top in tops if any(_agree(top, title) for title in declared)]
    first = seen[:1] or (tops if len(tops) == 1 and (len(tops[0].split()) >= 3 or len(tops[0]) >= 15) else [])
    first = [_within(top, lines[top], declared) for top in first]
    best = [title for title in (*social[:1], data.headline, _longest_part(window, outlet), *social[1:]) if title]
    return [*first, *best, *tops, window, *shown]


def _is_site_name(heading: HtmlElement, outlet: str) -> bool:
    """Whether a heading is the site's name or logo: it leads to the front page, is called so, or says no more."""
    if is_hidden(heading) or any(is_hidden(above) or above.tag == "nav" for above in heading.iterancestors()):
        return True
    names = f"{heading.get('class') or ''} {heading.get('id') or ''}"
    if _SITE.search(names) or (outlet and MatchView(clean(visible_text(heading))).text == MatchView(outlet).text):
        return True
    link = next(heading.iter("a"), None)
    if link is None and (parent := heading.getparent()) is not None and parent.tag == "a":
        link = parent
    return (
        link is not None and re.fullmatch(r"(?:https?://[^/]+)?/?(?:index\.\w+)?", link.get("href") or "") is not None
    )


def _within(top: str, lines: list[str], declared: list[str]) -> str:
    """The title inside a heading that has a kicker, an author or the site's name in it as well, else the heading.

    That is a declared title, or the one of the heading's `lines` that stands in a declared title when no other does.
    """
    text = MatchView(top).text
    for title in declared:
        inner = MatchView(title).text
        if inner != text and inner in text and len(inner) >= 0.45 * len(text):
            return title
    known = [MatchView(title).text for title in declared]
    confirmed = [line for line in lines if any(MatchView(line).text in title for title in known if line)]
    others = [line for line in lines if line and line not in confirmed]
    if len(confirmed) == 1 and others and len(MatchView(confirmed[0]).text) >= 0.45 * len(text):
        return confirmed[0]
    return top


def _is_lesser_part(top: str, parts: list[str]) -> bool:
    """Whether a heading is but the site's or section's part of the window's title, beside the article's own."""
    text = MatchView(top).text
    return len(parts) > 1 and text in (parts[0], parts[-1]) and max(map(len, parts)) >= 1.7 * len(text)


def _longest_part(window: str, outlet: str) -> str:
    """The window's title without the site's name; of three and more parts the longest."""
    title = without_site(window, outlet)
    parts = _SEPARATORS.split(title)
    if len(parts) > 2:
        return max(parts, key=len)
    return parts[0] if len(parts) == 2 and len(parts[1].split()) <= 3 < len(parts[0].split()) else title


def _agree(one: str, other: str) -> bool:
    """Whether two titles are the same, give or take a part."""
    first, second = MatchView(one).text, MatchView(other).text
    if first in second or second in first:
        return min(len(first), len(second)) >= 0.3 * max(len(first), len(second))
    words = set(first.split()), set(second.split())
    return len(words[0] & words[1]) >= 0.6 * min(len(words[0]), len(words[1])) and min(map(len, words)) >= 3


def without_site(title: str, outlet: str) -> str:
    """A window title without the name of the site in front or behind."""
    parts = _SEPARATORS.split(title)
    if len(parts) < 2:
        return title
    names = {MatchView(outlet).text.replace(" ", "")} if outlet else set()
    if names and MatchView(parts[-1]).text.replace(" ", "") in names:
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:/\\->")
    if names and MatchView(parts[0]).text.replace(" ", "") in names:
        return title[len(parts[0]) :].lstrip(" |–—·•»:/\\->")
    return title


def _published(tree: HtmlElement, meta: dict[str, list[str]], data: LinkedData, url: str) -> str:
    found = iso_date(data.published) or next(
        (d for key in _DATE_META for d in map(iso_date, meta.get(key, [])) if d), ""
    )
    return found or _on_page(tree) or _in_address(url) or _guessed(tree, url)


def _on_page(tree: HtmlElement) -> str:
    """The first date marked up as the article's own."""
    marked = []
    for element in tree.iter("time", "span", "abbr", "div", "p", "meta"):
        prop = (element.get("itemprop") or element.get("pubdate") or "").lower()
        names = (element.get("class") or "").lower()
        if prop in ("datepublished", "datecreated", "pubdate", "true", "") and (
            prop or element.get("pubdate") is not None or (element.tag == "time" and "publish" in names)
        ):
            marked.append(element)
    marked += [element for element in tree.iter("time") if element.get("datetime")]
    for element in marked:
        found = iso_date(element.get("datetime") or element.get("content") or "") or iso_date(element.text_content())
        if found:
            return found
    return ""


def _in_address(url: str) -> str:
    found = _URL_DATE.search(url)
    return iso_date(f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}") if found else ""


def _guessed(tree: HtmlElement, url: str) -> str:
    from copy import deepcopy

    from htmldate import find_date

    return find_date(deepcopy(tree), original_date=True, extensive_search=False, url=url or None) or ""


def _address(tree: HtmlElement, meta: dict[str, list[str]], url: str) -> str:
    canonical = next(
        (link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"), ""
    )
    for found in (canonical, _first(meta, "og:url"), url):
        if found.startswith(("http://", "https://")):
            return found.strip()
    return url


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
