"""Reported speech read off the grammar of a sentence: who is the subject of the cue, and which clause the cue governs.

Works on dependency parses in the scheme of spaCy's English models (ClearNLP labels: Choi and Palmer 2012). Pure: the
parses come from `parsing`, which is there only with the extra `attest[spacy]`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.suggest.phrases import Phrase, is_somebody
from annotator.suggest.words import Reading

RULE = "sentence structure"
SHORTEST = 3  # words of what is said
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_CLAUSES = ("ccomp", "xcomp", "pcomp")
_INHERITING = frozenset({"advcl", "conj", "xcomp", "acl"})


@dataclass(frozen=True, slots=True)
class Parsed:
    """A token of a parse. `start`, `end` are offsets into the article's text, `head` is the index of its head."""

    start: int
    end: int
    head: int
    relation: str
    tag: str


@dataclass(frozen=True, slots=True)
class Clause:
    """What is said, by whom, with which cue: token ranges of the reading."""

    content: tuple[Phrase, ...]
    cue: Phrase
    speaker: Phrase


def clauses(reading: Reading, parse: Sequence[Parsed]) -> list[Clause]:
    """The reported speech of one parsed sentence, left to right."""
    children: dict[int, list[int]] = {}
    for index, token in enumerate(parse):
        if token.head != index:
            children.setdefault(token.head, []).append(index)
    found = (_clause(reading, parse, children, verb) for verb in range(len(parse)))
    return [clause for clause in found if clause is not None]


def _clause(reading: Reading, parse: Sequence[Parsed], children: dict[int, list[int]], verb: int) -> Clause | None:
    if not parse[verb].tag.startswith("V"):
        return None
    cue = _tokens(reading, parse[verb].start, parse[verb].end)
    if cue is None or reading.quoted[cue[0]] or reading.tokens[cue[0]].low not in reading.pack.cues:
        return None
    subject = _subject(parse, children, verb)
    said = _said(parse, children, verb)
    if subject is None or said is None:
        return None
    speaker = _range(reading, parse, _subtree(children, subject, without={verb}))
    away = _subtree(children, verb, without={said}) if parse[verb].relation != "parataxis" else set()
    own = _subtree(children, said, without={verb}) - away
    content = _pieces(reading, parse, sorted(own))
    words = sum(reading.tokens[i].kind in "wn" for first, last in content for i in range(first, last))
    if speaker is None or words < SHORTEST or not is_somebody(reading, speaker):
        return None
    return Clause(content, cue, speaker)


def _subject(parse: Sequence[Parsed], children: dict[int, list[int]], verb: int) -> int | None:
    """The verb's own subject, or that of the verb it depends on: "…, warning that …", "… and added that …"."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        own = next((child for child in children.get(verb, ()) if parse[child].relation in _SUBJECTS), None)
        if own is not None:
            return own
        if parse[verb].relation not in _INHERITING:
            return None
        verb = parse[verb].head
    return None


def _said(parse: Sequence[Parsed], children: dict[int, list[int]], verb: int) -> int | None:
    """The head of the clause that a verb governs; for ", X said," the verb of the sentence around it."""
    if parse[verb].relation == "parataxis":
        return parse[verb].head
    for relation in _CLAUSES:
        for child in children.get(verb, ()):
            if parse[child].relation == relation:
                return child
            inner = next((each for each in children.get(child, ()) if parse[each].relation == relation), None)
            if parse[child].relation == "prep" and inner is not None:
                return inner
    return None


def _subtree(children: dict[int, list[int]], root: int, without: set[int]) -> set[int]:
    found, waiting = {root}, [root]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in without and child not in found:
                found.add(child)
                waiting.append(child)
    return found


def _pieces(reading: Reading, parse: Sequence[Parsed], own: list[int]) -> tuple[Phrase, ...]:
    """Runs of neighbouring tokens as ranges of the reading, points at their edges left out."""
    runs: list[list[int]] = []
    for index in own:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    found = (_range(reading, parse, set(run)) for run in runs)
    return tuple(piece for piece in found if piece is not None)


def _range(reading: Reading, parse: Sequence[Parsed], tokens: set[int]) -> Phrase | None:
    piece = _tokens(reading, parse[min(tokens)].start, parse[max(tokens)].end)
    if piece is None:
        return None
    first, last = piece
    while first < last and reading.tokens[first].kind in "mp":
        first += 1
    while last > first and reading.tokens[last - 1].kind in "mp":
        last -= 1
    return (first, last) if last > first else None


def _tokens(reading: Reading, start: int, end: int) -> Phrase | None:
    first, last = reading.token_at(start), reading.tokens_before(end)
    return (first, last) if first < last else None
