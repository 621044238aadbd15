"""What a search shows: words in context, notes, tables of hits, hits tagged in one step."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from annotator.errors import ExportFailed
from annotator.library import Library, SearchAnswer, write_hits
from annotator.library.hit_table import HIT_COLUMNS
from annotator.library.searching import bring_up_to_date
from annotator.model import ArticleId, Function, QuoteId, Stance
from annotator.search import Index
from tests.library.make import TEXT, add_article, add_quote

ARTICLE, QUOTE = ArticleId(1), QuoteId(1)


@pytest.fixture
def index(library: Library, tmp_path: Path) -> Iterator[Index]:
    add_article(library, outlet="Norrvik Post", language="en", url="https://norrvik.example/ferry")
    add_quote(library, ARTICLE)
    opened = Index.open(tmp_path / "index", uid=library.uid, texts=library.searching.texts)
    yield opened
    opened.close()


def ask(library: Library, index: Index, query: str, *, every: bool = False) -> SearchAnswer:
    bring_up_to_date(index, library.indexing)
    return library.searching.show(query, index.search(query, limit=50), every=every)


def test_every_found_word_of_an_article_is_a_line(library: Library, index: Index) -> None:
    answer = ask(library, index, "islands in:articles", every=True)
    assert (answer.total, answer.records, len(answer.hits)) == (1, 1, 3)
    for hit in answer.hits:
        (start, end), (first, last) = hit.spans[0], hit.marks[0]
        assert TEXT[start:end] == hit.snippet[first:last]
        assert TEXT[start:end].casefold().startswith("island")
    assert ask(library, index, "islands in:articles").hits[0].spans == tuple(hit.spans[0] for hit in answer.hits)


def test_words_found_in_a_note_are_shown_from_the_note(library: Library, index: Index) -> None:
    library.articles.set(ARTICLE, "note", "Compare the permit of May.")
    library.quotes.set(QUOTE, "note", "He never had a permit.")
    actor = library.actors.add("Olav Brekke").id
    library.actors.set(actor, "note", "Permit holder since 2020.")
    found = {hit.kind: hit for hit in ask(library, index, "in:notes permit", every=True).hits}
    assert set(found) == {"article", "quote", "actor"}
    for hit in found.values():
        assert hit.snippet[slice(*hit.marks[0])].casefold() == "permit"
    assert found["article"].spans == ()


def test_quotes_are_found_by_certainty_and_by_what_an_actor_is_in_them(library: Library, index: Index) -> None:
    minister, claim = library.actors.add("Ada Lund").id, library.claims.add("The ferry is safe").id
    library.quotes.add_actor([QUOTE], minister, Function.ADDRESSEE)
    library.quotes.set_claim([QUOTE], claim, Stance.DENIES, "probable")
    for query in ("addressee:lund", "certainty:probable", "stance:deny addressee:lund", "certainty:*"):
        assert [hit.kind for hit in ask(library, index, query).hits] == ["quote"], query
    for query in ("mentioned:lund", "speaker:lund", "certainty:certain"):
        assert not ask(library, index, query).hits, query
    library.quotes.set(QUOTE, "certainty", "certain")
    assert ask(library, index, "certainty:certain certainty:probable").total == 1


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_hits_become_a_table(library: Library, index: Index, tmp_path: Path, suffix: str) -> None:
    library.articles.set(ARTICLE, "title", "=HYPERLINK(“x”)")
    answer = ask(library, index, "asked", every=True)
    rows = library.searching.rows("asked", answer.hits)
    path = write_hits(rows, tmp_path / f"hits{suffix}", False)
    if suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            read = [tuple(row) for row in csv.reader(file)]
        assert read[1][HIT_COLUMNS.index("title")].startswith("'=")
    else:
        sheet = load_workbook(path).active
        assert sheet is not None
        read = [tuple("" if cell is None else str(cell) for cell in row) for row in sheet.iter_rows(values_only=True)]
        assert sheet["F2"].data_type == "s"
    assert read[0] == HIT_COLUMNS
    for row, hit in zip(read[1:], answer.hits, strict=True):
        told = dict(zip(HIT_COLUMNS, row, strict=True))
        assert told["found"].casefold() == "asked"
        assert told["before"] + told["found"] + told["after"] == hit.snippet
        assert (told["outlet"], told["published"]) == ("Norrvik Post", "2031-03-14")
    articles = [row for row in read[1:] if row[1] == "article"]
    assert [TEXT[int(row[-3]) : int(row[-2])] for row in articles] == ["asked", "asked"]
    with pytest.raises(ExportFailed):
        write_hits(rows, path, False)


def test_hits_are_tagged_in_one_step(library: Library, index: Index) -> None:
    tag = library.tags.add("permits").id
    hits = ask(library, index, "asked", every=True).hits
    assert library.searching.tag(hits, tag) == 2
    assert library.searching.tag(hits, tag) == 2
    assert [each.path for each in library.quotes.get(QUOTE).tags] == ["permits"]
    assert [each.path for each in library.articles.summary(ARTICLE).tags] == ["permits"]
    assert {hit.kind for hit in ask(library, index, "tag:permits").hits} == {"article", "quote", "tag"}
    library.undo()
    assert library.quotes.get(QUOTE).tags == library.articles.summary(ARTICLE).tags == ()
