"""What the palette finds by itself, in memory: commands, actors, claims, tags and titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ui.garbage import spare
from ui.matching import Found, Names, Rank

KINDS = ("command", "actor", "claim", "tag", "article")
PREFIXES = {">": "command", "@": "actor", "=": "claim", "#": "tag"}
_EACH = 5
_LATELY, _FIRST = 8, 10
_ALL = 60


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something with a name. `key` is a command's id as str, or a record's id as str of int.

    `detail` stands at the end ("4 quotes", "14 Mar 2031"), `shortcut` as key caps ("Ctrl+F"), `aliases` are searched
    and shown as "also …".
    """

    kind: str
    key: str
    text: str
    detail: str = ""
    shortcut: str = ""
    aliases: tuple[str, ...] = ()


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
        self._places = {entry.key: place for place, entry in enumerate(self.entries)}
        for place, entry in enumerate(self.entries):
            for name in (entry.text, *entry.aliases):
                names.append(name)
                self._owners.append(place)
        self.names = Names(names)

    def warm(self) -> None:
        """Find what single letters find, which is the most, before anybody types them."""
        self.names.warm(_EACH * 2)

    def find(self, query: str, limit: int) -> list[Match]:
        """The entries with all words of `query`, best first."""
        return self._matches(self.names.find(query, limit * 2))[:limit]

    def guess(self, query: str, limit: int) -> list[Match]:
        """The entries that look like `query`."""
        return self._matches(self.names.guess(query, limit * 2))[:limit]

    def of_keys(self, keys: Iterable[str]) -> list[PaletteEntry]:
        """The entries with these keys that are there, in the order of the keys."""
        return [self.entries[self._places[key]] for key in keys if key in self._places]

    def first(self, keys: Iterable[str], limit: int) -> list[Match]:
        """The entries with these keys, then the first others as given."""
        ordered = dict.fromkeys([*self.of_keys(keys), *self.entries[:limit]])
        return [Match(entry, entry.text, Rank.INSIDE) for entry in islice(ordered, limit)]

    def _matches(self, found: Sequence[Found]) -> list[Match]:
        best: dict[int, Match] = {}
        for item in found:
            place = self._owners[item.index]
            name = self.names.names[item.index]
            best.setdefault(place, Match(self.entries[place], name, item.rank, item.score))
        return list(best.values())


Shelves = Mapping[str, Shelf]
Used = Sequence[tuple[str, str]]
"""What was chosen, by kind and key, the latest first. It only breaks ties."""


def prepared(entries: Sequence[PaletteEntry]) -> Shelf:
    """A shelf of many entries, to be made in a worker thread."""
    shelf = Shelf(entries)
    shelf.warm()
    spare()
    return shelf


def split_query(text: str) -> tuple[str, str]:
    """The mode and the words of what was typed: ("", "sluice"), ("@", "hall"), (":", "12"), ("?", "")."""
    text = text.lstrip()
    if text[:1] in (*PREFIXES, ":", "?"):
        return text[0], text[1:].strip()
    return "", text.strip()


def find(shelves: Shelves, mode: str, words: str, used: Used = ()) -> list[Match]:
    """What fits, best first. One kind in full with a prefix; without one, a few of every kind."""
    kinds = (PREFIXES[mode],) if mode in PREFIXES else KINDS
    each = _ALL if mode in PREFIXES else _EACH
    matches: list[Match] = []
    for kind in kinds:
        shelf = shelves.get(kind)
        if shelf is None:
            continue
        keys = [key for of, key in used if of == kind]
        if words:
            # A few of the many that fit equally well are looked at: those used lately are among them.
            lately = Shelf(shelf.of_keys(keys)).find(words, each)
            matches += {match.entry: match for match in [*lately, *shelf.find(words, each)]}.values()
        elif mode:
            matches += shelf.first(keys, _ALL)
    if not words and not mode:
        matches = _starting(shelves, used)
    if words:
        recency = {identity: place for place, identity in enumerate(reversed(used), 1)}
        matches.sort(key=lambda match: _order(match, recency))
    return matches


def _starting(shelves: Shelves, used: Used) -> list[Match]:
    """Before anything is typed: what was used last, then commands."""
    lately = [entry for kind, key in used if kind in shelves for entry in shelves[kind].of_keys((key,))][:_LATELY]
    commands = shelves["command"].entries[:_LATELY] if "command" in shelves else ()
    shown = islice(dict.fromkeys([*lately, *commands]), _FIRST)
    return [Match(entry, entry.text, Rank.INSIDE) for entry in shown]


def guess(shelves: Shelves, mode: str, words: str) -> list[Match]:
    """What looks like the words, for typing errors; best first."""
    kinds = (PREFIXES[mode],) if mode in PREFIXES else KINDS
    matches = [match for kind in kinds if kind in shelves for match in shelves[kind].guess(words, 3)]
    matches.sort(key=lambda match: -match.score)
    return matches[:6]


def _order(match: Match, recency: Mapping[tuple[str, str], int]) -> tuple[int, int, int, int]:
    recent = recency.get((match.entry.kind, match.entry.key), 0)
    return (match.rank, -recent, len(match.name), KINDS.index(match.entry.kind))
