"""CSV: the statements table, as Excel and every statistics program open it (UTF-8 with a byte order mark, CRLF)."""

from __future__ import annotations

import csv

from annotator.exporting.rows import columns, harmless, own_fields, statements
from annotator.exporting.target import Output
from annotator.model import Snapshot


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes one row for each quote, speaker and claim; cells that look like formulas are made harmless."""
    total = len(snapshot.articles)
    with output.path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file)
        own = own_fields(snapshot)
        writer.writerow([harmless(title) for title in columns(snapshot)])
        for done, article in enumerate(snapshot.articles):
            output.step(done, total)
            for row in statements(article, own):
                writer.writerow([harmless(cell) for cell in row])
    output.step(total, total)
