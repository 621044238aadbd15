"""DOCX: a report of the quotes by claim and by actor, each with its citation."""

from __future__ import annotations

import re
import zipfile
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
    text = _Text(document)
    text.add("Title", (snapshot.library or "Attest library", ""))
    by_claim, by_actor = _sorted(snapshot)
    text.add("Heading1", ("Claims", ""))
    for done, claim in enumerate(snapshot.claims):
        output.step(done, total)
        if said := by_claim.get(claim.id):
            text.add("Heading2", (claim.statement, ""))
            text.plain(_tally(said), claim.note)
            _quotes(text, said, lead="stance")
    text.add("Heading1", ("Actors", ""))
    for done, actor in enumerate(snapshot.actors, len(snapshot.claims)):
        output.step(done, total)
        if said := by_actor.get(actor.id):
            text.add("Heading2", (actor.name, ""))
            text.plain(actor.description, actor.note)
            _quotes(text, said, lead="claims")
    text.add("Heading1", ("Articles", ""))
    for article in snapshot.articles:
        text.add("ListBullet", (cite_article(article.summary.metadata), ""))
    held = BytesIO()
    document.save(held)
    output.path.write_bytes(same_every_time(held.getvalue()))
    output.step(total, total)


class _Text:
    """The paragraphs of a document. The library's own way to add one looks through all that are there already."""

    def __init__(self, document: Document) -> None:
        self._end = document.element.body.sectPr

    def add(self, style: str, *runs: tuple[str, str]) -> None:
        """Adds a paragraph in the style of that id; each run is (text, "" or "b" or "i" for bold or italic)."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        paragraph = OxmlElement("w:p")
        if style:
            named = OxmlElement("w:pStyle")
            named.set(qn("w:val"), style)
            properties = OxmlElement("w:pPr")
            properties.append(named)
            paragraph.append(properties)
        for text, look in runs:
            run = OxmlElement("w:r")
            if look:
                properties = OxmlElement("w:rPr")
                properties.append(OxmlElement(f"w:{look}"))
                run.append(properties)
            for number, line in enumerate(clean(text).split("\n")):
                if number:
                    run.append(OxmlElement("w:br"))
                held = OxmlElement("w:t")
                held.text = line
                held.set(qn("xml:space"), "preserve")
                run.append(held)
            paragraph.append(run)
        self._end.addprevious(paragraph)

    def plain(self, *texts: str) -> None:
        """Adds a paragraph for each text that is not empty."""
        for text in texts:
            if text:
                self.add("", (text, ""))


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


def _quotes(text: _Text, said: list[_Said], *, lead: str) -> None:
    for stance, quote, article in said:
        text.add("IntenseQuote", (quote.exact, ""))
        if lead == "stance":
            first = f"{stance} " + (", ".join(one.name for one in quote.speakers) or "no speaker")
        else:
            stands = "; ".join(f"{about.stance.value} {about.statement}" for about in quote.claims)
            first = stands or quote.kind.value
        metadata = article.summary.metadata
        where = ", ".join(part for part in (metadata.title, metadata.outlet, long_date(metadata.published)) if part)
        notes = [(f"\n{quote.note}", "i")] if quote.note else []
        text.add("", (first, "b"), (f"\n{where}", ""), *notes)
