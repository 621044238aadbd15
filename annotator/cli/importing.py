"""Importing on the command line: taking in, or showing what would come in, with an account of every article."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.cli import shapes
from annotator.cli.exchanging import take_in_projects
from annotator.cli.printing import say, table
from annotator.cli.showing import report_lines
from annotator.library import Asked, FoundFile, Library, OnDuplicate, is_project, outcomes, stop_importing

_DONE, _FAILED = 0, 1

Answer = tuple[int, Any, str]


def run_import(options: argparse.Namespace) -> Answer:
    """Take in files, folders, addresses and projects of other tools."""
    asked = Asked(columns={"": dict(options.columns or ())})
    try:
        if options.preview:
            return _preview(options, asked)
        projects = [Path(path) for path in options.path if is_project(Path(path))]
        files = [path for path in options.path if Path(path) not in projects]
        on_duplicate = OnDuplicate(options.on_duplicate)
        with Library.create(options.library) as library:
            report = library.import_files(files, on_duplicate=on_duplicate, progress=_progress(), asked=asked)
            taken_in, failed = take_in_projects(library, projects)
    finally:
        stop_importing()
        _clear_line()
    if files or not projects:
        for line in report_lines(report):
            say(line)
    rows = [(taken.article, taken.title or taken.path) for taken in report.imported]
    text = table(("ID", "TITLE"), rows, right=frozenset({0})) if rows else ""
    data = shapes.report(report) | ({"projects": taken_in} if projects else {})
    return (_FAILED if report.failed or failed else _DONE), data, text


def _preview(options: argparse.Namespace, asked: Asked) -> Answer:
    """What the files hold and what the library has of it already; nothing comes in."""
    progress = _progress()
    with _library_to_compare(Path(options.library)) as library:
        staging = library.stage()
        try:
            files: list[FoundFile] = []
            for outcome in outcomes(options.path, asked=asked):
                if progress is not None:
                    progress(outcome.path)
                files.append(staging.take(outcome))
        finally:
            staging.close()
    _clear_line()
    for file in files:
        for line in _file_lines(file):
            say(line)
    rows = [
        (each.metadata.published[:10], each.metadata.outlet, each.words, each.metadata.language,
         "!" if each.warnings or each.known else "", each.metadata.title)
        for file in files for each in file.candidates
    ]  # fmt: skip
    say(f"{len(rows)} found in {len(files)} files; nothing was imported.")
    text = table(("PUBLISHED", "OUTLET", "WORDS", "LANG", "", "TITLE"), rows, right=frozenset({2})) if rows else ""
    status = _FAILED if any(file.failed for file in files) else _DONE
    return status, {"files": [shapes.found_file(file) for file in files]}, text


@contextmanager
def _library_to_compare(path: Path) -> Iterator[Library]:
    """The library, or an empty one that is gone afterwards: a preview makes none."""
    if path.exists():
        with Library.open(path) as library:
            yield library
        return
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder, "preview.attest")) as library:
        yield library


def _file_lines(file: FoundFile) -> Iterator[str]:
    if file.stated is not None:
        yield f"{file.path}: says {file.stated}, {len(file.candidates)} found."
    for left in (*file.skipped, *((file.failed,) if file.failed else ())):
        yield f"{file.path}: {left.title}: {left.reason}" if left.title else f"{file.path}: {left.reason}"
    for each in file.candidates:
        for warning in each.warnings:
            yield f"{file.path}: {each.metadata.title}: {warning}"
        if each.known is not None:
            where = "the library has" if each.known.article is not None else "the same import has"
            yield f"{file.path}: {each.metadata.title}: {where} the same {each.known.what} as “{each.known.title}”."


def _progress() -> Callable[[str], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(path: str, seen: list[str] = []) -> None:  # noqa: B006 -- counts over the calls
        seen.append(path)
        sys.stderr.write(f"\r\x1b[K{len(seen)}  {Path(path).name}")
        sys.stderr.flush()

    return show


def _clear_line() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
