"""What the index is told and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name."""

    id: int
    uid: str
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. `kind` is article, quote, actor, claim, tag or note; `spans` are the words that matched.

    `spans` are offsets into the article's current text for articles and quotes, empty otherwise. `snippet` is plain
    text and `marks` the code-point ranges in it to emphasise. `detail` is an article's or a quote's outlet, `published`
    the article's date.
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
    published: str = ""


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
