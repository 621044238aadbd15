"""A text beside all that its source holds: every block, whether it is in the text, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.model import Block, BlockKind, CanonicalText, SetAside
from annotator.text import Piece, compose

BY_HAND = "left out by hand"


@dataclass(frozen=True, slots=True)
class OriginalBlock:
    """One block of a source. `kept` says whether it is in the text; `why` is the reason when it is not."""

    text: str
    kept: bool
    why: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    page: int | None = None
    ordered: bool = False


def original_blocks(content: CanonicalText, whole: CanonicalText | None = None) -> tuple[OriginalBlock, ...]:
    """Every block of a text's source in its order. `whole` is the source read with everything on it, if it was."""
    if whole is None:
        return tuple(_in_order(content))
    every = list(_in_order(whole))
    mine = [each for each in _in_order(content) if each.kept]
    found: list[OriginalBlock] = []
    matcher = SequenceMatcher(None, [each.text for each in every], [each.text for each in mine], autojunk=False)
    for same, first, last, begin, end in matcher.get_opcodes():
        if same != "equal":
            found += [_dropped(each) for each in every[first:last]]
        found += mine[begin:end]
    return tuple(found)


def chosen_text(blocks: Iterable[OriginalBlock]) -> CanonicalText:
    """The text of the blocks that are kept; the others are set aside with their reasons."""
    return compose(
        Piece(each.text, each.kind, each.level, each.page, each.ordered, "" if each.kept else each.why or BY_HAND)
        for each in blocks
    )


def _in_order(content: CanonicalText) -> Iterator[OriginalBlock]:
    aside = sorted(content.set_aside, key=lambda each: each.before)
    at = 0
    for number, block in enumerate(content.blocks):
        while at < len(aside) and aside[at].before <= number:
            yield _aside(aside[at])
            at += 1
        yield _kept(content.text, block)
    yield from (_aside(each) for each in aside[at:])


def _kept(text: str, block: Block) -> OriginalBlock:
    words = text[block.start : block.end]
    return OriginalBlock(words, True, "", block.kind, block.level, block.page, block.ordered)


def _aside(aside: SetAside) -> OriginalBlock:
    return OriginalBlock(aside.text, False, aside.reason)


def _dropped(block: OriginalBlock) -> OriginalBlock:
    return OriginalBlock(
        block.text, False, block.why or BY_HAND, block.kind, block.level, block.page, block.ordered
    )  # fmt: skip


def toggled(blocks: Sequence[OriginalBlock], at: int) -> tuple[OriginalBlock, ...]:
    """The blocks with one put into the text, or left out of it."""
    each = blocks[at]
    turned = OriginalBlock(
        each.text, not each.kept, BY_HAND if each.kept else "", each.kind, each.level, each.page, each.ordered
    )
    return (*blocks[:at], turned, *blocks[at + 1 :])
