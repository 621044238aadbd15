"""Making records one and taking them apart: merges, splits, and what is proposed."""

from __future__ import annotations

import pytest

from annotator.library import Library, propose_merges
from annotator.model import ActorKind, FieldTarget, Function, Relation, Role, Stance
from tests.library.make import add_article, add_quote


def test_a_split_actor_takes_its_quotes_aliases_and_roles_along(library: Library) -> None:
    article = add_article(library)
    mine, theirs = add_quote(library, article).id, add_quote(library, article, "on Monday").id
    minister = Role("minister", "the port")
    actor = library.actors.add("Strand", aliases=["Ida Strand", "Per Strand"], roles=[minister, Role("cook")]).id
    library.quotes.add_actor([mine, theirs], actor)
    library.quotes.add_actor([theirs], actor, Function.MENTIONED)
    before = library.actors.get(actor)
    part = library.actors.split(actor, "Per Strand", quotes=[theirs], aliases=["Per Strand"], roles=[minister])
    assert (part.name, part.aliases, part.roles) == ("Per Strand", (), (minister,))
    whole = library.actors.get(actor)
    assert (whole.aliases, whole.roles) == (("Ida Strand",), (Role("cook"),))
    assert [quote.id for quote in library.quotes.of_actor(part.id, None)] == [theirs]
    assert {each.function for each in library.quotes.get(theirs).actors} == {Function.SPEAKER, Function.MENTIONED}
    assert [quote.id for quote in library.quotes.of_actor(actor, None)] == [mine]
    assert library.unifying.distinct() == ((actor, part.id),)
    library.undo()
    assert library.actors.get(actor) == before
    with pytest.raises(ValueError, match="another name"):
        library.actors.split(actor, "Strand")
    with pytest.raises(ValueError, match="empty"):
        library.actors.split(actor, " ")


def test_merging_actors_fills_what_the_kept_one_does_not_say(library: Library) -> None:
    field = library.fields.add(FieldTarget.ACTOR, "Party").id
    other_field = library.fields.add(FieldTarget.ACTOR, "Born").id
    union = library.actors.add("Union", ActorKind.ORGANISATION).id
    keep = library.actors.add("Volodymyr Hnatiuk", description="clerk").id
    gone = library.actors.add("Vladimir Gnatyuk", description="another text", external_id="Q1").id
    library.actors.set(gone, "note", "met in May")
    library.actors.set_affiliation(gone, union)
    library.fields.fill(field, [keep], "green")
    library.fields.fill(field, [gone], "red")
    library.fields.fill(other_field, [gone], "1990")
    library.actors.merge(keep, [gone])
    merged = library.actors.get(keep)
    assert (merged.description, merged.external_id, merged.note, merged.affiliation) == (
        "clerk",
        "Q1",
        "met in May",
        union,
    )
    assert {value.name: value.value for value in merged.fields} == {"Party": "green", "Born": "1990"}
    assert merged.aliases == ("Vladimir Gnatyuk",)


def test_an_actor_is_not_made_to_belong_to_itself_by_a_merge(library: Library) -> None:
    union = library.actors.add("Dockers’ Union", ActorKind.ORGANISATION).id
    local = library.actors.add("The union", ActorKind.ORGANISATION).id
    library.actors.set_affiliation(local, union)
    library.actors.merge(union, [local])
    assert library.actors.get(union).affiliation is None


def test_merged_claims_keep_every_stand_and_link(library: Library) -> None:
    article = add_article(library)
    both, only = add_quote(library, article).id, add_quote(library, article, "on Monday").id
    topic = library.topics.add("Safety")
    keep, gone = library.claims.add("The hull is safe").id, library.claims.add("Safe hull", topic=topic, note="n").id
    third = library.claims.add("The hull leaks").id
    library.quotes.set_claim([both], keep, Stance.DENIES)
    library.quotes.set_claim([both, only], gone, Stance.ASSERTS)
    library.claims.link(gone, third, Relation.CONTRADICTS)
    library.claims.link(gone, keep, Relation.RESTATES)
    library.claims.link(third, gone, Relation.SUPPORTS)
    library.claims.link(third, keep, Relation.SUPPORTS)
    before = library.claims.all()
    library.claims.merge(keep, [gone, keep])
    merged = library.claims.get(keep)
    assert (merged.denies, merged.asserts, merged.topic, merged.note) == (1, 1, topic, "n")
    assert {(link.claim, link.other, link.relation) for link in library.claims.links()} == {
        (keep, third, Relation.CONTRADICTS),
        (third, keep, Relation.SUPPORTS),
    }
    assert [claim.id for claim in library.claims.all(trashed=True)] == [gone]
    library.undo()
    assert library.claims.all() == before


def test_actors_kept_apart_are_not_proposed_until_that_is_taken_back(library: Library) -> None:
    one = library.actors.add("Volodymyr Hnatiuk").id
    two = library.actors.add("Vladimir Gnatyuk").id
    actors = library.actors.all()
    assert [{each.a, each.b} for each in propose_merges(actors)] == [{one, two}]
    library.unifying.keep_apart(two, one)
    library.unifying.keep_apart(one, two)
    assert library.unifying.distinct() == ((one, two),)
    assert propose_merges(actors, library.unifying.distinct()) == ()
    library.undo()
    assert library.unifying.distinct() == ()
    library.redo()
    library.unifying.propose_again(one, two)
    assert library.unifying.distinct() == ()
