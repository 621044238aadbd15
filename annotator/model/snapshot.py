"""What an exporter reads."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.actors import Actor
from annotator.model.articles import Article
from annotator.model.claims import Claim, ClaimLink, Topic
from annotator.model.fields import CustomField
from annotator.model.history import Coder
from annotator.model.ids import ArticleId, QuoteId
from annotator.model.quotes import Area
from annotator.model.tags import Tag


@dataclass(frozen=True, slots=True)
class Printed:
    """The pages an article was printed on: the PDF itself, and where its quotes stand, line by line."""

    article: ArticleId
    content: bytes
    marks: tuple[tuple[QuoteId, tuple[Area, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A consistent picture of some articles with everything said in them: what an exporter reads.

    `actors`, `claims`, `tags`, `topics`, `links` hold exactly the records the quotes of `articles` refer to,
    directly or through a parent, an affiliation or a topic. `fields` are all custom fields of the library.
    """

    library: str
    articles: tuple[Article, ...]
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[ClaimLink, ...] = ()
    tags: tuple[Tag, ...] = ()
    coders: tuple[Coder, ...] = ()
    topics: tuple[Topic, ...] = ()
    printed: tuple[Printed, ...] = ()
    fields: tuple[CustomField, ...] = ()
