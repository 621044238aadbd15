"""Who a speaker phrase means: a name, the person behind a pronoun, the one a description fits."""

from __future__ import annotations

from annotator.suggest.mentions import Cast, Entity, Mention
from annotator.suggest.phrases import Phrase, noun_before
from annotator.suggest.words import Reading

_BACK = 6


def named_by(reading: Reading, cast: Cast, phrase: Phrase | None) -> str:
    """The name or description a speaker phrase gives: of the entity, of what "who" refers to, or the words themselves.

    "" for no phrase and for a pronoun whose person the article does not tell.
    """
    if phrase is None:
        return ""
    if reading.pack.pronouns.get(reading.tokens[phrase[0]].low) == "r" and phrase[1] - phrase[0] == 1:
        phrase = noun_before(reading, phrase[0]) or phrase
    entity = entity_of(reading, cast, phrase)
    if entity:
        return entity.name
    words = reading.content.text[reading.tokens[phrase[0]].start : reading.tokens[phrase[1] - 1].end]
    return "" if words.casefold() in reading.pack.pronouns else words


def entity_of(reading: Reading, cast: Cast, phrase: Phrase) -> Entity | None:
    """The entity a speaker phrase means, None when the article does not tell."""
    named = [cast.at[index] for index in range(*phrase) if index in cast.at]
    if named and phrase[0] == named[0].lead and named[0].last < phrase[1] and reading.tokens[named[0].last].text == ",":
        return cast.entities[named[0].entity]
    if named:
        best = next((m for m in named if cast.entities[m.entity].person), None) or _nominal(reading, named)
        if best and (cast.entities[best.entity].person or phrase[1] - phrase[0] <= best.last - best.lead + 1):
            return cast.entities[best.entity]
    first = reading.tokens[phrase[0]].low
    pronoun = reading.pack.pronouns.get(first, "")
    if pronoun and phrase[1] - phrase[0] == 1:
        return _antecedent(reading, cast, phrase[0], pronoun) if pronoun in "mfr" else None
    described = _described(reading, cast, phrase)
    return described or (cast.entities[named[0].entity] if named and not _lower_head(reading, phrase) else None)


def _nominal(reading: Reading, named: list[Mention]) -> Mention | None:
    """The mention that is not just the adjective of what follows."""
    return next((m for m in named if m.last - m.first > 1 or reading.tokens[m.last - 1].text.isupper()), named[-1])


def _lower_head(reading: Reading, phrase: Phrase) -> bool:
    return not reading.tokens[phrase[1] - 1].capital


def _antecedent(reading: Reading, cast: Cast, token: int, sex: str) -> Entity | None:
    """The person before a pronoun: the first one named in the nearest sentence before that names a fitting one."""
    number = reading.sentence_of[token]
    for sentence in range(number, max(-1, number - _BACK), -1):
        if reading.sentences[sentence].block in reading.skipped:
            continue
        bounds = reading.sentences[sentence]
        for index in range(bounds.first, min(bounds.last, token)):
            mention = cast.at.get(index)
            if mention is None or reading.quoted[index] or mention.first != index:
                continue
            entity = cast.entities[mention.entity]
            fits = entity.person and (sex == "r" or not entity.sex or entity.sex == sex)
            if fits and not reading.tokens[mention.last - 1].low.endswith(("'s", "s'")):
                return entity
    return None


def _described(reading: Reading, cast: Cast, phrase: Phrase) -> Entity | None:
    """The entity that has the titles and adjectives of a description, the one named last before it if several do."""
    words = {token.low for token in reading.tokens[phrase[0] : phrase[1]]}
    heads = {word for word in words if word in reading.pack.titles}
    if not heads:
        return None
    adjectives = {t.low for t in reading.tokens[phrase[0] : phrase[1]] if t.capital} - reading.pack.stop
    leaders = reading.pack.leaders
    best: Entity | None = None
    for mention in cast.mentions:
        if mention.first > phrase[0]:
            break
        entity = cast.entities[mention.entity]
        same = heads & entity.words or (heads & leaders and entity.words & leaders)
        if entity.person and same and adjectives <= entity.words:
            best = entity
    return best
