"""What a library teaches: cues and names at once, and after some finished articles a small model of its own.

The model is a linear-chain conditional random field (Lafferty et al. 2001) over the words of a paragraph, trained with
python-crfsuite on this library's annotations only. It adds quotes below those of the rules and changes none of them.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from annotator.model import Actor, ActorId, CanonicalText, Quote, QuoteKind
from annotator.suggest.cast import find_cast
from annotator.suggest.features import features, labels, passages
from annotator.suggest.names import ActorIndex, as_index
from annotator.suggest.packs import pack
from annotator.suggest.people import named_by
from annotator.suggest.phrases import Phrase, opening_subject
from annotator.suggest.quotes import suggest
from annotator.suggest.reported import cue_width, speaker_of
from annotator.suggest.values import Range, Suggestion
from annotator.suggest.words import Reading, read

ENOUGH = 25
RULE = "learnt model"
_LOOSE = 0.3
_ROUNDS = 80


@dataclass(frozen=True, slots=True)
class Lesson:
    """One finished article: its text and the pieces of each of its quotes, as offsets."""

    content: CanonicalText
    language: str
    quotes: tuple[tuple[Range, ...], ...]


def lesson(content: CanonicalText, language: str, quotes: Iterable[Quote]) -> Lesson:
    """The lesson of a finished article; plain passages and quotes in the trash teach nothing."""
    kept = [quote for quote in quotes if not quote.trashed and quote.kind is not QuoteKind.PASSAGE]
    return Lesson(content, language, tuple(tuple((s.start, s.end) for s in quote.spans) for quote in kept))


def learnt_cues(quotes: Iterable[Quote], language: str) -> tuple[str, ...]:
    """Cue words of quotes that the language's pack does not know, most frequent first."""
    known = pack(language)
    found: Counter[str] = Counter()
    for quote in quotes:
        word = quote.cue.strip().casefold()
        if word and word.isalpha() and word not in known.cues and word not in known.stop and not quote.trashed:
            found[word] += 1
    return tuple(word for word, _ in found.most_common())


def learnt_names(content: CanonicalText, language: str, quotes: Iterable[Quote]) -> tuple[tuple[str, ActorId], ...]:
    """Names the article uses for the speakers its quotes were given, to be kept as aliases: (name, actor).

    Only where the name by the cue shares no form with the actor's name in the quote.
    """
    suggestions = suggest(content, language, ())
    found: dict[str, ActorId] = {}
    for quote in quotes:
        if len(quote.speakers) != 1 or quote.trashed:
            continue
        speaker = quote.speakers[0]
        for suggestion in suggestions:
            touches = any(a < s.end and s.start < b for a, b in suggestion.spans for s in quote.spans)
            name = suggestion.speaker_name
            if touches and name and name != speaker.name and name[0].isupper() and len(name.split()) < 5:
                found.setdefault(name, speaker.actor)
    return tuple(sorted(found.items()))


def train(lessons: Sequence[Lesson]) -> bytes:
    """A model from finished articles; some seconds for 25, so call it in a worker. At least one lesson is needed."""
    pycrfsuite: Any = import_module("pycrfsuite")
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(
        {"c1": 0.1, "c2": 0.05, "max_iterations": _ROUNDS, "feature.minfreq": 2 if len(lessons) > 60 else 1}
    )
    for one in lessons:
        reading = read(one.content, one.language)
        ruled = suggest(one.content, one.language, (), least=_LOOSE)
        quotes = [list(pieces) for pieces in one.quotes]
        for passage in passages(reading):
            trainer.append(features(reading, passage, ruled), labels(reading, passage, quotes))
    with tempfile.TemporaryDirectory(prefix="attest-model-") as folder:
        path = Path(folder) / "quotes.crf"
        trainer.train(str(path))
        return path.read_bytes()


class Model:
    """A trained model, ready to propose. Raises ValueError for bytes that are no model."""

    def __init__(self, content: bytes) -> None:
        pycrfsuite: Any = import_module("pycrfsuite")
        self._bytes = content
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(content)

    def suggest(
        self,
        content: CanonicalText,
        language: str,
        actors: Sequence[Actor] | ActorIndex,
        *,
        least: float = 0.5,
        learnt_cues: Iterable[str] = (),
        muted: frozenset[str] = frozenset(),
    ) -> tuple[Suggestion, ...]:
        """The rules' suggestions and below them what the model adds, in text order."""
        reading = read(content, language)
        index = as_index(actors, reading.pack.titles)
        loose = suggest(content, language, index, learnt_cues=learnt_cues, muted=muted, least=_LOOSE)
        kept = [suggestion for suggestion in loose if suggestion.confidence >= _SURE]
        if RULE in muted:
            return tuple(kept)
        added: list[Suggestion] = []
        for passage in passages(reading):
            for pieces, confidence in self._found(reading, passage, loose):
                spans = tuple((reading.tokens[a].start, reading.tokens[b - 1].end) for a, b in pieces)
                if confidence >= least and not any(_overlap(spans, other.spans) for other in kept):
                    added.append(_suggestion(reading, index, pieces, spans, confidence))
        return tuple(sorted([*kept, *added], key=lambda s: (s.spans, s.rule)))

    def _found(
        self, reading: Reading, passage: Range, ruled: tuple[Suggestion, ...]
    ) -> list[tuple[tuple[Phrase, ...], float]]:
        self._tagger.set(features(reading, passage, ruled))
        tags = self._tagger.tag()
        runs: list[tuple[int, int]] = []
        for place, tag in enumerate(tags):
            if tag == "B" or (tag == "I" and (place == 0 or tags[place - 1] == "O")):
                runs.append((place, place + 1))
            elif tag == "I":
                runs[-1] = (runs[-1][0], place + 1)
        found: list[tuple[tuple[Phrase, ...], float]] = []
        for start, stop in runs:
            likely = sum(1 - float(self._tagger.marginal("O", place)) for place in range(start, stop)) / (stop - start)
            trimmed = _trimmed(reading, (passage[0] + start, passage[0] + stop))
            if trimmed and sum(token.kind in "wn" for token in reading.tokens[slice(*trimmed)]) > 1:
                found.append(((trimmed,), likely))
        return found


_SURE = 0.6


def _trimmed(reading: Reading, piece: Phrase) -> Phrase | None:
    first, last = piece
    while first < last and reading.tokens[first].kind in "mp":
        first += 1
    while last > first and reading.tokens[last - 1].kind in "mp":
        last -= 1
    return (first, last) if last > first else None


def _overlap(one: tuple[Range, ...], other: tuple[Range, ...]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def _suggestion(
    reading: Reading, index: ActorIndex, pieces: tuple[Phrase, ...], spans: tuple[Range, ...], confidence: float
) -> Suggestion:
    """A suggestion of the model with the cue and the speaker the sentence offers."""
    first, last = pieces[0][0], pieces[-1][1]
    cue, speaker = _attributed(reading, first, last)
    cast = find_cast(reading)
    name, kind_of_speaker = named_by(reading, cast, speaker)
    linked = index.find(name) if name else None
    marked = any(reading.quoted[first:last])
    return Suggestion(
        spans,
        QuoteKind.MIXED if marked else QuoteKind.INDIRECT,
        _span(reading, cue) if cue else None,
        _span(reading, speaker) if speaker else None,
        linked.actor.name if linked else name,
        linked.actor.id if linked else None,
        reading.pack.stance.get(reading.tokens[cue[0]].low) if cue else None,
        RULE,
        round(confidence * _SURE, 3),
        kind_of_speaker,
    )


def _attributed(reading: Reading, first: int, last: int) -> tuple[Phrase | None, Phrase | None]:
    """The cue next to a passage in its sentence, before it rather than behind, and the cue's subject."""
    sentence = reading.sentences[reading.sentence_of[first]]
    after = range(last, reading.sentences[reading.sentence_of[last - 1]].last)
    for place in [*range(first - 1, sentence.first - 1, -1), *after]:
        width = 0 if reading.quoted[place] else cue_width(reading, place, len(reading.tokens))
        subject = speaker_of(reading, place, sentence.first) if width else None
        if subject:
            return (place, place + width), subject
    subject = opening_subject(reading, sentence.first, first)
    return None, subject if subject and subject[1] <= first else None


def _span(reading: Reading, phrase: Phrase) -> Range:
    return reading.tokens[phrase[0]].start, reading.tokens[phrase[1] - 1].end
