"""Who speaks or is spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.fields import FieldValue
from annotator.model.ids import ActorId


class ActorKind(StrEnum):
    """What an actor is; an anonymous source is an actor too."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    ANONYMOUS = "anonymous source"


@dataclass(frozen=True, slots=True)
class Role:
    """A dated office of an actor. `start` and `end` are partial ISO dates, "" when open."""

    title: str
    organisation: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who speaks or is spoken of. `quotes` counts the quotes with this actor as speaker."""

    id: ActorId
    uid: str
    name: str
    kind: ActorKind = ActorKind.PERSON
    description: str = ""
    colour: str = ""
    external_id: str = ""
    affiliation: ActorId | None = None
    note: str = ""
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    quotes: int = 0
    trashed: bool = False
    fields: tuple[FieldValue, ...] = ()
