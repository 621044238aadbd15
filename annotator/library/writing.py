"""Writing exports from a snapshot, where the store is not needed any more."""

from __future__ import annotations

from pathlib import Path

from annotator.exporting.formats import FORMATS as EXPORTS
from annotator.exporting.formats import Format as Export
from annotator.model import Snapshot

__all__ = ["EXPORTS", "Export", "write_export"]


def write_export(snapshot: Snapshot, format: str, to: Path, overwrite: bool) -> Path:
    """Write a snapshot to a file; returns its path. Raises ExportFailed."""
    from annotator.exporting import write

    return write(snapshot, format, to, overwrite=overwrite)
