"""The integer keys of records inside one library file."""

from __future__ import annotations

from typing import NewType

ArticleId = NewType("ArticleId", int)
VersionId = NewType("VersionId", int)
SourceId = NewType("SourceId", int)
QuoteId = NewType("QuoteId", int)
SpanId = NewType("SpanId", int)
ActorId = NewType("ActorId", int)
ClaimId = NewType("ClaimId", int)
TopicId = NewType("TopicId", int)
TagId = NewType("TagId", int)
CoderId = NewType("CoderId", int)
EditId = NewType("EditId", int)
FieldId = NewType("FieldId", int)
