"""The service as a whole: snapshots, comparing, saved searches, history, and the errors it tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.model import ActorId, Changes, ClaimId, QuoteId, Relation, Stance
from tests.library.make import TEXT, add_article, add_quote, new_library


def test_a_library_is_named_after_its_file_and_keeps_its_uid(tmp_path: Path) -> None:
    with new_library(tmp_path, "Harbour 2031.attest") as library:
        uid = library.uid
        assert library.name == "Harbour 2031"
    with Library.open(tmp_path / "Harbour 2031.attest") as library:
        assert library.uid == uid
    with new_library(tmp_path, "other.attest") as library:
        assert library.uid != uid


def test_counts_leave_the_trash_out(library: Library) -> None:
    one, two = add_article(library), add_article(library, "Other\nNobody asked us.")
    for article in (one, two):
        library.quotes.add_actor([add_quote(library, article).id], library.actors.add("Olav").id)
    library.claims.add("It is safe")
    library.tags.add("frame / risk")
    assert library.counts() == {"articles": 2, "actors": 2, "claims": 1, "tags": 2, "quotes": 2}
    library.articles.trash([two])
    assert library.counts()["quotes"] == 1
    assert [actor.quotes for actor in library.actors.all()] == [1, 0]


def test_several_calls_in_an_edit_are_one_step(library: Library) -> None:
    article = add_article(library)
    told: list[Changes] = []
    library.on_changes(told.append)
    with library.edit("Quote with a speaker"):
        quote = add_quote(library, article).id
        library.quotes.add_actor([quote], library.actors.add("Olav").id)
    assert [(each.label, *each.actors, *each.quotes) for each in told] == [("Quote with a speaker", 1, 1)]
    library.undo()
    assert library.counts() == {"articles": 1, "actors": 0, "claims": 0, "tags": 0, "quotes": 0}


def test_a_step_says_what_it_was_about(library: Library) -> None:
    article = add_article(library)
    quote = add_quote(library, article).id
    actor = library.actors.add("Olav").id
    library.quotes.add_actor([quote], actor)
    library.quotes.set(quote, "note", "loud")
    library.actors.set(actor, "name", "Olav Brekke")
    library.claims.add("Nobody was asked")
    assert [step.about for step in library.history.steps()] == [
        "Nobody was asked",
        "Olav Brekke",
        "Nobody asked us",
        "Nobody asked us",
        "Olav Brekke",
        "Nobody asked us",
        "Ferry line to stay closed until spring",
    ]
    # What an undone step had made is not there any more, but the step still says what it was.
    library.history.undo_to(library.history.steps()[5].id)
    named = [step.about for step in library.history.steps()]
    assert named[0] == "Nobody was asked"
    assert named[4] == "Olav"
    assert library.history.steps(1)[0].about == "Nobody was asked"


def test_the_history_goes_back_to_a_point(library: Library) -> None:
    for name in ("a", "b", "c", "d"):
        library.tags.add(name)
    steps = library.history.steps()
    assert (library.history.can_undo(), library.history.can_redo()) == ("Add tag “d”", "")
    changes = library.history.undo_to(steps[2].id)
    assert changes is not None
    assert changes.tags == {2, 3, 4}
    assert [tag.name for tag in library.tags.all()] == ["a"]
    assert (library.history.can_undo(), library.history.can_redo()) == ("Add tag “a”", "Add tag “b”")
    assert [step.state for step in library.history.steps()] == ["undone", "undone", "undone", "done"]
    library.tags.add("e")
    assert library.history.can_redo() == ""
    assert library.history.undo_to(steps[0].id) is not None


def test_saved_searches(library: Library) -> None:
    library.save_search("mine", "ferry")
    library.save_search("Also", "hull")
    library.save_search("mine", "sluice")
    assert [(each.name, each.query) for each in library.saved_searches()] == [("Also", "hull"), ("mine", "sluice")]
    library.forget_search(library.saved_searches()[0].id)
    assert [each.name for each in library.saved_searches()] == ["mine"]
    library.undo()
    assert len(library.saved_searches()) == 2


def test_search_knows_every_edit(library: Library) -> None:
    article = add_article(library)
    assert [(hit.kind, hit.id) for hit in library.search("hull", kinds=["article"]).hits] == [("article", article)]
    quote = add_quote(library, article).id
    library.quotes.set(quote, "note", "zeppelin")
    assert [(hit.kind, hit.id) for hit in library.search("zeppelin").hits] == [("quote", quote)]
    library.undo()
    assert library.search("zeppelin").hits == ()


@pytest.fixture
def told(library: Library) -> Library:
    """Two articles; Olav asserts a claim in one and denies it in the other; Ida asserts its contrary."""
    first, second = (
        add_article(library, published="2031-03-01"),
        add_article(library, f"{TEXT}\nx", published="2031-03-09"),
    )
    claim, contrary = library.claims.add("It is safe").id, library.claims.add("It is not").id
    library.claims.link(claim, contrary, Relation.CONTRADICTS)
    olav, ida = library.actors.add("Olav").id, library.actors.add("Ida").id
    for article, actor, stated, stance in (
        (first, olav, claim, Stance.ASSERTS),
        (second, olav, claim, Stance.DENIES),
        (second, ida, contrary, Stance.ASSERTS),
        (second, olav, contrary, Stance.QUESTIONS),
    ):
        quote = add_quote(library, article).id
        library.quotes.add_actor([quote], actor)
        library.quotes.set_claim([quote], stated, stance)
    return library


def test_contradictions_of_a_speaker_come_first(told: Library) -> None:
    related = told.comparing.also_says(told.quotes.get(QuoteId(1)))
    assert [(each.quote.id, each.contradicts) for each in related] == [(2, True), (4, False)]
    assert [each.published for each in related] == ["2031-03-09", "2031-03-09"]
    assert told.comparing.also_says(told.quotes.get(QuoteId(3))) == ()
    assert len(told.comparing.also_says(told.quotes.get(QuoteId(1)), limit=1)) == 1


def test_stands_on_a_claim_come_in_time_and_mark_a_change_of_mind(told: Library) -> None:
    stands = told.comparing.stands(ClaimId(1))
    assert [(each.quote.id, each.published, each.contradicts) for each in stands] == [
        (1, "2031-03-01", True), (2, "2031-03-09", True)
    ]  # fmt: skip
    told.quotes.trash([QuoteId(2)])
    assert [each.contradicts for each in told.comparing.stands(ClaimId(1))] == [False]


def test_a_snapshot_holds_what_its_articles_refer_to(told: Library) -> None:
    union, federation = told.actors.add("Union").id, told.actors.add("Federation").id
    told.actors.set_affiliation(ActorId(1), union)
    told.actors.set_affiliation(union, federation)
    told.actors.add("Nobody's business")
    safety = told.topics.add("Safety")
    told.claims.set_topic([ClaimId(1)], told.topics.add("Hull", safety))
    told.topics.add("Unused")
    told.quotes.add_tag([QuoteId(1)], told.tags.add("frame / risk / hull").id)
    told.tags.add("frame / unused")
    whole = told.snapshot()
    assert [article.summary.id for article in whole.articles] == [1, 2]
    assert {actor.name for actor in whole.actors} == {"Olav", "Ida", "Union", "Federation"}
    assert {tag.path for tag in whole.tags} == {"frame", "frame / risk", "frame / risk / hull"}
    assert {topic.name for topic in whole.topics} == {"Safety", "Hull"}
    assert (len(whole.claims), len(whole.links), [coder.name for coder in whole.coders]) == (2, 1, ["Nina"])
    first = told.snapshot([whole.articles[0].summary.id])
    assert {actor.name for actor in first.actors} == {"Olav", "Union", "Federation"}
    assert ([claim.statement for claim in first.claims], first.links) == (["It is safe"], ())
    with pytest.raises(NotFound, match="no article 9"):
        told.snapshot([9])  # type: ignore[list-item]  # no such article


def test_a_snapshot_leaves_the_trash_out(told: Library) -> None:
    told.quotes.trash([QuoteId(3)])
    told.articles.trash([told.articles.all()[1].id])
    whole = told.snapshot()
    assert [article.summary.id for article in whole.articles] == [2]
    assert {actor.name for actor in whole.actors} == {"Olav"}


def test_a_coder_signs(tmp_path: Path) -> None:
    with Library.create(tmp_path / "a.attest", coder="Nina") as library:
        article = add_article(library)
        add_quote(library, article)
    with Library.open(tmp_path / "a.attest", coder="Oskar") as library:
        add_quote(library, article)
        assert [quote.coder for quote in library.quotes.all()] == ["Nina", "Oskar"]
        assert [step.coder for step in library.history.steps()] == ["Oskar", "Nina", "Nina"]
