"""Tables and references: what a spreadsheet, a statistics program and a bibliography get."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings

from annotator.exchange import read
from annotator.exporting import canonical, find_format, write
from annotator.exporting.references import authors, bibtex, bibtex_keys, csl, ris
from annotator.exporting.rows import COLUMNS, all_statements, columns, harmless
from annotator.model import Area, CustomField, FieldId, FieldKind, FieldTarget, Metadata, Snapshot, Stance
from tests.exporting.make import Edition, content, harbour, uid
from tests.exporting.strategies import snapshots

FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", '  =HYPERLINK("//evil.example")', "＝1+1")


def risky() -> Snapshot:
    edition = Edition()
    for text in FORMULAS:
        place = edition.article(content("x" + text.replace("\t", " ")), Metadata(text, text, text, "2031-03-14", text))
        edition.quote(
            place,
            "x",
            speaker=edition.actor(text),
            claims=((edition.claim(text), Stance.DENIES),),
            tags=(edition.tag(text),),
            note=text,
        )
    return edition.snapshot()


def test_csv_has_a_row_for_each_quote_speaker_and_claim(tmp_path: Path) -> None:
    to = write(harbour().snapshot(), "csv", tmp_path / "a.csv")
    raw = to.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    with to.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(list(all_statements(canonical(harbour().snapshot())))) == 15
    reyl = [row for row in rows if row["speaker"] == "Tomas Reyl" and "decision" in row["words"]]
    assert {(row["claim"], row["stance"]) for row in reyl} == {
        ("The sluice is unsafe to open", "questions"),
        ("Unions were consulted", "denies"),
    }
    assert all(row["role"] == "secretary" and row["published"] == "2031-03-14" for row in reyl)


def test_no_cell_can_be_a_formula(tmp_path: Path) -> None:
    with write(risky(), "csv", tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "＝"))]
    assert any(cell == "'=1+1" for cell in cells)
    assert harmless("a=b") == "a=b"
    assert harmless(-3) == -3
    book = openpyxl.load_workbook(write(risky(), "xlsx", tmp_path / "a.xlsx"))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)


def test_the_workbook_has_types_and_all_records(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write(harbour().snapshot(), "xlsx", tmp_path / "a.xlsx"))
    assert book.sheetnames == ["Statements", "Articles", "Actors", "Claims", "Tags"]
    table = list(book["Statements"].iter_rows(values_only=True))
    assert table[0] == COLUMNS
    assert len(table) == 16
    first = dict(zip(COLUMNS, table[3], strict=True))
    assert isinstance(first["published"], datetime)
    assert isinstance(first["start"], int)
    assert [row[0] for row in book["Actors"].iter_rows(min_row=2, values_only=True)] == sorted(
        (actor.name for actor in harbour().actors), key=str.casefold
    )
    titles = [row[3] for row in book["Articles"].iter_rows(min_row=2, values_only=True)]
    assert titles[-1] == "2031"  # not a whole date, so it stays text


def test_json_lines_are_whole_records(tmp_path: Path) -> None:
    lines = write(harbour().snapshot(), "jsonl", tmp_path / "a.jsonl").read_text("ascii").splitlines()
    quotes = {quote.uid: quote for article in harbour().articles for quote in article.quotes}
    records = [json.loads(line) for line in lines]
    assert {record["quote"]: record["words"] for record in records} == {u: q.exact for u, q in quotes.items()}
    first = next(record for record in records if record["quote"] == harbour().articles[0].quotes[0].uid)
    assert first["actors"][0]["name"] == "Ines Halloran"
    assert first["article"]["outlet"] == "Kestrel Daily"


def test_a_field_whose_name_no_file_can_hold_has_a_column_all_the_same(tmp_path: Path) -> None:
    odd = CustomField(FieldId(1), "f" * 32, FieldTarget.QUOTE, "age\x00\ud800", FieldKind.TEXT)
    to = write(replace(harbour().snapshot(), fields=(odd,)), "xlsx", tmp_path / "odd.xlsx")
    sheet = openpyxl.load_workbook(to)["Statements"]
    assert "quote: age\ufffd\ufffd" in [cell.value for cell in sheet[1]]


@given(snapshots())
@settings(max_examples=25)
@pytest.mark.parametrize("name", ["csv", "xlsx", "jsonl", "w3c", "ris", "bibtex", "csl"])
def test_any_snapshot_can_be_written(name: str, tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    to = write(snapshot, name, tmp_path_factory.mktemp(name) / f"out{find_format(name).suffix}")
    if name in ("w3c", "csl"):
        json.loads(to.read_text("utf-8"))
    elif name == "xlsx":
        book = openpyxl.load_workbook(to)
        assert book["Statements"].max_row == len(list(all_statements(canonical(snapshot)))) + 1
    elif name == "csv":
        with to.open(encoding="utf-8-sig", newline="") as file:
            assert {len(row) for row in csv.reader(file)} == {len(columns(canonical(snapshot)))}


ARTICLE = Metadata(
    "Gates & “dams”: 50% {leak}",
    "Kestrel Daily",
    "By Ona Brandt and Jo Reed",
    "2031-03-14",
    "https://k.example/a_b",
    "en",
)


def bibliography(metadata: Metadata) -> Any:
    edition = Edition()
    edition.article(content("x"), metadata)
    return edition.snapshot()


def test_ris_names_each_part() -> None:
    assert ris(bibliography(ARTICLE).articles[0]).split("\r\n")[:-3] == [
        "TY  - NEWS",
        "TI  - Gates & “dams”: 50% {leak}",
        "AU  - Brandt, Ona",
        "AU  - Reed, Jo",
        "T2  - Kestrel Daily",
        "PY  - 2031",
        "DA  - 2031/03/14",
        "LA  - en",
        "UR  - https://k.example/a_b",
        f"ID  - {uid('article', 1)}",
    ]
    partial = ris(bibliography(Metadata("t", published="2031-03")).articles[0])
    assert "DA  - 2031/03/\r\n" in partial
    assert partial.endswith("ER  - \r\n\r\n")


def test_csl_names_each_part() -> None:
    item = csl(bibliography(ARTICLE).articles[0])
    assert item["type"] == "article-newspaper"
    assert item["author"] == [{"literal": "Ona Brandt"}, {"literal": "Jo Reed"}]
    assert item["issued"] == {"date-parts": [[2031, 3, 14]]}
    assert "issued" not in csl(bibliography(Metadata("t")).articles[0])


def test_bibtex_escapes_and_balances() -> None:
    entry = bibtex(bibliography(ARTICLE).articles[0], "brandt2031")
    assert entry.startswith("@article{brandt2031,\n")
    assert r"title = {{Gates \& “dams”: 50\% \{leak\}}}" in entry
    assert "author = {{Ona Brandt} and {Jo Reed}}" in entry
    bare = re.sub(r"\\[{}]", "", entry)
    assert bare.count("{") == bare.count("}")


def test_bibtex_keys_differ() -> None:
    edition = Edition()
    for _ in range(3):
        edition.article(content("x"), ARTICLE)
    edition.article(content("x"), Metadata("بلا"))
    assert bibtex_keys(edition.snapshot()) == ["brandt2031", "brandt2031-2", "brandt2031-3", "article"]


def test_bylines_become_names() -> None:
    assert authors("By Ona Brandt, Jo Reed and Li Wei") == ["Ona Brandt", "Jo Reed", "Li Wei"]
    assert authors("") == []


def test_an_area_on_a_page_is_in_every_table_and_comes_back_from_web_annotations(tmp_path: Path) -> None:
    areas = (Area(3, 72.0, 90.5, 300.0, 210.25, near=4, source="5" * 64), Area(4, 10.0, 20.0, 30.0, 40.0))
    snapshot = harbour().snapshot()
    first = snapshot.articles[0]
    marked = replace(first.quotes[0], spans=(), areas=areas)
    snapshot = replace(snapshot, articles=(replace(first, quotes=(marked,)),))
    wanted = "p. 3: 72, 90.5, 300, 210.25; p. 4: 10, 20, 30, 40"
    with write(snapshot, "csv", tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["areas"] for row in csv.DictReader(file)} == {wanted}
    sheet = openpyxl.load_workbook(write(snapshot, "xlsx", tmp_path / "a.xlsx"))["Statements"]
    assert {row[COLUMNS.index("areas")] for row in sheet.iter_rows(min_row=2, values_only=True)} == {wanted}
    (line,) = write(snapshot, "jsonl", tmp_path / "a.jsonl").read_text("ascii").splitlines()
    assert json.loads(line)["areas"] == [asdict(area) for area in areas]
    ((quote,),) = (article.quotes for article in read(write(snapshot, "w3c", tmp_path / "a.jsonld")).snapshot.articles)
    assert quote.areas == areas
