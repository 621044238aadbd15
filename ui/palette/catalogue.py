"""What the palette finds by itself, in memory: commands, actors, claims, tags and titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ui.matching import Found, Names, Rank

KINDS = ("command", "actor", "claim", "tag", "article")
PREFIXES = {">": "command", "@": "actor", "=": "claim", "#": "tag"}
_EACH = 5
_ALL = 60


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something with a name. `key` is a command's id as str, or a record's id as str of int.

    `detail` stands at the end ("4 quotes", "14 Mar 2031"), `shortcut` as key caps ("Ctrl+F"), `aliases` are searched
    and shown as "also …". `recent` is higher the later it was used, 0 for never; it only breaks ties.
    """

    kind: str
    key: str
    text: str
    detail: str = ""
    shortcut: str = ""
    aliases: tuple[str, ...] = ()
    recent: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that fits, the name it was found by, and how well."""

    entry: PaletteEntry
    name: str
    rank: Rank
    score: float = 100.0


class Shelf:
    """The entries of one kind, ready to be searched."""

    def __init__(self, entries: Sequence[PaletteEntry] = ()) -> None:
        self.entries = tuple(entries)
        names: list[str] = []
        self._owners: list[int] = []
        recent: list[int] = []
        for place, entry in enumerate(self.entries):
            for name in (entry.text, *entry.aliases):
                names.append(name)
                self._owners.append(place)
                recent.append(entry.recent)
        self.names = Names(names, recent)

    def find(self, query: str, limit: int) -> list[Match]:
        """The entries with all words of `query`, best first."""
        return self._matches(self.names.find(query, limit * 2))[:limit]

    def guess(self, query: str, limit: int) -> list[Match]:
        """The entries that look like `query`."""
        return self._matches(self.names.guess(query, limit * 2))[:limit]

    def latest(self, limit: int) -> list[Match]:
        """The entries used last, then the first ones as given."""
        ordered = sorted(self.entries, key=lambda entry: -entry.recent)
        return [Match(entry, entry.text, Rank.INSIDE) for entry in ordered[:limit]]

    def _matches(self, found: Sequence[Found]) -> list[Match]:
        best: dict[int, Match] = {}
        for item in found:
            place = self._owners[item.index]
            name = self.names.names[item.index]
            best.setdefault(place, Match(self.entries[place], name, item.rank, item.score))
        return list(best.values())


Shelves = Mapping[str, Shelf]


def split_query(text: str) -> tuple[str, str]:
    """The mode and the words of what was typed: ("", "sluice"), ("@", "hall"), (":", "12"), ("?", "")."""
    text = text.lstrip()
    if text[:1] in (*PREFIXES, ":", "?"):
        return text[0], text[1:].strip()
    return "", text.strip()


def find(shelves: Shelves, mode: str, words: str) -> list[Match]:
    """What fits, best first. One kind in full with a prefix; without one, a few of every kind."""
    kinds = (PREFIXES[mode],) if mode in PREFIXES else KINDS
    each = _ALL if mode in PREFIXES else _EACH
    matches: list[Match] = []
    for kind in kinds:
        shelf = shelves.get(kind)
        if shelf is None:
            continue
        if words:
            matches += shelf.find(words, each)
        elif mode:
            matches += shelf.latest(_ALL)
    if not words and not mode:
        matches = _starting(shelves)
    if words:
        matches.sort(key=_order)
    return matches


def _starting(shelves: Shelves) -> list[Match]:
    """Before anything is typed: what was used last, then commands."""
    used = [match for shelf in shelves.values() for match in shelf.latest(8) if match.entry.recent]
    used.sort(key=lambda match: -match.entry.recent)
    shown = {match.entry for match in used[:8]}
    commands = (
        [match for match in shelves["command"].latest(12) if match.entry not in shown] if "command" in shelves else []
    )
    return used[:8] + commands[: 10 - len(used[:8])]


def guess(shelves: Shelves, mode: str, words: str) -> list[Match]:
    """What looks like the words, for typing errors; best first."""
    kinds = (PREFIXES[mode],) if mode in PREFIXES else KINDS
    matches = [match for kind in kinds if kind in shelves for match in shelves[kind].guess(words, 3)]
    matches.sort(key=lambda match: -match.score)
    return matches[:6]


def _order(match: Match) -> tuple[int, int, int, int]:
    return (match.rank, -match.entry.recent, len(match.name), KINDS.index(match.entry.kind))
