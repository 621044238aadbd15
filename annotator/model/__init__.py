"""The values that travel between the layers: frozen dataclasses and `NewType` ids.

Offsets are Unicode code points into a version's canonical text, ranges are half-open. Dates are ISO 8601 strings with
the precision the source gave ("2022", "2022-10", "2022-10-15", "2022-10-15T14:03+02:00") or "" when unknown. An empty
string means "not known" for every text field, so that no reader has to tell None from "".
"""

from annotator.model.accounts import Item, Outcome, Report
from annotator.model.actors import Actor, ActorKind, Role
from annotator.model.articles import Article, ArticleSummary, Version
from annotator.model.claims import Claim, ClaimLink, Relation, Stance, Topic
from annotator.model.fields import CustomField, FieldKind, FieldTarget, FieldValue
from annotator.model.history import Changes, Coder, Edit
from annotator.model.ids import (
    ActorId,
    ArticleId,
    ClaimId,
    CoderId,
    EditId,
    FieldId,
    QuoteId,
    SourceId,
    SpanId,
    TagId,
    TopicId,
    VersionId,
)
from annotator.model.quotes import Area, Function, Placement, Quote, QuoteActor, QuoteClaim, QuoteKind, QuoteTag, Span
from annotator.model.searching import Hit, SavedSearch, SearchDocument
from annotator.model.snapshot import Printed, Snapshot
from annotator.model.tags import Tag
from annotator.model.texts import Block, BlockKind, CanonicalText, Draft, Metadata, SetAside, Source

__all__ = [
    "Actor",
    "ActorId",
    "ActorKind",
    "Area",
    "Article",
    "ArticleId",
    "ArticleSummary",
    "Block",
    "BlockKind",
    "CanonicalText",
    "Changes",
    "Claim",
    "ClaimId",
    "ClaimLink",
    "Coder",
    "CoderId",
    "CustomField",
    "Draft",
    "Edit",
    "EditId",
    "FieldId",
    "FieldKind",
    "FieldTarget",
    "FieldValue",
    "Function",
    "Hit",
    "Item",
    "Metadata",
    "Outcome",
    "Placement",
    "Printed",
    "Quote",
    "QuoteActor",
    "QuoteClaim",
    "QuoteId",
    "QuoteKind",
    "QuoteTag",
    "Relation",
    "Report",
    "Role",
    "SavedSearch",
    "SearchDocument",
    "SetAside",
    "Snapshot",
    "Source",
    "SourceId",
    "Span",
    "SpanId",
    "Stance",
    "Tag",
    "TagId",
    "Topic",
    "TopicId",
    "Version",
    "VersionId",
]
