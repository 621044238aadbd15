"""Carrying out a command of the command line."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from annotator.cli import shapes
from annotator.cli.arguments import make_parser
from annotator.cli.exchanging import merge_shape, merged_line
from annotator.cli.exporting import export
from annotator.cli.importing import run_import
from annotator.cli.printing import emphasised, say, table
from annotator.cli.showing import article_page
from annotator.errors import AnnotatorError, ExportFailed, QuerySyntaxError
from annotator.library import Library, rescue
from annotator.model import ArticleId, Changes, Hit

DONE, FAILED, INTERRUPTED = 0, 1, 130
_ALL = 1_000_000  # hits that decide what an export holds

Answer = tuple[int, Any, str]  # exit status, what --json writes, what is written otherwise


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status. Raises SystemExit(2) for a command that is not understood."""
    _write_utf8()
    options = make_parser().parse_args(list(arguments))
    try:
        status, data, text = _RUN[options.command](options)
        if options.json:
            json.dump(data, sys.stdout, ensure_ascii=False, indent=1)
            text = "\n"
        elif text:
            text += "\n"
        sys.stdout.write(text)
        sys.stdout.flush()
    except AnnotatorError as error:
        _explain(error, options)
        return FAILED
    except KeyboardInterrupt:
        say("\nStopped. What was reported as done is done; nothing is half-done.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone (`attest articles … | head`): nothing is left to say, not at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return status


def _articles(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        found = library.articles.all()
    if not found:
        say("The library has no articles yet. Add some with `attest import`.")
    rows = [
        (each.id, each.metadata.published[:10], each.metadata.outlet, each.words, each.quotes,
         "done" if each.done else f"{each.progress:.0%}" if each.progress else "", each.metadata.title)
        for each in found
    ]  # fmt: skip
    headings = ("ID", "PUBLISHED", "OUTLET", "WORDS", "QUOTES", "READ", "TITLE")
    text = table(headings, rows, right=frozenset({0, 3, 4})) if rows else ""
    return DONE, [shapes.summary(each) for each in found], text


def _show(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        article = library.articles.get(ArticleId(options.article))
        custody = library.custody.of(article.version.id)
    return DONE, shapes.article(article, custody), article_page(article)


def _search(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        answer = library.search(options.query, limit=options.limit)
    if not answer.hits:
        say(f"Nothing found for {options.query}.")
        if answer.suggestion:
            say(f"Did you mean {answer.suggestion}?")
    elif answer.total > len(answer.hits):
        say(f"The first {len(answer.hits)} of {answer.total}; --limit shows more.")
    return DONE, shapes.answer(answer), "\n".join(map(_hit, answer.hits))


def _hit(hit: Hit) -> str:
    number = f"{hit.kind} {hit.id}"
    if hit.article is not None and hit.kind != "article":
        number += f" in article {hit.article}"
    head = "  ".join(part for part in (number, hit.title, hit.detail, hit.published[:10]) if part)
    snippet = emphasised(hit.snippet, hit.marks).replace("\n", " ")
    return f"{emphasised(head, ())}\n    {snippet}" if snippet else emphasised(head, ())


def _export(options: argparse.Namespace) -> Answer:
    articles = None if options.article is None else [ArticleId(each) for each in options.article]
    with Library.open(options.library) as library:
        if options.filter is not None:
            found = library.search(options.filter, limit=_ALL).hits
            matching = {hit.article for hit in found if hit.article is not None}
            articles = [each for each in articles or [a.id for a in library.articles.all()] if each in matching]
            if not articles:
                raise ExportFailed(f"Nothing matches {options.filter}.", "Try the query with `attest search` first.")
        return export(library, articles, options)


def _merge(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        take = library.preview_merge if options.preview else library.merge
        report = take(options.other, prefer=options.prefer)
    say(merged_line(report, preview=options.preview))
    rows = [(each.kind, each.name, each.field, each.ours, each.theirs, each.kept) for each in report.differences]
    text = table(("KIND", "WHAT", "FIELD", "OURS", "THEIRS", "KEPT"), rows) if rows else ""
    return DONE, merge_shape(report), text


def _undo(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        return _stepped("Undone", "undo", library.undo())


def _redo(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        return _stepped("Done again", "redo", library.redo())


def _stepped(done: str, what: str, changes: Changes | None) -> Answer:
    say(f"There is nothing to {what}." if changes is None else f"{done}: {changes.label}")
    return DONE, shapes.changes(changes), ""


def _history(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        steps = library.history.steps(options.limit)
    if not steps:
        say("Nothing has been done in this library yet.")
    rows = [(each.id, each.at[:16].replace("T", " "), each.coder, each.state, each.label) for each in steps]
    text = table(("ID", "UTC", "CODER", "STATE", "STEP"), rows, right=frozenset({0})) if rows else ""
    return DONE, [shapes.step(each) for each in steps], text


def _repair(options: argparse.Namespace) -> Answer:
    if options.to:
        saved = rescue(Path(options.library), Path(options.to))
        lost = sum(each.lost for each in saved)
        say(f"{lost} rows could not be read." if lost else "Everything could be read.")
        rows = [{"table": each.table, "rows": each.rows, "lost": each.lost} for each in saved]
        text = table(("TABLE", "ROWS", "LOST"), [(each.table, each.rows, each.lost) for each in saved])
        return FAILED if lost else DONE, rows, text
    with Library.open(options.library) as library:
        library.repair()
        return _proven(library.check_file(), "The library is whole.")


def _check(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        problems, counts = library.check(), library.counts()
    whole = ", ".join(f"{count} {kind if count != 1 else kind[:-1]}" for kind, count in counts.items())
    return _proven(problems, f"The library is whole: {whole}.")


def _verify(options: argparse.Namespace) -> Answer:
    with Library.open(options.library) as library:
        problems, there = library.verify(), library.custody.there()
    sound = f"What was loaded is unchanged: {there.sources} sources and {there.texts} texts compared."
    return _proven(problems, sound)


def _proven(problems: Sequence[Any], sound: str) -> Answer:
    say(f"{len(problems)} problems found." if len(problems) > 1 else "One problem found." if problems else sound)
    text = table(("WHERE", "WHAT"), [(each.where, each.what) for each in problems]) if problems else ""
    return (FAILED if problems else DONE), [shapes.problem(each) for each in problems], text


_RUN: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "import": run_import,
    "articles": _articles,
    "show": _show,
    "search": _search,
    "export": _export,
    "merge": _merge,
    "undo": _undo,
    "redo": _redo,
    "history": _history,
    "check": _check,
    "repair": _repair,
    "verify": _verify,
}


def _explain(error: AnnotatorError, options: argparse.Namespace) -> None:
    say(f"attest: {error.message}")
    if isinstance(error, QuerySyntaxError):
        query = options.query if "query" in options else options.filter
        say(f"    {query}\n    {' ' * error.position}^")
    if error.hint:
        say(error.hint)


def _write_utf8() -> None:
    """Write UTF-8 wherever this runs; what is no text at all (a file's name can be) is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
