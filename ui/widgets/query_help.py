"""What can be searched for: one list of examples for the palette and the search pane."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.theme import Theme
from ui.widgets.rows import utf16


def examples() -> list[tuple[str, str]]:
    """Queries and what each finds, from the plain to the special."""
    return [
        ("sluice gate", _tr("both words, in every form: strike finds strikes and striking")),
        ('"never at the table"', _tr("these words in this order, exactly as written")),
        ('"sluice tests"~5', _tr("near each other, in any order, with at most five other words between")),
        ("sluice OR gate", _tr("one of them or both")),
        ("sluice -insurers", _tr("the one without the other; NOT insurers says the same")),
        ("(sluice OR gate) tests", _tr("brackets group")),
        ("inspect*", _tr("words that begin so")),
        ("h?lloran", _tr("any one letter; * in the middle is any number of letters")),
        ("haloran~", _tr("similar spellings, one letter off; ~2 for two letters")),
        ("/m[ae]yer/i", _tr("a regular expression on the exact text; i ignores case")),
        ("speaker:halloran", _tr("quotes by who says them; actor: finds whoever takes part")),
        ('claim:"unsafe to open"', _tr("by claim, in words of the claim")),
        ("stance:denies", _tr("asserts, denies, questions or reports")),
        ("tag:safety", _tr("articles and quotes with a tag")),
        ("outlet:kestrel", _tr("by outlet; title: and byline: work as well")),
        ("date:2031-02..2031-03", _tr("a span of time; date:2031, date:>2031-02-14 and date:<=2031-03 work as well")),
        ("lang:uk", _tr("by language of the article")),
        ("kind:direct", _tr("direct, indirect, mixed or paraphrased quotes; kinds of actors")),
        ("coder:mk", _tr("by who made the quote")),
        ("in:notes permit", _tr("only in notes; articles, quotes, actors, claims, tags and titles work as well")),
        ("tag:*", _tr("whatever has any tag; any field can be asked so")),
        ("actor:(reyl OR halloran)", _tr("a field holds for everything in the brackets")),
        ("copies:*", _tr("every article of which there is a near-duplicate")),
    ]


def underline(field: QLineEdit, start: int, theme: Theme) -> None:
    """Underline the word of the field's text at code point `start` as wrong; -1 takes the line away."""
    text = field.text()
    marks = []
    if 0 <= start <= len(text) and text:
        start = min(start, len(text) - 1)
        end = next((place for place in range(start + 1, len(text)) if text[place].isspace()), len(text))
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(theme.error))
        first = utf16(text, start)
        place = first - field.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        marks = [QInputMethodEvent.Attribute(kind, place, utf16(text, end) - first, form)]
    QApplication.sendEvent(field, QInputMethodEvent("", marks))


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueryHelp", text)
