"""Who is named in an article: names, pronouns and descriptions, with the forms of one name brought together."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from annotator.model import CanonicalText
from annotator.suggest.names import SMALL_WORDS, fold, is_acronym, skeleton
from annotator.suggest.packs import Pack
from annotator.suggest.words import Reading, Token, read

_POSSESSIVE = re.compile(r"['’]s?$")
_ADJECTIVE = re.compile(
    r"(?:ian|ish|ese|can|ean|aqi|eli|ani|ench|utch|ech|eek|iss)$|^(?:us|u\.s\.|uk|eu)$", re.IGNORECASE
)
_PATRONYMIC = re.compile(r"(?:ович|евич|івич|йович|овна|евна|івна|ївна|ична|ича|вича|овны|евны|івни)$")
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


@dataclass(slots=True)
class _Run:
    first: int
    last: int
    lead: int
    name: str
    titled: bool


@lru_cache(maxsize=16)
def cast_of(content: CanonicalText, language: str = "en") -> Cast:
    """Everybody named in an article; remembered."""
    return find_cast(read(content, language))


def find_cast(reading: Reading) -> Cast:
    """Find the names of an article and bring together the forms of each."""
    runs = _runs(reading)
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


def _runs(reading: Reading) -> list[_Run]:
    tokens, words = reading.tokens, reading.pack
    known = _known_capitals(reading)
    found: list[_Run] = []
    for sentence in reading.sentences:
        index = sentence.first if sentence.block not in reading.skipped else sentence.last
        while index < sentence.last:
            if not tokens[index].capital or not _may_start(tokens, index, sentence.first, sentence.last, known, words):
                index += 1
                continue
            last = _extend(tokens, index, sentence.last, words)
            run = _trim(tokens, index, last, words)
            if run and not _is_adjective(tokens, run, sentence.last, words):
                found.append(run)
            index = last
    return found


def _is_adjective(tokens: tuple[Token, ...], run: _Run, end: int, words: Pack) -> bool:
    """Whether a run is but the adjective of a common noun that follows: "Belarusian authorities"."""
    if run.last - run.first > 1 or run.last >= end or not _ADJECTIVE.search(tokens[run.first].low):
        return False
    after = tokens[run.last]
    return (
        after.kind == "w"
        and not after.capital
        and after.low not in words.stop
        and (after.low not in words.quoting or after.low in words.groups)
        and after.low not in words.auxiliaries
    )


def _known_capitals(reading: Reading) -> frozenset[str]:
    """Words that are capitalised in the middle of a sentence, and so are names even at its start."""
    first_words = {sentence.first for sentence in reading.sentences}
    found = set()
    for index, token in enumerate(reading.tokens):
        if token.capital and index not in first_words and index and reading.tokens[index - 1].kind == "w":
            found.add(_bare(token))
    return frozenset(found)


def _bare(token: Token) -> str:
    return _POSSESSIVE.sub("", token.low)


def _may_start(
    tokens: tuple[Token, ...], index: int, first: int, last: int, known: frozenset[str], words: Pack
) -> bool:
    token = tokens[index]
    low = _bare(token)
    if low in words.stop or token.low in words.stop or low in words.calendar or low in words.pronouns:
        return False
    at_start = index == first or tokens[index - 1].kind in "mp"
    if not at_start or low in known or is_acronym(token.text) or f"{low}." in words.honorifics:
        return True
    if index + 1 >= last:
        return False
    after = tokens[index + 1]
    if after.capital and after.low not in words.stop:
        return True
    if low in words.honorifics or low in words.titles:
        return True
    return after.low in words.quoting and low not in words.groups and not low.endswith("ing")


def _extend(tokens: tuple[Token, ...], first: int, end: int, words: Pack) -> int:
    """Index after the last token of the run of capitalised words that starts at `first`."""
    index = first + 1
    while index < end:
        token, before = tokens[index], tokens[index - 1]
        if before.low.endswith(("'s", "s'")) and before.kind == "w" and len(before.low) > 3:
            break
        point = token.text == "." and token.start == before.end and _shortened(before, words)
        name = token.capital and not token.glued and token.low not in words.calendar and token.low not in words.stop
        if point or name:
            index += 1
        else:
            length = _bridge(tokens, first, index, end, words)
            if not length:
                break
            index += length
    return index


def _shortened(before: Token, words: Pack) -> bool:
    return len(before.text) == 1 or f"{before.low}." in words.abbreviations or f"{before.low}." in words.honorifics


def _bridge(tokens: tuple[Token, ...], first: int, index: int, end: int, words: Pack) -> int:
    """How many small words at `index` join the name before with a capitalised word after: "de la", "of the"."""
    low = tokens[index].low
    length = 1
    if low in words.particles:
        while index + length < end and tokens[index + length].low in words.particles and length < 3:
            length += 1
    elif low in words.joiners and _heads_organisation(tokens, first, index, words):
        if index + length < end and tokens[index + length].low in words.joiners:
            length += 1
    else:
        return 0
    after = tokens[index + length] if index + length < end else None
    fits = after is not None and after.capital and after.low not in words.calendar and after.low not in words.stop
    return length + 1 if fits else 0


def _heads_organisation(tokens: tuple[Token, ...], first: int, index: int, words: Pack) -> bool:
    return any(
        token.low in words.groups or f"{token.low}s" in words.groups or token.low in words.titles
        for token in tokens[first:index]
    )


def _trim(tokens: tuple[Token, ...], first: int, last: int, words: Pack) -> _Run | None:
    """Separate titles and adjectives from the name itself; None when no name is left."""
    while last > first and tokens[last - 1].text == "." and not _shortened(tokens[last - 2], words):
        last -= 1
    lead, titled = first, False
    if not any(token.low in SMALL_WORDS for token in tokens[first:last]):
        offices = words.titles | words.honorifics
        title = next((i for i in range(last - 2, first, -1) if tokens[i].low in offices), first)
        titled = title > first
        first = title + 1 if titled else first
        first += titled and first < last - 1 and tokens[first].text == "."
    while first < last - 1:
        low = tokens[first].low
        title = _is_title(tokens[first], words) or low in words.honorifics or f"{low}." in words.honorifics
        adjective = bool(_ADJECTIVE.search(low)) and any(t.low in words.titles for t in tokens[first + 1 : last])
        if not title and not (adjective and not titled) and tokens[first].text != ".":
            break
        if title and any(t.low in SMALL_WORDS for t in tokens[first + 1 : last]):
            break  # the head of an office, "Secretary General of NATO"
        titled = titled or title
        first += 1
    while lead > 0 and _is_title(tokens[lead - 1], words) and tokens[lead - 1].end + 1 == tokens[lead].start:
        lead, titled = lead - 1, True
    if (
        words.language in ("uk", "ru")
        and lead < first
        and last - first > 2
        and not _has_patronymic(tokens, first, last)
    ):
        first = last - 2  # "прессекретар Кремля Дмитро Пєсков": the office has a genitive of its own
    core = tokens[first:last]
    if len(core) == 1 and (core[0].low in words.titles or core[0].low in words.honorifics or core[0].kind != "w"):
        return None
    if words.language == "de" and len(core) == 1 and not titled and not is_acronym(core[0].text):
        titled = False
    name = _POSSESSIVE.sub("", _joined(core))
    return _Run(first, last, lead, name, titled)


def _has_patronymic(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    return any(_PATRONYMIC.search(token.low) for token in tokens[first:last])


def _is_title(token: Token, words: Pack) -> bool:
    return token.kind == "w" and (token.low in words.titles or token.low.rsplit("-", 1)[-1] in words.titles)


def _joined(core: tuple[Token, ...]) -> str:
    parts: list[str] = []
    for before, token in zip((None, *core), core, strict=False):
        parts.append(("" if before is None or before.end == token.start else " ") + token.text)
    return "".join(parts)


def _cluster(reading: Reading, runs: list[_Run], entities: list[Entity]) -> list[int]:
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


def _german_name(run: _Run, word: str, by_word: dict[str, list[int]]) -> bool:
    """German capitalises every noun: a single word is a name if a title, an acronym or a fuller name says so."""
    return word in by_word or run.titled or run.lead < run.first or is_acronym(run.name)


def _latest(numbers: list[int]) -> int:
    return numbers[0] if numbers else -1


def _is_person(reading: Reading, run: _Run) -> bool:
    core = reading.tokens[run.first : run.last]
    if is_acronym(run.name) or any(token.low in reading.pack.groups or token.low in ("of", "the") for token in core):
        return False
    if any(token.low in reading.pack.things or token.kind == "n" for token in core):
        return False
    before = reading.tokens[run.lead - 1].low if run.lead else ""
    if run.titled or run.lead < run.first:
        return True
    return sum(token.kind == "w" for token in core) > 1 and before not in ("in", "near", "across", "at", "im")


def _describe(reading: Reading, run: _Run, entity: Entity) -> None:
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
        if token.low in words.titles or token.low in words.groups or _ADJECTIVE.search(token.low):
            entity.words.add(token.low)
        if token.kind == "w":
            if _WOMAN.search(token.low):
                entity.sex = "f"
            elif token.low in ("mr", "mr.", "herr", "sir") or token.low.endswith("man"):
                entity.sex = entity.sex or "m"
