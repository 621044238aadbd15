"""The one service API: `Library`, and the values its calls take and return."""

from annotator.importing import Outcome, extract, extract_pasted
from annotator.library.checking import Problem
from annotator.library.committing import ImportReport, LeftOut, OnDuplicate, Taken
from annotator.library.indexing import Batch
from annotator.library.library import Library
from annotator.library.searching import SearchAnswer, open_index

__all__ = [
    "Batch",
    "ImportReport",
    "LeftOut",
    "Library",
    "OnDuplicate",
    "Outcome",
    "Problem",
    "SearchAnswer",
    "Taken",
    "extract",
    "extract_pasted",
    "open_index",
]
