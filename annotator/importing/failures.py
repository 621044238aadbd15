"""Failures that every format can have, in words for the user."""

from __future__ import annotations

from annotator.errors import ImportFailed
from annotator.importing.findings import Columns


class NoTextColumn(ImportFailed):
    """No column of a table is known to hold the articles' text; somebody has to say which one does."""

    def __init__(self, name: str, table: Columns) -> None:
        found = ", ".join(table.names[:12]) or "none"
        hint = f"Say which column holds the text, or name it “text” (found: {found})."
        super().__init__(f"{name} has no column that is known to hold text.", hint, name)
        self.table = table


LOCKED = "Type its password to read it; the password is not kept."
"""The hint of a failure that a password would mend."""


def too_large(name: str) -> ImportFailed:
    """The error for a file that needs more memory than the limit."""
    return ImportFailed(
        f"{name} needs more memory than an import may use.", "Split it, or open a smaller copy of it.", name
    )


def too_slow(name: str, seconds: float) -> ImportFailed:
    """The error for a file that was given up."""
    return ImportFailed(
        f"{name} was given up after {seconds:.0f} seconds.", "Split it, or save it in a simpler format.", name
    )


def broken(name: str, detail: str) -> ImportFailed:
    """The error for a file that a parser cannot make sense of."""
    return ImportFailed(
        f"{name} could not be read ({detail}).", "The file may be damaged; open it in its own program.", name
    )


def too_big(name: str, size: int, limit: int) -> ImportFailed:
    """The error for a file that is not even read."""
    return ImportFailed(
        f"{name} has {size >> 20} MB; files over {limit >> 20} MB are not imported.",
        "Split it, or import the parts you need.",
        name,
    )
