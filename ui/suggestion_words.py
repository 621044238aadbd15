"""Why a suggestion was made and why a sentence is worth checking, in words for the researcher."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("SuggestionWords", text)


def explained(rule: str) -> str:
    """What a rule or model looks at: "words in marks, then who says it". An unknown rule as it is."""
    whole = {
        "quote, cue, speaker": _tr("words in marks, then the cue and who says it"),
        "quote, speaker, cue": _tr("words in marks, then who says it and the cue"),
        "quote, verb, speaker": _tr("words in marks, then a verb and a name"),
        "quote, speaker, verb": _tr("words in marks, then a name and a verb"),
        "quote, dash, speaker": _tr("words in marks, then a dash and a name"),
        "speaker, cue, quote": _tr("who says it and the cue, then words in marks"),
        "cue, speaker, quote": _tr("the cue and who says it, then words in marks"),
        "speaker, colon, quote": _tr("who says it and a colon, then words in marks"),
        "according to": _tr("a source is named: according to …"),
        "marks alone": _tr("words in marks, nobody named beside them"),
        "goes on": _tr("words in marks, the speaker before goes on"),
        "marks within a sentence": _tr("words in marks inside the writer’s sentence"),
        "dialogue dash": _tr("a paragraph that opens with a dash"),
        "learnt model": _tr("learnt from your finished articles"),
        "sentence structure": _tr("the grammar of the sentence (spaCy)"),
    }.get(rule)
    if whole is not None:
        return whole
    pattern, _, form = rule.partition(", ")
    places = {
        "before": _tr("who says it stands before"),
        "behind": _tr("who says it stands behind"),
        "shared": _tr("the same speaker goes on"),
        "label": _tr("a name and a colon"),
    }
    forms = {
        "clause": _tr("a clause follows the cue"),
        "that": _tr("“that” follows the cue"),
        "to": _tr("“to” follows the cue"),
        "marks": _tr("marks follow the cue"),
        "colon": _tr("a colon follows the cue"),
        "about": _tr("the cue says what it is about"),
    }
    if pattern not in places:
        return rule
    said = forms.get(form.removeprefix("addressee "))
    return f"{places[pattern]} · {said}" if said else places[pattern]


def likeness(reason: str) -> str:
    """Why two names may be one actor's: "transliteration". An unknown reason as it is."""
    return {
        "same name": _tr("same name"),
        "same name, spaced otherwise": _tr("same name, spaced otherwise"),
        "same name without titles": _tr("same name without titles"),
        "surname only": _tr("surname only"),
        "surname in another spelling": _tr("surname in another spelling"),
        "same words": _tr("same words"),
        "same words in another order": _tr("same words in another order"),
        "initial": _tr("initial"),
        "short form": _tr("short form"),
        "transliteration": _tr("transliteration"),
        "spelling": _tr("spelling"),
        "acronym": _tr("acronym"),
    }.get(reason, reason)


def check_reason(reason: str) -> str:
    """What makes a sentence one that could be checked."""
    return {
        "figures": _tr("it gives figures"),
        "a comparison or change": _tr("it compares or says what changed"),
        "a superlative": _tr("it says something is the most or the first"),
        "named actors": _tr("it names who did it"),
        "a statement": _tr("it states something"),
    }.get(reason, reason)
