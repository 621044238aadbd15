"""The annotations as linked data: a W3C Web Annotation `AnnotationPage`, and schema.org `Quotation`s and `Claim`s.

Positions are Unicode code points, as the Web Annotation Data Model asks. Records are named `urn:attest:<kind>:<uid>`,
an article also by its address.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.exporting.citation import web_address
from annotator.exporting.values import Refs, references, script_json
from annotator.model import (
    Actor,
    ActorKind,
    Area,
    Article,
    Claim,
    CustomField,
    FieldValue,
    Function,
    Placement,
    Quote,
    QuoteClaim,
    Snapshot,
    Span,
    Tag,
)

ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
SCHEMA_CONTEXT = "https://schema.org"
_TYPES = {ActorKind.PERSON: "Person", ActorKind.ANONYMOUS: "Person"}
MORE = {
    "cue": "cue",
    "obtained": "obtained",
    "translatedFrom": "translated_from",
    "certainty": "certainty",
    "origin": "origin",
}
"""Fields of a quote that the model has no term for, by the name they have after `attest:` in an annotation."""
Json = dict[str, Any]


def annotation_page(snapshot: Snapshot) -> Iterator[str]:
    """The JSON text of an AnnotationPage with one Annotation for each quote, in pieces."""
    refs = references(snapshot)
    yield '{"@context":' + script_json(ANNOTATION_CONTEXT) + ',"type":"AnnotationPage","items":['
    first = True
    for article in snapshot.articles:
        for quote in article.quotes:
            yield ("" if first else ",") + script_json(annotation(quote, article, refs))
            first = False
    yield "]}"


def annotation(quote: Quote, article: Article, refs: Refs) -> Json:
    """One quote as a Web Annotation."""
    bodies: list[Json] = [
        {"type": "TextualBody", "purpose": "classifying", "value": quote.kind.value},
        *(_actor_body(one.name, one.function.value, refs[Actor][one.actor]) for one in quote.actors),
        *(_claim_body(one, refs[Claim][one.claim]) for one in quote.claims),
        *(
            {"type": "TextualBody", "purpose": "tagging", "value": tag.path, "id": urn("tag", refs[Tag][tag.tag])}
            for tag in quote.tags
        ),
    ]
    if quote.note:
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": quote.note, "format": "text/plain"})
    result: Json = {"id": urn("quote", quote.uid), "type": "Annotation", "motivation": "highlighting", "body": bodies}
    result |= {f"attest:{key}": held for key, field in MORE.items() if (held := getattr(quote, field))}
    if quote.fields:
        result["attest:fields"] = [_field(one, refs[CustomField][one.field]) for one in quote.fields]
    if quote.created:
        result["created"] = quote.created
    if quote.coder:
        result["creator"] = {"type": "Person", "name": quote.coder}
    source = article_id(article)
    targets: list[Json] = [{"source": source, "selector": _selectors(span)} for span in quote.spans]
    targets += [{"source": source, "selector": _area_selector(area)} for area in quote.areas]
    result["target"] = targets[0] if len(targets) == 1 else targets or source
    return result


def statements(snapshot: Snapshot) -> Iterator[str]:
    """The JSON text of a schema.org graph: articles, actors, claims and quotations, in pieces."""
    refs = references(snapshot)
    yield '{"@context":' + script_json(SCHEMA_CONTEXT) + ',"@graph":['
    records = (
        *(_schema_article(article) for article in snapshot.articles),
        *(_schema_actor(actor) for actor in snapshot.actors),
        *(_schema_claim(claim) for claim in snapshot.claims),
    )
    yield ",".join(script_json(record) for record in records)
    first = not records
    for article in snapshot.articles:
        for quote in article.quotes:
            yield ("" if first else ",") + script_json(_quotation(quote, article, refs))
            first = False
    yield "]}"


def urn(kind: str, uid: str) -> str:
    """The name of a record outside its library."""
    return f"urn:attest:{kind}:{uid}"


def article_id(article: Article) -> str:
    """An article's address, or its urn when it has none."""
    return web_address(article.summary.metadata.url) or urn("article", article.summary.uid)


def _selectors(span: Span) -> list[Json]:
    quote: Json = {"type": "TextQuoteSelector", "exact": span.exact, "prefix": span.prefix, "suffix": span.suffix}
    if span.placement is Placement.ORPHAN:
        return [quote]
    return [quote, {"type": "TextPositionSelector", "start": span.start, "end": span.end}]


def _area_selector(area: Area) -> Json:
    """A rectangle on a page as RFC 8118 (RFC 3778 before) names it: left, top, width and height in points."""
    box = f"{area.left:g},{area.top:g},{area.right - area.left:g},{area.bottom - area.top:g}"
    result: Json = {
        "type": "FragmentSelector",
        "conformsTo": "http://tools.ietf.org/rfc/rfc3778",
        "value": f"page={area.page}&viewrect={box}",
    }
    result |= {"attest:near": area.near} if area.near else {}
    return result | ({"attest:sha256": area.source} if area.source else {})


def _actor_body(name: str, function: str, uid: str) -> Json:
    return {
        "type": "SpecificResource",
        "purpose": "identifying",
        "source": {"id": urn("actor", uid), "label": name},
        "attest:function": function,
    }


def _claim_body(about: QuoteClaim, uid: str) -> Json:
    result: Json = {
        "type": "SpecificResource",
        "purpose": "assessing",
        "source": {"id": urn("claim", uid), "label": about.statement},
        "attest:stance": about.stance.value,
    }
    return result | ({"attest:certainty": about.certainty} if about.certainty else {})


def _field(held: FieldValue, uid: str) -> Json:
    return {"id": urn("field", uid), "name": held.name, "kind": held.kind.value, "value": held.value}


def _schema_article(article: Article) -> Json:
    metadata = article.summary.metadata
    known = {
        "url": web_address(metadata.url),
        "datePublished": metadata.published,
        "inLanguage": metadata.language,
        "articleSection": metadata.section,
    }
    result: Json = {"@type": "NewsArticle", "@id": urn("article", article.summary.uid), "headline": metadata.title}
    result |= {key: value for key, value in known.items() if value}
    if metadata.byline:
        result["author"] = {"@type": "Person", "name": metadata.byline}
    if metadata.outlet:
        result["publisher"] = {"@type": "Organization", "name": metadata.outlet}
    return result


def _schema_actor(actor: Actor) -> Json:
    result: Json = {
        "@type": _TYPES.get(actor.kind, "Organization"),
        "@id": urn("actor", actor.uid),
        "name": actor.name,
    }
    if actor.aliases:
        result["alternateName"] = list(actor.aliases)
    if actor.description:
        result["description"] = actor.description
    if address := web_address(actor.external_id):
        result["sameAs"] = address
    return result


def _schema_claim(claim: Claim) -> Json:
    return {"@type": "Claim", "@id": urn("claim", claim.uid), "text": claim.statement}


def _quotation(quote: Quote, article: Article, refs: Refs) -> Json:
    result: Json = {
        "@type": "Quotation",
        "@id": urn("quote", quote.uid),
        "text": quote.exact,
        "isPartOf": {"@id": urn("article", article.summary.uid)},
    }
    for key, function in (("spokenByCharacter", Function.SPEAKER), ("mentions", Function.MENTIONED)):
        if found := [{"@id": urn("actor", refs[Actor][a.actor])} for a in quote.actors if a.function is function]:
            result[key] = found
    if quote.claims:
        result["about"] = [{"@id": urn("claim", refs[Claim][one.claim])} for one in quote.claims]
    return result
