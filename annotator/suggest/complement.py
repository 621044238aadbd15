"""What is said, to the right or left of a cue: where it starts and where it ends."""

from __future__ import annotations

from annotator.suggest.phrases import Phrase, is_adverb, is_pronoun, subject_after
from annotator.suggest.words import Reading

SHORTEST = 2


def complement(reading: Reading, cue: int, begin: int, last: int) -> tuple[int, str]:
    """Where the words said start behind a cue, and what they look like."""
    tokens, words = reading.tokens, reading.pack
    prefix = ""
    begin = skip_time(reading, begin, last)
    if begin < last and words.takes(tokens[cue].low, "addressee"):
        beyond = _addressee_end(reading, begin, last)
        if not beyond and _names_only_somebody(reading, begin, last):
            return last, "none"
        if beyond:
            begin, prefix = skip_time(reading, beyond, last), "addressee "
    begin = _skip_setting(reading, begin, last)
    if begin >= last or tokens[begin].text in ".;!?)":
        return begin, "none"
    token = tokens[begin]
    if token.text == "," and (beyond := _past_insertion(reading, begin, last)):
        return complement(reading, cue, beyond, last)
    if token.text == ",":
        if begin + 1 < last and tokens[begin + 1].kind == "m":
            return begin + 1, prefix + "marks"
        return begin, "none"
    if token.text == ":":
        return begin + 1, prefix + "colon"
    if token.kind == "m":
        return begin, prefix + "marks"
    if token.low in words.that:
        return begin + 1, prefix + "that"
    if token.low in ("if", "how", "why", "what", "when", "where", "who"):
        return begin, prefix + "that"
    if token.low == "to":
        return begin, prefix + "to"
    if token.low in ("about", "of", "for", "on", "against", "with", "as", "at", "in", "by", "from", "over"):
        return begin, prefix + "about"
    if token.kind == "p" and token.text in "—–-(":
        return begin, "none"
    if token.low in ("and", "but", "or", "when", "while", "because", "after", "before", "than"):
        return begin, "none"
    return begin, prefix + "clause"


def _past_insertion(reading: Reading, comma: int, last: int) -> int:
    """Behind ", however," or ", among other things," when a conjunction follows; else 0."""
    tokens = reading.tokens
    for index in range(comma + 1, min(last - 1, comma + 9)):
        if tokens[index].kind == "m":
            return 0
        if tokens[index].text == ",":
            return index + 1 if tokens[index + 1].low in reading.pack.that else 0
    return 0


def skip_time(reading: Reading, index: int, last: int) -> int:
    """Past "on Tuesday", "Tuesday", "again", "earlier this week"."""
    tokens, words = reading.tokens, reading.pack
    while index < last:
        low = tokens[index].low
        following = tokens[index + 1].low if index + 1 < last else ""
        if low in words.calendar or low in ("today", "yesterday", "again", "repeatedly", "earlier", "later"):
            index += 1
        elif low in ("on", "last", "late", "early", "this", "in") and (
            following in words.calendar or following in _SPANS
        ):
            index += 2
        elif (low in _DAY_PARTS and index and tokens[index - 1].low in words.calendar) or (
            tokens[index].kind == "n" and index and tokens[index - 1].low in words.calendar
        ):
            index += 1
        else:
            break
    return index


_SPANS = frozenset({"week", "month", "year", "night", "morning", "afternoon", "evening"})
_DAY_PARTS = frozenset({"night", "morning", "afternoon", "evening"})


def _skip_setting(reading: Reading, index: int, last: int) -> int:
    """Past "in a statement", "in an interview with the paper", "during a rally in Ohio"."""
    tokens = reading.tokens
    if index + 2 >= last or tokens[index].low not in ("in", "during", "at", "on", "via", "through", "by", "before"):
        return index
    if tokens[index].low in ("on", "by", "via", "through") and not tokens[index + 1].capital:
        return index
    end = index + 1
    while end < last and end - index < 14:
        token = tokens[end]
        if token.text in ",.:;" or token.kind == "m" or token.low in reading.pack.that:
            return end
        named = tokens[end - 1].low in reading.pack.determiners
        if token.low in reading.pack.pronouns or (token.low in reading.pack.cues and not named):
            return end if token.low in reading.pack.pronouns and end - index > 2 else index
        end += 1
    return end if end == last else index


def _addressee_end(reading: Reading, begin: int, last: int) -> int:
    """The end of the person told, or 0 when nobody is named between the cue and the words."""
    tokens, words = reading.tokens, reading.pack
    for end in range(begin, min(last, begin + 18)):
        token = tokens[end]
        if end > begin:
            if token.low in words.that or token.low in ("to", "not") or token.text in ",:" or token.kind == "m":
                return end
            if is_pronoun(token, words):
                return end
            after_noun = tokens[end - 1].kind == "w" and tokens[end - 1].low not in words.linking | words.stop
            if token.low in words.determiners and after_noun:
                return end
        elif token.low in words.that or token.low == "to" or token.kind == "m" or token.text in ",:":
            return 0
        if token.low in words.addressees:
            return end + 1
        if token.text in ";!?" or (token.low in words.cues and not token.capital):
            return 0
    return 0


def _names_only_somebody(reading: Reading, begin: int, last: int) -> bool:
    """Whether the sentence ends with who was told, and when: "…, he told the Post on Monday."."""
    words = reading.pack
    rest = reading.tokens[begin:last]
    named = rest and (rest[0].capital or rest[0].low in words.addressees or rest[0].low in words.determiners)
    if not named or sum(token.kind == "w" for token in rest) > 9:
        return False
    return not any(token.low in words.finite or token.text in ",:" or token.kind == "m" for token in rest)


def left_content(reading: Reading, first: int, end: int) -> Phrase | None:
    """What stands from the start of the sentence up to the comma before ", X said"."""
    tokens = reading.tokens
    while first < end and (tokens[first].kind in "mp" and tokens[first].text not in "(["):
        if reading.quoted[first]:
            break
        first += 1
    while end > first and tokens[end - 1].text in ",—–":
        end -= 1
    if first < end and tokens[first].low in ("and", "but"):
        first += 1
    return (first, end) if end > first else None


def clause_end(reading: Reading, begin: int, last: int) -> int:
    """Where the words said end: with the sentence, or where its writer speaks again."""
    tokens = reading.tokens
    index = min(begin + 1, last)
    while index < last:
        token = tokens[index]
        if not reading.quoted[index]:
            if token.text == ";":
                break
            if token.text == "," and index + 1 < last and _breaks(reading, index + 1, last):
                break
            if token.low in ("and", "but") and _new_cue(reading, index + 1, last):
                break
        elif _closes_with_comma(reading, index, last) and _breaks(reading, index + 1, last):
            index += 1
            break
        index += 1
    while index > begin and tokens[index - 1].text in ".,;:!?—–" and tokens[index - 1].kind != "m":
        index -= 1
    return index


def _closes_with_comma(reading: Reading, index: int, last: int) -> bool:
    """Whether a token is the closing mark of words that end with the sentence's comma: “…,”."""
    tokens = reading.tokens
    closes = tokens[index].kind == "m" and index + 1 < last and not reading.quoted[index + 1]
    return closes and tokens[index - 1].text == ","


def _breaks(reading: Reading, index: int, last: int) -> bool:
    """Whether what follows a comma is the writer's: "according to", "saying", "and warned", "while X said"."""
    tokens, words = reading.tokens, reading.pack
    low = tokens[index].low
    if low in words.participles:
        return True
    if low in ("and", "but"):
        return _new_cue(reading, index + 1, last)
    if low in ("while", "although", "though"):
        return any(tokens[i].low in words.cues for i in range(index, min(last, index + 8)))
    if low in words.cues and low not in words.participles:
        finite = low not in words.bases and index + 1 < last and tokens[index + 1].kind == "w"
        if finite or subject_after(reading, index + 1, last):
            return True
    return any(tuple(t.low for t in tokens[index : index + len(p)]) == p for p in words.according)


def _new_cue(reading: Reading, index: int, last: int) -> bool:
    """Whether a finite cue follows at once, "and warned", so that the report before it is over."""
    tokens, words = reading.tokens, reading.pack
    while index < last and is_adverb(tokens[index], words):
        index += 1
    if index >= last:
        return False
    low = tokens[index].low
    return low in words.cues and low not in words.bases and low not in words.participles
