"""Topics: the tree of headings that claims are gathered under."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.errors import NotFound
from annotator.model import Topic, TopicId
from annotator.store import Store
from annotator.text import one_line


class Topics:
    """The topics of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Topic, ...]:
        """All topics in the order of their paths; parents are named by id."""
        rows = self._store.rows(
            "SELECT t.id, t.uid, t.name, t.parent, "
            "(SELECT count(*) FROM claim c WHERE c.topic = t.id AND c.trashed = '') FROM topic t"
        )
        known = {row[0]: (row[2], row[3]) for row in rows}
        topics = [Topic(TopicId(row[0]), row[1], row[2], row[3], _path(row[0], known), row[4]) for row in rows]
        return tuple(sorted(topics, key=lambda topic: (topic.path.casefold(), topic.id)))

    def get(self, topic: TopicId) -> Topic:
        """One topic. Raises NotFound."""
        for known in self.all():
            if known.id == topic:
                return known
        raise NotFound(f"There is no topic {topic}.", "It may have been taken back by an undo.")

    def find(self, path: str) -> Topic | None:
        """The topic with this path, or with this name when only one has it; upper and lower case alike."""
        wanted = " / ".join(_names(path)).casefold()
        topics = self.all()
        named = [topic for topic in topics if topic.name.casefold() == wanted]
        exact = [topic for topic in topics if topic.path.casefold() == wanted]
        return exact[0] if exact else named[0] if len(named) == 1 else None

    def recent(self, limit: int = 20) -> tuple[TopicId, ...]:
        """The topics of the claims made last, newest first."""
        rows = self._store.rows(
            "SELECT topic FROM claim WHERE topic IS NOT NULL AND trashed = '' "
            "GROUP BY topic ORDER BY max(id) DESC LIMIT ?",
            [limit],
        )
        return tuple(TopicId(row[0]) for row in rows)

    def add(self, path: str, parent: TopicId | None = None) -> TopicId:
        """Add a topic by its path ("economy / harbour") below `parent`, with those between; a known one is kept.

        Raises ValueError for an empty name.
        """
        names = _names(path)
        if not names:
            raise ValueError("a topic needs a name")
        with self._store.edit(f"Add topic “{names[-1]}”"):
            for name in names:
                known = self._store.value(
                    "SELECT id FROM topic WHERE fold(name) = fold(?) AND parent IS ? ORDER BY id", [name, parent]
                )
                parent = TopicId(known if known is not None else self._store.insert("topic", name=name, parent=parent))
        assert parent is not None
        return parent

    def rename(self, topic: TopicId, name: str) -> None:
        """Give a topic another name. Raises ValueError for one that is empty or holds a slash."""
        known, name = self.get(topic), one_line(name)
        if not name or "/" in name:
            raise ValueError("a topic needs a name without a slash, which stands between a topic and its parent")
        with self._store.edit(f"Rename topic “{known.name}”"):
            self._store.update("topic", topic, name=name)

    def move(self, topic: TopicId, parent: TopicId | None) -> None:
        """Put a topic under another one, or at the top. Raises ValueError when it would lie under itself."""
        above = {known.id: known.parent for known in self.all()}
        step = parent
        while step is not None:
            if step == topic:
                raise ValueError("a topic cannot lie under itself")
            step = above.get(step)
        with self._store.edit(f"Move topic “{self.get(topic).name}”"):
            self._store.update("topic", topic, parent=parent)

    def remove(self, topic: TopicId) -> None:
        """Delete a topic; the claims and topics under it go one level up."""
        known = self.get(topic)
        with self._store.edit(f"Delete topic “{known.name}”"):
            self._store.run("UPDATE topic SET parent = ? WHERE parent = ?", [known.parent, topic])
            self._store.run("UPDATE claim SET topic = ? WHERE topic = ?", [known.parent, topic])
            self._store.run("DELETE FROM topic WHERE id = ?", [topic])


def _path(topic: int, known: Mapping[int, tuple[str, int | None]]) -> str:
    names: list[str] = []
    step: int | None = topic
    while step is not None and step in known and len(names) < 64:
        name, step = known[step]
        names.append(name)
    return " / ".join(reversed(names))


def _names(path: str) -> list[str]:
    return list(filter(None, map(one_line, path.split("/"))))
