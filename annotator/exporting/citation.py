"""How an article or a quote is cited, in words, how a partial ISO date is written out, and what may be a link."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from annotator.model import Article, Metadata, Quote

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ILLEGAL = re.compile('[\x00-\x20"<>\\\\^`{|}\x7f-\x9f\ud800-\udfff]')  # in an address
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def long_date(date: str) -> str:
    """A partial ISO date in words: 2031-03-14T09:00Z is 14 March 2031; what is no date stays as it is."""
    found = _DATE.match(date)
    if not found:
        return date
    year, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    name = _MONTHS[int(month) - 1]
    return f"{int(day)} {name} {year}" if day and day != "00" else f"{name} {year}"


def cite_article(metadata: Metadata) -> str:
    """Byline, “Title”, Outlet, date, address; what is not known is left out."""
    title = f"“{metadata.title.rstrip('.')}”" if metadata.title else "Untitled article"
    parts = [metadata.byline, title, metadata.outlet, long_date(metadata.published), metadata.url]
    return ", ".join(part for part in parts if part) + ("" if metadata.url else ".")


def cite_quote(quote: Quote, article: Article) -> str:
    """Speakers, “the words”, in: the article."""
    speakers = " and ".join(one.name for one in quote.speakers)
    words = quote.exact.strip().strip("“”\"„«»‘’'").rstrip(",")
    said = f"{speakers}: “{words}”" if speakers else f"“{words}”"
    return f"{said}, in: {cite_article(article.summary.metadata)}"


def web_address(url: str) -> str:
    """`url` when it is an http(s) address that may be a link, else ""."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return ""
    return _ILLEGAL.sub(lambda found: quote(found.group(), safe="", errors="replace"), url.strip())
