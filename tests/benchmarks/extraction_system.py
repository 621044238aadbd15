"""Attest as a system for ../shared/tools/score_extraction.py: `--system tests.benchmarks.extraction_system:extract`."""

from __future__ import annotations

from typing import Any

from annotator.importing.html.page import Html
from annotator.model import BlockKind, Source

_BODY_LEAVES_OUT = frozenset({BlockKind.TITLE, BlockKind.BYLINE})


def extract(html: bytes, url: str | None) -> dict[str, Any]:
    """The body without title and byline, and the metadata, of one page."""
    [draft] = Html().read(Source("page.html", "text/html", html, url=url or "")).drafts
    text = draft.content.text
    body = [text[block.start : block.end] for block in draft.content.blocks if block.kind not in _BODY_LEAVES_OUT]
    found = draft.metadata
    return {"text": "\n".join(body), "title": found.title, "date": found.published, "authors": found.byline.split(", ")}
