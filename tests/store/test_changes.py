"""What an edit, undo or redo says it touched: every record that reads differently afterwards, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from annotator.library import Library
from annotator.model import Changes, Relation, Role, Stance
from tests.library.make import add_article, add_quote, new_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = new_library(tmp_path)
    yield library
    library.close()


def told_by(library: Library, act: Callable[[], object]) -> Changes:
    """What `act` says it touched, after making sure that undo and redo say the same."""
    told: list[Changes] = []
    library.on_changes(told.append)
    act()
    library.undo()
    library.redo()
    assert [each.what for each in told] == ["edit", "undo", "redo"]
    assert [(each.articles, each.quotes, each.actors, each.claims, each.tags, each.others) for each in told[1:]] == [
        (told[0].articles, told[0].quotes, told[0].actors, told[0].claims, told[0].tags, told[0].others)
    ] * 2
    return told[0]


def ids(*groups: Iterable[int]) -> list[set[int]]:
    return [set(group) for group in groups]


def test_adding_a_quote_touches_its_article(library: Library) -> None:
    article = add_article(library)
    actor = library.actors.add("Olav Brekke").id
    told = told_by(library, lambda: library.quotes.add(article, [(3, 9)], speakers=[actor]))
    assert told == Changes(
        "Add quote", "edit", frozenset({article}), frozenset({1}), frozenset({actor}), frozenset(), frozenset()
    )


def test_a_note_touches_its_quote_only(library: Library) -> None:
    article = add_article(library)
    quote, other = add_quote(library, article), add_quote(library, article, "decision hasty")
    told = told_by(library, lambda: library.quotes.set(quote.id, "note", "check this"))
    assert told.quotes == {quote.id}
    assert other.id not in told.quotes
    assert not told.actors | told.claims | told.tags


def test_renaming_an_actor_touches_the_quotes_with_the_name(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    actor = library.actors.add("O. Brekke").id
    library.quotes.add_actor([quote.id], actor)
    told = told_by(library, lambda: library.actors.set(actor, "name", "Olav Brekke"))
    assert ids(told.actors, told.quotes) == ids([actor], [quote.id])


def test_describing_an_actor_touches_no_quote(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    actor = library.actors.add("O. Brekke").id
    library.quotes.add_actor([quote.id], actor)
    assert not told_by(library, lambda: library.actors.set(actor, "description", "islander")).quotes


def test_a_new_role_touches_the_quotes_that_show_it(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    actor = library.actors.add("Olav Brekke").id
    library.quotes.add_actor([quote.id], actor)
    told = told_by(library, lambda: library.actors.add_role(actor, Role("chair", "islands' council", "2030")))
    assert told.quotes == {quote.id}
    assert library.quotes.get(quote.id).speakers[0].role == "chair, islands' council"


def test_another_date_touches_the_quotes_whose_roles_it_decides(library: Library) -> None:
    article = add_article(library)
    quote = add_quote(library, article)
    told = told_by(library, lambda: library.articles.set(article, "published", "2029-01-01"))
    assert ids(told.articles, told.quotes) == ids([article], [quote.id])


def test_renaming_a_parent_tag_touches_what_shows_its_path(library: Library) -> None:
    article = add_article(library)
    quote = add_quote(library, article)
    child = library.tags.add("frame / risk / hull")
    top, middle = library.tags.find("frame"), library.tags.find("frame / risk")
    assert top is not None
    assert middle is not None
    library.quotes.add_tag([quote.id], child.id)
    library.articles.add_tag(article, middle.id)
    told = told_by(library, lambda: library.tags.set(top.id, "name", "frames"))
    assert told.tags == {top.id, middle.id, child.id}
    assert told.quotes == {quote.id}
    assert told.articles == {article}
    assert library.quotes.get(quote.id).tags[0].path == "frames / risk / hull"


def test_defining_a_tag_touches_no_quote(library: Library) -> None:
    quote = add_quote(library, add_article(library))
    tag = library.tags.add("risk").id
    library.quotes.add_tag([quote.id], tag)
    told = told_by(library, lambda: library.tags.set(tag, "definition", "talk of danger"))
    assert ids(told.tags, told.quotes) == ids([tag], [])


@pytest.mark.parametrize("through_article", [False, True])
def test_the_trash_touches_whatever_counts_the_quote(library: Library, through_article: bool) -> None:
    article = add_article(library)
    quote = add_quote(library, article).id
    actor, claim, tag = (
        library.actors.add("Olav Brekke").id,
        library.claims.add("Nobody asked").id,
        library.tags.add("x").id,
    )
    library.quotes.add_actor([quote], actor)
    library.quotes.set_claim([quote], claim, Stance.ASSERTS)
    library.quotes.add_tag([quote], tag)

    def counted() -> tuple[int, int, int]:
        return library.actors.get(actor).quotes, library.claims.get(claim).asserts, library.tags.get(tag).quotes

    assert counted() == (1, 1, 1)
    act = (lambda: library.articles.trash([article])) if through_article else (lambda: library.quotes.trash([quote]))
    told = told_by(library, act)
    touched = ids(told.articles, told.quotes, told.actors, told.claims, told.tags)
    assert touched == ids([article], [quote], [actor], [claim], [tag])
    assert counted() == (0, 0, 0)


def test_linking_claims_touches_both(library: Library) -> None:
    one, other = library.claims.add("It is safe").id, library.claims.add("It is not").id
    told = told_by(library, lambda: library.claims.link(one, other, Relation.CONTRADICTS))
    assert told.claims == {one, other}


def test_merging_actors_touches_the_quotes_that_change_hands(library: Library) -> None:
    quote = add_quote(library, add_article(library)).id
    keep, other = library.actors.add("Olav Brekke").id, library.actors.add("Brekke").id
    library.quotes.add_actor([quote], other)
    told = told_by(library, lambda: library.actors.merge(keep, [other]))
    assert ids(told.actors, told.quotes) == ids([keep, other], [quote])


def test_topics_and_searches_are_named_by_their_table(library: Library) -> None:
    assert told_by(library, lambda: library.topics.add("Safety")).others == {"topic"}
    assert told_by(library, lambda: library.save_search("mine", "ferry")).others == {"saved_search"}


def test_nothing_is_told_of_an_edit_that_failed(library: Library) -> None:
    told: list[Changes] = []
    library.on_changes(told.append)
    article = add_article(library)
    told.clear()
    with pytest.raises(ValueError, match="no span"):
        library.quotes.add(article, [(5, 5)])
    assert told == []
