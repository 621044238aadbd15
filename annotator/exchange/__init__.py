"""Exchange: what other tools and other Attest libraries know, read into values. Nothing here touches a library.

`read(path)` gives an `Imported`: a `Snapshot` to merge, and a `Report` of what became of every single item.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from annotator.errors import ImportFailed
from annotator.exchange.imported import Imported, Item, Outcome, Report

__all__ = ["TOOLS", "Imported", "Item", "Outcome", "Report", "read", "recognise"]

TOOLS: tuple[tuple[str, str, str], ...] = (
    ("attest", "Attest page or site", "annotator.exchange.attest_html"),
    ("qualcoder", "QualCoder project", "annotator.exchange.qualcoder"),
    ("taguette", "Taguette project", "annotator.exchange.taguette"),
    ("refi", "REFI-QDA project", "annotator.exchange.refi"),
    ("brat", "brat standoff folder", "annotator.exchange.brat"),
    ("zotero", "Zotero annotations", "annotator.exchange.zotero"),
    ("codebook", "REFI-QDA codebook", "annotator.exchange.refi_codebook"),
    ("annotations", "Web annotations, Hypothesis", "annotator.exchange.web_annotations"),
    ("dna", "Discourse Network Analyzer", "annotator.exchange.dna"),
)


def recognise(path: Path) -> str:
    """The name in `TOOLS` of the tool that made `path`, judged by its content; "" when none did. Raises nothing."""
    for name, _, module in TOOLS:
        with suppress(OSError):
            if import_module(module).made(path):
                return name
    return ""


def read(path: Path) -> Imported:
    """What `path` holds. Raises ImportFailed when no tool we know made it, or it is damaged."""
    name = recognise(path)
    for tool, _, module in TOOLS:
        if tool == name:
            reader: Callable[[Path], Imported] = import_module(module).read_project
            return reader(path)
    raise ImportFailed(
        f"“{path.name}” is no project of a tool that Attest knows.", "Import it as an article instead.", str(path)
    )
