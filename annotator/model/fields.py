"""Custom fields: what a project notes of its records beside what every library knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import FieldId


class FieldKind(StrEnum):
    """What a field holds. Values are text: a number as "1200.5", a date as partial ISO, yes/no as "yes" or "no"."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes/no"


class FieldTarget(StrEnum):
    """The kind of record a field belongs to."""

    QUOTE = "quote"
    ACTOR = "actor"
    CLAIM = "claim"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class CustomField:
    """A field that a library defines. `choices` are in the researcher's order, `used` counts the records filled in."""

    id: FieldId
    uid: str
    target: FieldTarget
    name: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    used: int = 0


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What a record has in a field; a record without a value has no `FieldValue`."""

    field: FieldId
    name: str
    kind: FieldKind
    value: str
