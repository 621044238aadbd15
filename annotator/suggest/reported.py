"""Reported speech without marks, or with marks around a part: cue, speaker and what is said, by sentence shape."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.suggest.complement import SHORTEST, clause_end, complement, left_content
from annotator.suggest.phrases import (
    Phrase,
    is_adverb,
    is_noun,
    is_somebody,
    opening_subject,
    subject_after,
    subject_before,
)
from annotator.suggest.report import Report
from annotator.suggest.sources import according_report, labelled_report
from annotator.suggest.words import Reading

_DASHES = frozenset({"—", "–", "--", "---"})
_BEING = frozenset({"be", "been", "being", "is", "are", "was", "were", "'s", "'re", "am", "get", "got"})
_AND = frozenset({"and", "but", "or"})
_BEFORE_PARTICIPLE = frozenset({"by", "while", "in", "after", "before"})
_APART = frozenset({"to", "by", "with", "about", "against", "into", "than", "toward", "towards", "over"})


def reports_in(reading: Reading, number: int) -> Iterator[Report]:
    """The reported speech of sentence `number`, left to right; contents may nest."""
    sentence = reading.sentences[number]
    for special in (according_report(reading, sentence.first, sentence.last), labelled_report(reading, number)):
        if special:
            yield special
    main: Phrase | None = None
    index = sentence.first
    while index < sentence.last:
        width = 0 if reading.quoted[index] else cue_width(reading, index, sentence.last)
        if width:
            bounds = (sentence.first, sentence.last)
            subject, shared = _subject(reading, index, sentence.first, main)
            report = _inverted(reading, index, width, bounds)
            if report is None and subject is not None:
                report = _report(reading, (index, index + width), bounds, subject, shared)
            main = (report.speaker if report else subject) or main
            if report:
                yield report
        index += max(1, width)


def speaker_of(reading: Reading, cue: int, first: int) -> Phrase | None:
    """The subject of the cue at a token, not before token `first`; for those who found a report by other means."""
    return _subject(reading, cue, first, None)[0]


def cue_width(reading: Reading, index: int, end: int) -> int:
    """How many tokens from `index` are a cue, 0 for none; a phrase such as "pointed out" is one cue."""
    tokens, words = reading.tokens, reading.pack
    if tokens[index].kind != "w":
        return 0
    low = tokens[index].low
    for phrase in words.phrases:
        if low == phrase[0] and tuple(token.low for token in tokens[index : min(end, index + len(phrase))]) == phrase:
            return len(phrase)
    if low not in words.cues or tokens[index].text.isupper():
        return 0
    return 0 if tokens[index].capital and not _in_capitals(reading, index) else 1


def _in_capitals(reading: Reading, index: int) -> bool:
    """Whether the sentence around a capitalised word is a headline with capitals throughout."""
    sentence = reading.sentences[reading.sentence_of[index]]
    plain = [t for t in reading.tokens[sentence.first : sentence.last] if t.kind == "w" and not t.capital]
    return all(len(token.low) < 5 for token in plain)


def _report(reading: Reading, cue: Phrase, bounds: Phrase, subject: Phrase, shared: bool) -> Report | None:
    begin, form = complement(reading, cue[0], cue[1], bounds[1])
    if not shared and form not in ("marks", "colon", "that"):
        inserted = _inserted(reading, cue, subject, begin, bounds)
        if inserted:
            return inserted
    if form == "none" or not (_speaks(reading, cue[0], form) or is_somebody(reading, subject)):
        return None
    end = clause_end(reading, begin, bounds[1])
    if _subordinate(reading, subject, bounds[0]):
        end = next((i for i in range(begin, end) if reading.tokens[i].text == "," and not reading.quoted[i]), end)
    if end - begin < SHORTEST and (form not in ("marks", "about") or end <= begin):
        return None
    return Report(((begin, end),), cue, subject, "shared" if shared else "before", form)


def _speaks(reading: Reading, cue: int, form: str) -> bool:
    """Whether only somebody who speaks can be the subject of a cue, whatever the noun is."""
    return reading.tokens[cue].low in reading.pack.speaking or (form.endswith("that") and _of_speech(reading, cue))


def _of_speech(reading: Reading, cue: int) -> bool:
    return reading.pack.takes(reading.tokens[cue].low, "clause")


def _subordinate(reading: Reading, subject: Phrase, first: int) -> bool:
    """Whether the sentence opens with a side clause around the cue: "While X said that …, she …"."""
    return 0 < subject[0] - first <= 6 and reading.tokens[subject[0] - 1].low in reading.pack.subordinators


def _inverted(reading: Reading, cue: int, width: int, bounds: Phrase) -> Report | None:
    """The report of "…, said X": what is said stands before the cue, the speaker behind it."""
    tokens, words = reading.tokens, reading.pack
    fits = width == 1 and words.takes(tokens[cue].low, "clause") and tokens[cue].low not in words.participles
    if not fits or cue == bounds[0] or not _is_comma(reading, cue - 1):
        return None
    speaker = subject_after(reading, cue + 1, bounds[1])
    if speaker is None:
        return None
    ends = speaker[1] >= bounds[1] or tokens[speaker[1]].kind in "pm" or tokens[speaker[1]].low in words.behind
    left = left_content(reading, bounds[0], cue - 1)
    if not ends or left is None or left[1] - left[0] < SHORTEST or _is_apposition(reading, left):
        return None
    if any(tokens[i].low in words.finite or tokens[i].low.endswith("n't") for i in range(*speaker)):
        return None  # "X, the mayor, said Clinton didn't …"
    whole = subject_before(reading, cue, bounds[0])
    if whole and whole[0] <= left[0] and whole[1] >= left[1]:
        return None
    return Report((left,), (cue, cue + 1), speaker, "behind", "none")


def _is_comma(reading: Reading, index: int) -> bool:
    """Whether a clause may end at a token: a comma or dash, or a closing mark with a comma before it."""
    token = reading.tokens[index]
    if token.text == "," or token.text in _DASHES:
        return True
    return token.kind == "m" and index > 0 and bool(reading.quoted[index]) and reading.tokens[index - 1].text in ",?!"


def _inserted(reading: Reading, cue: Phrase, subject: Phrase, begin: int, bounds: Phrase) -> Report | None:
    """What is said around or before ", X said"; also behind "As X said,"."""
    tokens = reading.tokens
    first, last = bounds
    comma = next((i for i in range(cue[1], min(begin + 1, last)) if tokens[i].text in ",.;"), last)
    closes = begin >= last or (comma <= begin and tokens[begin].kind in "pm") or comma < begin
    if not closes:
        return None
    right: Phrase | None = None
    if comma < last and tokens[comma].text == "," and last - comma > 2:
        right = (comma + 1, clause_end(reading, comma + 1, last)) if _resumes(reading, comma + 1) else None
    opener = tokens[subject[0] - 1] if subject[0] > first else None
    if opener is not None and _is_comma(reading, subject[0] - 1):
        left = left_content(reading, first, subject[0] - 1)
        pieces = tuple(piece for piece in (left, right) if piece)
        if pieces and sum(end - start for start, end in pieces) >= SHORTEST and left:
            return Report(pieces, cue, subject, "behind", "none")
        return None
    alone = opener is None or opener.low in ("as", "but", "and", "still") or opener.kind == "m"
    if right and alone and not reading.quoted[right[0]]:
        return Report((right,), cue, subject, "before", "clause")
    return None


def _resumes(reading: Reading, index: int) -> bool:
    """Whether the words said go on behind ", X said," rather than the writer's own."""
    token = reading.tokens[index]
    if token.low.endswith("ing") or (token.kind == "m" and reading.quoted[index]):
        return False
    return token.low not in ("as", "and", "but", "who", "when", "while", "in", "at", "with", "before", "after", "on")


def _is_apposition(reading: Reading, left: Phrase) -> bool:
    """Whether what stands before the comma is a subject and its apposition rather than a clause."""
    tokens = reading.tokens
    commas = [index for index in range(*left) if tokens[index].text == ","]
    opener = tokens[commas[0] + 1].low if commas and commas[0] + 1 < left[1] else ""
    return len(commas) == 1 and opener in ("who", "which", "whose", "also", "a", "an", "the", "himself", "herself")


def _subject(reading: Reading, cue: int, first: int, main: Phrase | None) -> tuple[Phrase | None, bool]:
    """(subject, whether it is shared with the verb before); (None, False) when the word is no verb with a speaker."""
    tokens, words = reading.tokens, reading.pack
    low = tokens[cue].low
    if low in words.participles:
        return _participle_subject(reading, cue, first, main)
    back = cue - 1
    while back >= first and is_adverb(tokens[back], words):
        if tokens[back].low in _BEING:
            return None, False
        back -= 1
    if back >= first and tokens[back].low in _AND:
        inherited = main or opening_subject(reading, first, back)
        return (inherited, True) if inherited and inherited[1] <= back else (None, False)
    if back == cue - 1 and back >= first and is_noun(reading, cue):
        return None, False
    subject = subject_before(reading, cue, first)
    if subject is None or _after_preposition(reading, subject, first):
        opening = opening_subject(reading, first, cue) if low in words.speaking and back >= first else None
        return (opening, False) if opening and tokens[back].kind == "w" else (None, False)
    return subject, False


def _after_preposition(reading: Reading, subject: Phrase, first: int) -> bool:
    tokens = reading.tokens
    if subject[0] == first or tokens[subject[0] - 1].low not in _APART:
        return False
    counted = tokens[subject[0]].kind == "n" or tokens[subject[0]].low in reading.pack.quantifiers
    return not (counted and tokens[subject[0] - 1].low in ("about", "over"))


def _participle_subject(reading: Reading, cue: int, first: int, main: Phrase | None) -> tuple[Phrase | None, bool]:
    """Of ", saying that …" the subject is that of the clause before; of "is saying" it stands before "is"."""
    tokens, words = reading.tokens, reading.pack
    if cue == first:
        return None, False
    before = tokens[cue - 1]
    if before.low in _BEING or before.low.endswith(("'s", "'re", "'m")):
        subject = subject_before(reading, cue, first)
        return (subject, False) if subject and is_somebody(reading, subject) else (None, False)
    absolute = subject_before(reading, cue, first)
    if absolute and absolute[0] > first and tokens[absolute[0] - 1].low == "with" and is_somebody(reading, absolute):
        return absolute, False
    joined = before.low in _BEFORE_PARTICIPLE or (before.kind == "w" and before.low not in words.stop)
    if before.text == "," or before.text in _DASHES or joined:
        inherited = main or opening_subject(reading, first, cue)
        return (inherited, True) if inherited and inherited[1] <= cue else (None, False)
    return None, False
