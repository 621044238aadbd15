"""What the suggestions hand out: frozen values with half-open code-point ranges into the canonical text."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import ActorId, ActorKind, ClaimId, QuoteKind, Stance

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the speaker of a passage, as offered under the keys 1 to 9.

    `name` is the actor's name where the library knows one, else the fullest form of the name in the article. `offset`
    is where the name or the pronoun that made it a candidate starts. `reason` is a short phrase for the card.
    """

    name: str
    actor_id: ActorId | None
    reason: str
    offset: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed quote. `spans` are in text order; `cue` and `speaker` are ranges or None.

    `speaker` is what stands there ("he", "the minister"); `speaker_name` is who that is as far as the article tells,
    "" when it does not; `actor_id` is the library's actor of that name, `speaker_kind` a guess for one to be made.
    `rule` names the rule or model that made it and becomes the quote's origin. `confidence` is 0..1. `stance` is set
    only where the cue itself takes a stand.
    """

    spans: tuple[Range, ...]
    kind: QuoteKind
    cue: Range | None
    speaker: Range | None
    speaker_name: str
    actor_id: ActorId | None
    stance: Stance | None
    rule: str
    confidence: float
    speaker_kind: ActorKind = ActorKind.PERSON


@dataclass(frozen=True, slots=True)
class KnownMention:
    """A place where an actor of the library is named, and why it is this actor, in a short phrase."""

    actor_id: ActorId
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class ProposedActor:
    """Somebody the article names and the library does not know. `mentions` are where, `kind` is a guess."""

    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    mentions: tuple[Range, ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two actors that may be one. `score` is 0..1, `reason` says what speaks for it. Nothing is merged by itself."""

    a: ActorId
    b: ActorId
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class CheckWorthy:
    """A sentence that states something one could check, `score` 0..1, `reason` a short phrase."""

    start: int
    end: int
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class SimilarClaim:
    """A claim of the library that a passage may be about, with the stance the cue takes, None when it takes none."""

    claim: ClaimId
    score: float
    stance: Stance | None
