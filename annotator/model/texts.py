"""What an importer finds: texts in blocks, metadata, drafts and their sources."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of the canonical text is, and so what it looks like in the reader."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    TABLE_ROW = "table row"
    BYLINE = "byline"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the canonical text. `level` is the heading depth (2..6) or list depth (1..); `page` counts from 1."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int | None = None
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """Text of the source that is not in the canonical text, kept so that it stays reachable.

    `before` is the index of the block it stood before; `reason` is a short phrase ("broken HTML", "caption repeated").
    """

    text: str
    reason: str
    before: int


@dataclass(frozen=True, slots=True)
class CanonicalText:
    r"""One immutable text: NFC, blocks separated by exactly one newline, no newline inside a block.

    A line break inside a block is U+2028, a cell border in a table row is a tab. `text.split("\n")` are the blocks.
    """

    text: str
    blocks: tuple[Block, ...]
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text. `language` is a BCP 47 tag such as "en", "uk" or "zh-Hant"."""

    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as an importer found it, before the library knows it.

    `part` tells several articles of one file apart ("" when there is one). `warnings` are sentences for the user.
    `extractor` is "name version". `layout` maps code points to boxes on pages, in the importer's own format; b"" when
    the source has no pages.
    """

    metadata: Metadata
    content: CanonicalText
    extractor: str
    warnings: tuple[str, ...] = ()
    part: str = ""
    layout: bytes = b""


@dataclass(frozen=True, slots=True)
class Source:
    """The original bytes as loaded. `name` is a file name or an address; `retrieved` an ISO time or ""."""

    name: str
    media_type: str
    content: bytes
    url: str = ""
    retrieved: str = ""
