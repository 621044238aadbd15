"""The names of tags with their parents: "frame / risk"."""

from __future__ import annotations

from annotator.store import Store


def tag_paths(store: Store) -> dict[int, tuple[str, str]]:
    """Path and colour of every tag that is not in the trash; a tag without a colour takes its parent's."""
    rows = store.rows("SELECT id, parent, name, colour FROM tag WHERE trashed = ''")
    known = {row[0]: row for row in rows}
    paths: dict[int, tuple[str, str]] = {}
    for tag in known:
        names: list[str] = []
        colour = ""
        step: int | None = tag
        while step is not None and step in known and len(names) < 64:
            names.append(known[step][2])
            colour = colour or known[step][3]
            step = known[step][1]
        paths[tag] = (" / ".join(reversed(names)), colour)
    return paths
