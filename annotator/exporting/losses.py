"""What a format for other tools cannot hold: an account of every record, made from the snapshot before it is written.

The formats that are listed in `HOLDS` are for exchange. HTML and the site hold everything; tables, reports, networks
and references are made for reading and counting, not for taking the project elsewhere, and have no account.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from annotator.exporting.options import EVERYTHING, Options
from annotator.exporting.reduce import canonical, reduced
from annotator.model import Actor, Article, ArticleSummary, Claim, Item, Outcome, Placement, Quote, Report, Snapshot

_QUOTE = ("cue", "obtained", "translated_from", "certainty", "note", "origin", "coder", "created")
_ACTOR = ("kind", "description", "note", "external_id", "colour", "affiliation", "aliases", "roles")
_CLAIM = ("note", "status", "topic")
_TAG = ("definition", "inclusion", "exclusion", "examples", "colour")
_ARTICLE = ("outlet", "byline", "published", "url", "language", "section")


@dataclass(frozen=True, slots=True)
class Holds:
    """The fields a format keeps, by kind of record; what is not there is lost. `places`: only quotes with a place."""

    quote: frozenset[str] = frozenset()
    actor: frozenset[str] = frozenset()
    claim: frozenset[str] = frozenset()
    tag: frozenset[str] = frozenset()
    article: frozenset[str] = frozenset()
    text: bool = True
    places: bool = True
    certainty: bool = False
    only_tags: bool = False


_REFI_TAG = frozenset({"definition", "colour"})
HOLDS: dict[str, Holds] = {
    "w3c": Holds(quote=frozenset(_QUOTE), article=frozenset({"url"}), text=False, places=False, certainty=True),
    "qdpx": Holds(
        quote=frozenset({"note", "coder", "created"}),
        actor=frozenset({"description"}),
        claim=frozenset({"note"}),
        tag=_REFI_TAG,
        article=frozenset({*_ARTICLE, "note"}),
    ),
    "qdc": Holds(tag=_REFI_TAG, only_tags=True),
    "brat": Holds(quote=frozenset(_QUOTE) - {"origin"}),
}


def losses(snapshot: Snapshot, format: str, options: Options = EVERYTHING) -> Report | None:
    """What becomes of every record of `snapshot` in that format; None for a format that is not for exchange.

    Outcomes are kept, changed (the reason names what is left behind) and dropped.
    """
    holds = HOLDS.get(format)
    if holds is None:
        return None
    ready = reduced(canonical(snapshot), options)
    return Report(tuple(_items(ready, holds)))


def _items(snapshot: Snapshot, holds: Holds) -> Iterator[Item]:
    for tag in snapshot.tags:
        yield _item("tag", tag.path, _lost(tag, _TAG, holds.tag))
    if holds.only_tags:
        return
    for actor in snapshot.actors:
        yield _item("actor", actor.name, _lost(actor, _ACTOR, holds.actor) + _custom(actor))
    for claim in snapshot.claims:
        yield _item("claim", claim.statement, _lost(claim, _CLAIM, holds.claim) + _custom(claim))
    statements = {claim.id: claim.statement for claim in snapshot.claims}
    for link in snapshot.links:
        name = f"{statements[link.claim]} {link.relation} {statements[link.other]}"
        yield Item("claim link", name, Outcome.DROPPED, "the format has no place for it")
    for article in snapshot.articles:
        yield _article(article, holds)
        for quote in article.quotes:
            yield _quote(quote, article, holds)


def _article(article: Article, holds: Holds) -> Item:
    lost = [
        _name(field) for field in _ARTICLE if getattr(article.summary.metadata, field) and field not in holds.article
    ]
    lost += _custom(article.summary)
    lost += ["note"] if article.summary.note and "note" not in holds.article else []
    lost += ["text"] if article.version.content.text and not holds.text else []
    lost += ["what was set aside"] if article.version.content.set_aside else []
    kinds = {block.kind.value for block in article.version.content.blocks} - {"paragraph", "title"}
    lost += ["the text's structure"] if kinds and holds.text else []
    return _item("article", article.summary.metadata.title, lost)


def _quote(quote: Quote, article: Article, holds: Holds) -> Item:
    name = quote.exact[:80]
    if holds.places and not any(_stands(span, article) for span in quote.spans):
        return Item("quote", name, Outcome.DROPPED, "it has no place in the text, and the format wants one")
    lost = _lost(quote, _QUOTE, holds.quote)
    lost += ["custom fields"] if quote.fields and not holds.certainty else []
    if not holds.certainty and any(about.certainty for about in quote.claims):
        lost.append("certainty of its stance")
    if holds.places and not all(_stands(span, article) for span in quote.spans):
        lost.append("a part without a place")
    return _item("quote", name, lost)


def _custom(record: Actor | Claim | ArticleSummary) -> list[str]:
    """No format for exchange has a place for the custom fields of anything but quotes."""
    return ["custom fields"] if record.fields else []


def _stands(span: Any, article: Article) -> bool:
    text = article.version.content.text
    return span.placement is not Placement.ORPHAN and (not text or text[span.start : span.end] == span.exact)


def _lost(record: Any, fields: Iterable[str], held: frozenset[str]) -> list[str]:
    return [_name(field) for field in fields if field not in held and getattr(record, field) not in _NOTHING]


_NOTHING: tuple[object, ...] = ("", (), None, 0)


def _name(field: str) -> str:
    return field.replace("_", " ")


def _item(kind: str, name: str, lost: list[str]) -> Item:
    if lost:
        return Item(kind, name, Outcome.CHANGED, f"without {', '.join(lost)}")
    return Item(kind, name, Outcome.KEPT)
