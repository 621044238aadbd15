"""What a card says in words: on itself, in tool tips and to assistive technology."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication

from annotator.model import QuoteKind, Stance
from ui.margin.card import Card


def stance_word(stance: Stance) -> str:
    """The word for a stance in the user's language."""
    words = {
        Stance.ASSERTS: QCoreApplication.translate("Card", "asserts"),
        Stance.DENIES: QCoreApplication.translate("Card", "denies"),
        Stance.QUESTIONS: QCoreApplication.translate("Card", "questions"),
        Stance.REPORTS: QCoreApplication.translate("Card", "reports"),
    }
    return words[stance]


def kind_word(kind: QuoteKind) -> str:
    """The word for a kind of quote in the user's language."""
    words = {
        QuoteKind.DIRECT: QCoreApplication.translate("Card", "direct"),
        QuoteKind.INDIRECT: QCoreApplication.translate("Card", "indirect"),
        QuoteKind.MIXED: QCoreApplication.translate("Card", "mixed"),
        QuoteKind.PARAPHRASE: QCoreApplication.translate("Card", "paraphrase"),
        QuoteKind.PASSAGE: QCoreApplication.translate("Card", "passage"),
    }
    return words[kind]


def spoken(card: Card) -> str:
    """The card as a sentence, for assistive technology and tool tips."""
    parts = [", ".join(part for part in (who_of(card), card.role, card.detail or kind_word(card.kind)) if part)]
    parts += [f"{stance_word(stance)} {claim}" if stance else claim for stance, claim in card.lines]
    if card.tags:
        parts.append(QCoreApplication.translate("Card", "tags: {0}").format(", ".join(card.tags)))
    if card.suggestion:
        parts.append(QCoreApplication.translate("Card", "suggestion: Enter accepts, Del dismisses"))
    return "; ".join(parts)


def initials(card: Card) -> str:
    """One or two letters for the speaker; "" for nobody. A name in one script without spaces gives its first letter."""
    parts = [part for part in card.who.split(",")[0].split() if any(letter.isalnum() for letter in part)]
    letters = [next(letter for letter in part if letter.isalnum()) for part in (*parts[:1], *parts[1:][-1:])]
    if any(unicodedata.bidirectional(letter) == "AL" for letter in letters):
        return letters[0]  # two Arabic letters beside each other would join to something else
    return "".join(letters).upper()


def who_of(card: Card) -> str:
    """The speaker, or what stands for one."""
    if card.who:
        return card.who
    if card.kind is QuoteKind.PASSAGE:
        return QCoreApplication.translate("Card", "Passage")
    return QCoreApplication.translate("Card", "No speaker yet")
