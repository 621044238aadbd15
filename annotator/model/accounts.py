"""What became of each item of an exchange with another tool, on the way in or out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of an item."""

    KEPT = "kept"
    CHANGED = "changed"
    ORPHAN = "orphan"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the exchange. `kind` is its name for it ("coding"), `reason` says why it was not just kept."""

    kind: str
    name: str
    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Every item of an exchange and what became of it."""

    items: tuple[Item, ...]

    def count(self, kind: str = "", outcome: Outcome | None = None) -> int:
        """How many items of that kind ("" for all) had that outcome (None for any)."""
        return sum(
            (not kind or item.kind == kind) and (outcome is None or item.outcome is outcome) for item in self.items
        )

    @property
    def summary(self) -> str:
        """A line for each kind: how many were kept, changed, orphaned and dropped."""
        counts = Counter((item.kind, item.outcome) for item in self.items)
        lines = []
        for kind in sorted({item.kind for item in self.items}):
            parts = [f"{counts[kind, one]} {one.value}" for one in Outcome if counts[kind, one]]
            lines.append(f"{kind}: {', '.join(parts)}")
        return "\n".join(lines)
