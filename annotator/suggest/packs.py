"""The cue words, titles and function words of a language, read from `resources/cues/*.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.resources import files

from annotator.model import Stance

_DIGRAPHS = ("ss", "sh", "ch", "x", "z", "o")
_VOWELS = "aeiou"
_QUOTING = ("clause", "that", "addressee", "quoted")
_SETS = (
    "possessives",
    "honorifics",
    "titles",
    "groups",
    "things",
    "determiners",
    "linking",
    "quantifiers",
    "behind",
    "never",
    "leaders",
    "finite",
    "addressees",
    "subordinators",
    "oblique",
    "speaking",
    "that",
    "stop",
    "calendar",
    "particles",
    "joiners",
    "boundaries",
    "auxiliaries",
    "abbreviations",
)


@dataclass(frozen=True, slots=True)
class Pack:
    """One language's words, lower case. A cue is known by its inflected form.

    `verbs` are sets of cue forms by what may follow them: "clause" a clause, "that" one with a conjunction, "object" a
    noun phrase, "infinitive", "quoted" nothing but marked words; "addressee" takes somebody addressed first; "thought",
    "attitude" and "willing" report a mind or a stand rather than words. `cues` is all of them, `quoting` those that
    may introduce marked words, `participles` are the -ing forms among them, `speaking` those only somebody who speaks
    is the subject of. `behind` are the words that end a subject, `never` those that cannot be its last, `linking` those
    that join its parts, `oblique` the articles no subject has, `leaders` the titles that stand for one another.
    `phrases` are cues of several words, `according` those that name a source. `inverting` languages put the verb before
    its subject freely.
    """

    language: str
    cues: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    verbs: dict[str, frozenset[str]] = field(default_factory=dict)
    participles: frozenset[str] = frozenset()
    bases: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    according: tuple[tuple[str, ...], ...] = ()
    stance: dict[str, Stance] = field(default_factory=dict)
    pronouns: dict[str, str] = field(default_factory=dict)
    possessives: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    leaders: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    inverting: bool = False
    addressees: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    stop: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    boundaries: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()

    def with_cues(self, words: Iterable[str]) -> Pack:
        """The pack with further cue forms, as learnt from accepted quotes; they may introduce a clause."""
        new = frozenset(word.casefold() for word in words if word)
        if not new - self.quoting:
            return self
        verbs = {**self.verbs, "clause": self.verbs.get("clause", frozenset()) | new}
        return replace(self, cues=self.cues | new, quoting=self.quoting | new, verbs=verbs)

    def takes(self, cue: str, kind: str) -> bool:
        """Whether a cue form is of a kind."""
        return cue in self.verbs.get(kind, ())


def languages() -> tuple[str, ...]:
    """The languages that have a pack, as two-letter codes."""
    names = (entry.name for entry in files("resources.cues").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@lru_cache(maxsize=16)
def pack(language: str) -> Pack:
    """The pack for a BCP 47 tag, English for "".

    A language without a pack gets one without cues: marked words are still proposed, reported speech is not.
    """
    code = language.replace("_", "-").split("-", 1)[0].casefold()
    source = files("resources.cues").joinpath(f"{code}.toml") if code.isalpha() else None
    if source is None:
        return pack("en")
    if not source.is_file():
        known = pack("en")
        return Pack(language=code, stop=known.stop, calendar=known.calendar, abbreviations=known.abbreviations)
    return _parse(tomllib.loads(source.read_text(encoding="utf-8").casefold()))


def _parse(data: dict[str, object]) -> Pack:
    irregular = {base: forms.split() for base, forms in _table(data, "irregular").items()}
    double = frozenset(str(data.get("double", "")).split())
    english = data.get("inflection") == "english"

    def inflected(words: str) -> Iterator[str]:
        for word in words.split():
            yield word
            if english:
                yield from irregular.get(word) or _english_forms(word, word in double)

    verbs = {kind: frozenset(inflected(words)) for kind, words in _table(data, "verbs").items()}
    stance = {form: Stance(name) for name, words in _table(data, "stance").items() for form in inflected(words)}
    cues = frozenset().union(*verbs.values())
    sets = {name: frozenset(str(data.get(name, "")).split()) for name in _SETS}
    return Pack(
        language=str(data["language"]),
        cues=cues,
        quoting=frozenset().union(*(verbs.get(kind, frozenset()) for kind in _QUOTING)),
        verbs=verbs,
        participles=frozenset(form for form in cues if english and form.endswith("ing")),
        bases=frozenset(w for words in _table(data, "verbs").values() for w in words.split())
        if english
        else frozenset(),
        phrases=_phrases(str(data.get("phrases", ""))),
        according=_phrases(str(data.get("according", ""))),
        stance=stance,
        inverting=not english,
        pronouns=_table(data, "pronouns"),
        **sets,
    )


def _table(data: dict[str, object], name: str) -> dict[str, str]:
    table = data.get(name, {})
    return {str(key): str(value) for key, value in table.items()} if isinstance(table, dict) else {}


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    found = {tuple(phrase.split()) for phrase in text.split(",") if phrase.strip()}
    return tuple(sorted(found, key=lambda words: (-len(words), words)))


def _english_forms(base: str, double: bool) -> tuple[str, str, str]:
    """Third person, past and -ing form of a regular verb."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(_DIGRAPHS) else "s")
    if double:
        return third, base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("e"):
        return third, base + "d", (base if base.endswith("ee") else base[:-1]) + "ing"
    return third, base + "ed", base + "ing"
