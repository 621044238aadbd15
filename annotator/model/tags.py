"""Free codes in a tree: the codebook."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.ids import TagId


@dataclass(frozen=True, slots=True)
class Tag:
    """A free code. `path` is the name with its parents, "frame / risk"; `quotes` counts the quotes that carry it."""

    id: TagId
    uid: str
    name: str
    parent: TagId | None = None
    path: str = ""
    definition: str = ""
    inclusion: str = ""
    exclusion: str = ""
    examples: str = ""
    colour: str = ""
    quotes: int = 0
    trashed: bool = False
    note: str = ""
