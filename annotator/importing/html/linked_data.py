"""JSON-LD (schema.org) of a page: what the publisher says about the article in it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"(?:Article|Report|Posting|Review|LiveBlogPosting|WebPage|Recipe|VideoObject)$")
_BEST = ("NewsArticle", "ReportageNewsArticle", "Article", "BlogPosting", "OpinionNewsArticle", "LiveBlogPosting")
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What the JSON-LD says, "" or () where it is silent."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    published: str = ""
    body: str = ""
    section: str = ""
    publisher: str = ""
    language: str = ""
    description: str = ""
    url: str = ""


def linked_data(tree: HtmlElement) -> LinkedData:
    """The article among the JSON-LD objects of a page; empty when there is none."""
    things = [thing for script in tree.iter("script") for thing in _objects(script)]
    people = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and thing.get("name")}
    articles = sorted((t for t in things if _rank(t) < 99), key=_rank)
    if not articles:
        return LinkedData()
    merged: dict[str, Any] = {}
    for thing in articles:
        if _rank(thing) > _rank(articles[0]) and merged.get("headline"):
            break
        for key, value in thing.items():
            merged.setdefault(key, value)
    return LinkedData(
        headline=_text(merged.get("headline") or (merged.get("name") if _rank(articles[0]) < 6 else "")),
        authors=tuple(dict.fromkeys(_names(_whose(merged, people, persons=True), people))),
        organisations=tuple(dict.fromkeys(_names(_whose(merged, people, persons=False), people))),
        published=_text(merged.get("datePublished")) or _text(merged.get("dateCreated")),
        body=_plain(_text(merged.get("articleBody"))),
        section=_text(merged.get("articleSection")),
        publisher=next(iter(_names(merged.get("publisher"), people)), ""),
        language=_text(merged.get("inLanguage")),
        description=_plain(_text(merged.get("description"))),
        url=_text(merged.get("url")),
    )


def _rank(thing: dict[str, Any]) -> int:
    kinds = thing.get("@type")
    names = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
    for name in names:
        if name in _BEST:
            return _BEST.index(name)
    return min(
        (
            50 if name in ("WebPage", "VideoObject", "Recipe", "Review") else 10
            for name in names
            if _ARTICLE.search(name)
        ),
        default=99,
    )


def _objects(script: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in (script.get("type") or "").lower():
        return
    text = (script.text_content() or "").strip().removeprefix("<!--").removesuffix("-->").strip()
    text = re.sub(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*$", "", text).strip().rstrip(";")
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    waiting: list[tuple[Any, int]] = [(data, 0)]
    while waiting:
        item, depth = waiting.pop(0)
        if isinstance(item, dict):
            yield item
            waiting += [
                (value, depth + 1) for key, value in item.items() if isinstance(value, (dict, list)) and depth < _DEPTH
            ]
        elif isinstance(item, list):
            waiting += [(value, depth + 1) for value in item[:200] if depth < _DEPTH]


def _text(value: object) -> str:
    if isinstance(value, str):
        return html.unescape(value).strip()
    if isinstance(value, list) and value:
        return _text(value[0])
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("@value") or value.get("@id") or "")
    return ""


def _names(value: object, people: dict[str, dict[str, Any]]) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _names(item, people)
    elif isinstance(value, dict):
        name = value.get("name") or people.get(str(value.get("@id")), {}).get("name")
        if isinstance(name, (list, str)):
            yield from _names(name, people)
    elif isinstance(value, str) and value.strip() and not value.startswith(("http://", "https://", "#")):
        yield html.unescape(value).strip()


def _whose(thing: dict[str, Any], people: dict[str, dict[str, Any]], *, persons: bool) -> list[Any]:
    """The authors of a thing that are persons (or not said to be otherwise), or those that are organisations."""
    value = thing.get("author") or thing.get("creator") or []
    authors = value if isinstance(value, list) else [value]
    return [author for author in authors if ("Organization" not in _kind(author, people)) is persons]


def _kind(author: object, people: dict[str, dict[str, Any]]) -> str:
    if not isinstance(author, dict):
        return ""
    return str(author.get("@type") or people.get(str(author.get("@id")), {}).get("@type") or "")


def _plain(text: str) -> str:
    return re.sub(r"<[^<>]{1,300}>", "\n", text) if "<" in text else text
