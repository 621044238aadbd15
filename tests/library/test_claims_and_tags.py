"""Claims with stances, topics and links; tags as a tree."""

from __future__ import annotations

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.model import ClaimLink, Relation, Stance
from tests.library.make import add_article, add_quote


def test_a_claim_counts_the_stands_taken_on_it(library: Library) -> None:
    article = add_article(library)
    claim = library.claims.add(" The hull \n is safe ", note="n", status="open")
    assert (claim.statement, claim.note, claim.status) == ("The hull is safe", "n", "open")
    quotes = [add_quote(library, article).id for _ in range(4)]
    for quote, stance in zip(quotes, (Stance.ASSERTS, Stance.DENIES, Stance.DENIES, Stance.QUESTIONS), strict=True):
        library.quotes.set_claim([quote], claim.id, stance)
    counted = library.claims.get(claim.id)
    assert (counted.asserts, counted.denies, counted.questions, counted.reports) == (1, 2, 1, 0)
    library.quotes.trash(quotes[1:2])
    assert library.claims.get(claim.id).denies == 1
    library.articles.trash([article])
    assert library.claims.get(claim.id).denies == 0
    assert len(library.quotes.of_claim(claim.id)) == 0


def test_a_stance_replaces_the_one_before(library: Library) -> None:
    quote, claim = add_quote(library, add_article(library)).id, library.claims.add("It is safe").id
    library.quotes.set_claim([quote], claim, Stance.ASSERTS, "certain")
    library.quotes.set_claim([quote], claim, Stance.DENIES)
    assert [(each.stance, each.certainty) for each in library.quotes.get(quote).claims] == [(Stance.DENIES, "")]
    library.quotes.remove_claim([quote], claim)
    assert library.quotes.get(quote).claims == ()
    library.undo()
    assert library.quotes.get(quote).claims[0].stance is Stance.DENIES


def test_claims_are_found_edited_and_trashed(library: Library) -> None:
    claim = library.claims.add("Шлюз безпечний").id
    found = library.claims.find("  шлюз  БЕЗПЕЧНИЙ ")
    assert found is not None
    assert found.id == claim
    for field, value in (("statement", "New words"), ("status", "checked"), ("note", "see file")):
        library.claims.set(claim, field, value)
        assert getattr(library.claims.get(claim), field) == value
    for empty in ("", " ", "\u00a0\t\n"):
        with pytest.raises(ValueError, match="needs words: write down what is claimed"):
            library.claims.set(claim, "statement", empty)
        with pytest.raises(ValueError, match="needs words: write down what is claimed"):
            library.claims.add(empty)
        assert library.claims.find(empty) is None
    with pytest.raises(ValueError, match="no field"):
        library.claims.set(claim, "topic", "1")
    with pytest.raises(NotFound):
        library.claims.get(99)  # type: ignore[arg-type]  # no such claim
    library.claims.trash([claim])
    assert library.claims.all() == ()
    assert library.claims.find("New words") is None
    library.claims.restore([claim])
    assert [each.id for each in library.claims.all()] == [claim]


def test_links_between_claims(library: Library) -> None:
    one, two, three = (library.claims.add(words).id for words in ("one", "two", "three"))
    library.claims.link(one, two, Relation.CONTRADICTS)
    library.claims.link(one, two, Relation.CONTRADICTS)
    library.claims.link(three, one, Relation.RESTATES)
    links = (ClaimLink(one, two, Relation.CONTRADICTS), ClaimLink(three, one, Relation.RESTATES))
    assert library.claims.links() == links
    assert library.claims.links(one) == links
    assert library.claims.links(two) == links[:1]
    with pytest.raises(ValueError, match="itself"):
        library.claims.link(one, one, Relation.SUPPORTS)
    library.claims.trash([two])
    assert library.claims.links() == links[1:]
    library.claims.restore([two])
    library.claims.unlink(one, two, Relation.CONTRADICTS)
    assert library.claims.links() == links[1:]


def test_recent_claims_and_tags_come_newest_first(library: Library) -> None:
    quote = add_quote(library, add_article(library)).id
    claims = [library.claims.add(words).id for words in ("one", "two", "three")]
    tags = [library.tags.add(name).id for name in ("one", "two", "three")]
    for at in (1, 0):
        library.quotes.set_claim([quote], claims[at])
        library.quotes.add_tag([quote], tags[at])
    assert library.claims.recent() == (claims[0], claims[1])
    assert library.tags.recent() == (tags[0], tags[1])
    assert len(library.claims.some([claims[0], claims[2]])) == 2


def test_a_tag_is_added_with_its_parents(library: Library) -> None:
    tag = library.tags.add(" frame /risk / hull ", definition="talk of danger", colour="#aa0000")
    assert (tag.path, tag.name, tag.definition, tag.colour) == (
        "frame / risk / hull",
        "hull",
        "talk of danger",
        "#aa0000",
    )
    assert [each.path for each in library.tags.all()] == ["frame", "frame / risk", "frame / risk / hull"]
    assert library.tags.add("FRAME / Risk").id == library.tags.get(tag.id).parent
    library.undo()
    library.undo()
    assert library.tags.all() == ()


def test_a_tag_is_found_by_path_or_by_a_name_only_it_has(library: Library) -> None:
    hull = library.tags.add("frame / risk / hull").id
    other = library.tags.add("risk").id
    for asked, wanted in (("hull", hull), ("Frame / Risk / HULL", hull), ("risk", other), ("nothing", None)):
        found = library.tags.find(asked)
        assert (found.id if found else None) == wanted
    library.tags.add("ship / hull")
    assert library.tags.find("hull") is None


def test_a_tags_rules_are_a_codebook(library: Library) -> None:
    tag = library.tags.add("risk").id
    for field in ("definition", "inclusion", "exclusion", "examples", "colour"):
        library.tags.set(tag, field, f"the {field}")
        assert getattr(library.tags.get(tag), field) == f"the {field}"
    library.tags.set(tag, "name", "  danger ")
    assert library.tags.get(tag).path == "danger"
    for name in ("", " ", "a / b"):
        with pytest.raises(ValueError, match="name"):
            library.tags.set(tag, "name", name)
    with pytest.raises(ValueError, match="no field"):
        library.tags.set(tag, "parent", "1")


def test_tags_move_but_never_under_themselves(library: Library) -> None:
    hull = library.tags.add("frame / risk / hull").id
    risk = library.tags.get(hull).parent
    assert risk is not None
    top = library.tags.get(risk).parent
    assert top is not None
    for tag, parent in ((top, hull), (risk, hull), (hull, hull)):
        with pytest.raises(ValueError, match="under itself"):
            library.tags.move(tag, parent)
    library.tags.move(hull, None)
    assert library.tags.get(hull).path == "hull"
    library.tags.move(top, hull)
    assert library.tags.get(risk).path == "hull / frame / risk"


def test_merging_tags_hands_over_what_carried_them(library: Library) -> None:
    article = add_article(library)
    both, one = (add_quote(library, article).id for _ in range(2))
    keep, other, below = (library.tags.add(path).id for path in ("risk", "danger", "danger / hull"))
    library.quotes.add_tag([both], keep)
    library.quotes.add_tag([both, one], other)
    library.articles.add_tag(article, other)
    library.tags.merge(keep, [other, keep])
    assert library.tags.get(keep).quotes == 2
    assert library.tags.get(below).path == "risk / hull"
    assert [tag.tag for tag in library.articles.summary(article).tags] == [keep]
    library.undo()
    assert (library.tags.get(keep).quotes, library.tags.get(other).quotes) == (1, 2)


def test_a_tag_merged_with_one_it_lies_under_takes_its_place(library: Library) -> None:
    hull = library.tags.add("frame / risk / hull").id
    side = library.tags.add("frame / risk / side").id
    top = library.tags.find("frame")
    assert top is not None
    library.tags.merge(hull, [top.id])
    assert library.tags.get(hull).path == "hull"
    assert library.tags.get(side).path == "hull / risk / side"


def test_a_tag_in_the_trash_leaves_quotes_and_articles(library: Library) -> None:
    article = add_article(library)
    quote, tag = add_quote(library, article).id, library.tags.add("risk").id
    library.quotes.add_tag([quote], tag)
    library.quotes.add_tag([quote], tag)
    library.articles.add_tag(article, tag)
    assert library.tags.get(tag).quotes == 1
    library.tags.trash([tag])
    assert library.quotes.get(quote).tags == ()
    assert library.articles.summary(article).tags == ()
    assert [each.id for each in library.tags.all(trashed=True)] == [tag]
    library.tags.restore([tag])
    assert [each.tag for each in library.quotes.of_tag(tag)[0].tags] == [tag]
    with pytest.raises(NotFound):
        library.tags.get(99)  # type: ignore[arg-type]  # no such tag


def test_a_child_takes_its_parents_colour(library: Library) -> None:
    library.tags.add("frame", colour="#aa0000")
    quote = add_quote(library, add_article(library)).id
    library.quotes.add_tag([quote], library.tags.add("frame / risk").id)
    assert library.quotes.get(quote).tags[0].colour == "#aa0000"
