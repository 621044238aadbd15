"""Names in the text: runs of capitalised words, cut from the titles and adjectives before them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.suggest.names import SMALL_WORDS, is_acronym
from annotator.suggest.packs import Pack
from annotator.suggest.words import Reading, Token

_POSSESSIVE = re.compile(r"['’]s?$")
ADJECTIVE = re.compile(
    r"(?:ian|ish|ese|can|ean|aqi|eli|ani|ench|utch|ech|eek|iss)$|^(?:us|u\.s\.|uk|eu)$", re.IGNORECASE
)
_PATRONYMIC = re.compile(r"(?:ович|евич|івич|йович|овна|евна|івна|ївна|ична|ича|вича|овны|евны|івни)$")


@dataclass(slots=True)
class Run:
    """Tokens `first` to `last` are a name, from `lead` on with titles; `titled` when a title says it is a person."""

    first: int
    last: int
    lead: int
    name: str
    titled: bool


def find_runs(reading: Reading) -> list[Run]:
    """The names of an article in text order, those in captions left out."""
    tokens, words = reading.tokens, reading.pack
    known = _known_capitals(reading)
    found: list[Run] = []
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


def _is_adjective(tokens: tuple[Token, ...], run: Run, end: int, words: Pack) -> bool:
    """Whether a run is but the adjective of a common noun that follows: "Belarusian authorities"."""
    if run.last - run.first > 1 or run.last >= end or not ADJECTIVE.search(tokens[run.first].low):
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


def _trim(tokens: tuple[Token, ...], first: int, last: int, words: Pack) -> Run | None:
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
        adjective = bool(ADJECTIVE.search(low)) and any(t.low in words.titles for t in tokens[first + 1 : last])
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
    return Run(first, last, lead, name, titled)


def _has_patronymic(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    return any(_PATRONYMIC.search(token.low) for token in tokens[first:last])


def _is_title(token: Token, words: Pack) -> bool:
    return token.kind == "w" and (token.low in words.titles or token.low.rsplit("-", 1)[-1] in words.titles)


def _joined(core: tuple[Token, ...]) -> str:
    parts: list[str] = []
    for before, token in zip((None, *core), core, strict=False):
        parts.append(("" if before is None or before.end == token.start else " ") + token.text)
    return "".join(parts)
