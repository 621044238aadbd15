"""Reading bytes without a worker, for tests of single importers."""

from __future__ import annotations

from annotator.importing import Limits, Outcome
from annotator.importing.reading import read
from annotator.model import BlockKind, Draft, Source


def outcome_of(content: bytes | str, name: str) -> Outcome:
    data = content.encode() if isinstance(content, str) else content
    [outcome] = read(Source(name, "", data), Limits())
    return outcome


def draft_of(content: bytes | str, name: str) -> Draft:
    outcome = outcome_of(content, name)
    assert outcome.error is None, outcome.error
    [draft] = outcome.drafts
    return draft


def blocks(draft: Draft) -> list[tuple[BlockKind, str]]:
    return [(block.kind, draft.content.text[block.start : block.end]) for block in draft.content.blocks]


def aside(draft: Draft) -> list[tuple[str, str]]:
    return [(item.reason, item.text) for item in draft.content.set_aside]
