"""Canonical texts and actors for the tests of the suggestions, written here for the purpose."""

from __future__ import annotations

from annotator.model import Actor, ActorId, ActorKind, Block, BlockKind, CanonicalText


def content(*paragraphs: str) -> CanonicalText:
    """A canonical text of plain paragraphs; one that starts with "CAPTION " is a caption (without that word)."""
    blocks: list[Block] = []
    parts: list[str] = []
    at = 0
    for paragraph in paragraphs:
        kind = BlockKind.CAPTION if paragraph.startswith("CAPTION ") else BlockKind.PARAGRAPH
        text = paragraph.removeprefix("CAPTION ")
        blocks.append(Block(kind, at, at + len(text)))
        parts.append(text)
        at += len(text) + 1
    return CanonicalText("\n".join(parts), tuple(blocks))


def place(text: CanonicalText, words: str) -> tuple[int, int]:
    """Where the words stand in the text, the first time."""
    start = text.text.index(words)
    return start, start + len(words)


def actor(number: int, name: str, *aliases: str, kind: ActorKind = ActorKind.PERSON) -> Actor:
    return Actor(ActorId(number), f"actor-{number}", name, kind=kind, aliases=aliases)
