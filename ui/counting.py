"""Numbers with the right form of their noun."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# Every noun that is counted; a translation gives the forms of its language. English knows two: these are the plurals.
_FORMS = {
    "quote": str(QT_TRANSLATE_NOOP("counting", "%Ln quotes")),
    "actor": str(QT_TRANSLATE_NOOP("counting", "%Ln actors")),
    "claim": str(QT_TRANSLATE_NOOP("counting", "%Ln claims")),
    "tag": str(QT_TRANSLATE_NOOP("counting", "%Ln tags")),
    "topic": str(QT_TRANSLATE_NOOP("counting", "%Ln topics")),
    "article": str(QT_TRANSLATE_NOOP("counting", "%Ln articles")),
    "word": str(QT_TRANSLATE_NOOP("counting", "%Ln words")),
    "passage": str(QT_TRANSLATE_NOOP("counting", "%Ln passages")),
    "record": str(QT_TRANSLATE_NOOP("counting", "%Ln records")),
    "hit": str(QT_TRANSLATE_NOOP("counting", "%Ln hits")),
    "place": str(QT_TRANSLATE_NOOP("counting", "%Ln places")),
    "result": str(QT_TRANSLATE_NOOP("counting", "%Ln results")),
    "file": str(QT_TRANSLATE_NOOP("counting", "%Ln files")),
    "copy": str(QT_TRANSLATE_NOOP("counting", "%Ln copies")),
    "highlight": str(QT_TRANSLATE_NOOP("counting", "%Ln highlights")),
    "name": str(QT_TRANSLATE_NOOP("counting", "%Ln names")),
    "item": str(QT_TRANSLATE_NOOP("counting", "%Ln items")),
    "difference": str(QT_TRANSLATE_NOOP("counting", "%Ln differences")),
    "suggestion": str(QT_TRANSLATE_NOOP("counting", "%Ln suggestions")),
}


def counted(number: int, noun: str) -> str:
    """The number in the user's locale and its noun in the user's language: "1 quote", "2 quotes".

    `noun` is one of the singulars above.
    """
    said = QCoreApplication.translate("counting", _FORMS[noun], "", number)
    # Without a translation the plural comes back, which is wrong for one.
    return f"1 {noun}" if number == 1 and said == _FORMS[noun].replace("%Ln", "1") else said
