"""Regular expressions over the exact texts of records, within a time limit."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

import regex

from annotator.errors import QuerySyntaxError
from annotator.search.syntax import Regex

SECONDS = 5.0
_AT_ONCE = 256


def compiled(leaf: Regex) -> regex.Pattern[str]:
    """The expression; it was checked when the query was read."""
    flags = regex.VERSION0 | regex.MULTILINE | (regex.IGNORECASE if leaf.ignore_case else 0)
    pattern: regex.Pattern[str] = regex.compile(leaf.text, flags)
    return pattern


class RegexRun:
    """Runs the expressions of one search over texts it asks for in batches."""

    def __init__(self, texts: Callable[[Sequence[str]], Mapping[str, str]]) -> None:
        self._texts = texts
        self._until = time.monotonic() + SECONDS

    def test(self, leaf: Regex, keys: list[str]) -> list[bool]:
        """For each key whether its text matches.

        Raises:
            QuerySyntaxError: the expressions of the search take more than `SECONDS`.
        """
        pattern = compiled(leaf)
        found: list[bool] = []
        try:
            for start in range(0, len(keys), _AT_ONCE):
                batch = keys[start : start + _AT_ONCE]
                texts = self._texts(batch)
                for key in batch:
                    left = self._until - time.monotonic()
                    if left <= 0:
                        raise TimeoutError
                    found.append(key in texts and pattern.search(texts[key], timeout=left) is not None)
        except (TimeoutError, RecursionError, MemoryError) as error:
            message = "This regular expression takes too long."
            raise QuerySyntaxError(message, "Add plain words beside it to narrow the search.", leaf.start) from error
        return found
