"""The JSON that the commands write. Offsets are code points into the article's `text`, ranges half-open."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from annotator.library import Candidate, Custody, FoundFile, ImportReport, LeftOut, Problem, SearchAnswer
from annotator.model import Article, ArticleSummary, Changes, Edit, Quote

Json = dict[str, Any]


def summary(article: ArticleSummary) -> Json:
    """An article as `articles` lists it."""
    return {
        "id": article.id,
        "uid": article.uid,
        **asdict(article.metadata),
        "version": article.number,
        "words": article.words,
        "quotes": article.quotes,
        "progress": article.progress,
        "done": article.done,
        "note": article.note,
        "tags": [tag.path for tag in article.tags],
        "added": article.added,
    }


def article(whole: Article, custody: Custody) -> Json:
    """An article as `show` writes it: with its text, blocks, what was set aside, and quotes."""
    version, text = whole.version, whole.version.content.text
    return summary(whole.summary) | {
        "source": {
            "name": version.source_name,
            "part": custody.part,
            "sha256": version.source_sha256,
            "url": custody.url,
            "retrieved": custody.retrieved,
            "loaded": custody.loaded,
            "coder": custody.coder,
            "extractor": version.extractor,
        },
        "warnings": list(version.warnings),
        "text": text,
        "blocks": [
            {
                "kind": str(block.kind),
                "start": block.start,
                "end": block.end,
                "level": block.level,
                "page": block.page,
                "text": text[block.start : block.end],
            }
            for block in version.content.blocks
        ],
        "set_aside": [asdict(piece) for piece in version.content.set_aside],
        "quotes": [quote(each) for each in whole.quotes],
        "quote_count": whole.summary.quotes,
    }


def quote(record: Quote) -> Json:
    """A quote with its whole record."""
    return {
        "id": record.id,
        "uid": record.uid,
        "kind": str(record.kind),
        "text": record.exact,
        "spans": [
            {"start": span.start, "end": span.end, "text": span.exact, "placement": str(span.placement)}
            for span in record.spans
        ],
        "actors": [
            {"id": actor.actor, "name": actor.name, "function": str(actor.function), "role": actor.role}
            for actor in record.actors
        ],
        "claims": [
            {
                "id": claim.claim,
                "statement": claim.statement,
                "stance": str(claim.stance),
                "certainty": claim.certainty,
            }
            for claim in record.claims
        ],
        "tags": [tag.path for tag in record.tags],
        "cue": record.cue,
        "obtained": record.obtained,
        "translated_from": record.translated_from,
        "certainty": record.certainty,
        "note": record.note,
        "origin": record.origin,
        "coder": record.coder,
        "created": record.created,
        "changed": record.changed,
    }


def report(done: ImportReport) -> Json:
    """An account of an import: `found` articles are imported, duplicates or skipped; `failed` are whole files.

    `stated` compares what files say of themselves with what was found in them.
    """
    return {
        "found": done.found,
        "imported": [
            {
                "article": taken.article,
                "title": taken.title,
                "path": taken.path,
                "new_version": taken.new_version,
                "warnings": list(taken.warnings),
                "copies": list(taken.copies),
            }
            for taken in done.imported
        ],
        "duplicates": [_left_out(each) | {"article": each.article} for each in done.duplicates],
        "skipped": [_left_out(each) for each in done.skipped],
        "failed": [_left_out(each) for each in done.failed],
        "stated": [asdict(each) for each in done.stated],
    }


def found_file(file: FoundFile) -> Json:
    """What one file holds before any of it comes in; `short` articles it says it has were not found."""
    return {
        "path": file.path,
        "stated": file.stated,
        "found": len(file.candidates),
        "short": file.short,
        "articles": [_candidate(each) for each in file.candidates],
        "skipped": [_left_out(each) for each in file.skipped],
        "failed": _left_out(file.failed) if file.failed else None,
        "columns": dict(file.table.fields) if file.table else None,
    }


def _candidate(each: Candidate) -> Json:
    return {
        "part": each.part,
        **asdict(each.metadata),
        "words": each.words,
        "extractor": each.extractor,
        "warnings": list(each.warnings),
        "looks_broken": each.broken,
        "known": asdict(each.known) if each.known else None,
        "copy_of": asdict(each.copy_of) if each.copy_of else None,
    }


def _left_out(item: LeftOut) -> Json:
    return {"path": item.path, "title": item.title, "reason": item.reason, "hint": item.hint}


def answer(found: SearchAnswer) -> Json:
    """What a search found."""
    return {
        "query": found.query,
        "total": found.total,
        "suggestion": found.suggestion,
        "hits": [asdict(hit) for hit in found.hits],
    }


def changes(what: Changes | None) -> Json:
    """What an undo or redo did; `label` is "" when there was nothing to do."""
    if what is None:
        return {"label": "", "articles": [], "quotes": [], "actors": [], "claims": [], "tags": []}
    kinds = {kind: sorted(getattr(what, kind)) for kind in ("articles", "quotes", "actors", "claims", "tags")}
    return {"label": what.label, **kinds}


def step(edit: Edit) -> Json:
    """One step of the history."""
    return asdict(edit)


def problem(found: Problem) -> Json:
    """One thing that is wrong."""
    return {"where": found.where, "what": found.what}
