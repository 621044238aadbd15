"""Which language a text is in, as a BCP 47 tag."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 4000
# Languages with newspapers of their own; the classifier's rarer guesses are nearly always wrong.
_LANGUAGES = frozenset(
    """af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko
    ku ky lb lo lt lv mk ml mn mr ms mt my ne nb nl nn no or pa pl ps pt ro ru rw si sk sl sq sr sv sw ta te th tl tr ug
    uk ur uz vi xh zh zu ht mg""".split()  # noqa: SIM905 -- a list of codes reads best so
)
_ENOUGH = 20
# Letters of one language among those that share a script and most of its words.
_TELLING = (
    ("uk", re.compile(r"[іїєґІЇЄҐ]"), frozenset({"ru", "be", "bg", "mk", "sr"})),
    ("be", re.compile(r"[ўЎ]"), frozenset({"uk", "ru"})),
    ("ru", re.compile(r"[ыэъёЫЭЪЁ]"), frozenset({"uk", "bg", "be", "mk", "sr"})),
)
_SIMPLIFIED = frozenset("国这说们时会为来对发个经现过还没进开关东车门问见长话语义习书买卖乱应报导员单难战总统议选")
_TRADITIONAL = frozenset("國這說們時會為來對發個經現過還沒進開關東車門問見長話語義習書買賣亂應報導員單難戰總統議選")


def language_of(text: str, declared: str = "") -> str:
    """The language of `text`, "" when it is too short to tell; `declared` (a tag) decides between close calls."""
    said = _tag(declared)
    sample = text if len(text) <= _SAMPLE else f"{text[: _SAMPLE // 2]} {text[len(text) // 2 :][: _SAMPLE // 2]}"
    if sum(map(str.isalpha, sample)) < _ENOUGH:
        return said
    by_script = _by_script(sample)
    if by_script == "zh":
        return _chinese(sample, said)
    if by_script:
        return said if said.split("-")[0] == by_script else by_script
    return _classified(sample, said)


def _classified(sample: str, said: str) -> str:
    import py3langid

    primary = said.split("-")[0]
    ranked = [(language, float(score)) for language, score in py3langid.rank(sample) if language in _LANGUAGES]
    best, score = ranked[0]
    best = _told_apart(sample, best)
    # A declaration is believed when the text could well be in it: short texts and close languages.
    close = any(language == primary and score - other < 0.05 * abs(score) for language, other in ranked[:5])
    if primary and (best == primary or (close and _told_apart(sample, primary) == primary)):
        return said
    return best


def _told_apart(sample: str, best: str) -> str:
    cyrillic = len(re.findall(r"[\u0400-\u04ff]", sample))
    for language, letters, neighbours in _TELLING:
        if best in neighbours and len(letters.findall(sample)) > cyrillic * 0.02:
            return language
    return best


def _by_script(sample: str) -> str:
    """The language of a script that only one of the world's larger languages is written in."""
    counts = Counter(_script(mark) for mark in sample if mark.isalpha())
    script, count = counts.most_common(1)[0]
    if counts["ja"] > 0.05 * counts.total():
        return "ja"
    return script if script and count > 0.5 * counts.total() else ""


_RANGES = (
    ("el", 0x0370, 0x03FF),
    ("hy", 0x0530, 0x058F),
    ("he", 0x0590, 0x05FF),
    ("th", 0x0E00, 0x0E7F),
    ("ka", 0x10A0, 0x10FF),
    ("ja", 0x3040, 0x30FF),
    ("zh", 0x3400, 0x9FFF),
    ("ko", 0xAC00, 0xD7AF),
)


def _script(mark: str) -> str:
    code = ord(mark)
    return next((language for language, low, high in _RANGES if low <= code <= high), "")


def _chinese(sample: str, said: str) -> str:
    simplified = sum(mark in _SIMPLIFIED and mark not in _TRADITIONAL for mark in sample)
    traditional = sum(mark in _TRADITIONAL and mark not in _SIMPLIFIED for mark in sample)
    if said.startswith("zh-") and (simplified > traditional) != (said.lower() in ("zh-tw", "zh-hk", "zh-hant")):
        return said
    if simplified == traditional:
        return "zh"
    return "zh-Hans" if simplified > traditional else "zh-Hant"


def _tag(declared: str) -> str:
    """A declared tag in its usual form: "en_us" is "en-US"; "" for what is no tag."""
    parts = re.split(r"[-_]", declared.strip().split(",")[0].split(";")[0])
    if not re.fullmatch(r"[A-Za-z]{2,3}", parts[0]) or parts[0].lower() in ("und", "mul", "zxx"):
        return ""
    region = next((part for part in parts[1:] if re.fullmatch(r"[A-Za-z]{2}", part)), "")
    script = next((part for part in parts[1:] if re.fullmatch(r"[A-Za-z]{4}", part)), "")
    return "-".join(part for part in (parts[0].lower(), script.title(), region.upper()) if part)
