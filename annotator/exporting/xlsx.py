"""XLSX: a workbook with the statements, the quotes' articles, the actors, claims and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from annotator.exporting.rows import columns, own_fields, statements
from annotator.exporting.target import Output
from annotator.model import Article, Snapshot

_CELL = 32_767  # characters Excel allows in a cell
_ROWS = 1_048_576
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # the same in every file
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T|$)")
_DATES = {"published", "created", "from", "to", "added"}
_WIDE = {"words", "claim", "title", "citation", "note", "statement", "definition", "description"}
_ARTICLE = (
    "title",
    "outlet",
    "byline",
    "published",
    "section",
    "language",
    "url",
    "words",
    "quotes",
    "note",
    "article",
)


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes the workbook. Nothing in it is a formula or a link; whole dates are dates, other dates text."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it ships no types

    # Text stays text: a title that begins with "=" or "https:" is neither a formula nor a link.
    book = Workbook(
        str(output.path),
        {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "constant_memory": True},
    )
    book.set_properties({"created": _MADE, "title": _clean(snapshot.library)})
    styles = {
        "head": book.add_format({"bold": True, "bottom": 1, "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        "text": book.add_format({"valign": "top"}),
        "wide": book.add_format({"valign": "top", "text_wrap": True}),
    }
    try:
        total, own = len(snapshot.articles), own_fields(snapshot)

        def rows() -> Iterable[Sequence[Any]]:
            for done, article in enumerate(snapshot.articles):
                output.step(done, total)
                yield from statements(article, own)

        _sheet(book, styles, "Statements", columns(snapshot), rows())
        _sheet(book, styles, "Articles", _ARTICLE, (_article(one) for one in snapshot.articles))
        for name, titles, records in _records(snapshot):
            _sheet(book, styles, name, titles, records)
    finally:
        book.close()
    output.step(total, total)


def _records(snapshot: Snapshot) -> Iterable[tuple[str, tuple[str, ...], Iterable[Sequence[Any]]]]:
    yield (
        "Actors",
        ("name", "kind", "description", "aliases", "roles", "quotes", "external id", "note", "actor"),
        (
            (
                one.name,
                one.kind.value,
                one.description,
                "; ".join(one.aliases),
                "; ".join(f"{r.title} {r.organisation} {r.start}–{r.end}".strip(" –") for r in one.roles),
                one.quotes,
                one.external_id,
                one.note,
                one.uid,
            )
            for one in snapshot.actors
        ),
    )
    topics = {topic.id: topic.name for topic in snapshot.topics}
    yield (
        "Claims",
        ("statement", "topic", "status", "asserts", "denies", "questions", "reports", "note", "claim id"),
        (
            (
                one.statement,
                topics.get(one.topic, "") if one.topic else "",
                one.status,
                one.asserts,
                one.denies,
                one.questions,
                one.reports,
                one.note,
                one.uid,
            )
            for one in snapshot.claims
        ),
    )
    yield (
        "Tags",
        ("path", "definition", "inclusion", "exclusion", "examples", "quotes", "tag"),
        ((t.path, t.definition, t.inclusion, t.exclusion, t.examples, t.quotes, t.uid) for t in snapshot.tags),
    )


def _article(article: Article) -> Sequence[Any]:
    summary, metadata = article.summary, article.summary.metadata
    return (
        metadata.title,
        metadata.outlet,
        metadata.byline,
        metadata.published,
        metadata.section,
        metadata.language,
        metadata.url,
        summary.words,
        summary.quotes,
        summary.note,
        summary.uid,
    )


def _sheet(book: Any, styles: dict[str, Any], name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(columns):
        sheet.set_column(index, index, 44 if column in _WIDE else 16)
        sheet.write_string(0, index, _clean(column), styles["head"])
    last = 0
    for number, row in enumerate(rows, 1):
        if number >= _ROWS:
            break
        last = number
        for index, (column, value) in enumerate(zip(columns, row, strict=True)):
            _cell(sheet, styles, number, index, column, value)
    if last:
        sheet.autofilter(0, 0, last, len(columns) - 1)


def _cell(sheet: Any, styles: dict[str, Any], row: int, index: int, column: str, value: Any) -> None:
    if isinstance(value, int):
        sheet.write_number(row, index, value, styles["text"])
    elif column in _DATES and (day := _day(value)):
        sheet.write_datetime(row, index, day, styles["date"])
    elif value:
        sheet.write_string(row, index, _clean(value), styles["wide" if column in _WIDE else "text"])


def _day(value: str) -> date | None:
    """The date in an ISO date or time, when Excel can hold it (from 1900 on)."""
    found = _DATE.match(value)
    if not found:
        return None
    year, month, day = map(int, found.groups())
    try:
        return date(year, month, day) if year >= 1900 else None
    except ValueError:
        return None


def _clean(value: str) -> str:
    """`value` without what XML forbids, and no longer than a cell may be."""
    value = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "\ufffd", value)
    return value if len(value) <= _CELL else value[: _CELL - 1] + "…"
