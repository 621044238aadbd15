"""What the inspector shows beside the records of the model."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import Actor, ArticleId, CustomField, FieldTarget, QuoteId, Stance
from ui.widgets.suggesting import Known, KnownNames
from ui.words import actor_kind


@dataclass(frozen=True, slots=True)
class AlsoSays:
    """Another quote of the same speaker, or on the same claim. `contradicts` when it takes the opposite stance.

    `who` is shown when it is not the same speaker, `date` is a partial ISO date.
    """

    quote: QuoteId
    words: str
    who: str = ""
    date: str = ""
    contradicts: bool = False


@dataclass(frozen=True, slots=True)
class Stand:
    """Who takes which stance on a claim, when and in whose words."""

    quote: QuoteId
    who: str
    stance: Stance
    words: str
    date: str = ""
    article: ArticleId | None = None
    outlet: str = ""
    contradicts: bool = False


@dataclass(frozen=True, slots=True)
class KnownRecords:
    """What can be named in the inspector, the last used first, and the custom fields of the library."""

    actors: KnownNames
    claims: KnownNames
    tags: KnownNames
    topics: KnownNames
    fields: tuple[CustomField, ...] = ()

    def fields_of(self, target: FieldTarget) -> tuple[CustomField, ...]:
        """The fields that a kind of record has."""
        return tuple(field for field in self.fields if field.target is target)


def offered_actor(actor: Actor) -> Known:
    """An actor as a field offers it."""
    return Known(actor.id, actor.name, actor_kind(actor.kind.value), actor.aliases)
