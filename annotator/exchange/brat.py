"""brat standoff folders: pairs of `.txt` and `.ann` files. Offsets are code points."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from annotator.errors import ImportFailed
from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed, best_unit, code_points, own_lines, utf8_bytes, utf16_units
from annotator.exchange.placing import within as converted
from annotator.exporting.brat import FIELDS, NOTE, SIGN
from annotator.model import ActorId, ClaimId, Function, Metadata, QuoteKind, Stance

_BOUND = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t?(.*)")
_COMMENT = re.compile(r"#\d+\t(\S+) (\S+)\t?(.*)")
_ATTRIBUTE = re.compile(r"[AM]\d+\t(\S+) (\S+) ?(.*)")
_KINDS = {kind.value.capitalize(): kind for kind in QuoteKind}
_FUNCTIONS = {function.value.capitalize(): function for function in Function}
_STANCES = {stance.value.capitalize(): stance for stance in Stance}
_Said = dict[str, list[tuple[str, str]]]


def made(path: Path) -> bool:
    """Whether `path` is a folder with at least one `.txt` that has an `.ann` of its name."""
    return path.is_dir() and any(one.with_suffix(".txt").is_file() for one in path.glob("*.ann"))


def read_project(path: Path) -> Imported:
    """Texts become articles, text-bound annotations passages with their type as tag, comments and attributes notes.

    A folder that Attest wrote comes back with kinds, actors, claims and tags. Relations, events and normalisations are
    reported as dropped. Raises ImportFailed when a file cannot be read.
    """
    try:
        settings = path / "annotation.conf"
        own = settings.is_file() and settings.read_text("utf-8", "replace").startswith(SIGN)
        gathering = Gathering("brat", "", path.name, path.name)
        for file in sorted(path.glob("*.ann")):
            source = file.with_suffix(".txt")
            if source.is_file():
                _article(gathering, file, _text(source), own=own)
            else:
                gathering.report("document", file.stem, Outcome.DROPPED, "its text is not there")
    except OSError as error:
        raise ImportFailed(f"“{path.name}” cannot be read.", "Check the folder's permissions.", str(path)) from error
    return gathering.imported()


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8-sig", "replace")


def _article(gathering: Gathering, file: Path, text: str, *, own: bool) -> None:
    key = file.stem
    placed = Placed(text, own_lines(text, text.split("\n", 1)[0]) if own else None)
    if not placed.content.text:
        gathering.report("document", key, Outcome.DROPPED, "it has no text")
        return
    first = placed.content.blocks[0]
    title = placed.content.text[first.start : first.end] if own else key
    gathering.article(key, placed, Metadata(title))
    gathering.report("document", key)
    bound: list[tuple[str, str, list[tuple[int, int]], str]] = []
    said: _Said = {}
    for line in _text(file).splitlines():
        if found := _BOUND.match(line):
            ranges = [(int(s), int(e)) for s, e in (pair.split() for pair in found[3].split(";"))]
            bound.append((found[1], found[2], ranges, found[4]))
        elif found := _COMMENT.match(line):
            said.setdefault(found[2], []).append((found[1], found[3]))
        elif found := _ATTRIBUTE.match(line):
            said.setdefault(found[2], []).append((NOTE, f"{found[1]} {found[3]}".strip()))
        elif line.strip():
            gathering.report("relation or event", line[:80], Outcome.DROPPED, "Attest has no place for it")
    whole = [(ranges[0][0], ranges[0][1], words) for _, _, ranges, words in bound if len(ranges) == 1]
    table = best_unit(text, whole, (code_points, utf16_units, utf8_bytes))
    for name, kind, ranges, words in bound:
        places = [converted(table, start, end) for start, end in ranges]
        exact = [text[slice(*place)] if len(places) > 1 else words for place in places]
        ready = [(*place, part) for place, part in zip(places, exact, strict=True)]
        _quote(gathering, key, name, kind, ready, said.get(name, []), own=own)


def _quote(
    gathering: Gathering,
    article: str,
    name: str,
    kind: str,
    ranges: list[tuple[int, int, str]],
    said: list[tuple[str, str]],
    *,
    own: bool,
) -> None:
    actors: list[tuple[ActorId, Function]] = []
    claims: list[tuple[ClaimId, Stance]] = []
    tags: list[str] = []
    notes: list[str] = []
    fields: dict[str, Any] = {}
    for what, words in said:
        if own and what in _FUNCTIONS:
            actors.append((gathering.actor(words), _FUNCTIONS[what]))
        elif own and what in _STANCES:
            claims.append((gathering.claim(words), _STANCES[what]))
        elif own and what == "Tag":
            tags.append(_tag(gathering, words))
        elif own and what in FIELDS:
            fields[FIELDS[what]] = words
        else:
            notes.append(words if what == NOTE else f"{what}: {words}")
    if not (own and kind in _KINDS):
        tags.insert(0, _tag(gathering, kind))
    gathering.quote(
        f"{article} {name}",
        article,
        ranges,
        kind=_KINDS[kind] if own and kind in _KINDS else QuoteKind.PASSAGE,
        actors=tuple(actors),
        claims=tuple(dict(claims).items()),
        tags=tuple(dict.fromkeys(tags)),
        what="annotation",
        note="\n".join(notes),
        **fields,
    )


def _tag(gathering: Gathering, path: str) -> str:
    """The key of the tag with that path, its parents made when they are not there."""
    parent = ""
    for name in path.split(" / "):
        key = f"{parent} / {name}" if parent else name
        if not gathering.has_tag(key):
            gathering.tag(key, name, parent)
            gathering.report("type", key)
        parent = key
    return parent
