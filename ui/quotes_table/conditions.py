"""What is written into the filter of the quotes table: words, and words that one column is to hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ui.matching import fold
from ui.quotes_table.values import Column

_PART = re.compile(r'(?:([^\s:"]+):)?(?:"([^"]*)"?|(\S+))')


@dataclass(frozen=True, slots=True)
class Conditions:
    """Folded `words` that stand anywhere in a record, and those that words of a column (by its key) begin with."""

    words: tuple[str, ...] = ()
    cells: tuple[tuple[str, tuple[str, ...]], ...] = ()


def read(text: str, columns: Sequence[Column]) -> Conditions:
    """Read `strike speaker:halloran tag:"frame / risk"`; a colon after anything but a column is just text.

    A column is named by its key or by its title without spaces, in the user's language.
    """
    named: Mapping[str, str] = {_name(name): each.key for each in columns for name in (each.key, each.title)}
    words: list[str] = []
    cells: list[tuple[str, tuple[str, ...]]] = []
    for name, quoted, plain in _PART.findall(text):
        key = named.get(_name(name)) if name else None
        found = fold(quoted or plain).split()
        if key is not None:
            cells.append((key, tuple(found)))
        else:
            words += [*fold(name).split(), *found]
    return Conditions(tuple(words), tuple(cells))


def with_cell(text: str, column: Column, value: str) -> str:
    """The filter `text` with the condition that a column holds `value`."""
    clean = value.replace('"', " ").strip()
    return f'{text.strip()} {column.key}:"{clean}"'.strip()


def _name(name: str) -> str:
    return fold(name).replace(" ", "")
