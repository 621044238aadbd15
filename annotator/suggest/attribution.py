"""Who says a marked passage: the cue and the speaker around it, by the shape of the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.suggest.phrases import (
    Phrase,
    is_noun,
    is_pronoun,
    is_somebody,
    opening_subject,
    subject_after,
    subject_before,
)
from annotator.suggest.words import Reading

_REACH_AFTER = 26
_REACH_BEFORE = 45


@dataclass(frozen=True, slots=True)
class Attribution:
    """Token ranges of the cue and the speaker, half open, and the name of the pattern."""

    cue: Phrase
    speaker: Phrase
    rule: str


def attribution_of(reading: Reading, start: int, end: int) -> Attribution | None:
    """The attribution of the passage between two offsets, looked for behind it, then before it, in its paragraph."""
    first, last = reading.token_at(start), reading.tokens_before(end)
    if first >= last or first >= len(reading.tokens):
        return None
    while (
        first and reading.tokens[first - 1].kind == "m" and reading.tokens[first - 1].end == reading.tokens[first].start
    ):
        first -= 1
    while last < len(reading.tokens) and reading.tokens[last].kind == "m" and _touches(reading, last):
        last += 1
    return after_passage(reading, first, last) or before_passage(reading, first)


def after_passage(reading: Reading, first: int, last: int) -> Attribution | None:
    """The attribution behind the passage of tokens `first` to `last`: "…," X said, or "…," said X."""
    tokens, words = reading.tokens, reading.pack
    if last >= len(tokens) or reading.block_of(last) != reading.block_of(max(first, last - 1)):
        return None
    closed = _full_stop(reading, first, last)
    begin = last
    while begin < len(tokens) and (
        tokens[begin].text in (",", ".", "–", "—", "-", "―", "--") or tokens[begin].kind == "m"
    ):
        if tokens[begin].kind == "m" and tokens[begin].text in "“„«":
            return None
        closed = closed or tokens[begin].text == "."
        begin += 1
    if begin >= len(tokens) or reading.block_of(begin) != reading.block_of(last):
        return None
    end = _ceiling(reading, begin)
    signed = _signed(reading, last, begin)
    if signed:
        return signed
    named = _according(reading, begin, min(end, begin + 2))
    if named and not closed:
        return named
    if tokens[begin].low in words.quoting and not closed:
        subject = subject_after(reading, begin + 1, end, anybody=True)
        if subject:
            return Attribution((begin, begin + 1), subject, "quote, cue, speaker")
    framed = _framed(reading, begin, end) if not closed else None
    if framed:
        return framed
    for index in range(begin, min(end, begin + _REACH_AFTER)):
        if tokens[index].low not in words.quoting or index == begin or tokens[index].low in words.participles:
            continue
        subject = subject_before(reading, index, begin)
        if (
            subject
            and _opens_clause(reading, subject[0], begin)
            and (subject[0] == begin or is_somebody(reading, subject))
        ):
            says_more = index + 1 < len(tokens) and (
                tokens[index + 1].low in words.that or tokens[index + 1].text == ":"
            )
            if says_more or (closed and not _ends_soon(reading, index, end)):
                return None
            return Attribution((index, index + 1), subject, "quote, speaker, cue")
    return None if closed else _unknown_verb(reading, begin, end)


def _unknown_verb(reading: Reading, begin: int, end: int) -> Attribution | None:
    """A speaker beside a past tense the pack does not know: "…?" X pressed. "…," remembered X, an engineer."""
    tokens, words = reading.tokens, reading.pack
    if words.inverting:
        return None
    for verb in range(begin, min(end, begin + 5)):
        if not tokens[verb].low.endswith("ed") or tokens[verb].capital or tokens[verb].low in words.stop:
            continue
        after = subject_after(reading, verb + 1, end) if verb == begin else None
        if after and tokens[after[0]].capital:
            return Attribution((verb, verb + 1), after, "quote, verb, speaker")
        before = subject_before(reading, verb, begin) if verb > begin else None
        stops = verb + 1 >= end or tokens[verb + 1].kind in "pm"
        if before and before[0] == begin and stops and is_somebody(reading, before):
            return Attribution((verb, verb + 1), before, "quote, speaker, verb")
    return None


def _framed(reading: Reading, begin: int, end: int) -> Attribution | None:
    """A speaker between the two parts of a verb: "…", hatte X im Radio erklärt; "…", a déclaré X."""
    tokens, words = reading.tokens, reading.pack
    if not words.inverting or tokens[begin].low not in words.auxiliaries or begin + 2 >= end:
        return None
    if tokens[begin + 1].low in words.quoting:
        subject = subject_after(reading, begin + 2, end, anybody=True)
        return Attribution((begin, begin + 2), subject, "quote, cue, speaker") if subject else None
    subject = subject_after(reading, begin + 1, end, anybody=True)
    cue = next((i for i in range(begin + 2, end) if tokens[i].low in words.quoting), 0)
    return Attribution((cue, cue + 1), subject, "quote, speaker, cue") if subject and cue >= subject[1] else None


def _signed(reading: Reading, last: int, begin: int) -> Attribution | None:
    """A dash and a name behind the passage, at the end of the paragraph: "…" — Name."""
    tokens = reading.tokens
    if begin == last or tokens[begin - 1].text not in ("—", "–", "―", "--", "-") or not tokens[begin].capital:
        return None
    sentence = reading.sentences[reading.sentence_of[begin]]
    whole = sentence.last == len(tokens) or reading.block_of(sentence.last) != sentence.block
    if (
        not whole
        or sentence.last - begin > 12
        or any(t.low in reading.pack.quoting for t in tokens[begin : sentence.last])
    ):
        return None
    return Attribution((begin - 1, begin), (begin, sentence.last), "quote, dash, speaker")


def _touches(reading: Reading, index: int) -> bool:
    return reading.tokens[index - 1].end == reading.tokens[index].start


def _opens_clause(reading: Reading, subject: int, begin: int) -> bool:
    """Whether a subject stands at once behind the passage or behind the comma after its last words."""
    return subject - begin <= 1 or (subject - begin < 10 and reading.tokens[subject - 1].text == ",")


def before_passage(reading: Reading, first: int) -> Attribution | None:
    """The attribution before the passage that starts at token `first`: X said: "…", or "…", X said, "…"."""
    tokens, words = reading.tokens, reading.pack
    if first == 0:
        return None
    sentence = reading.sentences[reading.sentence_of[first - 1]]
    same = sentence.block == reading.block_of(first)
    if not same and tokens[first - 1].text != ":":
        return None
    if same and reading.sentence_of[first - 1] != reading.sentence_of[first] and tokens[first - 1].text != ":":
        return None
    floor = max(sentence.first, first - _REACH_BEFORE)
    for index in range(first - 1, floor - 1, -1):
        if reading.quoted[index]:
            break
        named = _according(reading, index, index + 1)
        if named:
            return named
        if tokens[index].low not in words.quoting or is_noun(reading, index):
            continue
        start = next((i + 1 for i in range(index - 1, floor - 1, -1) if reading.quoted[i]), floor)
        subject = _subject_of(reading, index, start, adjacent=first - index <= 2)
        behind_comma = index > start and tokens[index - 1].text == ","
        if words.inverting and (subject is None or behind_comma or _after_preposition(reading, subject, start)):
            after = subject_after(reading, index + 1, first, anybody=True)
            if after:
                return Attribution((index, index + 1), after, "cue, speaker, quote")
            subject = opening_subject(reading, start, index) or subject
        if subject and subject[0] < index:
            return Attribution((index, index + 1), subject, "speaker, cue, quote")
        after = subject_after(reading, index + 1, first)
        if after and (start == index or tokens[index - 1].kind in "mp"):
            return Attribution((index, index + 1), after, "cue, speaker, quote")
    return _before_colon(reading, floor, first)


def nearest_cue(reading: Reading, token: int) -> Attribution | None:
    """The last cue before a token in its sentence that has a subject on either side."""
    sentence = reading.sentences[reading.sentence_of[token]]
    for index in range(token - 1, sentence.first - 1, -1):
        if reading.quoted[index] or reading.tokens[index].low not in reading.pack.quoting:
            continue
        subject = subject_before(reading, index, sentence.first)
        if subject is None or _after_preposition(reading, subject, sentence.first):
            subject = subject_after(reading, index + 1, token, anybody=True) or subject
        if subject:
            return Attribution((index, index + 1), subject, "marks within a sentence")
    return None


def _before_colon(reading: Reading, floor: int, first: int) -> Attribution | None:
    """The subject of a sentence that ends in the colon before the passage, whatever its verb is."""
    if reading.tokens[first - 1].text != ":" or first - 1 <= floor:
        return None
    tokens = reading.tokens
    joint = next(
        (i for i in range(first - 2, floor, -1) if tokens[i].low in ("and", "but") or tokens[i].text == ";"), 0
    )
    subject = subject_after(reading, joint + 1, first - 1) if joint else None
    if subject is None or not is_pronoun(tokens[subject[0]], reading.pack):
        subject = opening_subject(reading, floor, first - 1)
    if subject is None:
        return None
    name = next((i for i in range(*subject) if tokens[i].capital and i > subject[0]), subject[0])
    while name + 1 < subject[1] and tokens[name + 1].capital:
        name += 1
    return Attribution((first - 1, first), (subject[0], name + 1), "speaker, colon, quote")


def _after_preposition(reading: Reading, subject: Phrase, floor: int) -> bool:
    words = reading.pack
    if reading.tokens[subject[0]].low in words.oblique:
        return True
    return subject[0] > floor and reading.tokens[subject[0] - 1].low in words.behind | words.linking


def _subject_of(reading: Reading, cue: int, floor: int, *, adjacent: bool) -> Phrase | None:
    """The subject of a cue; of a participle or a second verb it is the subject of the verb before it.

    Where the marked words follow at once (`adjacent`) any noun will do, otherwise it has to be somebody.
    """
    tokens, words = reading.tokens, reading.pack
    subject = subject_before(reading, cue, floor)
    if subject and (adjacent or is_somebody(reading, subject)) and tokens[cue].low not in words.participles:
        return subject
    first = reading.sentences[reading.sentence_of[cue]].first if tokens[cue].low in words.participles else floor
    for index in range(cue - 1, first, -1):
        if reading.quoted[index]:
            continue
        if tokens[index].low in words.quoting and tokens[index].low not in words.participles:
            subject = subject_before(reading, index, first)
            if subject and is_somebody(reading, subject):
                return subject
    first = floor
    while first < cue and tokens[first].kind in "mp":
        first += 1
    return subject_after(reading, first, cue) if first < cue else None


def _according(reading: Reading, begin: int, end: int) -> Attribution | None:
    """An attribution like "according to X" that starts at one of the tokens from `begin` to `end`."""
    for index in range(begin, end):
        for phrase in reading.pack.according:
            if tuple(token.low for token in reading.tokens[index : index + len(phrase)]) == phrase:
                after = index + len(phrase)
                subject = subject_after(reading, after, _ceiling(reading, after))
                if subject:
                    last = next((i for i in range(*subject) if reading.tokens[i].text == ","), subject[1])
                    return Attribution((index, after), (subject[0], last), "according to")
    return None


def _ceiling(reading: Reading, index: int) -> int:
    """The end of the sentence from `index`, or the next marked words if they come first."""
    if index >= len(reading.tokens):
        return index
    end = reading.sentences[reading.sentence_of[index]].last
    return next((i for i in range(index, end) if reading.quoted[i] and i > index), end)


def _full_stop(reading: Reading, first: int, last: int) -> bool:
    """Whether the passage ends with a full stop, so that what follows it is a sentence of its own."""
    index = last - 1
    while index > first and reading.tokens[index].kind == "m":
        index -= 1
    return reading.tokens[index].text == "."


def _ends_soon(reading: Reading, cue: int, end: int) -> bool:
    """Whether nothing is said behind the cue: the sentence ends, or goes on with who was told, when or where."""
    tokens, words = reading.tokens, reading.pack
    if cue + 1 < len(tokens) and tokens[cue + 1].kind == "m" and not reading.quoted[cue]:
        return False
    if cue + 1 >= end or tokens[cue + 1].kind != "w":
        return all(token.kind != "w" for token in tokens[cue + 1 : end])
    if any(token.low in words.that or token.text == ":" for token in tokens[cue + 1 : end]):
        return False
    if words.takes(tokens[cue].low, "addressee"):
        return end - cue < 14
    return tokens[cue + 1].low in words.behind or tokens[cue + 1].low in words.calendar
