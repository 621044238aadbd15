"""Tags: the codebook, a tree of free codes with definitions and rules."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import NotFound
from annotator.library.tag_paths import tag_paths
from annotator.model import Tag, TagId
from annotator.store import Store
from annotator.store.store import now
from annotator.text import one_line

EDITABLE = ("name", "definition", "inclusion", "exclusion", "examples", "colour", "note")

_TAG = """
SELECT t.id, t.uid, t.name, t.parent, t.definition, t.inclusion, t.exclusion, t.examples, t.colour, t.trashed <> '',
  (SELECT count(*) FROM quote_tag qt JOIN quote q ON q.id = qt.quote JOIN article a ON a.id = q.article
   WHERE qt.tag = t.id AND q.trashed = '' AND a.trashed = ''), t.note
FROM tag t
"""


class Tags:
    """The tags of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, trashed: bool = False) -> tuple[Tag, ...]:
        """All tags in the order of their paths; those in the trash instead when `trashed`."""
        rows = self._store.rows(f"{_TAG} WHERE {'t.trashed <> ' if trashed else 't.trashed = '}''")
        paths = tag_paths(self._store)
        tags = [
            Tag(
                TagId(row[0]), row[1], row[2], row[3], paths[row[0]][0] if row[0] in paths else row[2], row[4],
                row[5], row[6], row[7], row[8], row[10], bool(row[9]), row[11],
            )
            for row in rows
        ]  # fmt: skip
        return tuple(sorted(tags, key=lambda tag: tag.path.casefold()))

    def get(self, tag: TagId) -> Tag:
        """One tag. Raises NotFound."""
        for known in (*self.all(), *self.all(trashed=True)):
            if known.id == tag:
                return known
        raise NotFound(f"There is no tag {tag}.", "It may have been taken back by an undo.")

    def find(self, path: str) -> Tag | None:
        """The tag with this path, or with this name when only one has it; upper and lower case alike."""
        wanted = _path(path).casefold()
        tags = self.all()
        named = [tag for tag in tags if tag.name.casefold() == wanted]
        exact = [tag for tag in tags if tag.path.casefold() == wanted]
        return exact[0] if exact else named[0] if len(named) == 1 else None

    def recent(self, limit: int = 20) -> tuple[TagId, ...]:
        """The tags used last, newest first."""
        rows = self._store.rows(
            "SELECT qt.tag FROM quote_tag qt JOIN tag t ON t.id = qt.tag WHERE t.trashed = '' "
            "GROUP BY qt.tag ORDER BY max(qt.id) DESC LIMIT ?",
            [limit],
        )
        return tuple(TagId(row[0]) for row in rows)

    def add(self, path: str, *, definition: str = "", colour: str = "") -> Tag:
        """Add a tag by its path ("frame / risk"), parents included; the known one when it is there."""
        names = [name for name in _path(path).split(" / ") if name]
        if not names:
            raise ValueError("a tag needs a name")
        parent: TagId | None = None
        with self._store.edit(f"Add tag “{names[-1]}”"):
            for name in names:
                known = self._store.value(
                    "SELECT id FROM tag WHERE fold(name) = fold(?) AND parent IS ? AND trashed = ''", [name, parent]
                )
                parent = TagId(known if known is not None else self._store.insert("tag", name=name, parent=parent))
            assert parent is not None
            for field, value in (("definition", definition), ("colour", colour)):
                if value:
                    self._store.update("tag", parent, **{field: value})
        return self.get(parent)

    def set(self, tag: TagId, field: str, value: str) -> None:
        """Set one of the fields in `EDITABLE`. Raises ValueError for a name that is empty or holds a slash."""
        if field not in EDITABLE:
            raise ValueError(f"tags have no field {field!r}")
        if field == "name":
            value = one_line(value)
            if not value or "/" in value:
                raise ValueError("a tag needs a name without a slash, which stands between a tag and its parent")
        with self._store.edit(f"Change {field} of tag", merge=f"tag:{tag}:{field}"):
            self._store.update("tag", tag, **{field: value})

    def move(self, tag: TagId, parent: TagId | None) -> None:
        """Put a tag under another one, or at the top. Raises ValueError when it would lie under itself."""
        if parent is not None and tag in (parent, *self._above(parent)):
            raise ValueError("a tag cannot lie under itself")
        with self._store.edit("Move tag"):
            self._store.update("tag", tag, parent=parent)

    def merge(self, keep: TagId, others: Sequence[TagId]) -> None:
        """Make several tags one; what carried any of them carries `keep`, and what lay under them lies under it.

        A `keep` that lies under one of the others takes that one's place first. The others lie in the trash afterwards.
        """
        others = [other for other in dict.fromkeys(others) if other != keep]
        with self._store.edit(f"Merge {len(others)} tags"):
            for other in others:
                if other in self._above(keep):
                    self._store.update("tag", keep, parent=self.get(other).parent)
                for table, owner in (("quote_tag", "quote"), ("article_tag", "article")):
                    self._store.run(
                        f"UPDATE {table} SET tag = ? WHERE tag = ? AND {owner} NOT IN "
                        f"(SELECT {owner} FROM {table} WHERE tag = ?)",
                        [keep, other, keep],
                    )
                    self._store.run(f"DELETE FROM {table} WHERE tag = ?", [other])
                self._store.run("UPDATE tag SET parent = ? WHERE parent = ? AND id <> ?", [keep, other, keep])
                self._store.update("tag", other, trashed=now())

    def trash(self, tags: Sequence[TagId]) -> None:
        """Put tags into the trash; the quotes stay."""
        with self._store.edit("Delete tag" if len(tags) == 1 else f"Delete {len(tags)} tags"):
            for tag in tags:
                self._store.update("tag", tag, trashed=now())

    def restore(self, tags: Sequence[TagId]) -> None:
        """Take tags out of the trash."""
        with self._store.edit("Restore tag" if len(tags) == 1 else f"Restore {len(tags)} tags"):
            for tag in tags:
                self._store.update("tag", tag, trashed="")

    def _above(self, tag: TagId) -> tuple[TagId, ...]:
        rows = self._store.rows(
            "WITH RECURSIVE above (id) AS (SELECT parent FROM tag WHERE id = ? "
            "UNION SELECT tag.parent FROM tag JOIN above ON tag.id = above.id) SELECT id FROM above WHERE id NOT NULL",
            [tag],
        )
        return tuple(TagId(row[0]) for row in rows)


def _path(path: str) -> str:
    return " / ".join(filter(None, map(one_line, path.split("/"))))
