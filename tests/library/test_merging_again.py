"""Whatever comes in twice changes nothing the second time: another library, a page, a project of any tool.

Whole tables are compared, row by row. Left out are only the history itself and the queue of the index.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.errors import ImportFailed
from annotator.exporting import Options as ExportOptions
from annotator.exporting import canonical, write
from annotator.library import Library, build_sample, is_project, stop_importing
from annotator.model import Area, FieldKind, FieldTarget, Role, Snapshot, Stance
from tests.exchange.test_projects import TEXT, dna, qualcoder
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots
from tests.library.test_merging import hypothesis_rows, story
from tests.shared_data import SHARED, needs_shared

Tables = dict[str, list[tuple[object, ...]]]

_EXCHANGE = (SHARED or Path()) / "05_project_exchange"
_HISTORY = {"edit", "edit_row", "journal", "index_queue", "sqlite_sequence"}


def tables(library: Library) -> Tables:
    """Every row of every table that holds what researchers made or what is derived from it."""
    names = [row[0] for row in library._store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: [tuple(row) for row in library._store.rows(f'SELECT * FROM "{name}" ORDER BY rowid')]
        for name in sorted({*names} - _HISTORY)
    }


def same(before: Tables, after: Tables) -> None:
    """Say which table differs, and in which rows."""
    assert before.keys() == after.keys()
    for name, rows in before.items():
        assert after[name] == rows, name


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("again") / "sample.attest"
    build_sample(path)
    stop_importing()
    return path


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "ours.attest", coder="mk") as library:
        yield library


@pytest.fixture
def theirs(sample: Path, tmp_path: Path) -> Path:
    """The sample with one of everything it lacks: fields, areas, aliases, roles, searches, dismissals, the trash."""
    path = Path(shutil.copy(sample, tmp_path / "theirs.attest"))
    with Library.open(path, coder="other") as library:
        frame = library.fields.add(FieldTarget.QUOTE, "frame", FieldKind.CHOICE, ("cost", "safety"))
        quotes = library.quotes.all()
        library.fields.fill(frame.id, [quotes[0].id], "safety")
        library.quotes.trash([quotes[1].id])
        library.quotes.set(quotes[2].id, "note", "a *note*")
        printed = next(each for each in library.articles.all() if library.articles.layout(each.version) is not None)
        library.quotes.add(printed.id, [], areas=[Area(1, 10.0, 10.0, 50.0, 60.0)])
        library.quotes.add(printed.id, [(0, 5)], origin="rules")
        library.actors.add("Nobody quotes them")
        library.actors.trash([library.actors.add("Thrown away").id])
    return path


def twice(library: Library, path: Path, *, sound: bool = True) -> None:
    """Take a project in, and again; nothing changes the second time, and nothing is called new."""
    library.import_project(path)
    before = tables(library)
    _, report = library.import_project(path)
    same(before, tables(library))
    assert report.added == {}
    assert library.check() == () or not sound


def test_a_library_that_comes_again_changes_nothing(theirs: Path, ours: Library) -> None:
    file = theirs.read_bytes()
    ours.merge(theirs)
    before = tables(ours)
    report = ours.merge(theirs)
    same(before, tables(ours))
    assert (report.added, report.differences) == ({}, ())
    assert theirs.read_bytes() == file


def test_nor_into_a_library_with_other_words_for_the_same(theirs: Path, sample: Path, ours: Library) -> None:
    ours.merge(sample)
    quote = next(each for each in ours.quotes.all() if each.claims and each.claims[0].stance is Stance.ASSERTS)
    ours.quotes.set(quote.id, "note", "mine")
    ours.quotes.set_claim([quote.id], quote.claims[0].claim, Stance.DENIES)
    ours.quotes.trash([ours.quotes.all()[-1].id])
    ours.actors.add_alias(ours.actors.all()[0].id, "by another name")
    for prefer in ("", "ours", "theirs", "both"):
        ours.merge(theirs, prefer=prefer)
        before = tables(ours)
        ours.merge(theirs, prefer=prefer)
        same(before, tables(ours))


def test_nor_does_ours_when_it_comes_home(theirs: Path, ours: Library, sample: Path) -> None:
    """A library, merged into another that is then merged into it, knows all of it already."""
    ours.merge(sample)
    ours.quotes.add_tag([ours.quotes.all()[0].id], ours.tags.add("ours / only").id)
    ours.merge(theirs)
    before = tables(ours)
    home = ours.path
    ours.close()
    with Library.open(theirs, coder="other") as other:
        other.merge(home)
        mirrored = tables(other)
        other.merge(home)
        same(mirrored, tables(other))
    with Library.open(home, coder="mk") as again:
        again.merge(theirs)
        same(before, tables(again))


@pytest.mark.parametrize(
    ("format", "name"),
    [
        ("html", "a.html"), ("site", "a"), ("qdpx", "a.qdpx"), ("qdc", "a.qdc"), ("brat", "a"), ("w3c", "a.jsonld")
    ],
)  # fmt: skip
def test_nor_does_anything_we_export(theirs: Path, ours: Library, tmp_path: Path, format: str, name: str) -> None:
    with Library.open(theirs) as library:
        path = library.export(
            format, tmp_path / {"qdpx": "a.qdpx", "qdc": "a.qdc", "html": "a.html"}.get(format, format)
        )
    if format == "w3c":
        path = path.rename(tmp_path / "a.jsonld")
    twice(ours, path)


def test_nor_does_a_page_into_the_library_it_came_from(theirs: Path, tmp_path: Path) -> None:
    with Library.open(theirs, coder="other") as library:
        path = library.export("html", tmp_path / "a.html")
        before = tables(library)
        library.import_project(path)
        same(before, tables(library))


def test_nor_does_a_bundle_without_texts(theirs: Path, ours: Library, tmp_path: Path) -> None:
    with Library.open(theirs) as library:
        path = library.export("html", tmp_path / "a.html", options=ExportOptions(include_text=False))
    twice(ours, path)


@pytest.mark.parametrize("version", [2, 3])
def test_nor_do_projects_of_dna(ours: Library, tmp_path: Path, version: int) -> None:
    twice(ours, dna(tmp_path / "d.dna", version))


def test_nor_do_projects_of_qualcoder(ours: Library, tmp_path: Path) -> None:
    start = TEXT.index("“Second”")
    second = f"(1, 7, 1, '“Second”', {start}, {start + 8}, 'mk', '2031-01-03', '')"
    codings = f"{second}, (2, 7, 1, 'gone', 900, 904, '', '', '')"
    twice(ours, qualcoder(tmp_path / "q.qda", codings))


def test_nor_do_annotations_of_a_page(ours: Library, tmp_path: Path) -> None:
    story(ours, tmp_path)
    marks = [("", "“The gate held,” said the keeper", ""), ("", "“The gate held,”", ""), ("", "never written", "")]
    twice(ours, hypothesis_rows(tmp_path / "a.json", *marks))


def test_nor_do_names_with_space_around_them(ours: Library) -> None:
    snapshot = canonical(harbour().snapshot())
    first, *others = snapshot.actors
    spaced = replace(first, aliases=(" Ines  H. ", " "), roles=(Role(" minister ", " Transport "), Role("")))
    theirs = replace(snapshot, actors=(spaced, *others))
    ours.take_in(theirs, "spaced")
    known = ours.actors.find(first.name)
    assert known is not None
    assert (known.aliases, known.roles) == (("Ines H.",), (Role("minister", "Transport"),))
    before = tables(ours)
    report = ours.take_in(theirs, "spaced")
    same(before, tables(ours))
    assert report.differences == ()


@pytest.mark.parametrize("statement", ["", " ", "\u00a0\t", " two  spaces ", "TWO\nspaces"])
def test_nor_do_claims_without_words_or_with_odd_spaces(ours: Library, tmp_path: Path, statement: str) -> None:
    """They can be made no more, but may be here, and in what comes: what is here stays as it is."""
    snapshot = canonical(harbour().snapshot())
    first, *others = snapshot.claims

    def theirs(number: int, words: str) -> Snapshot:
        return replace(snapshot, claims=(replace(first, uid=f"{number:032x}", statement=words), *others))

    old = ours.claims.add("x").id
    with ours.edit("as it once was"):
        ours._store.update("claim", old, statement=statement)
    assert ours.take_in(theirs(1, statement), "old").added["claim"] == len(others)
    before = tables(ours)
    for number in (1, 2):
        spaced = statement.replace(" ", "  \t") or "\n"
        assert ours.take_in(theirs(number, spaced), "again").differences == ()
        same(before, tables(ours))
    assert ours.claims.get(old).statement == statement
    ours.import_project(ours.export("brat", tmp_path / "a"))
    assert len(ours.claims.all()) == len(snapshot.claims)

    with Library.create(tmp_path / "new.attest") as new:
        new.take_in(theirs(1, statement), "first")
        before = tables(new)
        for number in (1, 2):
            assert new.take_in(theirs(number, f" {statement} "), "again").differences == ()
            same(before, tables(new))
        assert " ".join(statement.split()) in [each.statement for each in new.claims.all()]


def test_half_a_character_is_refused_and_changes_nothing(ours: Library) -> None:
    snapshot = harbour().snapshot()
    half = replace(snapshot, actors=(replace(snapshot.actors[0], note="half \ud83d"), *snapshot.actors[1:]))
    before = tables(ours)
    with pytest.raises(ImportFailed, match="half a character"):
        ours.preview(half)
    with pytest.raises(ImportFailed, match=r"theirs\.html"):
        ours.take_in(half, "theirs.html")
    same(before, tables(ours))


@needs_shared
@pytest.mark.parametrize(
    "pattern",
    [
        "refi_qda/atlasti*.qdpx",
        pytest.param("refi_qda/nvivo*.qdpx", marks=pytest.mark.soak),
        "qualcoder*/*.qda",
        "taguette*/*.sqlite3",
        "brat*",
    ],
)
def test_nor_do_shared_projects(tmp_path: Path, pattern: str) -> None:
    found = [each for each in sorted(_EXCHANGE.glob(pattern)) if is_project(each)][:3]
    assert found
    for number, path in enumerate(found):
        with Library.create(tmp_path / f"{number}.attest") as library:
            twice(library, path)


@given(snapshots())
@settings(max_examples=10, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nor_does_any_snapshot(tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    folder = tmp_path_factory.mktemp("any")
    with Library.create(folder / "ours.attest") as library:
        page = write(snapshot, "html", folder / "a.html")
        # Half a character, as JSON can write it, is no text that a library could hold.
        page.write_bytes(page.read_bytes().replace(b"\\ud800", b"x"))
        twice(library, page, sound=False)  # quotes without words among others
