"""A copy of an article's PDF in which each quote is a standard highlight, for Acrobat, Okular, Zotero and browsers.

Speaker, claim and note are what the highlight says; the whole record lies beside it under a key of Attest's own, so
that the copy can be imported again without loss. The PDF is opened in a process of its own: it may be made to do harm.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from annotator.errors import ExportFailed
from annotator.exporting.apart import apart
from annotator.exporting.target import Output
from annotator.model import Area, Article, Printed, Quote, QuoteKind, Snapshot, Stance

PRIVATE = "AttestRecord"
_COLOURS = {
    QuoteKind.DIRECT: (1.0, 0.86, 0.36),
    QuoteKind.INDIRECT: (0.62, 0.82, 0.98),
    QuoteKind.MIXED: (0.72, 0.9, 0.62),
    QuoteKind.PARAPHRASE: (0.9, 0.76, 0.96),
    QuoteKind.PASSAGE: (0.88, 0.88, 0.84),
}
_VERBS = {Stance.ASSERTS: "asserts", Stance.DENIES: "denies", Stance.QUESTIONS: "questions", Stance.REPORTS: "reports"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation to write: `boxes` by page; `area` is drawn as a frame instead of a highlight."""

    page: int
    boxes: tuple[tuple[float, float, float, float], ...]
    area: bool
    colour: tuple[float, float, float]
    author: str
    contents: str
    uid: str
    record: str


def render(snapshot: Snapshot, output: Output) -> None:
    """Write the marked copy of the one printed article in the snapshot. Raises ExportFailed when there is not one."""
    if output.options.redacts or not output.options.include_text:
        raise ExportFailed(
            "A PDF cannot be exported without its text, nor with parts blacked out.", "Export it as an annotated page."
        )
    printed = {one.article: one for one in snapshot.printed}
    articles = [article for article in snapshot.articles if article.summary.id in printed]
    if len(articles) != 1:
        raise ExportFailed(
            "A PDF holds one article." if articles else "None of these articles has printed pages.",
            "Export one article at a time." if articles else "Choose an article that came from a PDF.",
        )
    marks = marks_of(articles[0], printed[articles[0].summary.id])
    content = printed[articles[0].summary.id].content
    output.path.write_bytes(apart(_marked, content, marks, waiting=lambda: output.step(0, 1)))
    output.step(1, 1)


def marks_of(article: Article, printed: Printed) -> tuple[Mark, ...]:
    """The annotations for the quotes of an article: one for each page a quote is on."""
    places = dict(printed.marks)
    found = []
    for quote in article.quotes:
        by_page: dict[int, list[Area]] = {}
        for area in places.get(quote.id, ()):
            by_page.setdefault(area.page, []).append(area)
        for number, (page, areas) in enumerate(by_page.items()):
            boxes = tuple((area.left, area.top, area.right, area.bottom) for area in areas)
            record = _record(quote) if not number else ""
            found.append(
                Mark(page, boxes, not quote.spans, _COLOURS[quote.kind], quote.coder, told(quote), quote.uid, record)
            )
    return tuple(found)


def told(quote: Quote) -> str:
    """What a reader of the PDF is told about a quote."""
    who = ", ".join(f"{actor.name} ({actor.role})" if actor.role else actor.name for actor in quote.speakers)
    lines = [who, *(f"{_VERBS[claim.stance]}: {claim.statement}" for claim in quote.claims)]
    lines += [", ".join(f"#{tag.path}" for tag in quote.tags), quote.note]
    return "\n".join(line for line in lines if line)


def _record(quote: Quote) -> str:
    return json.dumps(
        {
            "uid": quote.uid,
            "kind": quote.kind.value,
            "cue": quote.cue,
            "note": quote.note,
            "actors": [{"name": actor.name, "function": actor.function.value} for actor in quote.actors],
            "claims": [{"statement": claim.statement, "stance": claim.stance.value} for claim in quote.claims],
            "tags": [tag.path for tag in quote.tags],
        },
        ensure_ascii=True,
    )


def opened(content: bytes) -> Any:
    """The document, in a process of its own. Raises ValueError when it is locked, MuPDF's errors when damaged."""
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    document: Any = pymupdf.open(stream=content, filetype="pdf")
    if document.needs_pass:
        raise ValueError("it is locked with a password")
    return document


def _marked(content: bytes, marks: tuple[Mark, ...]) -> bytes:
    """In a process of its own: the document with the marks on its pages."""
    document = opened(content)
    ours = {mark.uid for mark in marks}
    pages = sorted({mark.page for mark in marks})
    for number in pages:
        page = document.load_page(number - 1)
        for old in [one for one in page.annots() if str(one.info.get("id", "")) in ours]:
            page.delete_annot(old)
        for mark in marks:
            if mark.page == number:
                write_mark(document, page, mark)
    result: bytes = document.tobytes(garbage=1, deflate=True)
    return result


def write_mark(document: Any, page: Any, mark: Mark) -> None:
    """Put a mark on a page of an open document as an annotation."""
    import pymupdf

    rects = [pymupdf.Rect(box) for box in mark.boxes]
    if mark.area:
        annotation = page.add_rect_annot(rects[0])
        annotation.set_border(width=1.5)
    else:
        annotation = page.add_highlight_annot([rect.quad for rect in rects])
    annotation.set_colors(stroke=mark.colour)
    annotation.set_info(title=mark.author, content=mark.contents, subject="Attest")
    annotation.update()
    document.xref_set_key(annotation.xref, "NM", pymupdf.get_pdf_str(mark.uid))
    if mark.record:
        document.xref_set_key(annotation.xref, PRIVATE, pymupdf.get_pdf_str(mark.record))
