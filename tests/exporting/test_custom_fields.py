"""A library's own fields leave it with its quotes."""

from __future__ import annotations

import csv
from pathlib import Path
from zipfile import ZipFile

import pytest

from annotator.library import Library, read_project
from annotator.model import FieldKind, FieldTarget
from tests.library.make import add_article, add_quote, new_library


def filled(folder: Path) -> Library:
    library = new_library(folder)
    article = add_article(library)
    quote = add_quote(library, article).id
    for target, name, kind, value in (
        (FieldTarget.QUOTE, "=Verified", FieldKind.YES_NO, "yes"),
        (FieldTarget.ARTICLE, "Circulation", FieldKind.NUMBER, "1200"),
    ):
        field = library.fields.add(target, name, kind)
        library.fields.fill(field.id, [quote if target is FieldTarget.QUOTE else article], value)
    library.fields.add(FieldTarget.ACTOR, "Party")
    return library


def test_the_statements_have_a_column_for_each_field_of_quotes_and_articles(tmp_path: Path) -> None:
    with filled(tmp_path) as library:
        written = library.export("csv", tmp_path / "statements.csv")
        path = getattr(written, "path", written)
        with path.open(encoding="utf-8-sig", newline="") as file:
            head, row = list(csv.reader(file))
        assert dict(zip(head[-2:], row[-2:], strict=True)) == {
            "quote: =Verified": "yes",
            "article: Circulation": "1200",
        }
        book = library.export("xlsx", tmp_path / "statements.xlsx")
        with ZipFile(getattr(book, "path", book)) as parts:
            sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "article: Circulation" in sheet
    assert "1200" in sheet


@pytest.mark.parametrize("format", ["html", "site"])
def test_a_page_comes_back_into_a_library_and_out_again_the_same_with_its_fields(tmp_path: Path, format: str) -> None:
    (tmp_path / "out").mkdir()
    with filled(tmp_path) as library:
        first = library.export(format, tmp_path / "first")
        before = files(first)
        assert any(b"Circulation" in content and b"1200" in content for content in before.values())
    with Library(tmp_path / "out" / "ferry.attest", create=True) as again:
        again.take_in(read_project(first).snapshot, first.name)
        assert files(again.export(format, tmp_path / "out" / "first")) == before


def files(written: Path) -> dict[str, bytes]:
    if written.is_file():
        return {written.name: written.read_bytes()}
    return {str(file.relative_to(written)): file.read_bytes() for file in written.rglob("*") if file.is_file()}
