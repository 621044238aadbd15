"""Merging: uid for uid, nothing overwritten, one step back; a page Attest exported comes back without loss."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.exchange import read
from annotator.exporting import Options as ExportOptions
from annotator.library import Library, build_sample, stop_importing
from annotator.model import ArticleId, FieldKind, FieldTarget, Placement, QuoteId, Stance


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


@pytest.fixture
def two(sample: Path, empty: Library, tmp_path: Path) -> tuple[Library, Path, QuoteId]:
    """A library with the sample in it, another that says different things of the same, and a quote of both."""
    empty.merge(sample)
    other = Path(shutil.copy(sample, tmp_path / "other.attest"))
    with Library.open(other) as theirs:
        quote = next(each for each in theirs.quotes.all() if each.claims and each.claims[0].stance is Stance.ASSERTS)
        theirs.quotes.set(quote.id, "note", "their note")
        theirs.quotes.set(quote.id, "cue", "their cue")
        theirs.quotes.set_claim([quote.id], quote.claims[0].claim, Stance.QUESTIONS)
        theirs.quotes.add_tag([quote.id], theirs.tags.add("theirs / only").id)
        actor = theirs.actors.find("Ines Halloran")
        assert actor is not None
        theirs.actors.set(actor.id, "description", "their description")
        theirs.actors.add_alias(actor.id, "Ines H.")
    mine = next(each for each in empty.quotes.all() if each.uid == quote.uid)
    empty.quotes.set(mine.id, "note", "my note")
    empty.quotes.set(mine.id, "cue", "")
    return empty, other, mine.id


def test_what_differs_is_listed_blanks_are_filled_and_lists_joined(two: tuple[Library, Path, QuoteId]) -> None:
    library, other, quote = two
    report = library.merge(other)
    kept = {(each.kind, each.field.split(" on ")[0]): each.kept for each in report.differences}
    assert kept == {
        ("quote", "note"): "ours",
        ("quote", "cue"): "theirs",
        ("quote", "stance"): "ours",
        ("quote", "tags"): "both",
        ("actor", "description"): "ours",
        ("actor", "aliases"): "both",
    }
    mine = library.quotes.get(quote)
    assert (mine.note, mine.cue, mine.claims[0].stance) == ("my note", "their cue", Stance.ASSERTS)
    assert "theirs / only" in [tag.path for tag in mine.tags]
    halloran = library.actors.find("Ines H.")
    assert halloran is not None
    assert halloran.description != "their description"
    library.undo()
    mine = library.quotes.get(quote)
    assert (mine.note, mine.cue) == ("my note", "")
    assert "theirs / only" not in [tag.path for tag in mine.tags]


def test_a_preview_changes_nothing_and_a_choice_is_followed(two: tuple[Library, Path, QuoteId]) -> None:
    library, other, quote = two
    steps = library.history.steps(100)
    told: list[object] = []
    library.on_changes(told.append)
    report = library.preview_merge(other)
    assert library.history.steps(100) == steps
    assert not told
    assert library.quotes.get(quote).cue == ""
    choices = {(each.uid, each.field): "theirs" for each in report.differences if each.kind == "quote"}
    done = library.merge(other, choices)
    assert {each.kept for each in done.differences if each.kind == "quote"} == {"theirs"}
    mine = library.quotes.get(quote)
    assert (mine.note, mine.claims[0].stance) == ("their note", Stance.QUESTIONS)
    assert library.preview_merge(other).differences == tuple(
        each for each in done.differences if each.kind == "actor" and each.field == "description"
    )
    assert library.check() == ()


def test_one_side_can_be_preferred_for_all(two: tuple[Library, Path, QuoteId]) -> None:
    library, other, quote = two
    assert {each.kept for each in library.preview_merge(other, prefer="ours").differences} == {"ours"}
    library.merge(other, prefer="theirs")
    assert library.quotes.get(quote).note == "their note"
    assert library.preview_merge(other).differences == ()


def test_what_we_threw_away_stays_away_unless_something_needs_it(sample: Path, empty: Library) -> None:
    empty.merge(sample)
    quote = empty.quotes.all()[0]
    empty.quotes.trash([quote.id])
    empty.actors.trash([quote.speakers[0].actor])
    report = empty.merge(sample)
    assert {(each.kind, each.field, each.kept) for each in report.differences} == {
        ("quote", "place", "ours"),
        ("actor", "place", "theirs"),
    }
    assert quote.uid not in [each.uid for each in empty.quotes.all()]


def test_the_sources_come_with_a_library(sample: Path, empty: Library) -> None:
    empty.merge(sample)
    with Library.open(sample) as theirs:
        by_uid = {each.uid: each.version for each in theirs.articles.all()}
        for mine in empty.articles.all():
            ours = empty.articles.version(mine.version)
            other = theirs.articles.version(by_uid[mine.uid])
            assert empty.articles.source(ours.source) == theirs.articles.source(other.source)
            assert empty.articles.layout(mine.version) == theirs.articles.layout(by_uid[mine.uid])
    assert empty.verify() == ()


STORY = "Gate holds\n\nAn opening paragraph.\n\n“The gate held,” said the keeper. “The gate held,” said the clerk.\n"


def hypothesis_rows(path: Path, *targets: tuple[str, str, str]) -> Path:
    rows = [
        {
            "id": f"urn:x:{number}",
            "type": "Annotation",
            "target": {
                "source": "http://www.kestrel.example/gate/?utm_source=x#top",
                "selector": {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
            },
        }
        for number, (prefix, exact, suffix) in enumerate(targets)
    ]
    path.write_text(json.dumps(rows), "utf-8")
    return path


def story(library: Library, tmp_path: Path) -> ArticleId:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    article = library.import_files([tmp_path / "story.txt"]).imported[0].article
    library.articles.set(article, "url", "https://kestrel.example/gate")
    stop_importing()
    return article


def test_annotations_of_a_page_find_their_place_in_the_article_of_its_address(tmp_path: Path, empty: Library) -> None:
    article = story(empty, tmp_path)
    page = hypothesis_rows(
        tmp_path / "a.json",
        ("", "“The gate held,” said the keeper", ""),
        ("said the keeper. ", "“The gate held,”", " said the clerk."),
        ("", "“The gate held,”", ""),
        ("", "nothing of the kind was ever written", ""),
    )
    _, report = empty.import_project(page)
    assert report.known == {"article": 1}
    quotes = empty.quotes.of_article(article)
    text = empty.articles.get(article).version.content.text
    places = {quote.exact: (quote.start, quote.spans[0].placement) for quote in quotes if quote.start}
    assert places["“The gate held,” said the keeper"] == (text.index("“The gate"), Placement.PLACED)
    assert (text.rindex("“The gate"), Placement.PLACED) in [(q.start, q.spans[0].placement) for q in quotes]
    # One that could stand in two places waits for a look, one that stands nowhere is an orphan.
    placements = sorted(quote.spans[0].placement.value for quote in quotes)
    assert placements == ["orphan", "placed", "placed", "review"]
    assert report.orphans == 1
    assert empty.check() == ()


def test_annotations_that_came_before_their_page_are_placed_when_they_come_again(
    tmp_path: Path, empty: Library
) -> None:
    page = hypothesis_rows(tmp_path / "a.json", ("", "“The gate held,” said the keeper", ""))
    _, first = empty.import_project(page)
    assert first.orphans == 1
    article = story(empty, tmp_path)
    _, again = empty.import_project(page)
    assert again.added == {}
    (quote,) = empty.quotes.of_article(article)
    assert quote.spans[0].placement is Placement.PLACED


def test_a_bundle_without_text_attaches_to_the_readers_own_copy(sample: Path, empty: Library, tmp_path: Path) -> None:
    with Library.open(sample) as theirs:
        bundle = theirs.export("html", tmp_path / "bundle.html", options=ExportOptions(include_text=False))
    empty.merge(sample)
    with empty.edit("Keep the articles only"):
        empty._store.run("DELETE FROM quote")
    _, report = empty.import_project(bundle)
    assert report.added == {"quote": 80}
    assert report.orphans == 0
    with Library.open(sample) as theirs:
        assert {q.uid: (q.start, q.exact) for q in theirs.quotes.all()} == {
            q.uid: (q.start, q.exact) for q in empty.quotes.all()
        }


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


def test_custom_fields_travel_in_a_page_and_in_a_library(sample: Path, empty: Library, tmp_path: Path) -> None:
    other = Path(shutil.copy(sample, tmp_path / "other.attest"))
    with Library.open(other) as theirs:
        frame = theirs.fields.add(FieldTarget.QUOTE, "frame", FieldKind.CHOICE, ("cost", "safety"))
        seat = theirs.fields.add(FieldTarget.ACTOR, "seat")
        quote, actor = theirs.quotes.all()[0], theirs.actors.all()[0]
        theirs.fields.fill(frame.id, [quote.id], "safety")
        theirs.fields.fill(seat.id, [actor.id], "Norrvik")
        page = theirs.export("html", tmp_path / "page.html")
    mine = empty.fields.add(FieldTarget.QUOTE, "Frame", FieldKind.CHOICE, ("morality",))
    _, report = empty.import_project(page)
    assert {(each.field, each.kept) for each in report.differences if each.kind == "field"} == {("choices", "both")}
    assert empty.fields.get(mine.id).choices == ("morality", "cost", "safety")
    came = next(each for each in empty.quotes.all() if each.uid == quote.uid)
    assert [(value.name, value.value) for value in came.fields] == [("Frame", "safety")]
    who = empty.actors.find(actor.name)
    assert who is not None
    assert [value.value for value in who.fields] == ["Norrvik"]
    assert "quote" not in empty.merge(other).added
    assert empty.check() == ()
