"""The rules put together: every quote an article offers, with speaker, actor and stance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.model import Actor, CanonicalText, QuoteKind, Stance
from annotator.suggest.cast import Cast, find_cast
from annotator.suggest.complement import SHORTEST
from annotator.suggest.direct import Spoken, spoken_in
from annotator.suggest.names import ActorIndex, as_index
from annotator.suggest.packs import pack
from annotator.suggest.people import named_by
from annotator.suggest.phrases import Phrase
from annotator.suggest.report import Report
from annotator.suggest.reported import reports_in
from annotator.suggest.trust import trust_in
from annotator.suggest.values import Range, Suggestion
from annotator.suggest.words import Reading, read_with

LEAST = 0.6


def suggest(
    content: CanonicalText,
    language: str,
    actors: Sequence[Actor] | ActorIndex,
    *,
    learnt_cues: Iterable[str] = (),
    muted: frozenset[str] = frozenset(),
    least: float = LEAST,
) -> tuple[Suggestion, ...]:
    """Propose the quotes of an article, in text order; some 20 ms for 800 words.

    `learnt_cues` are further cue words, from accepted quotes. `muted` are rules or "rule: cue" the researcher does not
    want to see. Suggestions whose confidence is below `least` are left out.
    """
    words = pack(language).with_cues(learnt_cues)
    reading = read_with(content, words)
    cast = find_cast(reading)
    index = as_index(actors, words.titles)
    spoken = spoken_in(reading)
    reports = [pair for pair in rated_reports(reading, spoken) if pair[1] >= least]
    cues = {report.cue[0] for report, _ in reports}
    found = [_of_spoken(reading, cast, index, one) for one in spoken if not one.cue or one.cue[0] not in cues]
    found += [_of_report(reading, cast, index, report, trust) for report, trust in reports]
    ended = [left for left in (_ended(reading, one, found) for one in found) if left is not None]
    kept = [s for s in _without_repeats(ended) if s.confidence >= least and not _muted(content, s, muted)]
    return tuple(sorted(kept, key=lambda s: (s.spans, s.rule)))


def rated_reports(reading: Reading, spoken: list[Spoken]) -> list[tuple[Report, float]]:
    """Reported speech of all sentences that are read beside the direct quotes, each with how far it is to be trusted.

    A report inside another one ("she said he thinks …") is trusted half as much: readers mostly mark the outer one.
    """
    found: list[tuple[Report, float]] = []
    if reading.pack.language != "en":
        return found
    by_cue = {one.cue[0]: one for one in spoken if one.cue}
    covered = bytearray(len(reading.tokens))
    for one in spoken:
        covered[one.first : one.last] = b"\1" * (one.last - one.first)
    for number, sentence in enumerate(reading.sentences):
        if sentence.block in reading.skipped:
            continue
        own = [report for report in reports_in(reading, number) if not _is_spoken(reading, report, by_cue, covered)]
        rated = [(report, trust_in(reading, report)) for report in own]
        outer = [report for report, trust in rated if trust >= LEAST]
        found += [(report, trust / 2 if _is_nested(report, outer) else trust) for report, trust in rated]
    return found


def _is_nested(report: Report, outer: list[Report]) -> bool:
    start, end = report.content[0][0], report.content[-1][1]
    return any(
        other is not report
        and other.content[0][0] < start
        and end <= other.content[-1][1]
        and _holds(other, report.cue)
        for other in outer
    )


def _holds(report: Report, cue: Phrase) -> bool:
    return any(first <= cue[0] < last for first, last in report.content)


def _muted(content: CanonicalText, suggestion: Suggestion, muted: frozenset[str]) -> bool:
    cue = content.text[slice(*suggestion.cue)].casefold() if suggestion.cue else ""
    return suggestion.rule in muted or f"{suggestion.rule}: {cue}" in muted


def _of_spoken(reading: Reading, cast: Cast, index: ActorIndex, spoken: Spoken) -> Suggestion:
    confidence = {"marks alone": 0.7, "goes on": 0.75, "marks within a sentence": 0.7}.get(spoken.rule, 0.95)
    return _made(
        reading, cast, index, spoken.spans, QuoteKind.DIRECT, spoken.cue, spoken.speaker, spoken.rule, confidence
    )


def _of_report(reading: Reading, cast: Cast, index: ActorIndex, report: Report, trust: float) -> Suggestion:
    spans = tuple(_span(reading, piece) for piece in report.content)
    marked = any(reading.quoted[i] for piece in report.content for i in range(*piece))
    kind = QuoteKind.MIXED if marked else QuoteKind.INDIRECT
    rule = f"{report.pattern}, {report.form}" if report.form != "none" else report.pattern
    return _made(reading, cast, index, spans, kind, report.cue, report.speaker, rule, trust)


def _made(
    reading: Reading,
    cast: Cast,
    index: ActorIndex,
    spans: tuple[Range, ...],
    kind: QuoteKind,
    cue: Phrase | None,
    speaker: Phrase | None,
    rule: str,
    confidence: float,
) -> Suggestion:
    name, kind_of_speaker = named_by(reading, cast, speaker)
    linked = index.find(name) if name else None
    stance = _stance(reading, cue) if cue else None
    return Suggestion(
        spans,
        kind,
        _span(reading, cue) if cue else None,
        _span(reading, speaker) if speaker else None,
        linked.actor.name if linked else name,
        linked.actor.id if linked else None,
        stance,
        rule,
        confidence,
        kind_of_speaker,
    )


def _stance(reading: Reading, cue: Phrase) -> Stance | None:
    """The stand a cue takes; "asked him to stop" asks nothing about a claim."""
    stance = reading.pack.stance.get(reading.tokens[cue[0]].low)
    if stance is Stance.QUESTIONS and cue[1] < len(reading.tokens):
        following = {token.low for token in reading.tokens[cue[1] : cue[1] + 4]}
        return None if "to" in following or "for" in following else stance
    return stance


def _span(reading: Reading, phrase: Phrase) -> Range:
    return reading.tokens[phrase[0]].start, reading.tokens[phrase[1] - 1].end


def _is_spoken(reading: Reading, report: Report, by_cue: dict[int, Spoken], covered: bytearray) -> bool:
    """Whether direct quotes that are proposed anyway hold what a report says, but for a word or two before them."""
    own = [i for piece in report.content for i in range(*piece) if reading.tokens[i].kind == "w"]
    same = by_cue.get(report.cue[0])
    if same:
        return sum(index < same.first for index in own) < 3 or _is_introduced(reading, same.first)
    return sum(not covered[index] for index in own) < 2


def _is_introduced(reading: Reading, first: int) -> bool:
    """Whether marked words follow a colon, or a comma behind a cue ("he warned, “…"), and so are all that is said."""
    before = first - 1
    while before > 0 and reading.tokens[before].kind == "m":
        before -= 1
    if before > 0 and reading.tokens[before].text == ",":
        return reading.tokens[before - 1].low in reading.pack.quoting
    return before > 0 and reading.tokens[before].text == ":"


def _ended(reading: Reading, wide: Suggestion, found: list[Suggestion]) -> Suggestion | None:
    """A report without the clause behind it that brings its own words: "…, X said, “…”". None when nothing is left."""
    if wide.kind is not QuoteKind.MIXED:
        return wide
    start, end = wide.spans[-1]
    for one in found:
        if one.kind is not QuoteKind.DIRECT or not one.cue or not one.speaker:
            continue
        begin = min(one.cue[0], one.speaker[0])
        if not (start <= begin < one.spans[0][0] < end and one.spans[-1][1] <= end + 1):
            continue
        first = reading.token_at(begin)
        if first and reading.tokens[first - 1].text in (",", ";", ":"):
            left = reading.tokens[first - 2].end
            marked = any(reading.quoted[i] for i in range(reading.token_at(start), first - 1))
            if len(reading.content.text[start:left].split()) < SHORTEST:
                return None
            kind = QuoteKind.MIXED if marked else QuoteKind.INDIRECT
            return replace(wide, spans=(*wide.spans[:-1], (start, left)), kind=kind)
    return wide


def _without_repeats(found: list[Suggestion]) -> list[Suggestion]:
    """Drop a direct quote that is part of a reported one, and the weaker of two with the same words."""
    kept: dict[tuple[Range, ...], Suggestion] = {}
    for suggestion in found:
        other = kept.get(suggestion.spans)
        if other is None or other.confidence < suggestion.confidence:
            kept[suggestion.spans] = suggestion
    wide = [s for s in kept.values() if s.kind is QuoteKind.MIXED]
    return [s for s in kept.values() if s.kind is not QuoteKind.DIRECT or not any(_inside(s, w) for w in wide)]


def _inside(direct: Suggestion, wide: Suggestion) -> bool:
    return all(any(a <= start and end <= b for a, b in wide.spans) for start, end in direct.spans)
