"""What the library pane shows beside the records of the model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrashEntry:
    """A record in the trash. `kind` is article, quote, actor, claim or tag; `title` what it is known by."""

    kind: str
    id: int
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a section other than articles. `counts` are (sign, number) parts at the end of the row.

    `parent` is of the same kind unless `parent_kind` says otherwise: claims stand under topics.
    """

    id: int
    text: str
    detail: str = ""
    tip: str = ""
    colour: str = ""
    parent: int | None = None
    kind: str = ""
    query: str = ""
    parent_kind: str = ""
    counts: tuple[tuple[str, str], ...] = ()
