"""What the user asks for in the inspector, as values: the window maps each to one call of the library.

`actor_id`, `claim_id` and `tag_id` are None when the typed name is new; then the record is to be created as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import (
    ActorId,
    ActorKind,
    ArticleId,
    ClaimId,
    FieldId,
    Function,
    QuoteId,
    QuoteKind,
    Relation,
    Role,
    Stance,
    TagId,
    TopicId,
)


@dataclass(frozen=True, slots=True)
class SetKind:
    """Change how a quote's words are reported."""

    quote: QuoteId
    kind: QuoteKind


@dataclass(frozen=True, slots=True)
class SetQuoteText:
    """Change a text field of a quote: cue, obtained, translated_from, certainty or note."""

    quote: QuoteId
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class AddActor:
    """Give an actor a function in a quote."""

    quote: QuoteId
    name: str
    actor_id: ActorId | None
    function: Function


@dataclass(frozen=True, slots=True)
class RemoveActor:
    """Take an actor's function in a quote away."""

    quote: QuoteId
    actor: ActorId
    function: Function


@dataclass(frozen=True, slots=True)
class AddClaim:
    """Say that a quote takes a stance on a claim."""

    quote: QuoteId
    statement: str
    claim_id: ClaimId | None
    stance: Stance


@dataclass(frozen=True, slots=True)
class RemoveClaim:
    """Take a claim off a quote."""

    quote: QuoteId
    claim: ClaimId


@dataclass(frozen=True, slots=True)
class SetStance:
    """Change the stance of a quote on a claim."""

    quote: QuoteId
    claim: ClaimId
    stance: Stance


@dataclass(frozen=True, slots=True)
class SetCertainty:
    """Change how certain the stance of a quote on a claim is: "certain", "probable", "possible" or ""."""

    quote: QuoteId
    claim: ClaimId
    certainty: str


@dataclass(frozen=True, slots=True)
class AddTag:
    """Tag a quote. `path` may name a tag below others: "frame / risk"."""

    quote: QuoteId
    path: str
    tag_id: TagId | None


@dataclass(frozen=True, slots=True)
class RemoveTag:
    """Take a tag off a quote."""

    quote: QuoteId
    tag: TagId


@dataclass(frozen=True, slots=True)
class SetArticle:
    """Change an article: a field of `Metadata`, or note."""

    article: ArticleId
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class SetDone:
    """Mark an article as done or not."""

    article: ArticleId
    done: bool


@dataclass(frozen=True, slots=True)
class AddArticleTag:
    """Tag an article."""

    article: ArticleId
    path: str
    tag_id: TagId | None


@dataclass(frozen=True, slots=True)
class RemoveArticleTag:
    """Take a tag off an article."""

    article: ArticleId
    tag: TagId


@dataclass(frozen=True, slots=True)
class SetActor:
    """Change a text field of an actor: name, description, external_id, colour or note."""

    actor: ActorId
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class SetActorKind:
    """Change what an actor is."""

    actor: ActorId
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class SetAliases:
    """Replace the aliases of an actor."""

    actor: ActorId
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetRoles:
    """Replace the dated roles of an actor."""

    actor: ActorId
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class SetAffiliation:
    """Say which organisation an actor belongs to: a known one, a new one by name, or none ("" and None)."""

    actor: ActorId
    name: str
    organisation: ActorId | None


@dataclass(frozen=True, slots=True)
class SetClaim:
    """Change a text field of a claim: statement, status or note."""

    claim: ClaimId
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class SetTopic:
    """File a claim under a topic: a known one, a new one by its path, or none ("" and None)."""

    claim: ClaimId
    path: str
    topic: TopicId | None


@dataclass(frozen=True, slots=True)
class FillField:
    """Set what a record has in a custom field, "" for nothing. `record` is of the kind the field belongs to."""

    field: FieldId
    record: int
    value: str


@dataclass(frozen=True, slots=True)
class MergeInto:
    """Make records of a kind ("actor", "claim", "tag") one: `keep` stays."""

    kind: str
    keep: int
    other: int


@dataclass(frozen=True, slots=True)
class SplitActor:
    """Take a part of an actor into another one, with these quotes, aliases and roles."""

    actor: ActorId
    name: str
    quotes: tuple[QuoteId, ...]
    aliases: tuple[str, ...]
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class SetTag:
    """Change a text field of a tag: name, definition, inclusion, exclusion, examples, colour or note."""

    tag: TagId
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class MoveTag:
    """Put a tag under another one: a known one, a new one by its path, or at the top ("" and None)."""

    tag: TagId
    path: str
    parent: TagId | None


@dataclass(frozen=True, slots=True)
class AddLink:
    """Say that a claim stands in a relation to another."""

    claim: ClaimId
    statement: str
    other: ClaimId | None
    relation: Relation


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """Take a relation between two claims away."""

    claim: ClaimId
    other: ClaimId
    relation: Relation


Request = (
    SetKind
    | SetQuoteText
    | AddActor
    | RemoveActor
    | AddClaim
    | RemoveClaim
    | SetStance
    | SetCertainty
    | AddTag
    | RemoveTag
    | SetArticle
    | SetDone
    | AddArticleTag
    | RemoveArticleTag
    | SetActor
    | SetActorKind
    | SetAliases
    | SetRoles
    | SetAffiliation
    | SetClaim
    | SetTopic
    | FillField
    | MergeInto
    | SetTag
    | MoveTag
    | AddLink
    | RemoveLink
)
