"""The table of importers, and which of them a file belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points

from annotator.errors import ImportFailed
from annotator.importing.findings import Importer

# "module:class", one line per family. Loaded in the worker only: some of them bring heavy libraries.
BUILT_IN = (
    "annotator.importing.plain_text:PlainText",
    "annotator.importing.markdown:Markdown",
    "annotator.importing.html.page:Html",
    "annotator.importing.pdf.document:Pdf",
    "annotator.importing.office.docx:Docx",
    "annotator.importing.office.odt:Odt",
    "annotator.importing.office.rtf:Rtf",
    "annotator.importing.office.epub:Epub",
    "annotator.importing.database.factiva:Factiva",
    "annotator.importing.database.europresse:Europresse",
    "annotator.importing.mail:Mail",
    "annotator.importing.web.mhtml:Mhtml",
    "annotator.importing.web.warc:Warc",
    "annotator.importing.web.feed:Feed",
    "annotator.importing.tables:Table",
    "annotator.importing.references:References",
)
ENTRY_POINTS = "annotator.importers"
HEAD = 64 << 10
_PROJECTS = (".qdpx", ".qda", ".qdc", ".sqlite3", ".db", ".dna", ".attest")


@lru_cache(maxsize=1)
def importers() -> Sequence[Importer]:
    """Every built-in importer, then those of installed packages (entry points `annotator.importers`)."""
    found: list[Importer] = []
    for line in BUILT_IN:
        module, _, name = line.partition(":")
        found.append(getattr(import_module(module), name)())
    found += [point.load()() for point in entry_points(group=ENTRY_POINTS)]
    return tuple(found)


def importer_for(content: bytes, name: str) -> Importer:
    """The importer that is surest of a file; raises `ImportFailed` when none wants it."""
    head = content[:HEAD]
    best = max(importers(), key=lambda importer: importer.accepts(head, name))
    if best.accepts(head, name) <= 0:
        if name.lower().endswith(_PROJECTS):
            # A project that can be read never comes here when it is opened by itself.
            hint = "Open it by itself, not with a folder. If you did, it is damaged, or Attest does not know the tool."
            raise ImportFailed(f"{name} is a project, not an article.", hint, name)
        raise ImportFailed(
            f"{name} is not in a format that Attest reads.",
            "Save it as text, HTML, PDF or an office document and open that.",
            name,
        )
    return best
