"""Noun phrases without a parser: the subject before or after a cue, read from function words and capitals."""

from __future__ import annotations

from annotator.suggest.packs import Pack
from annotator.suggest.words import Reading, Token

_ENDING = frozenset(",;:—–()[]/…?!")
Phrase = tuple[int, int]


def is_adverb(token: Token, words: Pack) -> bool:
    """Whether a word may stand between subject and verb: auxiliary, adverb, day of the week."""
    if token.low in words.auxiliaries or token.low in words.calendar:
        return True
    return words.language == "en" and token.low.endswith("ly") and not token.capital and len(token.low) > 4


def is_noun(reading: Reading, cue: int) -> bool:
    """Whether a cue's base form must be a noun ("a retort"): no plural subject or pronoun stands right before it."""
    token, words = reading.tokens[cue], reading.pack
    if token.low not in words.bases or cue == 0:
        return False
    before = reading.tokens[cue - 1]
    if token.low in words.speaking:
        return before.low in ("to", "not", "can", "would")
    plural = before.low in words.quantifiers or (before.low.endswith("s") and not before.low.endswith("'s"))
    return not plural and not is_pronoun(before, words)


def is_pronoun(token: Token, words: Pack) -> bool:
    """Whether a word is a subject pronoun, also with a shortened verb ("he's")."""
    return token.low.split("'", 1)[0] in words.pronouns


def noun_before(reading: Reading, relative: int) -> Phrase | None:
    """The noun phrase a relative pronoun at a token refers to, when it names somebody."""
    inner = relative - 1 if relative and reading.tokens[relative - 1].text == "," else relative
    floor = reading.sentences[reading.sentence_of[relative]].first
    noun = _leftward(reading, inner - 1, floor)
    return noun if noun and is_somebody(reading, noun) else None


def subject_before(reading: Reading, cue: int, floor: int) -> Phrase | None:
    """The subject that ends before token `cue`, with an apposition between commas; not before token `floor`."""
    tokens, words = reading.tokens, reading.pack
    index = cue - 1
    while index >= floor and (is_adverb(tokens[index], words) or tokens[index].low in ("'s", "’")):
        index -= 1
    if index >= floor and tokens[index].kind == "n" and index > floor and tokens[index - 1].low in words.calendar:
        index -= 2
    if index >= floor and tokens[index].low == "on" and tokens[index + 1].low in words.calendar:
        index -= 1
    if index < floor:
        return None
    if tokens[index].text in (",", ")", "—", "–", "--"):
        return _with_apposition(reading, index, floor)
    if words.pronouns.get(tokens[index].low) == "r":
        return (index, index + 1)
    return _leftward(reading, index, floor)


def _with_apposition(reading: Reading, index: int, floor: int) -> Phrase | None:
    """The subject before an apposition, a relative clause or a bracket that closes at `index`."""
    tokens = reading.tokens
    opening = {")": "(", "—": "—", "–": "–", "--": "--"}.get(tokens[index].text, ",")
    back = index - 1
    while back > floor and index - back < 40:
        if tokens[back].text == opening:
            phrase = _leftward(reading, back - 1, floor)
            if phrase and is_somebody(reading, phrase):
                return phrase[0], index
            if opening != ",":
                return None
        if reading.quoted[back]:
            return None
        back -= 1
    return None


def _leftward(reading: Reading, index: int, floor: int) -> Phrase | None:
    """The noun phrase that ends with token `index`."""
    tokens, words = reading.tokens, reading.pack
    if index >= floor and tokens[index].text == ")":
        opening = next((i for i in range(index, max(floor, index - 9), -1) if tokens[i].text == "("), 0)
        inner = _leftward(reading, opening - 1, floor) if opening else None
        return (inner[0], index + 1) if inner else None
    if index < floor:
        return None
    last = tokens[index]
    if last.low in words.pronouns:
        return (index, index + 1)
    if last.kind == "w" and last.low.endswith(("'s", "s'")):
        return None  # what follows is a noun that belongs to it
    if last.kind not in "wn" or last.low in words.boundaries or last.low in words.never:
        return None
    if last.low in words.stop - words.groups - words.quantifiers and not last.capital:
        return None
    first = index
    while first > floor and index - first < 18:
        token = tokens[first - 1]
        if not _joins_left(reading, first - 1, tokens[first], floor):
            break
        first -= 1
        if token.low in words.determiners and not (first > floor and tokens[first - 1].low in words.linking):
            break
    while first < index and (tokens[first].low in words.linking or tokens[first].text in "'’"):
        first += 1
    return (first, index + 1)


def _joins_left(reading: Reading, index: int, right: Token, floor: int) -> bool:
    """Whether the token at `index` belongs to the noun phrase that goes on with `right`."""
    token, words = reading.tokens[index], reading.pack
    if token.kind == "n":
        return True
    if token.kind != "w":
        if token.text == ".":
            return index > floor and _abbreviated(reading.tokens, index, words) and right.capital
        return token.text in "&-/" and right.start - token.end < 2
    if token.low in ("and", "und", "y", "et", "і", "та", "и"):
        before = reading.tokens[index - 1] if index > floor else None
        return before is not None and (before.capital or before.low in words.groups) and right.low not in words.pronouns
    if token.low in words.linking or token.low in ("to", "like", "with"):
        return index > floor and _may_be_linked(reading.tokens[index - 1], token, words)
    if token.low in words.determiners or token.low in words.possessives:
        return True
    if token.low in words.boundaries or token.low in words.pronouns or token.low in words.auxiliaries:
        return token.capital and index > floor and token.low not in words.stop
    if token.low in words.cues and not token.capital:
        return token.low.endswith("ing")
    return token.low not in words.stop or token.low in words.groups or token.low in words.quantifiers


def _may_be_linked(before: Token, preposition: Token, words: Pack) -> bool:
    """Whether a preposition may hang on the word before it, as in "aides to the mayor"."""
    if before.kind != "w" or before.low in words.stop or before.low in words.cues:
        return before.kind == "n" or before.low in words.quantifiers
    if preposition.low in words.linking:
        return True
    return before.low in words.groups or before.low in words.titles or before.low.removesuffix("s") in words.titles


def subject_after(reading: Reading, index: int, ceiling: int, *, anybody: bool = False) -> Phrase | None:
    """The subject that starts at token `index`, behind its verb ("said Karen Hall, a farmer").

    With `anybody` a noun phrase with a determiner will do ("said the ruling").
    """
    tokens, words = reading.tokens, reading.pack
    while index < ceiling and is_adverb(tokens[index], words) and not tokens[index].capital:
        index += 1
    if (
        index >= ceiling
        or tokens[index].kind not in "wn"
        or tokens[index].low in words.behind | words.never | words.oblique
    ):
        return None
    if tokens[index].low in words.pronouns:
        return (index, index + 1)
    first = index
    while index < ceiling:
        token = tokens[index]
        if token.kind in "mp" and not _is_inside(tokens, index, words):
            break
        if index > first and (token.low in words.behind or token.low in words.calendar or token.low in words.pronouns):
            joined = token.low == "and" and index + 1 < ceiling and tokens[index + 1].capital
            if not joined:
                break
        if index > first and not token.capital and (token.low in words.cues or token.low in words.auxiliaries):
            break
        index += 1
    fits = is_somebody(reading, (first, index)) or (anybody and tokens[first].low in words.determiners)
    if index == first or not fits:
        return None
    return first, _apposition_end(reading, first, index, ceiling)


def _is_inside(tokens: tuple[Token, ...], index: int, words: Pack) -> bool:
    """Whether a point or sign belongs to the phrase: the stop of "Mr.", "R&D", "9/11"."""
    token = tokens[index]
    if token.text == ".":
        return index > 0 and _abbreviated(tokens, index, words)
    return token.text in "&-/" and index > 0 and tokens[index - 1].end == token.start


def _abbreviated(tokens: tuple[Token, ...], index: int, words: Pack) -> bool:
    before = tokens[index - 1]
    return f"{before.low}." in words.abbreviations or f"{before.low}." in words.honorifics or len(before.text) == 1


def _apposition_end(reading: Reading, first: int, index: int, ceiling: int) -> int:
    """The end of an apposition after the comma at `index`, or `index` when there is none.

    It is a description behind a name ("Aas, an engineer") or a name behind a title ("the mayor, Lena Aas").
    """
    tokens, words = reading.tokens, reading.pack
    if index + 1 >= ceiling or tokens[index].text != ",":
        return index
    opener = tokens[index + 1].low
    titled = any(token.low in words.titles for token in tokens[first:index]) and tokens[index + 1].capital
    described = opener in words.determiners or opener in words.titles or words.pronouns.get(opener) == "r"
    if titled:
        end = index + 1
        while end < ceiling and (tokens[end].capital or tokens[end].low in words.particles):
            end += 1
        return end
    if not described:
        return index
    end = index + 1
    while (
        end < ceiling and tokens[end].text not in _ENDING and tokens[end].text not in ".;" and not reading.quoted[end]
    ):
        end += 1
    return end


def is_somebody(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase can be a speaker: a name, a pronoun, a title or a group."""
    words = reading.pack
    for token in reading.tokens[phrase[0] : phrase[1]]:
        if token.low in words.pronouns or token.low in words.titles or token.low in words.groups:
            return True
        if token.low in ("percent", "%") or (token.kind == "n" and token.text.endswith("%")):
            return True
        if token.kind == "w" and token.capital and token.low not in words.stop and token.low not in words.calendar:
            return True
        if token.low.endswith("s") and token.low[:-1] in words.titles:
            return True
    first = reading.tokens[phrase[0]]
    return first.low in words.quantifiers or (first.kind == "n" and phrase[1] - phrase[0] > 1)


def opening_subject(reading: Reading, first: int, end: int) -> Phrase | None:
    """The noun phrase a sentence opens with, or that stands behind its opening "In Geneva," taken for its subject."""
    tokens, words = reading.tokens, reading.pack
    while first < end and (tokens[first].kind in "mp" or tokens[first].low in ("but", "and", "still", "yet", "so")):
        first += 1
    if first < end and tokens[first].low in words.behind | words.never | words.linking:
        comma = next((i for i in range(first, min(end, first + 16)) if tokens[i].text == ","), -1)
        if comma < 0:
            return None
        first = comma + 1
    subject = subject_after(reading, first, end)
    return _headed(reading, subject) if subject and is_somebody(reading, subject) else None


def _headed(reading: Reading, phrase: Phrase) -> Phrase:
    """A phrase cut where its verb must start: at the first small word behind its head that joins nothing."""
    tokens, words = reading.tokens, reading.pack
    joining = words.linking | words.determiners | words.joiners | words.particles | words.possessives
    seen = False
    for index in range(*phrase):
        token = tokens[index]
        head = token.capital or token.low in words.titles | words.groups or token.low.removesuffix("s") in words.titles
        hangs = index > phrase[0] and (tokens[index - 1].low in joining or tokens[index - 1].text == ",")
        if seen and token.kind == "w" and not head and token.low not in joining and not hangs:
            return phrase[0], index
        if token.text == ",":
            return phrase
        seen = seen or head
    return phrase
