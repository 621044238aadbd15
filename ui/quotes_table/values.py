"""A row of the quotes table and the columns it can show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotator.model import ArticleSummary, CustomField, FieldKind, FieldTarget, Function, Quote
from ui.dates import readable
from ui.matching import fold
from ui.words import quote_kinds, stance_label


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote with the article it stands in."""

    quote: Quote
    article: ArticleSummary


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key and title, what a row shows in it, and what it is sorted by (the folded text by default)."""

    key: str
    title: str
    width: int
    text: Callable[[QuoteRow], str]
    order: Callable[[QuoteRow], str | int | float] | None = None
    shown: bool = True

    def sort_key(self, row: QuoteRow) -> tuple[bool, str | int | float]:
        """Rows without a value come last."""
        value = self.order(row) if self.order is not None else fold(self.text(row))
        return (value == "", value)


def people(row: QuoteRow, function: Function) -> str:
    """The actors with a function, by name."""
    return ", ".join(actor.name for actor in row.quote.actors if actor.function is function)


def roles(row: QuoteRow) -> str:
    """The speakers' offices at the article's date."""
    return ", ".join(actor.role for actor in row.quote.speakers if actor.role)


def columns() -> tuple[Column, ...]:
    """Every column, in the order they are offered."""
    return (
        Column("words", _tr("Quote"), 340, lambda row: row.quote.exact),
        Column("speaker", _tr("Speaker"), 150, lambda row: people(row, Function.SPEAKER)),
        Column("role", _tr("Role"), 130, roles, shown=False),
        Column("addressee", _tr("Addressee"), 130, lambda row: people(row, Function.ADDRESSEE), shown=False),
        Column("mentioned", _tr("Mentioned"), 130, lambda row: people(row, Function.MENTIONED), shown=False),
        Column(
            "stance", _tr("Stance"), 80, lambda row: ", ".join(stance_label(c.stance.value) for c in row.quote.claims)
        ),
        Column("claim", _tr("Claim"), 210, lambda row: ", ".join(c.statement for c in row.quote.claims)),
        Column("kind", _tr("Kind"), 80, lambda row: dict(quote_kinds())[row.quote.kind.value]),
        Column("tags", _tr("Tags"), 130, lambda row: ", ".join(tag.path for tag in row.quote.tags)),
        Column("date", _tr("Date"), 95, _date, lambda row: row.article.metadata.published),
        Column("outlet", _tr("Outlet"), 110, lambda row: row.article.metadata.outlet),
        Column("article", _tr("Article"), 220, lambda row: row.article.metadata.title, shown=False),
        Column("place", _tr("Place"), 70, lambda row: str(row.quote.start), lambda row: row.quote.start, shown=False),
        Column("cue", _tr("Cue"), 110, lambda row: row.quote.cue, shown=False),
        Column("certainty", _tr("Certainty"), 90, lambda row: row.quote.certainty, shown=False),
        Column("obtained", _tr("Obtained via"), 110, lambda row: row.quote.obtained, shown=False),
        Column("translated", _tr("Translated from"), 90, lambda row: row.quote.translated_from, shown=False),
        Column("reporter", _tr("Reporter"), 130, lambda row: people(row, Function.REPORTER), shown=False),
        Column("note", _tr("Note"), 200, lambda row: " ".join(row.quote.note.split()), shown=False),
        Column("coder", _tr("Coder"), 70, lambda row: row.quote.coder, shown=False),
        Column(
            "created",
            _tr("Created"),
            130,
            lambda row: readable(row.quote.created, time=True),
            lambda row: row.quote.created,
            shown=False,
        ),
    )


def field_columns(fields: Sequence[CustomField]) -> tuple[Column, ...]:
    """A column for each custom field of quotes and of their articles, hidden until it is chosen."""
    found = []
    for field in fields:
        if field.target is FieldTarget.QUOTE:
            title = field.name
        elif field.target is FieldTarget.ARTICLE:
            title = _tr("Article: {0}").format(field.name)
        else:
            continue
        text = partial(_value, field)
        order: Callable[[QuoteRow], str | int | float] | None = None
        if field.kind is FieldKind.NUMBER:
            order = partial(_number, field)
        elif field.kind is FieldKind.DATE:
            order = partial(_raw, field)
        found.append(Column(f"field.{field.uid}", title, 110, text, order, shown=False))
    return tuple(found)


def _raw(field: CustomField, row: QuoteRow) -> str:
    values = row.quote.fields if field.target is FieldTarget.QUOTE else row.article.fields
    return next((each.value for each in values if each.field == field.id), "")


def _value(field: CustomField, row: QuoteRow) -> str:
    value = _raw(field, row)
    if field.kind is FieldKind.YES_NO:
        return {"yes": _tr("yes"), "no": _tr("no")}.get(value, "")
    return readable(value) if field.kind is FieldKind.DATE else value


def _number(field: CustomField, row: QuoteRow) -> str | float:
    value = _raw(field, row)
    return float(value) if value else ""


def _date(row: QuoteRow) -> str:
    return readable(row.article.metadata.published)


def haystack(row: QuoteRow) -> str:
    """The folded text a row is filtered by: everything about it."""
    quote, data = row.quote, row.article.metadata
    parts = [quote.exact, quote.kind.value, quote.cue, quote.note, quote.coder, data.title, data.outlet, data.published]
    parts += [actor.name for actor in quote.actors]
    parts += [f"{claim.stance.value} {claim.statement}" for claim in quote.claims]
    parts += [tag.path for tag in quote.tags]
    parts += [quote.obtained, quote.translated_from, quote.certainty]
    parts += [f"{value.name} {value.value}" for value in (*quote.fields, *row.article.fields)]
    return fold(" ".join(parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuotesTable", text)
