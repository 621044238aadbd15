"""Names as keys: when two written forms may be the same person or organisation, and which actor a name means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.model import Actor, ActorId, ActorKind

_POSSESSIVE = re.compile(r"['’]s?$")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`](?=\w|$)")
_NOT_IN_NAME = re.compile(r"[^\w\s]+")
_SOUND = (
    ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("shch", "s"), ("kh", "h"), ("zh", "z"), ("sh", "s"), ("ch", "c"),
    ("dj", "j"), ("ts", "c"), ("tz", "c"), ("cz", "c"), ("ph", "f"), ("ck", "k"), ("ks", "x"), ("th", "t"),
)  # fmt: skip
_LETTER = str.maketrans({"w": "v", "z": "s", "c": "s", "q": "k", "g": "g", "y": "", "j": "", "h": ""})
_VOWEL = re.compile(r"[aeiou]")
_DOUBLE = re.compile(r"(.)\1+")
SMALL_WORDS = frozenset(
    {"of", "the", "for", "and", "de", "del", "la", "der", "die", "das", "des", "du", "et", "y", "von"}
)


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A name without case, diacritics, script, punctuation and possessive: what equal names share."""
    from anyascii import anyascii

    plain = name if name.isascii() else anyascii(name)
    return " ".join(_NOT_IN_NAME.sub(" ", _APOSTROPHE.sub("", _POSSESSIVE.sub("", plain))).casefold().split())


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a folded word as they sound alike across transliterations: Volodymyr, Vladimir -> vldmr."""
    sound = word
    for letters, one in _SOUND:
        sound = sound.replace(letters, one)
    first = "a" if sound[:1] in "aeiouyj" and not re.match(r"[yj][aeou]", sound) else ""
    if re.match(r"[yj][aeou]", sound):
        first = "j"
    return first + _DOUBLE.sub(r"\1", _VOWEL.sub("", sound.translate(_LETTER)))


def acronym(name: str) -> str:
    """The capital initials of a name of several words, "" when there are fewer than two."""
    words = [word for word in re.split(r"[\s\-]+", name) if word and fold(word) not in SMALL_WORDS]
    letters = "".join(word[0] for word in words if word[0].isupper())
    return letters if len(letters) >= 2 else ""


def is_acronym(name: str) -> bool:
    """Whether a name is written as an acronym, with or without full stops."""
    bare = name.replace(".", "")
    return 2 <= len(bare) <= 7 and bare.isupper() and bare.isalpha()


@dataclass(frozen=True, slots=True)
class Linked:
    """An actor a name means and why, in a short phrase."""

    actor: Actor
    reason: str


class ActorIndex:
    """Looks actors up by any form of their names. Trashed actors are left out."""

    def __init__(self, actors: Iterable[Actor], titles: frozenset[str] = frozenset()) -> None:
        self._titles = titles
        self._whole: dict[str, dict[ActorId, str]] = defaultdict(dict)
        self._surname: dict[str, set[ActorId]] = defaultdict(set)
        self._sound: dict[tuple[str, str], set[ActorId]] = defaultdict(set)
        self._acronym: dict[str, set[ActorId]] = defaultdict(set)
        self.by_id: dict[ActorId, Actor] = {}
        for actor in actors:
            if not actor.trashed:
                self._add(actor)

    def _add(self, actor: Actor) -> None:
        self.by_id[actor.id] = actor
        person = actor.kind in (ActorKind.PERSON, ActorKind.ANONYMOUS)
        for name in (actor.name, *actor.aliases):
            key = fold(name)
            self._whole[key].setdefault(actor.id, "name" if name == actor.name else "alias")
            words = key.split()
            bare = [word for word in words if word not in self._titles]
            if 1 < len(bare) < len(words):
                words = bare
                self._whole[" ".join(bare)].setdefault(actor.id, "title and name")
            if person and len(words) > 1:
                self._surname[words[-1]].add(actor.id)
                sound = (skeleton(words[0]), skeleton(words[-1]))
                if min(map(len, sound)) > 1:
                    self._sound[sound].add(actor.id)
            elif not person and (letters := acronym(name)):
                self._acronym[letters].add(actor.id)

    def find(self, name: str) -> Linked | None:
        """The actor a name means: by name or alias, then transliteration, acronym, title and surname, surname alone.

        None when nobody fits or when several fit equally well.
        """
        key = fold(name)
        whole = self._whole.get(key, {})
        if len(whole) == 1:
            actor, reason = next(iter(whole.items()))
            return Linked(self.by_id[actor], reason)
        if whole:
            return None
        words = [word for word in key.split() if word not in self._titles] or key.split()
        if len(words) < len(key.split()) and (linked := self.find(" ".join(words))):
            return Linked(linked.actor, f"title and {linked.reason}" if linked.reason != "name" else "title and name")
        if len(words) > 1:
            return self._only(self._sound.get((skeleton(words[0]), skeleton(words[-1]))), "spelling of the name")
        if is_acronym(name):
            return self._only(self._acronym.get(name.replace(".", "")), "acronym")
        return self._only(self._surname.get(words[0]) if words else None, "surname, unique in the library")

    def _only(self, actors: set[ActorId] | None, reason: str) -> Linked | None:
        return Linked(self.by_id[next(iter(actors))], reason) if actors and len(actors) == 1 else None


class _Named:
    """Actors by what an index is made of, so that equal ones share it."""

    __slots__ = ("actors", "key")

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.actors = actors
        self.key = tuple((actor.id, actor.name, actor.aliases, actor.kind, actor.trashed) for actor in actors)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Named) and self.key == other.key


@lru_cache(maxsize=2)
def _indexed(named: _Named, titles: frozenset[str]) -> ActorIndex:
    return ActorIndex(named.actors, titles)


def as_index(actors: Sequence[Actor] | ActorIndex, titles: frozenset[str] = frozenset()) -> ActorIndex:
    """The actors as an index; remembered while no name changes, some 3 ms for 5,000 actors then."""
    return actors if isinstance(actors, ActorIndex) else _indexed(_Named(actors), titles)
