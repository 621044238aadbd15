"""Actors in an article: where the library's are named, and who is named that the library does not know."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from annotator.model import Actor, CanonicalText
from annotator.suggest.cast import Cast, Entity, cast_of
from annotator.suggest.names import ActorIndex, Linked, as_index
from annotator.suggest.people import kind_of
from annotator.suggest.quotes import suggest
from annotator.suggest.values import KnownMention, ProposedActor, Range
from annotator.suggest.words import Reading, read


def known_mentions(
    content: CanonicalText, language: str, actors: Sequence[Actor] | ActorIndex
) -> tuple[KnownMention, ...]:
    """Where the library's actors are named, in text order.

    A surname or first name alone counts where the article gives the full name somewhere, or where one actor of the
    library has that surname.
    """
    reading, cast = read(content, language), cast_of(content, language)
    linked = _links(reading, cast, actors)
    return tuple(
        KnownMention(linked[m.entity].actor.id, m.start, m.end, linked[m.entity].reason)
        for m in cast.mentions
        if m.entity in linked
    )


def proposed_actors(
    content: CanonicalText, language: str, actors: Sequence[Actor] | ActorIndex
) -> tuple[ProposedActor, ...]:
    """Speakers and repeatedly named people that the library has no actor for, most often named first.

    One proposal holds all spellings of a name in the article; those that differ from `name` are its aliases.
    """
    reading, cast = read(content, language), cast_of(content, language)
    linked = _links(reading, cast, actors)
    speaking = {s.speaker_name for s in suggest(content, language, actors) if s.speaker_name and s.actor_id is None}
    places: dict[int, list[Range]] = defaultdict(list)
    for mention in cast.mentions:
        places[mention.entity].append((mention.start, mention.end))
    found = [
        _proposal(reading, entity, tuple(places[number]))
        for number, entity in enumerate(cast.entities)
        if number not in linked and (entity.name in speaking or (entity.person and len(places[number]) > 1))
    ]
    return tuple(sorted(found, key=lambda actor: (-len(actor.mentions), actor.mentions[0])))


def _links(reading: Reading, cast: Cast, actors: Sequence[Actor] | ActorIndex) -> dict[int, Linked]:
    index = as_index(actors, reading.pack.titles)
    found: dict[int, Linked] = {}
    for number, entity in enumerate(cast.entities):
        linked = index.find(entity.name)
        for form in sorted(entity.forms, key=len, reverse=True):
            linked = linked or (index.find(form) if len(form.split()) > 1 or form == entity.name else None)
        if linked:
            found[number] = linked
    return found


def _proposal(reading: Reading, entity: Entity, mentions: tuple[Range, ...]) -> ProposedActor:
    aliases = tuple(sorted(form for form in entity.forms if form != entity.name and " " in form))
    titles = [word for word in sorted(entity.words) if word in reading.pack.titles]
    return ProposedActor(
        entity.name, kind_of(reading, entity.name, person=entity.person), aliases, mentions, ", ".join(titles)
    )
