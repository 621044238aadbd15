"""The result of reading a foreign project: the records, and a report that leaves no item out."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import Item, Outcome, Report, Snapshot

__all__ = ["Imported", "Item", "Outcome", "Report"]


@dataclass(frozen=True, slots=True)
class Imported:
    """A foreign project as Attest's records. `tool` is a name in `TOOLS`."""

    tool: str
    snapshot: Snapshot
    report: Report
