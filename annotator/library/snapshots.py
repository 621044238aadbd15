"""A consistent picture of articles with everything said in them, for exporters."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.library.actors import Actors
from annotator.library.articles import Articles
from annotator.library.claims import Claims
from annotator.library.fields import Fields
from annotator.library.tags import Tags
from annotator.library.topics import Topics
from annotator.model import ArticleId, Coder, CoderId, Snapshot
from annotator.store import Store


def take_snapshot(
    store: Store, name: str, articles: Iterable[ArticleId] | None, *, everything: bool = False
) -> Snapshot:
    """The given articles, or all of them by date, with the actors, claims, topics and tags their quotes refer to.

    With `everything`, also those that no quote refers to. Raises NotFound.
    """
    reader = Articles(store)
    if articles is None:
        articles = [summary.id for summary in reversed(reader.all())]
    whole = reader.several(list(articles))
    quotes = [quote for article in whole for quote in article.quotes]
    used_actors = {actor.actor for quote in quotes for actor in quote.actors}
    used_claims = {claim.claim for quote in quotes for claim in quote.claims}
    claims = tuple(claim for claim in Claims(store).all() if everything or claim.id in used_claims)
    used_claims |= {claim.id for claim in claims}
    links = tuple(link for link in Claims(store).links() if {link.claim, link.other} <= used_claims)
    used_tags = {tag.tag for quote in quotes for tag in quote.tags}
    used_tags |= {tag.tag for article in whole for tag in article.summary.tags}
    tags = {tag.id: tag for tag in Tags(store).all()}
    for tag in list(used_tags):
        parent = tags[tag].parent if tag in tags else None
        while parent is not None and parent not in used_tags and parent in tags:
            used_tags.add(parent)
            parent = tags[parent].parent
    actors = {actor.id: actor for actor in Actors(store).all()}
    for actor in list(used_actors):
        step = actors[actor].affiliation if actor in actors else None
        while step is not None and step not in used_actors and step in actors:
            used_actors.add(step)
            step = actors[step].affiliation
    names = {quote.coder for quote in quotes}
    coders = store.rows("SELECT id, uid, name FROM coder ORDER BY id")
    topics = {topic.id: topic for topic in Topics(store).all()}
    used_topics = set()
    for claim in claims:
        topic = claim.topic
        while topic is not None and topic not in used_topics:
            used_topics.add(topic)
            topic = topics[topic].parent
    return Snapshot(
        name,
        whole,
        tuple(actor for actor in actors.values() if everything or actor.id in used_actors),
        claims,
        links,
        tuple(tag for tag in tags.values() if everything or tag.id in used_tags),
        tuple(Coder(CoderId(row[0]), row[1], row[2]) for row in coders if row[2] in names),
        topics=tuple(topic for topic in topics.values() if everything or topic.id in used_topics),
        fields=Fields(store).all(),
    )
