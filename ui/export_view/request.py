"""What somebody asked to be exported."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from annotator.library import Options


@dataclass(frozen=True, slots=True)
class Request:
    """An export to be made.

    `scope` is "article", "selected", "library" or "query"; `query` is for the last. `actors`, `tags` and
    `quotes` are the ids of those to black out.
    """

    format: str
    to: Path
    scope: str = "library"
    query: str = ""
    actors: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    quotes: tuple[int, ...] = ()
    overwrite: bool = False
    options: Options = field(default_factory=Options)
