"""Who says a marked passage: the cue and the speaker around it, by the shape of the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.suggest.phrases import Phrase, is_somebody, subject_after, subject_before
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
        subject = subject_after(reading, begin + 1, end)
        if subject:
            return Attribution((begin, begin + 1), subject, "quote, cue, speaker")
    for index in range(begin, min(end, begin + _REACH_AFTER)):
        if tokens[index].low not in words.quoting or index == begin or tokens[index].low in words.participles:
            continue
        subject = subject_before(reading, index, begin)
        if subject and is_somebody(reading, subject) and _opens_clause(reading, subject[0], begin):
            says_more = index + 1 < len(tokens) and tokens[index + 1].low in words.that
            if says_more or (closed and not _ends_soon(reading, index, end)):
                return None
            return Attribution((index, index + 1), subject, "quote, speaker, cue")
    return None


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
        if tokens[index].low not in words.quoting:
            continue
        start = next((i + 1 for i in range(index - 1, floor - 1, -1) if reading.quoted[i]), floor)
        subject = _subject_of(reading, index, start, adjacent=first - index <= 2)
        if subject and subject[0] < index:
            return Attribution((index, index + 1), subject, "speaker, cue, quote")
        after = subject_after(reading, index + 1, first)
        if after and (start == index or tokens[index - 1].kind in "mp"):
            return Attribution((index, index + 1), after, "cue, speaker, quote")
    return None


def _subject_of(reading: Reading, cue: int, floor: int, *, adjacent: bool) -> Phrase | None:
    """The subject of a cue; of a participle or a second verb it is the subject of the verb before it.

    Where the marked words follow at once (`adjacent`) any noun will do, otherwise it has to be somebody.
    """
    tokens, words = reading.tokens, reading.pack
    subject = subject_before(reading, cue, floor)
    if subject and (adjacent or is_somebody(reading, subject)) and tokens[cue].low not in words.participles:
        return subject
    for index in range(cue - 1, floor, -1):
        if tokens[index].low in words.quoting and tokens[index].low not in words.participles:
            subject = subject_before(reading, index, floor)
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
                    return Attribution((index, after), subject, "according to")
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
    if cue + 1 >= end or tokens[cue + 1].kind != "w":
        return all(token.kind != "w" for token in tokens[cue + 1 : end])
    if any(token.low in words.that or token.text == ":" for token in tokens[cue + 1 : end]):
        return False
    if words.takes(tokens[cue].low, "addressee"):
        return end - cue < 14
    return tokens[cue + 1].low in words.behind or tokens[cue + 1].low in words.calendar
