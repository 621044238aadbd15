"""Exporting on the command line: what was asked for as options, progress, and the account of what was left behind."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.cli.printing import say, table
from annotator.errors import ExportFailed
from annotator.library import EXPORTS, Library, NetworkOptions, Options, redacting, write_export
from annotator.model import ActorId, ArticleId, Outcome, QuoteId, Report, Snapshot, TagId

Json = dict[str, Any]


def export(library: Library, articles: Sequence[ArticleId] | None, asked: argparse.Namespace) -> tuple[int, Json, str]:
    """Write the export that was asked for: (exit status, JSON, text). Raises ExportFailed."""
    options = Options(
        include_text=not asked.without_text,
        coder_names=not asked.without_coders,
        theme=asked.theme,
        thumbnails=asked.thumbnails,
        network=NetworkOptions(
            asked.nodes, asked.stances, asked.normalisation, asked.duplicates, asked.first, asked.last,
            asked.who, asked.window, asked.step,
        ),
    )  # fmt: skip
    everything = articles is None and asked.filter is None
    snapshot = library.snapshot(
        articles,
        everything=everything and asked.format in ("codebook", "qdc"),
        pages=any(each.needs_pages(options) for each in EXPORTS if each.name == asked.format),
    )
    actors, tags = _actors(library, asked.redact_actor), _tags(library, asked.redact_tag)
    options = redacting(snapshot, options, actors, tags, _quotes(snapshot, asked.redact_quote))
    written = write_export(
        snapshot, asked.format, Path(asked.to), asked.overwrite, options=options, progress=_progress()
    )
    _clear()
    if written.secrets:
        say(f"Redacted. The scan looked for {written.secrets} names and passages and found none of them.")
    data: Json = {"path": str(written.path), "bytes": written.size, "redactions_checked": written.secrets}
    text = str(written.path)
    if written.losses is not None:
        data["losses"] = report_shape(written.losses)
        say(written.losses.summary)
        rows = [
            (each.kind, each.name, each.outcome.value, each.reason)
            for each in written.losses.items
            if each.outcome is not Outcome.KEPT
        ]
        text += "\n" + table(("KIND", "WHAT", "OUTCOME", "WHY"), rows) if rows else ""
    return 0, data, text


def report_shape(report: Report) -> list[Json]:
    """The account of an exchange as JSON, an object for each item."""
    return [asdict(item) | {"outcome": str(item.outcome)} for item in report.items]


def _actors(library: Library, names: Sequence[str]) -> list[ActorId]:
    found = []
    for name in names:
        actor = library.actors.find(name)
        if actor is None:
            raise ExportFailed(f"There is no actor called “{name}”.", "Look the name up with `attest search`.")
        found.append(actor.id)
    return found


def _tags(library: Library, paths: Sequence[str]) -> list[TagId]:
    found = []
    for path in paths:
        tag = library.tags.find(path)
        if tag is None:
            raise ExportFailed(f"There is no tag “{path}”.", "Write it with the tags above it, like “frame / blame”.")
        found.append(tag.id)
    return found


def _quotes(snapshot: Snapshot, numbers: Sequence[int]) -> list[QuoteId]:
    known = {int(quote.id) for article in snapshot.articles for quote in article.quotes if quote.spans}
    for number in numbers:
        if number not in known:
            raise ExportFailed(
                f"There is no quote {number} with words in what is exported.", "Look its number up with `attest show`."
            )
    return [QuoteId(number) for number in numbers]


def _progress() -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        sys.stderr.write(f"\r\x1b[K{done} of {total}")
        sys.stderr.flush()

    return show


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
