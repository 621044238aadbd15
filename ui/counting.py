"""Numbers with the right form of their noun."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

# Every noun that is counted, with its plural; a translation gives the forms of its language.
_FORMS = {
    "quote": "quotes",
    "actor": "actors",
    "claim": "claims",
    "tag": "tags",
    "article": "articles",
    "word": "words",
    "passage": "passages",
    "result": "results",
    "suggestion": "suggestions",
}


def counted(number: int, noun: str) -> str:
    """The number in the user's locale and its noun in the user's language: "1 quote", "2 quotes".

    `noun` is one of the singulars above.
    """
    form = noun if number == 1 else _FORMS[noun]
    return f"{QLocale().toString(number)} {QCoreApplication.translate('counting', form)}"
