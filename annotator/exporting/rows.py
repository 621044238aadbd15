"""Quotes as rows: the statements table that CSV, XLSX and the networks are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.exporting.citation import cite_quote
from annotator.model import Area, Article, CustomField, FieldTarget, Function, Quote, QuoteActor, QuoteClaim, Snapshot

COLUMNS = (
    "quote",
    "speaker",
    "role",
    "stance",
    "claim",
    "words",
    "kind",
    "cue",
    "published",
    "outlet",
    "title",
    "byline",
    "url",
    "language",
    "addressee",
    "mentioned",
    "reporter",
    "tags",
    "claim certainty",
    "quote certainty",
    "obtained",
    "translated from",
    "note",
    "coder",
    "created",
    "article",
    "start",
    "end",
    "placement",
    "areas",
    "citation",
)
Row = tuple[str | int, ...]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def own_fields(snapshot: Snapshot) -> tuple[CustomField, ...]:
    """The custom fields of quotes and articles, which follow the `COLUMNS` of a statement."""
    return tuple(field for field in snapshot.fields if field.target in (FieldTarget.QUOTE, FieldTarget.ARTICLE))


def columns(snapshot: Snapshot) -> tuple[str, ...]:
    """The titles of a statement's columns: `COLUMNS`, then "quote: Verified" for each of the library's own fields."""
    return (*COLUMNS, *(f"{field.target}: {field.name}" for field in own_fields(snapshot)))


def statements(article: Article, own: Sequence[CustomField] = ()) -> Iterator[Row]:
    """One row for each quote, speaker and claim that belong together; a quote without them has one row.

    The columns are `COLUMNS` and the custom fields `own`; `start` and `end` are code points of the first and last span,
    `areas` the page, left, top, right and bottom (points) of each area marked on a page.
    """
    for quote in article.quotes:
        for speaker in quote.speakers or (None,):
            for about in quote.claims or (None,):
                yield (*_row(article, quote, speaker, about), *_values(article, quote, own))


def all_statements(snapshot: Snapshot) -> Iterator[Row]:
    """The rows of all articles."""
    for article in snapshot.articles:
        yield from statements(article)


def harmless(value: str | int) -> str | int:
    """`value` with an apostrophe before it when a spreadsheet might take it for a formula."""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value


def _area(area: Area) -> str:
    """Page, left, top, right and bottom in points from the page's upper left corner, as "p. 3: 72, 90.5, 300, 210"."""
    return f"p. {area.page}: " + ", ".join(f"{edge:g}" for edge in (area.left, area.top, area.right, area.bottom))


def _values(article: Article, quote: Quote, own: Sequence[CustomField]) -> Iterator[str]:
    known = {value.field: value.value for value in (*quote.fields, *article.summary.fields)}
    return (known.get(field.id, "") for field in own)


def _row(article: Article, quote: Quote, speaker: QuoteActor | None, about: QuoteClaim | None) -> Row:
    metadata = article.summary.metadata
    others = {
        function: "; ".join(one.name for one in quote.actors if one.function is function)
        for function in (Function.ADDRESSEE, Function.MENTIONED, Function.REPORTER)
    }
    return (
        quote.uid,
        speaker.name if speaker else "",
        speaker.role if speaker else "",
        about.stance.value if about else "",
        about.statement if about else "",
        quote.exact,
        quote.kind.value,
        quote.cue,
        metadata.published,
        metadata.outlet,
        metadata.title,
        metadata.byline,
        metadata.url,
        metadata.language,
        *others.values(),
        "; ".join(tag.path for tag in quote.tags),
        about.certainty if about else "",
        quote.certainty,
        quote.obtained,
        quote.translated_from,
        quote.note,
        quote.coder,
        quote.created,
        article.summary.uid,
        quote.start,
        quote.spans[-1].end if quote.spans else 0,
        quote.spans[0].placement.value if quote.spans else "",
        "; ".join(map(_area, quote.areas)),
        cite_quote(quote, article),
    )
