"""The formats and the choices of networks as the window says them, translated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator.model import Quote

_WORDS = 60  # characters of a quote's words that are shown
Choices = list[tuple[str, str]]
"""(key, label) pairs."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportView", text)


def quote_names(quotes: Iterable[Quote]) -> dict[str, int]:
    """The beginnings of the quotes' words -> id; a number tells those apart that begin alike."""
    names: dict[str, int] = {}
    for quote in quotes:
        if quote.spans:
            words = " ".join(quote.exact.split())
            name = words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…"
            names[f"{name} ({quote.id})" if name in names else name] = quote.id
    return names


def groups() -> list[tuple[str, tuple[str, ...]]]:
    """The formats by what they are for: (heading, names)."""
    return [
        (_tr("To read"), ("html", "site", "docx", "md", "pdf", "codebook")),
        (_tr("To count"), ("xlsx", "csv", "jsonl")),
        (_tr("Networks"), ("graphml", "gexf", "dl", "matrix")),
        (_tr("Other tools"), ("qdpx", "qdc", "w3c", "brat")),
        (_tr("References"), ("ris", "bibtex", "csl")),
    ]


def format_words(name: str) -> tuple[str, str]:
    """(label, what it is good for) of a format."""
    return {
        "html": (
            _tr("Annotated page"),
            _tr("One page that opens anywhere, with every quote. Attest reads it back."),
        ),
        "site": (_tr("Site"), _tr("A folder: an index of articles, actors and claims, and a page for each article.")),
        "docx": (_tr("Report (Word)"), _tr("The quotes by claim and by actor, with their citations.")),
        "md": (_tr("Markdown"), _tr("The articles as plain text, their quotes as footnotes.")),
        "pdf": (_tr("Marked PDF"), _tr("The PDF an article was printed on, with its quotes as highlights.")),
        "codebook": (_tr("Codebook"), _tr("Tags, claims and actors with their definitions, to print.")),
        "xlsx": (_tr("Workbook (Excel)"), _tr("Statements, articles, actors, claims and tags, a sheet each.")),
        "csv": (_tr("Table (CSV)"), _tr("A row for each quote, speaker and claim, for R, Python or Excel.")),
        "jsonl": (_tr("JSON Lines"), _tr("An object for each quote, for programs.")),
        "graphml": (_tr("GraphML"), _tr("The network for visone, igraph, Cytoscape.")),
        "gexf": (_tr("GEXF"), _tr("The network for Gephi.")),
        "dl": (_tr("UCINET DL"), _tr("The network for UCINET and Pajek.")),
        "matrix": (_tr("Matrix (CSV)"), _tr("The network as a table of weights.")),
        "qdpx": (_tr("REFI-QDA project"), _tr("For ATLAS.ti, MAXQDA, NVivo and QualCoder.")),
        "qdc": (_tr("REFI-QDA codebook"), _tr("The tags alone, for other tools.")),
        "w3c": (_tr("Web Annotations"), _tr("The quotes as W3C JSON-LD, without the texts.")),
        "brat": (_tr("brat"), _tr("A folder of texts and standoff annotations.")),
        "ris": (_tr("RIS"), _tr("The articles for Zotero and EndNote.")),
        "bibtex": (_tr("BibTeX"), _tr("The articles for LaTeX.")),
        "csl": (_tr("CSL-JSON"), _tr("The articles for citation processors.")),
    }[name]


def themes() -> Choices:
    """The colours of a page."""
    return [("auto", _tr("As the reader’s system")), ("light", _tr("Light")), ("dark", _tr("Dark"))]


def nodes() -> Choices:
    """What a network is of."""
    return [
        ("actor-claim", _tr("Actors and claims")),
        ("actor-actor", _tr("Actors, by the claims they share")),
        ("claim-claim", _tr("Claims, by the actors they share")),
    ]


def who() -> Choices:
    """Who a network's actors are."""
    return [("speaker", _tr("Whoever speaks")), ("affiliation", _tr("The organisation a speaker belongs to"))]


def stances() -> Choices:
    """How agreement counts."""
    return [
        ("ignore", _tr("Ignore")),
        ("combine", _tr("Combine (1 asserts, 2 denies, 3 both)")),
        ("subtract", _tr("Subtract")),
        ("congruence", _tr("Congruence: same stance")),
        ("conflict", _tr("Conflict: opposite stance")),
    ]


def normalisations() -> Choices:
    """How weights are made comparable."""
    return [
        ("no", _tr("None")),
        ("activity", _tr("By an actor’s activity")),
        ("prominence", _tr("By a claim’s prominence")),
        ("average", _tr("Average activity")),
        ("jaccard", _tr("Jaccard")),
        ("cosine", _tr("Cosine")),
    ]


def duplicates() -> Choices:
    """Which statements count once."""
    return [
        ("document", _tr("Once an article")),
        ("week", _tr("Once a week")),
        ("month", _tr("Once a month")),
        ("year", _tr("Once a year")),
        ("range", _tr("Once in all")),
        ("include", _tr("Every time")),
    ]
