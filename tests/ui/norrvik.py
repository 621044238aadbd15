"""The harbour of Norrvik: invented records that look like a real library, for the tests of the panes."""

from __future__ import annotations

from annotator.model import (
    Actor,
    ActorId,
    ActorKind,
    ArticleId,
    ArticleSummary,
    Block,
    BlockKind,
    CanonicalText,
    Claim,
    ClaimId,
    Function,
    Metadata,
    Quote,
    QuoteActor,
    QuoteClaim,
    QuoteId,
    QuoteKind,
    QuoteTag,
    Role,
    SavedSearch,
    SourceId,
    Span,
    Stance,
    Tag,
    TagId,
    Version,
    VersionId,
)
from ui.inspector.values import offered_actor
from ui.ordered import by_use
from ui.widgets.suggesting import KnownNames

_ARTICLES = [
    ("Minister rules out reopening the harbour before spring", "Kestrel Daily", "2031-03-14", 9, 0.64, "en"),
    ("Dockers: “We were never at the table”", "Norrvik Post", "2031-03-13", 6, 1.0, "en"),
    ("Port authority publishes its figures", "Agency wire", "2031-03-13", 4, 0.2, "en"),
    ("Шлюз залишиться зачиненим", "Берег", "2031-03-12", 0, 0.0, "uk"),
    ("الميناء يبقى مغلقاً حتى الربيع", "صوت المرفأ", "2031-03-12", 2, 0.4, "ar"),
    (
        "Insurers wait for the inspection before they write any winter cover",
        "Ledger",
        "2031-03-11",
        1,
        0,
        "en",
    ),
    ("Fishing fleet moves to Ostmark", "Norrvik Post", "2031-02-28", 0, 0.0, "en"),
    ("“Perfectly safe for small craft”, says ministry", "Kestrel Daily", "2031-02-02", 3, 1.0, "en"),
]
_ACTORS = [
    ("Ines Halloran", ActorKind.PERSON, 31, ("Minister Halloran", "I. Halloran")),
    ("Dockers’ Union", ActorKind.ORGANISATION, 18, ("the union",)),
    ("Port Authority", ActorKind.ORGANISATION, 12, ()),
    ("Tomas Reyl", ActorKind.PERSON, 9, ("Tomás Reyl",)),
    ("Sluice Inspectorate", ActorKind.ORGANISATION, 4, ("the inspectors",)),
    ("Two engineers of the Port Authority", ActorKind.ANONYMOUS, 2, ()),
    ("Transport Ministry", ActorKind.ORGANISATION, 2, ("the ministry",)),
]
_CLAIMS = [
    ("The sluice is unsafe to open", 14, 6),
    ("Unions were consulted", 3, 11),
    ("Costs doubled since 2029", 5, 0),
    ("The lower gate passed its winter tests", 2, 1),
]
_TAGS = [
    (1, "safety", None, "safety", 12),
    (2, "frame", None, "frame", 0),
    (3, "risk", 2, "frame / risk", 7),
    (4, "blame", 2, "frame / blame", 3),
    (5, "labour", None, "labour", 5),
]


def articles() -> list[ArticleSummary]:
    return [
        ArticleSummary(
            ArticleId(key),
            f"article-{key}",
            Metadata(title, outlet, "Ona Brandt", date, "https://kestrel.example/harbour", language, "Economy"),
            VersionId(key),
            number=2,
            words=612,
            quotes=quotes,
            progress=progress,
            done=progress >= 1,
            added=f"2031-03-15T10:{key:02d}",
        )
        for key, (title, outlet, date, quotes, progress, language) in enumerate(_ARTICLES, 1)
    ]


def known_actors() -> KnownNames:
    """The actors as the inspector completes them, the most quoted first."""
    return KnownNames([offered_actor(actor) for actor in sorted(actors(), key=by_use)])


def actors() -> list[Actor]:
    roles = (Role("transport minister", "Norrvik", "2029", ""), Role("harbour commissioner", "Norrvik", "2024", "2028"))
    return [
        Actor(
            ActorId(key),
            f"actor-{key}",
            name,
            kind,
            description="Member of the cabinet since 2029." if key == 1 else "",
            external_id="Q1000001" if key == 1 else "",
            aliases=aliases,
            roles=roles if key == 1 else (),
            quotes=quotes,
        )
        for key, (name, kind, quotes, aliases) in enumerate(_ACTORS, 1)
    ]


def claims() -> list[Claim]:
    return [
        Claim(ClaimId(key), f"claim-{key}", statement, asserts=asserts, denies=denies, questions=key % 3, reports=key)
        for key, (statement, asserts, denies) in enumerate(_CLAIMS, 1)
    ]


def tags() -> list[Tag]:
    return [
        Tag(TagId(key), f"tag-{key}", name, TagId(parent) if parent else None, path, quotes=quotes)
        for key, name, parent, path, quotes in _TAGS
    ]


def searches() -> list[SavedSearch]:
    return [SavedSearch(1, "search-1", "stance:denies actor:halloran", "stance:denies actor:halloran")]


def _quote(
    key: int,
    words: str,
    kind: QuoteKind,
    people: tuple[QuoteActor, ...],
    about: tuple[QuoteClaim, ...] = (),
    article: int = 1,
    tagged: tuple[QuoteTag, ...] = (),
    note: str = "",
    cue: str = "",
) -> Quote:
    start = key * 200
    return Quote(
        QuoteId(key),
        f"quote-{key}",
        ArticleId(article),
        VersionId(article),
        kind,
        (Span(start, start + len(words), words),),
        people,
        about,
        tagged,
        cue=cue,
        note=note,
        coder="mk",
        created="2031-03-15T10:12",
    )


def quotes() -> list[Quote]:
    halloran = QuoteActor(ActorId(1), "Ines Halloran", Function.SPEAKER, "transport minister")
    reyl = QuoteActor(ActorId(4), "Tomas Reyl", Function.SPEAKER, "secretary")
    authority = QuoteActor(ActorId(3), "Port Authority", Function.ADDRESSEE)
    engineers = QuoteActor(ActorId(6), "Two engineers of the Port Authority", Function.SPEAKER)
    ministry = QuoteActor(ActorId(7), "Transport Ministry", Function.SPEAKER)
    unsafe = QuoteClaim(ClaimId(1), "The sluice is unsafe to open", Stance.ASSERTS)
    safe = QuoteClaim(ClaimId(1), "The sluice is unsafe to open", Stance.DENIES, "probable")
    consulted = QuoteClaim(ClaimId(2), "Unions were consulted", Stance.DENIES)
    costs = QuoteClaim(ClaimId(3), "Costs doubled since 2029", Stance.ASSERTS)
    gate = QuoteClaim(ClaimId(4), "The lower gate passed its winter tests", Stance.REPORTS)
    safety, risk = QuoteTag(TagId(1), "safety", "#2b8a7e"), QuoteTag(TagId(3), "frame / risk")
    note = "The inspection is the January one. See the engineers below."
    return [
        _quote(
            1,
            "“Nobody who has read the inspection would send a crew through that sluice,”",
            QuoteKind.DIRECT,
            (halloran, authority),
            (unsafe,),
            tagged=(safety, risk),
            note=note,
            cue="told reporters",
        ),
        _quote(2, "the repairs had cost twice the sum agreed in 2029", QuoteKind.INDIRECT, (halloran,), (costs,)),
        _quote(3, "“We were never at the table,”", QuoteKind.DIRECT, (reyl,), (consulted,), cue="said"),
        _quote(4, "“a decision in search of a reason”", QuoteKind.MIXED, (reyl,), article=2),
        _quote(5, "the lower gate had passed both of its winter tests", QuoteKind.INDIRECT, (engineers,), (gate,)),
        _quote(6, "“measured the wrong thing”", QuoteKind.DIRECT, (ministry,)),
        _quote(7, "“perfectly safe for small craft”", QuoteKind.DIRECT, (ministry, halloran), (safe,), article=8),
    ]


def version() -> Version:
    text = "The harbour at Norrvik will stay closed until the spring."
    content = CanonicalText(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return Version(
        VersionId(1),
        "version-1",
        2,
        content,
        "html 1.4",
        "9b1f" * 16,
        SourceId(1),
        "harbour.html",
        "77c0" * 16,
        "2031-03-15T10:01",
        ("The page names no author; the byline was used.",),
    )
