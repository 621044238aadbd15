"""REFI-QDA projects, both ways: nothing the format can hold is lost, and each tool's way of counting is found out."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from lxml import etree

from annotator.errors import ImportFailed
from annotator.exchange import Imported, Outcome, read, recognise
from annotator.exchange.refi import best_counting
from annotator.exporting import canonical, write
from annotator.model import Metadata, Placement, Snapshot
from tests.exporting.make import Edition, content, harbour
from tests.exporting.strategies import snapshots
from tests.shared_data import SHARED, needs_shared

REFI = (SHARED or Path()) / "05_project_exchange" / "refi_qda"
MADE = (SHARED or Path()) / "08_hostile" / "made"


def said(snapshot: Snapshot) -> set[Any]:
    """What a REFI project can hold of the quotes: words, kind, actors, stances, tags, note, coder."""
    return {
        (
            tuple((s.start, s.end, s.exact) for s in quote.spans if s.placement is not Placement.ORPHAN),
            quote.kind,
            tuple(sorted((one.name, one.function) for one in quote.actors)),
            tuple(sorted((one.statement, one.stance) for one in quote.claims)),
            tuple(sorted(one.path for one in quote.tags)),
            quote.note,
            quote.coder,
        )
        for article in snapshot.articles
        for quote in article.quotes
        if any(span.placement is not Placement.ORPHAN for span in quote.spans)
    }


def test_a_project_comes_back_with_everything_it_can_hold(tmp_path: Path) -> None:
    before = canonical(harbour().snapshot())
    path = write(before, "qdpx", tmp_path / "a.qdpx")
    assert recognise(path) == "refi"
    imported = read(path)
    after = imported.snapshot
    assert said(after) == said(before)
    texts = {a.summary.uid: a.version.content.text for a in before.articles}
    assert {a.summary.uid: a.version.content.text for a in after.articles} == texts
    assert {a.summary.uid: a.summary.metadata.outlet for a in after.articles} == {
        a.summary.uid: a.summary.metadata.outlet for a in before.articles
    }
    assert {q.uid for a in after.articles for q in a.quotes} == {
        q.uid for a in before.articles for q in a.quotes if q.spans[0].placement is Placement.PLACED
    }
    assert {(t.uid, t.path) for t in after.tags} == {(t.uid, t.path) for t in before.tags}
    assert imported.report.count("selection", Outcome.KEPT) == 13


@given(snapshots())
@settings(max_examples=30)
def test_any_project_can_be_written_and_read(tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    # No article is all white space: a project's source that is, is left out with its reason.
    assume(all(article.version.content.text.strip() for article in snapshot.articles))
    path = write(snapshot, "qdpx", tmp_path_factory.mktemp("refi") / "a.qdpx")
    imported = read(path)
    wanted = sum(
        any(s.placement is not Placement.ORPHAN for s in quote.spans)
        for article in snapshot.articles
        for quote in article.quotes
    )
    assert imported.report.count("selection") == wanted
    assert write(snapshot, "qdc", path.with_suffix(".qdc")).read_bytes().startswith(b"<?xml")


TEXT = "Before 😀 the words,\r\nand “these” after.\nEnd."


@pytest.mark.parametrize("bom", [0, 1])
@pytest.mark.parametrize("newline", ["\r\n", "\n"])
@pytest.mark.parametrize("astral", [1, 2])
def test_every_way_of_counting_is_found_out(bom: int, newline: str, astral: int) -> None:
    def position(index: int) -> int:
        before = TEXT[:index]
        count = len(before) + before.count("😀") * (astral - 1) + bom
        return count - (before.count("\r\n") if newline == "\n" else 0)

    ranges = []
    for words in ("the words", "these", "and", "End", "after"):
        start = TEXT.index(words)
        ranges.append((position(start), position(start + len(words)), ""))
    table = best_counting(TEXT, ranges)
    assert [TEXT[table[s] : table[e]] for s, e, _ in ranges] == ["the words", "these", "and", "End", "after"]


def test_a_text_with_lf_counted_as_two_is_found_out() -> None:
    text = "one two\nthree four\nfive six"
    ranges = [(9, 14, "three"), (15, 19, "four"), (21, 25, "five")]
    table = best_counting(text, ranges)
    assert [text[table[s] : table[e]] for s, e, _ in ranges] == ["three", "four", "five"]


def project(path: Path, sources: str, files: dict[str, bytes] | None = None, name: str = "project.qde") -> Path:
    codes = '<Code guid="00000000-0000-0000-0000-000000000001" name="code" isCodable="true" color="#FF0000"/>'
    xml = (
        '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Test">'
        f"<CodeBook><Codes>{codes}</Codes></CodeBook><Sources>{sources}</Sources></Project>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, xml)
        for member, data in (files or {}).items():
            archive.writestr(member, data)
    return path


def selection(number: int, start: int, end: int) -> str:
    return (
        f'<PlainTextSelection guid="10000000-0000-0000-0000-00000000000{number}" startPosition="{start}"'
        f' endPosition="{end}"><Coding guid="20000000-0000-0000-0000-00000000000{number}">'
        '<CodeRef targetGUID="{00000000-0000-0000-0000-000000000001}"/></Coding></PlainTextSelection>'
    )


def source(selections: str, path: str = "internal://t.TXT") -> str:
    guid = "30000000-0000-0000-0000-000000000000"
    return f'<TextSource guid="{guid}" name="t" plainTextPath="{path}">{selections}</TextSource>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_texts_in_any_encoding_and_names_in_any_case(tmp_path: Path, encoding: str) -> None:
    text = "Crème brûlée “now”"
    path = project(
        tmp_path / "a.qdpx", source(selection(1, 6, 12)), {"sources/T.txt": text.encode(encoding)}, "Project.qde"
    )
    imported = read(path)
    (article,) = imported.snapshot.articles
    (quote,) = article.quotes
    assert (quote.exact, quote.tags[0].path, quote.tags[0].colour) == ("brûlée", "code", "#ff0000")


def test_bad_ranges_are_listed_and_shift_nothing_else(tmp_path: Path) -> None:
    ranges = ((5, 8), (-1, 3), (8, 5), (4, 4), (0, 999))
    made = "".join(selection(number, *place) for number, place in enumerate(ranges))
    imported = read(project(tmp_path / "a.qdpx", source(made), {"Sources/t.txt": b"Here are words"}))
    assert [q.exact for q in imported.snapshot.articles[0].quotes] == ["are"]
    assert imported.report.count("selection", Outcome.DROPPED) == 4
    assert "is no range" in imported.report.items[-1].reason


@pytest.mark.parametrize(
    "path", ["internal://../../etc/passwd", "/etc/passwd", "relative://t.txt", "internal://other.txt"]
)
def test_no_path_leads_out_of_the_project(tmp_path: Path, path: str) -> None:
    imported = read(project(tmp_path / "a.qdpx", source(selection(1, 0, 2), path), {"Sources/t.txt": b"text"}))
    assert imported.snapshot.articles == ()
    assert imported.report.count("selection", Outcome.DROPPED) == 1


def test_entities_are_not_looked_up(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    xml = (
        f'<!DOCTYPE Project [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<Project xmlns="urn:QDA-XML:project:1.0" name="p"><Sources>'
        '<TextSource guid="30000000-0000-0000-0000-000000000000" name="t"><PlainTextContent>a &x; b</PlainTextContent>'
        "</TextSource></Sources></Project>"
    )
    with zipfile.ZipFile(tmp_path / "a.qdpx", "w") as archive:
        archive.writestr("project.qde", xml)
    assert "SECRET" not in repr(read(tmp_path / "a.qdpx").snapshot)


def everything(imported: Imported) -> None:
    for article in imported.snapshot.articles:
        text = article.version.content.text
        for quote in article.quotes:
            assert all(text[span.start : span.end] == span.exact for span in quote.spans)


@needs_shared
def test_the_shared_nvivo_project_comes_over(tmp_path: Path) -> None:
    imported = read(REFI / "nvivo12_scrambled.qdpx")
    assert imported.report.count("code", Outcome.KEPT) == 152
    assert imported.report.count("selection") == 303
    assert imported.report.count("selection", Outcome.KEPT) == 303
    quotes = [quote for article in imported.snapshot.articles for quote in article.quotes]
    everything(imported)
    texts = {a.version.id: a.version.content.text for a in imported.snapshot.articles}
    whole = sum(
        not (q.start and texts[q.version][q.start - 1].isalnum() and q.exact[0].isalnum())
        and not texts[q.version][q.spans[-1].end : q.spans[-1].end + 1].isalnum()
        for q in quotes
    )
    assert whole >= 275


@needs_shared
def test_the_shared_atlas_project_without_its_texts_is_accounted_for(tmp_path: Path) -> None:
    imported = read(REFI / "atlasti8_TestProject.qdpx")
    assert imported.snapshot.articles == ()
    assert imported.report.count("selection") == imported.report.count("selection", Outcome.DROPPED) > 0
    assert imported.report.count("code", Outcome.KEPT) > 0


@needs_shared
def test_what_we_write_is_valid(tmp_path: Path) -> None:
    odd = Edition()
    place = odd.article(content("x\ty"), Metadata("\x00", "<", published="2031"))
    odd.quote(place, "x", coder="c", created="yesterday", speaker=odd.actor("\x07"), tags=(odd.tag("t", colour="red"),))
    empty = replace(harbour().snapshot(), articles=(), actors=(), claims=(), tags=(), links=(), coders=(), topics=())
    schema = etree.XMLSchema(etree.parse(str(REFI / "Project.xsd")))
    codebook = etree.XMLSchema(etree.parse(str(REFI / "Codebook.xsd")))
    for number, snapshot in enumerate((harbour().snapshot(), odd.snapshot(), empty)):
        with zipfile.ZipFile(write(snapshot, "qdpx", tmp_path / f"{number}.qdpx")) as archive:
            schema.assertValid(etree.fromstring(archive.read("project.qde")))
        codebook.assertValid(etree.parse(str(write(snapshot, "qdc", tmp_path / f"{number}.qdc"))))


@needs_shared
@pytest.mark.parametrize("path", sorted(MADE.glob("*.qdpx")), ids=lambda path: path.stem)
def test_shared_hostile_projects_do_no_harm(tmp_path: Path, path: Path) -> None:
    try:
        imported = read(path)
    except ImportFailed as error:
        if not error.hint:
            raise
        return
    everything(imported)
    write(imported.snapshot, "html", tmp_path / "a.html")
    assert "root:" not in repr(imported.snapshot)
