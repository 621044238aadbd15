"""The table of export formats: adding one is a module with `render(snapshot, output)` and a line here."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.exporting.options import Options


@dataclass(frozen=True, slots=True)
class Format:
    """An export format. `suffix` is the file name's end (".html", "" for a folder); `module` holds its `function`.

    `pages`: it needs the PDFs that articles were printed on; `pictures`: it shows them when asked to.
    """

    name: str
    label: str
    suffix: str
    description: str
    module: str
    folder: bool = False
    function: str = "render"
    pages: bool = False
    pictures: bool = False

    @property
    def network(self) -> bool:
        """Whether the format is one of a network, to which the network options apply."""
        return self.module == _NETWORK

    def needs_pages(self, options: Options) -> bool:
        """Whether the snapshot has to hold the PDFs that articles were printed on."""
        return self.pages or (self.pictures and options.thumbnails)

    def is_folder(self, options: Options) -> bool:
        """Whether the export becomes a folder: a site, a corpus, or a network for each of several windows of time."""
        return self.folder or (self.network and options.network.window > 0)

    def suffix_for(self, options: Options) -> str:
        """The end of the file's name, "" for a folder."""
        return "" if self.is_folder(options) else self.suffix


_HERE = "annotator.exporting"
_NETWORK = f"{_HERE}.network_files"
_REFI = f"{_HERE}.refi"
_REFERENCES = f"{_HERE}.references"

FORMATS: tuple[Format, ...] = (
    Format(
        "html", "Annotated page", ".html", "One page to read anywhere, with all quotes", f"{_HERE}.html", pictures=True
    ),
    Format("site", "Site", "", "A folder: an index, and a page for each article", f"{_HERE}.site", True, pictures=True),
    Format("csv", "Table (CSV)", ".csv", "A row for each quote, speaker and claim", f"{_HERE}.csv_table"),
    Format("xlsx", "Workbook (Excel)", ".xlsx", "Statements, articles, actors, claims and tags", f"{_HERE}.xlsx"),
    Format("jsonl", "JSON Lines", ".jsonl", "An object for each quote", f"{_HERE}.jsonl"),
    Format("md", "Markdown", ".md", "Articles with their quotes as footnotes", f"{_HERE}.markdown"),
    Format("docx", "Report (Word)", ".docx", "Quotes by claim and by actor, with citations", f"{_HERE}.docx_report"),
    Format("pdf", "Marked PDF", ".pdf", "The PDF with quotes as highlights", f"{_HERE}.pdf_copy", pages=True),
    Format("codebook", "Codebook", ".html", "Tags, claims and actors with definitions", f"{_HERE}.codebook"),
    Format("w3c", "Web Annotations", ".jsonld", "W3C Web Annotation JSON-LD", f"{_HERE}.w3c"),
    Format("graphml", "Network (GraphML)", ".graphml", "Who stands with whom", _NETWORK, function="render_graphml"),
    Format("gexf", "Network (GEXF)", ".gexf", "The network for Gephi", _NETWORK, function="render_gexf"),
    Format("dl", "Network (UCINET)", ".dl", "The network for UCINET and visone", _NETWORK, function="render_dl"),
    Format("matrix", "Network (matrix)", ".csv", "The network as a matrix", _NETWORK, function="render_matrix"),
    Format("qdpx", "REFI-QDA project", ".qdpx", "For ATLAS.ti, MAXQDA, NVivo", _REFI, function="render_qdpx"),
    Format("qdc", "REFI-QDA codebook", ".qdc", "The tags for other tools", _REFI, function="render_qdc"),
    Format("brat", "brat standoff", "", "A folder of texts and annotations", f"{_HERE}.brat", True),
    Format("ris", "References (RIS)", ".ris", "The articles for Zotero, EndNote", _REFERENCES, function="render_ris"),
    Format("bibtex", "References (BibTeX)", ".bib", "The articles for LaTeX", _REFERENCES, function="render_bibtex"),
    Format("csl", "References (CSL-JSON)", ".json", "The articles as CSL-JSON", _REFERENCES, function="render_csl"),
)
