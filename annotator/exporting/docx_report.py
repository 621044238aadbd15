"""DOCX: a report of the quotes by claim and by actor, each with its citation."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from annotator.exporting.citation import cite_article, long_date
from annotator.exporting.target import Output
from annotator.model import Article, Quote, Snapshot, Stance

if TYPE_CHECKING:
    from docx.document import Document

_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - Word's property has no zone; the same in every file
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_Said = tuple[str, Quote, Article]


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes the report: claims with their quotes by stance, actors with theirs, then the articles."""
    from docx import Document

    total = len(snapshot.claims) + len(snapshot.actors) + 1
    document = Document()
    document.core_properties.created = document.core_properties.modified = _MADE
    document.core_properties.author = "Attest"
    document.core_properties.title = clean(snapshot.library)
    document.add_heading(clean(snapshot.library) or "Attest library", 0)
    by_claim, by_actor = _sorted(snapshot)
    document.add_heading("Claims", 1)
    for done, claim in enumerate(snapshot.claims):
        output.step(done, total)
        if said := by_claim.get(claim.id):
            document.add_heading(clean(claim.statement), 2)
            _paragraphs(document, (_tally(said), claim.note))
            _quotes(document, said, lead="stance")
    document.add_heading("Actors", 1)
    for done, actor in enumerate(snapshot.actors, len(snapshot.claims)):
        output.step(done, total)
        if said := by_actor.get(actor.id):
            document.add_heading(clean(actor.name), 2)
            _paragraphs(document, (actor.description, actor.note))
            _quotes(document, said, lead="claims")
    document.add_heading("Articles", 1)
    for article in snapshot.articles:
        document.add_paragraph(clean(cite_article(article.summary.metadata)), style="List Bullet")
    held = BytesIO()
    document.save(held)
    output.path.write_bytes(same_every_time(held.getvalue()))
    output.step(total, total)


def clean(text: str) -> str:
    """`text` without the characters XML forbids."""
    return _FORBIDDEN.sub("\ufffd", text)


def same_every_time(archive: bytes) -> bytes:
    """A zip file with the same members and no times in it."""
    result = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return result.getvalue()


def _sorted(snapshot: Snapshot) -> tuple[dict[int, list[_Said]], dict[int, list[_Said]]]:
    """The quotes by claim, in the order of the stances, and by speaker."""
    order = {stance.value: place for place, stance in enumerate(Stance)}
    by_claim: dict[int, list[_Said]] = {}
    by_actor: dict[int, list[_Said]] = {}
    for article in snapshot.articles:
        for quote in article.quotes:
            for about in quote.claims:
                by_claim.setdefault(about.claim, []).append((about.stance.value, quote, article))
            for speaker in quote.speakers:
                by_actor.setdefault(speaker.actor, []).append(("", quote, article))
    return {claim: sorted(said, key=lambda one: order[one[0]]) for claim, said in by_claim.items()}, by_actor


def _tally(said: list[_Said]) -> str:
    counts = {stance.value: sum(one[0] == stance.value for one in said) for stance in Stance}
    return " · ".join(f"{stance} {count}" for stance, count in counts.items() if count)


def _paragraphs(document: Document, texts: Iterable[str]) -> None:
    for text in texts:
        if text:
            document.add_paragraph(clean(text))


def _quotes(document: Document, said: list[_Said], *, lead: str) -> None:
    for stance, quote, article in said:
        words = document.add_paragraph(style="Intense Quote")
        words.add_run(clean(quote.exact))
        source = document.add_paragraph()
        if lead == "stance":
            source.add_run(f"{stance} ").bold = True
            source.add_run(clean(", ".join(one.name for one in quote.speakers) or "no speaker")).bold = True
        else:
            stands = "; ".join(f"{about.stance.value} {about.statement}" for about in quote.claims)
            source.add_run(clean(stands or quote.kind.value)).bold = True
        metadata = article.summary.metadata
        where = ", ".join(part for part in (metadata.title, metadata.outlet, long_date(metadata.published)) if part)
        source.add_run(f"\n{clean(where)}")
        if quote.note:
            source.add_run(f"\n{clean(quote.note)}").italic = True
