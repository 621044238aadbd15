"""Snapshots for tests, built by hand: an `Edition` collects articles, actors, claims and tags, and numbers them.

The texts are our own.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import Any

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

Line = str | tuple[BlockKind, str] | tuple[BlockKind, str, int]


def content(*lines: Line, aside: tuple[SetAside, ...] = ()) -> CanonicalText:
    """A text of paragraphs (plain strings) and other blocks (kind, text[, level])."""
    blocks: list[Block] = []
    at = 0
    texts: list[str] = []
    for line in lines:
        kind, text, *level = (BlockKind.PARAGRAPH, line) if isinstance(line, str) else line
        blocks.append(Block(BlockKind(kind), at, at + len(str(text)), int(level[0]) if level else 0))
        texts.append(str(text))
        at += len(str(text)) + 1
    return CanonicalText("\n".join(texts), tuple(blocks), aside)


def uid(*what: object) -> str:
    return hashlib.sha256(repr(what).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def spans(text: str, *exacts: str) -> tuple[Span, ...]:
    """Where each of `exacts` first stands in `text` after the one before."""
    found: list[Span] = []
    at = 0
    for exact in exacts:
        start = text.index(exact, at)
        end = at = start + len(exact)
        found.append(Span(start, end, exact, text[max(0, start - 32) : start], text[end : end + 32]))
    return tuple(found)


@dataclass
class Edition:
    """A snapshot in the making."""

    library: str = "harbour-strike"
    actors: list[Actor] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    links: list[ClaimLink] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    coders: list[Coder] = field(default_factory=list)
    quotes: int = 0

    def actor(self, name: str, kind: ActorKind = ActorKind.PERSON, **more: Any) -> ActorId:
        number = ActorId(len(self.actors) + 1)
        self.actors.append(Actor(number, uid("actor", number), name, kind, **more))
        return number

    def claim(self, statement: str, **more: Any) -> ClaimId:
        number = ClaimId(len(self.claims) + 1)
        self.claims.append(Claim(number, uid("claim", number), statement, **more))
        return number

    def tag(self, name: str, parent: TagId | None = None, **more: Any) -> TagId:
        number = TagId(len(self.tags) + 1)
        path = f"{self.tags[parent - 1].path} / {name}" if parent else name
        self.tags.append(Tag(number, uid("tag", number), name, parent, path, **more))
        return number

    def topic(self, name: str) -> TopicId:
        number = TopicId(len(self.topics) + 1)
        self.topics.append(Topic(number, uid("topic", number), name))
        return number

    def article(self, text: CanonicalText, metadata: Metadata, **more: Any) -> int:
        """Adds an article and returns its place in `articles`."""
        number = len(self.articles) + 1
        version = Version(
            VersionId(number + 100),
            uid("version", number, text.text),
            1,
            text,
            "plain 1",
            hashlib.sha256(text.text.encode("utf-8", "surrogatepass")).hexdigest(),
            SourceId(number + 200),
            f"{number}.txt",
            hashlib.sha256(f"source {number}".encode()).hexdigest(),
            "2031-03-20T10:00:00Z",
        )
        summary = ArticleSummary(
            ArticleId(number + 300), uid("article", number), metadata, version.id, words=len(text.text.split()), **more
        )
        self.articles.append(Article(summary, version))
        return number - 1

    def quote(
        self,
        place: int,
        *exacts: str,
        kind: QuoteKind = QuoteKind.DIRECT,
        speaker: ActorId | None = None,
        role: str = "",
        claims: tuple[tuple[ClaimId, Stance], ...] = (),
        tags: tuple[TagId, ...] = (),
        others: tuple[tuple[ActorId, Function], ...] = (),
        ranges: tuple[Span, ...] = (),
        **more: Any,
    ) -> Quote:
        """Adds a quote of the words `exacts` (or of `ranges`) to article `place`."""
        article = self.articles[place]
        self.quotes += 1
        said_by = [QuoteActor(speaker, self.actors[speaker - 1].name, Function.SPEAKER, role)] if speaker else []
        said_by += [QuoteActor(actor, self.actors[actor - 1].name, function) for actor, function in others]
        quote = Quote(
            QuoteId(self.quotes),
            uid("quote", self.quotes),
            article.summary.id,
            article.version.id,
            kind,
            ranges or spans(article.version.content.text, *exacts),
            tuple(said_by),
            tuple(QuoteClaim(claim, self.claims[claim - 1].statement, stance) for claim, stance in claims),
            tuple(QuoteTag(tag, self.tags[tag - 1].path, self.tags[tag - 1].colour) for tag in tags),
            **({"coder": "mk", "created": "2031-03-20T11:00:00Z"} | more),
        )
        self.articles[place] = replace(article, quotes=(*article.quotes, quote))
        return quote

    def snapshot(self) -> Snapshot:
        return Snapshot(
            self.library,
            tuple(self.articles),
            tuple(self.actors),
            tuple(self.claims),
            tuple(self.links),
            tuple(self.tags),
            tuple(self.coders),
            tuple(self.topics),
        )


def harbour() -> Edition:
    """Four articles on one dispute: overlaps, lists, a table, a right-to-left text, an orphan, passages set aside."""
    edition = Edition(coders=[Coder(CoderId(1), uid("coder", 1), "mk")])
    minister = edition.actor(
        "Ines Halloran",
        description="Transport minister of Norrvik",
        aliases=("I. Halloran",),
        roles=(Role("transport minister", "Government of Norrvik", "2029"),),
    )
    union = edition.actor("Dockers’ Union", ActorKind.ORGANISATION, note="Local 14 and local 22.")
    reyl = edition.actor("Tomas Reyl", affiliation=union, roles=(Role("secretary", "Dockers’ Union"),))
    engineers = edition.actor("Two engineers", ActorKind.ANONYMOUS)
    port = edition.actor("Port Authority", ActorKind.ORGANISATION)
    nour = edition.actor("ليلى نور")
    safety = edition.topic("Safety")
    unsafe = edition.claim("The sluice is unsafe to open", topic=safety, note="Turns on the January inspection.")
    costs = edition.claim("Costs doubled since 2029", status="disputed")
    consulted = edition.claim("Unions were consulted")
    passed = edition.claim("The lower gate passed its winter tests", topic=safety)
    edition.links.append(ClaimLink(passed, unsafe, Relation.CONTRADICTS))
    frame = edition.tag("frame", definition="How the matter is told.")
    risk = edition.tag("risk", frame, definition="What may go wrong.", inclusion="Harm to crews.", colour="#a83c2b")
    blame = edition.tag("blame", frame, exclusion="Jokes.")
    first = edition.article(
        content(
            (BlockKind.TITLE, "Minister rules out reopening the harbour before spring"),
            (BlockKind.BYLINE, "By Ona Brandt in Norrvik"),
            "The harbour at Norrvik will stay closed until the spring, transport minister Ines Halloran said on "
            "Friday, overruling the port’s own engineers.",
            "“Nobody who has read the inspection would send a crew through that sluice,” Halloran told reporters. She "
            "added that the repairs had cost twice the sum agreed in 2029.",
            (BlockKind.CAPTION, "The lower gate in January. Photograph: Kestrel Daily"),
            "The Dockers’ Union rejected her account. “We were never at the table,” its secretary, Tomas Reyl, said, "
            "calling the closure “a decision in search of a reason”.",
            (BlockKind.HEADING, "What the engineers saw", 2),
            "Two engineers of the Port Authority, who asked not to be named, said that the lower gate had passed both "
            "of its winter tests. The ministry did not dispute the tests but said they “measured the wrong thing”.",
            (BlockKind.QUOTATION, "A gate that holds in January holds in March. That is what gates do."),
            (BlockKind.LIST_ITEM, "The upper gate has been shut since 2 February.", 1),
            (BlockKind.LIST_ITEM, "The lower gate leaks at both hinges, the minister says.", 1),
            (BlockKind.LIST_ITEM, "The left one since December.", 2),
            (BlockKind.TABLE_ROW, "Gate\tLast test\tResult"),
            (BlockKind.TABLE_ROW, "Lower\t14 January\tpassed, “with reservations”"),
            "Reyl said that members would decide next week whether to resume work without a permit, a step the "
            "minister has called reckless.",
            "Insurers, meanwhile, are waiting. A spokesperson for the largest of them said that no cover would be "
            "written until both sides had published.",
            aside=(SetAside("Read more: ten harbours to see before you die", "link list", 5),),
        ),
        Metadata(
            "Minister rules out reopening the harbour before spring",
            "Kestrel Daily",
            "Ona Brandt",
            "2031-03-14",
            "https://kestrel.example/harbour",
            "en",
            "Politics",
        ),
        note="Front page, below the fold.",
    )
    edition.quote(
        first,
        "“Nobody who has read the inspection would send a crew through that sluice,”",
        speaker=minister,
        role="transport minister",
        claims=((unsafe, Stance.ASSERTS),),
        tags=(risk,),
        others=((port, Function.ADDRESSEE),),
        cue="told reporters",
        note="The inspection is the January one.",
    )
    edition.quote(
        first,
        "the repairs had cost twice the sum agreed in 2029",
        kind=QuoteKind.INDIRECT,
        speaker=minister,
        claims=((costs, Stance.ASSERTS),),
        cue="added that",
    )
    edition.quote(
        first,
        "“We were never at the table,”",
        "“a decision in search of a reason”",
        speaker=reyl,
        role="secretary",
        claims=((consulted, Stance.DENIES), (unsafe, Stance.QUESTIONS)),
        tags=(blame,),
    )
    edition.quote(
        first,
        "its secretary, Tomas Reyl, said, calling the closure “a decision in search",
        kind=QuoteKind.MIXED,
        speaker=union,
        claims=((unsafe, Stance.DENIES),),
    )
    edition.quote(
        first,
        "the lower gate had passed both of its winter tests",
        kind=QuoteKind.PARAPHRASE,
        speaker=engineers,
        claims=((passed, Stance.ASSERTS),),
        certainty="probable",
    )
    edition.quote(first, "A gate that holds in January", kind=QuoteKind.PASSAGE, tags=(frame,), note="No source given.")
    edition.quote(first, "leaks at both hinges", speaker=minister, claims=((unsafe, Stance.ASSERTS),))
    edition.quote(first, "passed, “with reservations”", speaker=port, claims=((passed, Stance.REPORTS),))
    second = edition.article(
        content(
            (BlockKind.TITLE, "Dockers: “We were never at the table”"),
            "“Nobody asked us, and nobody will sail,” Tomas Reyl told a meeting of 400 members on Thursday night.",
            "Ines Halloran was not invited. Her office said that unions had been heard “at every step”.",
        ),
        Metadata("Dockers: “We were never at the table”", "Norrvik Post", "", "2031-03-13", "", "en"),
    )
    edition.quote(second, "“We were never at the table”", speaker=reyl, claims=((consulted, Stance.DENIES),))
    edition.quote(
        second, "“Nobody asked us, and nobody will sail,”", speaker=reyl, claims=((consulted, Stance.DENIES),)
    )
    edition.quote(
        second,
        "unions had been heard “at every step”",
        kind=QuoteKind.MIXED,
        speaker=minister,
        claims=((consulted, Stance.ASSERTS),),
        tags=(blame,),
    )
    edition.quote(
        second,
        speaker=minister,
        ranges=(Span(900, 921, "a step we would regret", "it was ", ".", Placement.ORPHAN),),
        note="In the first edition only.",
    )
    third = edition.article(
        content(
            (BlockKind.TITLE, "البحّارة ينتظرون في نورفيك"),
            "قالت ليلى نور: «لا أحد يخبرنا متى يُفتح الميناء»، وأضافت أن السفن تنتظر منذ ثلاثة أسابيع.",
            "وكانت صحيفة Kestrel Daily قد نقلت عن الوزيرة أن البوابة غير آمنة.",
            "Kestrel Daily gave no further details on Friday.",
        ),
        Metadata("البحّارة ينتظرون في نورفيك", "مرفأ", "سامي حداد", "2031-03-16", "https://marfa.example/1", "ar"),
    )
    edition.quote(
        third,
        "«لا أحد يخبرنا متى يُفتح الميناء»",
        speaker=nour,
        claims=((unsafe, Stance.QUESTIONS),),
        cue="قالت",
        translated_from="fr",
    )
    edition.quote(
        third, "أن البوابة غير آمنة", kind=QuoteKind.INDIRECT, speaker=minister, claims=((unsafe, Stance.ASSERTS),)
    )
    edition.article(
        content("A notice without a title block, and with nothing marked.", "It stands in one paragraph more."),
        Metadata("", "", "", "2031", "", ""),
    )
    return edition
