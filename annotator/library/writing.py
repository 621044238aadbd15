"""Writing exports from a snapshot, where the store is not needed any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.exporting.formats import FORMATS as EXPORTS
from annotator.exporting.formats import Format as Export
from annotator.exporting.options import EVERYTHING, NetworkOptions, Options
from annotator.model import ActorId, QuoteId, Report, Snapshot, TagId

__all__ = ["EXPORTS", "Export", "NetworkOptions", "Options", "Written", "network_choices", "redacting", "write_export"]


@dataclass(frozen=True, slots=True)
class Written:
    """An export that was written: where, its size in bytes, how many secrets the leak scan looked for in vain.

    `losses` is the account of what the format cannot hold; None for one that is not for exchange.
    """

    path: Path
    size: int
    secrets: int = 0
    losses: Report | None = None


def write_export(
    snapshot: Snapshot,
    format: str,
    to: Path,
    overwrite: bool = False,
    *,
    options: Options = EVERYTHING,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write a snapshot to a file or folder. Raises ExportFailed, and ExportCancelled when `cancelled()` says so."""
    from annotator.exporting import canonical, leaks, losses, write

    path = write(snapshot, format, to, options=options, overwrite=overwrite, progress=progress, cancelled=cancelled)
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    scanned = len(leaks.secrets(canonical(snapshot), options)) if options.redacts else 0
    return Written(path, sum(file.stat().st_size for file in files), scanned, losses(snapshot, format, options))


def redacting(
    snapshot: Snapshot,
    options: Options,
    actors: Iterable[ActorId],
    tags: Iterable[TagId],
    quotes: Iterable[QuoteId] = (),
) -> Options:
    """`options` that also black out these actors, the passages with one of these tags, and those of these quotes."""
    from annotator.exporting.reduce import spans_of, spans_tagged

    spans = {**options.redact_spans}
    chosen = (spans_tagged(snapshot, frozenset(tags)), spans_of(snapshot, frozenset(quotes)))
    for article, ranges in (item for found in chosen for item in found.items()):
        spans[article] = tuple({*spans.get(article, ()), *ranges})
    return replace(options, redact_actors=options.redact_actors | frozenset(actors), redact_spans=spans)


def network_choices(nodes: str) -> dict[str, tuple[str, ...]]:
    """What each option of a network with such nodes may be."""
    from annotator.exporting.network import choices_for

    return choices_for(nodes)
