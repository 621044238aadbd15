"""What importing yields: values that also cross the process boundary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

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
class Columns:
    """What a table looks like: its columns' `names`, its first `rows`, and which column holds which field.

    `fields` maps a field ("text", "title", "published", "byline", "outlet", "url", "section", "language", "part") to
    the name of its column; a field without one is not in it.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    fields: Mapping[str, str]


def header_shape(names: tuple[str, ...]) -> str:
    """What tables with the same columns share, whatever their order, case and spacing."""
    return "\x1f".join(sorted(" ".join(name.split()).casefold() for name in names))


@dataclass(frozen=True, slots=True)
class Asked:
    """How a source is to be read, where that is not left to the importer.

    `columns` says for tables of a `header_shape` which column holds which field, "" for none; what it says of the
    shape "" completes what the names of any other table's columns tell. With `whole` a page is
    read to be compared: everything in it that is not part of the article is set aside, menus and labels too.
    `password` opens a locked PDF; it is used for this one reading and kept nowhere.
    """

    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    whole: bool = False
    password: str = field(default="", repr=False)


AS_USUAL = Asked()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one source gave: its drafts, or the error why there are none.

    `path` is the file as the user named it, for a member of an archive "archive.zip/member". `found` is how many
    articles the file itself says it has, None when it does not say. `source` is None when nothing could be read.
    `table` is there for a table, also for one that no text was found in.
    """

    path: str
    source: Source | None
    drafts: tuple[Draft, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    error: ImportFailed | None = None
    found: int | None = None
    table: Columns | None = None


class Progress:
    """Signs of life while a long file is read: the reading process sets `sign`, importers call `alive` often."""

    sign: Callable[[], None] | None = None

    @classmethod
    def alive(cls) -> None:
        """Say that reading goes on."""
        if cls.sign is not None:
            cls.sign()


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


@runtime_checkable
class Askable(Importer, Protocol):
    """An importer that can be asked to read in another way than its own."""

    def asked(self, asked: Asked) -> Importer:
        """An importer that reads as asked."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """The articles of one source, what was left out, and how many the source says it has.

    `inside` are files that lie in the source, such as a mail's attachments: each is read like one of its own.
    """

    drafts: tuple[Draft, ...]
    skipped: tuple[Skipped, ...] = ()
    stated: int | None = None
    table: Columns | None = None
    inside: tuple[Source, ...] = ()
