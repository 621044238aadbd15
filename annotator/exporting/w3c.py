"""W3C Web Annotations: an AnnotationPage in JSON-LD, one Annotation for each quote."""

from __future__ import annotations

from annotator.exporting.linked_data import annotation_page
from annotator.exporting.target import Output
from annotator.model import Snapshot


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes the AnnotationPage; positions are code points of the article's text."""
    total = sum(len(article.quotes) for article in snapshot.articles)
    with output.path.open("w", encoding="utf-8", newline="\n") as file:
        for done, piece in enumerate(annotation_page(snapshot)):
            if done % 500 == 0:
                output.step(min(done, total), total)
            file.write(piece)
        file.write("\n")
    output.step(total, total)
