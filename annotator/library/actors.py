"""Actors: persons, organisations, states, groups and anonymous sources, their aliases and dated roles."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.errors import NotFound
from annotator.library.field_values import hand_over_values, values_of
from annotator.library.unifying import Unifying
from annotator.model import Actor, ActorId, ActorKind, FieldTarget, QuoteId, Role
from annotator.store import Store
from annotator.store.store import now
from annotator.text import one_line

EDITABLE = ("name", "description", "colour", "external_id", "note")

_ACTOR = """
SELECT a.id, a.uid, a.name, a.kind, a.description, a.colour, a.external_id, a.affiliation, a.note, a.trashed <> '',
  (SELECT count(*) FROM quote_actor qa JOIN quote q ON q.id = qa.quote JOIN article r ON r.id = q.article
   WHERE qa.actor = a.id AND qa.function = 'speaker' AND q.trashed = '' AND r.trashed = '')
FROM actor a
"""


class Actors:
    """The actors of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, trashed: bool = False) -> tuple[Actor, ...]:
        """All actors, those with the most quotes first; those in the trash instead when `trashed`."""
        return self._load(
            f"{_ACTOR} WHERE {_trash(trashed)} ORDER BY 11 DESC, a.name COLLATE NOCASE", [], everything=True
        )

    def get(self, actor: ActorId) -> Actor:
        """One actor. Raises NotFound."""
        found = self._load(f"{_ACTOR} WHERE a.id = ?", [actor])
        if not found:
            raise NotFound(f"There is no actor {actor}.", "It may have been taken back by an undo.")
        return found[0]

    def some(self, actors: Iterable[ActorId]) -> tuple[Actor, ...]:
        """Those of the actors that exist, in the trash or not."""
        return self._load(f"{_ACTOR} WHERE a.id IN (SELECT value FROM json_each(?))", [json.dumps(list(actors))])

    def find(self, name: str) -> Actor | None:
        """The actor called so, by name or alias, upper and lower case alike."""
        row = self._store.value(
            "SELECT a.id FROM actor a LEFT JOIN alias l ON l.actor = a.id WHERE a.trashed = '' "
            "AND (fold(a.name) = fold(:name) OR fold(l.name) = fold(:name)) "
            "ORDER BY a.name = :name DESC, l.name = :name DESC, fold(a.name) = fold(:name) DESC, a.id LIMIT 1",
            {"name": name},
        )
        return None if row is None else self.get(ActorId(row))

    def recent(self, limit: int = 20) -> tuple[ActorId, ...]:
        """The actors tagged last, newest first."""
        rows = self._store.rows(
            "SELECT qa.actor FROM quote_actor qa JOIN actor a ON a.id = qa.actor WHERE a.trashed = '' "
            "GROUP BY qa.actor ORDER BY max(qa.id) DESC LIMIT ?",
            [limit],
        )
        return tuple(ActorId(row[0]) for row in rows)

    def add(
        self,
        name: str,
        kind: ActorKind = ActorKind.PERSON,
        *,
        aliases: Iterable[str] = (),
        roles: Iterable[Role] = (),
        description: str = "",
        external_id: str = "",
    ) -> Actor:
        """Add an actor. Raises ValueError for an empty name."""
        name = kept_name(name)
        with self._store.edit(f"Add actor “{name}”"):
            actor = ActorId(
                self._store.insert(
                    "actor", name=name, kind=str(kind), description=description, external_id=external_id
                )
            )  # fmt: skip
            for alias in aliases:
                self.add_alias(actor, alias)
            for role in roles:
                self.add_role(actor, role)
        return self.get(actor)

    def set(self, actor: ActorId, field: str, value: str) -> None:
        """Set one of the fields in `EDITABLE`; renaming keeps the old name as an alias."""
        if field not in EDITABLE:
            raise ValueError(f"actors have no field {field!r}")
        old = self.get(actor)
        with self._store.edit(f"Change {field.replace('_', ' ')} of actor", merge=f"actor:{actor}:{field}"):
            if field == "name":
                value = kept_name(value)
                if value != old.name:
                    self.add_alias(actor, old.name)
                    self.remove_alias(actor, value)
            self._store.update("actor", actor, **{field: value})

    def set_kind(self, actor: ActorId, kind: ActorKind) -> None:
        """Say what an actor is."""
        with self._store.edit("Change kind of actor"):
            self._store.update("actor", actor, kind=str(kind))

    def set_affiliation(self, actor: ActorId, organisation: ActorId | None) -> None:
        """Say which actor this one belongs to."""
        if actor == organisation:
            raise ValueError("an actor cannot belong to itself")
        with self._store.edit("Change affiliation of actor"):
            self._store.update("actor", actor, affiliation=organisation)

    def add_alias(self, actor: ActorId, name: str) -> None:
        """Another spelling or name of an actor; nothing happens when it is known."""
        name = kept_name(name)
        known = self._store.value("SELECT id FROM alias WHERE actor = ? AND name = ?", [actor, name])
        if known is None:
            with self._store.edit(f"Add alias “{name}”"):
                self._store.insert("alias", actor=actor, name=name)

    def remove_alias(self, actor: ActorId, name: str) -> None:
        """Forget a spelling."""
        with self._store.edit(f"Remove alias “{name}”"):
            self._store.run("DELETE FROM alias WHERE actor = ? AND name = ?", [actor, name])

    def add_role(self, actor: ActorId, role: Role) -> None:
        """A dated office. Raises ValueError when it has no title."""
        role = kept_role(role)
        with self._store.edit("Add role"):
            self._store.insert(
                "role", actor=actor, title=role.title, organisation=role.organisation,
                **{"from": role.start, "to": role.end},
            )  # fmt: skip

    def remove_role(self, actor: ActorId, role: Role) -> None:
        """Forget an office."""
        with self._store.edit("Remove role"):
            self._store.run(
                'DELETE FROM role WHERE actor = ? AND title = ? AND organisation = ? AND "from" = ? AND "to" = ?',
                [actor, role.title, role.organisation, role.start, role.end],
            )

    def merge(self, keep: ActorId, others: Sequence[ActorId]) -> None:
        """Make several actors one: quotes, roles and aliases go to `keep`, the other names become aliases.

        What `keep` does not say of itself (description, note, an id, a value in a custom field) is taken from them.
        The others lie in the trash afterwards, without quotes.
        """
        kept = self.get(keep)
        others = [other for other in dict.fromkeys(others) if other != keep]
        with self._store.edit(f"Merge {len(others)} into “{kept.name}”"):
            for other in others:
                gone = self.get(other)
                for alias in (gone.name, *gone.aliases):
                    if alias != kept.name:
                        self.add_alias(keep, alias)
                known = self.get(keep).roles
                for role in gone.roles:
                    if role not in known:
                        self.add_role(keep, role)
                self._hand_over(keep, other)
                self._store.update("actor", other, trashed=now())

    def split(
        self,
        actor: ActorId,
        name: str,
        *,
        quotes: Iterable[QuoteId] = (),
        aliases: Iterable[str] = (),
        roles: Iterable[Role] = (),
    ) -> Actor:
        """Take a part of an actor into one of its own, of the same kind; what is given moves with it.

        `quotes` move with every function the actor has in them. The new name is no alias of the old actor any more,
        and the two are not proposed to be merged. Raises ValueError for an empty name or the actor's own.
        """
        whole, name = self.get(actor), kept_name(name)
        if name == whole.name:
            raise ValueError("the other actor needs another name")
        aliases, roles = list(aliases), list(roles)
        with self._store.edit(f"Split “{name}” off “{whole.name}”"):
            part = ActorId(
                self._store.insert("actor", name=name, kind=str(whole.kind), affiliation=whole.affiliation)
            )  # fmt: skip
            for alias in aliases:
                self.remove_alias(actor, alias)
                if alias != name:
                    self.add_alias(part, alias)
            self.remove_alias(actor, name)
            for role in roles:
                self.remove_role(actor, role)
                self.add_role(part, role)
            for quote in dict.fromkeys(quotes):
                self._store.run("UPDATE quote_actor SET actor = ? WHERE actor = ? AND quote = ?", [part, actor, quote])
            Unifying(self._store).keep_apart(actor, part)
        return self.get(part)

    def _hand_over(self, keep: ActorId, other: ActorId) -> None:
        self._store.run(
            "UPDATE quote_actor SET actor = ? WHERE actor = ? AND NOT EXISTS (SELECT 1 FROM quote_actor t "
            "WHERE t.actor = ? AND t.quote = quote_actor.quote AND t.function = quote_actor.function)",
            [keep, other, keep],
        )
        self._store.run("DELETE FROM quote_actor WHERE actor = ?", [other])
        self._store.run("UPDATE actor SET affiliation = nullif(?, id) WHERE affiliation = ?", [keep, other])
        hand_over_values(self._store, FieldTarget.ACTOR, keep, other)
        kept, gone = self.get(keep), self.get(other)
        gained = {
            name: getattr(gone, name)
            for name in ("description", "colour", "external_id", "note", "affiliation")
            if not getattr(kept, name) and getattr(gone, name) and getattr(gone, name) != keep
        }
        if gained:
            self._store.update("actor", keep, **gained)

    def trash(self, actors: Sequence[ActorId]) -> None:
        """Put actors into the trash; their quotes stay, without them."""
        with self._store.edit("Delete actor" if len(actors) == 1 else f"Delete {len(actors)} actors"):
            for actor in actors:
                self._store.update("actor", actor, trashed=now())

    def restore(self, actors: Sequence[ActorId]) -> None:
        """Take actors out of the trash."""
        with self._store.edit("Restore actor" if len(actors) == 1 else f"Restore {len(actors)} actors"):
            for actor in actors:
                self._store.update("actor", actor, trashed="")

    def set_aliases(self, actor: ActorId, names: Sequence[str]) -> None:
        """Give an actor exactly these aliases."""
        old = self.get(actor).aliases
        with self._store.edit("Change aliases of actor"):
            for name in old:
                if name not in names:
                    self.remove_alias(actor, name)
            for name in names:
                self.add_alias(actor, name)

    def set_roles(self, actor: ActorId, roles: Sequence[Role]) -> None:
        """Give an actor exactly these dated roles."""
        old = self.get(actor).roles
        with self._store.edit("Change roles of actor"):
            for role in old:
                if role not in roles:
                    self.remove_role(actor, role)
            for role in roles:
                if role not in old:
                    self.add_role(actor, role)

    def _load(self, sql: str, parameters: Iterable[object], *, everything: bool = False) -> tuple[Actor, ...]:
        rows = self._store.rows(sql, list(parameters))
        only = "" if everything else f"WHERE actor IN ({', '.join(str(int(row[0])) for row in rows)})"
        aliases: dict[int, list[str]] = defaultdict(list)
        for actor, alias in self._store.rows(f"SELECT actor, name FROM alias {only} ORDER BY id"):
            aliases[actor].append(alias)
        roles: dict[int, list[Role]] = defaultdict(list)
        for actor, *role in self._store.rows(
            f'SELECT actor, title, organisation, "from", "to" FROM role {only} ORDER BY "from", id'
        ):
            roles[actor].append(Role(*role))
        values = values_of(self._store, FieldTarget.ACTOR, (row[0] for row in rows))
        return tuple(
            Actor(
                ActorId(row[0]), row[1], row[2], ActorKind(row[3]), row[4], row[5], row[6], row[7], row[8],
                tuple(aliases.get(row[0], ())), tuple(roles.get(row[0], ())), row[10], bool(row[9]),
                values.get(row[0], ()),
            )
            for row in rows
        )  # fmt: skip


def _trash(trashed: bool) -> str:
    return "a.trashed <> ''" if trashed else "a.trashed = ''"


def kept_role(role: Role) -> Role:
    """A role as the library keeps it. Raises ValueError when it has no title."""
    return replace(role, title=kept_name(role.title), organisation=role.organisation.strip())


def kept_name(name: str) -> str:
    """A name as the library keeps it: composed characters, single spaces. Raises ValueError for an empty one."""
    name = one_line(name)
    if not name:
        raise ValueError("a name cannot be empty")
    return name
