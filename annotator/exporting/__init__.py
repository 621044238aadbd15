"""Exporting: a `Snapshot` becomes a file another person or program can read.

`write(snapshot, "html", to=path)` writes one file (or folder) and is all or nothing: everything goes to a temporary
neighbour of `to`, which takes its place in one step at the end. One module per format, a line each in `FORMATS`.
Importing this package loads no template engine, spreadsheet or network library; each format does when it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from annotator.errors import ExportCancelled, ExportFailed
from annotator.exporting import leaks
from annotator.exporting.formats import FORMATS, Format
from annotator.exporting.losses import losses
from annotator.exporting.options import EVERYTHING, NetworkOptions, Options
from annotator.exporting.reduce import canonical, reduced
from annotator.exporting.target import Output, Target
from annotator.model import Snapshot

__all__ = [
    "FORMATS",
    "ExportCancelled",
    "Format",
    "NetworkOptions",
    "Options",
    "canonical",
    "find_format",
    "losses",
    "reduced",
    "write",
]


def find_format(name: str) -> Format:
    """The format of that name. Raises ExportFailed naming the ones there are."""
    for entry in FORMATS:
        if entry.name == name:
            return entry
    raise ExportFailed(f"There is no export format “{name}”.", f"Choose one of: {', '.join(f.name for f in FORMATS)}.")


def write(
    snapshot: Snapshot,
    format: str,
    to: Path,
    *,
    options: Options = EVERYTHING,
    overwrite: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Writes `snapshot` to `to` in the format named and returns `to`.

    `progress(done, total)` and `cancelled()` are called from this thread, a few times a second at least. The same
    snapshot and options always give the same bytes. Raises ExportFailed when `to` exists (unless `overwrite`), cannot
    be written, or would still hold what `options` redact; ExportCancelled when `cancelled()` says so. In each of these
    cases nothing is left behind and an existing `to` is untouched.
    """
    entry = find_format(format)
    ready = reduced(canonical(snapshot), options)
    render = getattr(import_module(entry.module), entry.function)
    with Target(to, folder=entry.is_folder(options), overwrite=overwrite) as target:
        render(ready, Output(target.temporary, options, progress, cancelled))
        if options.redacts:
            leaks.check(canonical(snapshot), options, target.temporary)
    return to
