"""Taking in projects of other tools and other libraries on the command line."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.cli.exporting import report_shape
from annotator.cli.printing import say
from annotator.errors import AnnotatorError
from annotator.library import Library, MergeReport

Json = dict[str, Any]


def take_in_projects(library: Library, paths: list[Path]) -> tuple[list[Json], bool]:
    """Take in each project; what became of them as JSON, and whether one failed. Says so on standard error."""
    done: list[Json] = []
    failed = False
    for path in paths:
        try:
            imported, report = library.import_project(path)
        except AnnotatorError as error:
            failed = True
            say(f"{path}: {error}")
            done.append({"path": str(path), "error": str(error)})
            continue
        say(f"{path}: {merged_line(report)}")
        say(imported.report.summary)
        items = report_shape(imported.report)
        done.append({"path": str(path), "tool": imported.tool, "merge": merge_shape(report), "items": items})
    return done, failed


def merge_shape(report: MergeReport) -> Json:
    """A merge's account as JSON."""
    return asdict(report) | {"differences": [asdict(each) for each in report.differences]}


def merged_line(report: MergeReport, *, preview: bool = False) -> str:
    """A merge's account in a line."""
    new = ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in report.added.items())
    done = "would be taken in" if preview else "taken in"
    parts = [f"{new or 'nothing new'} {done}", f"{sum(report.known.values())} here already"]
    kept = Counter(each.kept for each in report.differences)
    words = {"ours": "ours kept", "theirs": "theirs taken", "both": "joined"}
    if kept:
        each = ", ".join(f"{count} {words[what]}" for what, count in sorted(kept.items()))
        parts.append(f"{sum(kept.values())} differ: {each}")
    if report.orphans:
        parts.append(f"{report.orphans} spans without a place")
    return "; ".join(parts)
