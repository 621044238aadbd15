"""Reports that name their source without a verb: "according to X", "X: …"."""

from __future__ import annotations

from annotator.suggest.complement import SHORTEST, clause_end, left_content
from annotator.suggest.phrases import Phrase, is_pronoun
from annotator.suggest.report import Report
from annotator.suggest.words import Reading, Token

_HEADLINE = 22


def according_report(reading: Reading, first: int, last: int) -> Report | None:
    """The report of a sentence with "according to X", before, behind or inside what is said."""
    tokens, words = reading.tokens, reading.pack
    for index in range(first, last):
        if reading.quoted[index]:
            continue
        for phrase in words.according:
            after = index + len(phrase)
            if after >= last or tuple(token.low for token in tokens[index:after]) != phrase:
                continue
            source = _source(reading, after, last)
            content = _around(reading, first, last, index, source) if source else ()
            if sum(end - start for start, end in content) >= SHORTEST:
                return Report(content, (index, after), source, "according to", "none")
    return None


def _around(reading: Reading, first: int, last: int, index: int, source: Phrase) -> tuple[Phrase, ...]:
    """What is said, on the left of "according to", or on the right where little or nothing stands on the left."""
    tokens = reading.tokens
    left = left_content(reading, first, index)
    begin = source[1]
    while begin < last and tokens[begin].text in (",", ":", "—", "–", "--"):
        begin += 1
    right = (begin, clause_end(reading, begin, last)) if source[1] < begin < last else None
    if right and right[1] > right[0] and (left is None or left[1] - left[0] < 5):
        return (left, right) if left and left[1] - left[0] > 1 else (right,)
    return (left,) if left else ()


def _source(reading: Reading, begin: int, last: int) -> Phrase | None:
    """The source named behind "according to": up to the comma or the end."""
    end = begin
    while end < last and reading.tokens[end].text not in (",", ";", ":", "—", "–", "--") and not reading.quoted[end]:
        if reading.tokens[end].text == "." and end == last - 1:
            break
        if is_pronoun(reading.tokens[end], reading.pack) and end > begin:
            break
        end += 1
    return (begin, end) if end > begin else None


def labelled_report(reading: Reading, number: int) -> Report | None:
    """A paragraph that opens with its speaker: a transcript's "CLINTON: …" or a headline's "Clinton: …"."""
    sentence = reading.sentences[number]
    tokens = reading.tokens
    if number and reading.sentences[number - 1].block == sentence.block:
        return None
    for index in range(sentence.first, min(sentence.last, sentence.first + 6)):
        token = tokens[index]
        if token.text == ":" and index > sentence.first:
            following = reading.sentences[number + 1 :]
            end = next((s.first for s in following if s.block != sentence.block), len(tokens))
            label = tokens[sentence.first : index]
            if index + 2 < end and (_in_capitals(label) or _heads_line(reading, sentence.first, index, end)):
                return Report(((index + 1, end),), (index, index + 1), (sentence.first, index), "label", "colon")
            return None
        if not token.capital and token.text != ".":
            return None
    return None


def _in_capitals(label: tuple[Token, ...]) -> bool:
    return all(token.text.isupper() or token.kind == "p" for token in label)


def _heads_line(reading: Reading, first: int, colon: int, end: int) -> bool:
    """Whether a label in mixed case stands before a headline of one sentence and names somebody."""
    tokens, words = reading.tokens, reading.pack
    if end - first > _HEADLINE or reading.sentence_of[first] != reading.sentence_of[end - 1]:
        return False
    last = tokens[colon - 1]
    if last.low in words.stop or last.low in words.calendar or last.low in words.things:
        return False
    return tokens[colon + 1].capital or tokens[colon + 1].kind == "m"
