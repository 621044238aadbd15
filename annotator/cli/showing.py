"""Articles and import reports as pages for people."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.cli.printing import paragraph, printable
from annotator.library import ImportReport, LeftOut
from annotator.model import Article, Block, BlockKind, Placement, Quote


def article_page(article: Article) -> str:
    """An article as text: what is known of it, its blocks, and its quotes with who says what."""
    return "\n".join((*_known(article), "", *_text(article), *_quotes(article)))


def _known(article: Article) -> Iterator[str]:
    summary, data, version = article.summary, article.summary.metadata, article.version
    yield paragraph(data.title)
    yield printable(" · ".join(part for part in (data.outlet, data.byline, data.published, data.language) if part))
    if data.url:
        yield printable(data.url)
    number = f"version {summary.number}, " if summary.number > 1 else ""
    yield printable(f"article {summary.id}, {number}{summary.words} words, from {version.source_name}")
    if summary.tags:
        yield printable(f"tags: {', '.join(tag.path for tag in summary.tags)}")
    if summary.note:
        yield paragraph(summary.note, first="note: ", indent="      ")


def _text(article: Article) -> Iterator[str]:
    content = article.version.content
    for block in content.blocks:
        yield from (_block(block, content.text[block.start : block.end]), "")


def _block(block: Block, text: str) -> str:
    match block.kind:
        case BlockKind.TITLE:
            return paragraph(text, first="# ", indent="  ")
        case BlockKind.HEADING:
            return paragraph(text, first=f"{'#' * max(2, block.level)} ", indent="   ")
        case BlockKind.LIST_ITEM:
            return paragraph(text, first=f"{'  ' * max(0, block.level - 1)}- ", indent="  " * max(1, block.level))
        case BlockKind.QUOTATION:
            return paragraph(text, first="> ", indent="> ")
        case BlockKind.CAPTION:
            return paragraph(f"[{text}]", indent="    ")
        case BlockKind.TABLE_ROW:
            return printable(text.replace("\t", " | "))
        case _:
            return paragraph(text)


def _quotes(article: Article) -> Iterator[str]:
    if not article.quotes:
        return
    yield f"{len(article.quotes)} QUOTES" if len(article.quotes) > 1 else "1 QUOTE"
    for quote in article.quotes:
        yield ""
        yield paragraph(f"“{quote.exact}”", first=f"{quote.id:>5}  ", indent="       ")
        for line in _record(quote):
            yield paragraph(line, indent="       ")


def _record(quote: Quote) -> Iterator[str]:
    speakers = ", ".join(f"{actor.name} ({actor.role})" if actor.role else actor.name for actor in quote.speakers)
    yield " — ".join(part for part in (speakers or "nobody named", str(quote.kind), quote.cue) if part)
    for claim in quote.claims:
        yield f"{claim.stance}: {claim.statement}"
    others = [f"{actor.function}: {actor.name}" for actor in quote.actors if actor not in quote.speakers]
    if others:
        yield "; ".join(others)
    if quote.tags:
        yield "  ".join(f"#{tag.path}" for tag in quote.tags)
    if quote.note:
        yield f"note: {quote.note}"
    placements = {span.placement for span in quote.spans}
    if Placement.ORPHAN in placements:
        yield "orphan: its place in this version was not found"
    elif Placement.REVIEW in placements:
        yield "its place in this version waits for review"


def report_lines(report: ImportReport) -> Iterator[str]:
    """What an import did and left out, a line each, the sum last."""
    for taken in report.imported:
        for warning in taken.warnings:
            yield f"{taken.path}: {warning}"
    for file in report.stated:
        yield f"{file.path}: says {file.says} article{'s' * (file.says != 1)}, {file.found} found."
    for left in (*report.duplicates, *report.skipped, *report.failed):
        yield _left_out(left)
    parts = [f"{len(report.imported)} imported"]
    for count, what in (
        (len(report.duplicates), "already there"),
        (len(report.skipped), "left out"),
        (len(report.failed), "failed"),
    ):
        if count:
            parts.append(f"{count} {what}")
    yield f"{', '.join(parts)}."


def _left_out(left: LeftOut) -> str:
    where = f"{left.path} ({left.title})" if left.title else left.path
    return f"{where}: {left.reason} {left.hint}".strip()
