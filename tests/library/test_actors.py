"""Actors: names in any script, dated roles, merging."""

from __future__ import annotations

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.library.quote_rows import role_at
from annotator.model import ActorKind, Function, Role
from tests.library.make import add_article, add_quote


def test_an_actor_has_what_it_was_given(library: Library) -> None:
    roles = [Role("harbour master", "Norrvik", "2029", "2031"), Role("clerk", "", "2020", "2029")]
    actor = library.actors.add(
        "  Ida \n Strand ",
        ActorKind.PERSON,
        aliases=["I. Strand"],
        roles=roles,
        description="islander",
        external_id="Q1",
    )
    assert (actor.name, actor.kind, actor.aliases) == ("Ida Strand", ActorKind.PERSON, ("I. Strand",))
    assert actor.roles == (roles[1], roles[0])
    assert (actor.description, actor.external_id, actor.quotes) == ("islander", "Q1", 0)
    assert library.history.steps()[0].label == "Add actor “Ida Strand”"
    library.undo()
    assert library.actors.all() == ()


@pytest.mark.parametrize("name", ["", "  ", "\n\t"])
def test_an_actor_needs_a_name(library: Library, name: str) -> None:
    with pytest.raises(ValueError, match="empty"):
        library.actors.add(name)
    actor = library.actors.add("Ida")
    with pytest.raises(ValueError, match="empty"):
        library.actors.set(actor.id, "name", name)
    with pytest.raises(ValueError, match="empty"):
        library.actors.add_alias(actor.id, name)


@pytest.mark.parametrize(
    ("stored", "asked"),
    [
        ("Ida Strand", "ida strand"),
        ("Володимир", "ВОЛОДИМИР"),
        ("Große", "GROSSE"),
        ("José", "jose\u0301"),
        ("渡邊", "渡邊"),
    ],
)
def test_a_name_is_found_in_any_case_and_script(library: Library, stored: str, asked: str) -> None:
    actor = library.actors.add(stored)
    found = library.actors.find(asked)
    assert found is not None
    assert found.id == actor.id
    library.actors.set(actor.id, "name", "Somebody else")
    again = library.actors.find(asked)
    assert again is not None
    assert again.id == actor.id, "the old name is an alias"


def test_a_name_goes_before_an_alias_and_exact_before_alike(library: Library) -> None:
    library.actors.add("Other", aliases=["STRAND"])
    lower, upper = library.actors.add("strand"), library.actors.add("Strand")
    for asked, wanted in (("strand", lower), ("Strand", upper)):
        found = library.actors.find(asked)
        assert found is not None
        assert found.id == wanted.id
    library.actors.trash([lower.id, upper.id])
    found = library.actors.find("Strand")
    assert found is not None
    assert found.name == "Other"
    assert library.actors.find("nobody") is None


def test_renaming_keeps_the_old_name_and_drops_the_new_one_from_the_aliases(library: Library) -> None:
    actor = library.actors.add("Strand", aliases=["Ida Strand"]).id
    library.actors.set(actor, "name", "Ida Strand")
    assert library.actors.get(actor).aliases == ("Strand",)
    library.undo()
    assert (library.actors.get(actor).name, library.actors.get(actor).aliases) == ("Strand", ("Ida Strand",))


def test_fields_are_set_one_by_one(library: Library) -> None:
    actor, port = library.actors.add("Ida Strand").id, library.actors.add("Port", ActorKind.ORGANISATION).id
    for field in ("description", "colour", "external_id", "note"):
        library.actors.set(actor, field, f"new {field}")
        assert getattr(library.actors.get(actor), field) == f"new {field}"
    library.actors.set_kind(actor, ActorKind.ANONYMOUS)
    library.actors.set_affiliation(actor, port)
    assert (library.actors.get(actor).kind, library.actors.get(actor).affiliation) == (ActorKind.ANONYMOUS, port)
    with pytest.raises(ValueError, match="no field"):
        library.actors.set(actor, "kind", "person")
    with pytest.raises(ValueError, match="itself"):
        library.actors.set_affiliation(actor, actor)


def test_aliases_and_roles_are_set_as_a_whole(library: Library) -> None:
    actor = library.actors.add("Ida Strand", aliases=["a", "b"], roles=[Role("clerk")]).id
    library.actors.set_aliases(actor, ["b", "c"])
    assert library.actors.get(actor).aliases == ("b", "c")
    library.actors.set_roles(actor, [Role("chair", "", "2030")])
    assert library.actors.get(actor).roles == (Role("chair", "", "2030"),)
    library.undo()
    assert library.actors.get(actor).roles == (Role("clerk"),)
    library.undo()
    assert library.actors.get(actor).aliases == ("a", "b")


def test_merging_hands_over_quotes_roles_names_and_members(library: Library) -> None:
    article = add_article(library)
    quotes = [add_quote(library, article, words).id for words in ("Nobody asked us", "decision hasty")]
    keep = library.actors.add("Olav Brekke", roles=[Role("chair")]).id
    other = library.actors.add("Brekke", aliases=["O. Brekke"], roles=[Role("chair"), Role("pilot", "", "2020")]).id
    member = library.actors.add("Deputy").id
    library.actors.set_affiliation(member, other)
    library.actors.set_affiliation(keep, other)
    library.quotes.add_actor(quotes, other)
    library.quotes.add_actor(quotes[:1], keep)
    library.quotes.add_actor(quotes[:1], other, Function.MENTIONED)
    library.actors.merge(keep, [other, keep, other])
    merged = library.actors.get(keep)
    assert set(merged.aliases) == {"Brekke", "O. Brekke"}
    assert set(merged.roles) == {Role("chair"), Role("pilot", "", "2020")}
    assert len(merged.roles) == 2
    assert merged.affiliation is None
    assert library.actors.get(member).affiliation == keep
    assert merged.quotes == 2
    assert [actor.id for actor in library.actors.all(trashed=True)] == [other]
    assert {each.function for each in library.quotes.get(quotes[0]).actors} == {Function.SPEAKER, Function.MENTIONED}
    library.undo()
    assert library.actors.get(keep).quotes == 1
    assert library.actors.get(other).quotes == 2
    assert library.actors.get(member).affiliation == other


def test_the_trash_hides_an_actor_from_lists_and_quotes(library: Library) -> None:
    quote = add_quote(library, add_article(library)).id
    actor = library.actors.add("Ida Strand").id
    library.quotes.add_actor([quote], actor)
    library.actors.trash([actor])
    assert library.actors.all() == ()
    assert library.quotes.get(quote).actors == ()
    assert library.actors.get(actor).trashed
    library.actors.restore([actor])
    assert [each.actor for each in library.quotes.get(quote).actors] == [actor]


def test_lists_and_recent_ones(library: Library) -> None:
    article = add_article(library)
    a, b, c = (library.actors.add(name).id for name in ("a", "B", "c"))
    assert [each.name for each in library.actors.all()] == ["a", "B", "c"]
    for actor in (c, b):
        library.quotes.add_actor([add_quote(library, article).id], actor)
    library.quotes.add_actor([add_quote(library, article).id], c)
    assert [each.id for each in library.actors.all()] == [c, b, a]
    assert library.actors.recent() == (c, b)
    assert library.actors.recent(1) == (c,)
    assert {each.id for each in library.actors.some([a, c, 99])} == {a, c}  # type: ignore[list-item]  # no such actor
    with pytest.raises(NotFound):
        library.actors.get(99)  # type: ignore[arg-type]  # no such actor


CLERK, CHAIR = ("clerk", "port", "2020-05", "2029-12-31"), ("chair", "council", "2030", "")


@pytest.mark.parametrize(
    ("date", "office"),
    [
        ("2019", ""), ("2020", "clerk, port"), ("2020-04", ""), ("2020-04-30", ""), ("2020-05-01", "clerk, port"),
        ("2029-12-31", "clerk, port"), ("2029-12-31T23:00+02:00", "clerk, port"), ("2030-01-01", "chair, council"),
        ("2031-03-14T08:00Z", "chair, council"), ("", ""),
    ],
)  # fmt: skip
def test_the_role_is_the_one_held_at_the_date(date: str, office: str) -> None:
    assert role_at([CLERK, CHAIR], date) == office


def test_of_two_roles_at_a_time_the_later_begun_counts() -> None:
    assert (
        role_at([("pilot", "", "", ""), ("chair", "", "2030", ""), ("guest", "", "2031", "2031")], "2031-05") == "guest"
    )
    assert role_at([("pilot", "", "", ""), ("chair", "", "2030", "")], "") == "pilot"
    assert role_at([], "2031") == ""
