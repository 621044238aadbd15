"""Adding what an importer found: every article is accounted for, a file comes in whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import ImportFailed
from annotator.importing import Outcome, Skipped
from annotator.library import ImportReport, Library, OnDuplicate
from annotator.model import Draft
from tests.library.make import TEXT, draft, source


def outcome(*drafts: Draft, path: str = "ferry.txt") -> Outcome:
    return Outcome(path, source(), drafts)


def test_new_articles_come_in(library: Library) -> None:
    report = library.add_outcome(outcome(draft(), replace(draft("Two.\nText."), warnings=("Short.",))))
    assert [(each.article, each.title, each.path, each.new_version, each.warnings) for each in report.imported] == [
        (1, TEXT.split("\n")[0], "ferry.txt", False, ()), (2, "Two.", "ferry.txt", False, ("Short.",))
    ]  # fmt: skip
    assert report.found == 2
    assert [step.label for step in library.history.steps()] == ["Import articles"]


def test_the_same_text_is_a_duplicate_wherever_it_comes_from(library: Library) -> None:
    library.add_outcome(outcome(draft()))
    for on_duplicate in (OnDuplicate.SKIP, OnDuplicate.VERSION, OnDuplicate.ARTICLE):
        report = library.add_outcome(outcome(draft(title="Other title"), path="copy.txt"), on_duplicate=on_duplicate)
        [left] = report.duplicates
        assert (left.article, left.path, left.title) == (1, "copy.txt", "Other title")
        assert "the same text" in left.reason
        assert (report.imported, report.found) == ((), 1)
    assert len(library.history.steps()) == 1


def test_another_text_at_the_same_address_can_become_a_version(library: Library) -> None:
    library.add_outcome(outcome(draft(url="https://post.example/1")))
    newer = outcome(draft(f"{TEXT}\nMore.", url="https://post.example/1"))
    [left] = library.add_outcome(newer).duplicates
    assert "the same address, with another text" in left.reason
    assert "as a new version" in left.hint
    report = library.add_outcome(newer, on_duplicate=OnDuplicate.VERSION)
    assert [(each.article, each.new_version) for each in report.imported] == [(1, True)]
    assert library.articles.summary(report.imported[0].article).number == 2
    [left] = library.add_outcome(outcome(draft())).duplicates
    assert "the text of an earlier version" in left.reason
    library.undo()
    assert library.articles.summary(report.imported[0].article).number == 1


def test_a_duplicate_in_the_trash_is_said_to_be_there(library: Library) -> None:
    library.add_outcome(outcome(draft()))
    library.articles.trash([library.articles.all()[0].id])
    [left] = library.add_outcome(outcome(draft())).duplicates
    assert "(in the trash)" in left.reason


def test_two_of_one_kind_in_one_file(library: Library) -> None:
    report = library.add_outcome(outcome(draft(), draft()))
    assert (len(report.imported), len(report.duplicates)) == (1, 1)


def test_what_the_importer_left_out_is_in_the_report(library: Library) -> None:
    report = library.add_outcome(replace(outcome(draft()), skipped=(Skipped("An advertisement " * 20, "no article"),)))
    [left] = report.skipped
    assert left.reason.endswith("no article")
    assert len(left.title) <= 80
    assert report.found == 2


def test_a_file_that_failed_leaves_nothing(library: Library) -> None:
    failed = Outcome("bad.pdf", None, error=ImportFailed("bad.pdf is broken.", "Save it again.", "bad.pdf"))
    report = library.add_outcome(failed)
    assert [(each.path, each.reason, each.hint) for each in report.failed] == [
        ("bad.pdf", "bad.pdf is broken.", "Save it again.")
    ]
    assert library.history.steps() == ()


def test_a_file_comes_in_whole_or_not_at_all(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    add = type(library.articles).add

    def failing(self: object, made: Draft, origin: object) -> object:
        if made.metadata.title == "Two.":
            raise OSError("the disk is gone")
        return add(self, made, origin)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(type(library.articles), "add", failing)
    with pytest.raises(OSError, match="gone"):
        library.add_outcome(outcome(draft(), draft("Two.\nText.")))
    assert library.articles.all() == ()
    assert library._store.value("SELECT count(*) FROM source") == 0


def test_files_of_one_import_are_one_step(library: Library) -> None:
    for number in range(5):
        library.add_outcome(outcome(draft(f"{number}.\nText {number}.")), merge="import:1")
    library.add_outcome(outcome(draft()), merge="import:2")
    assert [step.rows for step in library.history.steps()] == [2, 10]
    library.undo()
    library.undo()
    assert library.articles.all() == ()
    library.redo()
    assert len(library.articles.all()) == 5


def test_reports_add_up() -> None:
    report = sum([ImportReport(), ImportReport()], ImportReport())
    assert report == ImportReport()


def test_a_file_name_that_is_no_text_is_kept_readable(library: Library) -> None:
    library.articles.add(draft(), source(name="f\udce4hre.txt"))
    assert library.articles.get(library.articles.all()[0].id).version.source_name == "f?hre.txt"


def test_import_files_reads_in_a_process_of_its_own(library: Library, tmp_path: Path) -> None:
    from annotator.library import stop_importing

    (tmp_path / "a.txt").write_text("A title\n\nA text about a ferry that stays in port.\n", encoding="utf-8")
    seen: list[str] = []
    try:
        report = library.import_files([tmp_path / "a.txt", tmp_path / "none.txt"], progress=seen.append)
    finally:
        stop_importing()
    assert [each.title for each in report.imported] == ["A title"]
    assert [each.path for each in report.failed] == [str(tmp_path / "none.txt")]
    assert seen == [str(tmp_path / "a.txt"), str(tmp_path / "none.txt")]
