"""The codebook: tags with their definitions, claims by topic and actors, to print or to hand to a new coder."""

from __future__ import annotations

from typing import Any

from annotator.exporting.html.page import static_page
from annotator.exporting.html.records import tally
from annotator.exporting.target import Output
from annotator.model import Snapshot, Tag, Topic


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes one self-contained page without any article."""
    output.step(0, 1)
    page = static_page(
        "codebook.html",
        f"Codebook: {snapshot.library}" if snapshot.library else "Codebook",
        output.options.theme,
        library=snapshot.library,
        tags=[_tag(tag, depth) for tag, depth in _tree(snapshot.tags)],
        topics=_topics(snapshot),
        actors=snapshot.actors,
    )
    output.path.write_text(page, "utf-8", newline="\n")
    output.step(1, 1)


def _tree(tags: tuple[Tag, ...]) -> list[tuple[Tag, int]]:
    """The tags with their depth, each parent before its children."""
    children: dict[int | None, list[Tag]] = {}
    for tag in tags:
        children.setdefault(tag.parent, []).append(tag)
    found: list[tuple[Tag, int]] = []
    waiting = [(tag, 0) for tag in reversed(children.get(None, []))]
    while waiting:
        tag, depth = waiting.pop()
        found.append((tag, depth))
        waiting += [(child, depth + 1) for child in reversed(children.get(tag.id, []))]
    return found


def _tag(tag: Tag, depth: int) -> dict[str, Any]:
    parts = (
        ("Definition", tag.definition),
        ("Include", tag.inclusion),
        ("Exclude", tag.exclusion),
        ("Examples", tag.examples),
    )
    return {"tag": tag, "depth": min(depth, 5), "parts": [(label, text) for label, text in parts if text]}


def _topics(snapshot: Snapshot) -> list[tuple[str, list[dict[str, Any]]]]:
    """(topic, claims) in the order of the topics, claims without one last."""
    by_topic: list[tuple[Topic | None, str]] = [*((topic, topic.name) for topic in snapshot.topics), (None, "")]
    found = []
    for topic, name in by_topic:
        own = [claim for claim in snapshot.claims if claim.topic == (topic.id if topic else None)]
        if own:
            found.append((name, [{"claim": claim, "tally": tally(claim)} for claim in own]))
    return found
