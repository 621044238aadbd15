"""The stem of a word in a language: Snowball's algorithms, and a light one of our own for Ukrainian.

Stemming works on the word as written (accents matter to the French and Spanish rules); the stem is folded afterwards.
Snowball in pure Python takes 10-30 microseconds a word, so stems are kept per language; the memory is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from annotator.search.folding import fold

_SNOWBALL = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish", "nl": "dutch",
    "en": "english", "eo": "esperanto", "et": "estonian", "fi": "finnish", "fr": "french", "de": "german",
    "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nb": "norwegian", "nn": "norwegian", "no": "norwegian", "fa": "persian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho",
    "es": "spanish", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_KEPT = 150_000
_UKRAINIAN_ENDINGS = re.compile(
    "(?<=[а-яєіїґ]{2})(?:"
    "ування|ювання|уванням|ення|ання|іння|енням|анням|інням|еннями|аннями|еннях|аннях|"
    "остями|остям|остях|ості|істю|ість|"
    "ються|ється|ться|тися|лися|лась|лося|вся|ися|"
    "увати|ювати|ували|ював|ував|ють|уть|ять|ать|ити|ати|яти|іти|ила|или|ило|ала|али|ало|яла|яли|іла|іли|ла|ли|ло|"
    "ього|ому|ого|ими|іми|ій|ій|ою|ею|єю|ими|их|іх|им|ім|ій|"
    "ями|ами|ові|еві|єві|ах|ях|ам|ям|ом|ем|єм|ів|їв|ей|ий|ій|ая|яя|ої|ії|ію|ує|ює|ає|яє|"
    "а|я|у|ю|і|ї|и|е|є|о|ь|й)$"
)


def language_of(tag: str) -> str:
    """The primary subtag of a BCP 47 tag when words of that language can be stemmed, otherwise ""."""
    primary = tag.replace("_", "-").split("-", 1)[0].casefold()
    return primary if primary in _SNOWBALL or primary == "uk" else ""


def stem(language: str, word: str) -> str:
    """The folded stem of `word` as written; `language` comes from `language_of` and is not ""."""
    kept = _kept(language)
    key = word.casefold()
    found = kept.get(key)
    if found is None:
        if len(kept) >= _KEPT:
            kept.clear()
        found = kept[key] = fold(_stemmer(language)(key)) or fold(key)
    return found


@cache
def _kept(language: str) -> dict[str, str]:
    return {}


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    if language == "uk":
        return _ukrainian
    import snowballstemmer

    stem_word: Callable[[str], str] = snowballstemmer.stemmer(_SNOWBALL[language]).stemWord
    return stem_word


def _ukrainian(word: str) -> str:
    return _UKRAINIAN_ENDINGS.sub("", word)
