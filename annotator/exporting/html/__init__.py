"""Annotated HTML: one self-contained page of an article or a library, which also carries its data."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TextIO

from annotator.exporting.html.page import Page, foot
from annotator.exporting.html.records import Records, gather, ranked_actors, ranked_claims
from annotator.exporting.html.thumbnails import check, drawn
from annotator.exporting.linked_data import annotation_page, statements
from annotator.exporting.target import Output
from annotator.exporting.values import encoded
from annotator.model import Snapshot

DATA_ID = "attest-data"


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes a canonical snapshot to `output.path` as one page, article by article."""
    with output.path.open("w", encoding="utf-8", errors="strict", newline="\n") as file:
        write_page(snapshot, file, output)


def write_page(snapshot: Snapshot, file: TextIO, output: Output, *, home: str = "#top") -> None:
    """Writes the page to an open file. `home` is what the library's name links to. Raises ExportFailed."""
    check(output.options)
    several = len(snapshot.articles) != 1
    records = gather(snapshot)
    page = Page(records, output.options.theme, several=several, home=home)
    total = len(snapshot.articles) + 2
    printed = {one.article: one for one in snapshot.printed} if output.options.thumbnails else {}
    file.write(page.head(_title(snapshot), parts(records, several)))
    if several:
        file.write(page.front())
    for done, (article, said) in enumerate(zip(snapshot.articles, records.said, strict=True)):
        step = partial(output.step, done, total)
        step()
        pictures = drawn(article, said, printed.get(article.summary.id), step)
        file.write(page.article(article, said, pictures))
    output.step(total - 2, total)
    file.write(page.indexes())
    file.write(foot())
    output.step(total - 1, total)
    write_data(snapshot, file)
    file.write("</body>\n</html>\n")
    output.step(total, total)


def write_data(snapshot: Snapshot, file: TextIO) -> None:
    """The data blocks: W3C annotations, schema.org statements, and the snapshot itself."""
    _block(file, 'type="application/ld+json" class="annotations"', annotation_page(snapshot))
    _block(file, 'type="application/ld+json" class="statements"', statements(snapshot))
    _block(file, f'type="application/json" id="{DATA_ID}"', encoded(snapshot))


def parts(records: Records, several: bool) -> list[tuple[str, str, int]]:
    """(address, label, count) of the page's parts that are there."""
    found = [
        ("#articles", "Articles", len(records.snapshot.articles) if several else 0),
        ("#actors", "Actors", len(ranked_actors(records))),
        ("#claims", "Claims", len(ranked_claims(records))),
        ("#tags", "Tags", len(records.snapshot.tags)),
    ]
    return [part for part in found if part[2]]


def _block(file: TextIO, attributes: str, pieces: Iterable[str]) -> None:
    file.write(f"<script {attributes}>")
    file.writelines(pieces)
    file.write("</script>\n")


def _title(snapshot: Snapshot) -> str:
    if len(snapshot.articles) == 1:
        return snapshot.articles[0].summary.metadata.title or "Untitled article"
    return snapshot.library or "Attest library"
