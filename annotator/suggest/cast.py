"""Who is named in an article: the names with the forms of one person brought together."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from annotator.model import CanonicalText
from annotator.suggest.mentions import ADJECTIVE, Run, find_runs
from annotator.suggest.names import fold, is_acronym, skeleton
from annotator.suggest.words import Reading, read

_WOMAN = re.compile(
    r"woman$|(?:min|präsident|kanzler|sprecher)in$|ess$|^(?:ms|mrs|miss|frau|mme|señora|sra|пані|госпожа)\.?$"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text. Tokens `first` to `last` (exclusive) are the name, from `lead` on with titles before it.

    `entity` is shared by all mentions of one name; `quoted` says that it stands inside quotation marks.
    """

    first: int
    last: int
    lead: int
    start: int
    end: int
    name: str
    entity: int
    quoted: bool


@dataclass(slots=True)
class Entity:
    """All forms of one name. `name` is the fullest; `words` are folded titles and adjectives that go with it."""

    name: str
    person: bool
    forms: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    sex: str = ""


@dataclass(frozen=True)
class Cast:
    """Everybody named in an article: mentions in text order, entities by number, mention at each token."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    at: dict[int, Mention]


@lru_cache(maxsize=16)
def cast_of(content: CanonicalText, language: str = "en") -> Cast:
    """Everybody named in an article; remembered."""
    return find_cast(read(content, language))


def find_cast(reading: Reading) -> Cast:
    """Find the names of an article and bring together the forms of each."""
    runs = find_runs(reading)
    entities: list[Entity] = []
    numbers = _cluster(reading, runs, entities)
    mentions = tuple(
        Mention(
            run.first,
            run.last,
            run.lead,
            reading.tokens[run.first].start,
            reading.tokens[run.last - 1].end,
            run.name,
            number,
            bool(reading.quoted[run.first]),
        )
        for run, number in zip(runs, numbers, strict=True)
        if number >= 0
    )
    at = {index: mention for mention in mentions for index in range(mention.first, mention.last)}
    return Cast(mentions, tuple(entities), at)


def _cluster(reading: Reading, runs: list[Run], entities: list[Entity]) -> list[int]:
    """Give every run the number of its entity, -1 where a run names nobody; `entities` is filled."""
    words = reading.pack
    by_form: dict[str, int] = {}
    by_word: dict[str, list[int]] = defaultdict(list)
    by_sound: dict[tuple[str, str], int] = {}
    folded = [fold(run.name) for run in runs]
    numbers = [-1] * len(runs)
    order = sorted(range(len(runs)), key=lambda i: (-min(2, len(folded[i].split())), i))
    for i in order:
        run, key = runs[i], folded[i]
        parts = key.split()
        if (
            not parts
            or run.name.endswith("-style")
            or "http" in key
            or (len(parts) == 1 and words.language == "de" and not _german_name(run, parts[0], by_word))
        ):
            continue
        sound = (skeleton(parts[0]), skeleton(parts[-1]))
        number = by_form.get(key, -1)
        if number < 0 and len(parts) > 1 and min(map(len, sound)) > 1:
            number = by_sound.get(sound, -1)
        if number < 0 and len(parts) == 1:
            number = _latest(by_word.get(parts[0], []))
        if number < 0:
            number = len(entities)
            entities.append(Entity(run.name, _is_person(reading, run)))
            for part in parts if len(parts) > 1 and entities[number].person else ():
                by_word[part].append(number)
            if len(parts) > 1:
                by_sound.setdefault(sound, number)
        by_form.setdefault(key, number)
        _describe(reading, run, entities[number])
        numbers[i] = number
    return numbers


def _german_name(run: Run, word: str, by_word: dict[str, list[int]]) -> bool:
    """German capitalises every noun: a single word is a name if a title, an acronym or a fuller name says so."""
    return word in by_word or run.titled or run.lead < run.first or is_acronym(run.name)


def _latest(numbers: list[int]) -> int:
    return numbers[0] if numbers else -1


def _is_person(reading: Reading, run: Run) -> bool:
    core = reading.tokens[run.first : run.last]
    if is_acronym(run.name) or any(token.low in reading.pack.groups or token.low in ("of", "the") for token in core):
        return False
    if any(token.low in reading.pack.things or token.kind == "n" for token in core):
        return False
    before = reading.tokens[run.lead - 1].low if run.lead else ""
    if run.titled or run.lead < run.first:
        return True
    return sum(token.kind == "w" for token in core) > 1 and before not in ("in", "near", "across", "at", "im")


def _describe(reading: Reading, run: Run, entity: Entity) -> None:
    tokens, words = reading.tokens, reading.pack
    entity.forms.add(run.name)
    if len(run.name) > len(entity.name) and not is_acronym(entity.name):
        entity.name = run.name
    sentence = reading.sentences[reading.sentence_of[run.first]]
    lead = max(sentence.first, run.lead - (4 if tokens[run.lead - 1].text == "," else 1))
    around = list(tokens[lead : run.first])
    if run.last < sentence.last and tokens[run.last].text == ",":
        around += tokens[run.last + 1 : min(sentence.last, run.last + 9)]
    for token in around:
        if token.low in words.titles or token.low in words.groups or ADJECTIVE.search(token.low):
            entity.words.add(token.low)
        if token.kind == "w":
            if _WOMAN.search(token.low):
                entity.sex = "f"
            elif token.low in ("mr", "mr.", "herr", "sir") or token.low.endswith("man"):
                entity.sex = entity.sex or "m"
