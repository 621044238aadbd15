"""The values that travel between the layers: frozen dataclasses and `NewType` ids.

Offsets are Unicode code points into a version's canonical text, ranges are half-open. Dates are ISO 8601 strings with
the precision the source gave ("2022", "2022-10", "2022-10-15", "2022-10-15T14:03+02:00") or "" when unknown. An empty
string means "not known" for every text field, so that no reader has to tell None from "".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
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


class BlockKind(StrEnum):
    """What a block of the canonical text is, and so what it looks like in the reader."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    TABLE_ROW = "table row"
    BYLINE = "byline"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the canonical text. `level` is the heading depth (2..6) or list depth (1..); `page` counts from 1."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int | None = None
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """Text of the source that is not in the canonical text, kept so that it stays reachable.

    `before` is the index of the block it stood before; `reason` is a short phrase ("broken HTML", "caption repeated").
    """

    text: str
    reason: str
    before: int


@dataclass(frozen=True, slots=True)
class CanonicalText:
    r"""One immutable text: NFC, blocks separated by exactly one newline, no newline inside a block.

    A line break inside a block is U+2028, a cell border in a table row is a tab. `text.split("\n")` are the blocks.
    """

    text: str
    blocks: tuple[Block, ...]
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text. `language` is a BCP 47 tag such as "en", "uk" or "zh-Hant"."""

    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as an importer found it, before the library knows it.

    `part` tells several articles of one file apart ("" when there is one). `warnings` are sentences for the user.
    `extractor` is "name version". `layout` maps code points to boxes on pages, in the importer's own format; b"" when
    the source has no pages.
    """

    metadata: Metadata
    content: CanonicalText
    extractor: str
    warnings: tuple[str, ...] = ()
    part: str = ""
    layout: bytes = b""


@dataclass(frozen=True, slots=True)
class Source:
    """The original bytes as loaded. `name` is a file name or an address; `retrieved` an ISO time or ""."""

    name: str
    media_type: str
    content: bytes
    url: str = ""
    retrieved: str = ""


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


class Stance(StrEnum):
    """The stand a quote takes on a claim; "reports" is the neutral one."""

    ASSERTS = "asserts"
    DENIES = "denies"
    QUESTIONS = "questions"
    REPORTS = "reports"


class ActorKind(StrEnum):
    """What an actor is; an anonymous source is an actor too."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    ANONYMOUS = "anonymous source"


class Relation(StrEnum):
    """How one claim stands to another."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    RESTATES = "restates"
    RESPONDS = "responds"


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


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading that claims are gathered under; topics form a tree."""

    id: TopicId
    uid: str
    name: str
    parent: TopicId | None = None


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """`claim` stands in `relation` to `other`."""

    claim: ClaimId
    other: ClaimId
    relation: Relation


@dataclass(frozen=True, slots=True)
class Tag:
    """A free code. `path` is the name with its parents, "frame / risk"; `quotes` counts the quotes that carry it."""

    id: TagId
    uid: str
    name: str
    parent: TagId | None = None
    path: str = ""
    definition: str = ""
    inclusion: str = ""
    exclusion: str = ""
    examples: str = ""
    colour: str = ""
    quotes: int = 0
    trashed: bool = False


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

    @property
    def exact(self) -> str:
        """The words, discontinuous spans joined by an ellipsis."""
        return " … ".join(span.exact for span in self.spans)

    @property
    def speakers(self) -> tuple[QuoteActor, ...]:
        """The actors who say it."""
        return tuple(actor for actor in self.actors if actor.function is Function.SPEAKER)

    @property
    def start(self) -> int:
        """Where the first span starts."""
        return self.spans[0].start if self.spans else 0


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it. `words` counts the words of its text, `progress` is 0..1 of the text read."""

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


@dataclass(frozen=True, slots=True)
class Version:
    """One immutable canonical text of an article and where it came from."""

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


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its current version, ready to be read."""

    summary: ArticleSummary
    version: Version
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Coder:
    """Somebody who annotates."""

    id: CoderId
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name."""

    id: int
    uid: str
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Which records an edit, undo or redo touched; a pane refreshes only what is named here.

    `label` is the edit's label, `what` says which way it went: "edit", "undo" or "redo".
    """

    label: str = ""
    what: str = "edit"
    articles: frozenset[int] = field(default_factory=frozenset)
    quotes: frozenset[int] = field(default_factory=frozenset)
    actors: frozenset[int] = field(default_factory=frozenset)
    claims: frozenset[int] = field(default_factory=frozenset)
    tags: frozenset[int] = field(default_factory=frozenset)
    others: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.articles or self.quotes or self.actors or self.claims or self.tags or self.others)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the history. `state` is "done", "undone" or "discarded" (undone, then overtaken by a new edit)."""

    id: EditId
    label: str
    coder: str
    at: str
    state: str
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. `kind` is article, quote, actor, claim, tag or note; `spans` are the words that matched.

    `spans` are offsets into the article's current text for articles and quotes, empty otherwise. `snippet` is plain
    text and `marks` the code-point ranges in it to emphasise.
    """

    kind: str
    id: int
    title: str
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    detail: str = ""
    article: ArticleId | None = None
    spans: tuple[tuple[int, int], ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One record as the index sees it. `key` is "kind:id"; `fields` are named texts, `facets` exact values.

    `text` is what positions count in: the canonical text of an article, the exact words of a quote.
    """

    key: str
    kind: str
    language: str = ""
    text: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    facets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    date: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A consistent picture of some articles with everything said in them: what an exporter reads.

    `actors`, `claims`, `tags`, `topics`, `links` hold exactly the records the quotes of `articles` refer to,
    directly or through a parent, an affiliation or a topic.
    """

    library: str
    articles: tuple[Article, ...]
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[ClaimLink, ...] = ()
    tags: tuple[Tag, ...] = ()
    coders: tuple[Coder, ...] = ()
    topics: tuple[Topic, ...] = ()
