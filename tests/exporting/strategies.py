"""Hypothesis strategies for whole snapshots: any text anywhere, overlapping, discontinuous and lost quotes."""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

from hypothesis import strategies as st

from annotator.model import (
    Actor,
    ActorId,
    ActorKind,
    Article,
    ArticleId,
    ArticleSummary,
    Block,
    BlockKind,
    CanonicalText,
    Claim,
    ClaimId,
    ClaimLink,
    Coder,
    CoderId,
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
    Relation,
    Role,
    SetAside,
    Snapshot,
    SourceId,
    Span,
    Stance,
    Tag,
    TagId,
    Topic,
    TopicId,
    Version,
    VersionId,
)

NASTY = [
    "<script>alert(1)</script>",
    "</script><b>",
    "]]>",
    "\u2028",
    "𝒜😀",
    "שלום",
    "\x00",
    "&amp;",
    "\"'",
    "-->",
    "\ud800",
]
_letters = st.text(st.characters(codec="utf-8"), max_size=12)
words = st.one_of(_letters, st.sampled_from(NASTY), st.builds(lambda a, b: a + b, _letters, st.sampled_from(NASTY)))
dates = st.sampled_from(["", "2031", "2031-03", "2031-03-14", "2031-03-14T09:00:00Z", "not a date"])
kinds = st.sampled_from(FieldKind)
CHOICES = ("well sourced", "poorly sourced")
_T = TypeVar("_T")


def _uid(kind: str, number: int) -> str:
    return hashlib.sha256(f"{kind} {number}".encode()).hexdigest()[:32]


def _some(draw: st.DrawFn, ids: list[_T], most: int = 3) -> list[_T]:
    return draw(st.lists(st.sampled_from(ids), unique=True, max_size=most)) if ids else []


def _maybe(draw: st.DrawFn, ids: list[_T]) -> _T | None:
    return draw(st.none() | st.sampled_from(ids)) if ids else None


@st.composite
def contents(draw: st.DrawFn) -> CanonicalText:
    block_text = st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1, max_size=40)
    texts = draw(st.lists(block_text | st.sampled_from(["<b>&", "a\tb\tc", "x\u2028y", "ابجد", "😀😀"]), max_size=6))
    blocks: list[Block] = []
    at = 0
    for text in texts:
        kind = draw(st.sampled_from(BlockKind))
        level, page = draw(st.integers(0, 4)), draw(st.none() | st.integers(1, 3))
        blocks.append(Block(kind, at, at + len(text), level, page, draw(st.booleans())))
        at += len(text) + 1
    aside = draw(st.lists(st.builds(SetAside, words, words, st.integers(0, 5)), max_size=2))
    return CanonicalText("\n".join(texts), tuple(blocks), tuple(aside))


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    if not text or draw(st.integers(0, 5)) == 0:
        start = draw(st.integers(0, 50))
        return Span(start, start + 3, draw(words), draw(words), draw(words), Placement.ORPHAN)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    placement = draw(st.sampled_from([Placement.PLACED, Placement.REVIEW]))
    return Span(start, end, text[start:end], text[max(0, start - 32) : start], text[end : end + 32], placement)


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    """Any snapshot that keeps the model's rules, ids in no particular order."""
    numbers = iter(draw(st.permutations(range(1, 80))))

    def take(kind: Any, most: int) -> list[Any]:
        return [kind(next(numbers)) for _ in range(draw(st.integers(0, most)))]

    topic_ids, tag_ids, actor_ids, claim_ids = take(TopicId, 2), take(TagId, 3), take(ActorId, 4), take(ClaimId, 3)
    fields = [
        CustomField(FieldId(n), _uid("field", n), draw(st.sampled_from(FieldTarget)), draw(words), draw(kinds), CHOICES)
        for n in range(draw(st.integers(0, 4)))
    ]
    topics = [Topic(n, _uid("topic", n), draw(words), _maybe(draw, topic_ids[:i])) for i, n in enumerate(topic_ids)]
    tags = [
        Tag(n, _uid("tag", n), draw(words), _maybe(draw, tag_ids[:i]), draw(words), draw(words), colour=draw(words))
        for i, n in enumerate(tag_ids)
    ]
    roles = st.lists(st.builds(Role, words, words, dates, dates), max_size=2).map(tuple)
    actors = [
        Actor(
            n,
            _uid("actor", n),
            draw(words),
            draw(st.sampled_from(ActorKind)),
            draw(words),
            affiliation=_maybe(draw, actor_ids),
            note=draw(words),
            aliases=tuple(draw(st.lists(words, max_size=2))),
            roles=draw(roles),
            fields=_filled(draw, FieldTarget.ACTOR, fields),
        )
        for n in actor_ids
    ]
    claims = [
        Claim(
            n,
            _uid("claim", n),
            draw(words),
            _maybe(draw, topic_ids),
            draw(words),
            fields=_filled(draw, FieldTarget.CLAIM, fields),
        )
        for n in claim_ids
    ]
    links = [ClaimLink(claim_ids[0], claim_ids[1], draw(st.sampled_from(Relation)))] if len(claim_ids) > 1 else []
    quotes = iter(range(1000, 2000))
    articles = [
        _article(draw, number, actors, claims, tags, fields, quotes) for number in range(1, draw(st.integers(0, 3)) + 1)
    ]
    coders = [Coder(CoderId(1), _uid("coder", 1), draw(words))] if draw(st.booleans()) else []
    return Snapshot(
        draw(words),
        tuple(articles),
        tuple(actors),
        tuple(claims),
        tuple(links),
        tuple(tags),
        tuple(coders),
        tuple(topics),
        fields=tuple(fields),
    )


def _filled(draw: st.DrawFn, target: FieldTarget, fields: list[CustomField]) -> tuple[FieldValue, ...]:
    """What a record has in some of the fields of its kind."""
    own = [field for field in fields if field.target is target]
    values = {FieldKind.CHOICE: st.sampled_from(CHOICES), FieldKind.YES_NO: st.just("yes")}
    text = words.filter(bool)
    return tuple(FieldValue(f.id, f.name, f.kind, draw(values.get(f.kind, text))) for f in _some(draw, own))


def _article(
    draw: st.DrawFn,
    number: int,
    actors: list[Actor],
    claims: list[Claim],
    tags: list[Tag],
    fields: list[CustomField],
    quotes: Any,
) -> Article:
    text = draw(contents())
    version = Version(
        VersionId(number + 50),
        _uid("version", number),
        draw(st.integers(1, 3)),
        text,
        draw(words),
        hashlib.sha256(text.text.encode("utf-8", "surrogatepass")).hexdigest(),
        SourceId(number),
        draw(words),
        _uid("source", number),
        draw(dates),
        tuple(draw(st.lists(words, max_size=2))),
    )
    metadata = Metadata(draw(words), draw(words), draw(words), draw(dates), draw(words), draw(words), draw(words))
    carried = tuple(QuoteTag(tag.id, tag.path) for tag in _some(draw, tags, 2))
    summary = ArticleSummary(
        ArticleId(number * 7),
        _uid("article", number),
        metadata,
        version.id,
        words=draw(st.integers(0, 99)),
        done=draw(st.booleans()),
        note=draw(words),
        tags=carried,
        fields=_filled(draw, FieldTarget.ARTICLE, fields),
    )
    made = [
        _quote(draw, next(quotes), summary, text.text, actors, claims, tags, fields)
        for _ in range(draw(st.integers(0, 4)))
    ]
    return Article(summary, version, tuple(made))


def _quote(
    draw: st.DrawFn,
    number: int,
    summary: ArticleSummary,
    text: str,
    actors: list[Actor],
    claims: list[Claim],
    tags: list[Tag],
    fields: list[CustomField],
) -> Quote:
    functions = st.sampled_from(Function)
    stances = st.sampled_from(Stance)
    return Quote(
        QuoteId(number),
        _uid("quote", number),
        summary.id,
        summary.version,
        draw(st.sampled_from(QuoteKind)),
        tuple(draw(st.lists(spans(text), max_size=3))),
        tuple(QuoteActor(a.id, a.name, draw(functions), draw(words)) for a in _some(draw, actors)),
        tuple(QuoteClaim(c.id, c.statement, draw(stances), draw(words)) for c in _some(draw, claims)),
        tuple(QuoteTag(t.id, t.path, t.colour) for t in _some(draw, tags)),
        cue=draw(words),
        obtained=draw(words),
        note=draw(words),
        coder=draw(words),
        created=draw(dates),
        changed=draw(dates),
        fields=_filled(draw, FieldTarget.QUOTE, fields),
    )
