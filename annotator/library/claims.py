"""Claims: the propositions actors take a stand on, and how claims stand to each other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from annotator.errors import NotFound
from annotator.library.field_values import hand_over_values, values_of
from annotator.model import Claim, ClaimId, ClaimLink, FieldTarget, Relation, TopicId
from annotator.store import Store
from annotator.store.store import now
from annotator.text import one_line

EDITABLE = ("statement", "status", "note")

_CLAIM = """
SELECT c.id, c.uid, c.statement, c.topic, c.status, c.note,
  coalesce(sum(n.stance = 'asserts'), 0), coalesce(sum(n.stance = 'denies'), 0),
  coalesce(sum(n.stance = 'questions'), 0), coalesce(sum(n.stance = 'reports'), 0), c.trashed <> ''
FROM claim c LEFT JOIN (
  SELECT qc.claim, qc.stance FROM quote_claim qc JOIN quote q ON q.id = qc.quote JOIN article a ON a.id = q.article
  WHERE q.trashed = '' AND a.trashed = ''
) n ON n.claim = c.id
"""


class Claims:
    """The claims of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, trashed: bool = False) -> tuple[Claim, ...]:
        """All claims, those with the most quotes first; those in the trash instead when `trashed`."""
        where = "c.trashed <> ''" if trashed else "c.trashed = ''"
        return self._load(f"WHERE {where} GROUP BY c.id ORDER BY count(n.claim) DESC, c.statement COLLATE NOCASE", [])

    def get(self, claim: ClaimId) -> Claim:
        """One claim. Raises NotFound."""
        found = self._load("WHERE c.id = ? GROUP BY c.id", [claim])
        if not found:
            raise NotFound(f"There is no claim {claim}.", "It may have been taken back by an undo.")
        return found[0]

    def some(self, claims: Iterable[ClaimId]) -> tuple[Claim, ...]:
        """Those of the claims that exist, in the trash or not."""
        return self._load("WHERE c.id IN (SELECT value FROM json_each(?)) GROUP BY c.id", [json.dumps(list(claims))])

    def find(self, statement: str) -> Claim | None:
        """The claim with these words, upper and lower case alike; none for a statement without words."""
        words = one_line(statement)
        if not words:
            return None
        row = self._store.value(
            "SELECT id FROM claim WHERE trashed = '' AND fold(statement) = fold(:words) "
            "ORDER BY statement = :words DESC, id LIMIT 1",
            {"words": words},
        )
        return None if row is None else self.get(ClaimId(row))

    def recent(self, limit: int = 20) -> tuple[ClaimId, ...]:
        """The claims tagged last, newest first."""
        rows = self._store.rows(
            "SELECT qc.claim FROM quote_claim qc JOIN claim c ON c.id = qc.claim WHERE c.trashed = '' "
            "GROUP BY qc.claim ORDER BY max(qc.id) DESC LIMIT ?",
            [limit],
        )
        return tuple(ClaimId(row[0]) for row in rows)

    def add(self, statement: str, *, topic: TopicId | None = None, note: str = "", status: str = "") -> Claim:
        """Add a claim. Raises ValueError for an empty statement."""
        statement = _kept(statement)
        with self._store.edit("Add claim"):
            claim = ClaimId(self._store.insert("claim", statement=statement, topic=topic, note=note, status=status))
        return self.get(claim)

    def set(self, claim: ClaimId, field: str, value: str) -> None:
        """Set one of the fields in `EDITABLE`. Raises ValueError for an empty statement."""
        if field not in EDITABLE:
            raise ValueError(f"claims have no field {field!r}")
        self.get(claim)
        with self._store.edit(f"Change {field} of claim", merge=f"claim:{claim}:{field}"):
            self._store.update("claim", claim, **{field: _kept(value) if field == "statement" else value})

    def set_topic(self, claims: Iterable[ClaimId], topic: TopicId | None) -> None:
        """File claims under a topic, or under none."""
        with self._store.edit("Change topic of claim"):
            for claim in claims:
                self._store.update("claim", claim, topic=topic)

    def link(self, claim: ClaimId, other: ClaimId, relation: Relation) -> None:
        """Say how `claim` stands to `other`; nothing happens when it is said already."""
        if claim == other:
            raise ValueError("a claim cannot be linked to itself")
        known = self._store.value(
            "SELECT id FROM claim_link WHERE claim = ? AND other = ? AND relation = ?", [claim, other, str(relation)]
        )
        if known is None:
            with self._store.edit(f"Link claims: {relation}"):
                self._store.insert("claim_link", claim=claim, other=other, relation=str(relation))

    def unlink(self, claim: ClaimId, other: ClaimId, relation: Relation) -> None:
        """Take back what `link` said."""
        with self._store.edit("Unlink claims"):
            self._store.run(
                "DELETE FROM claim_link WHERE claim = ? AND other = ? AND relation = ?", [claim, other, str(relation)]
            )

    def links(self, claim: ClaimId | None = None) -> tuple[ClaimLink, ...]:
        """The links from and to a claim, or all of them, between claims that are not in the trash."""
        rows = self._store.rows(
            "SELECT l.claim, l.other, l.relation FROM claim_link l JOIN claim a ON a.id = l.claim "
            "JOIN claim b ON b.id = l.other WHERE a.trashed = '' AND b.trashed = '' "
            "AND (? IS NULL OR l.claim = ? OR l.other = ?) ORDER BY l.id",
            [claim, claim, claim],
        )
        return tuple(ClaimLink(ClaimId(row[0]), ClaimId(row[1]), Relation(row[2])) for row in rows)

    def merge(self, keep: ClaimId, others: Sequence[ClaimId]) -> None:
        """Make several claims one: their quotes and links go to `keep`, where it says nothing itself.

        A quote that takes a stand on both keeps the stand on `keep`. The others lie in the trash afterwards.
        """
        others = [other for other in dict.fromkeys(others) if other != keep]
        self.get(keep)
        with self._store.edit("Merge claims"):
            for other in others:
                gone = self.get(other)
                self._store.run(
                    "UPDATE quote_claim SET claim = ? WHERE claim = ? AND quote NOT IN "
                    "(SELECT quote FROM quote_claim WHERE claim = ?)",
                    [keep, other, keep],
                )
                self._store.run("DELETE FROM quote_claim WHERE claim = ?", [other])
                self._hand_over_links(keep, other)
                hand_over_values(self._store, FieldTarget.CLAIM, keep, other)
                kept = self.get(keep)
                names = [
                    name for name in ("topic", "status", "note") if getattr(gone, name) and not getattr(kept, name)
                ]
                if names:
                    self._store.update("claim", keep, **{name: getattr(gone, name) for name in names})
                self._store.update("claim", other, trashed=now())

    def _hand_over_links(self, keep: ClaimId, other: ClaimId) -> None:
        known = {(link.claim, link.other, link.relation) for link in self.links(keep)}
        for row, one, two, relation in self._store.rows(
            "SELECT id, claim, other, relation FROM claim_link WHERE claim = ? OR other = ? ORDER BY id", [other, other]
        ):
            link = (keep if one == other else one, keep if two == other else two, Relation(relation))
            if link[0] == link[1] or link in known:
                self._store.run("DELETE FROM claim_link WHERE id = ?", [row])
            else:
                self._store.update("claim_link", row, claim=link[0], other=link[1])
                known.add(link)

    def trash(self, claims: Sequence[ClaimId]) -> None:
        """Put claims into the trash; the quotes stay."""
        with self._store.edit("Delete claim" if len(claims) == 1 else f"Delete {len(claims)} claims"):
            for claim in claims:
                self._store.update("claim", claim, trashed=now())

    def restore(self, claims: Sequence[ClaimId]) -> None:
        """Take claims out of the trash."""
        with self._store.edit("Restore claim" if len(claims) == 1 else f"Restore {len(claims)} claims"):
            for claim in claims:
                self._store.update("claim", claim, trashed="")

    def _load(self, rest: str, parameters: Iterable[object]) -> tuple[Claim, ...]:
        rows = self._store.rows(f"{_CLAIM} {rest}", list(parameters))
        values = values_of(self._store, FieldTarget.CLAIM, (row[0] for row in rows))
        return tuple(
            Claim(
                ClaimId(row[0]), row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], bool(row[10]),
                values.get(row[0], ()),
            )
            for row in rows
        )  # fmt: skip


def _kept(statement: str) -> str:
    statement = one_line(statement)
    if not statement:
        raise ValueError("a claim needs words: write down what is claimed")
    return statement
