"""Any table as CSV or XLSX: the hits of a search."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.exporting.rows import Row, harmless
from annotator.exporting.target import Target

_CELL = 32_767  # characters Excel allows in a cell
_ROWS = 1_048_576
_WIDE = {"before", "after", "title"}


def write_table(columns: Sequence[str], rows: Iterable[Row], to: Path, *, overwrite: bool = False) -> Path:
    """Write rows to `to`, as XLSX when its name ends so, otherwise as CSV, whole or not at all.

    Cells that look like formulas are made harmless. Raises ExportFailed.
    """
    write = _xlsx if to.suffix.casefold() == ".xlsx" else _csv
    with Target(to, overwrite=overwrite) as target:
        write(columns, rows, target.temporary)
    return to


def _csv(columns: Sequence[str], rows: Iterable[Row], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([harmless(cell) for cell in row] for row in rows)


def _xlsx(columns: Sequence[str], rows: Iterable[Row], path: Path) -> None:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it ships no types

    # Text stays text: a sentence that begins with "=" or "https:" is neither a formula nor a link.
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(str(path), {**plain, "constant_memory": True})
    head, found = book.add_format({"bold": True, "bottom": 1}), book.add_format({"bold": True})
    right = book.add_format({"align": "right"})
    sheet = book.add_worksheet("Hits")
    sheet.freeze_panes(1, 0)
    last = 0
    for place, column in enumerate(columns):
        sheet.set_column(place, place, 48 if column in _WIDE else 16)
        sheet.write_string(0, place, column, head)
    for last, row in enumerate(rows, 1):
        if last >= _ROWS:
            break
        for place, (column, cell) in enumerate(zip(columns, row, strict=True)):
            style = {"before": right, "found": found}.get(column)
            if isinstance(cell, int):
                sheet.write_number(last, place, cell)
            elif cell:
                sheet.write_string(last, place, _clean(cell), style)
    sheet.autofilter(0, 0, max(last, 1), len(columns) - 1)
    book.close()


def _clean(value: str) -> str:
    """`value` without what XML forbids, and no longer than a cell may be."""
    kept = "".join("\ufffd" if _forbidden(character) else character for character in value)
    return kept if len(kept) <= _CELL else kept[: _CELL - 1] + "…"


def _forbidden(character: str) -> bool:
    code = ord(character)
    return (code < 32 and character not in "\t\n\r") or 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)
