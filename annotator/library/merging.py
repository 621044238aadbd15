"""Taking a snapshot into a library: another library's records, a page Attest exported, another tool's project.

Records are the same when they have the same `uid`; actors, claims and tags also when they have the same name. What is
here is never overwritten unasked: blanks are filled in, lists joined, and where the two say different things ours stays
unless `choices` say otherwise. Every difference is listed. The whole is one undoable step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import Any

from annotator.errors import ImportFailed
from annotator.library.actors import Actors, kept_name, kept_role
from annotator.library.claims import Claims
from annotator.library.differences import Choices, Judging, MergeReport
from annotator.library.merging_articles import ArticleMerging
from annotator.library.merging_ids import Ids
from annotator.library.merging_values import ValueMerging
from annotator.library.tags import Tags
from annotator.library.topics import Topics
from annotator.library.version_rows import Original
from annotator.model import Actor, Claim, ClaimId, Role, Snapshot, Tag, TopicId
from annotator.store import Store
from annotator.text import one_line

_TAG = ("name", "definition", "inclusion", "exclusion", "examples", "colour", "note")
_ACTOR = ("name", "kind", "description", "external_id", "colour", "note")
_CLAIM = ("statement", "status", "note")


class Merging:
    """One merge into one library; use it inside `edit()`.

    `original(uid)` gives what a version was made from, where that is at hand.
    """

    def __init__(
        self,
        store: Store,
        snapshot: Snapshot,
        choices: Choices | None = None,
        *,
        prefer: str = "",
        original: Callable[[str], Original | None] | None = None,
    ) -> None:
        self._store = store
        self._snapshot = snapshot
        self._judging = Judging(choices or {}, prefer)
        self._ids = Ids(store)
        self._values = ValueMerging(store, self._ids, self._judging)
        self._articles = ArticleMerging(
            store, snapshot, self._ids, self._judging, self._values, original or (lambda uid: None)
        )

    def run(self) -> MergeReport:
        """Take everything in; returns the account of it."""
        for tag in _parents_first(self._snapshot.tags):
            self._tag(tag)
        self._topics()
        self._values.define(self._snapshot.fields)
        for actor in self._snapshot.actors:
            self._actor(actor)
        for actor in self._snapshot.actors:
            self._affiliate(actor)
            self._values.take("actor", actor.name, actor.id, actor.uid, actor.fields)
        for claim in self._snapshot.claims:
            self._claim(claim)
            self._values.take("claim", claim.statement, claim.id, claim.uid, claim.fields)
        for link in self._snapshot.links:
            first, other = self._ids.get("claim", link.claim), self._ids.get("claim", link.other)
            if first is not None and other is not None and first != other:
                Claims(self._store).link(first, other, link.relation)  # type: ignore[arg-type]  # ids of claims
        for article in self._snapshot.articles:
            self._articles.take(article)
        return MergeReport(self._ids.added, self._ids.known, tuple(self._judging.found), self._articles.orphans)

    def _fields(self, kind: str, name: str, ours: Any, theirs: Any, fields: tuple[str, ...]) -> None:
        """Fields with one value of a record that is here and there."""
        taken = {
            field: str(getattr(theirs, field))
            for field in fields
            if self._judging.single(kind, name, theirs.uid, field, getattr(ours, field), getattr(theirs, field))
        }
        if taken:
            self._store.update(kind, ours.id, **taken)

    def _wake(self, kind: str, name: str, uid: str, ours: Any) -> None:
        """A record in the trash that something refers to again comes out of it."""
        if ours.trashed and self._judging.single(kind, name, uid, "place", "in the trash", "in use", rule="theirs"):
            self._store.update(kind, ours.id, trashed="")

    def _tag(self, tag: Tag) -> None:
        tags = Tags(self._store)
        known = self._ids.of_uid("tag", tag.uid)
        same = tags.find(tag.path) if known is None else tags.get(known)  # type: ignore[arg-type]  # a tag's id
        if self._ids.is_known("tag", tag.id, same.id if same else None):
            assert same is not None
            self._fields("tag", tag.path, same, tag, _TAG)
            self._wake("tag", tag.path, tag.uid, same)
            return
        parent = None if tag.parent is None else self._ids.get("tag", tag.parent)
        ours = self._store.insert(
            "tag", uid=tag.uid, name=tag.name, parent=parent, definition=tag.definition, inclusion=tag.inclusion,
            exclusion=tag.exclusion, examples=tag.examples, colour=tag.colour, note=tag.note,
        )  # fmt: skip
        self._ids.is_new("tag", tag.id, ours)

    def _topics(self) -> None:
        waiting = list(self._snapshot.topics)
        while waiting:
            ready = [each for each in waiting if each.parent is None or self._ids.get("topic", each.parent)]
            for topic in ready or waiting:
                parent = None if topic.parent is None else self._ids.get("topic", topic.parent)
                known = self._ids.of_uid("topic", topic.uid) or self._store.value(
                    "SELECT id FROM topic WHERE name = ? AND parent IS ?", [topic.name, parent]
                )
                self._ids.set(
                    "topic",
                    topic.id,
                    known or self._store.insert("topic", uid=topic.uid, name=topic.name, parent=parent),
                )
            waiting = [each for each in waiting if self._ids.get("topic", each.id) is None]

    def _actor(self, actor: Actor) -> None:
        actors, actor = Actors(self._store), _kept(actor)
        known = self._ids.of_uid("actor", actor.uid)
        same = actors.find(actor.name) if known is None else actors.get(known)  # type: ignore[arg-type]  # an actor's id
        if not self._ids.is_known("actor", actor.id, same.id if same else None):
            ours = self._store.insert(
                "actor", uid=actor.uid, name=actor.name, kind=str(actor.kind), description=actor.description,
                colour=actor.colour, external_id=actor.external_id, note=actor.note,
            )  # fmt: skip
            self._ids.is_new("actor", actor.id, ours)
            self._names(actors.get(ours), [*actor.aliases], [*actor.roles])  # type: ignore[arg-type]  # an actor's id
            return
        assert same is not None
        self._fields("actor", actor.name, same, actor, _ACTOR)
        self._wake("actor", actor.name, actor.uid, same)
        names = [same.name, *same.aliases]
        spelt = [kept_name(actor.name)] if actor.name.strip() and actor.name not in names else []
        aliases = [name for name in (*spelt, *actor.aliases) if name not in names]
        if self._judging.joined("actor", actor.name, actor.uid, "aliases", names, [*names, *aliases]) == "ours":
            aliases = []
        ours_in = [_role(role) for role in same.roles]
        roles = [role for role in actor.roles if role not in same.roles]
        held = self._judging.joined(
            "actor", actor.name, actor.uid, "roles", ours_in, [_role(role) for role in actor.roles]
        )
        if held == "theirs":
            actors.set_roles(same.id, actor.roles)
            roles = []
        self._names(actors.get(same.id), aliases, roles if held == "both" else [])

    def _names(self, actor: Actor, aliases: list[str], roles: list[Role]) -> None:
        actors = Actors(self._store)
        for alias in aliases:
            if alias != actor.name:
                actors.add_alias(actor.id, alias)
        for role in roles:
            actors.add_role(actor.id, role)

    def _affiliate(self, actor: Actor) -> None:
        above = None if actor.affiliation is None else self._ids.get("actor", actor.affiliation)
        ours = self._ids["actor", actor.id]
        if above is None or above == ours:
            return
        if self._ids.was_made("actor", actor.id):
            self._store.update("actor", ours, affiliation=above)
            return
        actors = Actors(self._store)
        mine, theirs = actors.get(ours).affiliation, actors.get(above)  # type: ignore[arg-type]  # ids of actors
        name = actors.get(mine).name if mine is not None else ""
        if mine != above and self._judging.single("actor", actor.name, actor.uid, "affiliation", name, theirs.name):
            self._store.update("actor", ours, affiliation=above)

    def _claim(self, claim: Claim) -> None:
        claims, claim = Claims(self._store), replace(claim, statement=one_line(claim.statement))
        known = self._ids.of_uid("claim", claim.uid)
        same = self._worded_so(claim.statement) if known is None else claims.get(known)  # type: ignore[arg-type]  # its id
        topic = None if claim.topic is None else self._ids.get("topic", claim.topic)
        if self._ids.is_known("claim", claim.id, same.id if same else None):
            assert same is not None
            if claim.statement == one_line(same.statement):
                claim = replace(claim, statement=same.statement)  # spaces are no difference
            self._fields("claim", claim.statement, same, claim, _CLAIM)
            self._wake("claim", claim.statement, claim.uid, same)
            names = {each.id: each.path for each in Topics(self._store).all()}
            mine = "" if same.topic is None else names[same.topic]
            theirs = "" if topic is None else names[TopicId(topic)]
            if self._judging.single("claim", claim.statement, claim.uid, "topic", mine, theirs):
                self._store.update("claim", same.id, topic=topic)
            return
        ours = self._store.insert(
            "claim", uid=claim.uid, statement=claim.statement, topic=topic, status=claim.status, note=claim.note
        )
        if not claim.statement:
            self._odd_claims.setdefault("", ClaimId(ours))
        self._ids.is_new("claim", claim.id, ours)

    def _worded_so(self, statement: str) -> Claim | None:
        """The claim in these words, whatever the spaces; claims without words are one claim."""
        claims, words = Claims(self._store), statement.casefold()
        if (found := claims.find(statement)) is not None or words not in self._odd_claims:
            return found
        odd = claims.get(self._odd_claims[words])
        return odd if one_line(odd.statement).casefold() == words else None

    @cached_property
    def _odd_claims(self) -> dict[str, ClaimId]:
        """Claims here that no longer could be made, with odd spaces or without words, by their plain words."""
        rows = self._store.rows("SELECT id, statement FROM claim WHERE trashed = '' ORDER BY id DESC")
        odd = ((row, words) for row, statement in rows if (words := one_line(statement)) != statement or not words)
        return {words.casefold(): ClaimId(row) for row, words in odd}


@contextmanager
def storable(source: str) -> Iterator[None]:
    """Refuse half a character, which JSON can write and no text can hold. Raises ImportFailed, naming the source."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise ImportFailed(
            f"“{source}” holds half a character, which cannot be stored.", "Have its tool write it anew.", source
        ) from error


def _kept(actor: Actor) -> Actor:
    """An actor with names and roles as the library keeps them, so that what came in is known when it comes again."""
    return replace(
        actor,
        aliases=tuple(kept_name(name) for name in actor.aliases if name.strip()),
        roles=tuple(kept_role(role) for role in actor.roles if role.title.strip()),
    )


def _role(role: Role) -> str:
    years = f"{role.start}–{role.end}" if role.start or role.end else ""
    return ", ".join(part for part in (role.title, role.organisation, years) if part)


def _parents_first(tags: tuple[Tag, ...]) -> list[Tag]:
    by_id = {tag.id: tag for tag in tags}

    def depth(tag: Tag) -> int:
        steps, above = 0, tag.parent
        while above is not None and above in by_id and steps < len(by_id):
            steps, above = steps + 1, by_id[above].parent
        return steps

    return sorted(tags, key=depth)
