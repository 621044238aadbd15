"""The one service API: `Library`, and the values its calls take and return."""

from annotator.importing import (
    Asked,
    Columns,
    Outcome,
    extract,
    extract_again,
    extract_pasted,
    extract_url,
    header_shape,
    outcomes,
)
from annotator.importing import close as stop_importing
from annotator.importing import warm as warm_importing
from annotator.importing.failures import LOCKED
from annotator.library.backups import Backup, backups_of, newest_whole, restore
from annotator.library.checking import Problem
from annotator.library.committing import ImportReport, LeftOut, OnDuplicate, Stated, Taken
from annotator.library.comparing import Related
from annotator.library.custody import Custody, Verified
from annotator.library.differences import Choices, Difference, MergeReport
from annotator.library.field_values import clean_value
from annotator.library.hit_table import HitRow, write_hits
from annotator.library.indexing import Batch
from annotator.library.learning import Learnt, is_due, keep_model, kept_model, open_model, train_model
from annotator.library.library import Library
from annotator.library.marking import Extent, Found, Stretch
from annotator.library.originals import OriginalBlock, chosen_text, original_blocks, toggled
from annotator.library.projects import is_project, read_project
from annotator.library.proposing import Passage, worth_checking
from annotator.library.repairing import Saved, rescue
from annotator.library.revising import BY_BLOCKS, Comparison, Waiting
from annotator.library.sample import build_sample, prepare_sample, sample_path
from annotator.library.searching import SearchAnswer, open_index
from annotator.library.staging import Candidate, CopyOf, FoundFile, Known, Sameness, Staging
from annotator.library.suggesting import Decided, grammar_parser, has_grammar, propose
from annotator.library.unifying import propose_merges
from annotator.library.writing import (
    EXPORTS,
    Export,
    NetworkOptions,
    Options,
    Written,
    network_choices,
    redacting,
    write_export,
)
from annotator.pages import (
    Band,
    Book,
    Link,
    Note,
    PageBox,
    PageLayout,
    PageLine,
    PagesDied,
    PagesLocked,
    Picture,
    Renderer,
    Sheet,
    read_layout,
)
from annotator.pages.recognising import fitting as fitting_language
from annotator.pages.recognising import languages as recognised_languages
from annotator.pages.recognising import tessdata
from annotator.release import release
from annotator.text import (
    next_sentence,
    next_word,
    paragraph_at,
    previous_sentence,
    previous_word,
    quotation_at,
    sentence_at,
)
from annotator.text.differences import Part, Rewording, edits, parts

__all__ = [
    "BY_BLOCKS",
    "EXPORTS",
    "LOCKED",
    "Asked",
    "Backup",
    "Band",
    "Batch",
    "Book",
    "Candidate",
    "Choices",
    "Columns",
    "Comparison",
    "CopyOf",
    "Custody",
    "Decided",
    "Difference",
    "Export",
    "Extent",
    "Found",
    "FoundFile",
    "HitRow",
    "ImportReport",
    "Known",
    "Learnt",
    "LeftOut",
    "Library",
    "Link",
    "MergeReport",
    "NetworkOptions",
    "Note",
    "OnDuplicate",
    "Options",
    "OriginalBlock",
    "Outcome",
    "PageBox",
    "PageLayout",
    "PageLine",
    "PagesDied",
    "PagesLocked",
    "Part",
    "Passage",
    "Picture",
    "Problem",
    "Related",
    "Renderer",
    "Rewording",
    "Sameness",
    "Saved",
    "SearchAnswer",
    "Sheet",
    "Staging",
    "Stated",
    "Stretch",
    "Taken",
    "Verified",
    "Waiting",
    "Written",
    "backups_of",
    "build_sample",
    "chosen_text",
    "clean_value",
    "edits",
    "extract",
    "extract_again",
    "extract_pasted",
    "extract_url",
    "fitting_language",
    "grammar_parser",
    "has_grammar",
    "header_shape",
    "is_due",
    "is_project",
    "keep_model",
    "kept_model",
    "network_choices",
    "newest_whole",
    "next_sentence",
    "next_word",
    "open_index",
    "open_model",
    "original_blocks",
    "outcomes",
    "paragraph_at",
    "parts",
    "prepare_sample",
    "previous_sentence",
    "previous_word",
    "propose",
    "propose_merges",
    "quotation_at",
    "read_layout",
    "read_project",
    "recognised_languages",
    "redacting",
    "release",
    "rescue",
    "restore",
    "sample_path",
    "sentence_at",
    "stop_importing",
    "tessdata",
    "toggled",
    "train_model",
    "warm_importing",
    "worth_checking",
    "write_export",
    "write_hits",
]
