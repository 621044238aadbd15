"""Importing: any file a news article comes in, read in a process of its own, to drafts.

Light to import: parsers and their libraries are loaded in the reading process only.
"""

from __future__ import annotations

from annotator.importing.extraction import close, extract, extract_again, extract_pasted, extract_url, outcomes, warm
from annotator.importing.findings import (
    PASTED,
    Askable,
    Asked,
    Columns,
    Found,
    Importer,
    Limits,
    Outcome,
    Skipped,
    header_shape,
)

__all__ = [
    "PASTED",
    "Askable",
    "Asked",
    "Columns",
    "Found",
    "Importer",
    "Limits",
    "Outcome",
    "Skipped",
    "close",
    "extract",
    "extract_again",
    "extract_pasted",
    "extract_url",
    "header_shape",
    "outcomes",
    "warm",
]
