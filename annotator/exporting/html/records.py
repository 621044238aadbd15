"""The records of a snapshot as the page's templates need them: names for ids, quotes by actor, claim and tag."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from markupsafe import Markup, escape

from annotator.exporting.citation import cite_article, cite_quote, long_date
from annotator.exporting.html.inert import excerpt, fragment, inert
from annotator.model import (
    Actor,
    Article,
    Claim,
    ClaimId,
    ClaimLink,
    Function,
    Quote,
    Relation,
    Snapshot,
    Stance,
    Tag,
)

_CARD_WIDTH = 42  # characters in a line of a margin card
_CARD_LINE = 18  # px
_RELATIONS = {  # how a link reads from its other end
    Relation.SUPPORTS: "supported by",
    Relation.CONTRADICTS: "contradicted by",
    Relation.RESTATES: "restated by",
    Relation.RESPONDS: "answered by",
}


@dataclass(frozen=True)
class Said:
    """A quote with what the page says of it everywhere: its article, classes, number and citation."""

    quote: Quote
    article: Article
    number: int
    classes: str
    uid: str
    href: str
    where: Markup

    @cached_property
    def citation(self) -> str:
        """How to cite the quote."""
        return cite_quote(self.quote, self.article)

    @cached_property
    def words(self) -> str:
        """The quote's own words, shortened."""
        return excerpt(self.quote.exact)

    @cached_property
    def speakers(self) -> Markup:
        """Who says it, each name in its own direction."""
        return Markup(", ").join(Markup(f"<bdi>{escape(inert(one.name))}</bdi>") for one in self.quote.speakers)

    @cached_property
    def place(self) -> Markup:
        """The words, linked to where they stand, and the article: the end of every row that shows the quote."""
        words = escape(inert(self.words))
        return Markup(
            f'<p class="words" dir="auto"><a href="{escape(self.href)}">{words}</a></p>\n'
            f'<p class="where">{self.where}</p>\n</li>\n'
        )

    def row(self, lead: str, stance: str, *, speakers: bool) -> Markup:
        """The quote as a row of an index: `stance` and `lead` go before its words, its speakers if `speakers`."""
        chip = f'<span class="stance s-{stance}">{stance}</span> ' if stance else ""
        who = f"<b>{self.speakers}</b> " if speakers else ""
        after = f'<span class="lead" dir="auto">{escape(inert(lead))}</span>' if lead else ""
        return Markup(f'<li class="row {self.classes}">\n<p>{chip}{who}{after}</p>\n{self.place}')

    @property
    def others(self) -> tuple[tuple[str, str], ...]:
        """(function, name) of the actors who do not speak."""
        return tuple((one.function.value, one.name) for one in self.quote.actors if one.function != Function.SPEAKER)


@dataclass(slots=True)
class Records:
    """Everything the templates look up. `said[i]` are the quotes of article i."""

    snapshot: Snapshot
    said: list[list[Said]] = field(default_factory=list)
    by_actor: dict[int, list[Said]] = field(default_factory=lambda: defaultdict(list))
    by_claim: dict[int, list[Said]] = field(default_factory=lambda: defaultdict(list))
    by_tag: dict[int, list[Said]] = field(default_factory=lambda: defaultdict(list))
    number: dict[tuple[str, int], int] = field(default_factory=dict)
    links: dict[int, list[tuple[str, Claim]]] = field(default_factory=lambda: defaultdict(list))


def gather(snapshot: Snapshot, page_of: dict[int, str] | None = None) -> Records:
    """The records of a canonical snapshot. `page_of[article id]` is the file its quotes are in ("" for this one)."""
    records = Records(snapshot)
    records.number.update({("a", actor.id): place for place, actor in enumerate(snapshot.actors)})
    records.number.update({("c", claim.id): place for place, claim in enumerate(snapshot.claims)})
    records.number.update({("t", tag.id): place for place, tag in enumerate(snapshot.tags)})
    for article in snapshot.articles:
        page = (page_of or {}).get(article.summary.id, "")
        where = article_line(article)
        said = [
            _said(quote, article, place, page, records.number, where) for place, quote in enumerate(article.quotes, 1)
        ]
        records.said.append(said)
        for one in said:
            for actor in {a.actor for a in one.quote.actors}:
                records.by_actor[actor].append(one)
            for about in one.quote.claims:
                records.by_claim[about.claim].append(one)
            for tag in one.quote.tags:
                records.by_tag[tag.tag].append(one)
    _link(records, snapshot.links)
    return records


def _said(
    quote: Quote, article: Article, number: int, page: str, numbers: dict[tuple[str, int], int], where: Markup
) -> Said:
    uid = fragment(quote.uid)
    return Said(quote, article, number, classes(quote, numbers), uid, f"{page}#q-{uid}", where)


def classes(quote: Quote, numbers: dict[tuple[str, int], int]) -> str:
    """The CSS classes of everything that shows `quote`: kind, actors, claims, stances, tags.

    With more than one stance ("m"), each claim's own stance is there too, so that a filter for both is exact.
    """
    stances = sorted({about.stance.value for about in quote.claims})
    names = [f"q k-{quote.kind.value}"]
    names += sorted({f"a{numbers['a', one.actor]}" for one in quote.actors})
    names += [f"c{numbers['c', about.claim]}" for about in quote.claims]
    names += [f"s-{stance}" for stance in stances]
    if len(stances) > 1:
        names += ["m", *(f"c{numbers['c', about.claim]}-{about.stance.value}" for about in quote.claims)]
    names += [f"t{numbers['t', tag.tag]}" for tag in quote.tags]
    return " ".join(names)


def gathered_classes(said: list[Said]) -> str:
    """The union of the quotes' classes, for what holds them all."""
    return " ".join(sorted({name for one in said for name in one.classes.split() if "-" not in name or name[1] == "-"}))


def card_height(said: Said) -> int:
    """About how many px a margin card needs, from the lengths of what is in it."""
    quote = said.quote
    lines = 1 + len(" ".join(one.name + one.role for one in quote.speakers)) // _CARD_WIDTH
    lines += sum(1 + (len(about.statement) + 9) // _CARD_WIDTH for about in quote.claims)
    lines += bool(quote.cue or said.others) + bool(quote.tags)
    lines += 1 + len(quote.note) // _CARD_WIDTH if quote.note else 0
    return _CARD_LINE * lines + 36


def tally(claim: Claim) -> list[tuple[Stance, int]]:
    """The counts of a claim by stance, the empty ones left out."""
    counts = (claim.asserts, claim.denies, claim.questions, claim.reports)
    return [(stance, count) for stance, count in zip(Stance, counts, strict=True) if count]


def stance_on(quote: Quote, claim: ClaimId) -> str:
    """The stance `quote` takes on `claim`."""
    return next((about.stance.value for about in quote.claims if about.claim == claim), "")


def article_line(article: Article) -> Markup:
    """Outlet and date of an article, for a list, each in its own direction."""
    metadata = article.summary.metadata
    parts = (part for part in (metadata.outlet, long_date(metadata.published)) if part)
    return Markup(" · ").join(Markup("<bdi>{}</bdi>").format(inert(part)) for part in parts)


def standfirst(article: Article) -> str:
    """The first paragraph, shortened."""
    content = article.version.content
    for block in content.blocks:
        if block.kind.value == "paragraph" and content.text:
            return excerpt(content.text[block.start : block.end], 220)
    return ""


def _link(records: Records, links: tuple[ClaimLink, ...]) -> None:
    claims = {claim.id: claim for claim in records.snapshot.claims}
    for link in links:
        records.links[link.claim].append((link.relation.value, claims[link.other]))
        records.links[link.other].append((_RELATIONS[link.relation], claims[link.claim]))


def ranked_actors(records: Records) -> list[Actor]:
    """Actors that occur in a quote, those who speak most first."""
    return sorted((a for a in records.snapshot.actors if a.id in records.by_actor), key=lambda a: -a.quotes)


def ranked_claims(records: Records) -> list[Claim]:
    """Claims some quote is about, those with the most quotes first."""
    used = (claim for claim in records.snapshot.claims if claim.id in records.by_claim)
    return sorted(used, key=lambda c: -len(records.by_claim[c.id]))


def used_tags(records: Records) -> list[Tag]:
    """Tags in the order of their tree; parents that no quote carries are there for their definitions."""
    return list(records.snapshot.tags)


def cite(article: Article) -> str:
    """How to cite an article."""
    return cite_article(article.summary.metadata)
