"""Building a snapshot from a foreign project, record by record, with a report of each."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import Any

from annotator.exchange.imported import Imported, Item, Outcome, Report
from annotator.exchange.placing import Placed
from annotator.exporting.reduce import canonical
from annotator.model import (
    Actor,
    ActorId,
    ActorKind,
    Article,
    ArticleId,
    ArticleSummary,
    Claim,
    ClaimId,
    CustomField,
    FieldId,
    FieldKind,
    FieldTarget,
    FieldValue,
    Function,
    Metadata,
    Placement,
    Quote,
    QuoteActor,
    QuoteClaim,
    QuoteId,
    QuoteKind,
    QuoteTag,
    Snapshot,
    SourceId,
    Span,
    Stance,
    Tag,
    TagId,
    Version,
    VersionId,
)

About = tuple[ClaimId, Stance] | tuple[ClaimId, Stance, str]
"""A claim, the stance on it, and perhaps how certain it is."""
_UID = re.compile(r"[0-9a-f]{32}")


class Gathering:
    """Collects records. Uids are made from the project's own ids, so that importing it twice gives the same uids.

    With `guids`, keys that are 32 hexadecimal digits are uids already.
    """

    def __init__(self, tool: str, version: str, project: str, library: str, *, guids: bool = False) -> None:
        self._tool = tool
        self._guids = guids
        self._extractor = f"{tool} {version}".strip()
        self._project = project
        self._library = library
        self._items: list[Item] = []
        self._articles: dict[str, tuple[ArticleSummary, Version, list[Quote]]] = {}
        self._placed: dict[str, Placed] = {}
        self._actors: dict[str, Actor] = {}
        self._claims: dict[str, Claim] = {}
        self._tags: dict[str, Tag] = {}
        self._fields: dict[str, CustomField] = {}
        self._keys: set[str] = set()
        self._given: set[str] = set()

    def report(self, kind: str, name: str, outcome: Outcome = Outcome.KEPT, reason: str = "") -> None:
        """Notes what became of an item."""
        self._items.append(Item(kind, name, outcome, reason))

    def article(
        self,
        key: str,
        text: Placed,
        metadata: Metadata,
        *,
        note: str = "",
        created: str = "",
        tags: tuple[str, ...] = (),
    ) -> None:
        """Adds an article under the project's key; `tags` are keys of tags."""
        number = len(self._articles) + 1
        content = text.content
        version = Version(
            VersionId(number),
            self.uid("version", key),
            1,
            content,
            self._extractor,
            # A page whose text nobody gave is like no other: never the empty text of another one.
            _digest(content.text or f"no text of {self.uid('page', key)}"),
            SourceId(number),
            metadata.title,
            _digest(content.text),
            created,
        )
        summary = ArticleSummary(
            ArticleId(number),
            self.uid("article", key),
            metadata,
            version.id,
            words=len(content.text.split()),
            note=note,
            added=created,
            tags=self._carried(tags),
        )
        self._articles[key] = (summary, version, [])
        self._placed[key] = text

    def has_article(self, key: str) -> bool:
        """Whether the project's document became an article."""
        return key in self._articles

    def has_tag(self, key: str) -> bool:
        """Whether a tag was added under that key."""
        return key in self._tags

    def actor(self, name: str, kind: ActorKind = ActorKind.PERSON, *, key: str = "", **more: Any) -> ActorId:
        """The actor under that key (by default its kind and name), added when new."""
        key = key or f"{kind.value} {name}"
        if key not in self._actors:
            self._actors[key] = Actor(ActorId(len(self._actors) + 1), self.uid("actor", key), name, kind, **more)
        return self._actors[key].id

    def claim(self, statement: str, *, key: str = "", note: str = "") -> ClaimId:
        """The claim under that key (by default its statement), added when new."""
        key = key or statement
        if key not in self._claims:
            number = ClaimId(len(self._claims) + 1)
            self._claims[key] = Claim(number, self.uid("claim", key), statement, note=note)
        return self._claims[key].id

    def tag(self, key: str, name: str, parent: str = "", *, definition: str = "", colour: str = "") -> TagId:
        """Adds the tag under the project's key; `parent` is the key of one added before."""
        above = self._tags.get(parent)
        path = f"{above.path} / {name}" if above else name
        number = TagId(len(self._tags) + 1)
        self._tags[key] = Tag(
            number, self.uid("tag", key), name, above.id if above else None, path, definition, colour=colour
        )
        return number

    def quote(
        self,
        key: str,
        article: str,
        ranges: list[tuple[int, int, str]],
        *,
        kind: QuoteKind = QuoteKind.PASSAGE,
        tags: tuple[str, ...] = (),
        speakers: tuple[ActorId, ...] = (),
        actors: tuple[tuple[ActorId, Function], ...] = (),
        claims: tuple[About, ...] = (),
        what: str = "coding",
        **more: Any,
    ) -> Quote:
        """Adds a quote of foreign ranges (code points, and the words that should stand there), and reports it."""
        text = self._placed[article]
        spans = tuple(text.span(start, end, exact) for start, end, exact in ranges)
        said_by = tuple((one, Function.SPEAKER) for one in speakers)
        quote = self._made(key, article, spans, kind, (*said_by, *actors), claims, tags, more)
        self._items.append(_outcome(what, ranges, spans, text))
        return quote

    def has_quote(self, key: str) -> bool:
        """Whether a quote was added under that key."""
        return key in self._keys

    def lost_quote(
        self,
        key: str,
        article: str,
        spans: tuple[Span, ...],
        *,
        kind: QuoteKind = QuoteKind.PASSAGE,
        actors: tuple[tuple[ActorId, Function], ...] = (),
        claims: tuple[About, ...] = (),
        tags: tuple[str, ...] = (),
        **more: Any,
    ) -> Quote:
        """Adds a quote whose spans are ready made; reporting it is left to the caller."""
        return self._made(key, article, spans, kind, actors, claims, tags, more)

    def _made(
        self,
        key: str,
        article: str,
        spans: tuple[Span, ...],
        kind: QuoteKind,
        actors: tuple[tuple[ActorId, Function], ...],
        claims: tuple[About, ...],
        tags: tuple[str, ...],
        more: dict[str, Any],
    ) -> Quote:
        summary, version, quotes = self._articles[article]
        names = {actor.id: actor.name for actor in self._actors.values()}
        statements = {claim.id: claim.statement for claim in self._claims.values()}
        self._keys.add(key)
        quote = Quote(
            QuoteId(len(self._keys)),
            self.uid("quote", key),
            summary.id,
            version.id,
            kind,
            spans,
            tuple(QuoteActor(one, names[one], function) for one, function in dict.fromkeys(actors)),
            tuple(QuoteClaim(one[0], statements[one[0]], *one[1:]) for one in claims),
            self._carried(tags),
            **{"origin": self._tool, **more},
        )
        quotes.append(quote)
        return quote

    def field_value(self, name: str, value: str, kind: FieldKind, *, key: str = "") -> FieldValue:
        """What a quote has in the custom field under that key (by default its name), which is added when new."""
        key = key or f"{kind.value} {name}"
        field = self._fields.get(key)
        if field is None:
            field = CustomField(FieldId(len(self._fields) + 1), self.uid("field", key), FieldTarget.QUOTE, name, kind)
        if field.kind is FieldKind.CHOICE and value not in field.choices:
            field = replace(field, choices=(*field.choices, value))
        self._fields[key] = field
        return FieldValue(field.id, field.name, field.kind, value)

    def imported(self) -> Imported:
        """The snapshot and the report."""
        articles = tuple(
            Article(summary, version, tuple(quotes)) for summary, version, quotes in self._articles.values()
        )
        snapshot = Snapshot(
            self._library,
            articles,
            tuple(self._actors.values()),
            tuple(self._claims.values()),
            (),
            tuple(self._tags.values()),
            fields=tuple(self._fields.values()),
        )
        return Imported(self._tool, canonical(snapshot), Report(tuple(self._items)))

    def _carried(self, tags: tuple[str, ...]) -> tuple[QuoteTag, ...]:
        found = [self._tags[one] for one in tags]
        return tuple(QuoteTag(tag.id, tag.path, tag.colour) for tag in found)

    def uid(self, kind: str, key: str) -> str:
        """The uid of one of the project's records: the same each time."""
        if self._guids and kind != "version" and _UID.fullmatch(key) and key not in self._given:
            self._given.add(key)
            return key
        return _digest(f"{self._tool}\n{self._project}\n{kind}\n{key}")[:32]


def _outcome(what: str, ranges: list[tuple[int, int, str]], spans: tuple[Span, ...], text: Placed) -> Item:
    name = " … ".join(exact for _, _, exact in ranges)[:80] or (spans[0].exact[:80] if spans else "")
    if any(span.placement is Placement.ORPHAN for span in spans):
        return Item(what, name, Outcome.ORPHAN, "its words stand nowhere, or in several places, in the text")
    moved = [(s, e) for s, e, _ in ranges]
    if any(text.place(*place) != (span.start, span.end) for place, span in zip(moved, spans, strict=True)):
        return Item(what, name, Outcome.CHANGED, "other words stand at its place; found by its words")
    return Item(what, name, Outcome.KEPT)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
