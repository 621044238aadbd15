"""Sources and versions as rows: written once, never changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model import Block, BlockKind, CanonicalText, Draft, SetAside, Source, Version
from annotator.store import Store
from annotator.store.store import now
from annotator.text import words

ABSENT = "application/vnd.attest.absent"
"""The media type of a source whose bytes stayed where it came from; its sum is the one they had there."""


def insert_source(store: Store, source: Source) -> int:
    """The row of a source; the known one when the same bytes came under the same name before."""
    sha = sha256(source.content)
    name = source.name.encode("utf-8", "replace").decode()  # a file's name need not be text
    known = store.value("SELECT id FROM source WHERE sha256 = ? AND name = ?", [sha, name])
    return int(known) if known is not None else store.insert(
        "source", name=name, media_type=source.media_type, url=source.url, retrieved=source.retrieved,
        sha256=sha, content=source.content, added=now(), coder=store.coder,
    )  # fmt: skip


def insert_version(store: Store, draft: Draft, source: int) -> int:
    """The row of a text just extracted."""
    content = draft.content
    version = store.insert(
        "version", source=source, part=draft.part, extractor=draft.extractor, layout=draft.layout,
        warnings=json.dumps(draft.warnings, ensure_ascii=False), created=now(), **text_columns(content),
    )  # fmt: skip
    return _sketched(store, version, content.text)


@dataclass(frozen=True, slots=True)
class Original:
    """What a version was made from: the source with its bytes, which part of it, and where its words are on pages."""

    source: Source
    part: str
    layout: bytes


def original_of(store: Store, version: str) -> Original | None:
    """What the version of that uid was made from; None when its source's bytes are not in this library."""
    rows = store.rows(
        "SELECT s.name, s.media_type, s.url, s.retrieved, s.content, v.part, v.layout "
        "FROM version v JOIN source s ON s.id = v.source WHERE v.uid = ?",
        [version],
    )
    if not rows or rows[0][1] == ABSENT:
        return None
    name, media_type, url, retrieved, content, part, layout = rows[0]
    return Original(Source(name, media_type, content, url, retrieved), part, layout)


def insert_foreign_version(store: Store, version: Version, original: Original | None = None) -> int:
    """The row of a text from another library, under its own uid; without `original` its bytes stayed there."""
    known = store.value("SELECT id FROM version WHERE uid = ?", [version.uid])
    if known is not None:
        return int(known)
    if original is not None:
        source = insert_source(store, original.source)
    else:
        source = store.insert(
            "source", name=version.source_name, media_type=ABSENT, url="", retrieved="", sha256=version.source_sha256,
            content=b"", added=now(), coder=store.coder,
        )  # fmt: skip
    row = store.insert(
        "version", uid=version.uid, source=source, part=original.part if original else "",
        extractor=version.extractor, layout=original.layout if original else b"",
        warnings=json.dumps(version.warnings, ensure_ascii=False), created=version.created or now(),
        **text_columns(version.content),
    )  # fmt: skip
    return _sketched(store, row, version.content.text)


def _sketched(store: Store, version: int, text: str) -> int:
    """The version's row, after its sketch is kept: derived data that finds copies of a text."""
    from annotator.search.copied import sketch_of

    if sketch := sketch_of(text):
        store.insert("sketch", version=version, bins=sketch)
    return version


def content_of(text: str, blocks: str, set_aside: str) -> CanonicalText:
    """A canonical text from its columns."""
    return CanonicalText(
        text,
        tuple(
            Block(BlockKind(kind), start, end, level, page, bool(ordered))
            for kind, start, end, level, page, ordered in json.loads(blocks)
        ),
        tuple(SetAside(*piece) for piece in json.loads(set_aside)),
    )


def sha256(content: bytes) -> str:
    """The sum of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def text_columns(content: CanonicalText) -> dict[str, str | int]:
    """A canonical text as columns; `content_of` is the way back."""
    return {
        "text": content.text,
        "blocks": _dump_blocks(content.blocks),
        "set_aside": json.dumps([[p.text, p.reason, p.before] for p in content.set_aside], ensure_ascii=False),
        "sha256": sha256(content.text.encode()),
        "words": words(content.text),
    }


def _dump_blocks(blocks: Iterable[Block]) -> str:
    return json.dumps([[b.kind, b.start, b.end, b.level, b.page, int(b.ordered)] for b in blocks])
