"""What the learnt model sees of each word: the word, its neighbours, the cues around it and what the rules say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from annotator.suggest.packs import Pack
from annotator.suggest.values import Range, Suggestion
from annotator.suggest.words import Reading, Token

_FAR = 24
_KINDS = ("clause", "that", "thought", "object", "attitude", "infinitive", "willing", "addressee", "quoted")


def passages(reading: Reading) -> Iterator[Range]:
    """Token ranges of the paragraphs that are read; one is one sequence for the model."""
    for block, group in groupby(reading.sentences, key=lambda sentence: sentence.block):
        sentences = list(group)
        if block not in reading.skipped:
            yield sentences[0].first, sentences[-1].last


def labels(reading: Reading, passage: Range, quotes: list[list[Range]]) -> list[str]:
    """B, I or O for each token of a passage: the start, the rest and the outside of the outermost quotes.

    `quotes` are offsets, a list of pieces for each quote.
    """
    first, last = passage
    found = ["O"] * (last - first)
    pieces = sorted({piece for quote in quotes for piece in quote}, key=lambda piece: (piece[0], -piece[1]))
    end = -1
    for start, stop in pieces:
        if start < end:
            continue
        inside = range(max(first, reading.token_at(start)), min(last, reading.tokens_before(stop)))
        for index in inside:
            found[index - first] = "I" if index > inside.start else "B"
        end = stop
    return found


def features(reading: Reading, passage: Range, suggestions: tuple[Suggestion, ...]) -> list[list[str]]:
    """The features of each token of a passage as strings; `suggestions` are what the rules propose."""
    first, last = passage
    tokens = reading.tokens
    ruled = _ruled(reading, passage, suggestions)
    rows = [_own(reading, index) for index in range(first, last)]
    left = _nearest_cues(reading, range(first, last), 1)
    right = _nearest_cues(reading, range(last - 1, first - 1, -1), -1)
    for index in range(first, last):
        row = rows[index - first]
        for step in (-2, -1, 1, 2):
            near = index + step
            row.append(f"{step}:{tokens[near].low}" if first <= near < last else f"{step}:edge")
        if index > first:
            row.append(f"pair:{tokens[index - 1].low} {tokens[index].low}")
        if index + 1 < last:
            row.append(f"next pair:{tokens[index].low} {tokens[index + 1].low}")
        row.append(f"opens:{tokens[reading.sentences[reading.sentence_of[index]].first].low}")
        row.append(f"kinds:{_shape(reading, index - 1, passage)} {_shape(reading, index, passage)}")
        row += [f"left:{left[index]}", f"right:{right[index]}", f"rule:{ruled[index - first]}"]
        row.append(f"left and rule:{left[index].split(' ')[0]} {ruled[index - first]}")
        if reading.quoted[index]:
            row.append("quoted")
    return rows


def _own(reading: Reading, index: int) -> list[str]:
    token, words = reading.tokens[index], reading.pack
    sentence = reading.sentences[reading.sentence_of[index]]
    row = [f"w:{token.low}", f"end:{token.low[-3:]}", f"kind:{token.kind}{'C' if token.capital else ''}"]
    row.append(f"place:{min(index - sentence.first, 3)}")
    row += [f"cue:{kind}" for kind in _kinds(token, words)]
    if token.low in words.pronouns:
        row.append("pronoun")
    if token.low in words.titles or token.low in words.groups:
        row.append("speaker word")
    return row


def _shape(reading: Reading, index: int, passage: Range) -> str:
    """A coarse word class from the pack's lists and the ending, for a token of a passage; "edge" outside it."""
    if not passage[0] <= index < passage[1]:
        return "edge"
    token, words = reading.tokens[index], reading.pack
    if token.kind != "w":
        return token.text[:1] if token.kind != "n" else "number"
    for name in ("pronouns", "that", "determiners", "linking", "finite", "auxiliaries", "boundaries", "behind"):
        if token.low in getattr(words, name):
            return name
    if token.low in words.cues:
        return "cue"
    return "name" if token.capital else token.low[-2:]


def _kinds(token: Token, words: Pack) -> tuple[str, ...]:
    return tuple(kind for kind in _KINDS if words.takes(token.low, kind)) if token.low in words.cues else ()


def _nearest_cues(reading: Reading, order: range, step: int) -> dict[int, str]:
    """For each token the nearest cue of its sentence on one side: "kind distance", or "none"."""
    found: dict[int, str] = {}
    cue, sentence = -1, -1
    for index in order:
        if reading.sentence_of[index] != sentence:
            cue, sentence = -1, reading.sentence_of[index]
        if cue < 0 or (distance := (index - cue) * step) > _FAR:
            found[index] = "none"
        else:
            low = reading.tokens[cue].low
            found[index] = f"{low} {distance if distance < 4 else 4 if distance < 8 else 8}"
        if reading.tokens[index].low in reading.pack.cues and not reading.quoted[index]:
            cue = index
    return found


def _ruled(reading: Reading, passage: Range, suggestions: tuple[Suggestion, ...]) -> list[str]:
    first, last = passage
    found = ["O"] * (last - first)
    for suggestion in suggestions:
        for start, stop in suggestion.spans:
            inside = range(max(first, reading.token_at(start)), min(last, reading.tokens_before(stop)))
            level = "sure" if suggestion.confidence >= 0.6 else "maybe"
            for index in inside:
                found[index - first] = f"{'I' if index > inside.start else 'B'} {level}"
        if suggestion.cue:
            for index in range(reading.token_at(suggestion.cue[0]), reading.tokens_before(suggestion.cue[1])):
                if first <= index < last:
                    found[index - first] = "cue"
    return found
