"""Canonical text: how it is composed, counted, walked through and matched.

Everything counts in Unicode code points of a `CanonicalText.text`; ranges are half-open.
"""

from __future__ import annotations

from annotator.text.boundaries import next_word, paragraph_at, previous_word, snap, word_at, words
from annotator.text.compose import LINE_BREAK, Piece, clean, compose
from annotator.text.match_view import MatchView
from annotator.text.one_line import one_line
from annotator.text.quotation import Quotation, quotation_at, quotations
from annotator.text.sentences import next_sentence, previous_sentence, sentence_at, sentences

__all__ = [
    "LINE_BREAK",
    "MatchView",
    "Piece",
    "Quotation",
    "clean",
    "compose",
    "next_sentence",
    "next_word",
    "one_line",
    "paragraph_at",
    "previous_sentence",
    "previous_word",
    "quotation_at",
    "quotations",
    "sentence_at",
    "sentences",
    "snap",
    "word_at",
    "words",
]
