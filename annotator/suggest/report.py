"""One piece of reported speech as the rules find it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.suggest.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Report:
    """One piece of reported speech as token ranges. `form` says what follows the cue, `pattern` where the words stand.

    `form` is one of that, to, clause, about, marks, colon, none; with "addressee " before it where somebody is told.
    """

    content: tuple[Phrase, ...]
    cue: Phrase
    speaker: Phrase | None
    pattern: str
    form: str
