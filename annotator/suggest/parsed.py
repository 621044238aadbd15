"""Suggestions from parsed sentences, added where the rules propose nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.model import Actor, CanonicalText, QuoteKind
from annotator.suggest.cast import find_cast
from annotator.suggest.grammar import RULE, Clause, Parsed, clauses
from annotator.suggest.names import ActorIndex, as_index
from annotator.suggest.people import named_by
from annotator.suggest.phrases import Phrase
from annotator.suggest.values import Range, Suggestion
from annotator.suggest.words import Reading, read

CONFIDENCE = 0.6
Parse = Callable[[Sequence[tuple[int, str]]], list[tuple[Parsed, ...]]]


def with_grammar(
    content: CanonicalText,
    language: str,
    actors: Sequence[Actor] | ActorIndex,
    proposed: Sequence[Suggestion],
    parse: Parse,
    *,
    muted: frozenset[str] = frozenset(),
) -> tuple[Suggestion, ...]:
    """`proposed` and what the grammar of English sentences adds beside it, in text order.

    Only sentences with a cue outside quotation marks are parsed. Other languages come back as they are.
    """
    if not language.startswith("en") or RULE in muted:
        return tuple(proposed)
    reading = read(content, language)
    asked = [(start, content.text[start:end]) for start, end in _sentences(reading)]
    index, cast = as_index(actors, reading.pack.titles), find_cast(reading)
    taken = [span for suggestion in proposed for span in suggestion.spans]
    added: list[Suggestion] = []
    for parsed in parse(asked) if asked else ():
        for clause in clauses(reading, parsed):
            spans = tuple(_span(reading, piece) for piece in clause.content)
            if not any(start < b and a < end for start, end in spans for a, b in taken):
                name, kind = named_by(reading, cast, clause.speaker)
                linked = index.find(name) if name else None
                added.append(
                    Suggestion(
                        spans,
                        _kind(reading, clause),
                        _span(reading, clause.cue),
                        _span(reading, clause.speaker),
                        linked.actor.name if linked else name,
                        linked.actor.id if linked else None,
                        reading.pack.stance.get(reading.tokens[clause.cue[0]].low),
                        RULE,
                        CONFIDENCE,
                        kind,
                    )
                )
                taken += spans
    return tuple(sorted([*proposed, *added], key=lambda suggestion: (suggestion.spans, suggestion.rule)))


def _sentences(reading: Reading) -> list[Range]:
    """The sentences that hold a cue, as offsets."""
    found: list[Range] = []
    for sentence in reading.sentences:
        inside = range(sentence.first, sentence.last)
        cues = (i for i in inside if reading.tokens[i].low in reading.pack.cues and not reading.quoted[i])
        if sentence.block not in reading.skipped and next(cues, None) is not None:
            found.append((reading.tokens[sentence.first].start, reading.tokens[sentence.last - 1].end))
    return found


def _kind(reading: Reading, clause: Clause) -> QuoteKind:
    marked = any(reading.quoted[i] for first, last in clause.content for i in range(first, last))
    return QuoteKind.MIXED if marked else QuoteKind.INDIRECT


def _span(reading: Reading, phrase: Phrase) -> Range:
    return reading.tokens[phrase[0]].start, reading.tokens[phrase[1] - 1].end
