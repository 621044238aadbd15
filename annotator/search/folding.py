"""How a word becomes a term: case, accents and letter forms that readers do not tell apart are folded together.

Folding is NFKD + case folding (Unicode 15, section 3.13 and annex 15) without accents, so "Straße" and "STRASSE",
"Zürich" and "Zurich" are one term. Marks that make another letter stay: Cyrillic й, ї, ў and the vowel signs of
Indic scripts. Arabic loses short vowels, tatweel and the hamza carriers' differences.
"""

from __future__ import annotations

import re
import unicodedata

# Canonical combining classes 10..36 are Hebrew points and Arabic vowels, 200..240 the accents of European scripts.
_BREVE, _DIAERESIS = "\u0306", "\u0308"
_STRIPPED = (
    "\u0300-\u0305\u0307\u0309-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
_INVISIBLE = "\u00ad\u034f\u200b-\u200f\u2060\ufeff\u0640"
_STRIP = re.compile(f"[{_STRIPPED}{_INVISIBLE}]|(?<![иу]){_BREVE}|(?<!і){_DIAERESIS}")
_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ŧ": "t",
        "ґ": "г", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ہ": "ه", "ھ": "ه", "ے": "ي",
        **{chr(base + digit): str(digit) for base in (0x0660, 0x06F0) for digit in range(10)},
    }
)  # fmt: skip


def fold(word: str) -> str:
    """The term of `word`; "" when nothing but marks is left. Folding a term again changes nothing."""
    if word.isascii():
        return word.lower()
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word.casefold()).casefold())
    text = _STRIP.sub("", text.translate(_LETTERS))
    return unicodedata.normalize("NFC", text)


MAX_TERM = 64


def term_of(word: str) -> str:
    """The index term of a word as written: folded, and cut to `MAX_TERM` code points."""
    return fold(word)[:MAX_TERM]
