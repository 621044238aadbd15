"""brat folders and web annotations, both ways."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.errors import ImportFailed
from annotator.exchange import Outcome, read, recognise
from annotator.exporting import canonical, write
from annotator.model import FieldKind, FieldTarget, Placement, Quote, Snapshot
from tests.exchange.test_projects import bare
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots
from tests.library.make import add_article, add_quote, new_library
from tests.shared_data import SHARED, needs_shared

EXCHANGE = (SHARED or Path()) / "05_project_exchange"


def one_line(text: str) -> str:
    return " ".join(text.split())


def said(snapshot: Snapshot) -> set[Any]:
    """What a brat folder can hold of the quotes."""
    return {
        (
            bare(quote.exact.replace("…", "")),
            quote.kind,
            tuple(sorted((one_line(one.name), one.function) for one in quote.actors)),
            tuple(sorted((one_line(one.statement), one.stance) for one in quote.claims)),
            tuple(sorted(one.path for one in quote.tags)),
            one_line(quote.note),
            quote.cue,
        )
        for article in snapshot.articles
        for quote in article.quotes
        if all(span.placement is not Placement.ORPHAN for span in quote.spans)
    }


def test_a_brat_folder_comes_back_with_everything_it_can_hold(tmp_path: Path) -> None:
    before = canonical(harbour().snapshot())
    path = write(before, "brat", tmp_path / "brat")
    assert recognise(path) == "brat"
    imported = read(path)
    assert said(imported.snapshot) == said(before)
    assert imported.report.count("annotation", Outcome.KEPT) == 13
    texts = sorted(article.version.content.text for article in before.articles)
    assert sorted(article.version.content.text for article in imported.snapshot.articles) == texts
    write(before, "brat", path, overwrite=True)


@given(snapshots())
@settings(max_examples=30)
def test_brat_lines_say_what_stands_in_the_text(tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    path = write(snapshot, "brat", tmp_path_factory.mktemp("brat") / "out")
    for file in path.glob("*.ann"):
        text = file.with_suffix(".txt").read_bytes().decode()
        for line in file.read_bytes().decode().split("\n"):
            if line.startswith("T"):
                _, place, words = line.split("\t")
                ranges = [tuple(map(int, pair.split())) for pair in place.split(" ", 1)[1].split(";")]
                assert all("\n" not in text[s:e].strip("\n") for s, e in ranges)
                assert bare("".join(text[s:e] for s, e in ranges)) == bare(words)
    if any(path.glob("*.ann")):
        read(path)


@needs_shared
def test_the_shared_brat_folder_comes_over_whole() -> None:
    path = EXCHANGE / "brat_standoff"
    wanted = [
        line.split("\t")[2]
        for file in path.glob("*.ann")
        for line in file.read_text("utf-8").splitlines()
        if line[0] == "T"
    ]
    imported = read(path)
    found = [quote.exact for article in imported.snapshot.articles for quote in article.quotes]
    assert len(wanted) == imported.report.count("annotation", Outcome.KEPT) == 540
    assert sorted(map(bare, found)) == sorted(map(bare, wanted))
    assert {tag.path for tag in imported.snapshot.tags} == {"LOC", "MISC", "ORG", "PER"}


def test_our_web_annotations_come_back_as_orphans_with_all_they_say(tmp_path: Path) -> None:
    before = canonical(harbour().snapshot())
    path = write(before, "w3c", tmp_path / "a.jsonld")
    imported = read(path)
    assert imported.tool == "annotations"
    assert imported.report.count("annotation", Outcome.ORPHAN) == 14
    wanted = {
        (
            quote.exact,
            quote.kind,
            tuple(a.name for a in quote.actors),
            tuple(c.stance for c in quote.claims),
            quote.note,
        )
        for article in before.articles
        for quote in article.quotes
    }
    found = {
        (
            quote.exact,
            quote.kind,
            tuple(a.name for a in quote.actors),
            tuple(c.stance for c in quote.claims),
            quote.note,
        )
        for article in imported.snapshot.articles
        for quote in article.quotes
    }
    assert found == wanted
    pages = {article.summary.metadata.url for article in imported.snapshot.articles}
    assert "https://kestrel.example/harbour" in pages


@given(snapshots())
@settings(max_examples=30)
def test_web_annotations_bring_back_all_they_can_hold(
    tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot
) -> None:
    before = canonical(snapshot)
    path = write(before, "w3c", tmp_path_factory.mktemp("w3c") / "a.jsonld")
    wanted = {quote.uid: held(quote) for article in before.articles for quote in article.quotes if quote.spans}
    after = read(path).snapshot if wanted else None
    found = {quote.uid: held(quote) for article in after.articles for quote in article.quotes} if after else {}
    assert {uid: found.get(uid) for uid in wanted} == wanted


def held(quote: Quote) -> Any:
    """What an annotation has a place for."""
    return (
        quote.kind,
        sorted(span.exact for span in quote.spans if span.exact),
        [(one.name, one.function) for one in quote.actors if one.name],
        [(one.statement, one.stance, one.certainty) for one in quote.claims if one.statement],
        [(one.name, one.kind, one.value) for one in quote.fields if one.name],
        quote.note,
        quote.coder,
        quote.created,
        quote.cue,
        quote.obtained,
    )


def test_custom_fields_of_a_quote_are_the_same_field_in_the_library_that_takes_them(tmp_path: Path) -> None:
    with new_library(tmp_path) as library:
        quote = add_quote(library, add_article(library)).id
        for name, kind, value in (
            ("Verified", FieldKind.YES_NO, "yes"),
            ("Sourcing", FieldKind.CHOICE, "poor"),
            ("Seconds", FieldKind.NUMBER, "12.5"),
        ):
            choices = ("good", "poor") if kind is FieldKind.CHOICE else ()
            field = library.fields.add(FieldTarget.QUOTE, name, kind, choices)
            library.fields.fill(field.id, [quote], value)
        library.export("w3c", tmp_path / "a.jsonld")
        (theirs,) = read(tmp_path / "a.jsonld").snapshot.articles[0].quotes
        assert {(one.name, one.kind, one.value) for one in theirs.fields} == {
            ("Verified", FieldKind.YES_NO, "yes"),
            ("Sourcing", FieldKind.CHOICE, "poor"),
            ("Seconds", FieldKind.NUMBER, "12.5"),
        }
        before = library.fields.all()
        library.take_in(read(tmp_path / "a.jsonld").snapshot, "a.jsonld")
        assert library.fields.all() == before


@pytest.mark.parametrize(
    "fields", ["x", [7], {"Verified": "yes"}, [{"name": 1, "value": "a"}], [{"name": "a", "kind": "?", "value": "b"}]]
)
def test_fields_of_any_other_shape_do_no_harm(tmp_path: Path, fields: Any) -> None:
    target = {"source": "https://kestrel.example/a", "selector": {"type": "TextQuoteSelector", "exact": "words"}}
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps({"type": "Annotation", "target": target, "attest:fields": fields}), encoding="utf-8")
    (quote,) = read(path).snapshot.articles[0].quotes
    assert all(one.kind is FieldKind.TEXT and one.value == "b" for one in quote.fields)


def test_hypothesis_rows(tmp_path: Path) -> None:
    row = {
        "id": "abc",
        "created": "2031-01-02T03:04:05+00:00",
        "user": "acct:ona@hypothes.is",
        "uri": "https://kestrel.example/a",
        "text": "a note",
        "tags": ["risk", "frame / blame"],
        "document": {"title": ["The page"]},
        "target": [
            {
                "source": "https://kestrel.example/a",
                "selector": [
                    {"type": "RangeSelector"},
                    {"type": "TextPositionSelector", "start": 5, "end": 9},
                    {"type": "TextQuoteSelector", "exact": "the words", "prefix": "so ", "suffix": " stood"},
                ],
            }
        ],
    }
    note = {
        "id": "d",
        "user": "acct:ona@x",
        "uri": "https://kestrel.example/a",
        "text": "all of it",
        "target": [{"source": "https://kestrel.example/a"}],
    }
    path = tmp_path / "h.json"
    path.write_text(json.dumps({"total": 2, "rows": [row, note]}), "utf-8")
    (article,) = read(path).snapshot.articles
    assert (article.summary.metadata.title, article.summary.metadata.url) == ("The page", "https://kestrel.example/a")
    whole, quote = sorted(article.quotes, key=lambda one: len(one.spans))
    assert (quote.exact, quote.coder, quote.note) == ("the words", "ona", "a note")
    assert [tag.path for tag in quote.tags] == ["frame / blame", "risk"]
    assert (quote.spans[0].prefix, quote.spans[0].placement) == ("so ", Placement.ORPHAN)
    assert (whole.note, whole.spans) == ("all of it", ())


@pytest.mark.parametrize("raw", ["", "{", "[]", "{}", "7", '{"target": 1}', "[" * 100_000])
def test_other_json_is_nobodys(tmp_path: Path, raw: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(raw, "utf-8")
    with pytest.raises(ImportFailed):
        read(path)


@needs_shared
def test_shared_web_annotations_are_read_or_refused(tmp_path: Path) -> None:
    imported = read(EXCHANGE / "recogito" / "recogito-js.annotations.w3c.json")
    assert imported.report.count("annotation", Outcome.DROPPED) == 0
    exact = [quote.exact for article in imported.snapshot.articles for quote in article.quotes]
    assert {"Troy", "death in battle", "Ithaca"} <= set(exact)
    samples = sorted((EXCHANGE / "w3c_web_annotation").glob("tools__samples__correct__*.json"))
    samples = [path for path in samples if '"target"' in path.read_text("utf-8")]
    assert len(samples) > 20
    for path in samples:
        imported = read(path)
        assert imported.report.count("annotation") >= 1
        write(imported.snapshot, "html", tmp_path / "a.html", overwrite=True)


def test_pages_without_text_are_not_taken_for_each_other(tmp_path: Path) -> None:
    target = {"selector": {"type": "TextQuoteSelector", "exact": "x"}}
    rows = [{"id": n, "type": "Annotation", "target": {"source": f"https://{n}.example/"} | target} for n in "ab"]
    path = tmp_path / "x.json"
    path.write_text(json.dumps(rows), "utf-8")
    first, second = read(path).snapshot.articles
    assert first.version.sha256 != second.version.sha256
