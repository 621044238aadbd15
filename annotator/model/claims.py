"""Propositions that actors take a stand on, the topics they are gathered under, and their links."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.fields import FieldValue
from annotator.model.ids import ClaimId, TopicId


class Stance(StrEnum):
    """The stand a quote takes on a claim; "reports" is the neutral one."""

    ASSERTS = "asserts"
    DENIES = "denies"
    QUESTIONS = "questions"
    REPORTS = "reports"


class Relation(StrEnum):
    """How one claim stands to another."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    RESTATES = "restates"
    RESPONDS = "responds"


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition actors take a stand on. The four counts are the quotes that take each stance."""

    id: ClaimId
    uid: str
    statement: str
    topic: TopicId | None = None
    status: str = ""
    note: str = ""
    asserts: int = 0
    denies: int = 0
    questions: int = 0
    reports: int = 0
    trashed: bool = False
    fields: tuple[FieldValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading that claims are gathered under; topics form a tree.

    `path` is the name with its parents, "economy / harbour"; `claims` counts the claims right under it.
    """

    id: TopicId
    uid: str
    name: str
    parent: TopicId | None = None
    path: str = ""
    claims: int = 0


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """`claim` stands in `relation` to `other`."""

    claim: ClaimId
    other: ClaimId
    relation: Relation
