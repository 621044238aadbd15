"""What was found is shown before it comes in: what is known, a copy, missing; then only what is chosen comes in."""

from __future__ import annotations

from dataclasses import replace

from annotator.errors import ImportFailed
from annotator.importing import Columns, Outcome, Skipped
from annotator.library import Library, OnDuplicate, Sameness, chosen_text
from annotator.library.originals import original_blocks, toggled
from annotator.model import Draft
from tests.library.make import TEXT, add_article, draft, source
from tests.library.test_copies import report

SKIP, VERSION, ARTICLE = OnDuplicate.SKIP, OnDuplicate.VERSION, OnDuplicate.ARTICLE


def outcome(*drafts: Draft, path: str = "ferry.txt") -> Outcome:
    return Outcome(path, source(name=path), drafts)


def test_nothing_is_in_the_library_before_it_is_chosen(library: Library) -> None:
    staging = library.stage()
    found = staging.take(outcome(draft(), draft("Two.\nText.", outlet="Post")))
    assert [(each.metadata.title, each.words > 1) for each in found.candidates] == [
        ("Ferry line to stay closed until spring", True), ("Two.", True)
    ]  # fmt: skip
    assert found.clean
    assert library.articles.all() == ()
    made = staging.commit("ferry.txt", {found.candidates[1].number: SKIP})
    assert [each.title for each in made.imported] == ["Two."]
    assert [(each.title, each.reason) for each in made.skipped] == [(TEXT.split("\n")[0], "You left it out.")]
    assert [each.metadata.outlet for each in library.articles.all()] == ["Post"]
    assert library.articles.source(library.articles.get(made.imported[0].article).version.source) == source()
    staging.close()
    assert library.check() == ()


def test_what_is_known_says_how(library: Library) -> None:
    article = add_article(library, url="https://post.example/1")
    staging = library.stage()
    found = staging.take(
        outcome(
            draft(),
            draft("Other.\nText.", url="https://post.example/1"),
            draft("Twin.\nText."),
            draft("Twin.\nText."),
            draft("New.\nText.", url="https://post.example/2"),
            draft("New.\nChanged.", url="https://post.example/2"),
        )
    )
    told = [
        None if each.known is None else (each.known.what, each.known.article, each.known.candidate)
        for each in found.candidates
    ]
    assert told == [
        (Sameness.TEXT, article, None), (Sameness.ADDRESS, article, None), None, (Sameness.TEXT, None, 3), None,
        (Sameness.ADDRESS, None, 5),
    ]  # fmt: skip
    assert not found.clean
    staging.close()


def test_each_duplicate_is_skipped_or_a_version_or_an_article_as_chosen(library: Library) -> None:
    add_article(library, url="https://post.example/1")
    staging = library.stage()
    texts = ("One.\nText.", "Two.\nText.", "Three.\nText.")
    found = staging.take(outcome(*(draft(text, url="https://post.example/1") for text in texts)))
    choices = dict(zip((each.number for each in found.candidates), (SKIP, VERSION, ARTICLE), strict=True))
    made = staging.commit("ferry.txt", choices, merge="import:1")
    assert [each.title for each in made.duplicates] == ["One."]
    assert [(each.title, each.new_version) for each in made.imported] == [("Two.", True), ("Three.", False)]
    assert [each.number for each in library.articles.all()] == [1, 2]
    library.undo()
    assert [each.number for each in library.articles.all()] == [1]
    staging.close()


def test_copies_are_told_and_grouped_only_when_wanted(library: Library) -> None:
    here = add_article(library, report(1))
    staging = library.stage()
    first = staging.take(outcome(draft(report(1) + "\nMore."), draft(report(2)), path="a"))
    second = staging.take(outcome(draft(report(2) + "\nMore."), path="b"))
    [one, two], [three] = first.candidates, second.candidates
    assert one.copy_of is not None
    assert one.copy_of.article == here
    assert two.copy_of is None
    assert three.copy_of is not None
    assert three.copy_of.candidate == two.number
    staging.commit("a", {one.number: SKIP, two.number: SKIP}, merge="i", group=False)
    assert all(each.cluster is None for each in library.articles.all())
    staging.commit("b", {three.number: SKIP}, merge="i")
    assert len({each.cluster for each in library.articles.all() if each.cluster is not None}) == 1
    staging.close()


def test_what_the_file_says_and_what_was_found_are_compared(library: Library) -> None:
    staging = library.stage()
    found = staging.take(replace(outcome(draft()), found=3, skipped=(Skipped("2", "no text", "Weather"),)))
    assert (found.stated, found.short) == (3, 1)
    assert found.skipped[0].reason == "2: no text"
    assert not found.clean
    failed = staging.take(
        Outcome("bad.pdf", None, error=ImportFailed("bad.pdf is broken.", "Save it again.", "bad.pdf"))
    )
    assert failed.failed is not None
    assert staging.commit("bad.pdf", {}).failed == (failed.failed,)
    assert staging.file_source("bad.pdf") is None
    staging.close()


def test_a_table_read_again_takes_the_place_of_what_it_gave(library: Library) -> None:
    staging = library.stage()
    table = Columns(("a", "b"), (("1", "2"),), {"text": "a"})
    first = staging.take(replace(outcome(draft("One.\nText.")), table=table))
    again = staging.take(replace(outcome(draft("One.\nText.")), table=table))
    assert again.candidates[0].known is None
    assert again.candidates[0].number != first.candidates[0].number
    kept = staging.file_source("ferry.txt")
    assert kept == source()
    staging.close()


def test_blocks_are_put_back_and_left_out(library: Library) -> None:
    staging = library.stage()
    found = staging.take(outcome(draft()))
    number = found.candidates[0].number
    blocks = original_blocks(staging.draft(number).content)
    assert chosen_text(blocks) == staging.draft(number).content
    mended = chosen_text(toggled(blocks, 1))
    now = staging.mend(number, mended, "blocks chosen by hand 1")
    assert now.extractor == "plain text 1, blocks chosen by hand 1"
    assert now.words < found.candidates[0].words
    again = original_blocks(staging.draft(number).content)
    assert not again[1].kept
    assert chosen_text(toggled(again, 1)).text == TEXT
    made = staging.commit("ferry.txt", {number: SKIP})
    version = library.articles.get(made.imported[0].article).version
    assert version.content == mended
    assert version.extractor == "plain text 1, blocks chosen by hand 1"
    staging.close()


def test_a_page_read_whole_shows_what_was_dropped_without_a_trace() -> None:
    now = draft("Title\nFirst paragraph.\nMended paragraph.").content
    whole_pieces = original_blocks(draft("Title\nFirst paragraph.\nDropped line.\nSecond paragraph.").content)
    shown = original_blocks(now, chosen_text(whole_pieces))
    assert [(each.text, each.kept) for each in shown] == [
        ("Title", True), ("First paragraph.", True), ("Dropped line.", False), ("Second paragraph.", False),
        ("Mended paragraph.", True),
    ]  # fmt: skip
    assert chosen_text(shown).text == now.text
