"""What goes into an export: one canonical order, and nothing the options leave out. Pure functions on snapshots."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from annotator.exporting.options import Options
from annotator.exporting.redact import redacted
from annotator.model import (
    Actor,
    ActorId,
    Article,
    ArticleId,
    ArticleSummary,
    CanonicalText,
    Claim,
    ClaimId,
    CustomField,
    FieldId,
    FieldValue,
    Function,
    Placement,
    Quote,
    QuoteActor,
    QuoteClaim,
    QuoteId,
    QuoteTag,
    Snapshot,
    Stance,
    Tag,
    TagId,
    Topic,
    TopicId,
    Version,
)

_FUNCTIONS = {function: place for place, function in enumerate(Function)}


def canonical(snapshot: Snapshot) -> Snapshot:
    """The same records in an order that depends on their content alone, so that equal data give equal files.

    Articles go from the newest to the oldest; quotes by place; everything else by name. Trashed records are left out,
    counts are of this snapshot, names in quotes are those of the records, and what belongs to one copy of a library
    (reading progress, time of the last change) is cleared. Raises ValueError when a quote refers to a missing record.
    """
    held = {field.id: field for field in snapshot.fields}
    actors = {one.id: replace(one, fields=_values(one.fields, held)) for one in snapshot.actors if not one.trashed}
    claims = {one.id: replace(one, fields=_values(one.fields, held)) for one in snapshot.claims if not one.trashed}
    tags = {tag.id: tag for tag in snapshot.tags if not tag.trashed}
    topics = {topic.id: topic for topic in snapshot.topics}
    articles = [_article(one, actors, claims, tags, held) for one in snapshot.articles if not one.summary.trashed]
    articles.sort(key=lambda a: (a.summary.metadata.title.casefold(), a.summary.uid))
    articles.sort(key=lambda a: a.summary.metadata.published, reverse=True)
    quotes = [quote for article in articles for quote in article.quotes]
    return replace(
        snapshot,
        articles=tuple(articles),
        actors=_counted_actors(
            {i: replace(one, fields=_values(one.fields, held)) for i, one in actors.items()}, quotes
        ),
        claims=_counted_claims(
            {i: replace(one, fields=_values(one.fields, held)) for i, one in claims.items()}, quotes, set(topics)
        ),
        fields=_used_fields(snapshot.fields, articles, actors, claims),
        tags=_counted_tags(tags, quotes),
        topics=_placed_topics(topics, claims),
        links=tuple(
            sorted(
                (link for link in snapshot.links if link.claim in claims and link.other in claims),
                key=lambda k: (claims[k.claim].uid, claims[k.other].uid, k.relation),
            )
        ),
        coders=tuple(sorted(snapshot.coders, key=lambda c: (c.name.casefold(), c.uid))),
    )


def reduced(snapshot: Snapshot, options: Options) -> Snapshot:
    """`snapshot` without what `options` leave out: redacted passages and actors, coder names, article texts."""
    if options.redacts:
        snapshot = canonical(redacted(snapshot, options))
    if not options.coder_names:
        snapshot = without_coders(snapshot)
    if not options.include_text:
        snapshot = without_text(snapshot)
    return snapshot


def spans_tagged(snapshot: Snapshot, tags: frozenset[TagId]) -> dict[ArticleId, tuple[tuple[int, int], ...]]:
    """The ranges of the quotes that carry one of the tags, or a tag below it, as `Options.redact_spans` wants them."""
    wanted = {tag.id for tag in snapshot.tags if _with_parents({tag.id}, snapshot.tags) & tags}
    tagged = (one for article in snapshot.articles for one in article.quotes if any(t.tag in wanted for t in one.tags))
    return spans_of(snapshot, frozenset(quote.id for quote in tagged))


def spans_of(snapshot: Snapshot, quotes: frozenset[QuoteId]) -> dict[ArticleId, tuple[tuple[int, int], ...]]:
    """The ranges of these quotes, as `Options.redact_spans` wants them."""
    found: dict[ArticleId, tuple[tuple[int, int], ...]] = {}
    for article in snapshot.articles:
        ranges = tuple(
            (span.start, span.end)
            for quote in article.quotes
            if quote.id in quotes
            for span in quote.spans
            if span.placement is not Placement.ORPHAN
        )
        if ranges:
            found[article.summary.id] = ranges
    return found


def without_coders(snapshot: Snapshot) -> Snapshot:
    """`snapshot` with nobody named as the one who annotated."""
    articles = (
        replace(article, quotes=tuple(replace(quote, coder="") for quote in article.quotes))
        for article in snapshot.articles
    )
    return replace(snapshot, articles=tuple(articles), coders=())


def without_text(snapshot: Snapshot) -> Snapshot:
    """`snapshot` with hashes, block ranges and anchors, but no article text and nothing that was set aside from it."""
    return replace(
        snapshot,
        articles=tuple(
            replace(
                article,
                version=replace(article.version, content=CanonicalText("", article.version.content.blocks)),
            )
            for article in snapshot.articles
        ),
    )


def only(snapshot: Snapshot, article: Article) -> Snapshot:
    """`snapshot` with one article, and of the records just those it leads to."""
    quotes = article.quotes
    actors = {one.actor for quote in quotes for one in quote.actors}
    actors |= {one.affiliation for one in snapshot.actors if one.id in actors and one.affiliation}
    claims = {one.claim for quote in quotes for one in quote.claims}
    tags = _with_parents(
        {one.tag for one in (*article.summary.tags, *(t for q in quotes for t in q.tags))}, snapshot.tags
    )
    named = {quote.coder for quote in quotes}
    kept = tuple(one for one in snapshot.claims if one.id in claims)
    topics = _with_parents({one.topic for one in kept if one.topic}, snapshot.topics)
    return replace(
        snapshot,
        articles=(article,),
        actors=tuple(one for one in snapshot.actors if one.id in actors),
        claims=kept,
        links=tuple(link for link in snapshot.links if link.claim in claims and link.other in claims),
        tags=tuple(one for one in snapshot.tags if one.id in tags),
        topics=tuple(one for one in snapshot.topics if one.id in topics),
        coders=tuple(one for one in snapshot.coders if one.name in named),
    )


def _with_parents(ids: set[Any], tree: tuple[Tag, ...] | tuple[Topic, ...]) -> set[Any]:
    parents = {one.id: one.parent for one in tree}
    found: set[Any] = set()
    for one in ids:
        while one is not None and one not in found:
            found.add(one)
            one = parents.get(one)
    return found


def text_withheld(version: Version) -> bool:
    """Whether the text of this version was left out of the snapshot."""
    return not version.content.text and bool(version.content.blocks)


def _article(
    article: Article,
    actors: dict[ActorId, Actor],
    claims: dict[ClaimId, Claim],
    tags: dict[TagId, Tag],
    held: dict[FieldId, CustomField],
) -> Article:
    quotes = [_quote(quote, article, actors, claims, tags, held) for quote in article.quotes if not quote.trashed]
    quotes.sort(key=lambda q: (q.start, q.spans[-1].end if q.spans else 0, q.uid))
    summary = replace(
        article.summary,
        version=article.version.id,
        quotes=len(quotes),
        progress=0.0,
        tags=_tags(article.summary.tags, tags),
        fields=_values(article.summary.fields, held),
    )
    return replace(article, summary=summary, quotes=tuple(quotes))


def _quote(
    quote: Quote,
    article: Article,
    actors: dict[ActorId, Actor],
    claims: dict[ClaimId, Claim],
    tags: dict[TagId, Tag],
    held: dict[FieldId, CustomField],
) -> Quote:
    try:
        said_by: list[QuoteActor] = [replace(one, name=actors[one.actor].name) for one in quote.actors]
        about: list[QuoteClaim] = [replace(one, statement=claims[one.claim].statement) for one in quote.claims]
    except KeyError as error:
        raise ValueError(f"quote {quote.uid} refers to record {error}, which the snapshot does not hold") from error
    return replace(
        quote,
        article=article.summary.id,
        version=article.version.id,
        changed="",
        spans=tuple(sorted(quote.spans, key=lambda span: (span.start, span.end))),
        actors=tuple(sorted(said_by, key=lambda a: (_FUNCTIONS[a.function], a.name.casefold(), actors[a.actor].uid))),
        claims=tuple(sorted(about, key=lambda c: (c.statement.casefold(), claims[c.claim].uid))),
        tags=_tags(quote.tags, tags),
        fields=_values(quote.fields, held),
    )


def _values(values: tuple[FieldValue, ...], held: dict[FieldId, CustomField]) -> tuple[FieldValue, ...]:
    """The values of fields that the snapshot holds, in the order of the fields' names."""
    known = [
        FieldValue(one.field, held[one.field].name, held[one.field].kind, one.value)
        for one in values
        if one.field in held
    ]
    return tuple(sorted(known, key=lambda one: (one.name.casefold(), held[one.field].uid)))


def _used_fields(
    fields: tuple[CustomField, ...],
    articles: list[Article],
    actors: dict[ActorId, Actor],
    claims: dict[ClaimId, Claim],
) -> tuple[CustomField, ...]:
    """The fields in order, with how many records of the snapshot are filled in."""
    records: list[Actor | Claim | Quote | ArticleSummary] = [*actors.values(), *claims.values()]
    for article in articles:
        records += [article.summary, *article.quotes]
    counts = Counter(value.field for record in records for value in record.fields)
    ordered = sorted(fields, key=lambda field: (str(field.target), field.name.casefold(), field.uid))
    return tuple(replace(field, used=counts[field.id]) for field in ordered)


def _tags(carried: tuple[QuoteTag, ...], tags: dict[TagId, Tag]) -> tuple[QuoteTag, ...]:
    found = [tags[one.tag] for one in carried if one.tag in tags]
    found.sort(key=lambda tag: ((tag.path or tag.name).casefold(), tag.uid))
    return tuple(QuoteTag(tag.id, tag.path or tag.name, tag.colour) for tag in found)


def _counted_actors(actors: dict[ActorId, Actor], quotes: list[Quote]) -> tuple[Actor, ...]:
    counts = Counter(actor for quote in quotes for actor in {one.actor for one in quote.speakers})
    return tuple(
        replace(
            actor,
            quotes=counts[actor.id],
            affiliation=actor.affiliation if actor.affiliation in actors else None,
        )
        for actor in sorted(actors.values(), key=lambda a: (a.name.casefold(), a.uid))
    )


def _counted_claims(claims: dict[ClaimId, Claim], quotes: list[Quote], topics: set[object]) -> tuple[Claim, ...]:
    counts = Counter((one.claim, one.stance) for quote in quotes for one in quote.claims)
    return tuple(
        replace(
            claim,
            topic=claim.topic if claim.topic in topics else None,
            asserts=counts[claim.id, Stance.ASSERTS],
            denies=counts[claim.id, Stance.DENIES],
            questions=counts[claim.id, Stance.QUESTIONS],
            reports=counts[claim.id, Stance.REPORTS],
        )
        for claim in sorted(claims.values(), key=lambda c: (c.statement.casefold(), c.uid))
    )


def _placed_topics(topics: dict[TopicId, Topic], claims: dict[ClaimId, Claim]) -> tuple[Topic, ...]:
    """The topics by name, each with its path and how many claims of the snapshot are right under it."""
    counts = Counter(claim.topic for claim in claims.values())
    found = []
    for topic in sorted(topics.values(), key=lambda t: (t.name.casefold(), t.uid)):
        names, above = [topic.name], topic.parent
        while above in topics and len(names) <= len(topics):
            names.append(topics[above].name)
            above = topics[above].parent
        parent = topic.parent if topic.parent in topics else None
        found.append(replace(topic, parent=parent, path=" / ".join(reversed(names)), claims=counts[topic.id]))
    return tuple(found)


def _counted_tags(tags: dict[TagId, Tag], quotes: list[Quote]) -> tuple[Tag, ...]:
    counts = Counter(one.tag for quote in quotes for one in quote.tags)
    return tuple(
        replace(
            tag, quotes=counts[tag.id], parent=tag.parent if tag.parent in tags else None, path=tag.path or tag.name
        )
        for tag in sorted(tags.values(), key=lambda t: ((t.path or t.name).casefold(), t.uid))
    )
