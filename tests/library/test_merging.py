"""Merging: uid for uid, nothing overwritten, one step back; a page Attest exported comes back without loss."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.exchange import read
from annotator.library import Library, build_sample, stop_importing


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("merging") / "sample.attest"
    build_sample(path)
    stop_importing()
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "sample.attest", coder="mk") as library:
        yield library


def test_a_whole_library_comes_in_and_goes_back_in_one_step(sample: Path, empty: Library) -> None:
    report = empty.merge(sample)
    assert report.added == {"tag": 14, "actor": 31, "claim": 15, "article": 10, "quote": 80}
    assert not report.differences
    assert not report.orphans
    assert empty.check() == ()
    with Library.open(sample) as theirs:
        assert [a.name for a in theirs.actors.all()] == [a.name for a in empty.actors.all()]
        assert {q.uid: (q.exact, q.note, q.coder) for q in theirs.quotes.all()} == {
            q.uid: (q.exact, q.note, q.coder) for q in empty.quotes.all()
        }
        assert {t.path for t in theirs.tags.all()} == {t.path for t in empty.tags.all()}
    empty.undo()
    assert empty.counts() == {"articles": 0, "quotes": 0, "actors": 0, "claims": 0, "tags": 0}


def test_the_same_library_again_brings_nothing(sample: Path, empty: Library) -> None:
    empty.merge(sample)
    again = empty.merge(sample)
    assert again.added == {}
    assert again.known["quote"] == 80
    assert len(empty.quotes.all()) == 80


def test_ours_is_kept_and_the_difference_listed(sample: Path, empty: Library, tmp_path: Path) -> None:
    empty.merge(sample)
    other = Path(shutil.copy(sample, tmp_path / "other.attest"))
    with Library.open(other) as theirs:
        quote = theirs.quotes.all()[0]
        theirs.quotes.set(quote.id, "note", "their note")
        theirs.actors.set(theirs.actors.all()[0].id, "description", "their description")
    mine = next(each for each in empty.quotes.all() if each.uid == quote.uid)
    report = empty.merge(other)
    assert {(each.kind, each.theirs) for each in report.differences} == {
        ("quote", "their note"),
        ("actor", "their description"),
    }
    assert empty.quotes.get(mine.id).note == mine.note


def test_quotes_follow_to_a_text_that_differs_or_wait_as_orphans(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    words = "“The gate held through every storm of the winter,” said the keeper of the sluice on Monday."
    first.write_text(f"Gate holds\n\nAn opening paragraph about the harbour.\n\n{words}\n", encoding="utf-8")
    second.write_text(
        f"Gate holds\n\nAnother opening, quite a bit longer than the first one was.\n\n{words}\n", encoding="utf-8"
    )
    with Library.create(tmp_path / "theirs.attest") as theirs:
        article = theirs.import_files([first]).imported[0].article
        text = theirs.articles.get(article).version.content.text
        start = text.index("“The gate")
        theirs.quotes.add(article, [(start, text.index("”") + 1)])
        gone = text.index("An opening paragraph")
        theirs.quotes.add(article, [(gone, gone + len("An opening paragraph about the harbour"))])
        uid = theirs.articles.summary(article).uid
    with Library.create(tmp_path / "ours.attest") as ours:
        mine = ours.import_files([second]).imported[0].article
        with ours.edit("Same article"):
            ours._store.update("article", mine, uid=uid)
        report = ours.merge(tmp_path / "theirs.attest")
        assert report.orphans == 1
        placed = [q for q in ours.quotes.of_article(mine) if q.spans[0].placement == "placed"]
        assert [quote.exact for quote in placed] == ["“The gate held through every storm of the winter,”"]
        assert ours.check() == ()
    stop_importing()


def test_an_exported_page_comes_back_and_exports_to_the_same_bytes(
    sample: Path, empty: Library, tmp_path: Path
) -> None:
    with Library.open(sample) as theirs:
        page = theirs.export("html", tmp_path / "first.html")
    imported, report = empty.import_project(page)
    assert imported.tool == "attest"
    assert report.added["quote"] == 80
    assert empty.check() == ()
    again = empty.export("html", tmp_path / "again.html")
    assert again.read_bytes() == page.read_bytes()
    assert read(again).snapshot == imported.snapshot
