"""News items, their versions, and what a list shows of them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.fields import FieldValue
from annotator.model.ids import ArticleId, SourceId, VersionId
from annotator.model.quotes import Quote, QuoteTag
from annotator.model.texts import CanonicalText, Metadata


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it. `words` counts the words of its text, `progress` is 0..1 of the text read.

    Articles with the same `cluster` are copies of each other; None for an article that stands alone.
    """

    id: ArticleId
    uid: str
    metadata: Metadata
    version: VersionId
    number: int = 1
    words: int = 0
    quotes: int = 0
    progress: float = 0.0
    done: bool = False
    note: str = ""
    trashed: bool = False
    added: str = ""
    tags: tuple[QuoteTag, ...] = ()
    fields: tuple[FieldValue, ...] = ()
    cluster: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One immutable canonical text of an article and where it came from. `printed`: its words have places on pages."""

    id: VersionId
    uid: str
    number: int
    content: CanonicalText
    extractor: str
    sha256: str
    source: SourceId
    source_name: str
    source_sha256: str
    created: str
    warnings: tuple[str, ...] = ()
    printed: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its current version, ready to be read."""

    summary: ArticleSummary
    version: Version
    quotes: tuple[Quote, ...] = ()
