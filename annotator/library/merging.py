"""Taking a snapshot into a library: another library's records, a page Attest exported, another tool's project.

Records are the same when they have the same `uid`; actors, claims and tags also when they have the same name, articles
also when they have the same text. What is here is never overwritten: where the two differ, ours stays and the
difference is listed. The whole is one undoable step.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.anchor import Mover
from annotator.library.actors import Actors
from annotator.library.articles import Articles
from annotator.library.claims import Claims
from annotator.library.quotes import Quotes
from annotator.library.tags import Tags
from annotator.library.version_rows import insert_foreign_version, sha256
from annotator.model import Actor, Article, ArticleId, Claim, Placement, Quote, QuoteId, Snapshot, Span, Tag
from annotator.store import Store
from annotator.store.store import now


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not the same here and there; ours was kept. `kind` is the kind of record."""

    kind: str
    name: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brought: how many records of each kind are new or were here already, and what differed."""

    added: dict[str, int]
    known: dict[str, int]
    differences: tuple[Difference, ...] = ()
    orphans: int = 0


class Merging:
    """One merge into one library; use it inside `edit()`."""

    def __init__(self, store: Store, snapshot: Snapshot) -> None:
        self._store = store
        self._snapshot = snapshot
        self._added: dict[str, int] = {}
        self._known: dict[str, int] = {}
        self._differences: list[Difference] = []
        self._orphans = 0
        self._ids: dict[tuple[str, int], int] = {}  # (kind, their id) -> our id

    def run(self) -> MergeReport:
        """Take everything in; returns the account of it."""
        for tag in _parents_first(self._snapshot.tags):
            self._tag(tag)
        self._topics()
        for actor in self._snapshot.actors:
            self._actor(actor)
        for actor in self._snapshot.actors:
            self._affiliate(actor)
        for claim in self._snapshot.claims:
            self._claim(claim)
        for link in self._snapshot.links:
            pair = (self._ids.get(("claim", link.claim)), self._ids.get(("claim", link.other)))
            if None not in pair and pair[0] != pair[1]:
                Claims(self._store).link(*pair, link.relation)  # type: ignore[arg-type]  # none is None
        for article in self._snapshot.articles:
            self._article(article)
        return MergeReport(self._added, self._known, tuple(self._differences), self._orphans)

    def _is_known(self, kind: str, theirs: int, ours: int | None) -> bool:
        if ours is not None:
            self._ids[kind, theirs] = ours
            self._known[kind] = self._known.get(kind, 0) + 1
        return ours is not None

    def _is_new(self, kind: str, theirs: int, ours: int) -> None:
        self._ids[kind, theirs] = ours
        self._added[kind] = self._added.get(kind, 0) + 1

    def _by_uid(self, table: str, uid: str) -> int | None:
        found = self._store.value(f'SELECT id FROM "{table}" WHERE uid = ?', [uid])
        return None if found is None else int(found)

    def _differ(self, kind: str, name: str, ours: dict[str, object], theirs: dict[str, object]) -> None:
        for field, value in theirs.items():
            if value and value != ours[field]:
                self._differences.append(Difference(kind, f"{name}: {field}", str(ours[field]), str(value)))

    def _tag(self, tag: Tag) -> None:
        tags = Tags(self._store)
        known = self._by_uid("tag", tag.uid)
        same = tags.find(tag.path) if known is None else tags.get(known)  # type: ignore[arg-type]  # a tag's id
        if self._is_known("tag", tag.id, same.id if same else None):
            assert same is not None
            fields = ("name", "definition", "inclusion", "exclusion", "examples", "colour", "note")
            self._differ("tag", tag.path, _fields(same, fields), _fields(tag, fields))
            return
        parent = None if tag.parent is None else self._ids.get(("tag", tag.parent))
        ours = self._store.insert(
            "tag", uid=tag.uid, name=tag.name, parent=parent, definition=tag.definition, inclusion=tag.inclusion,
            exclusion=tag.exclusion, examples=tag.examples, colour=tag.colour, note=tag.note,
        )  # fmt: skip
        self._is_new("tag", tag.id, ours)

    def _topics(self) -> None:
        waiting = list(self._snapshot.topics)
        while waiting:
            ready = [each for each in waiting if each.parent is None or ("topic", each.parent) in self._ids]
            for topic in ready or waiting:
                parent = None if topic.parent is None else self._ids.get(("topic", topic.parent))
                known = self._by_uid("topic", topic.uid) or self._store.value(
                    "SELECT id FROM topic WHERE name = ? AND parent IS ?", [topic.name, parent]
                )
                self._ids["topic", topic.id] = known or self._store.insert(
                    "topic", uid=topic.uid, name=topic.name, parent=parent
                )
            waiting = [each for each in waiting if ("topic", each.id) not in self._ids]

    def _actor(self, actor: Actor) -> None:
        actors = Actors(self._store)
        known = self._by_uid("actor", actor.uid)
        same = actors.find(actor.name) if known is None else actors.get(known)  # type: ignore[arg-type]  # an actor's id
        if self._is_known("actor", actor.id, same.id if same else None):
            assert same is not None
            fields = ("name", "kind", "description", "external_id", "note")
            self._differ("actor", actor.name, _fields(same, fields), _fields(actor, fields))
        else:
            ours = self._store.insert(
                "actor", uid=actor.uid, name=actor.name, kind=str(actor.kind), description=actor.description,
                colour=actor.colour, external_id=actor.external_id, note=actor.note,
            )  # fmt: skip
            self._is_new("actor", actor.id, ours)
            same = actors.get(ours)  # type: ignore[arg-type]  # an actor's id
        for alias in (actor.name, *actor.aliases):
            if alias != same.name:
                actors.add_alias(same.id, alias)
        for role in actor.roles:
            if role not in same.roles:
                actors.add_role(same.id, role)

    def _affiliate(self, actor: Actor) -> None:
        above = None if actor.affiliation is None else self._ids.get(("actor", actor.affiliation))
        ours = self._ids["actor", actor.id]
        if above is not None and above != ours:
            self._store.run("UPDATE actor SET affiliation = ? WHERE id = ? AND affiliation IS NULL", [above, ours])

    def _claim(self, claim: Claim) -> None:
        claims = Claims(self._store)
        known = self._by_uid("claim", claim.uid)
        same = claims.find(claim.statement) if known is None else claims.get(known)  # type: ignore[arg-type]  # its id
        if self._is_known("claim", claim.id, same.id if same else None):
            assert same is not None
            fields = ("statement", "status", "note")
            self._differ("claim", claim.statement, _fields(same, fields), _fields(claim, fields))
            return
        topic = None if claim.topic is None else self._ids.get(("topic", claim.topic))
        ours = self._store.insert(
            "claim", uid=claim.uid, statement=claim.statement, topic=topic, status=claim.status, note=claim.note
        )
        self._is_new("claim", claim.id, ours)

    def _article(self, article: Article) -> None:
        known = self._by_uid("article", article.summary.uid) or self._store.value(
            "SELECT a.id FROM article a JOIN version v ON v.id = a.version WHERE v.sha256 = ? LIMIT 1",
            [article.version.sha256 or sha256(article.version.content.text.encode())],
        )
        data, title = article.summary.metadata, article.summary.metadata.title
        if self._is_known("article", article.summary.id, known):
            here = Articles(self._store).summary(ArticleId(self._ids["article", article.summary.id]))
            fields = ("title", "outlet", "byline", "published", "url", "language", "section")
            self._differ("article", title, _fields(here.metadata, fields), _fields(data, fields))
        else:
            version = insert_foreign_version(self._store, article.version)
            ours = self._store.insert(
                "article", uid=article.summary.uid, title=title, outlet=data.outlet, byline=data.byline,
                published=data.published, url=data.url, language=data.language, section=data.section,
                note=article.summary.note, done=int(article.summary.done), version=version,
                added=article.summary.added or now(),
            )  # fmt: skip
            self._store.insert("article_version", article=ours, version=version, number=article.version.number)
            self._is_new("article", article.summary.id, ours)
        mine = ArticleId(self._ids["article", article.summary.id])
        for tag in article.summary.tags:
            if ("tag", tag.tag) in self._ids:
                Articles(self._store).add_tag(mine, self._ids["tag", tag.tag])  # type: ignore[arg-type]  # a tag's id
        self._quotes(mine, article)

    def _quotes(self, mine: ArticleId, article: Article) -> None:
        version, text = self._store.rows(
            "SELECT v.id, v.text FROM article a JOIN version v ON v.id = a.version WHERE a.id = ?", [mine]
        )[0]
        theirs = article.version.content.text
        mover = None if not theirs or theirs == text else Mover(theirs, text)
        for quote in article.quotes:
            known = self._by_uid("quote", quote.uid)
            if self._is_known("quote", quote.id, known):
                ours = Quotes(self._store).get(known)  # type: ignore[arg-type]  # a quote's id
                fields = ("kind", "cue", "note", "certainty", "obtained", "translated_from", "exact")
                self._differ("quote", quote.exact[:60], _fields(ours, fields), _fields(quote, fields))
                continue
            self._insert_quote(mine, quote)
            Quotes(self._store).put_areas(QuoteId(self._ids["quote", quote.id]), quote.areas)
            for order, span in enumerate(quote.spans):
                self._insert_span(quote, order, self._placed(span, text, mover), version, article)

    def _insert_quote(self, mine: ArticleId, quote: Quote) -> None:
        ours = self._store.insert(
            "quote", uid=quote.uid, article=mine, kind=str(quote.kind), cue=quote.cue, obtained=quote.obtained,
            translated_from=quote.translated_from, certainty=quote.certainty, note=quote.note, origin=quote.origin,
            coder=self._coder(quote.coder), created=quote.created or now(),
        )  # fmt: skip
        self._is_new("quote", quote.id, ours)
        seen: set[tuple[str, int, str]] = set()
        for actor in quote.actors:
            row = ("actor", self._ids[("actor", actor.actor)], str(actor.function))
            if row not in seen:
                seen.add(row)
                self._store.insert("quote_actor", quote=ours, actor=row[1], function=row[2])
        for claim in quote.claims:
            row = ("claim", self._ids[("claim", claim.claim)], "")
            if row not in seen:
                seen.add(row)
                self._store.insert(
                    "quote_claim", quote=ours, claim=row[1], stance=str(claim.stance), certainty=claim.certainty
                )
        for tag in quote.tags:
            row = ("tag", self._ids[("tag", tag.tag)], "")
            if row not in seen:
                seen.add(row)
                self._store.insert("quote_tag", quote=ours, tag=row[1])

    def _placed(self, span: Span, text: str, mover: Mover | None) -> Span:
        if mover is not None:
            return mover.move(span).span
        if text[span.start : span.end] == span.exact:
            return span
        first = text.find(span.exact)
        if first >= 0 and text.find(span.exact, first + 1) < 0:
            return Span(first, first + len(span.exact), span.exact, span.prefix, span.suffix, span.placement)
        return Span(span.start, span.end, span.exact, span.prefix, span.suffix, Placement.ORPHAN)

    def _insert_span(self, quote: Quote, order: int, span: Span, version: int, article: Article) -> None:
        if span.placement is Placement.ORPHAN:
            self._orphans += 1
            # Its offsets mean the text it was made on.
            version = insert_foreign_version(self._store, article.version)
        self._store.insert(
            "span", quote=self._ids["quote", quote.id], version=version, order=order, start=span.start,
            end=max(span.end, span.start + 1), exact=span.exact, prefix=span.prefix, suffix=span.suffix,
            placement=str(span.placement),
        )  # fmt: skip

    def _coder(self, name: str) -> int:
        if not name:
            return self._store.coder
        known = self._store.value("SELECT id FROM coder WHERE name = ?", [name])
        if known is not None:
            return int(known)
        uid = next((coder.uid for coder in self._snapshot.coders if coder.name == name), "")
        return self._store.insert("coder", name=name, **({"uid": uid} if uid else {}))


def _fields(record: object, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(record, name) for name in names}


def _parents_first(tags: tuple[Tag, ...]) -> list[Tag]:
    by_id = {tag.id: tag for tag in tags}

    def depth(tag: Tag) -> int:
        steps, above = 0, tag.parent
        while above is not None and above in by_id and steps < len(by_id):
            steps, above = steps + 1, by_id[above].parent
        return steps

    return sorted(tags, key=depth)
