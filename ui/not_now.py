"""Why a key of the text does nothing now, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def why_not(missing: Sequence[str]) -> str:
    """What to do first, for want of `missing`; "" when there is nothing to say."""
    if "has_quote" in missing:
        return _said("Choose a quote first: N goes to the next one, Q marks the selected words.")
    if "has_selection" in missing:
        return _said("Select the words first: S takes the sentence, Shift and the arrows any words.")
    if "has_suggestion" in missing:
        return _said("No suggestions are left in this article.")
    return _said("This article has no printed pages.") if "has_pages" in missing else ""


def _said(words: str) -> str:
    return QCoreApplication.translate("not_now", words)
