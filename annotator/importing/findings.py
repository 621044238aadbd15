"""What importing yields: values that also cross the process boundary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from annotator.errors import ImportFailed
from annotator.model import Draft, Source

# The name of what came from the clipboard.
PASTED = "pasted text"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a source that became no article, and why. `part` says where in it, `text` is what stood there."""

    part: str
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one source gave: its drafts, or the error why there are none.

    `path` is the file as the user named it, for a member of an archive "archive.zip/member". `found` is how many
    articles the file itself says it has, None when it does not say. `source` is None when nothing could be read.
    """

    path: str
    source: Source | None
    drafts: tuple[Draft, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    error: ImportFailed | None = None
    found: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost.

    `seconds` is the time between two signs of progress, `memory` the worker's address space in bytes; `file_bytes`
    the largest file read, `expanded_bytes` the most an archive or document may unpack to, `members` the most files
    in one archive or folder.
    """

    seconds: float = 30.0
    memory: int = 1 << 30
    file_bytes: int = 100 << 20
    expanded_bytes: int = 256 << 20
    members: int = 20_000


class Importer(Protocol):
    """Reads one family of formats. Stateless; made once in the worker process.

    `name` and `version` are recorded with every article; `media_type` is that of the sources it reads.
    """

    name: str
    version: str
    media_type: str

    def accepts(self, head: bytes, name: str) -> float:
        """How sure it is, 0..1, that a file that starts with `head` (up to 64 KiB) and is called `name` is its own.

        Content counts more than the name: 0.9 and above for an unmistakable signature, 0.5 for content that fits,
        0.1 for a name alone.
        """
        ...

    def read(self, source: Source) -> Found:
        """The articles of `source`; raises `ImportFailed` when it has none to give."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """The articles of one source, what was left out, and how many the source says it has."""

    drafts: tuple[Draft, ...]
    skipped: tuple[Skipped, ...] = ()
    stated: int | None = None
