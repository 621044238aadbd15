"""How alike two names are: spelling, transliteration, word order, initials, titles, acronyms, legal forms.

Words are compared by their letters after transliteration to Latin and by their consonants as they sound
(`names.skeleton`); the best pairing of words counts, with names of people weighted by how much a word tells apart.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from annotator.model import ActorKind
from annotator.suggest.names import SMALL_WORDS, acronym, fold, is_acronym, skeleton

_MOST_WORDS = 12
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "president", "minister"}
    | {"general", "gen", "col", "colonel", "capt", "captain", "sen", "senator", "rep", "gov", "governor", "judge", "jr"}
    | {
        "sr",
        "herr",
        "frau",
        "mme",
        "monsieur",
        "madame",
        "don",
        "dona",
        "haji",
        "hajji",
        "sheikh",
        "mullah",
        "ii",
        "iii",
    }
)
_PARTICLES = frozenset(
    {"al", "el", "bin", "ibn", "ben", "abu", "de", "la", "del", "der", "den", "van", "von", "da", "dos", "ul"}
)
_LEGAL = frozenset(
    {
        "inc",
        "ltd",
        "limited",
        "llc",
        "llp",
        "plc",
        "corp",
        "corporation",
        "co",
        "company",
        "gmbh",
        "ag",
        "kg",
        "sa",
        "sarl",
    }
    | {
        "srl",
        "spa",
        "bv",
        "nv",
        "ab",
        "as",
        "oy",
        "ooo",
        "oao",
        "zao",
        "pao",
        "pjsc",
        "jsc",
        "ojsc",
        "cjsc",
        "llp",
        "holding",
    }
    | {"group", "the", "and", "aktiengesellschaft", "incorporated", "sas", "se", "spzoo"}
)


@lru_cache(maxsize=1)
def _full_forms() -> dict[str, str]:
    """The full given name of each short one ("bill": "william")."""
    text = files("resources.cues").joinpath("short_names.txt").read_text(encoding="utf-8")
    lines = (line.split(":") for line in text.splitlines() if ":" in line)
    return {short: full for full, shorts in lines for short in shorts.split()}


def similarity(one: str, other: str, kind: ActorKind = ActorKind.PERSON) -> tuple[float, str]:
    """(score 0..1, what speaks for it) for two written names of one kind; symmetric, 1.0 for equal folded names."""
    a, b = fold(one), fold(other)
    if not a or not b:
        return 0.0, ""
    if a == b:
        return 1.0, "same name"
    if a.replace(" ", "") == b.replace(" ", "") and len(a) > 5:
        return 0.95, "same name, spaced otherwise"
    if kind in (ActorKind.PERSON, ActorKind.ANONYMOUS):
        return _people(a, b)
    return _organisations(one, other, a, b)


def _people(a: str, b: str) -> tuple[float, str]:
    left, right = _person_words(a), _person_words(b)
    if not left or not right:
        return 0.0, ""
    if left == right:
        return 0.98, "same name without titles"
    if len(left) == 1 or len(right) == 1:
        return _surname_only(left, right)
    pairs, reason = _pair(left, right)
    shorter = min(len(left), len(right))
    strong = [score for score in pairs if score >= 0.7]
    if len(strong) < min(2, shorter):
        return 0.35 * sum(pairs) / max(len(left), len(right)), "few words alike"
    matched = sum(pairs) / shorter
    extra = max(len(left), len(right)) - shorter
    score = matched - 0.04 * extra
    if len(strong) < shorter:
        score -= 0.12 * (shorter - len(strong))
    return max(0.0, min(score, 0.97)), reason


def _person_words(name: str) -> list[str]:
    words = [word for word in name.split() if word not in _TITLES] or name.split()
    kept = [word for word in words if word not in _PARTICLES]
    return (kept if len(kept) > 1 else words)[:_MOST_WORDS]


def _surname_only(left: list[str], right: list[str]) -> tuple[float, str]:
    single, full = (left[0], right) if len(left) == 1 else (right[0], left)
    if single == full[-1]:
        return 0.72, "surname only"
    return (0.6, "surname in another spelling") if _word(single, full[-1])[0] >= 0.9 else (0.0, "")


def _pair(left: list[str], right: list[str]) -> tuple[list[float], str]:
    """The scores of the best one-to-one pairing of words, best first taken, and the weakest link in words."""
    scored = sorted(
        ((_word(x, y), i, j) for i, x in enumerate(left) for j, y in enumerate(right)),
        key=lambda item: (-item[0][0], abs(item[1] - item[2])),
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    scores: list[float] = []
    reasons: list[str] = []
    for (score, reason), i, j in scored:
        if i in used_left or j in used_right:
            continue
        used_left.add(i)
        used_right.add(j)
        scores.append(score)
        if score >= 0.7 and reason != "same":
            reasons.append(reason)
    order = "same words in another order" if sorted(left) == sorted(right) else "same words"
    return scores, (reasons[-1] if reasons else order)


@lru_cache(maxsize=65536)
def _word(x: str, y: str) -> tuple[float, str]:
    from rapidfuzz.distance import JaroWinkler, Levenshtein

    if x == y:
        return 1.0, "same"
    if len(x) == 1 or len(y) == 1:
        return (0.8, "initial") if x[0] == y[0] else (0.0, "")
    if _full_forms().get(x, x) == _full_forms().get(y, y):
        return 0.92, "short form"
    near = Levenshtein.normalized_similarity(x, y)
    consonants, others = skeleton(x), skeleton(y)
    if consonants == others and len(consonants) >= 3 and near >= 0.5:
        return 0.95, "transliteration"
    if consonants == others and len(consonants) == 2 and near >= 0.55:
        return 0.88, "transliteration"
    if near >= 0.8 and min(len(x), len(y)) >= 5:
        return 0.9, "spelling"
    if near >= 0.66 and min(len(x), len(y)) >= 4 and Levenshtein.distance(consonants, others) <= 1:
        return 0.82, "spelling"
    winkler = JaroWinkler.similarity(x, y)
    return (winkler * 0.6, "") if winkler < 0.9 else (0.76, "spelling")


def _organisations(one: str, other: str, a: str, b: str) -> tuple[float, str]:
    from rapidfuzz import fuzz

    if is_acronym(one) != is_acronym(other):
        short, long = (one, other) if is_acronym(one) else (other, one)
        if acronym(long) == short.replace(".", ""):
            return 0.88, "acronym"
    a, b = fold(one.replace(".", "")), fold(other.replace(".", ""))
    left = [word for word in a.split() if word not in _LEGAL and word not in SMALL_WORDS] or a.split()
    right = [word for word in b.split() if word not in _LEGAL and word not in SMALL_WORDS] or b.split()
    if sorted(left) == sorted(right):
        return 0.97, "same words"
    if _numbers(left) != _numbers(right):
        return 0.4, "different numbers"
    left, right = left[:_MOST_WORDS], right[:_MOST_WORDS]
    plain = fuzz.token_sort_ratio(" ".join(left), " ".join(right)) / 100
    pairs, reason = _pair(left, right)
    longer = max(len(left), len(right))
    covered = sum(score for score in pairs if score >= 0.7) / longer
    return min(0.96, 0.5 * plain + 0.5 * covered), reason


def _numbers(words: list[str]) -> list[str]:
    return sorted(word for word in words if re.fullmatch(r"\d+", word))
