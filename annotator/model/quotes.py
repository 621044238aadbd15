"""Highlighted passages and everything said about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.claims import Stance
from annotator.model.fields import FieldValue
from annotator.model.ids import ActorId, ArticleId, ClaimId, QuoteId, TagId, VersionId


class QuoteKind(StrEnum):
    """How the words are reported; a passage is a highlight that reports nobody's speech."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    PARAPHRASE = "paraphrase"
    PASSAGE = "passage"


class Function(StrEnum):
    """What an actor is in a quote."""

    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    MENTIONED = "mentioned"
    REPORTER = "reporter"


class Placement(StrEnum):
    """Whether a span's place in its version is certain."""

    PLACED = "placed"
    REVIEW = "review"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a version's text with what is needed to find it again elsewhere.

    `exact == text[start:end]`; `prefix` and `suffix` are up to 32 code points of context. An orphan keeps the
    offsets it had in its last version.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    placement: Placement = Placement.PLACED


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a page, marked where there are no words: in a picture, a scan, a facsimile.

    Lengths are points (1/72 inch) from the top left corner of the page as its file describes it, before any rotation;
    pages count from 1. `near` is the code point of the article's text at which the area is read, `source` the SHA-256
    of the file whose page it is.
    """

    page: int
    left: float
    top: float
    right: float
    bottom: float
    near: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class QuoteActor:
    """An actor's function in a quote. `role` is the office valid at the article's date ("transport minister")."""

    actor: ActorId
    name: str
    function: Function
    role: str = ""


@dataclass(frozen=True, slots=True)
class QuoteClaim:
    """A quote's stance on a claim. `certainty` is "certain", "probable", "possible" or ""."""

    claim: ClaimId
    statement: str
    stance: Stance
    certainty: str = ""


@dataclass(frozen=True, slots=True)
class QuoteTag:
    """A tag on a quote."""

    tag: TagId
    path: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A highlighted passage with its whole record. `spans` are in text order and belong to `version`.

    A quote may also, or only, hold `areas` on printed pages.

    `origin` is "" for a quote made by hand, otherwise the rule or model that proposed it.
    """

    id: QuoteId
    uid: str
    article: ArticleId
    version: VersionId
    kind: QuoteKind
    spans: tuple[Span, ...]
    actors: tuple[QuoteActor, ...] = ()
    claims: tuple[QuoteClaim, ...] = ()
    tags: tuple[QuoteTag, ...] = ()
    cue: str = ""
    obtained: str = ""
    translated_from: str = ""
    certainty: str = ""
    note: str = ""
    origin: str = ""
    coder: str = ""
    created: str = ""
    changed: str = ""
    trashed: bool = False
    fields: tuple[FieldValue, ...] = ()
    areas: tuple[Area, ...] = ()

    @property
    def exact(self) -> str:
        """The words, discontinuous spans joined by an ellipsis; for areas without words, the pages they are on."""
        return " … ".join(span.exact for span in self.spans) or ", ".join(f"[p. {area.page}]" for area in self.areas)

    @property
    def speakers(self) -> tuple[QuoteActor, ...]:
        """The actors who say it."""
        return tuple(actor for actor in self.actors if actor.function is Function.SPEAKER)

    @property
    def start(self) -> int:
        """Where the first span starts; without spans, where the first area is read."""
        return self.spans[0].start if self.spans else self.areas[0].near if self.areas else 0
