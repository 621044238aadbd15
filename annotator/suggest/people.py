"""Who a speaker phrase means: a name, the person behind a pronoun, the one a description fits."""

from __future__ import annotations

from annotator.model import ActorKind
from annotator.suggest.cast import Cast, Entity, Mention
from annotator.suggest.names import is_acronym
from annotator.suggest.phrases import Phrase, is_pronoun, noun_before
from annotator.suggest.words import Reading

_BACK = 6


def named_by(reading: Reading, cast: Cast, phrase: Phrase | None) -> tuple[str, ActorKind]:
    """The name an actor can have that a speaker phrase means, and what kind of actor it is.

    It is the entity's fullest name, else the description without its article and apposition ("union of crews"). "" for
    no phrase, for a pronoun whose person the article does not tell, and for words that name nobody in particular
    ("many", "his lawyer").
    """
    if phrase is None:
        return "", ActorKind.PERSON
    tokens, words = reading.tokens, reading.pack
    if words.pronouns.get(tokens[phrase[0]].low) == "r" and phrase[1] - phrase[0] == 1:
        phrase = noun_before(reading, phrase[0]) or phrase
    entity = entity_of(reading, cast, phrase)
    if entity:
        return entity.name, kind_of(reading, entity.name, person=entity.person)
    first, last = phrase
    last = next((index for index in range(first, last) if tokens[index].text in (",", "(", "—", "–", "--")), last)
    vague = words.possessives | words.quantifiers
    if first >= last or (tokens[first].low in vague or (last - first == 1 and is_pronoun(tokens[first], words))):
        return "", ActorKind.PERSON
    while first < last - 1 and tokens[first].low in words.determiners:
        first += 1
    name = reading.content.text[tokens[first].start : tokens[last - 1].end]
    return name, kind_of(reading, name, person=False)


def kind_of(reading: Reading, name: str, *, person: bool) -> ActorKind:
    """A guess what a name or description stands for; `person` when the article shows it is one."""
    words = name.casefold().split()
    if person:
        return ActorKind.PERSON
    if is_acronym(name) or set(words) & reading.pack.things:
        return ActorKind.ORGANISATION
    if words[-1] in reading.pack.groups:
        return ActorKind.GROUP if words[-1].endswith("s") else ActorKind.ORGANISATION
    if set(words) & reading.pack.groups:
        return ActorKind.ORGANISATION
    if set(words) & reading.pack.titles or len(words) > 1:
        return ActorKind.PERSON
    return ActorKind.ORGANISATION if name[:1].isupper() else ActorKind.GROUP


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
