"""How far a report is to be trusted, by its cue and what follows it: how often such reports were right in news text."""

from __future__ import annotations

from annotator.suggest.phrases import is_pronoun
from annotator.suggest.report import Report
from annotator.suggest.words import Reading

_SURE, _LIKELY, _MAYBE, _DOUBTFUL = 0.92, 0.82, 0.62, 0.35
_PATTERN = {"according to": 0.9, "label": 0.75}


def trust_in(reading: Reading, report: Report) -> float:
    """Confidence 0..1 in a report."""
    words = reading.pack
    if report.pattern in _PATTERN:
        return _PATTERN[report.pattern]
    cue = reading.tokens[report.cue[0]].low
    form = report.form.removeprefix("addressee ")
    if report.cue[1] - report.cue[0] > 1:
        return _LIKELY if form in ("clause", "that") else _MAYBE
    said = words.takes(cue, "clause")
    if report.pattern == "behind":
        return _LIKELY if said or words.takes(cue, "addressee") else _DOUBTFUL
    if form == "that":
        if said or words.takes(cue, "that") or words.takes(cue, "object") or words.takes(cue, "addressee"):
            return _SURE
        return _MAYBE if words.takes(cue, "thought") else _DOUBTFUL
    if form == "to":
        if words.takes(cue, "infinitive"):
            return _LIKELY
        return _MAYBE if words.takes(cue, "willing") else _DOUBTFUL
    if form in ("marks", "colon"):
        return _LIKELY if cue in words.quoting or words.takes(cue, "object") else _DOUBTFUL
    if form == "about":
        return _MAYBE if words.takes(cue, "object") else _DOUBTFUL
    if report.form.startswith("addressee"):
        return _LIKELY
    if words.takes(cue, "object") or (said and _holds_clause(reading, report)):
        return _LIKELY
    if said:
        return _MAYBE
    return _MAYBE if words.takes(cue, "thought") or words.takes(cue, "attitude") else _DOUBTFUL


def _holds_clause(reading: Reading, report: Report) -> bool:
    """Whether what is said shows a finite verb or a subject pronoun near its start."""
    first, last = report.content[0]
    words = reading.pack
    for token in reading.tokens[first : min(last, first + 18)]:
        if token.low in words.finite or is_pronoun(token, words) or "'" in token.low[1:]:
            return True
        if token.low.endswith("ed") and not token.capital:
            return True
    return False
