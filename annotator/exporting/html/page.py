"""The parts of an exported page, as text: head, front, articles, indexes, foot. Templates are in resources/export."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from annotator.exporting.citation import long_date, web_address
from annotator.exporting.html import records as look
from annotator.exporting.html.body import Stretch, Writer, plain
from annotator.exporting.html.filters import dimensions, rules
from annotator.exporting.html.inert import fragment, inert, language_tag, main_direction
from annotator.exporting.html.records import Records, Said
from annotator.exporting.html.thumbnails import Thumbnail
from annotator.exporting.reduce import text_withheld
from annotator.model import Actor, Article, Claim, Snapshot, Stance, Tag

TEMPLATES = Path(__file__).resolve().parents[3] / "resources" / "export"

_LONG = 24  # articles; a longer page lays out only what is near the window


class Page:
    """Renders the parts of one page of `records`. `several` says that it is a library's, not a single article's.

    `home` is where its name links to, `pages` are the addresses of articles that have a page of their own.
    """

    def __init__(
        self, records: Records, theme: str, *, several: bool, home: str = "#top", pages: dict[int, str] | None = None
    ) -> None:
        self.records = records
        self.several = several
        self._theme = theme
        self._home = home
        self._pages = pages or {}

    def head(self, title: str, parts: list[tuple[str, str, int]]) -> str:
        """Everything up to the start of `main`, with the policy that allows this style and this script only."""
        found = dimensions(self.records)
        style = _style(self._theme) + rules(self.records, found)
        script = _source("page.js")
        policy = (
            "default-src 'none'; "
            f"style-src '{_digest(style)}'; script-src '{_digest(script)}'; img-src data:; "
            "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
        )
        return _template("head.html").render(
            title=title,
            policy=Markup(policy),
            style=Markup(style),
            library=self.records.snapshot.library,
            home=self._home,
            long=Markup(' class="long"') if len(self.records.snapshot.articles) > _LONG else "",
            parts=parts,
            dimensions=found,
            selected=lambda name: Markup(" selected") if name == self._theme else "",
        )

    def front(self) -> str:
        """A library's first page: its headlines."""
        return _template("front.html").render(
            library=self.records.snapshot.library,
            summary=summary(self.records),
            entries=[self._entry(one, said) for one, said in self._articles()],
        )

    def article(self, article: Article, said: list[Said], thumbnails: Sequence[Thumbnail] = ()) -> str:
        """One article with its notes, and pictures of the pages it was printed on."""
        content = article.version.content
        metadata = article.summary.metadata
        main = main_direction(content.text or metadata.title)
        level = 2 if self.several else 1
        writer = Writer(article, [one.classes for one in said], [look.card_height(one) for one in said], main, level)
        body = writer.body()
        groups = [[said[index] for index in stretch.quotes] for stretch in body.stretches]
        if body.title_quotes:
            if not groups:
                body.stretches.append(Stretch(Markup("")))
                groups = [[]]
            groups[0] = [said[index] for index in body.title_quotes] + groups[0]
        withheld = article.version.sha256 if text_withheld(article.version) else ""
        if withheld:
            groups = [said]
            body.stretches.clear()
        return _template("article.html").render(
            uid=fragment(article.summary.uid),
            classes=f"all {look.gathered_classes(said) or 'q'}" if self.several else "",
            level=level,
            direction=main,
            language=language_tag(metadata.language),
            kicker=" · ".join(part for part in (metadata.outlet, metadata.section) if part),
            title=body.title or inert(metadata.title) or "Untitled article",
            meta=_meta(article),
            said=said,
            tags=article.summary.tags,
            fields=article.summary.fields,
            note=article.summary.note,
            stretches=body.stretches,
            withheld=withheld,
            groups=groups,
            unplaced=[] if withheld else [said[index] for index in body.unplaced],
            quotes_label=_count(len(said), "quote"),
            thumbnails=thumbnails,
            aside=content.set_aside,
            home=self._home,
        )

    def indexes(self) -> str:
        """Actors, claims and tags with their quotes."""
        records = self.records
        return _template("indexes.html").render(
            actors=[self._actor(actor) for actor in look.ranked_actors(records)],
            claims=[self._claim(claim) for claim in look.ranked_claims(records)],
            tags=[self._tag(tag) for tag in look.used_tags(records)],
        )

    def _articles(self) -> list[tuple[Article, list[Said]]]:
        return list(zip(self.records.snapshot.articles, self.records.said, strict=True))

    def _entry(self, article: Article, said: list[Said]) -> dict[str, Any]:
        metadata = article.summary.metadata
        return {
            "classes": f"all {look.gathered_classes(said) or 'q'}",
            "href": self._pages.get(article.summary.id) or f"#a-{fragment(article.summary.uid)}",
            "title": metadata.title or "Untitled article",
            "outlet": metadata.outlet,
            "date": long_date(metadata.published),
            "standfirst": look.standfirst(article),
            "language": language_tag(metadata.language),
            "direction": main_direction(metadata.title or article.version.content.text),
            "quotes": _count(len(said), "quote"),
        }

    def _actor(self, actor: Actor) -> dict[str, Any]:
        said = self.records.by_actor[actor.id]
        rows = []
        for one in said:
            function = next(a.function.value for a in one.quote.actors if a.actor == actor.id)
            about = one.quote.claims[0] if one.quote.claims else None
            lead = about.statement if about else ""
            spoken = function == "speaker"
            rows.append((one, lead if spoken else f"{function} · {lead}" if lead else function, _stance(one, spoken)))
        roles = "; ".join(_role(role) for role in actor.roles)
        also = f"also {', '.join(actor.aliases)}" if actor.aliases else ""
        about_line = " · ".join(part for part in (actor.description, roles, also, _fields(actor)) if part)
        return {
            "actor": actor,
            "uid": fragment(actor.uid),
            "classes": look.gathered_classes(said),
            "about": about_line,
            "rows": rows,
        }

    def _claim(self, claim: Claim) -> dict[str, Any]:
        order = {stance.value: place for place, stance in enumerate(Stance)}
        said = self.records.by_claim[claim.id]
        rows = [(one, "", look.stance_on(one.quote, claim.id)) for one in said]
        topics = {topic.id: topic.path or topic.name for topic in self.records.snapshot.topics}
        return {
            "claim": claim,
            "uid": fragment(claim.uid),
            "classes": look.gathered_classes(said),
            "about": " · ".join(
                part for part in (topics.get(claim.topic) if claim.topic else "", claim.status, _fields(claim)) if part
            ),
            "links": [
                (relation, other, fragment(other.uid))
                for relation, other in self.records.links.get(claim.id, ())
                if other.id in self.records.by_claim
            ],
            "rows": sorted(rows, key=lambda row: order.get(row[2], 9)),
        }

    def _tag(self, tag: Tag) -> dict[str, Any]:
        said = self.records.by_tag.get(tag.id, [])
        parts = (("", tag.definition), ("Include", tag.inclusion), ("Exclude", tag.exclusion), ("E.g.", tag.examples))
        return {
            "tag": tag,
            "uid": fragment(tag.uid),
            "classes": look.gathered_classes(said) or "q",
            "count": len(said),
            "about": [(label, text) for label, text in parts if text],
            "rows": [(one, "", "") for one in said],
        }


def static_page(template: str, title: str, theme: str, **values: Any) -> str:
    """A whole page without quotes or data, made of one template."""
    page = Page(Records(Snapshot(str(values.get("library", "")), ())), theme, several=True)
    return page.head(title, []) + _template(template).render(**values) + foot(keys=False) + "</body>\n</html>\n"


def foot(*, keys: bool = True) -> str:
    """The end of `main`, the footer and the script; data blocks and the closing tags follow."""
    return _template("foot.html").render(keys=keys, script=Markup(_source("page.js")))


def summary(records: Records) -> str:
    """How much there is, and from when to when."""
    snapshot = records.snapshot
    dates = sorted(a.summary.metadata.published for a in snapshot.articles if a.summary.metadata.published)
    counts = [
        _count(len(snapshot.articles), "article"),
        _count(sum(len(said) for said in records.said), "quote"),
        _count(len(look.ranked_actors(records)), "actor"),
        _count(len(look.ranked_claims(records)), "claim"),
    ]
    if dates:
        first, last = long_date(dates[0]), long_date(dates[-1])
        counts.append(first if first == last else f"{first} – {last}")
    return " · ".join(counts)


def _stance(said: Said, spoken: bool) -> str:
    return said.quote.claims[0].stance.value if spoken and said.quote.claims else ""


def _fields(record: Actor | Claim) -> str:
    return " · ".join(f"{one.name}: {one.value}" for one in record.fields)


def _role(role: Any) -> str:
    years = "–".join(part for part in (role.start, role.end) if part) if role.start or role.end else ""
    return " ".join(part for part in (role.title, role.organisation, f"({years})" if years else "") if part)


def _meta(article: Article) -> list[Any]:
    metadata = article.summary.metadata
    parts: list[Any] = [
        metadata.byline,
        long_date(metadata.published),
        _count(article.summary.words, "word") if article.summary.words else "",
        f"version {article.summary.number}" if article.summary.number > 1 else "",
    ]
    if address := web_address(metadata.url):
        parts.append(
            Markup('<a class="origin" href="{}" rel="external nofollow noreferrer">source</a>').format(inert(address))
        )
    elif metadata.url:
        parts.append(metadata.url)
    return [part for part in parts if part]


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _style(theme: str) -> str:
    dark = _source("dark.css").strip()
    chosen = f"""
@media screen and (prefers-color-scheme:dark){{html:not(:has(#theme-light:checked)){{{dark}}}}}
@media screen{{html:has(#theme-dark:checked){{{dark}}}}}
"""
    return _source("page.css") + chosen + _source("print.css")


@cache
def _source(name: str) -> str:
    return (TEMPLATES / name).read_text("utf-8")


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES, "utf-8"),
        autoescape=True,
        finalize=inert,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["lines"] = plain
    environment.filters["date"] = long_date
    environment.filters["tally"] = look.tally
    return environment
