"""JSON Lines: one self-contained object for each quote."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from annotator.exporting.citation import cite_quote
from annotator.exporting.target import Output
from annotator.exporting.values import Refs, references
from annotator.model import Actor, Article, Claim, Quote, Snapshot, Tag


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes a line for each quote, with its article, actors, claims, tags, spans (code points) and areas (points)."""
    refs = references(snapshot)
    total = len(snapshot.articles)
    # ASCII, so that a program that splits lines at U+2028 does not cut a record.
    with output.path.open("w", encoding="ascii", newline="\n") as file:
        for done, article in enumerate(snapshot.articles):
            output.step(done, total)
            file.writelines(json.dumps(record(quote, article, refs)) + "\n" for quote in article.quotes)
    output.step(total, total)


def record(quote: Quote, article: Article, refs: Refs) -> dict[str, Any]:
    """A quote as plain data; records are named by uid."""
    return {
        "quote": quote.uid,
        "kind": quote.kind.value,
        "words": quote.exact,
        "spans": [
            {
                "start": span.start,
                "end": span.end,
                "exact": span.exact,
                "prefix": span.prefix,
                "suffix": span.suffix,
                "placement": span.placement.value,
            }
            for span in quote.spans
        ],
        "areas": [asdict(area) for area in quote.areas],
        "actors": [
            {"actor": refs[Actor][one.actor], "name": one.name, "function": one.function.value, "role": one.role}
            for one in quote.actors
        ],
        "claims": [
            {
                "claim": refs[Claim][one.claim],
                "statement": one.statement,
                "stance": one.stance.value,
                "certainty": one.certainty,
            }
            for one in quote.claims
        ],
        "tags": [{"tag": refs[Tag][one.tag], "path": one.path} for one in quote.tags],
        "cue": quote.cue,
        "obtained": quote.obtained,
        "translated_from": quote.translated_from,
        "certainty": quote.certainty,
        "note": quote.note,
        "origin": quote.origin,
        "coder": quote.coder,
        "created": quote.created,
        "fields": {one.name: one.value for one in quote.fields},
        "article": {
            "article": article.summary.uid,
            **asdict(article.summary.metadata),
            "fields": {one.name: one.value for one in article.summary.fields},
            "version": article.version.uid,
            "sha256": article.version.sha256,
        },
        "citation": cite_quote(quote, article),
    }
