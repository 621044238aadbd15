"""Names, statements, choices: short texts that are kept on one line."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """Composed characters (NFC) and single spaces; "" for white space alone."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
